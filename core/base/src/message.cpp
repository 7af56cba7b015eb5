#include "base/message.h"

namespace mc {

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

} // namespace mc
