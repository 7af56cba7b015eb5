#include "frames/cell_names.h"

#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "style/text.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <limits>

namespace mc::ui {

namespace {

constexpr int kRgb = 3;

/// A whole number; the largest there is where the digits say more.
int number(const QString& digits) {
    bool fits = false;
    const int value = digits.toInt(&fits);
    return fits ? value : std::numeric_limits<int>::max();
}

QString placeText(MapPlace place) {
    return tr("channel %1, row %2, column %3").arg(place.channel).arg(place.row).arg(place.column);
}

QString placeLabel(MapPlace place) {
    return tr("%1 (%2,%3)").arg(place.channel).arg(place.row).arg(place.column);
}

ImageShape imageShapeOf(const MapShape& maps) {
    return {maps.rows, maps.columns, maps.channels};
}

QString layerFault(const QString& written, const std::vector<int>& sizes) {
    const auto top = static_cast<int>(sizes.size()) - 1;
    return top == 1
               ? tr("There is no %1: the one layer of microcircuits is layer 1, the output.").arg(written)
               : tr("There is no %1: layers 1 to %2 have microcircuits, layer %2 is the output.")
                     .arg(written)
                     .arg(top);
}

TypedCell checked(int layer, int cell, const QString& digits, const std::vector<int>& sizes) {
    const auto layers = static_cast<int>(sizes.size());
    const int cells = sizes[static_cast<std::size_t>(layer)];
    if (cell >= cells) {
        return {{},
                tr("%1 has cells 0 to %2; there is no cell %3.")
                    .arg(layer == layers - 1 ? tr("The output") : tr("Layer %1").arg(layer),
                         QString::number(cells - 1), digits)};
    }
    return {{layer, cell}, {}};
}

/// A cell by channel, row and column. layer: 1 ... L.
TypedCell checkedPlace(int layer, const QStringList& digits, const NetworkShape* network) {
    const LayerGeometry* geometry =
        network != nullptr ? &network->layers[static_cast<std::size_t>(layer) - 1] : nullptr;
    if (geometry == nullptr || !geometry->isConvolution()) {
        return {{}, tr("Layer %1 is no convolution: its cells have one number, as in “%1:17”.").arg(layer)};
    }
    const MapShape& maps = geometry->cells;
    const MapPlace place{number(digits[0]), number(digits[1]), number(digits[2])};
    if (place.channel >= maps.channels || place.row >= maps.rows || place.column >= maps.columns) {
        return {{},
                tr("Layer %1 has channels 0 to %2, rows 0 to %3 and columns 0 to %4; there is no cell %5.")
                    .arg(layer)
                    .arg(maps.channels - 1)
                    .arg(maps.rows - 1)
                    .arg(maps.columns - 1)
                    .arg(digits.join(QLatin1Char(',')))};
    }
    return {{layer, unitAt(maps, place)}, {}};
}

/// Words of an address, in English and in the language of the window, as alternatives of an expression.
/// inLanguage: separated by spaces.
QString wordsOf(const char* english, const QString& inLanguage) {
    QStringList words = QString::fromLatin1(english).split(u' ') + inLanguage.split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(words, std::greater{}, &QString::size); // "channel" before "ch"
    for (QString& word : words) {
        word = QRegularExpression::escape(word);
    }
    return words.join(u'|');
}

/// How the address of a cell is typed: a layer, and a cell by its number or by channel, row and column, each
/// with or without a word for it. A class behind an output cell is no part of it.
struct AddressForms {
    QRegularExpression inner;  ///< captures "hidden", layer, cell or channel, row, column
    QRegularExpression output; ///< captures the cell

