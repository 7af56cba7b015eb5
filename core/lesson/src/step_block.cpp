#include "step_block.h"

#include "base/grouped.h"
#include "base/number_text.h"
#include "experiment_words.h"
#include "learning/rules.h"
#include "lesson/board_words.h"
#include "model/fields.h"
#include "scanning.h"
#include "training/events/what_if_text.h"
#include "training/race/race_entry.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostFields = 60;
constexpr std::size_t kLongestField = 2000; ///< bytes of its line
constexpr std::int64_t kMostEpochs = 1000;
constexpr std::int64_t kMostSeeds = 10;

[[noreturn]] void refuseStep(Message sentence) {
    throw BadParameter("", std::move(sentence));
}

/// One line of a block, and what it is about.
struct Entry {
    std::string_view value;
    int line = 0;
    LessonStep& step;
    const Experiment* before; ///< null: there is none yet

    [[nodiscard]] const Experiment& experiment() const {
        if (step.experiment) {
            return *step.experiment;
        }
        if (before == nullptr) {
            refuseStep(MC_TEXT("There is no experiment yet: the first step has to begin with one."));
        }
        return *before;
    }
};

void setExperiment(Entry& entry, WrittenExperiment (*parse)(std::string_view)) {
    LessonStep& step = entry.step;
    if (step.experiment) {
        refuseStep(MC_TEXT("A step begins one experiment, by 'experiment' or by 'preset'."));
    }
    if (!step.acts.empty() || step.wait || step.cell || step.synapse || step.speed || step.race ||
        !step.settings.empty()) { // checked for another one
        refuseStep(MC_TEXT("The experiment comes before what is done with it."));
    }
    WrittenExperiment written = parse(entry.value);
    step.experiment = std::move(written.experiment);
    step.acts.assign(written.changes.begin(), written.changes.end());
}

void onExperiment(Entry& entry) {
    setExperiment(entry, parseExperiment);
}

void onPreset(Entry& entry) {
    setExperiment(entry, parsePreset);
}

Stretch fittingStretch(const Entry& entry) {
    Stretch stretch = parseStretch(entry.value);
    if (const auto* event = std::get_if<PauseEvent>(&stretch)) {
        checkFits(*event, entry.experiment());
    }
    return stretch;
}

void onForward(Entry& entry) {
    entry.step.acts.emplace_back(fittingStretch(entry));
}

void onWhatIf(Entry& entry) {
    const WhatIf change = parseWhatIf(entry.value);
    checkFits(change, entry.experiment());
    entry.step.acts.emplace_back(change);
}

void onWait(Entry& entry) {
    entry.step.wait = fittingStretch(entry);
}

void onPlay(Entry& entry) {
    if (entry.value != "yes" && entry.value != "no") {
        refuseStep({MC_TEXT("'%1' is neither yes nor no."), {entry.value}});
    }
    entry.step.play = entry.value == "yes";
}

void onSpeed(Entry& entry) {
    const Experiment& experiment = entry.experiment();
    entry.step.speed = parseSpeed(entry.value, experiment.circuit.steps, experiment.learning.batch);
}

void onShow(Entry& entry) {
    entry.step.show = parseColumns(entry.value);
}

void onView(Entry& entry) {
    for (ViewSetting& setting : parseSettings(entry.value, entry.experiment())) {
        const auto same = [&](const ViewSetting& one) {
            return one.view == setting.view && one.option == setting.option;
        };
        if (std::ranges::any_of(entry.step.settings, same)) {
            refuseStep({MC_TEXT("The option '%1' is set twice in one step."), {setting.option}});
        }
        entry.step.settings.push_back(std::move(setting));
    }
}

void onSee(Entry& entry) {
    for (Sight& sight : parseSights(entry.value)) {
        sight.line = entry.line;
        entry.step.sights.push_back(std::move(sight));
    }
}

void onHighlight(Entry& entry) {
    entry.step.highlight = parsePart(entry.value);
}

void onCell(Entry& entry) {
    const CellAddress cell = parseCell(entry.value);
    checkFits(PauseEvent(pause_event::CellSpikes{cell}), entry.experiment());
    entry.step.cell = cell;
}

void onSynapse(Entry& entry) {
    const SynapseAddress synapse = parseSynapse(entry.value);
    checkFits(PauseEvent(pause_event::CellSpikes{synapse.cell}), entry.experiment());
    checkSynapse(synapse, parseNetwork(entry.experiment().network), "synapse");
    entry.step.synapse = synapse;
}

void onRace(Entry& entry) {
    LessonRace race;
    for (const std::string_view rule : listIn(entry.value)) {
        race.rules.emplace_back(ruleNamed(rule).name);
    }
    static_cast<void>(experimentsOf(RaceEntry{entry.experiment(), race.rules, 1}));
    entry.step.race = std::move(race);
}

