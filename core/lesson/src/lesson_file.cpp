#include "lesson/lesson_file.h"

#include "base/checked_file.h"
#include "base/grouped.h"
#include "base/number_text.h"
#include "base/utf8.h"
#include "lesson/formula.h"
#include "lines.h"
#include "pictures.h"
#include "scanning.h"
#include "step_block.h"
#include "training/experiment/cost.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace mc {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMostSteps = 200;
constexpr std::size_t kLongestLine = 300;       ///< bytes of a title or the summary
constexpr std::size_t kLongestHeaderLine = 400; ///< bytes, its name and spaces included
constexpr std::int64_t kMostMinutes = 600;
constexpr std::string_view kRule = "---";
constexpr std::string_view kStepMark = "## ";

/// Reads a lesson from its first line to its last.
class LessonReader {
public:
    LessonReader(std::string_view text, const std::string& where) : lines_(text, where) {}

    Lesson read() {
        readHeader();
        while (!lines_.atEnd()) {
            if (!isStepTitle()) {
                if (!trimmed(lines_.line()).empty()) {
                    lines_.refuse({}, MC_TEXT("There is text before the first step, which begins with a line "
                                              "of ## and its title."));
                }
                lines_.next();
                continue;
            }
            readStep();
        }
        if (lesson_.steps.empty()) {
            lines_.refuse({},
                          MC_TEXT("The lesson has no step: each begins with a line of ## and its title."));
        }
        checkPromises();
        checkSights();
        return std::move(lesson_);
    }

private:
    [[nodiscard]] bool isStepTitle() const { return lines_.line().starts_with(kStepMark); }

    void readHeader() {
        if (lines_.atEnd() || trimmed(lines_.line()) != kRule) {
            lines_.refuse({}, MC_TEXT("A lesson begins with a line of --- and its header: title, summary, "
                                      "minutes, format."));
        }
        std::set<std::string> seen;
        for (lines_.next(); !lines_.atEnd() && trimmed(lines_.line()) != kRule; lines_.next()) {
            if (!trimmed(lines_.line()).empty()) {
                readHeaderField(seen);
            }
        }
        if (lines_.atEnd()) {
            lines_.refuse({}, MC_TEXT("The header has no end: a line of ---."));
        }
        for (const char* name : {"title", "summary", "minutes", "format"}) {
            if (!seen.contains(name)) {
                lines_.refuse(name, MC_TEXT("The header does not have it."));
            }
        }
        lines_.next();
    }

    void readHeaderField(std::set<std::string>& seen) {
        if (lines_.line().size() > kLongestHeaderLine) { // else a fault would say all of it
            lines_.refuse(
                {}, {MC_TEXT("A line of the header has up to %1 bytes."), {grouped(kLongestHeaderLine)}});
        }
        const auto [left, right] = splitAt(lines_.line(), ':');
        const std::string name(trimmed(left));
        const std::string_view value = trimmed(right);
        if (name != "title" && name != "summary" && name != "minutes" && name != "format") {
            lines_.refuse({},
                          {MC_TEXT("'%1' is no field of the header, which has title, summary, minutes and "
                                   "format."),
                           {name}});
        }
        if (!seen.insert(name).second) {
            lines_.refuse(name, MC_TEXT("It is given twice."));
        }
        if (value.empty() || value.size() > kLongestLine) {
            lines_.refuse(name, {MC_TEXT("It has 1 to %1 bytes."), {grouped(kLongestLine)}});
        }
        if (name == "title") {
            lesson_.title = value;
        } else if (name == "summary") {
            lesson_.summary = value;
        } else {
            readHeaderNumber(name, value);
        }
    }

    void readHeaderNumber(const std::string& name, std::string_view value) {
        const std::optional<std::int64_t> number = numberIn<std::int64_t>(value);
        if (name == "format") {
            if (number != kFormat) {
                lines_.refuse(name, {MC_TEXT("It is %1; this version reads format %2."), {value, kFormat}});
            }
            return;
        }
        if (!number || *number < 1 || *number > kMostMinutes) {
            lines_.refuse(name, {MC_TEXT("'%1' is no whole number from 1 to %2."), {value, kMostMinutes}});
        }
        lesson_.minutes = static_cast<int>(*number);
    }

