#include "training/experiment/data_record.h"

#include "base/grouped.h"
#include "base/text.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/json_fields.h"

#include <limits>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMostImages = std::int64_t{1} << 40;
constexpr std::int64_t kMostSide = std::numeric_limits<int>::max();

Json setToJson(const SetIdentity& set) {
    return {{"count", set.count}, {"images", set.images}, {"labels", set.labels}};
}

SetIdentity setFromJson(const Json& object) {
    return {wholeNumber(object.at("count"), "count", 0, kMostImages), object.at("images").get<std::string>(),
            object.at("labels").get<std::string>()};
}

Json identityToJson(const DataIdentity& identity) {
    return {{"rows", identity.shape.rows},
            {"columns", identity.shape.columns},
            {"channels", identity.shape.channels},
            {"train", setToJson(identity.train)},
            {"test", setToJson(identity.test)}};
}

DataIdentity identityFromJson(const Json& object) {
    const auto side = [&](const char* name) {
        return static_cast<int>(wholeNumber(object.at(name), name, 1, kMostSide));
    };
    return {{side("rows"), side("columns"), side("channels")},
            setFromJson(object.at("train")),
            setFromJson(object.at("test"))};
}

} // namespace

Message dataChangeText(const DataChange& change) {
    const std::int64_t from = change.updates + 1;
    if (change.difference.empty()) {
        return {
            MC_TEXT("From update %1 on the data could not be compared with those of before: the file does "
                    "not say what they were."),
            {grouped(from)}};
    }
    return {MC_TEXT("From update %1 on the data are others: %2."), {grouped(from), change.difference}};
}

Json dataRecordToJson(const DataRecord& record) {
    Json changes = Json::array();
    for (const DataChange& change : record.changes) {
        changes.push_back({{"after_update", change.updates},
                           {"compared", !change.difference.empty()},
                           {"difference", change.difference.inEnglish()}});
    }
    return {{"identity", record.identity ? identityToJson(*record.identity) : Json(nullptr)},
            {"changes", std::move(changes)}};
}

DataRecord dataRecordFromJson(const Json& object) {
    DataRecord record;
    if (!object.at("identity").is_null()) {
        record.identity = identityFromJson(object.at("identity"));
    }
    for (const Json& change : object.at("changes")) {
        record.changes.push_back({wholeNumber(change.at("after_update"), "after_update", 0, kMostUpdates),
                                  differenceMessage(change.at("difference").get<std::string>())});
    }
    return record;
}

} // namespace mc
