#include "training/measures/history_json.h"

#include "base/errors.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::optional<double> optional(const Json& value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

Json concordanceToJson(const Concordance& pair) {
    Json object = Json::object();
    forEachMeasure<PairReading>(
        [&](const Measure& row, PairReading value) { object[std::string(row.id)] = orNull(pair.*value); });
    forEachMeasure<PairCount>(
        [&](const Measure& row, PairCount count) { object[std::string(row.id)] = pair.*count; });
    return object;
}

/// Throws if there is none, unless there are files from before it.
std::optional<double> valueOf(const Measure& row, const Json& object) {
    const std::string name(row.id);
    return row.addedLater && !object.contains(name) ? std::nullopt : optional(object.at(name));
}

Concordance concordanceFromJson(const Json& object) {
    Concordance pair;
    forEachMeasure<PairReading>(
        [&](const Measure& row, PairReading value) { pair.*value = valueOf(row, object); });
    forEachMeasure<PairCount>([&](const Measure& row, PairCount count) {
        pair.*count = object.at(std::string(row.id)).get<std::int64_t>();
    });
    return pair;
}

[[noreturn]] void refuse(Message fault) {
    throw Refused(std::move(fault));
}

std::int64_t stride(const Json& value) {
    return wholeNumber(value, MC_TEXT("a stride"), 1, kMostUpdates);
}

/// The updates of successive points of a curve: each after the one before it, none after the run's last.
class Course {
public:
    explicit Course(std::int64_t updates) : updates_(updates) {}

    /// How many updates after the point before it.
    std::int64_t next(const Json& value, std::int64_t first) {
        const std::int64_t update = wholeNumber(value, MC_TEXT("the update of a point"), first, updates_);
        if (update <= last_) {
            refuse(MC_TEXT("a curve has a point that is not after the one before it"));
        }
        return update - std::exchange(last_, update);
    }
    [[nodiscard]] std::int64_t last() const { return last_; }

private:
    std::int64_t updates_;
    std::int64_t last_ = -1;
};

PersistentVector<TrainPoint> trainFromJson(const Json& list, std::int64_t updates) {
    PersistentVector<TrainPoint> points;
    Course course(updates);
    for (const Json& p : list) {
        const bool first = points.empty();
        const std::int64_t after = course.next(p.at(0), 1) - (first ? 1 : 0); // counted from update 0
        TrainPoint& point = points.emplace_back();
        point.lastUpdate = course.last();
        point.updates = wholeNumber(p.at(1), MC_TEXT("the number of updates of a point"), 1, after);
        point.epochs = p.at(2);
        point.loss = p.at(3);
        point.accuracy = p.at(4);
    }
    return points;
}

/// [classes, place, count, place, count, ...] of the counts that are not 0, in the order of their places.
Json confusionToJson(const ConfusionMatrix& confusion) {
    Json list = Json::array({confusion.classes()});
    const std::span<const std::uint32_t> counts = confusion.counts();
    for (std::size_t place = 0; place < counts.size(); ++place) {
        if (counts[place] > 0) {
            list.push_back(place);
            list.push_back(counts[place]);
        }
    }
    return list;
}

/// outputs: of the network. room: for so many counts at most; less by those of the matrix afterwards.
ConfusionMatrix confusionFromJson(const Json& list, std::int64_t outputs, std::int64_t& room) {
    const std::int64_t classes = wholeNumber(list.at(0), MC_TEXT("the classes of a confusion matrix"), 1,
                                             ConfusionMatrix::kMostClasses);
    if (classes != outputs) {
        refuse({MC_TEXT("a confusion matrix has %1 classes, but the network has %2"), {classes, outputs}});
    }
    room -= classes * classes;
    if (room < 0) {
        refuse(MC_TEXT("there are more confusion matrices than are kept"));
    }
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(classes * classes));
    std::int64_t next = 0;
    for (std::size_t i = 1; i < list.size(); i += 2) {
        const std::int64_t place =
            wholeNumber(list.at(i), MC_TEXT("a place in a confusion matrix"), next, classes * classes - 1);
        counts[static_cast<std::size_t>(place)] =
            static_cast<std::uint32_t>(wholeNumber(list.at(i + 1), MC_TEXT("a count of a confusion matrix"),
                                                   1, std::numeric_limits<std::uint32_t>::max()));
        next = place + 1;
    }
    return {static_cast<int>(classes), std::move(counts)};
}

