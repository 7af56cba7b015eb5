#include "lesson/formula.h"

#include "base/errors.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mc {

namespace {

using Sign = std::pair<std::string_view, std::string_view>;

constexpr std::array kSigns = {
    Sign{"alpha", "α"}, Sign{"beta", "β"},   Sign{"gamma", "γ"},    Sign{"delta", "δ"},  Sign{"epsilon", "ε"},
    Sign{"eta", "η"},   Sign{"theta", "θ"},  Sign{"vartheta", "ϑ"}, Sign{"kappa", "κ"},  Sign{"lambda", "λ"},
    Sign{"mu", "μ"},    Sign{"nu", "ν"},     Sign{"xi", "ξ"},       Sign{"pi", "π"},     Sign{"rho", "ρ"},
    Sign{"sigma", "σ"}, Sign{"tau", "τ"},    Sign{"phi", "φ"},      Sign{"chi", "χ"},    Sign{"psi", "ψ"},
    Sign{"omega", "ω"}, Sign{"Delta", "Δ"},  Sign{"Sigma", "Σ"},    Sign{"Omega", "Ω"},  Sign{"partial", "∂"},
    Sign{"sum", "Σ"},   Sign{"cdot", "·"},   Sign{"times", "×"},    Sign{"circ", "∘"},   Sign{"le", "≤"},
    Sign{"ge", "≥"},    Sign{"ne", "≠"},     Sign{"approx", "≈"},   Sign{"propto", "∝"}, Sign{"to", "→"},
    Sign{"gets", "←"},  Sign{"pm", "±"},     Sign{"dots", "…"},     Sign{"quad", "  "},  Sign{"in", "∈"},
    Sign{"infty", "∞"}, Sign{"degree", "°"}, Sign{"top", "T"}};

/// Words that stay upright: "sgn".
constexpr std::array<std::string_view, 9> kWords = {"exp",  "log",   "max",   "min", "sgn",
                                                    "mean", "trunc", "clamp", "rms"};

constexpr std::string_view kOperators = "=+<>*×·∘≤≥≠≈∝→←±∈";

[[noreturn]] void refuseFormula(Message sentence) {
    throw BadParameter("formula", std::move(sentence));
}

[[noreturn]] void refuseOpen() {
    refuseFormula(MC_TEXT("A formula does not end on its line; a dollar sign is written \\$."));
}

bool isLetter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A combining mark, U+0300 to U+036F.
bool isAccent(std::string_view character) {
    return character >= "\u0300" && character <= "\u036F";
}

class FormulaReader {
public:
    explicit FormulaReader(std::string_view text) : text_(text) {}

    FormulaRuns read() {
        while (at_ < text_.size()) {
            item(FormulaRun::Level::Line);
        }
        return std::move(runs_);
    }

private:
    using Level = FormulaRun::Level;

    void item(Level level) {
        const char c = text_[at_];
        if (c == '_' || c == '^') {
            script(level, c == '^' ? Level::Above : Level::Below);
        } else if (c == '{') {
            group(level);
        } else if (c == '}') {
            refuseFormula(MC_TEXT("A formula has a } without its {."));
        } else if (c == '\\') {
            sign(level);
        } else if (c == ' ') {
            ++at_; // spaces are set by the operators
        } else {
            character(level);
        }
    }

    void script(Level level, Level where) {
        if (level != Level::Line) {
            refuseFormula(MC_TEXT("A formula raises or lowers within what is raised or lowered already."));
        }
        ++at_;
        if (at_ >= text_.size()) {
            refuseFormula(MC_TEXT("A formula ends with _ or ^."));
        }
        item(where);
    }

    void group(Level level) {
        ++at_;
        while (at_ < text_.size() && text_[at_] != '}') {
            if (text_[at_] == '{') {
                refuseFormula(MC_TEXT("A formula has braces within braces."));
            }
            item(level);
        }
        if (at_ >= text_.size()) {
            refuseFormula(MC_TEXT("A formula has a { without its }."));
        }
        ++at_;
    }

