#include "cell/rate_curve_picture.h"

#include "cell/cell_axes.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

constexpr int kRatePoints = 401;
constexpr double kLeastRate = 60; ///< units, width

double rateOf(const CircuitParameters& circuit, double current) {
    const std::optional<int> period = spikePeriod(circuit, static_cast<float>(current));
    return period ? 1.0 / *period : 0.0;
}

/// With room for the mark at its upper and its right end.
QRectF ratePlot(QSizeF room, const Paper& paper) {
    const double mark = kNowMark / 2;
    return {0, mark, room.width() - mark - 1, room.height() - mark - heightOfNumbers(paper)};
}

} // namespace

QString periodText(const CircuitParameters& circuit, double current) {
    const std::optional<int> period = spikePeriod(circuit, static_cast<float>(current));
    return period ? tr("a spike every %1 (%2 spikes per ms)")
                        .arg(millisecondsText(*period), decimalText(1.0 / *period, 3))
                  : tr("no spikes");
}

TimeSpan RateCurvePicture::currents() const {
    const auto now = double{moment_->settings.input.current};
    return {std::min(kLeastUsualCurrent, now),
            std::max({kMostUsualCurrent, now, 2 * rheobase(moment_->settings.circuit)})};
}

std::vector<QPointF> RateCurvePicture::curve() const {
    const TimeSpan span = currents();
    std::vector<QPointF> curve;
    for (int k = 0; k < kRatePoints; ++k) {
        const double current = span.from + span.length() * k / (kRatePoints - 1);
        curve.emplace_back(current, rateOf(moment_->settings.circuit, current));
    }
    return curve;
}

QSizeF RateCurvePicture::leastRoom(const Paper& paper) const {
    return {kLeastRate, kNowMark / 2 + 2 * paper.metrics().height() + heightOfNumbers(paper)};
}

QPointF RateCurvePicture::place(const QRectF& plot, QPointF point) const {
    return {plot.left() + currents().share(point.x()) * plot.width(),
            plot.bottom() - point.y() * plot.height()};
}

void RateCurvePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const QRectF plot = ratePlot(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCellPlot(painter, paper, plot);
    QPolygonF line;
    for (const QPointF& point : curve()) {
        const QPointF next = place(plot, point);
        if (!line.isEmpty() && line.last().y() != next.y()) {
            line.append({next.x(), line.last().y()});
        }
        line.append(next);
    }
    painter.setPen(QPen(paper.colours().of(Ink::Black), 1.6 * paper.stroke()));
    painter.drawPolyline(line);
    const auto current = double{moment_->settings.input.current};
    const QPointF now = place(plot, {current, rateOf(moment_->settings.circuit, current)});
    painter.setPen(QPen(paper.colours().of(kCursorInk), paper.stroke()));
    painter.drawLine(QPointF(now.x(), plot.bottom()), now);
    paintNow(painter, paper, now);
    paintNumbers(painter, paper, {plot, currents(), tr("I"), 0});
}

QString RateCurvePicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const QRectF plot = ratePlot(room, paper);
    const TimeSpan span = currents();
    const double share = std::clamp((place.x() - plot.left()) / plot.width(), 0.0, 1.0);
    const double current = std::round((span.from + share * span.length()) * 100) / 100;
    return joinedSentences(
        {help(), tr("Here, with I = %1: %2. It spikes above a current of %3.")
                     .arg(tickText(current), periodText(moment_->settings.circuit, current),
                          decimalText(rheobase(moment_->settings.circuit), 3))});
}

QString RateCurvePicture::help() {
    return tr("How often the cell spikes with a constant current I, from 0 to 1 spikes per ms.");
}

std::vector<DataTable> RateCurvePicture::tables() const {
    DataTable table{QStringLiteral("rate-curve"),
                    tr("Spikes of the cell over its current"),
                    {{tr("I"), {}}, {tr("rate"), tr("spikes/ms")}}};
    for (const QPointF& point : curve()) {
        table.columns[0].numbers.push_back(point.x());
        table.columns[1].numbers.push_back(point.y());
    }
    return {table};
}

std::vector<PartNote> RateCurvePicture::parts(QSizeF room, const Paper& paper) const {
    return {{QStringLiteral("rate"), ratePlot(room, paper), tr("f–I curve"), help()}};
}

} // namespace mc::ui
