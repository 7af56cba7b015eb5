#include "base/errors.h"
#include "unpickler.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mc {

namespace {

/// The names that may be called, and nothing but making an array or a string comes of it.
constexpr std::array<std::string_view, 2> kReconstruct{"numpy.core.multiarray _reconstruct",
                                                       "numpy._core.multiarray _reconstruct"};
constexpr std::array<std::string_view, 2> kFromBuffer{"numpy.core.numeric _frombuffer",
                                                      "numpy._core.numeric _frombuffer"};
constexpr std::string_view kArrayType = "numpy ndarray";
constexpr std::string_view kNumberType = "numpy dtype";
constexpr std::string_view kEncode = "_codecs encode";

template <class Names> bool isOneOf(std::string_view name, const Names& names) {
    return std::ranges::find(names, name) != names.end();
}

void own(PickleNode& node, std::vector<std::uint8_t> bytes) {
    node.own = std::move(bytes);
    node.bytes = node.own;
}

} // namespace

void Unpickler::pushGlobal(const std::string& name) {
    if (!isOneOf(name, kReconstruct) && !isOneOf(name, kFromBuffer) && name != kArrayType &&
        name != kNumberType && name != kEncode) {
        refuse(
            "is a Python pickle that would run something that is no part of such data; it is not executed");
    }
    own(push(Kind::Global), {name.begin(), name.end()});
}

void Unpickler::reduce() {
    const PickleNode& arguments = nodes_[pop()]; // stays where it is
    const PickleNode& callee = nodes_[pop()];
    if (callee.kind != Kind::Global || arguments.kind != Kind::Tuple) {
        refuse("is a damaged Python pickle");
    }
    const std::string_view name = callee.text();
    if (name == kEncode) {
        latin1(nodes_[item(arguments, 0)]);
    } else if (name == kNumberType) {
        const std::string_view type = nodes_[item(arguments, 0)].text();
        own(push(Kind::Type), {type.begin(), type.end()});
    } else if (isOneOf(name, kReconstruct)) {
        push(Kind::Array);
    } else if (isOneOf(name, kFromBuffer)) {
        pushArray(item(arguments, 0), item(arguments, 1), item(arguments, 2));
    } else {
        refuse("is a damaged Python pickle");
    }
}

/// What NumPy's objects are given after they were made.
void Unpickler::build() {
    const PickleNode& state = nodes_[pop()]; // stays where it is
    if (stack_.empty()) {
        refuse("is a damaged Python pickle");
    }
    const PickleNode& object = nodes_[stack_.back()];
    if (object.kind == Kind::Type) {
        return; // the order of bytes and the like, which single bytes do not have
    }
    if (object.kind != Kind::Array || state.kind != Kind::Tuple) {
        refuse("is a Python pickle with objects that are no NumPy arrays; it is not executed");
    }
    if (nodes_[item(state, 3)].number != 0) {
        refuse("has an array in Fortran order; save numpy.ascontiguousarray of it");
    }
    const std::uint32_t old = pop();
    pushArray(item(state, 4), item(state, 2), item(state, 1));
    // References to the empty array that was there before mean the filled one.
    nodes_[old] = nodes_[stack_.back()];
    stack_.back() = old;
}

void Unpickler::pushArray(std::uint32_t bytes, std::uint32_t type, std::uint32_t shape) {
    const std::span<const std::uint8_t> content = nodes_[bytes].bytes; // stays where it is
    PickleNode& array = push(Kind::Array);
    array.bytes = content;
    array.items = {shape, type};
}

/// Bytes as Python 3 writes them for Python 2: as text with a character for each of them.
void Unpickler::latin1(const PickleNode& text) {
    // Each text is meant once; asked for again and again it would fill the memory.
    ownBytes_ += text.bytes.size();
    if (ownBytes_ > content_.size()) {
        refuse("is a damaged Python pickle: it repeats its texts");
    }
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.bytes.size());
    for (std::size_t i = 0; i < text.bytes.size(); ++i) {
        const std::uint8_t byte = text.bytes[i];
        if (byte < 0x80) {
            bytes.push_back(byte);
        } else if ((byte == 0xc2 || byte == 0xc3) && i + 1 < text.bytes.size()) {
            ++i;
            bytes.push_back(static_cast<std::uint8_t>((byte & 3) << 6 | (text.bytes[i] & 0x3f)));
        } else {
            refuse("is a damaged Python pickle: its text is not Latin-1");
        }
    }
    own(push(Kind::Text), std::move(bytes));
}

} // namespace mc
