#include "set_up_scan.h"

#include "base/number_text.h"
#include "base/utf8.h"
#include "training/experiment/json_fields.h"

#include <algorithm>

namespace mc {

std::string withoutDashes(std::string_view name) {
    std::string letters(name);
    std::erase_if(letters, [](char c) { return c == '-' || c == '_'; });
    return letters;
}

const Field* fieldWritten(std::string_view name) {
    const std::string letters = withoutDashes(name);
    for (const Field& field : experimentFields()) {
        if (letters == withoutDashes(field.option) || letters == withoutDashes(field.id)) {
            return &field;
        }
    }
    return nullptr;
}

bool takeOff(std::string_view& text, std::string_view beginning) {
    const bool there = text.starts_with(beginning);
    text.remove_prefix(there ? beginning.size() : 0);
    return there;
}

std::optional<std::int64_t> takeUpdates(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::optional<std::int64_t> number = numberIn<std::int64_t>(text.substr(0, end));
    text.remove_prefix(end);
    return number && *number <= kMostUpdates ? number : std::nullopt;
}

std::string beginningForPerson(std::string_view text) {
    constexpr std::size_t kMost = 60;
    std::string some;
    while (some.size() < kMost && !text.empty()) {
        const std::size_t length = characterBytes(text);
        some += length == 0 ? "?" : text.substr(0, length);
        text.remove_prefix(std::max(length, std::size_t{1}));
    }
    return some + (text.empty() ? "" : "…");
}

} // namespace mc
