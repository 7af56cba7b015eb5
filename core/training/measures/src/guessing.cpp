#include "training/measures/guessing.h"

#include "base/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace mc {

namespace {

constexpr std::size_t kLabels = 256;

/// Shares of the labels among the images.
std::array<double, kLabels> sharesOf(const ImageSet& images) {
    std::array<double, kLabels> shares{};
    for (const std::uint8_t label : images.labels) {
        ++shares[label];
    }
    for (double& share : shares) {
        share /= static_cast<double>(images.count());
    }
    return shares;
}

Vector pixelsOf(const ImageSet& images, std::size_t index) {
    const std::span<const std::uint8_t> image = images.image(index);
    return Eigen::Map<const Eigen::Matrix<std::uint8_t, Eigen::Dynamic, 1>>(image.data(),
                                                                            static_cast<Index>(image.size()))
        .cast<float>();
}

/// So many images, or all, taken evenly from each class whatever their order in the set: class after class.
std::vector<std::size_t> sampleByClass(const ImageSet& images, std::size_t most) {
    std::vector<std::size_t> all(images.count());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::ranges::stable_sort(all, {}, [&](std::size_t index) { return images.labels[index]; });
    std::vector<std::size_t> sample(std::min(all.size(), most));
    for (std::size_t i = 0; i < sample.size(); ++i) {
        sample[i] = all[i * all.size() / sample.size()];
    }
    return sample;
}

/// Mean images of the classes among every second one of a sample, [pixels x labels]; of classes without
/// images infinitely far from all.
Matrix meanImages(const ImageSet& images, std::span<const std::size_t> sample) {
    const Index labels = 1 + *std::ranges::max_element(images.labels);
    Matrix means = Matrix::Zero(static_cast<Index>(images.shape.size()), labels);
    std::vector<float> counts(static_cast<std::size_t>(labels));
    for (std::size_t i = 0; i < sample.size(); i += 2) {
        means.col(images.labels[sample[i]]) += pixelsOf(images, sample[i]);
        ++counts[images.labels[sample[i]]];
    }
    for (Index label = 0; label < labels; ++label) {
        auto mean = means.col(label);
        if (const float count = counts[static_cast<std::size_t>(label)]; count > 0) {
            mean /= count;
        } else {
            mean.setConstant(std::numeric_limits<float>::infinity());
        }
    }
    return means;
}

} // namespace

bool Guessing::explains(double share, std::int64_t images) const {
    const double deviation = std::sqrt(accuracy * (1 - accuracy) / static_cast<double>(images));
    return share <= accuracy + 3 * deviation;
}

Guessing guessing(const ImageSet& images, const CircuitParameters& circuit) {
    const std::array<double, kLabels> shares = sharesOf(images);
    double squares = 0; // of the desired trace of the right class
    double teacher = 0;
    for (int t = 0; t < circuit.steps; ++t) {
        teacher = circuit.nextTeacher(static_cast<double>(circuit.kappa()), teacher, t);
        squares += teacher * teacher;
    }
    double unlike = 1; // probability that two images are of different classes
    for (const double share : shares) {
        unlike -= share * share;
    }
    return {*std::ranges::max_element(shares), 0.5 * squares * unlike};
}

std::optional<MeanImageTest> testMeanImages(const ImageSet& images, std::size_t most) {
    constexpr std::size_t kLeast = 10;
    const std::size_t half = std::min(images.count(), most) / 2;
    if (half < kLeast) {
        return std::nullopt;
    }
    const std::vector<std::size_t> sample = sampleByClass(images, 2 * half);
    const Matrix means = meanImages(images, sample);
    std::int64_t right = 0;
    for (std::size_t i = 1; i < sample.size(); i += 2) {
        Index nearest = 0;
        (means.colwise() - pixelsOf(images, sample[i])).colwise().squaredNorm().minCoeff(&nearest);
        right += nearest == images.labels[sample[i]] ? 1 : 0;
    }
    return MeanImageTest{static_cast<double>(right) / static_cast<double>(half),
                         static_cast<std::int64_t>(half)};
}

} // namespace mc
