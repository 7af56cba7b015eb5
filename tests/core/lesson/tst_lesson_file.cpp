#include "base/checked_file.h"
#include "base/errors.h"
#include "lesson_texts.h"
#include "support/check.h"

#include <filesystem>
#include <vector>

namespace {

using namespace mc;

std::string faultOf(const std::string& text) {
    try {
        static_cast<void>(parseLesson(text, "trial.md"));
    } catch (const BadFile& fault) {
        return fault.what();
    }
    return "was read";
}

struct Case {
    const char* what;
    std::string text;
    std::vector<std::string> says; ///< all in the fault
};

std::string first(const std::string& fields) {
    return lessonText(stepText("One", kSmall + fields));
}

std::vector<Case> cases() {
    const std::string step = stepText("One", kSmall);
    return {
        {"no header", "## One\nText.\n", {"line 1:", "header"}},
        {"header without end", "---\ntitle: A\n", {"line 2:", "no end"}},
        {"title missing",
         "---\nsummary: A\nminutes: 1\nformat: 1\n---\n" + step,
         {"field 'title'", "does not have it"}},
        {"unknown header", "---\ntitle: A\nauthr: B\n---\n" + step, {"line 3:", "'authr'"}},
        {"title twice", "---\ntitle: A\ntitle: B\n---\n", {"line 3, field 'title'", "twice"}},
        {"newer format",
         "---\ntitle: A\nsummary: A\nminutes: 1\nformat: 2\n---\n" + step,
         {"line 5, field 'format'", "format 1"}},
        {"minutes", "---\nminutes: soon\n---\n", {"line 2, field 'minutes'", "'soon'"}},
        {"no steps", lessonText("\n"), {"no step"}},
        {"text before", lessonText("Hello.\n" + step), {"line 7:", "before the first step"}},
        {"no experiment", lessonText("## One\nText.\n"), {"line 7, field 'experiment'", "first step"}},
        {"no text", lessonText("## One\n```step\n" + kSmall + "```\n"), {"line 7:", "no text"}},
        {"block without end", lessonText("## One\n```step\n" + kSmall), {"line 8:", "no end"}},
        {"two blocks", lessonText(step + "```step\nplay: yes\n```\n"), {"line 12:", "one block"}},
        {"unknown field", first("plya: yes\n"), {"line 10:", "'plya: yes'", "'play'"}},
        {"no colon", first("play yes\n"), {"line 10:", "'play yes'"}},
        {"twice", first("play: yes\nplay: no\n"), {"line 11, field 'play'", "twice"}},
        {"no value", first("play:\n"), {"line 10, field 'play'", "no value"}},
        {"play", first("play: perhaps\n"), {"line 10, field 'play'", "'perhaps'"}},
        {"a control character", lessonText(stepText("O\x1b[2Jne", kSmall)), {"line 7:", "control character"}},
        {"another direction", lessonText(step + "gpj\xE2\x80\xAE.exe\n"), {"line 12:", "direction"}},
        {"too much memory",
         lessonText(stepText("One", "experiment: network=784-90000-1000-10\n")),
         {"line 9, field 'experiment'", "more than the 1,000 MB"}},
        {"too many images",
         lessonText(stepText("One", "experiment: network=784-10, images=1000000, test_images=1000000\n")),
         {"line 9, field 'experiment'", "more than the 1,000 MB"}},
        {"unknown parameter",
         lessonText(stepText("One", "experiment: netwrok=784-10\n")),
         {"line 9, field 'experiment'", "netwrok"}},
        {"bad value",
         lessonText(stepText("One", "experiment: eta=fast\n")),
         {"line 9, field 'experiment'", "eta", "fast"}},
        {"bad network",
         lessonText(stepText("One", "experiment: network=784-x\n")),
         {"line 9, field 'experiment'", "784-x"}},
        {"other input",
         lessonText(stepText("One", "experiment: network=100-10\n")),
         {"line 9, field 'experiment'", "28 x 28"}},
        {"own data",
         lessonText(stepText("One", "experiment: data=/home\n")),
         {"line 9, field 'experiment'", "drawn digits"}},
        {"unknown preset",
         lessonText(stepText("One", "preset: nothing\n")),
         {"line 9, field 'preset'", "'nothing'"}},
        {"experiment after acts",
         lessonText(step + stepText("Two", "forward: 1 batch\n" + kSmall)),
         {"field 'experiment'", "comes before"}},
        {"two experiments",
         lessonText(stepText("One", "preset: first-digits\n" + kSmall)),
         {"line 10, field 'experiment'", "'preset'"}},
        {"experiment after a cell of another one",
         lessonText(step + stepText("Two", "cell: 1:11\nexperiment: network=784-5-10\n")),
         {"line 15, field 'experiment'", "comes before"}},
        {"experiment after a wait for another one",
         lessonText(step + stepText("Two", "wait: spike:1:11\nexperiment: network=784-5-10\n")),
         {"line 15, field 'experiment'", "comes before"}},
        {"amount", first("forward: 40 bathces\n"), {"line 10, field 'forward'", "40 bathces"}},
        {"amount of nothing", first("forward: 0 batches\n"), {"line 10, field 'forward'", "0 batches"}},
        {"event", first("wait: acuracy>=90%\n"), {"line 10, field 'wait'", "acuracy", "40 batches"}},
        {"event whose value is wrong",
         first("wait: accuracy>=most\n"),
         {"line 10, field 'wait'", "does not give a share", "40 batches"}},
        {"event that does not fit", first("wait: concordance:2>=90%\n"), {"line 10, field 'wait'"}},
        {"cell that is not there", first("cell: 1:12\n"), {"line 10, field 'cell'", "12"}},
        {"cell", first("cell: hidden\n"), {"line 10, field 'cell'", "LAYER:CELL"}},
        {"cell without its number", first("cell: 1:\n"), {"line 10, field 'cell'", "LAYER:CELL"}},
        {"synapse", first("synapse: 1:7\n"), {"line 10, field 'synapse'", "LAYER:CELL:AFFERENT"}},
        {"synapse of no cell", first("synapse: 2:10:3\n"), {"line 10, field 'synapse'", "10"}},
        {"synapse that is not there", first("synapse: 2:3:12\n"), {"line 10, field 'synapse'", "0 to 11"}},
        {"what-if", first("what-if: silence-pyr\n"), {"line 10, field 'what-if'", "silence-pyr"}},
        {"what-if that does not fit", first("what-if: silence-sst:5\n"), {"line 10, field 'what-if'"}},
        {"speed", first("speed: fast\n"), {"line 10, field 'speed'", "25 batches/s"}},
        {"view", first("show: raster, curves\n"), {"line 10, field 'show'", "'curves'", "'raster'"}},
        {"view twice", first("show: raster, raster\n"), {"line 10, field 'show'", "twice"}},
        {"highlight", first("highlight: button\n"), {"line 10, field 'highlight'", "'course'"}},
        {"option of no view", first("view: curves, weighted=on\n"), {"line 10, field 'view'", "'curves'"}},
        {"view without option", first("view: concordance\n"), {"line 10, field 'view'", "sets nothing"}},
        {"view that has none", first("view: circuit, big=on\n"), {"line 10, field 'view'", "no options"}},
        {"option",
         first("view: concordance, wieghted=on\n"),
         {"line 10, field 'view'", "'wieghted'", "'weighted'"}},
        {"value of an option",
         first("view: concordance, weighted=perhaps\n"),
         {"line 10, field 'view'", "'perhaps'", "'off' or 'on'"}},
        {"layer of an option",
         first("view: errors, layer=2\n"),
         {"line 10, field 'view'", "'2' is no value", "'lowest' or 1."}},
        {"option twice",
         first("view: layers, vip=on\nview: layers, vip=off\n"),
         {"line 11, field 'view'", "'vip'", "twice"}},
        {"experiment after an option of another one",
         lessonText(step + stepText("Two", "view: errors, layer=1\nexperiment: network=784-10\n")),
         {"line 15, field 'experiment'", "comes before"}},
        {"part to see", first("see: curves\n"), {"line 10, field 'see'", "'curves'"}},
        {"part that is not shown",
         first("show: raster\nsee: raster, accuracy: test\n"),
         {"line 11, field 'see'", "does not show 'accuracy'"}},
        {"rule", first("race: fa, magic\n"), {"line 10, field 'race'", "magic"}},
        {"race-epochs alone", first("race-epochs: 3\n"), {"line 10, field 'race-epochs'", "'race'"}},
        {"race and wait", first("race: fa, bp\nwait: 1 batch\n"), {"field 'race'", "waits or races"}},
        {"promise", first("promise: beauty > 1\n"), {"line 10, field 'promise'", "'beauty'", "accuracy"}},
        {"promise without relation",
         first("promise: accuracy\n"),
         {"line 10, field 'promise'", "compares nothing"}},
        {"promise of nowhere",
         first("promise: accuracy > accuracy@there\n"),
         {"line 10, field 'promise'", "'there'"}},
        {"promise of no layer",
         first("promise: rate:5 > 0\n"),
         {"line 10, field 'promise'", "layers 1 to 2"}},
        {"promise of no pair", first("promise: concordance:2 > 0\n"), {"line 10, field 'promise'", "pairs"}},
        {"promise without layer", first("promise: rate > 0\n"), {"line 10, field 'promise'", "rate:LAYER"}},
        {"promise of a race",
         first("race: fa, bp\npromise: rate:1@fa > 0\n"),
         {"line 11, field 'promise'", "race"}},
        {"promise of one layer in a race",
         first("race: fa, bp\npromise: gradient-angle:2@fa > 0\n"),
         {"line 11, field 'promise'", "gradient-angle:1"}},
        {"promise of a cell", first("promise: spikes:1 > 0\n"), {"spikes:LAYER:CELL", "error:LAYER:CELL"}},
        {"name", first("name: a b\n"), {"line 10, field 'name'", "'a b'", "- and _"}},
        {"name twice",
         lessonText(stepText("One", kSmall + "name: a\n") + stepText("Two", "name: a\n")),
         {"field 'name'", "'a'"}},
        {"formula", lessonText(step + "See $\\wrong$.\n"), {"line 12, field 'text'", "\\wrong"}},
        {"open formula", lessonText(step + "It costs $5.\n"), {"line 12, field 'text'", "does not end"}},
        {"picture elsewhere",
         lessonText(step + "![A cat](../cat.png)\n"),
         {"line 12, field 'picture'", "../cat.png"}},
        {"picture of the net",
         lessonText(step + "![A cat](https://x.org/cat.png)\n"),
         {"line 12, field 'picture'"}},
        {"picture of another kind",
         lessonText(step + "![A cat](cat.gif)\n"),
         {"line 12, field 'picture'", "cat.gif"}},
        {"picture without words",
         lessonText(step + "![ ](cat.png)\n"),
         {"line 12, field 'picture'", "in words"}},
        {"question of one option",
         lessonText(step + "```ask\nWhy?\n(x) So\n---\nSo.\n```\n"),
         {"line 12, field 'ask'", "2 to 8"}},
        {"nothing right",
         lessonText(step + "```ask\nWhy?\n( ) So\n( ) Thus\n---\nSo.\n```\n"),
         {"line 12, field 'ask'", "(x)"}},
        {"no answer",
         lessonText(step + "```ask\nWhy?\n(x) So\n( ) Thus\n```\n"),
         {"line 12, field 'ask'", "no answer"}},
        {"no question",
         lessonText(step + "```ask\n(x) So\n( ) Thus\n---\nSo.\n```\n"),
         {"line 12, field 'ask'", "no question"}},
        {"picture in a question",
         lessonText(step + "```ask\nWhy?\n![A cat](cat.png)\n(x) A\n( ) B\n---\nC.\n```\n"),
         {"line 14, field 'ask'", "no pictures"}},
        {"picture in an option",
         lessonText(step + "```ask\nWhy?\n(x) A\n( ) B ![A cat](/dev/zero)\n---\nC.\n```\n"),
         {"line 15, field 'ask'", "no pictures"}},
        {"picture elsewhere in an answer",
         lessonText(step + "```ask\nWhy?\n(x) A\n( ) B\n---\nC.\n![A cat](/dev/zero)\n```\n"),
         {"line 18, field 'picture'", "/dev/zero"}},
        {"question without end", lessonText(step + "```ask\nWhy?\n"), {"line 12:", "no end"}},
        {"two questions",
         lessonText(step + "```ask\nWhy?\n(x) A\n( ) B\n---\nC.\n```\n```ask\n"),
         {"line 19, field 'ask'", "one question"}},
        {"not UTF-8", lessonText(step) + "\xFF\xFE", {"UTF-8"}},
        {"a zero byte", lessonText(step) + std::string(1, '\0'), {"UTF-8"}},
        {"too large", lessonText(step) + std::string(kLargestLesson, ' '), {"1,000,000"}},
        {"too long a field", first("promise: " + std::string(3000, 'a') + "\n"), {"line 10:", "2,000 bytes"}},
        {"too long a header", "---\n" + std::string(500, 'a') + ": A\n---\n", {"line 2:", "400 bytes"}},
        {"too long a question",
         lessonText(step + "```ask\nWhy?\n(x) A\n( ) B\n---\n" + std::string(20'000, 'c') + "\n```\n"),
         {"line 17, field 'ask'", "20,000 bytes"}},
        {"too much text", lessonText(step) + std::string(25'000, 'a'), {"line 12:", "20,000"}},
        {"empty", "", {"line 1:", "header"}},
    };
}

void everyFaultNamesItsPlace() {
    for (const Case& one : cases()) {
        const std::string fault = faultOf(one.text);
        for (const std::string& part : one.says) {
            if (fault.find(part) == std::string::npos) {
                throw check::Failed(std::string(one.what) + ": '" + part + "' is not in: " + fault);
            }
        }
        CHECK(fault.starts_with("trial.md: "));
    }
}

void everyPieceOfALessonCanBeCutShort() {
    const std::string whole =
        lessonText(stepText("One", kSmall + "wait: 3 batches\npromise: accuracy > 1%\n") +
                   "See $W_{ij}$ ![A](a.svg)\n```ask\nWhy?\n(x) A\n( ) B\n---\nC.\n```\n");
    CHECK(faultOf(whole) == "was read");
    for (std::size_t end = 0; end < whole.size(); ++end) {
        static_cast<void>(faultOf(whole.substr(0, end))); // refused in words or read, but never worse
        std::string spoilt = whole;
        spoilt[end] = ':';
        static_cast<void>(faultOf(spoilt));
    }
}

void aStepHasWhatItSays() {
    const Lesson lesson = parseLesson(
        "\xEF\xBB\xBF---\r\ntitle: A: the title\r\nsummary: In short.\r\nminutes: 5\r\nformat: 1\r\n---\r\n" +
            stepText(
                "First step",
                kSmall +
                    "name: start\nforward: 2 epochs\nwhat-if: silence-sst:1\nforward: 3 ms\n"
                    "show: raster, circuit\nhighlight: time\ncell: 1:7\nsynapse: 2:9:7\nspeed: 2 batches/s\n"
                    "play: yes\nwait: train-accuracy >= 90%\npromise: accuracy >= 30%\n") +
            stepText("Second",
                     "race: fa, frsf\nrace-epochs: 2\npromise: accuracy@fa < accuracy@frsf + 50%\n") +
            "More text.\n\n```ask\nWhat *now*?\n( ) This\n  and that\n(x) Other\n---\nOther, since "
            "$x$.\n```\n",
        "trial.md");
    CHECK(lesson.title == "A: the title" && lesson.summary == "In short." && lesson.minutes == 5);
    CHECK(lesson.steps.size() == 2);
    const LessonStep& one = lesson.steps[0];
    CHECK(one.title == "First step" && one.name == "start" && one.line == 7);
    CHECK(one.experiment && one.experiment->network == "784-12-10" && one.experiment->learning.batch == 20);
    CHECK(one.experiment->circuit.steps == 10); // suggested for direct input
    CHECK(one.acts.size() == 3 && std::holds_alternative<WhatIf>(one.acts[1]));
    CHECK(std::get<Stretch>(one.acts[0]) == Stretch(Amount{StepUnit::Epoch, 2}));
    CHECK(one.show && one.show->size() == 1 && one.show->front().size() == 2 && one.highlight == "time");
    CHECK((one.synapse == SynapseAddress{{2, 9}, 7}));
    CHECK((one.cell == CellAddress{1, 7}) && one.play && *one.speed == 2 * 20 * 10);
    CHECK(one.wait == Stretch(PauseEvent(pause_event::AccuracyReaches{false, 0.9})));
    CHECK(one.promises.size() == 1 && one.promises[0].number == 0.3);
    CHECK(one.text == "Some text.\n");
    const LessonStep& two = lesson.steps[1];
    CHECK(!two.experiment && &experimentOf(lesson, 1) == &*one.experiment);
    CHECK(two.race && two.race->rules.size() == 2 && two.race->epochs == 2 && two.race->seeds == 1);
    CHECK(two.question && two.question->text == "What *now*?" && two.question->options.size() == 2);
    CHECK(two.question->options[0].text == "This and that" && two.question->options[1].right);
    CHECK(two.question->answer == "Other, since $x$.");
    CHECK(two.text == "Some text.\nMore text.\n\n");
}

void picturesHaveToBeBesideTheFile() {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "mc_tst_lesson_file";
    makeFolder(folder);
    writeFileWhole(folder / "here.svg", "<svg/>");
    writeFileWhole(folder / "good.md", lessonText(stepText("One", kSmall) + "![A](here.svg)\n"));
    writeFileWhole(folder / "bad.md",
                   lessonText(stepText("One", kSmall) + "![A](here.svg)\n![B](away.svg)\n"));
    writeFileWhole(folder / "words.md",
                   lessonText(stepText("One", kSmall) + "![A (grey) cat](here.svg) ![B](here.svg)\n"));
    CHECK(readLesson(folder / "good.md").pictures.size() == 1);
    CHECK(readLesson(folder / "words.md").pictures.size() == 2);
    std::string fault;
    try {
        static_cast<void>(readLesson(folder / "bad.md"));
    } catch (const BadFile& bad) {
        fault = bad.what();
    }
    CHECK(fault.find("line 13, field 'picture'") != std::string::npos);
    CHECK(fault.find("away.svg") != std::string::npos);
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"everyFaultNamesItsPlace", everyFaultNamesItsPlace},
                          {"everyPieceOfALessonCanBeCutShort", everyPieceOfALessonCanBeCutShort},
                          {"aStepHasWhatItSays", aStepHasWhatItSays},
                          {"picturesHaveToBeBesideTheFile", picturesHaveToBeBesideTheFile}},
                         count, arguments);
}
