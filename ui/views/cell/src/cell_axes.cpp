#include "cell/cell_axes.h"

#include "chart/axis_numbers.h"
#include "style/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kNumbersFrom = 4; ///< units below the plot

} // namespace

double heightOfNumbers(const Paper& paper) {
    return paper.metrics().height() + kNumbersFrom;
}

void paintNumbers(QPainter& painter, const Paper& paper, const NumberedAxis& axis) {
    const QFontMetricsF metrics = paper.metrics();
    const double top = axis.plot.bottom() + kNumbersFrom;
    const double unit = metrics.horizontalAdvance(axis.unit);
    const double unitLeft = std::max(axis.left, axis.plot.left() - unit - metrics.averageCharWidth() * 2);
    painter.setFont(paper.letters());
    painter.setPen(paper.colours().quiet);
    painter.drawText(QRectF(unitLeft, top, unit + 1, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     axis.unit);
    const DrawnAxis drawn{TimeKind::Training, axis.span, axis.plot,
                          unitLeft + unit + metrics.averageCharWidth() / 2, axis.plot.right()};
    for (const TickLabel& label : tickLabels(drawn, metrics)) {
        painter.drawLine(QPointF(label.x, axis.plot.bottom()), QPointF(label.x, top));
        painter.drawText(QRectF(label.left, top, label.width, metrics.height()), Qt::AlignCenter, label.text);
    }
}

void paintCellPlot(QPainter& painter, const Paper& paper, const QRectF& plot) {
    painter.setPen(QPen(paper.colours().line, 1));
    painter.setBrush(paper.colours().plot);
    painter.drawRect(plot);
    painter.setBrush(Qt::NoBrush);
}

void paintNow(QPainter& painter, const Paper& paper, QPointF place) {
    paintMark(painter, Mark::Disc, paper.colours().of(kCursorInk), place, kNowMark);
}

} // namespace mc::ui
