#pragma once

#include "chart/chart_content.h"
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
inline constexpr double kRuleWidth = 2.2; ///< of a stroke beside its name

/// What a point of the courses was measured on.
enum class RaceImages { Test, Train };

inline constexpr std::size_t kRaceCharts = 4;
using RaceChartContents = std::array<ChartContent, kRaceCharts>;

/// The courses of a race, a curve per rule with the band of its seeds: accuracy and loss, the angle to the
/// exact gradient, sign concordance. named: the first one has a key of the rules.
[[nodiscard]] RaceChartContents raceCharts(const RaceResult& result, RaceImages images, bool named);

/// Those charts on the screen, on one time axis.
class RaceCharts : public QWidget {
    Q_OBJECT
public:
    explicit RaceCharts(QWidget* parent = nullptr);

    void show(const RaceResult& result, RaceImages images);
    /// Accuracy and concordance alone, side by side: for a projector.
    void setBrief(bool brief);
    void showNothing(const QString& message);

    /// The axis that the charts share.
    [[nodiscard]] TimeLink& time() { return time_; }
    [[nodiscard]] ChartStrip& strip(std::size_t place) const { return *strips_[place]; }

private:
    QGridLayout* grid_;
    TimeLink time_{TimeKind::Training};
    std::array<ChartStrip*, kRaceCharts> strips_{};
};

} // namespace mc::ui
