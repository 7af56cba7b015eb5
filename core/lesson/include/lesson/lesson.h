#pragma once

#include "lesson/amount.h"
#include "lesson/claim.h"
#include "lesson/view_options.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment.h"
#include "training/records/circuit_record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mc {

/// What a step does to the run before it is read: goes on, or intervenes.
using LessonAct = std::variant<Stretch, WhatIf>;

/// What a step asks to be predicted.
struct Question {
    struct Option {
        std::string text; ///< Markdown
        bool right = false;
    };
    std::string text;            ///< Markdown
    std::vector<Option> options; ///< 2 ... 8, one of them right
    std::string answer;          ///< Markdown
};

/// Rules that a step lets race on its experiment.
struct LessonRace {
    std::vector<std::string> rules;
    std::int64_t epochs = 1; ///< 1 ... 1000
    int seeds = 1;           ///< of each rule, 1 ... 10
};

/// A picture that a text shows.
struct Picture {
    std::string file; ///< a plain name, in the folder of the lesson
    int line = 0;     ///< from 1
};

/// Something on the board that the text of a step speaks of.
struct Sight {
    std::string part;  ///< a view, or a control
    std::string words; ///< in the name of a curve or another column of what the view shows; empty: any
    int line = 0;      ///< in the file
};

/// Views beside the text: columns from left to right, in each its views from top to bottom.
using BoardColumns = std::vector<std::vector<std::string>>;

/// One step of a lesson. What a field means to an author is written in resources/manual/lessons.md.
struct LessonStep {
    std::string title;
    int line = 0;      ///< of its title
    std::string name;  ///< for promises of other steps; may be empty
    std::string words; ///< how promises speak of the step: "random feedback"; empty: by its title
    std::optional<Experiment> experiment;
    std::vector<LessonAct> acts;
    std::optional<Stretch> wait;
    bool play = false;
    std::optional<double> speed;      ///< ms simulated per second, > 0; none: as fast as possible
    std::optional<BoardColumns> show; ///< none: as in the step before
    std::vector<ViewSetting> settings;
    std::vector<Sight> sights;
    std::string highlight;                 ///< a part of the board; empty: none
    std::optional<CellAddress> cell;       ///< to be picked
    std::optional<SynapseAddress> synapse; ///< likewise
    std::optional<LessonRace> race;
    std::vector<Claim> promises;
    std::string text; ///< Markdown, formulas between dollar signs
    std::optional<Question> question;
};

/// A lesson that has been checked: what it names is there, and fits its experiments.
struct Lesson {
    std::string title;
    std::string summary;
    int minutes = 0; ///< that it takes, 1 ... 600
    std::vector<LessonStep> steps;
    std::vector<Picture> pictures;
    std::string
        data; ///< name of the data set that it runs on; empty: the drawn digits, for which it is written
};

/// Names of the parts of the board: what can be shown, and what can only be highlighted.
[[nodiscard]] std::span<const std::string_view> boardViews();
[[nodiscard]] std::span<const std::string_view> boardControls();

/// The experiment that a step runs on: its own, or that of the nearest step before it. step: from 0, less
/// than there are.
[[nodiscard]] const Experiment& experimentOf(const Lesson& lesson, std::size_t step);

/// The views beside the text of a step: its own, or those of the nearest step before it that names some.
[[nodiscard]] const BoardColumns& columnsAt(const Lesson& lesson, std::size_t step);

/// The options of views in a step: each that any step of the lesson sets, with the value set last, at this
/// step or before it, or else with the value at the start of the program.
[[nodiscard]] std::vector<ViewSetting> settingsAt(const Lesson& lesson, std::size_t step);

/// All that has to be watched for the promises of a lesson.
[[nodiscard]] WatchSet needsOf(const Lesson& lesson);

} // namespace mc
