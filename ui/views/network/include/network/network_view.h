#pragma once

#include "network/network_links.h"
#include "view/view.h"
#include "widgets/option_control.h"

class QBoxLayout;

namespace mc::ui {

class CalmCombo;
class ElidedLabel;
class NetworkCanvas;
class NetworkKey;
class StepChoice;
class VerdictChip;

/// The layers as columns of cells with their activity in the step shown, or over the presentation where those
/// pass whole, and the strongest connections of the picked cell.
class NetworkView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit NetworkView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    void fit() override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] NetworkCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] const NetworkKey& key() const { return *key_; }
    /// What is said of the connections, in one line.
    [[nodiscard]] QString linksText() const;
    /// Which way connections are shown.
    [[nodiscard]] Arrows arrows() const;
    void setArrows(Arrows arrows);
    [[nodiscard]] CalmCombo& arrowsChooser() const { return *arrows_; }
    /// How many connections are shown, each way.
    [[nodiscard]] CalmCombo& countChooser() const { return *count_; }
    /// What the strength of a connection is.
    [[nodiscard]] CalmCombo& strengthChooser() const { return *strength_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeChoosers();
    void nameStrengths();
    void chooseLinks();
    void showSteps();
    void showWords();

    FramePtr frame_;
    CellChoice cell_;
    StepChoice* steps_;
    QBoxLayout* header_ = nullptr;
    ElidedLabel* caption_;
    CalmCombo* arrows_;
    CalmCombo* count_;
    CalmCombo* strength_;
    VerdictChip* chip_;
    NetworkCanvas* canvas_;
    ElidedLabel* links_;
    NetworkKey* key_;
};

} // namespace mc::ui
