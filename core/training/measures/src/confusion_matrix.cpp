#include "training/measures/confusion_matrix.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mc {

ConfusionMatrix::ConfusionMatrix(int classes, std::vector<std::uint32_t> counts)
    : classes_(classes), counts_(std::make_shared<const std::vector<std::uint32_t>>(std::move(counts))) {}

ConfusionMatrix ConfusionMatrix::of(std::int64_t classes, std::span<const std::uint8_t> labels,
                                    std::span<const int> answers) {
    if (classes > kMostClasses) {
        return {};
    }
    const auto side = static_cast<std::size_t>(classes);
    std::vector<std::uint32_t> counts(side * side);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        ++counts[labels[i] * side + static_cast<std::size_t>(answers[i])];
    }
    return {static_cast<int>(classes), std::move(counts)};
}

std::span<const std::uint32_t> ConfusionMatrix::counts() const {
    return counts_ ? std::span<const std::uint32_t>(*counts_) : std::span<const std::uint32_t>();
}

std::int64_t ConfusionMatrix::count(int label, int answer) const {
    return counts()[static_cast<std::size_t>(label) * static_cast<std::size_t>(classes_) +
                    static_cast<std::size_t>(answer)];
}

std::int64_t ConfusionMatrix::images(int label) const {
    const auto classes = static_cast<std::size_t>(classes_);
    const auto row = counts().subspan(static_cast<std::size_t>(label) * classes, classes);
    return std::accumulate(row.begin(), row.end(), std::int64_t{0});
}

std::int64_t ConfusionMatrix::images() const {
    return std::accumulate(counts().begin(), counts().end(), std::int64_t{0});
}

std::int64_t ConfusionMatrix::mistakes() const {
    std::int64_t wrong = images();
    for (int label = 0; label < classes_; ++label) {
        wrong -= count(label, label);
    }
    return wrong;
}

std::optional<double> ConfusionMatrix::accuracy(int label) const {
    const std::int64_t all = images(label);
    return all > 0 ? std::optional(static_cast<double>(count(label, label)) / static_cast<double>(all))
                   : std::nullopt;
}

bool ConfusionMatrix::operator==(const ConfusionMatrix& other) const {
    return counts_ == other.counts_ ||
           (classes_ == other.classes_ && std::ranges::equal(counts(), other.counts()));
}

} // namespace mc
