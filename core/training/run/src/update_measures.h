#pragma once

#include "model/presentation.h"
#include "training/events/what_if.h"
#include "training/measures/history.h"
#include "training/measures/measure_set.h"
#include "training/state/moment.h"
#include "training/state/updater.h"
#include "update_inputs.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// Sign concordance of each layer pair with the weights and feedback of the next update (model.md, section
/// 7).
[[nodiscard]] std::vector<Concordance> pairConcordances(const UpdateInputs& inputs);

/// Notes in the history from where B and M ∘ Wᵀ approach each other as they will, where interventions in
/// force have made that another course. all: interventions of the run.
void notePrediction(const UpdateInputs& inputs, const Interventions& all, const CourseShape& course,
                    History& history);

/// Loss and accuracy of a batch that was just learned: updates are done, it was the last. blocks: all of its
/// presentations.
[[nodiscard]] TrainPoint trainPointOf(std::span<const Presentation> blocks, std::int64_t updates,
                                      const CourseShape& course);

/// Measures of all layers at one update. Made before it, when the batch was presented; nothing is measured
/// unless it is watched and the history wants a point of this update.
class LayerMeasurement {
public:
    LayerMeasurement(const UpdateInputs& inputs, std::span<const Presentation> blocks,
                     const MeasureSet& watched, const CourseShape& course, const History& history);

    /// Completes it with the update, and adds it to the history.
    void addTo(History& history, const Updater& update);

private:
    std::vector<MeasuredLayer> layers_; // [L]; empty: nothing is measured
    LayersPoint point_;
};

} // namespace mc