Json evaluationsToJson(const PersistentVector<TestPoint>& points) {
    Json list = Json::array();
    for (const TestPoint& p : points) {
        Json& values = list.emplace_back(Json{p.updates, p.epochs, p.loss, p.accuracy, p.interventions});
        if (!p.confusion.isEmpty()) {
            values.push_back(confusionToJson(p.confusion));
        }
    }
    return list;
}

PersistentVector<TestPoint> evaluationsFromJson(const Json& list, std::int64_t outputs,
                                                std::int64_t updates) {
    PersistentVector<TestPoint> points;
    Course course(updates);
    std::int64_t room = History::kMostConfusionCounts;
    for (const Json& p : list) {
        course.next(p.at(0), 0);
        points.push_back({course.last(), p.at(1), p.at(2), p.at(3)});
        if (p.size() > 4) { // files of before it was noted have none
            points.back().interventions =
                static_cast<std::size_t>(wholeNumber(p[4], "interventions", 0, kMostUpdates));
        }
        if (p.size() > 5) { // likewise, and of tests whose matrix is not kept
            points.back().confusion = confusionFromJson(p[5], outputs, room);
        }
    }
    return points;
}

PersistentVector<ConcordancePoint> courseOfConcordance(const Json& list, std::size_t pairs,
                                                       std::int64_t updates) {
    PersistentVector<ConcordancePoint> points;
    Course course(updates);
    for (const Json& p : list) {
        course.next(p.at("update"), 1);
        ConcordancePoint& point = points.emplace_back();
        point.update = course.last();
        point.epochs = p.at("epochs");
        for (const Json& pair : p.at("pairs")) {
            point.pairs.push_back(concordanceFromJson(pair));
        }
        if (point.pairs.size() != pairs) {
            refuse({MC_TEXT("a point of the concordance has %1 pairs of layers, but the network has %2"),
                    {point.pairs.size(), pairs}});
        }
    }
    return points;
}

/// Whether any measure that is watched together with this one has a value.
bool wasWatched(const LayerReading& reading, const LayerMeasures& layer) {
    bool any = false;
    forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading& other) {
        any = any || (other.watchedBy == reading.watchedBy && layer[MeasureId(row)]);
    });
    return any;
}

/// Measures of the activity are left out where they were not watched, those of the update are null.
Json layerToJson(const LayerMeasures& layer) {
    Json object = Json::object();
    forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading& reading) {
        if (reading.ofUpdate || wasWatched(reading, layer)) {
            object[std::string(row.id)] = orNull(layer[MeasureId(row)]);
        }
    });
    return object;
}

LayerMeasures layerFromJson(const Json& object) {
    LayerMeasures layer;
    forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading& reading) {
        if (reading.ofUpdate || object.contains(std::string(row.id))) {
            layer[MeasureId(row)] = valueOf(row, object);
        }
    });
    return layer;
}

PersistentVector<LayersPoint> courseOfLayers(const Json& list, std::size_t layers, std::int64_t updates) {
    PersistentVector<LayersPoint> points;
    Course course(updates);
    for (const Json& p : list) {
        course.next(p.at("update"), 1);
        LayersPoint& point = points.emplace_back();
        point.update = course.last();
        point.epochs = p.at("epochs");
        for (const Json& layer : p.at("layers")) {
            point.layers.push_back(layerFromJson(layer));
        }
        if (point.layers.size() != layers) {
            refuse({MC_TEXT("a point of the measures has %1 layers, but the network has %2"),
                    {point.layers.size(), layers}});
        }
    }
    return points;
}

Json predictionToJson(const PredictionStart& start) {
    Json pairs = Json::array();
    for (const std::optional<PairDifference>& pair : start.pairs) {
        pairs.push_back(pair ? Json{pair->distance, pair->slow, pair->product} : Json(nullptr));
    }
    return {{"update", start.update},
            {"epochs", start.epochs},
            {"what_ifs", start.interventions},
            {"eta", start.law.eta},
            {"rate_decay", start.law.rateDecay},
            {"momentum", start.law.momentum},
            {"weight_decay", start.law.weightDecay},
            {"decay_follows_rate", start.law.decayFollowsRate},
            {"batches_per_epoch", start.law.batchesPerEpoch},
            {"feedback_frozen", start.law.feedbackFrozen},
            {"all_frozen", start.law.allFrozen},
            {"pairs", std::move(pairs)}};
}

