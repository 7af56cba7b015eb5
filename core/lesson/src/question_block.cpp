#include "base/grouped.h"
#include "lesson/formula.h"
#include "pictures.h"
#include "scanning.h"
#include "step_block.h"

namespace mc {

namespace {

constexpr std::size_t kFewestOptions = 2;
constexpr std::size_t kMostOptions = 8;
constexpr std::string_view kAnswer = "---"; ///< what follows is the answer

void addLine(std::string& text, std::string_view line) {
    text += text.empty() ? "" : "\n";
    text += line;
}

/// Whether it is "( ) ..." or "(x) ...".
bool isOption(std::string_view line) {
    return line.starts_with("( )") || line.starts_with("(x)");
}

/// The question and its options are words: pictures stand in the text of the step or in the answer.
void checkWords(const Lines& lines) {
    if (lines.line().find("![") != std::string_view::npos) {
        lines.refuse("ask",
                     MC_TEXT("A question and its options have no pictures: these stand in the text or in "
                             "the answer."));
    }
}

void checkQuestion(const Lines& lines, int opened, const Question& question) {
    std::size_t right = 0;
    for (const Question::Option& option : question.options) {
        right += option.right ? 1 : 0;
        if (option.text.empty()) {
            lines.refuse(opened, "ask", MC_TEXT("An option has no text."));
        }
    }
    if (trimmed(question.text).empty()) {
        lines.refuse(opened, "ask", MC_TEXT("There is no question before the options."));
    }
    if (question.options.size() < kFewestOptions || question.options.size() > kMostOptions) {
        lines.refuse(opened, "ask",
                     {MC_TEXT("A question has %1 to %2 options, lines that begin with ( ) or, for the right "
                              "one, (x)."),
                      {kFewestOptions, kMostOptions}});
    }
    if (right != 1) {
        lines.refuse(opened, "ask", MC_TEXT("One option, and only one, is marked as right with (x)."));
    }
    if (trimmed(question.answer).empty()) {
        lines.refuse(opened, "ask", MC_TEXT("There is no answer: it comes after a line of ---."));
    }
    lines.naming(opened, "ask", [&] {
        static_cast<void>(formulasIn(question.text));
        static_cast<void>(formulasIn(question.answer));
        for (const Question::Option& option : question.options) {
            static_cast<void>(formulasIn(option.text));
        }
    });
}

} // namespace

Question readQuestion(Lines& lines, std::vector<Picture>& pictures) {
    const int opened = lines.number();
    Question question;
    bool answers = false;
    std::size_t bytes = 0;
    for (lines.next(); !lines.atEnd() && trimmed(lines.line()) != kFence; lines.next()) {
        bytes += lines.line().size() + 1;
        if (bytes > kLongestText) {
            lines.refuse("ask",
                         {MC_TEXT("The block 'ask' is longer than %1 bytes."), {grouped(kLongestText)}});
        }
        const std::string_view line = trimmed(lines.line());
        if (!answers && line == kAnswer) {
            answers = true;
            continue;
        }
        if (answers) {
            notePictures(lines, pictures);
            addLine(question.answer, lines.line());
            continue;
        }
        checkWords(lines);
        if (isOption(line)) {
            question.options.push_back({std::string(trimmed(line.substr(3))), line[1] == 'x'});
        } else if (question.options.empty()) {
            addLine(question.text, lines.line());
        } else if (!line.empty()) {
            question.options.back().text += " " + std::string(line);
        }
    }
    if (lines.atEnd()) {
        lines.refuse(opened, {}, MC_TEXT("The block 'ask' has no end: a line of ```."));
    }
    checkQuestion(lines, opened, question);
    return question;
}

} // namespace mc
