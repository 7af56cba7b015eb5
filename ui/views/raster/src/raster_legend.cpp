#include "raster/raster_legend.h"

#include "style/fitting_text.h"
#include "style/mark_stamps.h"
#include "style/marks.h"
#include "style/text.h"

#include <QPainter>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

constexpr std::array kTypes{CellType::Pyramidal, CellType::Vip, CellType::Sst};
constexpr double kMarkRoom = 14; ///< units
constexpr QSizeF kDash{7, 2.5};  ///< a spike of a low row, units
constexpr double kBetween = 12;  ///< units

QString bandsNote() {
    return tr("framed: several cells");
}

/// Of what both, only A and only B have, in the places of the three types.
SpikeChange changeAt(CellType type) {
    return type == CellType::Pyramidal ? SpikeChange::InBoth
           : type == CellType::Vip     ? SpikeChange::OnlyInA
                                       : SpikeChange::OnlyInB;
}

QString changeTitle(CellType type) {
    switch (changeAt(type)) {
    case SpikeChange::OnlyInA:
        return tr("A only");
    case SpikeChange::OnlyInB:
        return tr("B only");
    case SpikeChange::InBoth:
        break;
    }
    return tr("both");
}

QString title(CellType type) {
    switch (type) {
    case CellType::Vip:
        return tr("VIP more");
    case CellType::Sst:
        return tr("SST less");
    case CellType::Pyramidal:
        break;
    }
    return tr("PYR");
}

QString briefTitle(CellType type) {
    switch (type) {
    case CellType::Vip:
        return tr("VIP");
    case CellType::Sst:
        return tr("SST");
    case CellType::Pyramidal:
        break;
    }
    return tr("PYR");
}

/// What a sign of a type stands for, and its symbol.
PartHelp helpOn(CellType type, bool difference) {
    if (difference) {
        return {QStringLiteral("s"), tr("Whether spikes are in A, in B or in both.")};
    }
    switch (type) {
    case CellType::Vip:
        return {QStringLiteral("n"),
                tr("Spikes of a VIP cell: the error is above 0, the cell should fire more.")};
    case CellType::Sst:
        return {QStringLiteral("n"),
                tr("Spikes of an SST cell: the error is below 0, the cell should fire less.")};
    case CellType::Pyramidal:
        break;
    }
    return {QStringLiteral("s"), tr("A spike of a pyramidal cell.")};
}

double widthOf(const QString& text, const Paper& paper) {
    return std::ceil(paper.metrics().horizontalAdvance(text));
}

} // namespace

QString RasterLegend::titleOf(CellType type, bool brief) const {
    return signs_.difference ? changeTitle(type) : brief ? briefTitle(type) : title(type);
}

double RasterLegend::widthOfSigns(bool brief, const Paper& paper) const {
    double width = 2 - kBetween;
    for (const CellType type : kTypes) {
        width += markRoom(type) + widthOf(titleOf(type, brief), paper) + kBetween;
    }
    return width;
}

double RasterLegend::markRoom(CellType type) const {
    const bool both = (type == CellType::Pyramidal || signs_.difference) && signs_.dots && signs_.dashes;
    return both ? 2 * kMarkRoom - 3 : kMarkRoom;
}

QStringList RasterLegend::notes() const {
    QStringList forms;
    if (signs_.difference) {
        forms = {tr("▲ e higher in B · ■ lower"), tr("▲ e higher · ■ lower"), tr("e: ▲ up ■ down"),
                 tr("e: ▲ + ■ −")};
    } else if (signs_.graded) {
        forms = {tr("graded: size ∝ |e|")};
    }
    if (signs_.bands) {
        forms.prepend(forms.isEmpty() ? bandsNote() : forms.first() + QStringLiteral(" · ") + bandsNote());
    }
    return forms;
}

QString RasterLegend::text() const {
    QStringList titles;
    for (const CellType type : kTypes) {
        titles << titleOf(type, false);
    }
    titles += notes().mid(0, 1);
    return titles.join(QStringLiteral(" · "));
}

QSizeF RasterLegend::leastRoom(const Paper& paper) const {
    return {widthOfSigns(true, paper), paper.metrics().height() + 2};
}