    AddressForms() {
        const QString words = wordsOf(
            "layer cell channel ch row column",
            tr("layer cell channel ch row column",
               "words that may stand before or behind a number where the address of a cell is typed, as in "
               "“layer 2, cell 17”; as many as there are in the language, separated by spaces"));
        const QString hidden = wordsOf(
            "hidden", tr("hidden", "words for a hidden layer where the address of a cell is typed, as in "
                                   "“hidden 2, cell 17”; separated by spaces"));
        const QString last = wordsOf(
            "output", tr("output", "words for the output layer where the address of a cell is typed, as "
                                   "in “output, cell 3”; separated by spaces"));
        const QString gap = QStringLiteral("(?:[\\s,;:./(，；：、（]|%1)").arg(words);
        inner.setPattern(QStringLiteral("^(?:\\s|%1|(%2))*(\\d+)%3+(\\d+)(?:%3+(\\d+)%3+(\\d+)[)）]?)?$")
                             .arg(words, hidden, gap));
        output.setPattern(QStringLiteral("^(?:%1)%2*(\\d+)(?:\\s*[(（].*[)）])?$").arg(last, gap));
        inner.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        output.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    }
};

} // namespace

QString cellName(const Frame& frame, CellChoice cell) {
    const auto layers = static_cast<int>(frame.layerSizes.size());
    const QString layer = layerName(cell.layer, layers);
    const LayerGeometry* geometry = geometryOf(frame, cell.layer);
    if (geometry != nullptr && geometry->isConvolution()) {
        return tr("%1, %2", "a layer and a place in it")
            .arg(layer, placeText(placeIn(geometry->cells, cell.cell)));
    }
    const QString name = tr("%1, cell %2").arg(layer).arg(cell.cell);
    const QString label = cell.layer == layers - 1 ? className(frame, cell.cell) : QString();
    const bool named = !label.isEmpty() && label != QString::number(cell.cell);
    return named ? tr("%1 (%2)").arg(name, label) : name;
}

QString cellLabel(const Frame& frame, CellChoice cell) {
    const LayerGeometry* geometry = geometryOf(frame, cell.layer);
    return geometry != nullptr && geometry->isConvolution()
               ? tr("ch %1").arg(placeLabel(placeIn(geometry->cells, cell.cell)))
               : cellName(frame, cell);
}

QStringList cellForms(const Frame& frame, CellChoice cell) {
    const QString label = cellLabel(frame, cell);
    if (label != cellName(frame, cell)) {
        return {label}; // brief already
    }
    const bool output = cell.layer + 1 == static_cast<int>(frame.layerSizes.size());
    return {label, output ? tr("out. %1").arg(className(frame, cell.cell))
                          : tr("hid. %1, %2").arg(cell.layer).arg(cell.cell)};
}

QString channelName(int channel, int channels) {
    if (channels == kRgb) {
        return channel == 0 ? tr("red") : channel == 1 ? tr("green") : tr("blue");
    }
    return tr("channel %1").arg(channel);
}

QString pixelName(const ImageShape& shape, int pixel) {
    const int plane = std::max(1, shape.rows * shape.columns);
    const int within = pixel % plane;
    const int columns = std::max(1, shape.columns);
    const QString place = tr("pixel (%1, %2)").arg(within / columns).arg(within % columns);
    return shape.channels > 1 ? tr("%1 %2").arg(place, channelName(pixel / plane, shape.channels)) : place;
}

QString afferentName(const Frame& frame, int layer, int unit) {
    const LayerGeometry* geometry = geometryOf(frame, layer);
    const bool pooled = geometry != nullptr && !geometry->pools.empty();
    if (layer > 1) {
        return !pooled ? cellName(frame, {layer - 1, unit})
                       : tr("%1, %2, pooled")
                             .arg(layerName(layer - 1, static_cast<int>(frame.layerSizes.size())),
                                  placeText(placeIn(geometry->afferent, unit)));
    }
    if (pooled) {
        return tr("%1, pooled").arg(pixelName(imageShapeOf(geometry->afferent), unit));
    }
    return frame.data ? pixelName(frame.data->shape, unit) : tr("pixel %1").arg(unit);
}

QString afferentLabel(const Frame& frame, int layer, int unit) {
    const LayerGeometry* geometry = geometryOf(frame, layer);
    if (layer == 1 || geometry == nullptr) {
        return afferentName(frame, layer, unit);
    }
    return geometry->pools.empty() ? cellLabel(frame, {layer - 1, unit})
                                   : tr("pool %1").arg(placeLabel(placeIn(geometry->afferent, unit)));
}

TypedCell typedCell(const QString& text, const std::vector<int>& layerSizes, const NetworkShape* network) {
    const QString typed = text.trimmed();
    const auto top = static_cast<int>(layerSizes.size()) - 1;
    if (top < 1) {
        return {{}, tr("There is no network yet.")};
    }
    const AddressForms forms;
    if (const auto output = forms.output.match(typed); output.hasMatch()) {
        return checked(top, number(output.captured(1)), output.captured(1), layerSizes);
    }
    const auto form = forms.inner.match(typed);
    if (!form.hasMatch()) {
        return {{},
                tr("“%1” names no cell. Write, for instance, “layer 1, cell 17” or “output 3”.").arg(typed)};
    }
    const bool hidden = !form.captured(1).isEmpty();
    const int layer = number(form.captured(2));
    if (layer == 0 && !hidden) {
        return {{}, tr("Layer 0 is the input: it has no microcircuits.")};
    }
    if (layer == 0 || layer > top || (hidden && layer == top)) {
        return {
            {},
            layerFault((hidden ? tr("hidden layer %1") : tr("layer %1")).arg(form.captured(2)), layerSizes)};
    }
    return form.captured(4).isEmpty()
               ? checked(layer, number(form.captured(3)), form.captured(3), layerSizes)
               : checkedPlace(layer, {form.captured(3), form.captured(4), form.captured(5)}, network);
}

} // namespace mc::ui
