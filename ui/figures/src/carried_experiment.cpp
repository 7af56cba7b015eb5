#include "figures/carried_experiment.h"

#include "base/errors.h"
#include "runtime/frame.h"

#include <optional>

namespace mc::ui {

QByteArray carriedExperiment(const Frame& frame) {
    try {
        const std::optional<ExperimentFile> file = experimentFileOf(frame);
        return file ? QByteArray::fromStdString(experimentFileText(*file)) : QByteArray();
    } catch (const Refused&) {
        return {};
    }
}

} // namespace mc::ui
