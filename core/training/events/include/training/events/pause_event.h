#pragma once

#include "base/message.h"
#include "model/cell_address.h"
#include "training/experiment/experiment.h"

#include <string>
#include <string_view>
#include <variant>

namespace mc {

/// What a run can be made to pause at.
namespace pause_event {

/// Share of the test images, or of the last 50 batches of training, that is predicted right.
struct AccuracyReaches {
    bool test = true;
    double share = 0; ///< in [0, 1]
    bool operator==(const AccuracyReaches&) const = default;
};

/// Sign concordance of layers `layer` and `layer` + 1, where it is measured.
struct ConcordanceReaches {
    int layer = 1;    ///< 1 ... L - 1
    double share = 0; ///< in [0, 1]
    bool operator==(const ConcordanceReaches&) const = default;
};

struct CellSpikes {
    CellAddress cell;
    bool operator==(const CellSpikes&) const = default;
};

/// A sample's prediction, after its last step, is not its label.
struct SampleMisclassified {
    bool operator==(const SampleMisclassified&) const = default;
};

/// W from a cell of the layer below crosses zero.
struct WeightChangesSign {
    CellAddress cell;
    int afferent = 0; ///< from 0
    bool operator==(const WeightChangesSign&) const = default;
};

struct EpochEnds {
    bool operator==(const EpochEnds&) const = default;
};

} // namespace pause_event

using PauseEvent =
    std::variant<pause_event::AccuracyReaches, pause_event::ConcordanceReaches, pause_event::CellSpikes,
                 pause_event::SampleMisclassified, pause_event::WeightChangesSign, pause_event::EpochEnds>;

/// Throws BadParameter ("until") if the experiment has no such layer, cell or synapse, or a share is not in
/// [0, 1].
void checkFits(const PauseEvent& event, const Experiment& experiment);

/// As a person writes it, and parsePauseEvent() reads it: "accuracy>=0.97", "spike:1:17", "epoch-end".
[[nodiscard]] std::string pauseEventText(const PauseEvent& event);

/// Throws BadParameter ("until") with a sentence that says what can be written.
[[nodiscard]] PauseEvent parsePauseEvent(std::string_view text);

/// How events can be written, as the end of a sentence: what parsePauseEvent() reads.
[[nodiscard]] Message pauseEventForms();

} // namespace mc
