#include "base/message.h"

namespace mc {

namespace {

/// between: joins two.
Message joined(const std::vector<Message>& parts, Text between) {
    Message all;
    for (const Message& part : parts) {
        all = all.empty() ? part : Message(between, {std::move(all), part});
    }
    return all;
}

} // namespace

std::string filled(std::string_view text, const std::vector<std::string>& values) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto place = static_cast<std::size_t>(at + 1 < text.size() ? text[at + 1] - '1' : -1);
        if (text[at] == '%' && place < values.size()) {
            result += values[place];
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

Message Message::number(std::string english) {
    Message message(std::move(english));
    message.kind_ = Kind::Number;
    return message;
}

std::string Message::inEnglish() const {
    if (kind_ != Kind::Sentence) {
        return text_;
    }
    std::vector<std::string> values;
    values.reserve(values_.size());
    for (const Message& value : values_) {
        values.push_back(value.inEnglish());
    }
    return filled(text_, values);
}

Message followedBy(Message first, Message second) {
    if (first.empty() || second.empty()) {
        return first.empty() ? second : first;
    }
    return {MC_TEXT("%1 %2"), {std::move(first), std::move(second)}};
}

Message listed(const std::vector<Message>& parts) {
    return joined(parts, MC_TEXT("%1, %2"));
}

Message enumerated(const std::vector<Message>& parts) {
    return joined(parts, MC_TEXT("%1; %2"));
}

} // namespace mc
