#include "training/events/interventions_json.h"

#include "base/errors.h"
#include "training/events/what_if_text.h"
#include "training/experiment/json_fields.h"

#include <utility>

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
        Intervention one{wholeNumber(entry.at("after_update"), "after_update", 0, kMostUpdates),
                         parseWhatIf(entry.at("what_if").get<std::string>()),
                         entry.value("continues", false)};
        if (one.continues &&
            (interventions.empty() || !sameSubject(interventions.back().change, one.change))) {
            throw BadParameter("at",
                               {MC_TEXT("The what-if '%1' cannot continue the one before it: there is none "
                                        "of the same thing."),
                                {whatIfText(one.change)}});
        }
        interventions.push_back(std::move(one));
    }
    return interventions;
}

} // namespace mc
