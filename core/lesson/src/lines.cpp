#include "lines.h"

#include <algorithm>
#include <utility>

namespace mc {

Lines::Lines(std::string_view text, std::string where) : where_(std::move(where)) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines_.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

int Lines::number() const {
    return static_cast<int>(std::min(at_ + 1, std::max<std::size_t>(lines_.size(), 1)));
}

void Lines::refuse(int number, std::string_view field, Message fault) const {
    throw BadFile(where_, field.empty() ? Message(MC_TEXT("line %1: %2"), {number, std::move(fault)})
                                        : Message(MC_TEXT("line %1, field '%2': %3"),
                                                  {number, field, std::move(fault)}));
}

} // namespace mc
