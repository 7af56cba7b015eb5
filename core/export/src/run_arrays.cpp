#include "export/run_arrays.h"

#include "training/experiment/experiment.h"
#include "training/files/effective_feedback.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

namespace mc {

namespace {

template <class Points, class Value> NumpyArray curve(const char* name, const Points& points, Value value) {
    std::vector<double> values;
    values.reserve(points.size());
    for (const auto& point : points) {
        values.push_back(value(point));
    }
    return numpyArray(name, values);
}

/// [points, pairs]; what was not measured is not a number.
NumpyArray concordances(const PersistentVector<ConcordancePoint>& points) {
    std::size_t pairs = 0;
    for (const ConcordancePoint& point : points) {
        pairs = std::max(pairs, point.pairs.size());
    }
    std::vector<double> values(points.size() * pairs, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = 0; k < points[i].pairs.size(); ++k) {
            values[i * pairs + k] = points[i].pairs[k].plain.value_or(values[i * pairs + k]);
        }
    }
    NumpyArray array = numpyArray("concordance", values);
    array.shape = {static_cast<std::int64_t>(points.size()), static_cast<std::int64_t>(pairs)};
    return array;
}

/// Of the last evaluation of a series, [labels, answers].
NumpyArray lastConfusion(const char* name, const PersistentVector<TestPoint>& points) {
    const ConfusionMatrix confusion = points.empty() ? ConfusionMatrix() : points.back().confusion;
    Eigen::MatrixXi counts(confusion.classes(), confusion.classes());
    for (int label = 0; label < confusion.classes(); ++label) {
        for (int answer = 0; answer < confusion.classes(); ++answer) {
            counts(label, answer) = static_cast<int>(confusion.count(label, answer));
        }
    }
    return numpyArray(name, counts);
}

template <class Array> auto firstColumns(const Array& array, int count) {
    using Plain = typename Array::PlainObject;
    return Plain(array.leftCols(std::min<Index>(count, array.cols())));
}

/// From channel, row, column to row, column, channel, as pictures are shown.
NumpyArray imageArray(const PresentationRecord& record) {
    const ImageShape& shape = record.shape;
    std::vector<std::uint8_t> pixels;
    pixels.reserve(record.image.size());
    const auto place = static_cast<std::size_t>(shape.rows) * static_cast<std::size_t>(shape.columns);
    for (std::size_t at = 0; at < place; ++at) {
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape.channels); ++channel) {
            pixels.push_back(record.image[channel * place + at]);
        }
    }
    return numpyBytes("image", pixels, {shape.rows, shape.columns, shape.channels});
}

} // namespace

std::vector<NumpyArray> originArrays(const ExperimentFile& origin, std::int64_t updates) {
    return {numpyText("experiment", experimentFileText(origin)), numpyText("version", version()),
            numpyNumber("seed", origin.experiment.seed), numpyNumber("updates", updates)};
}

std::vector<NumpyArray> synapseArrays(const Checkpoint& checkpoint) {
    std::vector<NumpyArray> arrays;
    const std::vector<Matrix> effective = effectiveFeedbackOf(checkpoint);
    for (std::size_t k = 0; k < checkpoint.state.network.layers.size(); ++k) {
        const Layer& layer = checkpoint.state.network.layers[k];
        const std::string number = std::to_string(k + 1);
        arrays.push_back(numpyArray("W" + number, layer.forward));
        arrays.push_back(numpyArray("b" + number, layer.bias));
        const Matrix& efficacy = checkpoint.state.efficacy[k];
        for (const auto& [letter, matrix] :
             {std::pair("E", &effective[k]), std::pair("B", &layer.feedback), std::pair("M", &efficacy)}) {
            if (matrix->size() > 0) {
                arrays.push_back(numpyArray(letter + number, *matrix));
            }
        }
    }
    return arrays;
}

std::vector<NumpyArray> courseArrays(const History& history) {
    const auto epochs = [](const auto& point) { return point.epochs; };
    const auto loss = [](const auto& point) { return point.loss; };
    const auto accuracy = [](const auto& point) { return point.accuracy; };
    return {curve("train_epochs", history.train, epochs),
            curve("train_loss", history.train, loss),
            curve("train_accuracy", history.train, accuracy),
            curve("validation_epochs", history.validation, epochs),
            curve("validation_loss", history.validation, loss),
            curve("validation_accuracy", history.validation, accuracy),
            curve("test_epochs", history.test, epochs),
            curve("test_loss", history.test, loss),
            curve("test_accuracy", history.test, accuracy),
            lastConfusion("validation_confusion", history.validation),
            lastConfusion("test_confusion", history.test),
            curve("concordance_epochs", history.concordance, epochs),
            concordances(history.concordance)};
}

std::vector<NumpyArray> runArrays(const Checkpoint& checkpoint, RunParts parts) {
    std::vector<NumpyArray> arrays = originArrays(
        {checkpoint.experiment, checkpoint.data, checkpoint.interventions}, checkpoint.state.updates);
    if (parts.synapses) {
        append(arrays, synapseArrays(checkpoint));
    }
    if (parts.curves) {
        append(arrays, courseArrays(checkpoint.history));
    }
    return arrays;
}

void append(std::vector<NumpyArray>& all, std::vector<NumpyArray> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

std::vector<NumpyArray> presentationArrays(const PresentationRecord& record, int steps) {
    std::vector<NumpyArray> arrays{imageArray(record), numpyNumber("label", record.label),
                                   numpyNumber("presentation_steps", steps)};
    if (!record.asked) {
        arrays.push_back(numpyNumber("image_index", record.imageIndex));
    }
    if (record.inputSpikes) {
        arrays.push_back(numpyArray("input_spikes", firstColumns(record.input, steps)));
    } else {
        arrays.push_back(numpyArray("input_current", record.current));
    }
    for (std::size_t k = 0; k < record.layers.size(); ++k) {
        const LayerRecord& layer = record.layers[k];
        const std::string number = std::to_string(k + 1);
        arrays.push_back(numpyArray("spikes" + number, firstColumns(layer.spikes, steps)));
        arrays.push_back(numpyArray("membrane" + number, firstColumns(layer.membrane, steps)));
        arrays.push_back(numpyArray("trace" + number, firstColumns(layer.trace, steps)));
        arrays.push_back(numpyArray("apical" + number, firstColumns(layer.apical, steps)));
        arrays.push_back(numpyArray("error" + number, firstColumns(layer.error, steps)));
        if (layer.bursts.size() > 0) {
            arrays.push_back(numpyArray("bursts" + number, firstColumns(layer.bursts, steps)));
        }
    }
    return arrays;
}

} // namespace mc
