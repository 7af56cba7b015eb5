#include "result_files.h"

#include "base/csv.h"
#include "figures/board_figure.h"
#include "offscreen.h"
#include "progress_text.h"
#include "runtime/frame_assembly.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/result_names.h"

#include <memory>
#include <utility>
#include <vector>

namespace mc::app {

namespace {

FramePtr lastFrame(Trainer& trainer, double imagesPerSecond) {
    auto frame = std::make_shared<Frame>();
    frame->run = 1;
    frame->number = 1;
    frame->imagesPerSecond = imagesPerSecond;
    frame->millisecondsPerSecond = imagesPerSecond * trainer.experiment().circuit.steps;
    assembleFrame(trainer, WatchSet{}, nullptr, *frame);
    if (auto pairs = trainer.pairs(static_cast<int>(frame->layerSizes.size()) - 3)) { // up to the output
        frame->pairs.push_back(std::move(pairs));
    }
    return frame;
}

} // namespace

std::string trainingCsv(const History& history) {
    CsvWriter csv;
    csv.row({"last_update", "updates", "position_epochs", "mean_loss_E", "mean_accuracy_fraction"});
    for (const TrainPoint& point : history.train) {
        csv.row({std::to_string(point.lastUpdate), std::to_string(point.updates), csvNumber(point.epochs),
                 csvNumber(point.loss), csvNumber(point.accuracy)});
    }
    return csv.text();
}

std::string evaluationsCsv(const PersistentVector<TestPoint>& points) {
    CsvWriter csv;
    csv.row({"updates_done", "position_epochs", "mean_loss_E", "accuracy_fraction"});
    for (const TestPoint& point : points) {
        csv.row({std::to_string(point.updates), csvNumber(point.epochs), csvNumber(point.loss),
                 csvNumber(point.accuracy)});
    }
    return csv.text();
}

std::string confusionCsv(const History& history, const std::vector<std::string>& classes) {
    CsvWriter csv;
    std::vector<std::string> head{"set", "updates_done", "label", "class", "images", "accuracy_fraction"};
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        const PersistentVector<TestPoint>& points = history.of(set);
        const ConfusionMatrix confusion = points.empty() ? ConfusionMatrix() : points.back().confusion;
        for (int label = 0; label < confusion.classes(); ++label) {
            if (csv.text().empty()) {
                for (int answer = 0; answer < confusion.classes(); ++answer) {
                    head.push_back("answered_" + std::to_string(answer));
                }
                csv.row(head);
            }
            const auto named = static_cast<std::size_t>(label);
            std::vector<std::string> cells{set == Evaluated::Test ? "test" : "validation",
                                           std::to_string(points.back().updates),
                                           std::to_string(label),
                                           named < classes.size() ? classes[named] : std::string(),
                                           std::to_string(confusion.images(label)),
                                           csvNumber(confusion.accuracy(label))};
            for (int answer = 0; answer < confusion.classes(); ++answer) {
                cells.push_back(std::to_string(confusion.count(label, answer)));
            }
            csv.row(cells);
        }
    }
    if (csv.text().empty()) {
        csv.row(head); // of no evaluation
    }
    return csv.text();
}

std::string concordanceCsv(const History& history) {
    CsvWriter csv;
    std::vector<std::string> head{"update", "position_before_update_epochs", "layer_below", "layer_above"};
    forEachMeasure<PairReading>([&](const Measure& row, PairReading) { head.emplace_back(row.column); });
    forEachMeasure<PairCount>([&](const Measure& row, PairCount) { head.emplace_back(row.column); });
    csv.row(head);
    for (const ConcordancePoint& point : history.concordance) {
        for (std::size_t k = 0; k < point.pairs.size(); ++k) {
            const Concordance& pair = point.pairs[k];
            std::vector<std::string> cells{std::to_string(point.update), csvNumber(point.epochs),
                                           std::to_string(k + 1), std::to_string(k + 2)};
            forEachMeasure<PairReading>(
                [&](const Measure&, PairReading measure) { cells.push_back(csvNumber(pair.*measure)); });
            forEachMeasure<PairCount>(
                [&](const Measure&, PairCount count) { cells.push_back(std::to_string(pair.*count)); });
            csv.row(cells);
        }
    }
    return csv.text();
}

std::string layersCsv(const History& history) {
    CsvWriter csv;
    std::vector<std::string> head{"update", "position_before_update_epochs", "layer"};
    forEachMeasure<LayerReading>(
        [&](const Measure& row, const LayerReading&) { head.emplace_back(row.column); });
    csv.row(head);
    for (const LayersPoint& point : history.layers) {
        for (std::size_t k = 0; k < point.layers.size(); ++k) {
            std::vector<std::string> cells{std::to_string(point.update), csvNumber(point.epochs),
                                           std::to_string(k + 1)};
            forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading&) {
                cells.push_back(csvNumber(point.layers[k][MeasureId(row)]));
            });
            csv.row(cells);
        }
    }
    return csv.text();
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
