#include "checkpoint_header.h"

#include "base/errors.h"
#include "base/utf8.h"
#include "model/notation.h"
#include "training/events/interventions_json.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/data_summary_json.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/open_data.h"
#include "training/measures/history_json.h"
#include "training/state/layer_courses_json.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>
#include <variant>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

// Those of before there were states of the past read a file without any.
constexpr int kPlainFormat = 1;
constexpr int kPastFormat = 2;
constexpr int kHeldFormat = 3; // likewise of before there were held runs

Json momentToJson(const Moment& moment) {
    return {{"updates", moment.updates}, {"presented", moment.presented}};
}

void addState(Json& object, const LearnerState& state, const History& history) {
    object["updates"] = state.updates;
    object["presented"] = state.presented;
    object["error_rms"] = state.errorRms;
    object["felt_rms"] = state.feltRms;
    object["squares_left"] = state.squaresLeft;
    object["history"] = historyToJson(history);
    object["interventions_in_force"] = state.interventions;
    object["layer_courses"] = layerCoursesToJson(state.courses);
}

void addPast(Json& header, const KeptPast& past) {
    Json states = Json::array();
    for (const auto& kept : past.states) {
        addState(states.emplace_back(), kept->state, kept->history);
    }
    Json bookmarks = Json::array();
    for (const Bookmark& bookmark : past.bookmarks) {
        Json& entry = bookmarks.emplace_back(momentToJson(bookmark.moment));
        entry["name"] = bookmark.name;
    }
    header["format"] = past.states.empty() ? kPlainFormat : kPastFormat;
    header["latest"] = momentToJson(past.latest);
    header["from_the_start"] = past.fromTheStart;
    header["past"] = std::move(states);
    header["bookmarks"] = std::move(bookmarks);
}

/// Of a checkpoint without parts of a session.
Json plainHeader(const Experiment& experiment, const LearnerState& state, const History& history,
                 const Interventions& interventions, const DataRecord& data) {
    Json header = {
        {"format", kPlainFormat}, {"version", version()}, {"experiment", fieldsToJson(experiment)}};
    header["data"] = dataRecordToJson(data);
    addState(header, state, history);
    header["interventions"] = interventionsToJson(interventions);
    return header;
}

void addHeld(Json& header, const std::vector<HeldCheckpoint>& held) {
    Json list = Json::array();
    for (const HeldCheckpoint& one : held) {
        const Checkpoint& moment = *one.moment;
        list.push_back({{"name", one.name},
                        {"colour", one.colour},
                        {"shown", one.shown},
                        {"begun_with", one.begunWith},
                        {"data_set", dataSummaryToJson(*one.data)},
                        {"run", plainHeader(moment.experiment, moment.state, moment.history,
                                            moment.interventions, moment.data)}});
    }
    header["format"] = kHeldFormat;
    header["held"] = std::move(list);
}

/// Reads what the header says, in an order in which each part can be compared with those before it.
class HeaderReader {
public:
    HeaderReader(const std::filesystem::path& path, const Json& header) : path_(path), header_(header) {}

    CheckpointHeader read() {
        checkFormat();
        readExperiment();
        const Experiment& experiment = result_.experiment;
        const NetworkShape network = parseNetwork(experiment.network);
        layers_ = network.cells.size() - 1;
        outputs_ = network.outputs();
        batchSteps_ = std::int64_t{experiment.learning.batch} * experiment.circuit.steps;
        result_.now = momentOfRun(header_);
        if (header_.contains("interventions")) { // files of before there were any have none
            result_.interventions = interventionsFromJson(header_.at("interventions"));
            checkFits(result_.interventions, experiment);
        }
        readInForce(header_, result_.now);
        if (header_.contains("data")) { // likewise
            result_.data = dataRecordFromJson(header_.at("data"));
        }
        readSession();
        return std::move(result_);
    }

private:
    [[noreturn]] void refuse(Message fault) const { throw BadFile(path_.string(), std::move(fault)); }

    void checkFormat() const {
        const Json& format = header_.at("format");
        if (format != Json(kPlainFormat) && format != Json(kPastFormat) && format != Json(kHeldFormat)) {
            refuse({MC_TEXT("is a checkpoint of format %1; this version reads formats 1 to 3."),
                    {format.dump()}});
        }
    }

    /// A field that is left out takes its default: of one that the file should have, the run would go on as
    /// another one.
    void readExperiment() {
        const Json& object = header_.at("experiment");
        for (const Field& field : experimentFields()) {
            if (!field.addedLater && !object.contains(field.id)) {
                refuse({MC_TEXT("is damaged: its experiment does not say %1."), {std::string(field.id)}});
            }
        }
        result_.experiment = fieldsFromJson(object);
    }

