#include "unpickler.h"

#include "base/errors.h"
#include "pickle_opcodes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mc {

namespace {

/// More than the values of any such file: each takes about a hundred bytes of memory, but one byte of the
/// file.
constexpr std::size_t kMostNodes = 2'000'000;

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

std::uint32_t Unpickler::run() {
    if (content_.size() < 2 || content_[0] != kProto || content_[1] < 2) {
        refuse(MC_TEXT("is no Python pickle of protocol 2 or later"));
    }
    while (true) {
        const std::uint8_t opcode = take(1).front();
        if (opcode == kStop) {
            return pop();
        }
        if (opcode == kProto || opcode == kFrame) {
            take(opcode == kProto ? 1 : 8);
        } else if (!pushNumber(opcode) && !pushText(opcode) && !pushContainer(opcode) &&
                   !fillContainer(opcode) && !useMemo(opcode) && !makeObject(opcode)) {
            refuse(
                {MC_TEXT("is a Python pickle with more than numbers, strings, lists and NumPy arrays (opcode "
                         "%1); it is not executed"),
                 {opcode}});
        }
    }
}

bool Unpickler::pushNumber(std::uint8_t opcode) {
    switch (opcode) {
    case kNone:
        push(Kind::None);
        return true;
    case kNewTrue:
    case kNewFalse:
        push(Kind::Number).number = opcode == kNewTrue ? 1 : 0;
        return true;
    case kBinInt1:
    case kBinInt2:
        push(Kind::Number).number = static_cast<std::int64_t>(takeNumber(opcode == kBinInt1 ? 1 : 2));
        return true;
    case kBinInt:
        push(Kind::Number).number = static_cast<std::int32_t>(takeNumber(4));
        return true;
    case kLong1: {
        const int bytes = static_cast<int>(takeNumber(1));
        if (bytes > 8) {
            refuse(MC_TEXT("has a number of more than 64 bits"));
        }
        const int unused = bytes == 0 ? 0 : 64 - 8 * bytes;
        push(Kind::Number).number = static_cast<std::int64_t>(takeNumber(bytes) << unused) >> unused;
        return true;
    }
    default:
        return false;
    }
}

bool Unpickler::pushText(std::uint8_t opcode) {
    int lengthBytes = 0;
    switch (opcode) {
    case kShortBinString:
    case kShortBinUnicode:
    case kShortBinBytes:
        lengthBytes = 1;
        break;
    case kBinString:
    case kBinUnicode:
    case kBinBytes:
        lengthBytes = 4;
        break;
    case kBinUnicode8:
    case kBinBytes8:
    case kByteArray8:
        lengthBytes = 8;
        break;
    default:
        return false;
    }
    const std::span<const std::uint8_t> bytes = take(takeNumber(lengthBytes));
    push(Kind::Text).bytes = bytes;
    return true;
}

bool Unpickler::pushContainer(std::uint8_t opcode) {
    switch (opcode) {
    case kEmptyList:
        push(Kind::List);
        return true;
    case kEmptyDict:
        push(Kind::Dict);
        return true;
    case kEmptyTuple:
    case kTuple1:
    case kTuple2:
    case kTuple3:
        pushTuple(opcode == kEmptyTuple ? 0 : opcode - kTuple1 + std::size_t{1});
        return true;
    case kTuple: {
        std::vector<std::uint32_t> items = popToMark();
        push(Kind::Tuple).items = std::move(items);
        return true;
    }
    case kMark:
        marks_.push_back(stack_.size());
        return true;
    default:
        return false;
    }
}

bool Unpickler::fillContainer(std::uint8_t opcode) {
    const bool list = opcode == kAppend || opcode == kAppends;
    if (!list && opcode != kSetItem && opcode != kSetItems) {
        return false;
    }
    std::vector<std::uint32_t> items;
    if (opcode == kAppend) {
        items = {pop()};
    } else if (opcode == kSetItem) {
        const std::uint32_t value = pop();
        items = {pop(), value};
    } else {
        items = popToMark();
    }
    std::vector<std::uint32_t>& target = top(list ? Kind::List : Kind::Dict).items;
    target.insert(target.end(), items.begin(), items.end());
    return true;
}

bool Unpickler::useMemo(std::uint8_t opcode) {
    if (opcode == kBinPut || opcode == kLongBinPut || opcode == kMemoize) {
        const std::uint64_t key = opcode == kMemoize ? memo_.size() : takeNumber(opcode == kBinPut ? 1 : 4);
        const std::uint32_t value = pop();
        stack_.push_back(value);
        memo_[key] = value;
        return true;
    }
    if (opcode == kBinGet || opcode == kLongBinGet) {
        const auto found = memo_.find(takeNumber(opcode == kBinGet ? 1 : 4));
        if (found == memo_.end()) {
            refuse(MC_TEXT("is a damaged Python pickle: it refers to a value that it does not have"));
        }
        stack_.push_back(found->second);
        return true;
    }
    return false;
}

bool Unpickler::makeObject(std::uint8_t opcode) {
    std::string name;
    switch (opcode) {
    case kGlobal:
        for (const std::span<const std::uint8_t> part : {takeLine(), takeLine()}) {
            name.append(name.empty() ? "" : " ").append(part.begin(), part.end());
        }
        break;
    case kStackGlobal: {
        const std::string second(nodes_[pop()].text());
        name.append(nodes_[pop()].text()).append(" ").append(second);
        break;
    }
    case kReduce:
        reduce();
        return true;
    case kBuild:
        build();
        return true;
    default:
        return false;
    }
    pushGlobal(name);
    return true;
}

void Unpickler::pushTuple(std::size_t count) {
    std::vector<std::uint32_t> items(count);
    for (std::size_t i = count; i > 0; --i) {
        items[i - 1] = pop();
    }
    push(Kind::Tuple).items = std::move(items);
}

void Unpickler::refuse(Message fault) const {
    throw BadFile(name_, std::move(fault));
}

std::span<const std::uint8_t> Unpickler::take(std::uint64_t count) {
    if (count > content_.size() - place_) {
        refuse(MC_TEXT("is truncated: the Python pickle ends early"));
    }
    const auto taken = content_.subspan(place_, static_cast<std::size_t>(count));
    place_ += taken.size();
    return taken;
}

std::uint64_t Unpickler::takeNumber(int bytes) {
    std::uint64_t number = 0;
    int shift = 0;
    for (const std::uint8_t byte : take(static_cast<std::uint64_t>(bytes))) {
        number |= std::uint64_t{byte} << shift;
        shift += 8;
    }
    return number;
}

std::span<const std::uint8_t> Unpickler::takeLine() {
    const auto rest = content_.subspan(place_);
    const auto end = std::ranges::find(rest, std::uint8_t{'\n'});
    const auto line = take(static_cast<std::uint64_t>(end - rest.begin()));
    take(1);
    return line;
}

PickleNode& Unpickler::push(Kind kind) {
    if (nodes_.size() >= kMostNodes) {
        refuse(MC_TEXT("is a Python pickle with too many values"));
    }
    stack_.push_back(static_cast<std::uint32_t>(nodes_.size()));
    nodes_.emplace_back().kind = kind;
    return nodes_.back();
}

std::uint32_t Unpickler::pop() {
    if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) {
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
    const std::uint32_t index = stack_.back();
    stack_.pop_back();
    return index;
}

std::vector<std::uint32_t> Unpickler::popToMark() {
    if (marks_.empty()) {
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
    const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<std::uint32_t> items(begin, stack_.end());
    stack_.erase(begin, stack_.end());
    marks_.pop_back();
    return items;
}

PickleNode& Unpickler::top(Kind kind) {
    if (stack_.empty() || nodes_[stack_.back()].kind != kind) {
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
    return nodes_[stack_.back()];
}

std::uint32_t Unpickler::item(const PickleNode& tuple, std::size_t index) const {
    if (index >= tuple.items.size()) {
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
    return tuple.items[index];
}

void Unpickler::pushGlobal(const std::string& name) {
    if (!isOneOf(name, kReconstruct) && !isOneOf(name, kFromBuffer) && name != kArrayType &&
        name != kNumberType && name != kEncode) {
        refuse(MC_TEXT("is a Python pickle that would run something that is no part of such data; it is not "
                       "executed"));
    }
    own(push(Kind::Global), {name.begin(), name.end()});
}

void Unpickler::reduce() {
    const PickleNode& arguments = nodes_[pop()]; // stays where it is
    const PickleNode& callee = nodes_[pop()];
    if (callee.kind != Kind::Global || arguments.kind != Kind::Tuple) {
        refuse(MC_TEXT("is a damaged Python pickle"));
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
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
}

/// What NumPy's objects are given after they were made.
void Unpickler::build() {
    const PickleNode& state = nodes_[pop()]; // stays where it is
    if (stack_.empty()) {
        refuse(MC_TEXT("is a damaged Python pickle"));
    }
    const PickleNode& object = nodes_[stack_.back()];
    if (object.kind == Kind::Type) {
        return; // the order of bytes and the like, which single bytes do not have
    }
    if (object.kind != Kind::Array || state.kind != Kind::Tuple) {
        refuse(MC_TEXT("is a Python pickle with objects that are no NumPy arrays; it is not executed"));
    }
    if (nodes_[item(state, 3)].number != 0) {
        refuse(MC_TEXT("has an array in Fortran order; save numpy.ascontiguousarray of it"));
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
        refuse(MC_TEXT("is a damaged Python pickle: it repeats its texts"));
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
            refuse(MC_TEXT("is a damaged Python pickle: its text is not Latin-1"));
        }
    }
    own(push(Kind::Text), std::move(bytes));
}

} // namespace mc
