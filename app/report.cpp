#include "report.h"

#include "training/events/interventions_json.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/experiment.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

namespace mc::app {

using Json = nlohmann::ordered_json;

namespace {

Json finiteOrNull(double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json numberOrNull(const std::optional<double>& value) {
    return value ? finiteOrNull(*value) : Json(nullptr);
}

/// One measure of each layer pair, from below to above.
Json perPair(const std::vector<Concordance>& pairs, PairReading measure) {
    Json list = Json::array();
    for (const Concordance& pair : pairs) {
        list.push_back(numberOrNull(pair.*measure));
    }
    return list;
}

/// One measure of each layer, from below to above, at the last update it was taken; null where it was not.
Json perLayer(const History& history, MeasureId measure) {
    if (history.layers.empty()) {
        return nullptr;
    }
    Json list = Json::array();
    for (const LayerMeasures& layer : history.layers.back().layers) {
        list.push_back(numberOrNull(layer[measure]));
    }
    return list;
}

Json lastOf(const History& history, const EvaluationReading& measure) {
    const PersistentVector<TestPoint>& points = history.of(measure.on);
    return points.empty() ? Json(nullptr) : finiteOrNull(points.back().*measure.of);
}

} // namespace

TrainingMeans meansBetween(const History& history, std::int64_t from, std::int64_t to) {
    TrainingMeans sums;
    double weights = 0;
    // The newest points stand last; those of an epoch are looked up from there.
    for (auto point = history.train.rbegin(); point != history.train.rend() && point->lastUpdate > from;
         ++point) {
        const std::int64_t first = std::max(from, point->lastUpdate - point->updates);
        const auto weight = static_cast<double>(std::min(to, point->lastUpdate) - first);
        sums.loss += weight * point->loss;
        sums.accuracy += weight * point->accuracy;
        weights += weight;
    }
    return weights > 0 ? TrainingMeans{sums.loss / weights, sums.accuracy / weights} : TrainingMeans{};
}

double Effort::imagesPerSecond() const {
    return seconds > 0 ? static_cast<double>(images) / seconds : 0;
}

std::string epochReport(const Trainer& trainer, const Effort& epoch) {
    const Position at = trainer.position();
    const TrainingMeans means = meansBetween(trainer.history(), at.epoch * at.batchesPerEpoch, at.updates);
    Json report{
        {"epoch", at.epoch + 1},
        {"updates", at.updates},
        {"train_loss", finiteOrNull(means.loss)},
        {"train_accuracy", finiteOrNull(means.accuracy)},
    };
    forEachMeasure<EvaluationReading>([&](const Measure& row, const EvaluationReading& measure) {
        report[std::string(row.id)] =
            trainer.isEvaluated(measure.on) ? lastOf(trainer.history(), measure) : Json(nullptr);
    });
    report.update({{"sign_concordance", perPair(trainer.concordance(), &Concordance::plain)},
                   {"images_per_second", finiteOrNull(epoch.imagesPerSecond())},
                   {"seconds", finiteOrNull(epoch.seconds)}});
    return report.dump();
}

std::string finalReport(const Trainer& trainer, const Outcome& outcome) {
    const Position at = trainer.position();
    const std::vector<Concordance> pairs = trainer.concordance();
    const History& history = trainer.history();
    Json files = Json::array();
    for (const std::string& name : outcome.files) {
        files.push_back((outcome.out / name).string());
    }
    Json report;
    forEachMeasure<EvaluationReading>([&](const Measure& row, const EvaluationReading& measure) {
        report[std::string(row.id)] = lastOf(history, measure);
    });
    forEachMeasure<PairReading>([&](const Measure& row, PairReading measure) {
        report[std::string(row.id)] = perPair(pairs, measure);
    });
    forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading&) {
        report[std::string(row.id)] = perLayer(history, MeasureId(row));
    });
    report.update({{"images_per_second", finiteOrNull(outcome.effort.imagesPerSecond())},
                   {"images", outcome.effort.images},
                   {"seconds", finiteOrNull(outcome.effort.seconds)},
                   {"total_seconds", finiteOrNull(outcome.totalSeconds)},
                   {"epochs", static_cast<double>(at.updates) / static_cast<double>(at.batchesPerEpoch)},
                   {"updates", at.updates},
                   {"data", trainer.data()->name},
                   {"train_images", trainer.data()->train.count()},
                   {"validation_images", trainer.data()->validation.count()},
                   {"test_images", trainer.data()->test.count()},
                   {"parameters", fieldsToJson(trainer.experiment())},
                   {"data_record", dataRecordToJson(trainer.dataRecord())},
                   {"seed", trainer.experiment().seed},
                   {"threads", trainer.threads()},
                   {"version", version()},
                   {"stopped_early", outcome.stoppedEarly},
                   {"ended_by", outcome.endedBy.empty() ? Json(nullptr) : Json(outcome.endedBy)},
                   {"what_if", interventionsToJson(
                                   std::span(trainer.interventions()).first(trainer.state().interventions))},
                   {"out", outcome.out.string()},
                   {"files", std::move(files)}});
    return report.dump();
}

} // namespace mc::app
