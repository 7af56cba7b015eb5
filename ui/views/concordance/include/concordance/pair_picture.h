#pragma once

#include "concordance/pair_ends.h"
#include "concordance/pair_selection.h"
#include "style/bound_keys.h"
#include "style/focus_frame.h"
#include "training/records/pair_record.h"

#include <QImage>
#include <QWidget>
#include <memory>

namespace mc::ui {

/// A picture of all synapse pairs of two layers in which pairs can be selected: by a click, by a rectangle
/// drawn with the mouse. Escape, or a click where there is no pair, selects none. What differs from one
/// picture to the other is where a pair lies.
class PairPicture : public QWidget {
    Q_OBJECT
public:
    using Record = std::shared_ptr<const PairRecord>;
    using Selection = std::shared_ptr<const PairSelection>;

    explicit PairPicture(QWidget* parent = nullptr);

    /// layers: of the network, the input included. record: null where there is nothing to show. ends: what
    /// its rows and columns are.
    void showPairs(const Record& record, int layers, const PairEnds& ends = {});
    /// Marks these pairs; null: none.
    void showSelection(const Selection& selection);

    /// Where the pairs are drawn, whole units of this widget.
    [[nodiscard]] virtual QRect plot() const = 0;
    /// Where the middle of a pair lies, units of this widget.
    [[nodiscard]] virtual QPointF place(CellPair pair) const = 0;

    [[nodiscard]] static const std::vector<BoundKey<PairPicture>>& keys();

    [[nodiscard]] QSize sizeHint() const override { return {220, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {110, 80}; }

signals:
    /// A person selected these pairs, maybe none.
    void picked(const mc::ui::PairSelection& selection);

protected:
    void changeEvent(QEvent* event) override;
    /// The pairs alone, for a plot of so many device pixels.
    [[nodiscard]] virtual QImage image(QSize pixels) const = 0;
    virtual void paintUnder(QPainter& /*painter*/) {}
    virtual void paintOver(QPainter& painter) = 0;
    /// The outline of one of few selected pairs.
    virtual void paintRing(QPainter& painter, CellPair pair) const = 0;
    /// What a click there selects.
    [[nodiscard]] virtual PairSelection at(QPointF point) const = 0;
    /// What a rectangle selects.
    [[nodiscard]] virtual PairSelection within(QRectF area) const = 0;
    /// A new record has come.
    virtual void recordChanged() {}

    /// Not null where the functions above are called.
    [[nodiscard]] const Record& record() const { return record_; }
    [[nodiscard]] int layers() const { return layers_; }
    [[nodiscard]] const PairEnds& ends() const { return ends_; }
    [[nodiscard]] const PairSelection& selection() const { return *selection_; }
    /// Whether the focus came by keyboard.
    [[nodiscard]] bool hasKeyboardFocus() const { return focusFrame_.isShown(); }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBand(QPainter& painter) const;

    Record record_;
    int layers_ = 0;
    PairEnds ends_;
    Selection selection_;
    std::vector<CellPair> rings_; ///< the selected pairs, if they are few
    QImage image_;                ///< null when it has to be made anew
    QSize imageFor_;              ///< size of the plot it was made for, device pixels
    QPointF pressedAt_;
    QPointF draggedTo_;
    bool dragging_ = false;
    FocusFrame focusFrame_{*this};
};

} // namespace mc::ui
