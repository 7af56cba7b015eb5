#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A value of a Python pickle.
struct PickleNode {
    enum class Kind { None, Number, Text, List, Tuple, Dict, Global, Type, Array };
    Kind kind = Kind::None;
    std::int64_t number = 0;
    std::span<const std::uint8_t>
        bytes;                     ///< of Text and Global; of Type its name ("u1"); of Array its content
    std::vector<std::uint8_t> own; ///< where `bytes` are, unless in the file
    std::vector<std::uint32_t>
        items; ///< of List and Tuple; of Dict key, value, ...; of Array its shape and type

    [[nodiscard]] std::string_view text() const {
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

/// The content of a Python pickle. It is never executed: the opcodes are read that dictionaries of numbers,
/// strings, lists and NumPy arrays need, of protocols 2 to 5, and anything else is refused.
class Pickle {
public:
    /// name: how sentences name the file. Throws BadFile.
    Pickle(std::string name, std::vector<std::uint8_t> content);

    [[nodiscard]] const std::string& name() const { return name_; }
    /// A value of the dictionary that the file is; null if there is no such key. Throws BadFile if it is no
    /// dictionary.
    [[nodiscard]] const PickleNode* find(std::string_view key) const;
    [[nodiscard]] const PickleNode& node(std::uint32_t index) const { return nodes_.at(index); }

private:
    friend class Unpickler;
    std::string name_;
    std::vector<std::uint8_t> content_;
    std::deque<PickleNode> nodes_; // what refers to each other does so by index, so that cycles do no harm
    std::uint32_t root_ = 0;
};

} // namespace mc