QSizeF RasterLegend::wishedRoom(const Paper& paper) const {
    const QStringList notes = this->notes();
    const double more = notes.isEmpty() ? 0 : kBetween + widthOf(notes.first(), paper) + 2;
    return {widthOfSigns(false, paper) + more, leastRoom(paper).height()};
}

double RasterLegend::widest(const Paper& paper) {
    return RasterLegend({.bands = true}).wishedRoom(paper).width();
}

void RasterLegend::paintSign(QPainter& painter, const Colours& theme, CellType type, QPointF left) const {
    const bool faint = signs_.graded && type != CellType::Pyramidal;
    const QColor colour = faint ? MarkStamps::faintColour(theme, type) : theme.cell(type);
    QPointF centre = left + QPointF(5, 0);
    if (signs_.difference) {
        paintChange(painter, theme, changeAt(type), centre);
        return;
    }
    if (type != CellType::Pyramidal || signs_.dots) {
        paintMark(painter, cellMark(type), colour, centre, 9);
        centre += QPointF(kMarkRoom - 3, 0);
    }
    if (type == CellType::Pyramidal && signs_.dashes) {
        painter.fillRect(QRectF(centre - QPointF(kDash.width(), kDash.height()) / 2, kDash), colour);
    }
}

void RasterLegend::paintChange(QPainter& painter, const Colours& theme, SpikeChange change,
                               QPointF centre) const {
    const QColor& colour = theme.of(changeInk(change));
    if (signs_.dots) {
        paintMark(painter, cellMark(CellType::Pyramidal), colour, centre, 9);
        centre += QPointF(kMarkRoom - 3, 0);
    }
    if (signs_.dashes) {
        painter.fillRect(QRectF(centre - QPointF(kDash.width(), kDash.height()) / 2, kDash), colour);
    }
}

void RasterLegend::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters());
    const bool brief = isBrief(room.width(), paper);
    double left = 0;
    for (const CellType type : kTypes) {
        paintSign(painter, theme, type, QPointF(left, room.height() / 2));
        left += markRoom(type);
        const double width = widthOf(titleOf(type, brief), paper);
        painter.setPen(theme.text);
        painter.drawText(QRectF(left, 0, width + 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         titleOf(type, brief));
        left += width + kBetween;
    }
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(left, 0, room.width() - left, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     longestFitting(notes() + QStringList{QString()}, paper.metrics(), room.width() - left));
}

QString RasterLegend::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    if (place.x() > wishedRoom(paper).boundedTo(room).width()) {
        return {};
    }
    for (const PartNote& sign : parts(room, paper)) {
        if (sign.place.contains(place)) {
            return joinedSentences({sign.words, explanation()});
        }
    }
    return explanation();
}

QString RasterLegend::explanation() const {
    if (signs_.difference) {
        return tr(
            "Spikes of PYR cells: grey in both, vermillion only in A, blue only in B. The marks of error "
            "cells are the difference of their errors, e of B less e of A: a triangle where that is above "
            "0, a square where it is below. In framed rows of several cells, A is the left half of a "
            "step and B the right one.");
    }
    return joinedSentences(
        {tr("Within a time step PYR spikes stand on the left, error cells on the right. A cell has a row of "
            "its own while that has at least a pixel. Else each framed row is a band of several cells, as "
            "many as stand beside the layer: the darker at a step, the more of them spike, with one mark "
            "for all bursts of VIP and one for those of SST."),
         signs_.graded
             ? tr("Graded errors have no spikes: the size of a mark is the strength |e| against the range "
                  "that stands beside the layer, and only the strongest are drawn.")
             : tr("The longer a burst of VIP or SST, the larger its mark.")});
}

std::vector<PartNote> RasterLegend::parts(QSizeF room, const Paper& paper) const {
    const bool brief = isBrief(room.width(), paper);
    std::vector<PartNote> notes;
    double left = 0;
    for (const CellType type : kTypes) {
        const double width = markRoom(type) + widthOf(titleOf(type, brief), paper);
        const PartHelp help = helpOn(type, signs_.difference);
        notes.push_back({help.id, QRectF(left, 0, width, room.height()), titleOf(type, false), help.words});
        left += width + kBetween;
    }
    return notes;
}

} // namespace mc::ui
