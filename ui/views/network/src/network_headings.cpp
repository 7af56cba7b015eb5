#include "network_headings.h"

#include "frames/frame_text.h"
#include "frames/silence.h"
#include "style/fitting_text.h"
#include "style/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kBesideHeading = 4; ///< free of the room of a heading, pixels

/// The name of a layer: several forms, the longest first.
QStringList layerForms(int layer, int layers) {
    const bool hidden = layer > 0 && layer + 1 < layers;
    const QString name = layerName(layer, layers);
    return hidden ? QStringList{name, tr("hid. %1").arg(layer), tr("h%1").arg(layer)}
                  : QStringList{name, layer == 0 ? tr("in", "short for the input layer")
                                                 : tr("out", "short for the output layer")};
}

} // namespace

NetworkHeadings::NetworkHeadings(QPainter& painter, const Paper& paper, const Frame& frame,
                                 const NetworkGeometry& geometry)
    : painter_(painter), paper_(paper), frame_(frame), geometry_(geometry) {}

double NetworkHeadings::height(const Paper& paper) {
    return 2 * paper.metrics().height() + 6;
}

void NetworkHeadings::paint() {
    const qsizetype form = commonForm();
    for (const LayerBlock& block : geometry_.blocks()) {
        paintOne(block, form);
    }
}

std::optional<std::pair<double, double>> NetworkHeadings::spanOf(const LayerBlock& block) const {
    const QRectF& plot = geometry_.plot();
    const std::vector<LayerBlock>& blocks = geometry_.blocks();
    const auto l = static_cast<std::size_t>(block.layer);
    // Above what is seen of the layer, no further than halfway to its neighbours.
    double left = l == 0 ? 0 : (blocks[l - 1].area.right() + block.area.left()) / 2;
    double right =
        l + 1 == blocks.size() ? plot.right() + 8 : (block.area.right() + blocks[l + 1].area.left()) / 2;
    left = std::max(left, 0.0);
    right = std::min(right, plot.right() + 8);
    if (right - left < 12 || block.area.right() < plot.left() || block.area.left() > plot.right()) {
        return std::nullopt;
    }
    return std::pair(left, right);
}

qsizetype NetworkHeadings::commonForm() const {
    const QFontMetricsF metrics = paper_.metrics(1, true);
    const std::vector<LayerBlock>& blocks = geometry_.blocks();
    qsizetype form = 0;
    for (std::size_t l = 1; l + 1 < blocks.size(); ++l) {
        const QStringList forms = layerForms(blocks[l].layer, static_cast<int>(blocks.size()));
        const auto span = spanOf(blocks[l]);
        while (span && form + 1 < forms.size() &&
               metrics.horizontalAdvance(forms[form]) > span->second - span->first - kBesideHeading) {
            ++form;
        }
    }
    return form;
}

void NetworkHeadings::paintOne(const LayerBlock& block, qsizetype form) {
    const auto span = spanOf(block);
    if (!span) {
        return;
    }
    const auto [left, right] = *span;
    const QRectF& plot = geometry_.plot();
    const auto layers = static_cast<int>(geometry_.blocks().size());
    const double middle =
        (std::max(block.area.left(), plot.left()) + std::min(block.area.right(), plot.right())) / 2;
    const bool spiking = block.layer > 0 || !frame_.presentation || frame_.presentation->inputSpikes;
    const Colours& theme = paper_.colours();
    const QFont plain = paper_.letters();
    double top = 1;
    const auto write = [&, left = left, right = right](const QStringList& forms, const QFont& font,
                                                       const QColor& colour) {
        const QFontMetricsF metrics(font);
        const double room = right - left - kBesideHeading;
        const QString fitting =
            metrics.elidedText(longestFitting(forms, metrics, room), Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(fitting) + 2;
        const double x = std::clamp(middle - width / 2, left + 1, std::max(left + 1, right - width - 1));
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(QRectF(x, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, fitting);
        top += metrics.height();
    };
    write(layerForms(block.layer, layers).mid(block.layer > 0 && block.layer + 1 < layers ? form : 0),
          paper_.letters(1, true), theme.text);
    const QString size = groupSizeText(block.cells, spiking);
    const QString silence = silenceText(frame_, block.layer);
    if (silence.isEmpty()) {
        write({size, countText(block.cells)}, plain, theme.quiet);
    } else { // in the same line, so that no cell moves
        write({tr("%1 · %2").arg(size, silence), silence}, plain, theme.words(kWrongInk));
    }
}

} // namespace mc::ui
