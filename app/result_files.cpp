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
    frame->pairs = trainer.pairs(static_cast<int>(frame->layerSizes.size()) - 3); // up to the output, if any
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

std::string testCsv(const History& history) {
    CsvWriter csv;
    csv.row({"updates_done", "position_epochs", "mean_loss_E", "accuracy_fraction"});
    for (const TestPoint& point : history.test) {
        csv.row({std::to_string(point.updates), csvNumber(point.epochs), csvNumber(point.loss),
                 csvNumber(point.accuracy)});
    }
    return csv.text();
}

std::string concordanceCsv(const History& history) {
    CsvWriter csv;
    csv.row({"update", "position_before_update_epochs", "layer_below", "layer_above",
             "sign_concordance_fraction", "weighted_concordance_fraction", "angle_E_W_degrees",
             "angle_B_MW_degrees", "distance_B_MW", "pairs_left_out", "pairs"});
    for (const ConcordancePoint& point : history.concordance) {
        for (std::size_t k = 0; k < point.pairs.size(); ++k) {
            const Concordance& pair = point.pairs[k];
            csv.row({std::to_string(point.update), csvNumber(point.epochs), std::to_string(k + 1),
                     std::to_string(k + 2), csvNumber(pair.plain), csvNumber(pair.weighted),
                     csvNumber(pair.angle), csvNumber(pair.angleMW), csvNumber(pair.distanceMW),
                     std::to_string(pair.zeroPairs), std::to_string(pair.pairs)});
        }
    }
    return csv.text();
}

std::string layersCsv(const History& history) {
    CsvWriter csv;
    csv.row({"update", "position_before_update_epochs", "layer", "gradient_angle_to_bp_degrees",
             "angle_to_concordant_update_degrees", "pyr_spikes_per_cell_and_ms", "vip_spikes_per_cell_and_ms",
             "sst_spikes_per_cell_and_ms", "silent_pyr_fraction"});
    for (const LayersPoint& point : history.layers) {
        for (std::size_t k = 0; k < point.layers.size(); ++k) {
            const LayerMeasures& layer = point.layers[k];
            std::vector<std::string> cells{std::to_string(point.update), csvNumber(point.epochs),
                                           std::to_string(k + 1), csvNumber(layer.gradientAngle),
                                           csvNumber(layer.concordantAngle)};
            if (layer.rates) {
                cells.insert(cells.end(), {csvNumber(layer.rates->pyr), csvNumber(layer.rates->vip),
                                           csvNumber(layer.rates->sst), csvNumber(layer.rates->silentShare)});
            }
            cells.resize(9);
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
