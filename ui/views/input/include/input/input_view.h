#pragma once

#include "view/view.h"

namespace mc::ui {

class ClassBars;
class ElidedLabel;
class ImagePanel;
class VerdictChip;

/// The image of the presentation and how much each output class has been active so far.
class InputView : public View {
    Q_OBJECT
public:
    explicit InputView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    /// Frames the part of the image that reaches it.
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] const ImagePanel& image() const { return *image_; }
    [[nodiscard]] const ClassBars& bars() const { return *bars_; }

private:
    void showWindow();

    FramePtr frame_;
    CellChoice cell_;
    VerdictChip* chip_;
    ElidedLabel* caption_;
    ImagePanel* image_;
    ClassBars* bars_;
};

} // namespace mc::ui
