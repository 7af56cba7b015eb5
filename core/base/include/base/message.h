#pragma once

#include "base/text.h"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// A text with its placeholders %1, %2, … replaced by the values. A placeholder without a value stays.
[[nodiscard]] std::string filled(std::string_view text, const std::vector<std::string>& values);

/// A sentence, or a part of one, that is translated where it is shown: an English text with placeholders %1
/// to %9, and apart from it what stands in them, which may be messages again. Names, paths and what a person
/// has written are messages too, which no language changes.
class Message {
public:
    enum class Kind {
        Sentence, ///< an English text of the program, to be looked up in a catalogue, with values
        Verbatim, ///< as it is, in every language
        Number,   ///< in English, as of number_text.h; written as the language writes numbers
    };

    Message() = default;
    Message(Text english, std::vector<Message> values = {})
        : kind_(Kind::Sentence), text_(english.english), values_(std::move(values)) {}
    Message(std::string verbatim) : text_(std::move(verbatim)) {}
    Message(std::string_view verbatim) : text_(verbatim) {}
    Message(const char* verbatim) = delete; ///< A text of the program has to be marked.
    template <std::integral Count> Message(Count count) : Message(number(std::to_string(count))) {}

    /// "12.50", "60,000".
    [[nodiscard]] static Message number(std::string english);

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    /// Without its values.
    [[nodiscard]] const std::string& text() const { return text_; }
    /// What stands in place of %1, %2, ….
    [[nodiscard]] const std::vector<Message>& values() const { return values_; }

    [[nodiscard]] std::string inEnglish() const;

    bool operator==(const Message&) const = default;

private:
    Kind kind_ = Kind::Verbatim;
    std::string text_;
    std::vector<Message> values_;
};

/// Two sentences one after another; the other one alone where one is empty.
[[nodiscard]] Message followedBy(Message first, Message second);

/// "a, b, c".
[[nodiscard]] Message listed(const std::vector<Message>& parts);

/// "a; b; c": parts that may have commas of their own.
[[nodiscard]] Message enumerated(const std::vector<Message>& parts);

/// "'a', 'b' or 'c'", for sentences that list what would have been allowed.
template <class Range> [[nodiscard]] Message alternatives(const Range& names) {
    std::vector<Message> quoted;
    quoted.reserve(std::size(names));
    for (const auto& name : names) {
        quoted.push_back({MC_TEXT("'%1'"), {std::string(name)}});
    }
    if (quoted.size() < 2) {
        return quoted.empty() ? Message() : quoted.front();
    }
    Message last = std::move(quoted.back());
    quoted.pop_back();
    return {MC_TEXT("%1 or %2"), {listed(quoted), std::move(last)}};
}

} // namespace mc
