#include "commands.h"

#include "base/stop.h"
#include "command_line.h"
#include "faults.h"
#include "handout/handout_file.h"
#include "interrupt.h"
#include "language_option.h"
#include "lessons/lesson_shelf.h"
#include "offscreen.h"
#include "option_parser.h"
#include "progress.h"
#include "training/experiment/experiment_fields.h"

#include <QString>
#include <cstdint>
#include <iostream>
#include <string>
#include <variant>

namespace mc::app {

namespace {

constexpr const char* kHandoutDescription =
    "Writes a lesson as a handout: its text with formulas and pictures, the views that each step shows,\n"
    "the questions with room to write, and the answers at the end.\n"
    "\n"
    "LESSON is a Markdown file, or one of the lessons of the program by its number or name. The lesson is\n"
    "played without a display. As PDF it has pages to print, as HTML it is one file that needs nothing "
    "else,\n"
    "with films of the steps that play.\n";

constexpr const char* kHandoutExamples =
    "Examples:\n"
    "  microcircuit handout 3 --out signs.pdf\n"
    "  microcircuit handout my-lesson.md --out my-lesson.html --answers none\n"
    "  microcircuit handout 1 --out mnist.pdf --data /data/mnist\n"
    "  microcircuit handout 1 --out eins.pdf --language de\n"
    "\n"
    "Exit status: 0 done; 1 the lesson or the file made it impossible; 2 a wrong option.";

struct HandoutOptions {
    std::string lesson;
    std::string out;
    std::string paper = "a4";
    std::string answers = "end";
    std::string films = "yes";
    std::string language = "en";
    std::string data; ///< folder or file; empty: the drawn digits
    int threads = 1;
};

HandoutOptions parseHandout(int argc, const char* const* argv) {
    HandoutOptions options;
    const Field threads = threadsRow();
    std::string words = "1";
    OptionParser line("microcircuit handout", kHandoutDescription, kHandoutExamples);
    line.addFile("LESSON", "A lesson: a file, a number or a name.", options.lesson,
                 OptionParser::File::Required);
    line.addText("out", "FILE", "The handout, .pdf or .html; one of that name is replaced.", options.out);
    line.addText("paper", "NAME", "a4 or letter. (default a4)", options.paper);
    line.addText("answers", "NAME", "end or none: at the end, or left out. (default end)", options.answers);
    line.addText("films", "NAME", "yes or no: films of steps that play, in HTML. (default yes)",
                 options.films);
    line.addText("language", "CODE",
                 "The language of the handout, and of a lesson of the program: " + languageCodes() +
                     ". (default en)",
                 options.language);
    line.addText(
        "data", "DIR",
        "Play it on other images of 28 x 28 pixels, as those of MNIST; what its text says of the drawn "
        "digits need not hold.",
        options.data);
    line.addText("threads", "N", std::string(threads.help) + " (default 1)", words);
    line.parse(argc, argv);
    options.threads = static_cast<int>(std::get<std::int64_t>(parseField(threads, words)));
    if (options.out.empty()) {
        throw WrongUsage("--out: a handout needs the name of its file, .pdf or .html.");
    }
    return options;
}

ui::HandoutRequest requestOf(const HandoutOptions& options) {
    ui::HandoutRequest request;
    request.source = ui::shelf::builtIn(QString::fromStdString(options.lesson));
    if (request.source.isEmpty()) {
        request.source = QString::fromStdString(options.lesson);
    }
    request.path = QString::fromStdString(options.out);
    try {
        request.format = ui::handoutFormatOf(request.path);
    } catch (const Refused& fault) {
        throw WrongUsage(std::string("--out: ") + fault.what());
    }
    request.paper =
        isFirst("paper", options.paper, "a4", "letter") ? ui::HandoutPaper::A4 : ui::HandoutPaper::Letter;
    request.answers = isFirst("answers", options.answers, "end", "none") ? ui::HandoutAnswers::AtEnd
                                                                         : ui::HandoutAnswers::None;
    request.films = isFirst("films", options.films, "yes", "no");
    request.data = {QString::fromStdString(options.data), QString::fromStdString(options.data)};
    request.threads = options.threads;
    return request;
}

std::string reportText(const ui::HandoutRequest& request, const ui::HandoutReport& report) {
    constexpr qint64 kKilobyte = 1000;
    std::string text = request.path.toStdString() + ": ";
    text += request.format == ui::HandoutFormat::Pdf
                ? std::to_string(report.pages) + (report.pages == 1 ? " page, " : " pages, ")
                : std::string();
    text += std::to_string(report.figures) + (report.figures == 1 ? " figure, " : " figures, ");
    text +=
        report.films > 0 ? std::to_string(report.films) + (report.films == 1 ? " film, " : " films, ") : "";
    return text + std::to_string((report.bytes + kKilobyte - 1) / kKilobyte) + " kB.";
}

int write(const HandoutOptions& options) {
    const Interrupt interrupt;
    const Offscreen application;
    ui::Translations translations;
    translations.use(languageNamed(options.language));
    const ui::HandoutRequest request = requestOf(options);
    Progress progress;
    const ui::HandoutWork work{[](const std::function<void()>& piece) { piece(); },
                               [&progress](const ui::HandoutProgress& now) {
                                   progress.sayBriefly(now.words.toStdString() + " ...");
                               },
                               interrupt.token()};
    try {
        progress.say(reportText(request, ui::writeHandout(request, work)));
        return kSuccess;
    } catch (const Stopped&) {
        progress.say("Stopped; nothing was written.");
        return kSignalBase + interrupt.signal();
    } catch (const Refused&) {
        progress.clear();
        throw;
    }
}

} // namespace

int handoutCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit handout", [&] { return write(parseHandout(argc, argv)); });
}

} // namespace mc::app
