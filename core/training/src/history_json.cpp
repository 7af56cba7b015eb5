#include "history_json.h"

#include <stdexcept>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::optional<double> optional(const Json& value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

Concordance concordanceFromJson(const Json& object) {
    Concordance result;
    result.plain = optional(object.at("sign_concordance"));
    result.weighted = optional(object.at("weighted_concordance"));
    result.zeroPairs = object.at("zero_pairs").get<std::int64_t>();
    result.pairs = object.at("pairs").get<std::int64_t>();
    result.angle = optional(object.at("alignment_angle"));
    result.angleMW = optional(object.at("alignment_angle_MW"));
    return result;
}

std::int64_t stride(const Json& value) {
    const auto number = value.get<std::int64_t>();
    if (number < 1) {
        throw std::invalid_argument("a stride is below 1");
    }
    return number;
}

} // namespace

Json concordanceToJson(const Concordance& c) {
    return {{"sign_concordance", orNull(c.plain)}, {"weighted_concordance", orNull(c.weighted)},
            {"zero_pairs", c.zeroPairs},           {"pairs", c.pairs},
            {"alignment_angle", orNull(c.angle)},  {"alignment_angle_MW", orNull(c.angleMW)}};
}

Json historyToJson(const History& history) {
    Json train = Json::array();
    for (const TrainPoint& p : history.train) {
        train.push_back({p.lastUpdate, p.updates, p.epochs, p.loss, p.accuracy});
    }
    Json test = Json::array();
    for (const TestPoint& p : history.test) {
        test.push_back({p.updates, p.epochs, p.loss, p.accuracy});
    }
    Json concordance = Json::array();
    for (const ConcordancePoint& p : history.concordance) {
        Json pairs = Json::array();
        for (const Concordance& pair : p.pairs) {
            pairs.push_back(concordanceToJson(pair));
        }
        concordance.push_back({{"update", p.update}, {"epochs", p.epochs}, {"pairs", std::move(pairs)}});
    }
    return {{"train_stride", history.trainStride},
            {"concordance_stride", history.concordanceStride},
            {"train", std::move(train)},
            {"test", std::move(test)},
            {"concordance", std::move(concordance)}};
}

History historyFromJson(const Json& object) {
    History history;
    history.trainStride = stride(object.at("train_stride"));
    history.concordanceStride = stride(object.at("concordance_stride"));
    for (const Json& p : object.at("train")) {
        history.train.push_back({p.at(0), p.at(1), p.at(2), p.at(3), p.at(4)});
    }
    for (const TrainPoint& p : history.train) {
        if (p.updates < 1) {
            throw std::invalid_argument("a training point stands for no update");
        }
    }
    for (const Json& p : object.at("test")) {
        history.test.push_back({p.at(0), p.at(1), p.at(2), p.at(3)});
    }
    for (const Json& p : object.at("concordance")) {
        ConcordancePoint& point = history.concordance.emplace_back();
        point.update = p.at("update");
        point.epochs = p.at("epochs");
        for (const Json& pair : p.at("pairs")) {
            point.pairs.push_back(concordanceFromJson(pair));
        }
    }
    if (history.train.size() > History::kMostPoints || history.concordance.size() > History::kMostPoints) {
        throw std::invalid_argument("a curve is too long");
    }
    return history;
}

} // namespace mc
