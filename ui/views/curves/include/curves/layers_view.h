#pragma once

#include "training/measures/measure_table.h"
#include "view/view.h"
#include "widgets/option_control.h"

#include <vector>

class QToolButton;

namespace mc::ui {

class ChartStrip;
class ElidedLabel;
struct EmptyText;

/// Measures of the layers over training, a curve per layer: every measure of the table that has a curve has a
/// switch, and those that share an axis share a chart. They are measured only while this is seen, those of
/// the update only where they are switched on.
class LayersView : public View, public HasOptions {
    Q_OBJECT
public:
    explicit LayersView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

private:
    struct Curve {
        MeasureId measure;
        LayerReading reading;
        QToolButton* button; ///< its object name is the id of the measure
    };
    struct Chart {
        const MeasureAxis* axis;
        ChartStrip* strip; ///< its object name is the id of the axis
        std::vector<Curve> curves;
        [[nodiscard]] std::vector<const Curve*> chosen() const;
    };

    void addCurve(MeasureId measure, const LayerReading& reading);
    [[nodiscard]] Chart& chartOf(const MeasureAxis& axis);
    [[nodiscard]] std::vector<const Curve*> curves() const;
    void showCurves();
    void showChart(const Chart& chart);
    void arrange();
    [[nodiscard]] bool hasPoints() const;
    [[nodiscard]] EmptyText whyEmpty(const Chart& chart) const;
    [[nodiscard]] QString spoken(const LayerMeasures& layer, bool ofUpdate) const;

    FramePtr frame_;
    ElidedLabel* silences_;     ///< error cells that are silenced; hidden where none are
    std::vector<Chart> charts_; ///< from top to bottom
};

} // namespace mc::ui
