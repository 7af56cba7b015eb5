#include "raster/raster_difference.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace mc::ui {

namespace {

constexpr std::uint8_t kInBoth = static_cast<std::uint8_t>(SpikeChange::InBoth);
constexpr std::uint8_t kOnlyInA = static_cast<std::uint8_t>(SpikeChange::OnlyInA);
constexpr std::uint8_t kOnlyInB = static_cast<std::uint8_t>(SpikeChange::OnlyInB);

SpikeMatrix changes(const SpikeMatrix& a, const SpikeMatrix& b) {
    return a.binaryExpr(b, [](std::uint8_t inA, std::uint8_t inB) -> std::uint8_t {
        if (inA != 0 && inB != 0) {
            return kInBoth;
        }
        return inA != 0 ? kOnlyInA : inB != 0 ? kOnlyInB : std::uint8_t{0};
    });
}

bool canBeCompared(const Frame& a, const Frame& b) {
    if (!a.presentation || !b.presentation || a.layerSizes != b.layerSizes) {
        return false;
    }
    const PresentationRecord& one = *a.presentation;
    const PresentationRecord& other = *b.presentation;
    const auto sameSize = [](const auto& x, const auto& y) {
        return x.rows() == y.rows() && x.cols() == y.cols();
    };
    return one.steps == other.steps && one.inputSpikes == other.inputSpikes &&
           sameSize(one.input, other.input) &&
           std::ranges::equal(one.layers, other.layers, [&](const LayerRecord& x, const LayerRecord& y) {
               return sameSize(x.spikes, y.spikes) && sameSize(x.bursts, y.bursts) &&
                      sameSize(x.error, y.error);
           });
}

/// The first few of them, and how many more there are, where that is shorter.
QString listedCells(const std::vector<Index>& cells, std::size_t most) {
    most = cells.size() <= most + 1 ? cells.size() : most;
    QStringList numbers;
    for (std::size_t k = 0; k < std::min(cells.size(), most); ++k) {
        numbers << QString::number(cells[k]);
    }
    const QString list = commaList(numbers);
    return cells.size() > most
               ? tr("%1 and %2 more").arg(list, countText(static_cast<std::int64_t>(cells.size() - most)))
               : list;
}

/// What the difference says of one layer.
struct LayerChange {
    QString name;
    std::array<std::int64_t, 4> counts{}; ///< of spikes, by SpikeChange
    std::vector<Index> onlyInA{};         ///< cells that fire in A only
    std::vector<Index> onlyInB{};
};

LayerChange changeOf(const QString& name, const SpikeMatrix& spikes) {
    LayerChange change{name};
    for (Index cell = 0; cell < spikes.rows(); ++cell) {
        const auto row = spikes.row(cell).array();
        const std::int64_t both = (row == kInBoth).count();
        const std::int64_t inA = (row == kOnlyInA).count();
        const std::int64_t inB = (row == kOnlyInB).count();
        change.counts[kInBoth] += both;
        change.counts[kOnlyInA] += inA;
        change.counts[kOnlyInB] += inB;
        if (both == 0 && (inA == 0) != (inB == 0)) {
            (inA > 0 ? change.onlyInA : change.onlyInB).push_back(cell);
        }
    }
    return change;
}

/// From the first hidden layer to the output.
std::vector<LayerChange> changesOf(const Frame& difference) {
    const int steps = stepsShown(difference);
    const auto layers = static_cast<int>(difference.layerSizes.size());
    std::vector<LayerChange> all;
    for (int layer = 1; layer < layers; ++layer) {
        const LayerRecord& record = difference.presentation->layers[static_cast<std::size_t>(layer) - 1];
        all.push_back(changeOf(layerName(layer, layers), record.spikes.leftCols(steps)));
    }
    return all;
}

QString layerText(const LayerChange& change) {
    constexpr std::size_t kMost = 12;
    QStringList parts{tr("%1: spikes only in A: %2, only in B: %3, in both: %4")
                          .arg(change.name, countText(change.counts[kOnlyInA]),
                               countText(change.counts[kOnlyInB]), countText(change.counts[kInBoth]))};
    if (!change.onlyInA.empty()) {
        parts << tr("cells that fire only in A (%1): %2")
                     .arg(countText(std::ssize(change.onlyInA)), listedCells(change.onlyInA, kMost));
    }
    if (!change.onlyInB.empty()) {
        parts << tr("cells that fire only in B (%1): %2")
                     .arg(countText(std::ssize(change.onlyInB)), listedCells(change.onlyInB, kMost));
    }
    return semicolonList(parts);
}

/// "hidden 1: cells 3, 5 only in A, 7 only in B"
QString firingText(const LayerChange& change, std::size_t most) {
    QStringList parts;
    if (!change.onlyInA.empty()) {
        parts << tr("%1 only in A").arg(listedCells(change.onlyInA, most));
    }
    if (!change.onlyInB.empty()) {
        parts << tr("%1 only in B").arg(listedCells(change.onlyInB, most));
    }
    return parts.isEmpty() ? QString() : tr("%1: cells %2").arg(change.name, commaList(parts));
}

} // namespace

