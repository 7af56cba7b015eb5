#include "views/cell_names.h"

#include "style/text.h"
#include "views/frame_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <limits>

namespace mc::ui {

namespace {

constexpr int kRgb = 3;

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::cell_names", text);
}

/// A whole number; the largest there is where the digits say more.
int number(const QString& digits) {
    bool fits = false;
    const int value = digits.toInt(&fits);
    return fits ? value : std::numeric_limits<int>::max();
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

} // namespace

QString cellName(const Frame& frame, CellChoice cell) {
    return tr("%1, cell %2")
        .arg(layerName(cell.layer, static_cast<int>(frame.layerSizes.size())))
        .arg(cell.cell);
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

QString afferentName(const Frame& frame, int layer, int afferent) {
    if (layer > 1) {
        return cellName(frame, {layer - 1, afferent});
    }
    return frame.data ? pixelName(frame.data->shape, afferent) : tr("pixel %1").arg(afferent);
}

TypedCell typedCell(const QString& text, const std::vector<int>& layerSizes) {
    static const QRegularExpression kForm(
        QStringLiteral("^(?:layer\\s*|(hidden)\\s*)?(\\d+)[\\s,;:./]+(?:cell\\s*)?(\\d+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kOutput(QStringLiteral("^output[\\s,;:./]*(?:cell\\s*)?(\\d+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    const auto top = static_cast<int>(layerSizes.size()) - 1;
    if (top < 1) {
        return {{}, tr("There is no network yet.")};
    }
    if (const auto output = kOutput.match(typed); output.hasMatch()) {
        return checked(top, number(output.captured(1)), output.captured(1), layerSizes);
    }
    const auto form = kForm.match(typed);
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
    return checked(layer, number(form.captured(3)), form.captured(3), layerSizes);
}

} // namespace mc::ui