PairDifference differenceFromJson(const Json& values) {
    const PairDifference pair{values.at(0), values.at(1), values.at(2)};
    if (!(pair.distance >= 0 && pair.slow >= 0) || !std::isfinite(pair.distance + pair.slow + pair.product)) {
        refuse(MC_TEXT("a distance from which the prediction begins is not a number from 0"));
    }
    return pair;
}

std::vector<PredictionStart> predictionsFromJson(const Json& list, std::size_t pairs, std::int64_t updates) {
    std::vector<PredictionStart> starts;
    Course course(updates + 1); // the next update may be one whose prediction begins
    for (const Json& p : list) {
        course.next(p.at("update"), 1);
        PredictionStart& start = starts.emplace_back();
        start.update = course.last();
        start.epochs = p.at("epochs");
        start.interventions = static_cast<std::size_t>(wholeNumber(
            p.at("what_ifs"), MC_TEXT("the number of what-ifs of a prediction"), 0, kMostUpdates));
        start.law = {
            p.at("eta"),
            p.at("rate_decay"),
            p.at("momentum"),
            p.at("weight_decay"),
            p.value("decay_follows_rate", false), // files of before there was the choice have none
            wholeNumber(p.at("batches_per_epoch"), MC_TEXT("the batches of an epoch"), 1, kMostUpdates),
            p.at("feedback_frozen"),
            p.at("all_frozen")};
        for (const Json& pair : p.at("pairs")) {
            start.pairs.push_back(pair.is_null() ? std::nullopt : std::optional(differenceFromJson(pair)));
        }
        if (start.pairs.size() != pairs) {
            refuse({MC_TEXT("a prediction has %1 pairs of layers, but the network has %2"),
                    {start.pairs.size(), pairs}});
        }
    }
    return starts;
}

} // namespace

Json historyToJson(const History& history) {
    Json train = Json::array();
    for (const TrainPoint& p : history.train) {
        train.push_back({p.lastUpdate, p.updates, p.epochs, p.loss, p.accuracy});
    }
    Json concordance = Json::array();
    for (const ConcordancePoint& p : history.concordance) {
        Json pairs = Json::array();
        for (const Concordance& pair : p.pairs) {
            pairs.push_back(concordanceToJson(pair));
        }
        concordance.push_back({{"update", p.update}, {"epochs", p.epochs}, {"pairs", std::move(pairs)}});
    }
    Json layers = Json::array();
    for (const LayersPoint& p : history.layers) {
        Json measures = Json::array();
        for (const LayerMeasures& layer : p.layers) {
            measures.push_back(layerToJson(layer));
        }
        layers.push_back({{"update", p.update}, {"epochs", p.epochs}, {"layers", std::move(measures)}});
    }
    Json predictions = Json::array();
    for (const PredictionStart& start : history.predictions) {
        predictions.push_back(predictionToJson(start));
    }
    return {{"train_stride", history.trainStride},     {"concordance_stride", history.concordanceStride},
            {"layers_stride", history.layersStride},   {"train", std::move(train)},
            {"test", evaluationsToJson(history.test)}, {"validation", evaluationsToJson(history.validation)},
            {"concordance", std::move(concordance)},   {"layers", std::move(layers)},
            {"predictions", std::move(predictions)}};
}

History historyFromJson(const Json& object, std::size_t pairs, std::int64_t outputs, std::int64_t updates) {
    History history;
    history.trainStride = stride(object.at("train_stride"));
    history.concordanceStride = stride(object.at("concordance_stride"));
    history.train = trainFromJson(object.at("train"), updates);
    history.test = evaluationsFromJson(object.at("test"), outputs, updates);
    if (object.contains("validation")) { // files of before there were held-out images have none
        history.validation = evaluationsFromJson(object.at("validation"), outputs, updates);
    }
    history.concordance = courseOfConcordance(object.at("concordance"), pairs, updates);
    if (object.contains("layers")) { // files of before these measures have none
        history.layersStride = stride(object.at("layers_stride"));
        history.layers = courseOfLayers(object.at("layers"), pairs + 1, updates);
    }
    if (object.contains("predictions")) { // likewise
        history.predictions = predictionsFromJson(object.at("predictions"), pairs, updates);
    }
    if (std::max({history.train.size(), history.concordance.size(), history.layers.size()}) >
        History::kMostPoints) {
        refuse(MC_TEXT("a curve is too long"));
    }
    return history;
}

} // namespace mc
