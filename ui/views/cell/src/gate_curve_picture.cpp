#include "cell/gate_curve_picture.h"

#include "cell/cell_axes.h"
#include "model/presentation.h"
#include "style/text.h"

#include <QPainter>
#include <vector>

namespace mc::ui {

namespace {

constexpr int kGatePoints = 121;
constexpr double kLeastGate = 60; ///< units, width

} // namespace

std::vector<QPointF> GateCurvePicture::curve() const {
    const double low = moment_->course.lowestPotential();
    const double high = moment_->course.highestPotential();
    std::vector<float> potentials;
    for (int k = 0; k < kGatePoints; ++k) {
        potentials.push_back(static_cast<float>(low + (high - low) * k / (kGatePoints - 1)));
    }
    std::vector<float> gates(potentials.size());
    evaluateGate(moment_->settings.circuit, potentials.data(), gates.data(), kGatePoints);
    std::vector<QPointF> curve;
    for (std::size_t k = 0; k < potentials.size(); ++k) {
        curve.emplace_back(potentials[k], gates[k]);
    }
    return curve;
}

QSizeF GateCurvePicture::leastRoom(const Paper& paper) const {
    return {kLeastGate, 2 * paper.metrics().height()};
}

QPointF GateCurvePicture::place(const QRectF& plot, QPointF point) const {
    const double low = moment_->course.lowestPotential();
    return {plot.left() + point.y() * plot.width(),
            plot.bottom() - (point.x() - low) / (moment_->course.highestPotential() - low) * plot.height()};
}

void GateCurvePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const QRectF plot(0, 0, room.width() - kNowMark / 2 - 1, room.height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCellPlot(painter, paper, plot);
    const double theta = place(plot, {moment_->settings.circuit.theta, 0}).y();
    painter.setPen(QPen(paper.colours().quiet, paper.stroke(), Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), theta), QPointF(plot.right(), theta));
    QPolygonF line;
    for (const QPointF& point : curve()) {
        line.append(place(plot, point));
    }
    painter.setPen(QPen(paper.colours().of(Ink::Green), 1.6 * paper.stroke()));
    painter.drawPolyline(line);
    if (!moment_->course.steps().empty()) {
        const SingleCellStep now = moment_->course.now();
        const QPointF end = place(plot, {now.potential, now.gate});
        painter.setPen(QPen(paper.colours().of(kCursorInk), paper.stroke()));
        painter.drawLine(QPointF(plot.left(), end.y()), end);
        paintNow(painter, paper, end);
    }
}

QString GateCurvePicture::textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const {
    const SingleCellStep now = moment_->course.now();
    return joinedSentences(
        {help(),
         tr("It is 1 at the threshold (dashed), and the wider the larger w is. Now u is %1 and h is %2.")
             .arg(decimalText(now.potential, 2), decimalText(now.gate, 2))});
}

QString GateCurvePicture::help() {
    return tr(
        "The gate h (to the right, from 0 to 1) for each potential u of the soma (upwards, as beside it).");
}

std::vector<DataTable> GateCurvePicture::tables() const {
    DataTable table{QStringLiteral("gate-curve"), tr("Gate of the cell"), {{tr("u"), {}}, {tr("h"), {}}}};
    for (const QPointF& point : curve()) {
        table.columns[0].numbers.push_back(point.x());
        table.columns[1].numbers.push_back(point.y());
    }
    return {table};
}

std::vector<PartNote> GateCurvePicture::parts(QSizeF room, const Paper& /*paper*/) const {
    const QRectF plot(0, 0, room.width() - kNowMark / 2 - 1, room.height() - 1);
    const double theta = place(plot, {moment_->settings.circuit.theta, 0}).y();
    return {{QStringLiteral("h"), plot, tr("Gate curve"), help()},
            {QStringLiteral("theta"), QRectF(plot.left(), theta - 1, plot.width(), 2), tr("Threshold ϑ"),
             tr("The gate is 1 here.")}};
}

} // namespace mc::ui
