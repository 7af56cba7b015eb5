#include "concordance/pair_picture.h"

#include "concordance/pair_words.h"
#include "style/text.h"

#include <QPainter>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSizeF kLeast{110, 80};        ///< units
constexpr std::int64_t kMostRings = 200; ///< more would hide what they point at

} // namespace

PairPicture::PairPicture(ShownPairs pairs) : pairs_(std::move(pairs)) {}

QSizeF PairPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeast;
}

void PairPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QRect plot = this->plot(room, paper);
    if (pairs_.isEmpty()) {
        painter.setPen(theme.line);
        painter.setBrush(theme.plot);
        painter.drawRect(plot.adjusted(0, 0, -1, -1));
        return;
    }
    paintUnder(painter, plot, paper);
    const double ratio = paper.imageRatio(painter, plot.size());
    painter.drawImage(plot, image(plot.size() * ratio, ratio, theme));
    paintAround(painter, plot, room, paper);
    if (!pairs_.hasSelected() || pairs_.selection().count() > kMostRings) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.black, 1.2 * paper.stroke()));
    painter.setBrush(Qt::NoBrush);
    for (const CellPair pair : pairs_.selection().pairs()) {
        paintRing(painter, pair, plot);
    }
}

QString PairPicture::textAt(QPointF point, QSizeF room, const Paper& paper) const {
    const std::optional<CellPair> found =
        pairs_.isEmpty() ? std::nullopt : under(point, plot(room, paper)).single();
    return found ? pairText(pairs_.record(), pairs_.layers(), *found, pairs_.ends()) : QString();
}

QString PairPicture::summary() const {
    return pairs_.isEmpty() ? tr("No pairs yet.") : pairs_.withSelected(countsSummary());
}

} // namespace mc::ui
