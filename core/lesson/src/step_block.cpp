#include "step_block.h"

#include "base/text.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "scanning.h"
#include "training/presets.h"
#include "training/race_entry.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostFields = 60;
constexpr std::int64_t kMostEpochs = 1000;
constexpr std::int64_t kMostSeeds = 10;
constexpr int kDigitPixels = 28 * 28;

using Words = std::vector<std::string_view>;

[[noreturn]] void refuse(const std::string& sentence) {
    throw BadParameter("", sentence);
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
            refuse("There is no experiment yet: the first step has to begin with one.");
        }
        return *before;
    }
};

bool isOwn(const Preset& preset, std::string_view id) {
    return std::ranges::any_of(preset.values, [&](const auto& pair) { return pair.first == id; });
}

/// "rule=fa, network=784-200-10": what is left out is suggested for what is given, or the default.
void setExperiment(Entry& entry, std::string_view presetName) {
    if (!entry.step.acts.empty()) {
        refuse("The experiment comes before what is done with it.");
    }
    Preset wanted{};
    if (!presetName.empty()) {
        wanted = presetNamed(presetName);
    }
    for (const std::string_view part : entry.value.empty() ? Words{} : listIn(entry.value)) {
        const auto [id, value] = splitAt(part, '=');
        const Field& field = fieldNamed(trimmed(id));
        if (field.id == "data") {
            refuse("A lesson learns the drawn digits, which every machine has: it cannot name other data.");
        }
        std::erase_if(wanted.values, [&](const auto& pair) { return pair.first == field.id; });
        wanted.values.emplace_back(field.id, parseField(field, trimmed(value)));
    }
    Experiment experiment = presetExperiment(wanted, {});
    if (!isOwn(wanted, "seed")) {
        experiment.seed = 1;
    }
    validate(experiment);
    if (parseNetwork(experiment.network).cells.front() != kDigitPixels) {
        refuse("The network " + experiment.network +
               " has no input of 28 x 28 pixels, as the drawn digits need.");
    }
    entry.step.experiment = std::move(experiment);
    for (const WhatIf& change : presetChanges(wanted)) {
        checkFits(change, *entry.step.experiment);
        entry.step.acts.emplace_back(change);
    }
}

void onExperiment(Entry& entry) {
    setExperiment(entry, {});
}

/// "NAME" or "NAME, field=value, ...".
void onPreset(Entry& entry) {
    const auto [name, rest] = splitAt(entry.value, ',');
    entry.value = trimmed(rest);
    setExperiment(entry, trimmed(name));
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
        refuse("'" + std::string(entry.value) + "' is neither yes nor no.");
    }
    entry.step.play = entry.value == "yes";
}

void onSpeed(Entry& entry) {
    const Experiment& experiment = entry.experiment();
    entry.step.speed = parseSpeed(entry.value, experiment.circuit.steps, experiment.learning.batch);
}