    void sign(Level level) {
        std::size_t end = at_ + 1;
        while (end < text_.size() && isLetter(static_cast<unsigned char>(text_[end]))) {
            ++end;
        }
        const std::string_view name = text_.substr(at_ + 1, end - at_ - 1);
        at_ = end;
        for (const std::string_view word : kWords) {
            if (word == name) {
                add(std::string(word), false, level);
                return;
            }
        }
        for (const Sign& known : kSigns) {
            if (known.first == name) {
                addSign(known.second, level);
                return;
            }
        }
        refuseFormula(
            {MC_TEXT("A formula has '%1', which is not known: the page Writing a lesson of the manual "
                     "lists what can be written."),
             {"\\" + std::string(name)}});
    }

    void character(Level level) {
        const std::size_t bytes = std::max<std::size_t>(characterBytes(text_.substr(at_)), 1);
        const std::string_view one = text_.substr(at_, bytes);
        at_ += bytes;
        if (isAccent(one) && !runs_.empty()) {
            runs_.back().text += one; // in the style of what it stands on
        } else if (bytes == 1 && isLetter(static_cast<unsigned char>(one[0]))) {
            add(std::string(one), true, level);
        } else if (one == "-") {
            add(minusIsSign(level) ? "−" : " − ", false, level);
        } else {
            addSign(one, level);
        }
    }

    void addSign(std::string_view one, Level level) {
        if (one == "," && level == Level::Line) {
            add(", ", false, level);
            return;
        }
        const bool spaced = level == Level::Line && kOperators.find(one) != std::string_view::npos;
        add(spaced ? " " + std::string(one) + " " : std::string(one), false, level);
    }

    /// A minus before a number rather than between two.
    [[nodiscard]] bool minusIsSign(Level level) const {
        return level != Level::Line || runs_.empty() || runs_.back().text.ends_with(" ") ||
               runs_.back().text.ends_with("(") || runs_.back().text.ends_with("[");
    }

    void add(const std::string& text, bool slanted, Level level) {
        if (!runs_.empty() && runs_.back().slanted == slanted && runs_.back().level == level) {
            runs_.back().text += text;
        } else {
            runs_.push_back({text, slanted, level});
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    FormulaRuns runs_;
};

/// Code in Markdown ends with as many backticks as it begins with. at: of the first one. Returns the place
/// behind the last one, or behind those at `at` if nothing ends them.
std::size_t endOfCode(std::string_view text, std::size_t at) {
    const auto behind = [text](std::size_t place) {
        return std::min(text.find_first_not_of('`', place), text.size());
    };
    const std::size_t begin = behind(at);
    for (std::size_t next = text.find('`', begin); next < text.size(); next = text.find('`', behind(next))) {
        if (behind(next) - next == begin - at) {
            return behind(next);
        }
    }
    return begin;
}

} // namespace

FormulaRuns parseFormula(std::string_view text) {
    FormulaRuns runs = FormulaReader(text).read();
    if (runs.empty()) {
        refuseFormula(MC_TEXT("A formula is empty; a dollar sign is written \\$."));
    }
    return runs;
}

std::vector<FormulaSpan> formulasIn(std::string_view text) {
    std::vector<FormulaSpan> spans;
    std::size_t open = std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escaped = i > 0 && text[i - 1] == '\\';
        const bool isOpen = open != std::string_view::npos;
        if (!isOpen && text[i] == '`') {
            i = endOfCode(text, i) - 1;
            continue;
        }
        if (isOpen && text[i] == '\n') {
            refuseOpen();
        }
        if (text[i] != '$' || escaped) {
            continue;
        }
        if (isOpen) {
            spans.push_back({open, i + 1 - open, parseFormula(text.substr(open + 1, i - open - 1))});
        }
        open = isOpen ? std::string_view::npos : i;
    }
    if (open != std::string_view::npos) {
        refuseOpen();
    }
    return spans;
}

} // namespace mc
