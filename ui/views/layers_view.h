#pragma once

#include "views/view.h"

class QButtonGroup;
class QToolButton;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;

/// What the layers do over training, a curve each: how far their update points away from the exact gradient,
/// and how much their cells fire. Both are measured only while this is seen, the angle only if it is switched
/// on.
class LayersView : public View {
    Q_OBJECT
public:
    /// What the lower chart shows.
    enum class Firing { Pyramidal, Vip, Sst, Silent };

    explicit LayersView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] WatchSet needs() const override;

    [[nodiscard]] ChartStrip& angleStrip() const { return *angle_; }
    [[nodiscard]] ChartStrip& firingStrip() const { return *firing_; }
    [[nodiscard]] QToolButton& angleSwitch() const { return *measureAngle_; }
    [[nodiscard]] QToolButton& firingButton(Firing firing) const;

private:
    void addFiringButton(Firing firing, const QString& text, const QString& help);
    void showCurves();
    void showAngles();
    void showFiring();
    [[nodiscard]] bool hasPoints() const;
    [[nodiscard]] Firing chosen() const;

    FramePtr frame_;
    QToolButton* measureAngle_;
    QButtonGroup* choices_;
    ElidedLabel* silences_; ///< error cells that are silenced; hidden where none are
    ChartStrip* angle_;
    ChartStrip* firing_;
};

} // namespace mc::ui
