#include "concordance/concordance_readout.h"

#include "frames/frame_text.h"
#include "style/fonts.h"
#include "style/marks.h"
#include "style/text.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

/// How much is written of each pair.
enum Level { kAll = 3, kBrief = 2, kNamed = 1, kOneLine = 0 };
constexpr double kMarkRoom = 16; ///< pixels
constexpr double kBetween = 8;   ///< between two pairs, pixels

} // namespace

ConcordanceReadout::ConcordanceReadout(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr(
        "Share of feedback synapses whose sign is that of the forward synapse; the same weighted by |W|; the "
        "angle between E and the transpose of W; zero pairs are left out of the shares. 0° is the "
        "same direction, so errors travel as the gradient would; 90° is what unrelated feedback has. B, "
        "M∘Wᵀ: angle between the learned feedback and the forward weights times the efficacies, which "
        "learning "
        "brings to 0°"));
}

void ConcordanceReadout::showPairs(const std::vector<Concordance>& pairs, int layers, bool direct) {
    entries_.clear();
    const QString none = tr("none");
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const Concordance& pair = pairs[k];
        Entry entry;
        entry.value = pair.plain ? percentText(*pair.plain) : none;
        entry.pair = tr("%1 ↔ %2").arg(layerName(static_cast<int>(k) + 1, layers),
                                       layerName(direct ? layers - 1 : static_cast<int>(k) + 2, layers));
        entry.lower = layerName(static_cast<int>(k) + 1, layers);
        const QString weighted = pair.weighted ? percentText(*pair.weighted) : none;
        const QString angle = pair.angle ? degreesText(*pair.angle) : none;
        entry.details << tr("%1 by |W|").arg(weighted)
                      << (direct ? tr("%1 D, path of W") : tr("%1 E, Wᵀ")).arg(angle);
        entry.brief = tr("%1 |W| · %2").arg(weighted, angle);
        if (pair.angleMW) {
            entry.details << tr("%1 B, M∘Wᵀ").arg(degreesText(*pair.angleMW));
        }
        if (pair.zeroPairs > 0) {
            entry.details << tr("%1 zero pairs").arg(countText(pair.zeroPairs));
        }
        entries_.push_back(entry);
    }
    setAccessibleName(tr("Concordance now"));
    updateGeometry();
    update();
}

QStringList ConcordanceReadout::lines(int pair) const {
    const Entry& entry = entries_[static_cast<std::size_t>(pair)];
    return QStringList{entry.value, entry.pair} + entry.details;
}

QFont ConcordanceReadout::large() const {
    QFont font = typeOf(*this);
    font.setPointSizeF(font.pointSizeF() * (entries_.size() > 2 ? 1.3 : 1.7));
    font.setBold(true);
    return font;
}

double ConcordanceReadout::height(const Entry& entry, int level) const {
    const double line = QFontMetricsF(typeOf(*this)).height();
    if (level == kOneLine) {
        return line;
    }
    const double rest = level == kAll ? static_cast<double>(entry.details.size()) : level == kBrief ? 1 : 0;
    return QFontMetricsF(large()).height() + (1 + rest) * line + kBetween;
}

QSize ConcordanceReadout::sizeHint() const {
    const QFontMetricsF metrics(typeOf(*this));
    double width = metrics.horizontalAdvance(tr("hidden 1 ↔ hidden 2"));
    for (const Entry& entry : entries_) {
        width = std::max(width, metrics.horizontalAdvance(entry.brief));
    }
    return pixelsOf(*this, QSizeF(static_cast<int>(width) + 6, 160));
}

QSize ConcordanceReadout::minimumSizeHint() const {
    return {sizeHint().width(), pixelsOf(*this, 60)};
}

void ConcordanceReadout::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    int level = kAll;
    const auto total = [&] {
        double sum = 0;
        for (const Entry& entry : entries_) {
            sum += height(entry, level);
        }
        return sum;
    };
    while (level > kOneLine && total() > roomOf(*this).height()) {
        --level;
    }
    double top = 0;
    // The output pair on top, as in the raster.
    for (auto pair = static_cast<int>(entries_.size()) - 1; pair >= 0; --pair) {
        const double needed = height(entries_[static_cast<std::size_t>(pair)], level);
        if (top + needed > roomOf(*this).height() + kBetween) {
            break; // none rather than half of one
        }
        paintEntry(painter, pair, top, level);
        top += needed;
    }
}

/// The share of a pair and its lower layer beside each other.
void ConcordanceReadout::paintLine(QPainter& painter, int pair, double top) const {
    const Colours& theme = coloursOf(*this);
    const Entry& entry = entries_[static_cast<std::size_t>(pair)];
    const QFont font = scaledFont(typeOf(*this), 1, true);
    const QFontMetricsF metrics(font);
    QRectF line(kMarkRoom, top, roomOf(*this).width() - kMarkRoom, metrics.height());
    paintMark(painter, pairMark(pair), theme.pair(pair), QPointF(6, line.center().y()), 10);
    painter.setFont(font);
    painter.setPen(theme.words(pairInk(pair)));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, entry.value);
    line.setLeft(line.left() + metrics.horizontalAdvance(entry.value) + kMarkRoom / 2);
    painter.setFont(typeOf(*this));
    painter.setPen(theme.quiet);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, entry.lower);
}

void ConcordanceReadout::paintEntry(QPainter& painter, int pair, double top, int level) const {
    const Colours& theme = coloursOf(*this);
    const Entry& entry = entries_[static_cast<std::size_t>(pair)];
    const QFontMetricsF big(large());
    const double line = QFontMetricsF(typeOf(*this)).height();
    if (level == kOneLine) {
        paintLine(painter, pair, top);
        return;
    }
    paintMark(painter, pairMark(pair), theme.pair(pair), QPointF(6, top + big.height() / 2), 10);
    painter.setFont(large());
    painter.setPen(theme.words(pairInk(pair)));
    painter.drawText(QRectF(kMarkRoom, top, roomOf(*this).width() - kMarkRoom, big.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, entry.value);
    painter.setFont(typeOf(*this));
    top += big.height();
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(0, top, roomOf(*this).width(), line), Qt::AlignLeft | Qt::AlignVCenter, text);
        top += line;
    };
    write(entry.pair, theme.text);
    if (level == kAll) {
        for (const QString& detail : entry.details) {
            write(detail, theme.quiet);
        }
    } else if (level == kBrief) {
        write(entry.brief, theme.quiet);
    }
}

} // namespace mc::ui
