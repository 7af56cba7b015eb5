#pragma once

#include "views/view.h"

namespace mc::ui {

/// The layers as columns of cells with their activity, and the connections of the picked cell.
class NetworkView : public View {
    Q_OBJECT
public:
    explicit NetworkView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] QString summary() const override;

private:
    FramePtr frame_;
    CellChoice cell_;
};

} // namespace mc::ui
