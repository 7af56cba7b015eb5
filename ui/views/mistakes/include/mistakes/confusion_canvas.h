#pragma once

#include "mistakes/confusion_picture.h"
#include "style/bound_keys.h"
#include "view/empty_text.h"
#include "view/picture_view.h"

namespace mc::ui {

/// Confusion matrix on the screen. A click picks a cell, and again picks none; the arrows move the picked
/// one.
class ConfusionCanvas : public PictureView {
    Q_OBJECT
public:
    explicit ConfusionCanvas(QWidget* parent = nullptr);

    void showMatrix(const std::shared_ptr<const ConfusionPicture>& matrix);
    /// Shows this in the place of a matrix.
    void showMessage(const EmptyText& message);

    [[nodiscard]] static std::vector<BoundKey<ConfusionCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {320, 260}; }

signals:
    void picked(const std::optional<mc::ui::ConfusionCell>& cell);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void pickAt(QPointF place) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::shared_ptr<const ConfusionPicture> matrix_; ///< null: none is shown
};

} // namespace mc::ui