Ink changeInk(SpikeChange change) {
    return change == SpikeChange::InBoth ? Ink::Grey : signInk(change == SpikeChange::OnlyInB ? 1 : -1);
}

FramePtr spikeDifference(const Frame& a, const Frame& b) {
    if (!canBeCompared(a, b)) {
        return nullptr;
    }
    const PresentationRecord& ofA = *a.presentation;
    auto record = std::make_shared<PresentationRecord>(*b.presentation);
    record->input = changes(ofA.input, record->input);
    for (std::size_t k = 0; k < record->layers.size(); ++k) {
        LayerRecord& layer = record->layers[k];
        layer.spikes = changes(ofA.layers[k].spikes, layer.spikes);
        layer.membrane -= ofA.layers[k].membrane;
        layer.error -= ofA.layers[k].error;
        layer.bursts -= ofA.layers[k].bursts;
    }
    auto difference = std::make_shared<Frame>(b);
    difference->presentation = std::move(record);
    return difference;
}

QString spikeDifferenceText(const Frame& difference) {
    QStringList parts;
    for (const LayerChange& change : changesOf(difference)) {
        parts << asSentence(layerText(change));
    }
    return tr("Spikes up to %1 of %2. %3")
        .arg(millisecondsText(stepsShown(difference)), millisecondsText(difference.presentation->steps),
             joinedSentences(parts));
}

QStringList spikeDifferenceForms(const Frame& difference) {
    QStringList forms{spikeDifferenceText(difference)};
    const std::vector<LayerChange> changes = changesOf(difference);
    constexpr std::array<std::size_t, 3> kListed{6, 3, 1}; // cells
    for (std::size_t layers = changes.size(); layers > 0; --layers) {
        for (const std::size_t most : kListed) {
            QStringList parts;
            for (std::size_t k = 0; k < layers; ++k) {
                parts << firingText(changes[k], most);
            }
            parts.removeAll(QString());
            if (!parts.isEmpty()) {
                forms << tr("Fire in one only: %1").arg(parts.join(QStringLiteral(" · ")));
            }
        }
    }
    std::int64_t inA = 0;
    std::int64_t inB = 0;
    for (const LayerChange& change : changes) {
        inA += change.counts[kOnlyInA];
        inB += change.counts[kOnlyInB];
    }
    forms << tr("spikes only in A: %1, only in B: %2").arg(countText(inA), countText(inB))
          << tr("only in A: %1, in B: %2").arg(countText(inA), countText(inB));
    return forms;
}

QString changeText(const Frame& difference, const RasterPlace& place) {
    const PresentationRecord& record = *difference.presentation;
    const QString name = place.layer > 0 ? cellName(difference, {place.layer, place.cell})
                                         : tr("input, %1").arg(pixelName(record.shape, place.cell));
    QString text = tr("%1, t = %2").arg(name, millisecondsText(place.step));
    if (place.step < 1 || place.step > stepsShown(difference) || (place.layer == 0 && !record.inputSpikes)) {
        return text;
    }
    const LayerRecord* layer =
        place.layer > 0 ? &record.layers[static_cast<std::size_t>(place.layer) - 1] : nullptr;
    const int step = place.step - 1;
    const std::uint8_t spike =
        layer != nullptr ? layer->spikes(place.cell, step) : record.input(place.cell, step);
    QStringList lines{text, spike == kInBoth    ? tr("a spike in both")
                            : spike == kOnlyInA ? tr("a spike only in A")
                            : spike == kOnlyInB ? tr("a spike only in B")
                                                : tr("no spike in either")};
    if (layer != nullptr) {
        lines << tr("u, B − A: %1").arg(signedText(layer->membrane(place.cell, step)))
              << tr("e, B − A: %1").arg(signedText(layer->error(place.cell, step)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace mc::ui
