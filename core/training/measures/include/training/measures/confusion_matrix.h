#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mc {

/// Confusion matrix of an evaluation: how many images of each class were answered with each class. It does
/// not change once it is made, and copies share the counts.
class ConfusionMatrix {
public:
    static constexpr int kMostClasses = 256; ///< of a matrix that is kept

    /// None: not kept.
    ConfusionMatrix() = default;
    /// counts: [classes x classes], one label after the other. classes: 1 ... kMostClasses.
    ConfusionMatrix(int classes, std::vector<std::uint32_t> counts);
    /// Counts answers. labels, answers: of each image, below `classes`. None where there are too many
    /// classes.
    [[nodiscard]] static ConfusionMatrix of(std::int64_t classes, std::span<const std::uint8_t> labels,
                                            std::span<const int> answers);

    [[nodiscard]] bool isEmpty() const { return counts_ == nullptr; }
    [[nodiscard]] int classes() const { return classes_; }
    /// Images of the class `label` that were answered with `answer`.
    [[nodiscard]] std::int64_t count(int label, int answer) const;
    [[nodiscard]] std::int64_t images(int label) const; ///< of this class
    [[nodiscard]] std::int64_t images() const;          ///< of all classes
    [[nodiscard]] std::int64_t mistakes() const;        ///< images whose answer was not their label
    /// Share of the images of a class that were answered with it, in [0, 1]; none without such images.
    [[nodiscard]] std::optional<double> accuracy(int label) const;

    /// [classes x classes], one label after the other; empty where it is not kept.
    [[nodiscard]] std::span<const std::uint32_t> counts() const;
    /// Whether both have the same counts.
    bool operator==(const ConfusionMatrix& other) const;

private:
    int classes_ = 0;
    std::shared_ptr<const std::vector<std::uint32_t>> counts_;
};

} // namespace mc
