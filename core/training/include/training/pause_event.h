#pragma once

#include "training/circuit_record.h"
#include "training/experiment.h"
#include "training/measure_set.h"
#include "training/position.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mc {

class Trainer;

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

/// "epoch 1, batch 5, sample 3, 7 ms".
[[nodiscard]] std::string placeWords(const Position& position);

/// Watches a run for events. Looking has no influence on learning.
class EventWatch {
public:
    /// What has been reached already is told at its next measure.
    void set(std::vector<PauseEvent> events);
    /// Remembers the present weights of synapses whose sign is watched; to be called after set().
    void noteWeights(const Trainer& trainer);
    [[nodiscard]] const std::vector<PauseEvent>& events() const { return events_; }
    /// The run has come to its present moment by another way than advance(): what held at the last measure
    /// there is no news.
    void rearm(const Trainer& trainer);
    /// What has to be measured for the events.
    [[nodiscard]] MeasureSet needs() const;

    /// An event inside the batch not yet learned.
    struct Inside {
        std::int64_t timeSteps = 0;     ///< from the present moment, >= 1
        std::vector<std::string> words; ///< what occurs there
    };
    /// The first one within so many time steps; none if there is none.
    [[nodiscard]] std::optional<Inside> firstInside(Trainer& trainer, std::int64_t timeSteps) const;
    /// What has occurred with the update just made, and the test at its place if there was one.
    [[nodiscard]] std::vector<std::string> afterUpdate(const Trainer& trainer);

private:
    struct Memory {
        bool holds = false; ///< of a value that is to reach a share
        double weight = 0;  ///< of a synapse
    };
    std::vector<PauseEvent> events_;
    std::vector<Memory> memory_; ///< one per event
};

} // namespace mc