    [[nodiscard]] Moment moment(const Json& object) const {
        return {wholeNumber(object.at("updates"), "updates", 0, kMostUpdates),
                wholeNumber(object.at("presented"), "presented", 0, batchSteps_ - 1)};
    }

    [[nodiscard]] HeaderMoment momentOfRun(const Json& object) const {
        HeaderMoment one;
        one.at = moment(object);
        one.history = historyFromJson(object.at("history"), layers_ - 1, outputs_, one.at.updates);
        one.errorRms = meanErrors(object.at("error_rms"));
        one.feltRms.assign(layers_, -1.0);
        // Files of before there were additions to the model have neither their fields nor their state.
        if (header_.at("experiment").contains("adaptive_step")) {
            one.feltRms = meanErrors(object.at("felt_rms"));
            one.squaresLeft = object.at("squares_left").get<double>();
        }
        if (!(one.squaresLeft >= 0 && one.squaresLeft <= 1)) {
            refuse(MC_TEXT("has mean squares that no updates can have made."));
        }
        one.courses = object.contains("layer_courses")
                          ? layerCoursesFromJson(object.at("layer_courses"), layers_, one.at.updates)
                          : unknownLayerCourses(layers_, one.at.updates); // of before they were kept
        return one;
    }

    /// Running means of errors by layer; -1: not known yet.
    [[nodiscard]] std::vector<double> meanErrors(const Json& list) const {
        auto means = list.get<std::vector<double>>();
        const auto possible = [](double r) { return std::isfinite(r) && (r >= 0 || r == -1); };
        if (means.size() != layers_ || !std::ranges::all_of(means, possible)) {
            refuse(MC_TEXT("has mean errors that its experiment cannot have."));
        }
        return means;
    }

    void readInForce(const Json& object, HeaderMoment& moment) const {
        if (!header_.contains("interventions")) {
            return;
        }
        const auto all = static_cast<std::int64_t>(result_.interventions.size());
        const std::int64_t inForce =
            wholeNumber(object.at("interventions_in_force"), "interventions_in_force", 0, all);
        const auto begun = [&](const Intervention& one) { return one.updates <= moment.at.updates; };
        const auto late = [&](const Intervention& one) { return one.updates < moment.at.updates; };
        const auto first = result_.interventions.cbegin();
        if (!std::all_of(first, first + inForce, begun) ||
            std::any_of(first + inForce, result_.interventions.cend(), late)) {
            refuse(
                MC_TEXT("cannot be used: a what-if is in force before its time, or not in force after it."));
        }
        moment.interventions = static_cast<std::size_t>(inForce);
    }

    void readSession() {
        if (header_.contains("past")) {
            readPast();
            readBookmarks();
        }
        if (header_.contains("window")) {
            result_.session.window = header_.at("window").get<std::string>();
            if (result_.session.window.size() > SessionParts::kMostWindowBytes) {
                refuse(MC_TEXT("says more of its window than is accepted."));
            }
        }
        if (header_.contains("held")) {
            readHeld();
        }
    }

    void readHeld() {
        const Json& list = header_.at("held");
        if (!list.is_array() || list.size() > HeldCheckpoint::kMost) {
            refuse(MC_TEXT("has more held runs than there can be, or no list of them."));
        }
        for (const Json& object : list) {
            result_.held.push_back(headerOfHeld(object.at("run")));
            result_.session.held.push_back(aboutHeld(object, result_.held.back()));
        }
    }

    [[nodiscard]] CheckpointHeader headerOfHeld(const Json& run) const {
        for (const char* part : {"past", "window", "held"}) {
            if (run.contains(part)) {
                refuse({MC_TEXT("has a held run with parts of a session: %1."), {std::string(part)}});
            }
        }
        return HeaderReader(path_, run).read();
    }

