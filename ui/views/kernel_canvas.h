#pragma once

#include "views/kernel_geometry.h"
#include "views/kernel_signs.h"

#include <QImage>
#include <QWidget>
#include <memory>

namespace mc::ui {

/// The painted kernels of a layer. Full colours stand for the largest magnitude of W, and of E; entries of E
/// whose sign differs from that of W have a dot.
class KernelCanvas : public QWidget {
    Q_OBJECT
public:
    using Record = std::shared_ptr<const KernelRecord>;

    explicit KernelCanvas(QWidget* parent = nullptr);

    /// record: null where there is nothing to show; message: what is said then. lowest: its channels below
    /// are those of the image.
    void showKernels(const Record& record, bool lowest, const QString& message);
    /// The room that the kernels are to fit into: what is seen of them without scrolling.
    void setRoom(QSize room);

    [[nodiscard]] const Record& record() const { return record_; }
    /// Largest |W| and |E|; 0 where there is none.
    [[nodiscard]] double forwardLimit() const { return forwardLimit_; }
    [[nodiscard]] double feedbackLimit() const { return feedbackLimit_; }
    /// Of each out channel; empty where there is only W.
    [[nodiscard]] const std::vector<SignCounts>& counts() const { return counts_; }
    [[nodiscard]] KernelLayout layout() const;
    /// Where things are in the present room.
    [[nodiscard]] KernelGeometry geometry() const;
    /// Whether an entry of E has a dot.
    [[nodiscard]] bool differs(const KernelPlace& place) const;
    /// What is at a place of the canvas, in words; empty where there is nothing.
    [[nodiscard]] QString textAt(QPointF point) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Index columnOf(const KernelPlace& place) const;
    [[nodiscard]] QString labelOf(int out) const;
    [[nodiscard]] QImage imageOf(const Matrix& weights, int out, double limit) const;
    [[nodiscard]] QImage colourImage(int out) const;
    void render();
    void fitHeight();
    void paintGroup(QPainter& painter, const KernelGeometry& where, int out) const;
    void paintDots(QPainter& painter, const KernelGeometry& where, int out) const;

    Record record_;
    bool lowest_ = false;
    QString message_;
    QSize room_{200, 100};
    double forwardLimit_ = 0;
    double feedbackLimit_ = 0;
    std::vector<SignCounts> counts_;
    std::vector<QImage> forward_;  ///< of each out channel: the in channels below each other
    std::vector<QImage> feedback_; ///< the same
    std::vector<QImage> colour_;
};

} // namespace mc::ui
