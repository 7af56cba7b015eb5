#pragma once

#include "concordance/pair_matrix.h"
#include "style/bound_keys.h"
#include "view/picture_view.h"

namespace mc::ui {

/// A picture of synapse pairs on the screen, in which pairs can be selected: by a click, by a rectangle drawn
/// with the mouse. Escape, or a click where there is no pair, selects none.
class PairCanvas : public PictureView {
    Q_OBJECT
public:
    explicit PairCanvas(QWidget* parent = nullptr);

    void showPairs(const std::shared_ptr<const PairPicture>& pairs);

    [[nodiscard]] static std::vector<BoundKey<PairCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {220, 180}; }

signals:
    /// A person selected these pairs, maybe none.
    void picked(const mc::ui::PairSelection& selection);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::shared_ptr<const PairPicture> pairs_; ///< null: none are shown
    QPointF pressedAt_;                        ///< units
    QPointF draggedTo_;
    bool dragging_ = false;
};

/// The matrix of pairs on the screen. The arrow keys move a single selected pair; Left and Right only for
/// those who came by keyboard, since they otherwise step through time.
class PairMatrixCanvas : public PairCanvas {
    Q_OBJECT
public:
    using PairCanvas::PairCanvas;

    void showMatrix(const std::shared_ptr<const PairMatrixPicture>& matrix);

    [[nodiscard]] static std::vector<BoundKey<PairMatrixCanvas>> keys();

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pickBeside(int down, int right);

    std::shared_ptr<const PairMatrixPicture> matrix_; ///< null: none is shown
};

} // namespace mc::ui
