#include "result_files.h"

#include "base/text.h"
#include "figures/board_figure.h"
#include "offscreen.h"
#include "progress_text.h"
#include "runtime/frame_assembly.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"

#include <cmath>
#include <memory>
#include <optional>

namespace mc::app {

namespace {

std::string cell(double value) {
    return std::isfinite(value) ? numberText(value) : "";
}

std::string cell(const std::optional<double>& value) {
    return value ? cell(*value) : "";
}

FramePtr lastFrame(Trainer& trainer, double imagesPerSecond) {
    auto frame = std::make_shared<Frame>();
    frame->run = 1;
    frame->number = 1;
    frame->imagesPerSecond = imagesPerSecond;
    frame->millisecondsPerSecond = imagesPerSecond * trainer.experiment().circuit.steps;
    assembleFrame(trainer, WatchSet{}, nullptr, *frame);
    frame->pairs = trainer.pairs(static_cast<int>(frame->layerSizes.size()) - 3); // up to the output, if any
    return frame;
}

} // namespace

std::string trainingCsv(const History& history) {
    std::string text = "last_update,updates,position_epochs,mean_loss_E,mean_accuracy_fraction\n";
    for (const TrainPoint& point : history.train) {
        text += std::to_string(point.lastUpdate) + "," + std::to_string(point.updates) + "," +
                cell(point.epochs) + "," + cell(point.loss) + "," + cell(point.accuracy) + "\n";
    }
    return text;
}

std::string testCsv(const History& history) {
    std::string text = "updates_done,position_epochs,mean_loss_E,accuracy_fraction\n";
    for (const TestPoint& point : history.test) {
        text += std::to_string(point.updates) + "," + cell(point.epochs) + "," + cell(point.loss) + "," +
                cell(point.accuracy) + "\n";
    }
    return text;
}

std::string concordanceCsv(const History& history) {
    std::string text = "update,position_before_update_epochs,layer_below,layer_above";
    forEachMeasure<PairReading>(
        [&](const Measure& row, PairReading) { text += "," + std::string(row.column); });
    forEachMeasure<PairCount>([&](const Measure& row, PairCount) { text += "," + std::string(row.column); });
    text += "\n";
    for (const ConcordancePoint& point : history.concordance) {
        for (std::size_t k = 0; k < point.pairs.size(); ++k) {
            const Concordance& pair = point.pairs[k];
            text += std::to_string(point.update) + "," + cell(point.epochs) + "," + std::to_string(k + 1) +
                    "," + std::to_string(k + 2);
            forEachMeasure<PairReading>(
                [&](const Measure&, PairReading measure) { text += "," + cell(pair.*measure); });
            forEachMeasure<PairCount>(
                [&](const Measure&, PairCount count) { text += "," + std::to_string(pair.*count); });
            text += "\n";
        }
    }
    return text;
}

std::string layersCsv(const History& history) {
    std::string text = "update,position_before_update_epochs,layer";
    forEachMeasure<LayerReading>(
        [&](const Measure& row, const LayerReading&) { text += "," + std::string(row.column); });
    text += "\n";
    for (const LayersPoint& point : history.layers) {
        for (std::size_t k = 0; k < point.layers.size(); ++k) {
            text += std::to_string(point.update) + "," + cell(point.epochs) + "," + std::to_string(k + 1);
            forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading&) {
                text += "," + cell(point.layers[k][MeasureId(row)]);
            });
            text += "\n";
        }
    }
    return text;
}

void writeBoardFiles(Trainer& trainer, double imagesPerSecond, const std::filesystem::path& folder) {
    const Offscreen application;
    const Experiment& experiment = trainer.experiment();
    const QString title =
        QString::fromStdString(trainer.data()->name + " · " + experiment.network + " · " + experiment.rule);
    const QString footer = QString::fromStdString(
        "Microcircuit " + std::string(version()) + " · " + errorsText(experiment) + " errors · " +
        fieldText(fieldNamed("encoder"), experiment) + " input · seed " + std::to_string(experiment.seed) +
        " · all parameters: " + kExperimentFile);
    ui::writeBoard(lastFrame(trainer, imagesPerSecond), title, footer,
                   QString::fromStdString((folder / kBoardPicture).string()),
                   QString::fromStdString((folder / kBoardDrawing).string()));
}

} // namespace mc::app
