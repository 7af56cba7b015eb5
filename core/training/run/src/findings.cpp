#include "findings.h"

#include "base/number_text.h"
#include "training/run/trainer.h"
#include "training/state/layer_course.h"

#include <utility>

namespace mc {

Success successOf(const Trainer& trainer) {
    Success success{guessing(trainer.data()->train, trainer.current().circuit),
                    recentTraining(trainer.history())};
    if (trainer.state().updates < kRecentUpdates || !success.recent) {
        success.recent.reset();
        return success;
    }
    success.presentations = success.recent->updates * trainer.current().learning.batch;
    success.trainingGuesses = success.guess.explains(success.recent->accuracy, success.presentations);
    const LatestEvaluation latest = latestEvaluation(trainer.history());
    if (latest.point != nullptr && latest.point->updates >= kRecentUpdates) {
        const ImageSet& images =
            latest.set == Evaluated::Test ? trainer.data()->test : trainer.data()->validation;
        success.testGuesses =
            success.guess.explains(latest.point->accuracy, static_cast<std::int64_t>(images.count()));
    }
    return success;
}

Finding findingOf(const Trainer& trainer, std::size_t k, Finding::Kind kind, Text ofHidden, Text ofOutput,
                  std::vector<Message> values) {
    return {kind, ofLayer(k, trainer.state().network.layers.size(), ofHidden, ofOutput, std::move(values))};
}

std::size_t cellsIn(const Trainer& trainer, std::size_t k) {
    return static_cast<std::size_t>(trainer.state().network.layers[k].cells());
}

std::size_t cutIn(const Trainer& trainer, std::size_t k) {
    return trainer.lesions().cells[k].size();
}

Message percentage(double share) {
    return Message::number(fixedText(100 * share, 1));
}

Message rounded(double value, int digits) {
    return Message::number(generalText(value, digits));
}

} // namespace mc
