#include "scanning.h"

#include "base/number_text.h"

#include <algorithm>

namespace mc {

namespace {

constexpr std::string_view kBlank = " \t\r";

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::string withoutSpaces(std::string_view text) {
    std::string result(text);
    std::erase_if(result, [](char c) { return kBlank.find(c) != std::string_view::npos; });
    return result;
}

std::pair<std::string_view, std::string_view> splitAt(std::string_view text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) {
        return {text, {}};
    }
    return {text.substr(0, at), text.substr(at + 1)};
}

std::vector<std::string_view> listIn(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t comma = 0; comma != std::string_view::npos;) {
        comma = text.find(',');
        parts.push_back(trimmed(text.substr(0, comma)));
        text = comma == std::string_view::npos ? text : text.substr(comma + 1);
    }
    return parts;
}

std::optional<double> realIn(std::string_view text) {
    constexpr double kHundred = 100;
    const bool percent = text.ends_with('%');
    const std::optional<double> number =
        numberIn<double>(trimmed(text.substr(0, text.size() - (percent ? 1 : 0))));
    return number && percent ? *number / kHundred : number;
}

bool isShortName(std::string_view text) {
    constexpr std::size_t kLongest = 40;
    return !text.empty() && text.size() <= kLongest &&
           std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
}

} // namespace mc