bool isIn(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// "raster, accuracy | circuit": two columns, the first of two views.
void onShow(Entry& entry) {
    constexpr std::size_t kMostViews = 6;
    constexpr std::size_t kMostColumns = 3;
    BoardColumns columns;
    std::set<std::string_view> seen;
    std::string_view rest = entry.value;
    for (bool more = true; more;) {
        const auto [column, others] = splitAt(rest, '|');
        more = column.size() != rest.size();
        rest = others;
        std::vector<std::string> names;
        for (const std::string_view name : listIn(column)) {
            if (!isIn(boardViews(), name)) {
                refuse("There is no view '" + std::string(name) + "'. It can be " +
                       alternatives(boardViews()) + ".");
            }
            if (!seen.insert(name).second) {
                refuse("The view '" + std::string(name) + "' is named twice.");
            }
            names.emplace_back(name);
        }
        columns.push_back(std::move(names));
    }
    if (seen.size() > kMostViews || columns.size() > kMostColumns) {
        refuse("More than " + std::to_string(kMostViews) + " views, or " + std::to_string(kMostColumns) +
               " columns, leave no room for any.");
    }
    entry.step.show = std::move(columns);
}

void onHighlight(Entry& entry) {
    if (!isIn(boardViews(), entry.value) && !isIn(boardControls(), entry.value)) {
        std::vector<std::string_view> names(boardViews().begin(), boardViews().end());
        names.insert(names.end(), boardControls().begin(), boardControls().end());
        refuse("There is no part '" + std::string(entry.value) + "'. It can be " + alternatives(names) + ".");
    }
    entry.step.highlight = entry.value;
}

void onCell(Entry& entry) {
    const auto [layer, cell] = splitAt(entry.value, ':');
    const std::optional<std::int64_t> l = wholeIn(layer);
    const std::optional<std::int64_t> c = wholeIn(cell);
    constexpr std::int64_t kMost = 1'000'000;
    if (!l || !c || *l < 1 || *l > kMost || *c < 0 || *c > kMost) {
        refuse("'" + std::string(entry.value) + "' is no cell: it is LAYER:CELL, like 1:17.");
    }
    const CellAddress address{static_cast<int>(*l), static_cast<int>(*c)};
    checkFits(PauseEvent(pause_event::CellSpikes{address}), entry.experiment());
    entry.step.cell = address;
}

void onRace(Entry& entry) {
    LessonRace race = entry.step.race.value_or(LessonRace{});
    for (const std::string_view rule : listIn(entry.value)) {
        race.rules.emplace_back(ruleNamed(rule).name);
    }
    static_cast<void>(experimentsOf(RaceEntry{entry.experiment(), race.rules, 1}));
    entry.step.race = std::move(race);
}

std::int64_t raceNumber(const Entry& entry, std::int64_t most) {
    if (!entry.step.race) {
        refuse("It comes after 'race', which names the rules.");
    }
    const std::optional<std::int64_t> number = wholeIn(entry.value);
    if (!number || *number < 1 || *number > most) {
        refuse("'" + std::string(entry.value) + "' is no whole number from 1 to " + std::to_string(most) +
               ".");
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
    if (!isName(entry.value) || entry.value == "before") {
        refuse("'" + std::string(entry.value) +
               "' is no name: it has up to 40 letters, digits and hyphens, and " + "is not 'before'.");
    }
    entry.step.name = entry.value;
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
                              FieldRow{"highlight", onHighlight},
                              FieldRow{"cell", onCell},
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
    const auto [name, value] = splitAt(lines.line(), ':');
    const std::string_view field = trimmed(name);
    const FieldRow* const row = rowNamed(field);
    if (row == nullptr || name.size() == lines.line().size()) {
        std::vector<std::string_view> names;
        for (const FieldRow& one : kRows) {
            names.push_back(one.name);
        }
        lines.refuse({}, "'" + std::string(trimmed(lines.line())) + "' is no field of a step. It can be " +
                             alternatives(names) + ", each followed by a colon and its value.");
    }
    if (!seen.insert(row->name).second && !row->repeats) {
        lines.refuse(field, "It is given twice in one step.");
    }
    if (trimmed(value).empty()) {
        lines.refuse(field, "It has no value.");
    }
    lines.naming(lines.number(), field, [&] {
        Entry entry{trimmed(value), lines.number(), step, before};
        row->read(entry);
    });
}

void checkWhole(const Lines& lines, const LessonStep& step) {
    if (step.race && step.wait) {
        lines.refuse("race", "A step either waits or races: the race is what it waits for.");
    }
    if (step.experiment && step.race && step.play) {
        lines.refuse("play", "The board stands still while rules race.");
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
            lines.refuse({}, "A step has more than " + std::to_string(kMostFields) + " fields.");
        }
        readField(lines, step, before, seen);
    }
    if (lines.atEnd()) {
        lines.refuse(opened, {}, "The block 'step' has no end: a line of ```.");
    }
    if (before == nullptr && !step.experiment) {
        lines.refuse(opened, "experiment", "The first step has to begin with an experiment.");
    }
    checkWhole(lines, step);
}

} // namespace mc
