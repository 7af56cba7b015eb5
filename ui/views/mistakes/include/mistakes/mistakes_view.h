#pragma once

#include "mistakes/shown_test.h"
#include "view/view.h"

class QBoxLayout;

namespace mc::ui {

class ConfusionCanvas;
class ElidedLabel;
class GalleryCanvas;
class PictureView;

/// What the network gets wrong: the confusion matrix of the latest test, and a gallery of the images that
/// were answered wrongly, of all or of a cell of the matrix.
class MistakesView : public View {
    Q_OBJECT
public:
    explicit MistakesView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kHistory; }
    [[nodiscard]] PicturePtr picture() const override;

    [[nodiscard]] ConfusionCanvas& matrix() const { return *matrix_; }
    [[nodiscard]] GalleryCanvas& gallery() const { return *gallery_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void pick(const std::optional<ConfusionCell>& cell);
    void present(const Mistake& mistake);
    void showTest();

    FramePtr frame_;
    std::optional<ShownTest> test_;
    std::optional<ConfusionCell> cell_; ///< whose images are shown; none: all
    ElidedLabel* head_;
    ConfusionCanvas* matrix_;
    PictureView* key_;
    ElidedLabel* line_; ///< above the gallery
    GalleryCanvas* gallery_;
    QBoxLayout* parts_;
};

} // namespace mc::ui