std::int64_t raceNumber(const Entry& entry, std::int64_t most) {
    if (!entry.step.race) {
        refuseStep(MC_TEXT("It comes after 'race', which names the rules."));
    }
    const std::optional<std::int64_t> number = numberIn<std::int64_t>(entry.value);
    if (!number || *number < 1 || *number > most) {
        refuseStep({MC_TEXT("'%1' is no whole number from 1 to %2."), {entry.value, most}});
    }
    return *number;
}

void onRaceEpochs(Entry& entry) {
    entry.step.race->epochs = raceNumber(entry, kMostEpochs);
}

void onRaceSeeds(Entry& entry) {
    entry.step.race->seeds = static_cast<int>(raceNumber(entry, kMostSeeds));
}

void onName(Entry& entry) {
    const auto [name, words] = splitAt(entry.value, ',');
    if (!isShortName(trimmed(name)) || trimmed(name) == "before") {
        refuseStep(
            {MC_TEXT("'%1' is no name: it has up to 40 letters, digits, - and _, and is not 'before'."),
             {trimmed(name)}});
    }
    entry.step.name = trimmed(name);
    entry.step.words = trimmed(words);
}

void onPromise(Entry& entry) {
    Claim claim = parseClaim(entry.value);
    claim.line = entry.line;
    entry.step.promises.push_back(std::move(claim));
}

struct FieldRow {
    std::string_view name;
    void (*read)(Entry&);
    bool repeats = false;
};

constexpr std::array kRows = {FieldRow{"name", onName},
                              FieldRow{"experiment", onExperiment},
                              FieldRow{"preset", onPreset},
                              FieldRow{"forward", onForward, true},
                              FieldRow{"what-if", onWhatIf, true},
                              FieldRow{"show", onShow},
                              FieldRow{"view", onView, true},
                              FieldRow{"see", onSee, true},
                              FieldRow{"highlight", onHighlight},
                              FieldRow{"cell", onCell},
                              FieldRow{"synapse", onSynapse},
                              FieldRow{"speed", onSpeed},
                              FieldRow{"play", onPlay},
                              FieldRow{"wait", onWait},
                              FieldRow{"race", onRace},
                              FieldRow{"race-epochs", onRaceEpochs},
                              FieldRow{"race-seeds", onRaceSeeds},
                              FieldRow{"promise", onPromise, true}};

const FieldRow* rowNamed(std::string_view name) {
    const auto row = std::ranges::find(kRows, name, &FieldRow::name);
    return row == kRows.end() ? nullptr : &*row;
}

void readField(const Lines& lines, LessonStep& step, const Experiment* before,
               std::set<std::string_view>& seen) {
    if (lines.line().size() > kLongestField) { // else a fault would say all of it
        lines.refuse({}, {MC_TEXT("A field of a step has up to %1 bytes."), {grouped(kLongestField)}});
    }
    const auto [name, value] = splitAt(lines.line(), ':');
    const std::string_view field = trimmed(name);
    const FieldRow* const row = rowNamed(field);
    if (row == nullptr || name.size() == lines.line().size()) {
        std::vector<std::string_view> names;
        names.reserve(std::size(kRows));
        for (const FieldRow& one : kRows) {
            names.push_back(one.name);
        }
        lines.refuse({},
                     {MC_TEXT("'%1' is no field of a step. It can be %2, each followed by a colon and its "
                              "value."),
                      {trimmed(lines.line()), alternatives(names)}});
    }
    if (!seen.insert(row->name).second && !row->repeats) {
        lines.refuse(field, MC_TEXT("It is given twice in one step."));
    }
    if (trimmed(value).empty()) {
        lines.refuse(field, MC_TEXT("It has no value."));
    }
    Entry entry{trimmed(value), lines.number(), step, before};
    lines.naming(lines.number(), field, [&] { row->read(entry); });
}

void checkWhole(const Lines& lines, int opened, const LessonStep& step) {
    if (step.race && step.wait) {
        lines.refuse(opened, "race", MC_TEXT("A step either waits or races: the race is what it waits for."));
    }
    if (step.experiment && step.race && step.play) {
        lines.refuse(opened, "play", MC_TEXT("The board stands still while rules race."));
    }
}

} // namespace

void readStepBlock(Lines& lines, LessonStep& step, const Experiment* before) {
    const int opened = lines.number();
    std::set<std::string_view> seen;
    std::size_t fields = 0;
    for (lines.next(); !lines.atEnd() && trimmed(lines.line()) != kFence; lines.next()) {
        if (trimmed(lines.line()).empty()) {
            continue;
        }
        if (++fields > kMostFields) {
            lines.refuse({}, {MC_TEXT("A step has more than %1 fields."), {kMostFields}});
        }
        readField(lines, step, before, seen);
    }
    if (lines.atEnd()) {
        lines.refuse(opened, {}, MC_TEXT("The block 'step' has no end: a line of ```."));
    }
    if (before == nullptr && !step.experiment) {
        lines.refuse(opened, "experiment", MC_TEXT("The first step has to begin with an experiment."));
    }
    checkWhole(lines, opened, step);
}

} // namespace mc
