#pragma once

#include "data/dataset.h"
#include "model/parameters.h"

#include <cstdint>
#include <optional>

namespace mc {

/// What comes of answering without looking at the image.
struct Guessing {
    double accuracy = 0; ///< share of the most frequent class, in [0, 1]
    double loss = 0;     ///< E of the best output that is the same for all images

    /// Whether so many right answers may well be guessed: within three standard deviations.
    [[nodiscard]] bool explains(double share, std::int64_t images) const;
};

/// By the labels of the images.
[[nodiscard]] Guessing guessing(const ImageSet& images, const CircuitParameters& circuit);

/// How well the mean image of each class tells the classes of other images apart: whether labels have to do
/// with images. Of at most `most` images, taken evenly from each class, every second one makes the means and
/// the others are judged.
struct MeanImageTest {
    double accuracy = 0;     ///< share of the judged images that are nearest to the mean of their class
    std::int64_t images = 0; ///< judged
};
/// None where a half has fewer than ten images.
[[nodiscard]] std::optional<MeanImageTest> testMeanImages(const ImageSet& images, std::size_t most);

} // namespace mc
