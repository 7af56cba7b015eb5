#pragma once

#include "base/message.h"
#include "pickle.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace mc {

/// The stack machine that reads a pickle, opcode by opcode (Python's pickletools describes them).
class Unpickler {
public:
    /// nodes: becomes the values; they refer to `content`.
    Unpickler(const std::string& name, std::span<const std::uint8_t> content, std::deque<PickleNode>& nodes)
        : name_(name), content_(content), nodes_(nodes) {}

    /// The index of the value that the pickle is. Throws BadFile.
    std::uint32_t run();

private:
    using Kind = PickleNode::Kind;
    /// Each runs an opcode of its kind; false if it is of another.
    bool pushNumber(std::uint8_t opcode);
    bool pushText(std::uint8_t opcode);
    bool pushContainer(std::uint8_t opcode);
    bool fillContainer(std::uint8_t opcode);
    bool useMemo(std::uint8_t opcode);
    bool makeObject(std::uint8_t opcode);

    void pushGlobal(const std::string& name);
    void reduce();
    void build();
    void pushTuple(std::size_t count);
    void latin1(const PickleNode& text);
    void pushArray(std::uint32_t bytes, std::uint32_t type, std::uint32_t shape);

    [[noreturn]] void refuse(Message fault) const;
    std::span<const std::uint8_t> take(std::uint64_t count);
    std::uint64_t takeNumber(int bytes);
    std::span<const std::uint8_t> takeLine();
    PickleNode& push(Kind kind);
    std::uint32_t pop();
    /// What was pushed since the last mark, which is taken away with it.
    std::vector<std::uint32_t> popToMark();
    PickleNode& top(Kind kind);
    /// Item of a tuple.
    [[nodiscard]] std::uint32_t item(const PickleNode& tuple, std::size_t index) const;

    const std::string& name_;
    std::span<const std::uint8_t> content_;
    std::size_t place_ = 0;
    std::size_t ownBytes_ = 0; // copied from the content
    std::deque<PickleNode>& nodes_;
    std::vector<std::uint32_t> stack_;
    std::vector<std::size_t> marks_;
    std::map<std::uint64_t, std::uint32_t> memo_;
};

} // namespace mc
