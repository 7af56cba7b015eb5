#include "known_sets.h"

#include "class_names.h"

#include <algorithm>
#include <array>

namespace mc {

namespace {

using Labels = std::array<std::uint8_t, kTellingLabels>;

constexpr std::array<std::string_view, 10> kFashionClasses{
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"};
constexpr std::array<std::string_view, 10> kCifarClasses{"airplane", "automobile", "bird",  "cat",  "deer",
                                                         "dog",      "frog",       "horse", "ship", "truck"};

struct ByLabels {
    KnownSet set;
    Labels first;
};

constexpr std::array<ByLabels, 3> kByLabels{{
    {{"MNIST", {}},
     {5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7, 2, 8, 6, 9, 4, 0, 9, 1, 1, 2, 4, 3, 2, 7, 3, 8}},
    {{"Fashion-MNIST", kFashionClasses},
     {9, 0, 0, 3, 0, 2, 7, 2, 5, 5, 0, 9, 5, 5, 7, 9, 1, 0, 6, 4, 3, 1, 4, 8, 4, 3, 0, 2, 4, 4, 5, 3}},
    {{"CIFAR-10", kCifarClasses},
     {6, 9, 9, 4, 1, 1, 2, 7, 8, 3, 4, 7, 7, 2, 9, 9, 9, 3, 2, 6, 4, 3, 6, 6, 2, 6, 3, 5, 4, 0, 0, 9}},
}};

struct ByFiles {
    KnownSet set;
    std::string_view files;
    std::size_t train;
    std::size_t test;
};

/// EMNIST: Cohen et al. (2017), arXiv:1702.05373, table II; "letters" was published again with all capitals.
constexpr std::array<ByFiles, 9> kByFiles{{
    {{"EMNIST Balanced", {}}, "emnist-balanced", 112'800, 18'800},
    {{"EMNIST ByClass", {}}, "emnist-byclass", 697'932, 116'323},
    {{"EMNIST ByMerge", {}}, "emnist-bymerge", 697'932, 116'323},
    {{"EMNIST Letters", {}}, "emnist-letters", 124'800, 20'800},
    {{"EMNIST Letters", {}}, "emnist-letters", 88'800, 14'800},
    {{"EMNIST Digits", {}}, "emnist-digits", 240'000, 40'000},
    {{"EMNIST MNIST", {}}, "emnist-mnist", 60'000, 10'000},
    {{"QMNIST", {}}, "qmnist", 60'000, 60'000},
    {{"CIFAR-100", {}}, "cifar-100", 50'000, 10'000},
}};

} // namespace

const KnownSet* knownByLabels(std::span<const std::uint8_t> firstLabels) {
    const auto found = std::ranges::find_if(
        kByLabels, [&](const ByLabels& row) { return std::ranges::equal(row.first, firstLabels); });
    return found != kByLabels.end() ? &found->set : nullptr;
}

const KnownSet* knownByFiles(std::string_view filesName, std::size_t train, std::size_t test) {
    const auto found = std::ranges::find_if(kByFiles, [&](const ByFiles& row) {
        return row.files == filesName && row.train == train && row.test == test;
    });
    return found != kByFiles.end() ? &found->set : nullptr;
}

std::vector<std::string> classesOf(const KnownSet* set, std::size_t count) {
    std::vector<std::string> classes = numberedClasses(count);
    if (set != nullptr) {
        std::copy_n(set->names.begin(), std::min(count, set->names.size()), classes.begin());
    }
    return classes;
}

} // namespace mc
