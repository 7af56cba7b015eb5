#include "frames/frame_text.h"

#include "style/text.h"
#include "training/experiment/data_summary.h"

#include <algorithm>
#include <string>

namespace mc::ui {

namespace {

enum class RunState { None, Opening, NoData, Playing, Paused };

/// What a person can do about what is not there follows from it.
RunState stateOf(const Frame* frame) {
    return frame == nullptr ? RunState::None
           : frame->busy    ? RunState::Opening
           : !frame->data   ? RunState::NoData
           : frame->playing ? RunState::Playing
                            : RunState::Paused;
}

/// awaited, advice: what is said of a run that plays, and of one that is paused.
EmptyText missingIn(const Frame* frame, const QString& awaited, const EmptyText& advice) {
    switch (stateOf(frame)) {
    case RunState::None:
        return noExperiment();
    case RunState::Opening:
        return {tr("Opening the data …")};
    case RunState::NoData:
        return {tr("No data are open."), tr("Open a data set from the File menu.")};
    case RunState::Playing:
        return {awaited};
    case RunState::Paused:
        break;
    }
    return advice;
}

} // namespace

QString layerName(int layer, int layers) {
    if (layer == 0) {
        return tr("input");
    }
    return layer == layers - 1 ? tr("output") : tr("hidden %1").arg(layer);
}

QStringList layerNames(const Frame& frame) {
    const auto layers = static_cast<int>(frame.layerSizes.size());
    QStringList names;
    for (int layer = 0; layer < layers; ++layer) {
        names << layerName(layer, layers);
    }
    return names;
}

QString groupSizeText(int cells, bool spiking) {
    return (spiking ? tr("%1 cells") : tr("%1 currents")).arg(countText(cells));
}

QString cellsPerRowText(int cells) {
    return tr("each row: %1 cells").arg(countText(cells));
}

QString channelLabel(int channel) {
    return tr("ch %1").arg(channel);
}

QString dataName(std::string_view name) {
    return translated(dataTitle(std::string(name)));
}

QString className(const Frame& frame, int label) {
    if (frame.data && label >= 0 && static_cast<std::size_t>(label) < frame.data->classes.size()) {
        return QString::fromStdString(frame.data->classes[static_cast<std::size_t>(label)]);
    }
    return QString::number(label);
}

QString presentedName(const PresentationRecord& record) {
    return translated(nameOfImage(record));
}

double epochsAt(std::int64_t updates, std::int64_t batchesPerEpoch) {
    return static_cast<double>(updates) / static_cast<double>(std::max<std::int64_t>(batchesPerEpoch, 1));
}

QString momentText(const Moment& moment, std::int64_t batchesPerEpoch) {
    if (moment == Moment{}) {
        return tr("start");
    }
    const std::int64_t batch = moment.presented > 0 ? moment.updates : moment.updates - 1;
    const QString place =
        tr("epoch %1, batch %2").arg(batch / batchesPerEpoch + 1).arg(batch % batchesPerEpoch + 1);
    return moment.presented > 0 ? tr("%1, step %2").arg(place).arg(moment.presented) : place;
}

QString cellValuesText(const PresentationRecord& record, int layer, int cell, int step) {
    const LayerRecord& values = record.layers[static_cast<std::size_t>(layer) - 1];
    const QString potential = decimalText(values.membrane(cell, step - 1), 3);
    const QString error = signedText(values.error(cell, step - 1));
    const int burst = values.bursts.size() == 0 ? 0 : values.bursts(cell, step - 1);
    return tr("u = %1 (threshold ϑ = %2)").arg(potential, tickText(record.circuit.theta)) +
           QLatin1Char('\n') +
           (burst == 0  ? tr("e = %1").arg(error)
            : burst > 0 ? tr("e = %1, VIP burst of %2").arg(error).arg(burst)
                        : tr("e = %1, SST burst of %2").arg(error).arg(-burst));
}

EmptyText nothingPresented(const FramePtr& frame) {
    const bool lost = frame && frame->position.step > 0;
    return missingIn(frame.get(), tr("Waiting for the next image …"),
                     {lost ? tr("The presentation at this position is not in the checkpoint.")
                           : tr("Nothing has been presented yet."),
                      tr("Press Space to play or → to step.")});
}

EmptyText comesByPlaying(const FramePtr& frame, const QString& missing) {
    return missingIn(frame.get(), missing, {missing, frame ? playHint(*frame) : QString()});
}

QString playHint(const Frame& frame) {
    return missingIn(&frame, {}, {{}, tr("Press Space to play.")}).advice;
}

bool missTheSame(const FramePtr& one, const FramePtr& other) {
    return stateOf(one.get()) == stateOf(other.get());
}

EmptyText noExperiment() {
    return {tr("No experiment yet.")};
}

int predictionShown(const Frame& frame) {
    const int steps = stepsShown(frame);
    if (steps == 0 || frame.presentation->prediction.size() < static_cast<std::size_t>(steps)) {
        return -1;
    }
    const PresentationRecord& record = *frame.presentation;
    return outputVerdict(frame) == OutputVerdict::Clear
               ? record.prediction[static_cast<std::size_t>(steps) - 1]
               : -1;
}

OutputVerdict outputVerdict(const Frame& frame) {
    const int steps = stepsShown(frame);
    if (steps == 0 || frame.presentation->outputSum.rows() == 0) {
        return OutputVerdict::Silent;
    }
    const auto sums = frame.presentation->outputSum.col(steps - 1);
    const float most = sums.maxCoeff();
    if (most <= 0) {
        return OutputVerdict::Silent;
    }
    return (sums.array() == most).count() > 1 ? OutputVerdict::Tied : OutputVerdict::Clear;
}

} // namespace mc::ui
