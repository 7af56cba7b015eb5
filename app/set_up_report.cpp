#include "set_up_report.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/cost.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/data_search.h"
#include "training/files/set_up_command.h"

namespace mc::app {

namespace {

std::string originText(const SetUpRead& read) {
    std::string text = "A set-up";
    if (!read.version.empty()) {
        text += ", written by Microcircuit " + read.version;
    }
    text += ".\n";
    if (read.wasChanged) {
        text += "It is not as it was written: its checksum does not fit.\n";
    }
    if (!read.version.empty() && read.version != version()) {
        text +=
            "This is Microcircuit " + std::string(version()) + ", with which its numbers can be others.\n";
    }
    return text;
}

std::string dataText(const SetUp& setUp) {
    const std::string& source = setUp.file.experiment.data.source;
    if (source == kDrawnDigits) {
        return "Data: drawn digits\n";
    }
    return "Data: " + setUp.dataSet + (setUp.dataSet.empty() ? "" : " in ") + source +
           (isDataThere(source) ? ", which is here\n" : ", which is not here\n");
}

/// The fields that are not as without any options.
std::string settingsText(const Experiment& experiment) {
    const Experiment plain;
    std::string text = "Settings beside the defaults:\n";
    for (const Field& field : experimentFields()) {
        if (field.id != "data" && field.get(experiment) != field.get(plain)) {
            text += "  " + fieldLabel(field).inEnglish() + ": " + fieldText(field, experiment) +
                    (field.unit.empty() ? "" : " " + std::string(field.unit)) + "\n";
        }
    }
    return text;
}

std::string courseText(const SetUp& setUp) {
    std::string text;
    for (const Intervention& one : setUp.file.interventions) {
        text += "After update " + countText(static_cast<std::uintmax_t>(one.updates)) + ": " +
                whatIfWords(one.change).inEnglish() + "\n";
    }
    for (const PauseEvent& event : setUp.pauses) {
        text += "Pauses at: " + pauseEventText(event) + "\n";
    }
    if (setUp.updates > 0) {
        text += "Stood at: update " + countText(static_cast<std::uintmax_t>(setUp.updates)) + "\n";
    }
    return text;
}

std::string commandText(const SetUp& setUp) {
    try {
        return "The same as a command:\n  " + commandOf(setUp, CommandKind::Window).line + "\n";
    } catch (const Refused& fault) {
        return std::string(fault.what()) + "\n";
    }
}

} // namespace

std::string setUpReport(const SetUpRead& read) {
    constexpr double kMegabyte = 1e6;
    const SetUp& setUp = read.setUp;
    return originText(read) + dataText(setUp) + settingsText(setUp.file.experiment) + courseText(setUp) +
           "Memory beside the images: about " +
           generalText(bytesOfRun(setUp.file.experiment, 1) / kMegabyte, 2) + " MB\n" + commandText(setUp);
}

} // namespace mc::app
