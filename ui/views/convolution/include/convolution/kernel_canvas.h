#pragma once

#include "convolution/kernel_geometry.h"
#include "convolution/kernel_signs.h"
#include "style/bound_keys.h"
#include "view/empty_text.h"
#include "view/pointed_canvas.h"

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

namespace mc::ui {

/// One kernel of a layer.
struct KernelChoice {
    int out = 0; ///< channels
    int in = 0;
    bool operator==(const KernelChoice&) const = default;
};

/// The painted kernels of a layer. Full colours stand for the largest magnitude of W, and of E; entries of E
/// whose sign differs from that of W have a dot. A click or the arrow keys mark a kernel, to be told of in
/// words; Left and Right only for those who came by keyboard, since they otherwise step through time.
class KernelCanvas : public PointedCanvas {
    Q_OBJECT
public:
    using Record = std::shared_ptr<const KernelRecord>;

    explicit KernelCanvas(QWidget* parent = nullptr);

    /// record: null where there is nothing to show; message: what is said then. lowest: its channels below
    /// are those of the image.
    void showKernels(const Record& record, bool lowest, const EmptyText& message);
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
    [[nodiscard]] QString textAt(QPointF point) const override;

    [[nodiscard]] std::optional<KernelChoice> marked() const { return marked_; }
    /// The marked kernel in a sentence; empty without one.
    [[nodiscard]] QString markedText() const;
    /// Where its pictures are.
    [[nodiscard]] QRectF markedRect() const;
    [[nodiscard]] static const std::vector<BoundKey<KernelCanvas>>& keys();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Another kernel is marked, or none.
    void markMoved();

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] Index columnOf(const KernelPlace& place) const;
    [[nodiscard]] QString labelOf(int out) const;
    [[nodiscard]] QImage imageOf(const Matrix& weights, int out, double limit) const;
    [[nodiscard]] QImage colourImage(int out) const;
    void mark(std::optional<KernelChoice> kernel);
    /// By channels; without a marked kernel to the first one.
    void moveMark(int out, int in);
    void render();
    void fitHeight();
    void paintGroup(QPainter& painter, const KernelGeometry& where, int out) const;
    void paintDots(QPainter& painter, const KernelGeometry& where, int out) const;

    Record record_;
    bool lowest_ = false;
    EmptyText message_;
    QSize room_{200, 100};
    double forwardLimit_ = 0;
    double feedbackLimit_ = 0;
    std::vector<SignCounts> counts_;
    std::vector<QImage> forward_;  ///< of each out channel: the in channels below each other
    std::vector<QImage> feedback_; ///< the same
    std::vector<QImage> colour_;
    std::optional<KernelChoice> marked_; ///< of the present record
};

} // namespace mc::ui
