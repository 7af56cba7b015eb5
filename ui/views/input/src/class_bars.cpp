#include "input/class_bars.h"

#include "frames/frame_text.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kTallestRow = 30;   ///< pixels
constexpr double kLongestName = 110; ///< pixels
constexpr double kNamesShare = 0.4;  ///< of the width, at most
constexpr int kAxisFrom = 140;       ///< pixels; lower, the rows need all the room

} // namespace

ClassBars::ClassBars(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Output of each class"));
    setFocusPolicy(Qt::TabFocus); // to be read out
    setToolTip(tr("Mean output trace of each class over the steps so far, from 0 to 1. The longest bar is "
                  "the prediction."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ClassBars::showFrame(const Frame& frame) {
    bars_.clear();
    const int steps = stepsShown(frame);
    if (frame.presentation) {
        const PresentationRecord& record = *frame.presentation;
        const int says = predictionShown(frame);
        for (int index = 0; index < static_cast<int>(record.outputSum.rows()); ++index) {
            const double sum = steps > 0 ? record.outputSum(index, steps - 1) : 0.0;
            bars_.push_back({index, className(frame, index), steps > 0 ? sum / steps : 0.0,
                             index == record.label, index == says});
        }
    }
    update();
}

QSize ClassBars::minimumSizeHint() const {
    return pixelsOf(*this, QSizeF(130, 60));
}

double ClassBars::nameWidth() const {
    const QFontMetricsF metrics(typeOf(*this, 1, true)); // as the right one is drawn, whichever it is
    double width = 0;
    for (const Bar& bar : bars_) {
        width = std::max(width, metrics.horizontalAdvance(bar.name));
    }
    return std::min(width, std::min(kLongestName, roomOf(*this).width() * kNamesShare)) + 2;
}

QString ClassBars::axisTitle() const {
    if (roomOf(*this).height() < kAxisFrom) {
        return {};
    }
    const QString whole = tr("mean trace x of each output cell");
    return QFontMetricsF(typeOf(*this)).horizontalAdvance(whole) <= roomOf(*this).width()
               ? whole
               : tr("mean trace x");
}

double ClassBars::rowsHeight() const {
    return axisTitle().isEmpty() ? roomOf(*this).height()
                                 : roomOf(*this).height() - QFontMetricsF(typeOf(*this)).height();
}

double ClassBars::rowHeight(std::size_t rows) const {
    return std::min(kTallestRow, rowsHeight() / static_cast<double>(std::max<std::size_t>(1, rows)));
}

std::vector<ClassBars::Bar> ClassBars::barsInSight() const {
    const auto room = static_cast<std::size_t>(rowsHeight() / (QFontMetricsF(typeOf(*this)).height() * 0.95));
    if (bars_.size() <= room) {
        return bars_;
    }
    std::vector<Bar> kept = bars_;
    std::stable_sort(kept.begin(), kept.end(), [](const Bar& a, const Bar& b) {
        const bool aMarked = a.right || a.predicted;
        const bool bMarked = b.right || b.predicted;
        return aMarked != bMarked ? aMarked : a.value > b.value;
    });
    kept.resize(std::max<std::size_t>(1, room) -
                (room > 1 ? 1 : 0)); // the last row says how many are missing
    std::sort(kept.begin(), kept.end(), [](const Bar& a, const Bar& b) { return a.index < b.index; });
    return kept;
}

double ClassBars::barLeft() const {
    return markWidth() + 4 + nameWidth();
}

double ClassBars::longestBar() const {
    const double number = QFontMetricsF(typeOf(*this)).horizontalAdvance(QStringLiteral("0.00")) + 6;
    return std::max(10.0, roomOf(*this).width() - barLeft() - number);
}

double ClassBars::markWidth() const {
    return QFontMetricsF(typeOf(*this)).horizontalAdvance(tr("✓")) + 4;
}

QRectF ClassBars::barRect(int row) const {
    const std::vector<Bar> rows = barsInSight();
    const double step = rowHeight(rows.size() + (rows.size() < bars_.size() ? 1 : 0));
    const double value = std::clamp(rows[static_cast<std::size_t>(row)].value, 0.0, 1.0);
    return {barLeft(), row * step + 0.18 * step, longestBar() * value, 0.64 * step};
}

void ClassBars::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    const std::vector<Bar> rows = barsInSight();
    const bool more = rows.size() < bars_.size();
    const double step = rowHeight(rows.size() + (more ? 1 : 0));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        paintBar(painter, rows[row], QRectF(0, static_cast<double>(row) * step, roomOf(*this).width(), step),
                 barRect(static_cast<int>(row)));
    }
    painter.setPen(theme.quiet);
    const double foot = static_cast<double>(rows.size() + (more ? 1 : 0)) * step;
    painter.drawText(QRectF(0, foot, roomOf(*this).width(), QFontMetricsF(typeOf(*this)).height()),
                     Qt::AlignRight | Qt::AlignTop, axisTitle());
    if (more) {
        painter.setPen(theme.quiet);
        painter.drawText(
            QRectF(0, static_cast<double>(rows.size()) * step, roomOf(*this).width(), step), Qt::AlignVCenter,
            tr("and %1 less active").arg(countText(static_cast<std::int64_t>(bars_.size() - rows.size()))));
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

QString ClassBars::writtenName(const Bar& bar) const {
    return QFontMetricsF(typeOf(*this, 1, bar.right)).elidedText(bar.name, Qt::ElideRight, nameWidth());
}

void ClassBars::paintBar(QPainter& painter, const Bar& bar, QRectF row, QRectF filled) const {
    const Colours& theme = coloursOf(*this);
    const double markRoom = markWidth();
    painter.fillRect(QRectF(filled.left(), filled.top(), longestBar(), filled.height()), theme.band);
    if (bar.predicted) {
        painter.setPen(theme.words(bar.right ? kRightInk : kWrongInk));
        painter.drawText(QRectF(0, row.top(), markRoom, row.height()), Qt::AlignVCenter,
                         bar.right ? tr("✓") : tr("✗"));
    }
    painter.setFont(typeOf(*this, 1, bar.right));
    painter.setPen(theme.text);
    painter.drawText(QRectF(markRoom, row.top(), nameWidth(), row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     writtenName(bar));
    painter.setFont(typeOf(*this));
    painter.fillRect(filled, bar.right ? theme.of(kRightInk) : theme.grey);
    if (bar.predicted) {
        painter.setPen(QPen(bar.right ? theme.black : theme.of(kWrongInk), 2 * strokeScale(painter.font())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(filled);
    }
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, row.top(), roomOf(*this).width() - 1, row.height()),
                     Qt::AlignVCenter | Qt::AlignRight, decimalText(bar.value, 2));
}

} // namespace mc::ui