    /// What is said of a held run beside its moment.
    [[nodiscard]] HeldCheckpoint aboutHeld(const Json& object, const CheckpointHeader& run) const {
        constexpr auto kLastColour = static_cast<std::int64_t>(HeldCheckpoint::kMost) - 1;
        const auto data = std::make_shared<const DataSummary>(dataSummaryFromJson(object.at("data_set")));
        checkFits(run.experiment, *data);
        const Experiment& experiment = run.experiment;
        const CourseShape course{data->trainImages, experiment.learning.batch, experiment.circuit.steps};
        if (run.now.at.presented >= course.samplesOf(run.now.at.updates) * course.steps) {
            refuse(MC_TEXT("has a held run in a place that its data do not have."));
        }
        HeldCheckpoint held{
            object.at("name").get<std::string>(),
            static_cast<int>(wholeNumber(object.at("colour"), "colour", 0, kLastColour)),
            object.at("shown").get<bool>(),
            static_cast<std::size_t>(wholeNumber(object.at("begun_with"), "begun_with", 0,
                                                 static_cast<std::int64_t>(run.interventions.size()))),
            data,
            {}};
        const auto sameAs = [&](const HeldCheckpoint& other) {
            return other.name == held.name || other.colour == held.colour;
        };
        if (!isDisplayName(held.name) || std::ranges::any_of(result_.session.held, sameAs)) {
            refuse(MC_TEXT("has a held run without a name or a colour of its own."));
        }
        return held;
    }

    /// Where states lie within batches, only the earliest can be found again.
    void readPast() {
        KeptPast& past = result_.session.past;
        past.latest = moment(header_.at("latest"));
        past.fromTheStart = header_.at("from_the_start").get<bool>();
        if (past.latest < result_.now.at) {
            refuse(MC_TEXT("has come less far than it stands."));
        }
        for (const Json& object : header_.at("past")) {
            HeaderMoment one = momentOfRun(object);
            readInForce(object, one);
            const bool earliest = result_.past.empty() && !past.fromTheStart;
            const std::int64_t before = earliest               ? -1
                                        : result_.past.empty() ? 0
                                                               : result_.past.back().at.updates;
            if (one.at.updates <= before || (one.at.presented > 0 && !earliest) || one.at > past.latest ||
                one.at == result_.now.at) {
                refuse(MC_TEXT("has states of the past in a place where none can be."));
            }
            result_.past.push_back(std::move(one));
        }
        past.fromTheStart = past.fromTheStart && isOfThisVersion();
    }

    /// Another one may draw the state before learning otherwise.
    [[nodiscard]] bool isOfThisVersion() const {
        return header_.contains("version") && header_.at("version") == Json(std::string(version()));
    }

    void readBookmarks() {
        KeptPast& past = result_.session.past;
        for (const Json& object : header_.at("bookmarks")) {
            const Bookmark one{object.at("name").get<std::string>(), moment(object)};
            const bool inOrder = past.bookmarks.empty() || past.bookmarks.back().moment <= one.moment;
            if (one.name.empty() || one.name.size() > kLongestName || one.moment > past.latest || !inOrder) {
                refuse(MC_TEXT("has a bookmark that its run cannot have."));
            }
            past.bookmarks.push_back(one);
        }
    }

    const std::filesystem::path& path_;
    const Json& header_;
    CheckpointHeader result_;
    std::size_t layers_ = 0;
    std::int64_t outputs_ = 0;
    std::int64_t batchSteps_ = 0;
};

} // namespace

std::string headerText(const Experiment& experiment, const LearnerState& state, const History& history,
                       const Interventions& interventions, const SessionParts& session,
                       const DataRecord& data) {
    const KeptPast& past = session.past;
    Json header = plainHeader(experiment, state, history, interventions, data);
    if (!past.states.empty() || past.fromTheStart || !past.bookmarks.empty()) {
        addPast(header, past);
    }
    if (!session.window.empty()) {
        header["window"] = session.window;
    }
    if (!session.held.empty()) {
        addHeld(header, session.held);
    }
    return jsonText(header, -1);
}

CheckpointHeader readHeader(const std::filesystem::path& path, const Json& header) {
    return HeaderReader(path, header).read();
}

Experiment withParameters(Experiment experiment, std::span<const Intervention> inForce) {
    for (const Intervention& one : inForce) {
        if (const auto* set = std::get_if<what_if::SetParameter>(&one.change)) {
            setField(experiment, fieldNamed(set->field), set->value);
        }
    }
    return experiment;
}

Experiment experimentAt(const HeaderMoment& moment, const CheckpointHeader& header) {
    return withParameters(header.experiment, std::span(header.interventions).first(moment.interventions));
}

LearnerState unfilledStateOf(const HeaderMoment& moment, const CheckpointHeader& header) {
    LearnerState state = makeUnfilledState(experimentAt(moment, header));
    state.updates = moment.at.updates;
    state.presented = moment.at.presented;
    state.errorRms = moment.errorRms;
    state.feltRms = moment.feltRms;
    state.squaresLeft = moment.squaresLeft;
    state.interventions = moment.interventions;
    state.courses = moment.courses;
    return state;
}

} // namespace mc
