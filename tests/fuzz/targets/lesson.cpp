#include "base/number_text.h"
#include "base/text.h"
#include "base/utf8.h"
#include "experiment_words.h"
#include "lesson/amount.h"
#include "lesson/board_words.h"
#include "lesson/formula.h"
#include "lesson/lesson_file.h"
#include "lesson/other_data.h"
#include "support/inputs.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/scratch.h"
#include "support/target.h"
#include "training/experiment/presets.h"

#include <algorithm>
#include <array>

/// Targets of lessons: whole files, and the words and formulas in them.
namespace mc::fuzz {

namespace {

std::vector<std::string> joinedLists(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

// Whole lessons.

void checkStep(const Lesson& lesson, std::size_t step) {
    const LessonStep& one = lesson.steps[step];
    validate(experimentOf(lesson, step));
    require(!columnsAt(lesson, step).empty(), "a step without a board");
    (void)settingsAt(lesson, step);
    (void)formulasIn(one.text);
    for (const Claim& claim : one.promises) {
        (void)quantityText(claim.left);
    }
    if (one.question) {
        const auto right = std::ranges::count(one.question->options, true, &Question::Option::right);
        require(right == 1 && one.question->options.size() >= 2 && one.question->options.size() <= 8,
                "a question");
        (void)formulasIn(one.question->text);
        (void)formulasIn(one.question->answer);
    }
}

void tryLesson(std::string_view text) {
    const std::optional<Lesson> lesson = accepted([&] { return parseLesson(text, "lesson.md"); });
    if (!lesson) {
        return;
    }
    require(!lesson->steps.empty() && !lesson->title.empty() && lesson->minutes >= 1, "a lesson of nothing");
    for (std::size_t step = 0; step < lesson->steps.size(); ++step) {
        checkStep(*lesson, step);
    }
    (void)needsOf(*lesson);
    const Lesson other = onOtherData(*lesson, "/data/set", "Some set");
    for (std::size_t step = 0; step < other.steps.size(); ++step) {
        (void)experimentOf(other, step);
    }
    (void)accepted(
        [&] { return readLesson(scratch().write("lesson.md", text)).title; }); // its pictures are not there
}

std::vector<std::string> lessonSeeds() {
    const std::string head = "---\ntitle: Trial\nsummary: Tries out.\nminutes: 1\nformat: 1\n---\n";
    return {
        head + "## Start\n```step\nexperiment: network=784-12-10, images=200, test_images=50, "
               "batch=20\nname: a\n"
               "show: raster, accuracy | circuit\nsee: raster\nview: concordance, "
               "weighted=on\nhighlight: accuracy\n"
               "cell: 1:3\npromise: epochs <= 0\n```\nSome text with $W^{l} x_j$.\n\n"
               "## Learn\n```step\nforward: 4 batches\nwait: 2 epochs\npromise: updates > updates@a - "
               "3\nspeed: 2 samples/s\n"
               "play: yes\nsynapse: 2:3:4\n```\n![A picture](one.svg)\n",
        head + "## Ask\n```step\npreset: " + std::string(firstPreset().name) +
            "\n```\nText\n```ask\nWhat comes?\n( ) This\n(x) That\n---\nBecause.\n```\n",
        head +
            "## Race\n```step\nexperiment: rule=fa\nrace: fa, bp\nwhat-if: flip-feedback=50%\n```\nText.\n",
        sourceFile("resources/lessons/05-spiking-against-graded-errors.md")};
}

std::vector<std::string> boardNames() {
    std::vector<std::string> names;
    for (const auto& list : {boardViews(), boardControls()}) {
        for (const std::string_view name : list) {
            names.emplace_back(name);
        }
    }
    for (const ViewOption& option : viewOptions()) {
        names.push_back(std::string(option.name) + "=");
        for (const std::string_view value : option.values) {
            names.emplace_back(value);
        }
    }
    return names;
}

std::vector<std::string> measureNames() {
    std::vector<std::string> names{" >= ", " < ", "@before", " - 2%", ":1", ":1:17", "@fa"};
    for (const PromiseMeasure& measure : promiseMeasures()) {
        names.emplace_back(measure.name);
    }
    return names;
}

std::vector<std::string> lessonWords() {
    std::vector<std::string> words{"---\n", "```step\n", "```ask\n",    "```\n", "## ",
                                   "(x) ",  "( ) ",      "![a](b.svg)", "$x$",   "format: 1\n"};
    for (const char* field :
         {"title",   "summary", "minutes", "experiment", "preset", "name",   "words", "forward",
          "what-if", "wait",    "play",    "speed",      "show",   "view",   "see",   "highlight",
          "cell",    "synapse", "race",    "epochs",     "seeds",  "promise"}) {
        words.push_back(std::string(field) + ": ");
    }
    return joinedLists(joinedLists(words, boardNames()), measureNames());
}

// Formulas, by themselves and in Markdown.

void tryFormula(std::string_view text) {
    const auto runs = accepted([&] { return parseFormula(text); });
    for (const FormulaRun& run : runs.value_or(FormulaRuns())) {
        require(!run.text.empty() && (isUtf8(run.text) || !isUtf8(text)), "a piece that is no text");
    }
    const auto spans = accepted([&] { return formulasIn(text); });
    std::size_t from = 0;
    for (const FormulaSpan& span : spans.value_or(std::vector<FormulaSpan>())) {
        require(span.begin >= from && span.length >= 2 && span.begin + span.length <= text.size(),
                "a formula out of place");
        require(text[span.begin] == '$' && text[span.begin + span.length - 1] == '$',
                "a formula without its signs");
        from = span.begin + span.length;
    }
}

std::vector<std::string> formulaSeeds() {
    return {"W_{ij}^{l} x_j", "\\eta (\\bar x - 1)", "Text with $G = \\exp(-u^2)$ and `$code$` and \\$5.",
            "a_b^c, d - e"};
}

std::vector<std::string> formulaWords() {
    return {"\\eta", "\\partial", "\\quad", "\\exp", "_{", "^{", "}", "$", "\\$", "``", "\xCC\x82", "-", ","};
}

// Promises.

void tryClaim(std::string_view text) {
    const std::optional<Claim> claim = accepted([&] { return parseClaim(text); });
    if (!claim) {
        return;
    }
    const std::string again = quantityText(claim->left) + " >= " + numberText(claim->number);
    require(parseClaim(again).left == claim->left, "a quantity reads back as another: " + again);
    for (const double value : {claim->number, 0.5, 1e300}) {
        require(!valueText(*claim->left.measure, value).empty(), "a value without words");
    }
    (void)holds(claim->relation, claim->number, 1);
    (void)needsOf(*claim->left.measure);
    (void)accepted([&] {
        checkFits(claim->left, Experiment());
        return true;
    });
}

std::vector<std::string> claimSeeds() {
    return {"accuracy >= 80%", "accuracy@fa < accuracy@frsf - 2%", "concordance:1 >= 70%", "spikes:1:17 > 3",
            "updates <= updates@before + 1e3"};
}

// Amounts and speeds.

void tryAmount(std::string_view text) {
    if (const std::optional<Stretch> stretch = accepted([&] { return parseStretch(text); })) {
        const std::string written = stretchText(*stretch);
        require(parseStretch(written) == *stretch, "an amount reads back as another: " + written);
        if (const auto* amount = std::get_if<Amount>(&*stretch)) {
            (void)momentAfter({10'000, 32, 20}, {5, 3}, *amount);
        }
    }
    if (const std::optional<double> speed = accepted([&] { return parseSpeed(text, 20, 32); })) {
        require(*speed > 0, "a speed that is none");
    }
}

std::vector<std::string> amountSeeds() {
    return {"40 batches", "1 sample", "7 ms", "2 epochs", "accuracy>=90%", "25 batches/s", "0.5 samples/s"};
}

std::vector<std::string> amountWords() {
    return {" batches", " samples", " ms", " epochs", "/s", "1000000", "epoch-end", "1e308"};
}

// Words about the board: the first byte says which.

void tryBoardWords(std::string_view text) {
    switch (takeChoice(text, 6)) {
    case 0:
        (void)accepted([&] { return parseColumns(text); });
        break;
    case 1:
        (void)accepted([&] { return parsePart(text); });
        break;
    case 2:
        (void)accepted([&] { return parseSettings(text, Experiment()); });
        break;
    case 3:
        (void)accepted([&] { return parseSights(text); });
        break;
    case 4:
        if (const auto cell = accepted([&] { return parseCell(text); })) {
            require(cell->layer >= 1 && cell->cell >= 0, "a cell that is none");
        }
        break;
    default:
        if (const auto synapse = accepted([&] { return parseSynapse(text); })) {
            require(synapse->cell.layer >= 1 && synapse->cell.cell >= 0 && synapse->afferent >= 0,
                    "a synapse that is none");
        }
    }
}

std::vector<std::string> boardSeeds() {
    return {choiceByte(0) + "raster, accuracy | circuit",
            choiceByte(1) + "raster",
            choiceByte(2) + "concordance, weighted=on",
            choiceByte(3) + "raster, concordance: weighted",
            choiceByte(4) + "1:17",
            choiceByte(5) + "2:3:17"};
}

// Experiments as steps write them: the first byte says whether by a preset.

void tryExperimentWords(std::string_view text) {
    const bool preset = takeChoice(text, 2) == 1;
    const auto written = accepted([&] { return preset ? parsePreset(text) : parseExperiment(text); });
    if (written) {
        validate(written->experiment);
    }
}

std::vector<std::string> experimentSeeds() {
    return {choiceByte(0) + "rule=fa, network=784-200-10", choiceByte(1) + std::string(firstPreset().name),
            choiceByte(1) + std::string(firstPreset().name) + ", eta=0.1"};
}

std::vector<std::string> experimentWords() {
    std::vector<std::string> words{", ", "="};
    for (const Preset& preset : presets()) {
        words.emplace_back(preset.name);
    }
    for (const Field& field : experimentFields()) {
        words.push_back(std::string(field.id) + "=");
        for (const Choice& choice : field.choices) {
            words.emplace_back(choice.name);
        }
    }
    return words;
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"lesson", tryLesson, lessonSeeds, lessonWords},
        Target{"formula", tryFormula, formulaSeeds, formulaWords},
        Target{"claim", tryClaim, claimSeeds, measureNames},
        Target{"amount", tryAmount, amountSeeds, amountWords},
        Target{"board_words", tryBoardWords, boardSeeds, boardNames},
        Target{"experiment_words", tryExperimentWords, experimentSeeds, experimentWords}};
    return kTargets;
}

} // namespace mc::fuzz
