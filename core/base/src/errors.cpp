#include "base/errors.h"

#include <new>
#include <utility>

namespace mc {

Fault::Fault(Message message)
    : std::runtime_error(message.inEnglish()), message_(std::make_shared<const Message>(std::move(message))) {
}

BadParameter::BadParameter(std::string fieldName, Message sentence)
    : Refused(std::move(sentence)), field(std::move(fieldName)) {}

BadFile::BadFile(std::string filePath, Message fault)
    : Refused(Message(MC_TEXT("%1: %2"), {filePath, std::move(fault)})), path(std::move(filePath)) {}

Message messageOf(const std::exception& fault) {
    if (dynamic_cast<const std::bad_alloc*>(&fault) != nullptr) {
        return MC_TEXT("There is not enough memory for this.");
    }
    const auto* told = dynamic_cast<const Fault*>(&fault);
    return told != nullptr ? told->message() : Message(std::string(fault.what()));
}

} // namespace mc