    void readStep() {
        LessonStep step;
        step.line = lines_.number();
        step.title = trimmed(lines_.line().substr(kStepMark.size()));
        if (step.title.empty() || step.title.size() > kLongestLine) {
            lines_.refuse({}, {MC_TEXT("The title of a step has 1 to %1 bytes."), {kLongestLine}});
        }
        if (lesson_.steps.size() >= kMostSteps) {
            lines_.refuse({}, {MC_TEXT("A lesson has up to %1 steps."), {kMostSteps}});
        }
        bool told = false;
        for (lines_.next(); !lines_.atEnd() && !isStepTitle(); lines_.next()) {
            readLine(step, told);
        }
        if (!told && lesson_.steps.empty()) {
            lines_.refuse(step.line, "experiment",
                          MC_TEXT("The first step has to begin with an experiment."));
        }
        if (trimmed(step.text).empty()) {
            lines_.refuse(step.line, {}, MC_TEXT("The step has no text."));
        }
        lesson_.steps.push_back(std::move(step));
    }

    /// told: whether the step had its block already.
    void readLine(LessonStep& step, bool& told) {
        const std::string_view line = trimmed(lines_.line());
        if (line == "```step") {
            if (told) {
                lines_.refuse({}, MC_TEXT("A step has one block 'step'."));
            }
            told = true;
            const std::size_t before = lesson_.steps.size();
            readStepBlock(lines_, step, before > 0 ? &experimentOf(lesson_, before - 1) : nullptr);
        } else if (line == "```ask") {
            if (step.question) {
                lines_.refuse("ask", MC_TEXT("A step asks one question."));
            }
            step.question = readQuestion(lines_, lesson_.pictures);
        } else {
            readText(step);
        }
    }

    void readText(LessonStep& step) {
        if (step.text.size() + lines_.line().size() + 1 > kLongestText) {
            lines_.refuse({},
                          {MC_TEXT("The text of a step is longer than %1 bytes."), {grouped(kLongestText)}});
        }
        lines_.naming(lines_.number(), "text", [&] { static_cast<void>(formulasIn(lines_.line())); });
        notePictures(lines_, lesson_.pictures);
        step.text += lines_.line();
        step.text += '\n';
    }

    void checkPromises() const {
        std::set<std::string> names;
        for (const LessonStep& step : lesson_.steps) {
            if (!step.name.empty() && !names.insert(step.name).second) {
                lines_.refuse(step.line, "name", {MC_TEXT("Two steps have the name '%1'."), {step.name}});
            }
        }
        for (std::size_t step = 0; step < lesson_.steps.size(); ++step) {
            for (const Claim& claim : lesson_.steps[step].promises) {
                checkQuantity(claim, claim.left, step);
                if (claim.right) {
                    checkQuantity(claim, *claim.right, step);
                }
            }
        }
    }

    /// What a text speaks of is on the board.
    void checkSights() const {
        for (std::size_t step = 0; step < lesson_.steps.size(); ++step) {
            const BoardColumns& columns = columnsAt(lesson_, step);
            for (const Sight& sight : lesson_.steps[step].sights) {
                const auto controls = boardControls();
                const bool shown = std::ranges::find(controls, sight.part) != controls.end() ||
                                   std::ranges::any_of(columns, [&](const std::vector<std::string>& column) {
                                       return std::ranges::find(column, sight.part) != column.end();
                                   });
                if (!shown) {
                    lines_.refuse(
                        sight.line, "see",
                        {MC_TEXT("The step does not show '%1': 'show' names its views."), {sight.part}});
                }
            }
        }
    }

