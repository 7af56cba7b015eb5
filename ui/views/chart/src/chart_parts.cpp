#include "chart/chart_picture.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kOnCurve = 4;   ///< size of the place on a curve, units
constexpr double kFirstAt = 0.3; ///< of the plot, where the first curve is pointed at
constexpr double kLastAt = 0.85;

QString nameOfCurve(const CurveStyle& style, const QString& title) {
    const QString& name = style.name.isEmpty() ? style.dataName : style.name;
    return name.isEmpty() ? title : name;
}

QString axisName(TimeKind kind) {
    return kind == TimeKind::Presentation ? tr("Time in the presentation, ms") : tr("Training, epochs");
}

} // namespace

QRectF ChartPicture::placeOnCurve(std::size_t curve, double share, const QRectF& plot,
                                  const Paper& paper) const {
    const double wanted = plot.left() + share * plot.width();
    std::optional<QPointF> nearest;
    for (const QPointF& point : lineOf(curve, plot, paper)) {
        if (plot.contains(point) &&
            (!nearest || std::abs(point.x() - wanted) < std::abs(nearest->x() - wanted))) {
            nearest = point;
        }
    }
    return nearest ? QRectF(*nearest - QPointF(kOnCurve, kOnCurve) / 2, QSizeF(kOnCurve, kOnCurve))
                   : QRectF();
}

/// The curves that the key lists, and those that only a mark tells apart; of another run the first one.
void ChartPicture::addCurveParts(std::vector<PartNote>& notes, QSizeF room, const Paper& paper) const {
    const QRectF area = plot(room, paper);
    QStringList runs;
    std::vector<std::size_t> told;
    for (std::size_t k = content_.curves.size(); k-- > 0;) { // as in the key
        const CurveStyle& style = content_.curves[k].style;
        const bool other = !style.run.isEmpty() && !runs.contains(style.run);
        if (other) {
            runs << style.run;
        }
        const bool own = style.run.isEmpty() && (!style.name.isEmpty() || style.mark != Mark::None);
        if (other || own) {
            told.push_back(k);
        }
    }
    for (std::size_t n = 0; n < told.size(); ++n) {
        const CurveStyle& style = content_.curves[told[n]].style;
        const double share = kFirstAt + (kLastAt - kFirstAt) * static_cast<double>(n + 1) /
                                            static_cast<double>(told.size() + 1);
        const QRectF place = placeOnCurve(told[n], share, area, paper);
        if (place.isEmpty()) {
            continue;
        }
        notes.push_back(style.run.isEmpty()
                            ? PartNote{style.help.id, place,
                                       capitalised(nameOfCurve(style, content_.title())), style.help.words}
                            : PartNote{QStringLiteral("run"), place, capitalised(style.run),
                                       tr("The same curve of another run.")});
    }
}

void ChartPicture::addPlotParts(std::vector<PartNote>& notes, QSizeF room, const Paper& paper) const {
    const QRectF area = plot(room, paper);
    if (!content_.referenceName.isEmpty() && content_.reference >= content_.low &&
        content_.reference <= content_.high) {
        const double y = place({0, content_.reference}, area).y();
        notes.push_back({QStringLiteral("reference"), QRectF(area.left(), y - 1, area.width(), 2),
                         capitalised(content_.referenceName),
                         tr("The dashed line at %1.").arg(content_.valueText(content_.reference))});
    }
    if (content_.present && content_.time.span().contains(*content_.present)) {
        const double x = place({*content_.present, 0}, area).x();
        notes.push_back({QStringLiteral("t"),
                         QRectF(x - 1, area.top(), 2, area.height()),
                         tr("The step the run stands at"),
                         {}});
    }
    if (const std::vector<EventFlag> all = flags(room, paper); !all.empty()) {
        notes.push_back(
            {QStringLiteral("event"), all.front().box, tr("A change of the run"), all.front().words});
    }
}

std::vector<PartNote> ChartPicture::parts(QSizeF room, const Paper& paper) const {
    std::vector<PartNote> notes;
    if (!content_.title().isEmpty()) {
        notes.push_back({content_.help.id, titlePlace(room.width(), paper), capitalised(content_.title()),
                         content_.help.words});
    }
    const QRectF area = ground(room, paper);
    if (content_.isBlank()) {
        notes.push_back({QStringLiteral("empty"), area, content_.message.missing, content_.message.advice});
        return notes;
    }
    notes.push_back(
        {QStringLiteral("values"),
         QRectF(0, area.top(), area.left() - 4, area.height()),
         tr("Values, %1 to %2").arg(content_.valueText(content_.low), content_.valueText(content_.high)),
         {}});
    if (!content_.xUnit.isEmpty()) {
        notes.push_back(
            {QStringLiteral("time"),
             QRectF(area.left(), area.bottom() + 2, area.width(), room.height() - area.bottom() - 2),
             axisName(content_.time.kind),
             content_.time.isZoomed() ? tr("Zoomed: a double click shows all.")
                                      : tr("The wheel zooms at the pointer, and dragging moves along.")});
    }
    addCurveParts(notes, room, paper);
    addPlotParts(notes, room, paper);
    return notes;
}

} // namespace mc::ui
