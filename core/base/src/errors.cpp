#include "base/errors.h"

#include "base/utf8.h"

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kLongestTold = 4096; ///< bytes of a text in a message: those of the longest path

/// What files and archives hold comes into messages, which go to terminals, too: a control character, which a
/// terminal would obey, and a byte that is no text become U+FFFD. What nobody would read to its end is cut
/// off.
std::string tellable(std::string_view text) {
    std::string told;
    while (!text.empty() && told.size() < kLongestTold) {
        const std::string_view one = text.substr(0, std::max<std::size_t>(characterBytes(text), 1));
        told += one == "\n" ? " " : isOneLine(one) ? one : "\uFFFD";
        text.remove_prefix(one.size());
    }
    return text.empty() ? told : told + "…";
}

Message tellable(const Message& message) {
    if (message.kind() == Message::Kind::Verbatim) {
        return tellable(std::string_view(message.text()));
    }
    if (message.kind() == Message::Kind::Number) {
        return message;
    }
    std::vector<Message> values;
    for (const Message& value : message.values()) {
        values.push_back(tellable(value));
    }
    return {Text{message.text().c_str()}, std::move(values)};
}

/// Makes the message one that can be told, and returns it in English.
std::string madeTellable(Message& message) {
    std::string english = message.inEnglish();
    if (english.size() > kLongestTold || !isOneLine(english)) {
        message = tellable(message);
        english = message.inEnglish();
    }
    return english;
}

} // namespace

Fault::Fault(Message message)
    : std::runtime_error(madeTellable(message)),
      message_(std::make_shared<const Message>(std::move(message))) {}

BadParameter::BadParameter(std::string fieldName, Message sentence)
    : Refused(std::move(sentence)), field(std::move(fieldName)) {}

BadFile::BadFile(std::string filePath, Message fault)
    : Refused(Message(MC_TEXT("%1: %2"), {filePath, std::move(fault)})), path(std::move(filePath)) {}

Message messageOf(const std::exception& fault) {
    if (dynamic_cast<const std::bad_alloc*>(&fault) != nullptr) {
        return MC_TEXT("There is not enough memory for this.");
    }
    const auto* system = dynamic_cast<const std::system_error*>(&fault);
    if (system != nullptr && system->code() == std::errc::resource_unavailable_try_again) {
        return MC_TEXT("The system starts no more threads: there is not enough memory, or there are too many "
                       "programs.");
    }
    const auto* told = dynamic_cast<const Fault*>(&fault);
    return told != nullptr ? told->message() : Message(std::string(fault.what()));
}

} // namespace mc
