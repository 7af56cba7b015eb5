#include "set_up_report.h"

#include "base/errors.h"
#include "base/message.h"
#include "base/number_text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/cost.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/data_search.h"
#include "training/files/set_up_command.h"

namespace mc::app {

namespace {

std::string countOf(std::int64_t count) {
    return countText(static_cast<std::uintmax_t>(count));
}

std::string originText(const SetUpRead& read) {
    std::string text = read.version.empty()
                           ? "A set-up.\n"
                           : filled("A set-up, written by Microcircuit %1.\n", {read.version});
    if (read.wasChanged) {
        text += "It is not as it was written: its checksum does not fit.\n";
    }
    if (!read.version.empty() && read.version != version()) {
        text += filled("This is Microcircuit %1, with which its numbers can be others.\n",
                       {std::string(version())});
    }
    return text;
}

std::string dataText(const SetUp& setUp) {
    const std::string& source = setUp.file.experiment.data.source;
    if (source == kDrawnDigits) {
        return "Data: drawn digits\n";
    }
    if (setUp.dataSet.empty()) {
        return filled(isDataThere(source) ? "Data: %1, which is here\n" : "Data: %1, which is not here\n",
                      {source});
    }
    return filled(isDataThere(source) ? "Data: %1 in %2, which is here\n"
                                      : "Data: %1 in %2, which is not here\n",
                  {setUp.dataSet, source});
}

/// The fields that are not as without any options.
std::string settingsText(const Experiment& experiment) {
    const Experiment plain;
    std::string text = "Settings beside the defaults:\n";
    for (const Field& field : experimentFields()) {
        if (field.id != "data" && field.get(experiment) != field.get(plain)) {
            text += filled(
                field.unit.empty() ? "  %1: %2\n" : "  %1: %2 %3\n",
                {fieldLabel(field).inEnglish(), fieldText(field, experiment), std::string(field.unit)});
        }
    }
    return text;
}

std::string courseText(const SetUp& setUp) {
    std::string text;
    for (const Intervention& one : setUp.file.interventions) {
        text += filled("After update %1: %2\n", {countOf(one.updates), whatIfWords(one.change).inEnglish()});
    }
    for (const PauseEvent& event : setUp.pauses) {
        text += filled("Pauses at: %1\n", {pauseEventText(event)});
    }
    if (setUp.updates > 0) {
        text += filled("Stood at: update %1\n", {countOf(setUp.updates)});
    }
    return text;
}

std::string memoryText(const Experiment& experiment) {
    constexpr double kMegabyte = 1e6;
    return filled("Memory beside the images: about %1 MB\n",
                  {generalText(bytesOfRun(experiment, 1) / kMegabyte, 2)});
}

std::string commandText(const SetUp& setUp) {
    try {
        return filled("The same as a command:\n  %1\n", {commandOf(setUp, CommandKind::Window).line});
    } catch (const Refused& fault) {
        return filled("%1\n", {fault.what()});
    }
}

} // namespace

std::string setUpReport(const SetUpRead& read) {
    const SetUp& setUp = read.setUp;
    return originText(read) + dataText(setUp) + settingsText(setUp.file.experiment) + courseText(setUp) +
           memoryText(setUp.file.experiment) + commandText(setUp);
}

} // namespace mc::app
