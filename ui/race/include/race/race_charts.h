#pragma once

#include "style/stroke.h"
#include "time_axis/time_link.h"
#include "training/race/race_course.h"

#include <QWidget>
#include <array>
#include <string_view>

class QGridLayout;

namespace mc::ui {

class ChartStrip;

/// The stroke and mark of a rule, the same wherever rules are compared.
[[nodiscard]] Stroke ruleStroke(std::string_view rule, double width);
[[nodiscard]] Mark ruleMark(std::string_view rule);

/// The courses of a race on shared axes, a curve per rule with the band of its seeds: accuracy and loss, the
/// angle to the exact gradient, sign concordance.
class RaceCharts : public QWidget {
    Q_OBJECT
public:
    enum class Images { Test, Train };

    /// Whether the charts name the rules themselves.
    enum class Key { Shown, Elsewhere };

    explicit RaceCharts(Key key, QWidget* parent = nullptr);

    void show(const RaceResult& result, Images images);
    /// Accuracy and concordance alone, side by side: for a projector.
    void setBrief(bool brief);
    void showNothing(const QString& message);

    /// The axis that the charts share.
    [[nodiscard]] TimeLink& time() { return time_; }
    [[nodiscard]] ChartStrip& strip(std::size_t place) const { return *strips_[place]; }

private:
    void setTitles(Images images);
    void showMeasure(std::size_t place, const RaceResult& result, MeasureId measure, double from);

    Key key_;
    QGridLayout* grid_;
    TimeLink time_{TimeKind::Training};
    std::array<ChartStrip*, 4> strips_{};
};

} // namespace mc::ui
