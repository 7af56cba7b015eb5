#pragma once

#include "learning/gradient.h"
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

/// Measures of all layers, taken of one update after the other.
class LayerMeasurement {
public:
    /// Gives back the memory of what is not compared any more.
    void keepFor(const MeasureSet& watched);

    /// To be called before an update, when its batch was presented. Nothing is measured unless it is watched
    /// and the history wants a point of this update.
    void begin(const UpdateInputs& inputs, std::span<const Presentation> blocks, const MeasureSet& watched,
               const CourseShape& course, const History& history);

    /// Completes the point with the update, and adds it to the history.
    void addTo(History& history, const Updater& update);

private:
    void measureGradients(const UpdateInputs& inputs, std::span<const Presentation> blocks, int samples,
                          const MeasureSet& watched);
    void findConcordantGradient(const UpdateInputs& inputs, std::span<const Presentation> blocks,
                                int samples);

    LayersPoint point_;
    std::vector<MeasuredLayer> layers_; // [L]; empty: nothing is measured
    std::vector<Matrix> exact_;         // [L]; layers_ refers to it
    std::vector<Matrix> concordant_;    // likewise
    std::vector<Matrix> targets_;       // [L], M ∘ Wᵀ in the shape of W
    GradientScratch scratch_;
};

} // namespace mc
