#include "support/parts.h"

namespace mc::fuzz {

namespace {

constexpr unsigned char kFirstChoice = '0'; ///< so that inputs can be read by people

} // namespace

std::vector<std::string> partsOf(std::string_view input, std::size_t count) {
    std::vector<std::string> parts;
    while (parts.size() + 1 < count) {
        const std::size_t end = input.find(kNextPart);
        parts.emplace_back(input.substr(0, end));
        input = end == std::string_view::npos ? std::string_view() : input.substr(end + kNextPart.size());
    }
    parts.emplace_back(input);
    return parts;
}

std::string inputOf(const std::vector<std::string>& parts) {
    std::string input;
    for (const std::string& part : parts) {
        input += (&part == &parts.front() ? std::string() : std::string(kNextPart)) + part;
    }
    return input;
}

std::size_t takeChoice(std::string_view& input, std::size_t count) {
    if (input.empty()) {
        return 0;
    }
    const auto byte = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
    return static_cast<unsigned char>(byte - kFirstChoice) % count;
}

std::string choiceByte(std::size_t choice) {
    return {static_cast<char>(kFirstChoice + choice)};
}

} // namespace mc::fuzz
