#include "pickle.h"

#include "unpickler.h"

#include "base/errors.h"

#include <utility>

namespace mc {

Pickle::Pickle(std::string name, std::vector<std::uint8_t> content)
    : name_(std::move(name)), content_(std::move(content)) {
    root_ = Unpickler(name_, content_, nodes_).run();
}

const PickleNode* Pickle::find(std::string_view key) const {
    const PickleNode& root = node(root_);
    if (root.kind != PickleNode::Kind::Dict) {
        throw BadFile(name_, MC_TEXT("is a Python pickle, but holds no dictionary"));
    }
    for (std::size_t i = 0; i + 1 < root.items.size(); i += 2) {
        const PickleNode& own = node(root.items[i]);
        if (own.kind == PickleNode::Kind::Text && own.text() == key) {
            return &node(root.items[i + 1]);
        }
    }
    return nullptr;
}

} // namespace mc
