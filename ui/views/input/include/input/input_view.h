#pragma once

#include "view/view.h"

namespace mc::ui {

class PictureView;

/// Input view: the image of the presentation and what the network says to it.
class InputView : public View {
    Q_OBJECT
public:
    explicit InputView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    [[nodiscard]] PicturePtr picture() const override;

private:
    void showPicture();

    FramePtr frame_;
    CellChoice cell_;
    PictureView* canvas_;
};

} // namespace mc::ui
