#pragma once

#include "base/errors.h"
#include "base/message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// A text line by line, for faults that name their place.
class Lines {
public:
    /// text: outlives this. where: what a fault names.
    Lines(std::string_view text, std::string where);

    [[nodiscard]] bool atEnd() const { return at_ >= lines_.size(); }
    /// The present line, without its end. Not at the end.
    [[nodiscard]] std::string_view line() const { return lines_[at_]; }
    void next() { ++at_; }
    /// Of the present line, from 1; at the end, of the last one.
    [[nodiscard]] int number() const;

    /// Throws BadFile that names the line and, unless it is empty, the field.
    [[noreturn]] void refuse(int number, std::string_view field, Message fault) const;
    [[noreturn]] void refuse(std::string_view field, Message fault) const {
        refuse(number(), field, std::move(fault));
    }
    /// What `work` throws as BadParameter is thrown as a fault of this line and field.
    template <class Work> auto naming(int number, std::string_view field, Work work) const;

private:
    std::vector<std::string_view> lines_;
    std::size_t at_ = 0;
    std::string where_;
};

template <class Work> auto Lines::naming(int number, std::string_view field, Work work) const {
    try {
        return work();
    } catch (const BadParameter& fault) {
        refuse(number, field, fault.message());
    }
}

} // namespace mc
