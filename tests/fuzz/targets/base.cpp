#include "base/csv.h"
#include "base/number_text.h"
#include "base/shell_words.h"
#include "base/text.h"
#include "base/utf8.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/target.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

/// Targets of the room base: texts, numbers, and what is written for shells and spreadsheets.
namespace mc::fuzz {

namespace {

// UTF-8, against RFC 3629 read anew.

/// A character and how many bytes it takes; 0 bytes: none begins here.
struct DecodedCharacter {
    char32_t character = 0;
    std::size_t bytes = 0;
};

DecodedCharacter decodedByTable(std::string_view text) {
    const auto byte = [text](std::size_t place) { return static_cast<std::uint8_t>(text[place]); };
    if (text.empty()) {
        return {};
    }
    if (byte(0) < 0x80) {
        return {byte(0), 1};
    }
    const std::size_t bytes = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC0 || byte(0) > 0xF7 || text.size() < bytes) {
        return {};
    }
    char32_t character = byte(0) & (0xFFU >> (bytes + 1));
    for (std::size_t place = 1; place < bytes; ++place) {
        if ((byte(place) & 0xC0U) != 0x80) {
            return {};
        }
        character = character << 6U | (byte(place) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    const bool exists =
        character >= kLeast[bytes] && character <= 0x10FFFF && !(character >= 0xD800 && character <= 0xDFFF);
    return exists ? DecodedCharacter{character, bytes} : DecodedCharacter{};
}

void tryUtf8(std::string_view text) {
    bool whole = true;
    bool controls = false;
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter one = decodedByTable(text.substr(at));
        require(characterBytes(text.substr(at)) == one.bytes, "another length of a character");
        whole = whole && one.bytes > 0;
        controls = controls || (one.bytes == 1 && (one.character < 0x20 || one.character == 0x7F)) ||
                   (one.character >= 0x80 && one.character < 0xA0);
        characters += one.bytes > 0 ? one.character : U'\uFFFD';
        at += one.bytes > 0 ? one.bytes : 1;
    }
    require(isUtf8(text) == whole, "what is UTF-8");
    require(charactersOf(text) == characters, "other characters");
    require(!isOneLine(text) || (whole && !controls), "a line with control characters");
    require(!isDisplayName(text) || (isOneLine(text) && !text.empty() && text.size() <= kLongestName),
            "a display name that is none");
}

std::vector<std::string> utf8Seeds() {
    return {"plain",        "Übung 1; 80 %",    "日本語 \U0001F600", "\xC0\x80",
            "\xED\xA0\x80", "\xF4\x90\x80\x80", "a\tb\x1B[1m"};
}

// Words of a shell, against its rules of quoting.

constexpr std::size_t kPrinted = std::string_view("\"$(printf '\\001')\"").size();

/// The character of "$(printf '\ooo')", which ends where `text` ends; none if it is anything else, or one
/// that a shell takes off: NUL and ends of lines.
std::optional<char> printedCharacter(std::string_view text) {
    constexpr std::string_view kBefore = "\"$(printf '\\";
    constexpr std::string_view kAfter = "')\"";
    if (text.size() != kPrinted || !text.starts_with(kBefore) || !text.ends_with(kAfter)) {
        return std::nullopt;
    }
    int character = 0;
    for (const char digit : text.substr(kBefore.size(), 3)) {
        if (digit < '0' || digit > '7') {
            return std::nullopt;
        }
        character = 8 * character + (digit - '0');
    }
    const bool isKept = character > 0 && character != '\n';
    return isKept ? std::optional(static_cast<char>(character)) : std::nullopt;
}

/// The words that a shell makes of a line, where nothing but quotation and the printing of single characters
/// takes place; none: a shell would do more.
std::optional<std::vector<std::string>> shellSplit(std::string_view line) {
    constexpr std::string_view kSpecial = "|&;<>()$`\"*?[]#~=!{}^\n\t";
    std::vector<std::string> words;
    bool inWord = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == ' ') {
            inWord = false;
            continue;
        }
        if (!inWord) {
            words.emplace_back();
            inWord = true;
        }
        if (c == '\'') {
            const std::size_t end = line.find('\'', at + 1);
            if (end == std::string_view::npos) {
                return std::nullopt;
            }
            words.back() += line.substr(at + 1, end - at - 1);
            at = end;
        } else if (c == '\\' && at + 1 < line.size()) {
            words.back() += line[++at];
        } else if (const std::optional<char> printed = printedCharacter(line.substr(at, kPrinted))) {
            words.back() += *printed;
            at += kPrinted - 1;
        } else if (kSpecial.find(c) != std::string_view::npos) {
            return std::nullopt;
        } else {
            words.back() += c;
        }
    }
    return words;
}

