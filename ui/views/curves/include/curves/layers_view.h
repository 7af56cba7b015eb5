#pragma once

#include "curves/layers_picture.h"
#include "view/view.h"
#include "widgets/option_control.h"

#include <array>

class QHBoxLayout;
class QToolButton;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;

/// Layers view: what the layers do over training (see LayersPicture). Their measures are taken only while
/// this is seen, the angle only if it is switched on.
class LayersView : public View, public HasOptions {
    Q_OBJECT
public:
    using Firing = ui::Firing;
    static constexpr std::size_t kFirings = 4;

    explicit LayersView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    [[nodiscard]] ChartStrip& angleStrip() const { return *angle_; }
    [[nodiscard]] ChartStrip& firingStrip() const { return *firing_; }
    [[nodiscard]] ChartStrip& silentStrip() const { return *silent_; }
    [[nodiscard]] QToolButton& angleSwitch() const { return *measureAngle_; }
    [[nodiscard]] QToolButton& firingButton(Firing firing) const;

private:
    void addFiringButton(QHBoxLayout& header, Firing firing, const QString& help);
    [[nodiscard]] LayerChoices choices() const;
    void showCurves();

    FramePtr frame_;
    QToolButton* measureAngle_;
    std::array<QToolButton*, kFirings> choices_{};
    ElidedLabel* silences_; ///< error cells that are silenced; hidden where none are
    ChartStrip* angle_;
    ChartStrip* firing_;
    ChartStrip* silent_;
};

} // namespace mc::ui
