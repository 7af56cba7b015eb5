#include "training/events/word_parts.h"

#include "base/number_text.h"

namespace mc {

WordParts partsOf(std::string_view text, std::string_view relation) {
    WordParts parts;
    const std::size_t at = text.find(relation);
    if (at != std::string_view::npos) {
        parts.value = text.substr(at + relation.size());
        text = text.substr(0, at);
    }
    std::size_t colon = text.find(':');
    parts.name = text.substr(0, colon);
    while (colon != std::string_view::npos) {
        text = text.substr(colon + 1);
        colon = text.find(':');
        parts.places.push_back(text.substr(0, colon));
    }
    return parts;
}

std::optional<double> shareIn(std::string_view text) {
    constexpr double kHundred = 100;
    const bool percent = text.ends_with('%');
    text.remove_suffix(percent ? 1 : 0);
    std::optional<double> number = numberIn<double>(text);
    if (number && percent) {
        *number /= kHundred;
    }
    return number;
}

std::string percentText(double share) {
    constexpr int kDigits = 12; // so that 0.3 comes to 30, not to 30.000000000000004
    return generalText(100 * share, kDigits);
}

} // namespace mc
