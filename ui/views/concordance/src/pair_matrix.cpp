#include "concordance/pair_matrix.h"

#include "concordance/pair_binning.h"
#include "concordance/pair_words.h"
#include "frames/frame_text.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kGridFrom = 5;  ///< least size of a cell between grid lines, pixels
constexpr double kLeastRing = 7; ///< pixels
constexpr int kGap = 3;          ///< between plot and caption, pixels

} // namespace

PairMatrix::PairMatrix(QWidget* parent) : PairPicture(parent) {
    setAccessibleName(tr("Matrix of pairs"));
    setToolTip(
        tr("The sign of each synapse pair: light green is the same sign, vermillion opposite signs, grey "
           "undetermined, since one is zero. Click a pair or draw a rectangle to select; ↑ ↓ "
           "(and, after Tab, ← →) move a selected pair; Esc selects none."));
}

QRect PairMatrix::plot() const {
    const int below = static_cast<int>(std::ceil(QFontMetricsF(typeOf(*this)).height())) + kGap;
    const QSize room = roomOf(*this).toSize();
    return {1, 1, std::max(1, room.width() - 2), std::max(1, room.height() - below - 1)};
}

QSizeF PairMatrix::cellSize() const {
    return {static_cast<double>(plot().width()) / static_cast<double>(record()->forward.cols()),
            static_cast<double>(plot().height()) / static_cast<double>(record()->forward.rows())};
}

QPointF PairMatrix::place(CellPair pair) const {
    const QSizeF cell = cellSize();
    return {plot().left() + (pair.lower + 0.5) * cell.width(),
            plot().top() + (pair.upper + 0.5) * cell.height()};
}

QImage PairMatrix::image(QSize pixels) const {
    return matrixImage(*record(), selection(), pixels, coloursOf(*this));
}

void PairMatrix::paintGrid(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const QSizeF cell = cellSize();
    const QRectF area(plot());
    painter.setPen(QPen(theme.card, 1));
    for (Index column = 1; cell.width() >= kGridFrom && column < record()->forward.cols(); ++column) {
        const double x = std::round(area.left() + static_cast<double>(column) * cell.width());
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - 1));
    }
    for (Index row = 1; cell.height() >= kGridFrom && row < record()->forward.rows(); ++row) {
        const double y = std::round(area.top() + static_cast<double>(row) * cell.height());
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right() - 1, y));
    }
}

QString PairMatrix::caption() const {
    const QString lower = layerName(lowerLayer(*record()), layers());
    const QString upper = layerName(upperLayer(*record(), layers()), layers());
    for (const QString& words : {tr("pairs: %1 %2 → %3 %4 ↓"), tr("%1 %2 → %3 %4 ↓")}) {
        const QString whole = words.arg(lower, nounOf(ends().lowerKind()), upper, nounOf(ends().upperKind()));
        if (QFontMetricsF(typeOf(*this)).horizontalAdvance(whole) <= roomOf(*this).width()) {
            return whole;
        }
    }
    return QFontMetricsF(typeOf(*this))
        .elidedText(tr("%1 → %2 ↓").arg(lower, upper), Qt::ElideRight, roomOf(*this).width());
}

void PairMatrix::paintOver(QPainter& painter) {
    const Colours& theme = coloursOf(*this);
    paintGrid(painter);
    painter.setPen(theme.quiet);
    painter.drawText(
        QRectF(0, plot().bottom() + 1 + kGap, roomOf(*this).width(), QFontMetricsF(typeOf(*this)).height()),
        Qt::AlignHCenter | Qt::AlignTop, caption());
}

void PairMatrix::paintRing(QPainter& painter, CellPair pair) const {
    const QSizeF size = cellSize().expandedTo({kLeastRing, kLeastRing});
    QRectF ring(QPointF(), size);
    ring.moveCenter(place(pair));
    painter.drawRect(ring);
}

CellPair PairMatrix::pairAt(QPointF point) const {
    const QSizeF cell = cellSize();
    const auto upper = static_cast<Index>(std::floor((point.y() - plot().top()) / cell.height()));
    const auto lower = static_cast<Index>(std::floor((point.x() - plot().left()) / cell.width()));
    return {static_cast<int>(std::clamp<Index>(upper, 0, record()->forward.rows() - 1)),
            static_cast<int>(std::clamp<Index>(lower, 0, record()->forward.cols() - 1))};
}

PairSelection PairMatrix::at(QPointF point) const {
    return QRectF(plot()).contains(point) ? PairSelection::one(*record(), pairAt(point)) : PairSelection();
}

PairSelection PairMatrix::within(QRectF area) const {
    const QRectF inside = area.adjusted(0, 0, 0.01, 0.01).intersected(plot()); // a line selects, too
    return inside.isEmpty()
               ? PairSelection()
               : PairSelection::block(*record(), pairAt(inside.topLeft()), pairAt(inside.bottomRight()));
}

bool PairMatrix::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return record() && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()));
}

bool PairMatrix::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && movesBy(key->key())) {
            event->accept(); // before a step through time
            return true;
        }
    }
    return PairPicture::event(event);
}

const std::vector<BoundKey<PairMatrix>>& PairMatrix::keys() {
    static const std::vector<BoundKey<PairMatrix>> table{
        {{Qt::Key_Up}, tr("Select the pair above"), [](PairMatrix& all) { all.moveSelected(-1, 0); }},
        {{Qt::Key_Down}, tr("Select the pair below"), [](PairMatrix& all) { all.moveSelected(1, 0); }},
        {{Qt::Key_Left},
         tr("Select the pair to the left, after Tab"),
         [](PairMatrix& all) { all.moveSelected(0, -1); }},
        {{Qt::Key_Right},
         tr("Select the pair to the right, after Tab"),
         [](PairMatrix& all) { all.moveSelected(0, 1); }},
    };
    return table;
}

void PairMatrix::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<PairMatrix>* key = boundTo(keys(), *event); key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PairPicture::keyPressEvent(event);
    }
}

void PairMatrix::moveSelected(int down, int right) {
    CellPair next; // the first pair, for those who begin
    if (const std::optional<CellPair> now =
            selection().fits(*record()) ? selection().single() : std::nullopt) {
        next.upper = std::clamp(now->upper + down, 0, static_cast<int>(record()->forward.rows()) - 1);
        next.lower = std::clamp(now->lower + right, 0, static_cast<int>(record()->forward.cols()) - 1);
    }
    emit picked(PairSelection::one(*record(), next));
}

QString PairMatrix::summary() const {
    if (!record()) {
        return tr("No pairs yet.");
    }
    return tr("%1 rows, %2 columns. %3.")
        .arg(countText(record()->forward.rows()), countText(record()->forward.cols()),
             countsText(countPairs(*record())));
}

} // namespace mc::ui
