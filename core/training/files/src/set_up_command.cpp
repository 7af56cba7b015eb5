#include "training/files/set_up_command.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "base/shell_words.h"
#include "base/text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <set>

namespace mc {

namespace {

constexpr std::size_t kLongestLine = 100'000; ///< bytes; one word of a line may have 131,072 on Linux
constexpr std::int64_t kUsualEpochs = 4;      ///< as `train` has without --epochs

/// What the program begins where these fields alone are given.
Experiment chosenFor(const Experiment& experiment, const std::set<std::string_view>& given) {
    Experiment chosen;
    for (const Field& field : experimentFields()) {
        if (given.contains(field.id)) {
            setField(chosen, field, field.get(experiment));
        }
    }
    applySuggestedValues(chosen, [&](std::string_view id) { return given.contains(id); });
    return chosen;
}

/// Fields that have to be given: those that the suggested values follow from, and then all that differ from
/// what would be chosen.
std::set<std::string_view> fieldsToGive(const Experiment& experiment) {
    std::set<std::string_view> given{"normalise", "network", "rule", "encoder", "seed", "batch"};
    for (bool grows = true; grows;) { // since what is given can change what is suggested
        const Experiment chosen = chosenFor(experiment, given);
        grows = false;
        for (const Field& field : experimentFields()) {
            if (field.get(experiment) != field.get(chosen)) {
                grows = given.insert(field.id).second || grows;
            }
        }
    }
    return given;
}

std::string atOption(const Intervention& one) {
    return " --at update=" + std::to_string(one.updates) + " " + shellQuoted(whatIfText(one.change));
}

std::string untilOptions(const std::vector<PauseEvent>& events) {
    std::string options;
    for (const PauseEvent& event : events) {
        options += " --until " + shellQuoted(pauseEventText(event));
    }
    return options;
}

/// The last update after which something is changed; 0: nothing is.
std::int64_t lastChange(const Interventions& interventions) {
    return interventions.empty() ? 0 : interventions.back().updates;
}

/// Before it has begun: for the usual epochs, or more where a what-if comes later.
std::string epochsFromTheBeginning(const SetUp& setUp) {
    const std::int64_t perEpoch = std::max<std::int64_t>(setUp.batchesPerEpoch, 1);
    const bool known = setUp.batchesPerEpoch > 0;
    const std::int64_t needed = known ? lastChange(setUp.file.interventions) / perEpoch + 1 : 1;
    return " --epochs " + std::to_string(std::max(kUsualEpochs, needed));
}

/// Where whole epochs were learned and nothing is changed just there.
bool endsWithAnEpoch(const SetUp& setUp) {
    return setUp.batchesPerEpoch > 0 && setUp.updates % setUp.batchesPerEpoch == 0 &&
           std::ranges::find(setUp.file.interventions, setUp.updates, &Intervention::updates) ==
               setUp.file.interventions.end();
}

SetUpCommand trainCommand(const SetUp& setUp) {
    SetUpCommand command{"microcircuit train" + experimentOptions(setUp.file.experiment)};
    const bool begun = setUp.updates > 0;
    std::size_t later = 0;
    for (const Intervention& one : setUp.file.interventions) {
        if (begun && one.updates > setUp.updates) {
            ++later;
        } else {
            command.line += atOption(one);
        }
    }
    if (!begun) {
        command.line += untilOptions(setUp.pauses) + epochsFromTheBeginning(setUp);
        return command;
    }
    command.line += endsWithAnEpoch(setUp)
                        ? " --epochs " + std::to_string(setUp.updates / setUp.batchesPerEpoch)
                        : " --to update=" + std::to_string(setUp.updates);
    if (later > 0) {
        command.notes.push_back(
            {later == 1
                 ? MC_TEXT("%1 what-if is not in it, since it comes later than where the run stands.")
                 : MC_TEXT("%1 what-ifs are not in it, since they come later than where the run stands."),
             {later}});
    }
    if (!setUp.pauses.empty()) {
        command.notes.push_back({MC_TEXT("What the run pauses at is not in it: without a window, training "
                                         "would end at the first pause.")});
    }
    return command;
}

SetUpCommand windowCommand(const SetUp& setUp) {
    SetUpCommand command{"microcircuit" + experimentOptions(setUp.file.experiment)};
    for (const Intervention& one : setUp.file.interventions) {
        command.line += atOption(one);
    }
    command.line += untilOptions(setUp.pauses);
    command.line += setUp.updates > 0 ? " --to update=" + std::to_string(setUp.updates) : " --paused";
    if (!setUp.pauses.empty() && setUp.updates > 0) {
        command.notes.push_back({MC_TEXT("If an event that it pauses at occurs on the way, the window pauses "
                                         "there; Play then goes on beyond update %1."),
                                 {grouped(setUp.updates)}});
    }
    return command;
}

/// What a line cannot say of the course of a run.
void noteCourse(const SetUp& setUp, SetUpCommand& command) {
    if (!setUp.file.data.changes.empty()) {
        command.notes.push_back(
            {MC_TEXT("It does not repeat this run: %1"), {dataChangeText(setUp.file.data.changes.front())}});
    }
}

} // namespace

std::string experimentOptions(const Experiment& experiment) {
    const std::set<std::string_view> given = fieldsToGive(experiment);
    std::string options;
    for (const Field& field : experimentFields()) {
        if (given.contains(field.id)) {
            options += " --" + std::string(field.option) + " " + shellQuoted(fieldText(field, experiment));
        }
    }
    return options;
}

SetUpCommand commandOf(const SetUp& setUp, CommandKind kind) {
    SetUpCommand command = kind == CommandKind::Train ? trainCommand(setUp) : windowCommand(setUp);
    if (command.line.size() > kLongestLine) {
        throw Refused({MC_TEXT("The command would have %1 characters, more than a shell takes: copy the "
                               "set-up as text, or save the session."),
                       {grouped(command.line.size())}});
    }
    noteCourse(setUp, command);
    return command;
}

std::string trainCommandOf(const Experiment& experiment, std::int64_t epochs,
                           const Interventions& interventions) {
    std::string command =
        "microcircuit train" + experimentOptions(experiment) + " --epochs " + std::to_string(epochs);
    for (const Intervention& one : interventions) {
        command += atOption(one);
    }
    return command;
}

} // namespace mc