    /// step: that makes the claim.
    void checkQuantity(const Claim& claim, const Quantity& quantity, std::size_t step) const {
        const auto& steps = lesson_.steps;
        std::size_t place = step;
        const bool own = quantity.at.empty() || quantity.at == "before";
        if (!own) {
            const auto named = std::ranges::find(steps, quantity.at, &LessonStep::name);
            const std::optional<LessonRace>& race = steps[step].race;
            const bool races = race && std::ranges::find(race->rules, quantity.at) != race->rules.end();
            if (named == steps.end() && !races) {
                lines_.refuse(
                    claim.line, "promise",
                    {MC_TEXT("There is no step '%1', and no such rule races in this one."), {quantity.at}});
            }
            if (races) {
                checkRaced(claim, quantity);
            } else {
                place = static_cast<std::size_t>(named - steps.begin());
            }
        }
        lines_.naming(claim.line, "promise", [&] { checkFits(quantity, experimentOf(lesson_, place)); });
    }

    void checkRaced(const Claim& claim, const Quantity& quantity) const {
        if (!isRaced(*quantity.measure) || quantity.layer > 1) {
            lines_.refuse(claim.line, "promise",
                          MC_TEXT("A race measures accuracy, loss, concordance:1 (the mean of all pairs) "
                                  "and gradient-angle:1 (of the lowest layer)."));
        }
    }

    Lines lines_;
    Lesson lesson_;
};

/// Texts of a lesson go to terminals, figures and documents.
void checkCharacters(std::string_view text, const std::string& where) {
    for (Lines lines(text, where); !lines.atEnd(); lines.next()) {
        std::string line(lines.line());
        std::erase_if(line, [](char c) { return c == '\t' || c == '\r'; });
        if (!isOneLine(line)) {
            lines.refuse({}, MC_TEXT("The line holds a control character, or one that turns the direction of "
                                     "reading."));
        }
    }
}

} // namespace

double bytesOfLesson(const Experiment& experiment, int threads) {
    constexpr double kPixels = 28.0 * 28;
    constexpr std::int64_t kTrain = 10'000; // of the drawn digits, where no number is said
    constexpr std::int64_t kTest = 2000;
    const DataChoice& data = experiment.data;
    const std::int64_t images =
        (data.trainImages > 0 ? data.trainImages : kTrain) + (data.testImages > 0 ? data.testImages : kTest);
    return bytesOfRun(experiment, threads) + kPixels * static_cast<double>(images);
}

Lesson parseLesson(std::string_view text, const std::string& where) {
    if (text.size() > kLargestLesson) {
        throw BadFile(where, {MC_TEXT("has %1 bytes, more than the %2 that are accepted"),
                              {grouped(text.size()), grouped(kLargestLesson)}});
    }
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos) {
        throw BadFile(where, MC_TEXT("is not text in UTF-8."));
    }
    checkCharacters(text, where);
    return LessonReader(text, where).read();
}

Lesson readLesson(const std::filesystem::path& path) {
    CheckedReader file(path, kLargestLesson);
    std::string text(file.size(), '\0');
    file.read({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    Lesson lesson = parseLesson(text, path.string());
    const Lines lines("", path.string());
    for (const Picture& picture : lesson.pictures) {
        try {
            const CheckedReader there(path.parent_path() / picture.file, kLargestPicture);
            if (!isPictureBeside(path, picture.file)) {
                lines.refuse(
                    picture.line, "picture",
                    {MC_TEXT("The picture %1 is a link to a file in another folder."), {picture.file}});
            }
        } catch (const BadFile& fault) {
            lines.refuse(picture.line, "picture", fault.message());
        }
    }
    return lesson;
}

bool isPictureBeside(const std::filesystem::path& lesson, const std::string& picture) {
    namespace fs = std::filesystem;
    std::error_code fault; // as where there is none
    const fs::path whole = fs::absolute(lesson, fault);
    const fs::path folder = fault ? fs::path() : fs::canonical(whole.parent_path(), fault);
    const fs::path file = fault ? fs::path() : fs::canonical(folder / picture, fault);
    return !fault && fs::is_regular_file(file, fault) &&
           std::ranges::mismatch(folder, file).in1 == folder.end();
}

} // namespace mc
