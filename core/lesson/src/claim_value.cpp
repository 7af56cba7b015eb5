#include "lesson/claim.h"

#include <algorithm>

namespace mc {

namespace {

/// As the board shows it: of now, where the frame has it, or as measured last.
std::optional<double> pairIn(const Frame& frame, const Quantity& quantity, const Measure& row,
                             PairReading measure) {
    const PersistentVector<ConcordancePoint>& points = frame.history->concordance;
    if (!frame.concordance && points.empty()) {
        return std::nullopt;
    }
    const ConcordancePoint& latest = frame.concordance ? *frame.concordance : points.back();
    const auto pair = static_cast<std::size_t>(quantity.layer) - 1;
    if (pair >= latest.pairs.size()) {
        return std::nullopt;
    }
    const std::optional<double>& now = latest.pairs[pair].*measure;
    if (!row.relative) {
        return now;
    }
    const std::optional<double> first = points.empty() ? std::nullopt : points.front().pairs[pair].*measure;
    return now && first && *first > 0 ? std::optional(*now / *first) : std::nullopt;
}

std::optional<double> layerIn(const History& history, const Quantity& quantity, MeasureId measure) {
    const auto layer = static_cast<std::size_t>(quantity.layer) - 1;
    if (history.layers.empty() || layer >= history.layers.back().layers.size()) {
        return std::nullopt;
    }
    return history.layers.back().layers[layer][measure];
}

/// The latest value of a measure of the table.
std::optional<double> measuredIn(const Frame& frame, const Quantity& quantity, MeasureId measure) {
    if (!frame.history) {
        return std::nullopt;
    }
    const History& history = *frame.history;
    const Measure& row = measure.row();
    if (const auto* evaluation = std::get_if<EvaluationReading>(&row.reading)) {
        const PersistentVector<TestPoint>& points = history.of(evaluation->on);
        return points.empty() ? std::nullopt : std::optional(points.back().*(evaluation->of));
    }
    if (const auto* train = std::get_if<double TrainPoint::*>(&row.reading)) {
        const std::optional<TrainPoint> recent = recentTraining(history);
        return recent ? std::optional((*recent).*(*train)) : std::nullopt;
    }
    if (const auto* pair = std::get_if<PairReading>(&row.reading)) {
        return pairIn(frame, quantity, row, *pair);
    }
    return layerIn(history, quantity, measure);
}

std::optional<double> presentationIn(const Frame& frame, const Quantity& quantity,
                                     PromiseMeasure::OnBoard onBoard) {
    const auto layer = static_cast<std::size_t>(quantity.layer) - 1;
    const auto steps = static_cast<Eigen::Index>(stepsShown(frame));
    if (!frame.presentation || layer >= frame.presentation->layers.size() || steps == 0) {
        return std::nullopt;
    }
    const LayerRecord& record = frame.presentation->layers[layer];
    if (quantity.cell >= record.error.rows()) {
        return std::nullopt;
    }
    if (onBoard == PromiseMeasure::OnBoard::Spikes) {
        return record.spikes.row(quantity.cell).leftCols(steps).cast<double>().sum();
    }
    const auto errors = record.error.leftCols(steps).cwiseAbs();
    return quantity.cell >= 0 ? errors.row(quantity.cell).mean() : errors.mean();
}

} // namespace

std::optional<double> valueIn(const Frame& frame, const Quantity& quantity) {
    using OnBoard = PromiseMeasure::OnBoard;
    if (const auto* measure = std::get_if<MeasureId>(&quantity.measure->reading)) {
        return measuredIn(frame, quantity, *measure);
    }
    const OnBoard onBoard = std::get<OnBoard>(quantity.measure->reading);
    switch (onBoard) {
    case OnBoard::Updates:
        return static_cast<double>(frame.position.updates);
    case OnBoard::Epochs:
        return static_cast<double>(frame.position.updates) /
               static_cast<double>(std::max<std::int64_t>(1, frame.position.batchesPerEpoch));
    case OnBoard::Error:
    case OnBoard::Spikes:
        break;
    }
    return presentationIn(frame, quantity, onBoard);
}

bool isRaced(const PromiseMeasure& measure) {
    const auto* row = std::get_if<MeasureId>(&measure.reading);
    return row != nullptr && row->row().raced;
}

std::optional<double> valueIn(const RaceResult& race, const std::string& rule, const PromiseMeasure& measure,
                              double epochs) {
    const auto found = std::ranges::find(race.courses, rule, &RuleCourses::rule);
    if (found == race.courses.end() || !isRaced(measure)) {
        return std::nullopt;
    }
    constexpr double kRounding = 1e-9;
    std::optional<double> value;
    for (const CoursePoint& point : found->of(std::get<MeasureId>(measure.reading))) {
        if (point.epochs <= epochs + kRounding) {
            value = point.spread.mean;
        }
    }
    return value;
}

} // namespace mc
