#include "commands.h"

#include "faults.h"
#include "lesson/lesson_file.h"
#include "lesson/other_data.h"
#include "lesson/rehearsal.h"
#include "option_parser.h"
#include "standard_output.h"

#include <memory>
#include <string>

namespace mc::app {

namespace {

constexpr const char* kLessonDescription =
    "Checks a lesson: says what is wrong with it, with the line and the field, or what is in it.\n"
    "With --play it is played from its first step to its last and back again, without a display, and\n"
    "each of its promises is tried. The page \"Writing a lesson\" of the manual explains the format.\n";

constexpr const char* kLessonExamples =
    "Examples:\n"
    "  microcircuit lesson my-lesson.md\n"
    "  microcircuit lesson my-lesson.md --play\n"
    "  microcircuit lesson my-lesson.md --play --data /data/mnist\n"
    "\n"
    "Exit status: 0 the lesson can be used, and with --play keeps its promises; 1 it\n"
    "cannot or does not; 2 a wrong option.";

struct LessonOptions {
    std::string file;
    std::string data; ///< folder or file; empty: the drawn digits
    bool play = false;
};

LessonOptions parseLesson(int argc, const char* const* argv) {
    LessonOptions options;
    OptionParser line("microcircuit lesson", kLessonDescription, kLessonExamples);
    line.addFile("FILE", "The lesson, a Markdown file.", options.file, OptionParser::File::Required);
    line.addFlag("play", "Play it forwards and backwards, and try its promises.", options.play);
    line.addText("data", "DIR",
                 "Play it on other images of 28 x 28 pixels, as those of MNIST; what a promise says of the "
                 "drawn digits need not hold.",
                 options.data);
    line.parse(argc, argv);
    if (!options.data.empty() && !options.play) {
        throw WrongUsage("--data is for --play: a lesson is checked without images.");
    }
    return options;
}

std::string counted(std::size_t count, const std::string& one) {
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

std::size_t promisesOf(const Lesson& lesson) {
    std::size_t count = 0;
    for (const LessonStep& step : lesson.steps) {
        count += step.promises.size();
    }
    return count;
}

/// Returns how many promises were not kept.
std::size_t play(const std::shared_ptr<const Lesson>& lesson) {
    Rehearsal rehearsal(lesson, 1);
    for (std::size_t step = 0; step < lesson->steps.size(); ++step) {
        rehearsal.enter(step);
        rehearsal.finish();
    }
    for (std::size_t step = lesson->steps.size(); step-- > 0;) {
        rehearsal.enter(step);
    }
    std::size_t broken = 0;
    for (const Verdict& verdict : rehearsal.verdicts()) {
        broken += verdict.kept() ? 0 : 1;
        printText("step " + std::to_string(verdict.step + 1) + ", line " +
                  std::to_string(verdict.claim->line) + ": " + verdict.words(*lesson).inEnglish() + "\n");
    }
    return broken;
}

int check(const LessonOptions& options) {
    const Lesson written = readLesson(options.file);
    const auto lesson = std::make_shared<const Lesson>(
        options.data.empty() ? written : onOtherData(written, options.data, options.data));
    printText(options.file + ": '" + lesson->title + "', " + counted(lesson->steps.size(), "step") + ", " +
              counted(promisesOf(*lesson), "promise") + ", " + counted(lesson->pictures.size(), "picture") +
              "\n");
    const std::size_t broken = options.play ? play(lesson) : 0;
    if (broken > 0 && lesson->data.empty()) {
        throw Refused(counted(broken, "promise") + (broken == 1 ? " was" : " were") + " not kept.");
    }
    return kSuccess;
}

} // namespace

int lessonCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit lesson", [&] { return check(parseLesson(argc, argv)); });
}

} // namespace mc::app
