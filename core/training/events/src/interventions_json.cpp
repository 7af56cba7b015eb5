#include "training/events/interventions_json.h"

#include "training/events/what_if_text.h"
#include "training/experiment/json_fields.h"

namespace mc {

using Json = nlohmann::ordered_json;

Json interventionsToJson(std::span<const Intervention> interventions) {
    Json list = Json::array();
    for (const Intervention& one : interventions) {
        list.push_back({{"after_update", one.updates}, {"what_if", whatIfText(one.change)}});
        if (one.continues) {
            list.back()["continues"] = true;
        }
    }
    return list;
}

Interventions interventionsFromJson(const Json& list) {
    Interventions interventions;
    for (const Json& entry : list) {
        interventions.push_back({wholeNumber(entry.at("after_update"), "after_update", 0, kMostUpdates),
                                 parseWhatIf(entry.at("what_if").get<std::string>()),
                                 entry.value("continues", false)});
    }
    return interventions;
}

} // namespace mc
