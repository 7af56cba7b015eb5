#pragma once

#include "circuit/circuit_moment.h"
#include "circuit/formula.h"

namespace mc::ui {

/// What one synapse learns, in numbers and words: what the card of the synapse shows.
struct SynapseExplanation {
    QString synapse;      ///< "pixel (14, 11) → hidden 1, cell 17"
    Formula step;         ///< pre × post × rate = ΔW of this step
    QString presentation; ///< the sum of the presentation so far
    QString shared;       ///< how many positions share a kernel entry; empty in a dense layer
    QString batch;        ///< what the batch makes of W, in letters, or that it is not learned yet; empty of
                          ///< an image asked about, which is in no batch
    Formula learned;      ///< η (μ m + G), empty before the batch is learned
    Formula decayed;      ///< - λ W = ΔW → W, continues `learned`
    QString weight;       ///< W before and after, or when it will change
    QString partner;      ///< the feedback synapse of the pair
    /// Whether W and its feedback partner have the same sign; Unknown where there is none or one is 0.
    enum class Signs { Unknown, Agree, Differ };
    Signs signs = Signs::Unknown;

    /// All of it, for a screen reader.
    [[nodiscard]] QString text() const;
};

/// afferent: a place in CircuitRecord::afferents.
[[nodiscard]] SynapseExplanation explainSynapse(const CircuitMoment& moment, int afferent);

} // namespace mc::ui