void tryShellWords(std::string_view input) {
    std::string line;
    std::vector<std::string> parts = partsOf(input, 3);
    for (std::string& part : parts) {
        line += (line.empty() ? "" : " ") + shellQuoted(part);
        std::erase(part, '\0'); // no word can hold it
    }
    require(
        std::ranges::none_of(line, [](char c) { return (c >= '\0' && c < ' ' && c != '\n') || c == '\x7F'; }),
        "a terminal would obey a control character");
    require(shellSplit(line) == parts, "a shell reads other words than those that were quoted: " + line);
}

std::vector<std::string> shellSeeds() {
    return {inputOf({"plain", "with space", "it's"}), inputOf({"", "$(date)", "a\\"}),
            inputOf({"~", "-x=1", "*;\n'"}), inputOf({"\x01", "a\tb\x7F'\x1B[1m", "\"$(printf '\\001')\""}),
            inputOf({std::string(1, '\0'), std::string("a\0b", 3), "\r\n"})};
}

// Comma-separated values, against RFC 4180, and none that a spreadsheet takes for a formula.

bool wouldBeFormula(std::string_view cell) {
    return !cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos &&
           !numberIn<double>(cell);
}

/// Whether one is, of the parts between separators. words: of a comment, in which `-70 mV` is none.
bool hasFormula(std::string_view line, std::string_view separators, bool words) {
    while (true) {
        const std::size_t end = line.find_first_of(separators);
        std::string_view part = line.substr(0, end);
        part.remove_prefix(std::min(part.find_first_not_of(" \""), part.size()));
        const bool number = words && part.find_first_of("0123456789.") == 1 && part.find_first_of("+-") == 0;
        if (wouldBeFormula(part) && !number) {
            return true;
        }
        if (end == std::string_view::npos) {
            return false;
        }
        line.remove_prefix(end + 1);
    }
}

/// The cells of a row, which is all of the text; none if it is no single row.
std::optional<std::vector<std::string>> csvCells(std::string_view text) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            const bool twice = c == '"' && at + 1 < text.size() && text[at + 1] == '"';
            if (c != '"' || twice) {
                cells.back() += c;
                at += twice ? 1 : 0;
            } else {
                quoted = false;
            }
        } else if (c == '"' && cells.back().empty()) {
            quoted = true;
        } else if (c == ',') {
            cells.emplace_back();
        } else if (c == '\n') {
            return at + 1 == text.size() ? std::optional(cells) : std::nullopt;
        } else {
            cells.back() += c;
        }
    }
    return std::nullopt;
}

void tryCsv(std::string_view input) {
    const std::vector<std::string> cells = partsOf(input, 3);
    CsvWriter row;
    row.row(cells);
    std::optional<std::vector<std::string>> read = csvCells(row.text());
    require(read && read->size() == cells.size(), "other cells than those that were written: " + row.text());
    for (std::size_t k = 0; k < cells.size(); ++k) {
        require(!hasFormula((*read)[k], ";\t", false), "a cell with a formula: " + row.text());
        std::string written = cells[k];
        std::erase(written, '\'');
        std::erase((*read)[k], '\''); // with which formulas are made plain
        require((*read)[k] == written, "another cell than was written: " + row.text());
    }
    CsvWriter comment;
    comment.comment(input);
    const std::string& text = comment.text();
    require(text.starts_with("# ") && text.find_first_of("\r\n") == text.size() - 1,
            "a comment of several lines");
    require(!hasFormula(std::string_view(text).substr(2, text.size() - 3), ",;\t", true),
            "a comment with a formula");
}

std::vector<std::string> csvSeeds() {
    return {inputOf({"1", "2.5", "words"}), inputOf({"a,b", "\"c\"", "# d"}), inputOf({"", "e\nf", "g\r\n"}),
            inputOf({"=1+1", "-1e5", "-x"}), inputOf({"@a,b", "\t=1", " \"=1\";+2"})};
}

// Numbers.

void tryNumbers(std::string_view text) {
    if (const std::optional<double> number = numberIn<double>(text)) {
        require(numberIn<double>(numberText(*number)) == number, "a number reads back as another");
        require(numberIn<double>(csvNumber(number)) == number, "a cell reads back as another number");
        require(fixedText(*number, 3).size() < 400 && !generalText(*number, 6).empty(), "a number as text");
    }
    if (const std::optional<std::int64_t> number = numberIn<std::int64_t>(text)) {
        require(numberIn<std::int64_t>(std::to_string(*number)) == number,
                "a whole number reads back as another");
    }
}

std::vector<std::string> numberSeeds() {
    return {"0.125", "-1e-05", "60000", "9223372036854775807", "1.7976931348623157e308", "inf", "5e-324"};
}

std::vector<std::string> partWords() {
    return {std::string(kNextPart)};
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"utf8", tryUtf8, utf8Seeds}, Target{"shell_words", tryShellWords, shellSeeds, partWords},
        Target{"csv", tryCsv, csvSeeds, partWords}, Target{"numbers", tryNumbers, numberSeeds}};
    return kTargets;
}

} // namespace mc::fuzz
