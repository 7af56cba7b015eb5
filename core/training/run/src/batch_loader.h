#pragma once

#include "data/asked_image.h"
#include "data/dataset.h"
#include "data/encoder.h"
#include "model/presentation.h"
#include "training/experiment/experiment.h"
#include "training/measures/measures.h"
#include "training/records/record.h"
#include "training/state/moment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// Data loader: shuffles the training images for every epoch, cuts them into batches, and encodes images as
/// input, varied where they are for training. What it gives is a function of the seed, the epoch and the
/// image alone. Batches are counted over the whole run, from 0.
class BatchLoader {
public:
    BatchLoader(const Experiment& experiment, DatasetPtr data);

    [[nodiscard]] const CourseShape& course() const { return course_; }
    [[nodiscard]] const ImageShape& shape() const { return data_->train.shape; }
    /// Indices of the training images of a batch, in the order of their presentations. Holds until a batch of
    /// another epoch is asked for.
    [[nodiscard]] std::span<const std::uint32_t> batch(std::int64_t number);

    /// Prepares a presentation of training images, a lane each: their input and labels.
    void loadTraining(std::int64_t batch, std::span<const std::uint32_t> images, const Network& network,
                      const CircuitParameters& circuit, Presentation& presentation) const;
    /// The same of images that are evaluated: never varied, and the same input whenever they are.
    void loadEvaluated(Evaluated set, std::span<const std::uint32_t> images, const Network& network,
                       const CircuitParameters& circuit, Presentation& presentation) const;
    /// The same of the image that a person asks about, in one lane.
    void loadQuestion(const AskedImage& image, const Network& network, const CircuitParameters& circuit,
                      Presentation& presentation) const;
    /// Puts an image of a person's into a lane: its input and label. Never varied, and always the same input.
    void put(const AskedImage& image, int lane, Presentation& presentation) const;
    [[nodiscard]] const ImageSet& imagesOf(Evaluated set) const {
        return set == Evaluated::Validation ? data_->validation : data_->test;
    }

    /// A training image as it is presented in a batch.
    [[nodiscard]] PresentedImage presented(std::int64_t batch, std::uint32_t image) const;

private:
    [[nodiscard]] EncodingAddress trainingAddress(std::int64_t batch) const;
    void load(const ImageSet& images, std::span<const std::uint32_t> samples, const EncodingAddress& address,
              const Network& network, const CircuitParameters& circuit, Presentation& presentation) const;

    DatasetPtr data_;
    Seed seed_;
    Encoder encoder_;
    ImagePresentation imagePresentation_;
    CourseShape course_;
    std::int64_t orderedEpoch_ = -1;
    std::vector<std::uint32_t> order_; // training images in the order of orderedEpoch_
};

} // namespace mc
