#pragma once

#include "view/view.h"
#include "widgets/option_control.h"

#include <array>

class QHBoxLayout;
class QToolButton;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;
struct EmptyText;

/// What the layers do over training, a curve each: how far their update points away from the exact gradient,
/// how much their cells fire, and how many of them are silent. Both are measured only while this is seen, the
/// angle only if it is switched on.
class LayersView : public View, public HasOptions {
    Q_OBJECT
public:
    /// What the lower charts can show, any of them together: spikes in one, silent cells in another.
    enum class Firing { Pyramidal, Vip, Sst, Silent };
    static constexpr std::size_t kFirings = 4;

    explicit LayersView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
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
    void addFiringButton(QHBoxLayout& header, Firing firing, const QString& text, const QString& help);
    void showCurves();
    void showAngles();
    void showFiring();
    void showSilent();
    void arrange();
    [[nodiscard]] bool hasPoints() const;
    [[nodiscard]] std::vector<Firing> chosenSpikes() const; ///< without Silent
    [[nodiscard]] QStringList firingTitle() const;
    [[nodiscard]] EmptyText whyNoFiring() const;

    FramePtr frame_;
    QToolButton* measureAngle_;
    std::array<QToolButton*, kFirings> choices_{};
    ElidedLabel* silences_; ///< error cells that are silenced; hidden where none are
    ChartStrip* angle_;
    ChartStrip* firing_;
    ChartStrip* silent_;
};

} // namespace mc::ui
