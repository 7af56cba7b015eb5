#include "concordance/pair_matrix.h"

#include "concordance/pair_words.h"
#include "frames/frame_text.h"
#include "style/fitting_text.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kGridFrom = 5;  ///< least size of a cell between grid lines, pixels
constexpr double kLeastRing = 7; ///< pixels
constexpr int kCaptionGap = 3;   ///< between plot and caption, pixels

} // namespace

QRect PairMatrixPicture::plot(QSizeF room, const Paper& paper) const {
    const int below = static_cast<int>(std::ceil(paper.metrics().height())) + kCaptionGap;
    const QSize whole = room.toSize();
    return {1, 1, std::max(1, whole.width() - 2), std::max(1, whole.height() - below - 1)};
}

QSizeF PairMatrixPicture::cellSize(const QRect& plot) const {
    const Matrix& weights = pairs().record().forward;
    return {static_cast<double>(plot.width()) / static_cast<double>(weights.cols()),
            static_cast<double>(plot.height()) / static_cast<double>(weights.rows())};
}

QPointF PairMatrixPicture::place(CellPair pair, const QRect& plot) const {
    const QSizeF cell = cellSize(plot);
    return {plot.left() + (pair.lower + 0.5) * cell.width(), plot.top() + (pair.upper + 0.5) * cell.height()};
}

QImage PairMatrixPicture::image(QSize pixels, double /*ratio*/, const Colours& theme) const {
    return matrixImage(pairs().record(), pairs().selection(), pixels, theme);
}

void PairMatrixPicture::paintGrid(QPainter& painter, const QRect& plot, const Colours& theme) const {
    const QSizeF cell = cellSize(plot);
    const QRectF area(plot);
    const Matrix& weights = pairs().record().forward;
    painter.setPen(QPen(theme.card, 1));
    for (Index column = 1; cell.width() >= kGridFrom && column < weights.cols(); ++column) {
        const double x = std::round(area.left() + static_cast<double>(column) * cell.width());
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - 1));
    }
    for (Index row = 1; cell.height() >= kGridFrom && row < weights.rows(); ++row) {
        const double y = std::round(area.top() + static_cast<double>(row) * cell.height());
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right() - 1, y));
    }
}

QString PairMatrixPicture::caption(double width, const Paper& paper) const {
    const QString lower = layerName(lowerLayer(pairs().record()), pairs().layers());
    const QString upper = layerName(upperLayer(pairs().record(), pairs().layers()), pairs().layers());
    QStringList forms;
    for (const QString& words : {tr("pairs: %1 %2 → %3 %4 ↓"), tr("%1 %2 → %3 %4 ↓")}) {
        forms << words.arg(lower, nounOf(pairs().ends().lowerKind()), upper,
                           nounOf(pairs().ends().upperKind()));
    }
    forms << tr("%1 → %2 ↓").arg(lower, upper)
          << tr("%1 → %2 ↓")
                 .arg(lowerLayer(pairs().record()))
                 .arg(upperLayer(pairs().record(), pairs().layers()));
    const QFontMetricsF metrics = paper.metrics();
    return metrics.elidedText(longestFitting(forms, metrics, width), Qt::ElideRight, width + 1);
}

void PairMatrixPicture::paintAround(QPainter& painter, const QRect& plot, QSizeF room,
                                    const Paper& paper) const {
    paintGrid(painter, plot, paper.colours());
    painter.setPen(paper.colours().quiet);
    painter.drawText(QRectF(0, plot.bottom() + 1 + kCaptionGap, room.width(), paper.metrics().height()),
                     Qt::AlignHCenter | Qt::AlignTop, caption(room.width(), paper));
}

void PairMatrixPicture::paintRing(QPainter& painter, CellPair pair, const QRect& plot) const {
    const QSizeF size = cellSize(plot).expandedTo({kLeastRing, kLeastRing});
    QRectF ring(QPointF(), size);
    ring.moveCenter(place(pair, plot));
    painter.drawRect(ring);
}

CellPair PairMatrixPicture::pairAt(QPointF point, const QRect& plot) const {
    const QSizeF cell = cellSize(plot);
    const auto upper = static_cast<Index>(std::floor((point.y() - plot.top()) / cell.height()));
    const auto lower = static_cast<Index>(std::floor((point.x() - plot.left()) / cell.width()));
    const Matrix& weights = pairs().record().forward;
    return {static_cast<int>(std::clamp<Index>(upper, 0, weights.rows() - 1)),
            static_cast<int>(std::clamp<Index>(lower, 0, weights.cols() - 1))};
}

PairSelection PairMatrixPicture::under(QPointF point, const QRect& plot) const {
    return QRectF(plot).contains(point) ? PairSelection::one(pairs().record(), pairAt(point, plot))
                                        : PairSelection();
}

PairSelection PairMatrixPicture::within(const QRectF& area, const QRect& plot) const {
    const QRectF inside = area.adjusted(0, 0, 0.01, 0.01).intersected(plot); // a line selects, too
    return inside.isEmpty() ? PairSelection()
                            : PairSelection::block(pairs().record(), pairAt(inside.topLeft(), plot),
                                                   pairAt(inside.bottomRight(), plot));
}

CellPair PairMatrixPicture::beside(int down, int right) const {
    const std::optional<CellPair> now = pairs().hasSelected() ? pairs().selection().single() : std::nullopt;
    const Matrix& weights = pairs().record().forward;
    return now ? CellPair{std::clamp(now->upper + down, 0, static_cast<int>(weights.rows()) - 1),
                          std::clamp(now->lower + right, 0, static_cast<int>(weights.cols()) - 1)}
               : CellPair();
}

QString PairMatrixPicture::countsSummary() const {
    return tr("%1 rows, %2 columns. %3.")
        .arg(countText(pairs().record().forward.rows()), countText(pairs().record().forward.cols()),
             countsText(pairs().counts()));
}

std::vector<PartNote> PairMatrixPicture::parts(QSizeF room, const Paper& paper) const {
    const QRectF area(plot(room, paper));
    if (pairs().isEmpty()) {
        return {{QStringLiteral("empty"), area, summary(), {}}};
    }
    return {{QStringLiteral("matrix"), area, tr("Matrix of pairs"),
             tr("A row for each cell of the upper layer, a column for each of the lower one; dark pairs have "
                "opposite signs.")}};
}

} // namespace mc::ui
