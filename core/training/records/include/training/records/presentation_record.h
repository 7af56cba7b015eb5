#pragma once

#include "base/matrix.h"
#include "base/message.h"
#include "data/asked_image.h"
#include "data/encoder.h"
#include "data/image_shape.h"
#include "model/parameters.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mc {

/// What one layer did during one presentation. Matrices are [cells x T]; column t - 1 holds step t.
struct LayerRecord {
    Matrix membrane;    ///< u, somatic potential before the reset, in units of ϑ = theta
    SpikeMatrix spikes; ///< s of the PYR cells, 0 or 1
    Matrix trace;       ///< x, post-synaptic trace of the PYR spikes
    Matrix apical;      ///< v_a, apical potential
    float gain = 1;     ///< g of the error cells
    Vector usual;       ///< ε̄ of each, [cells]; empty where it is 0
    Matrix error;       ///< e, signal of the error cells; above 0 carried by VIP, below 0 by SST
    float quantum = 0;  ///< θ_e of the layer; 0 when errors are graded
    /// Bursts n of the error cells when errors are spiking: VIP fires n where n > 0, SST |n| where n < 0.
    /// Empty when errors are graded.
    Eigen::MatrixXi bursts;
};

/// One presentation of one sample, all T steps, as computed with the weights in use at that moment.
struct PresentationRecord {
    ImageShape shape;
    /// As it was presented, shifted and mirrored: [shape.size()], channel, row, column; 0 ... 255 for p = 0
    /// ... 1
    std::vector<std::uint8_t> image;
    ImageUse use = ImageUse::Training; ///< Question: all its steps have happened, nothing learns from it
    std::shared_ptr<const AskedImage> asked; ///< of a person; null: that of the training set at imageIndex
    std::uint32_t imageIndex = 0;            ///< in the training set
    int label = 0;             ///< kNoLabel: none was given, no teacher answers and no error goes down
    int steps = 0;             ///< T
    bool inputSpikes = false;  ///< false: `direct` input, no input spikes
    SpikeMatrix input;         ///< s⁰ [pixels x T]; empty for `direct`
    Vector current;            ///< x⁰ of every step with `direct`: p, or p normalised, [pixels]; else empty
    CircuitParameters circuit; ///< of its cells
    std::vector<LayerRecord> layers;     ///< layers 1 ... L; the last one is the output
    std::vector<SilencedCells> silenced; ///< [L], error cells whose bursts were lost
    Matrix outputSum; ///< Σ x^L up to each step, [classes x T]; its largest entry is the prediction so far
    std::vector<int> prediction; ///< [T], class predicted from the steps up to each; ties to the lowest index
    std::vector<double> loss; ///< [T], E of the steps up to each (van Rossum distance); empty without a label
};

/// What a person reads as the name of its image: "image 1,234", "your drawing".
[[nodiscard]] Message nameOfImage(const PresentationRecord& record);

} // namespace mc
