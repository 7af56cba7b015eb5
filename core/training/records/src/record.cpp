#include "training/records/record.h"

#include "base/reshape.h"

#include <utility>

namespace mc {

namespace {

/// The columns of one lane: every lanes-th column from the lane's own.
Matrix laneOf(const Matrix& all, const Presentation& p, int lane) {
    return all(Eigen::all, Eigen::seqN(lane, p.steps, p.lanes));
}

LayerRecord recordLayer(const LayerActivity& activity, const Presentation& p, int lane, float quantum) {
    LayerRecord layer;
    layer.membrane = laneOf(activity.membrane, p, lane);
    layer.spikes = activity.spikes(Eigen::all, Eigen::seqN(lane, p.steps, p.lanes));
    layer.trace = laneOf(activity.trace, p, lane);
    layer.apical = laneOf(activity.apical, p, lane);
    layer.error = laneOf(activity.error, p, lane);
    layer.gain = activity.gain;
    layer.quantum = quantum;
    if (activity.usual.size() > 0) {
        layer.usual = activity.usual.col(lane);
    }
    if (quantum > 0) {
        layer.bursts = (layer.error.array() / quantum).round().cast<int>();
    }
    return layer;
}

void recordOutcome(PresentationRecord& record) {
    const double kappa = record.circuit.kappa();
    const Matrix& x = record.layers.back().trace;
    reshape(record.outputSum, x.rows(), x.cols());
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(x.rows());
    double teacher = 0;
    double squares = 0;
    for (Index t = 0; t < x.cols(); ++t) {
        teacher = record.circuit.nextTeacher(kappa, teacher, static_cast<int>(t));
        Eigen::VectorXd gap = -x.col(t).cast<double>();
        if (record.label != kNoLabel) {
            gap[record.label] += teacher;
            squares += gap.squaredNorm();
            record.loss.push_back(0.5 * squares);
        }
        sum += x.col(t).cast<double>();
        Index best = 0;
        sum.maxCoeff(&best); // the first of equals
        record.outputSum.col(t) = sum.cast<float>();
        record.prediction.push_back(static_cast<int>(best));
    }
}

} // namespace

std::shared_ptr<const PresentationRecord> recordLane(const Presentation& p, int lane,
                                                     const PresentedCells& cells, PresentedImage image) {
    const std::span<const float> quanta = cells.quanta;
    auto record = std::make_shared<PresentationRecord>();
    record->shape = image.shape;
    record->image = std::move(image.pixels);
    record->use = image.use;
    record->asked = std::move(image.asked);
    record->imageIndex = image.index;
    record->label = p.labels[static_cast<std::size_t>(lane)];
    record->steps = p.steps;
    record->inputSpikes = !p.constantInput;
    if (record->inputSpikes) {
        record->input = p.spikes(Eigen::all, Eigen::seqN(lane, p.steps, p.lanes));
    } else {
        record->current = p.current.col(lane);
    }
    record->circuit = cells.circuit;
    record->silenced = cells.silenced;
    for (std::size_t k = 0; k < p.layers.size(); ++k) {
        record->layers.push_back(recordLayer(p.layers[k], p, lane, quanta.empty() ? 0.0F : quanta[k]));
    }
    recordOutcome(*record);
    return record;
}

} // namespace mc
