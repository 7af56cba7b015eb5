#include "raster/raster_legend.h"

#include "style/fitting_text.h"
#include "style/mark_stamps.h"
#include "style/marks.h"
#include "style/units.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <array>

namespace mc::ui {

namespace {

constexpr std::array kTypes{CellType::Pyramidal, CellType::Vip, CellType::Sst};
constexpr int kMarkRoom = 14;   ///< pixels
constexpr QSizeF kDash{7, 2.5}; ///< a spike of a low row, pixels
constexpr int kBetween = 12;    ///< pixels

} // namespace

namespace {

QString bandsNote() {
    return QCoreApplication::translate("mc::ui::RasterLegend", "framed: several cells");
}

} // namespace

RasterLegend::RasterLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RasterLegend::setGraded(bool graded) {
    if (graded_ != graded) {
        graded_ = graded;
        describe();
    }
}

void RasterLegend::setBands(bool bands) {
    if (bands_ != bands) {
        bands_ = bands;
        describe();
    }
}

void RasterLegend::setSpikes(Spikes spikes) {
    if (spikes_ != spikes) {
        spikes_ = spikes;
        describe();
    }
}

int RasterLegend::markRoom(CellType type) const {
    const bool both = type == CellType::Pyramidal && spikes_.dots && spikes_.dashes;
    return both ? 2 * kMarkRoom - 3 : kMarkRoom;
}

void RasterLegend::paintSign(QPainter& painter, CellType type, QPointF left) const {
    const Colours& theme = coloursOf(*this);
    const bool faint = graded_ && type != CellType::Pyramidal;
    const QColor colour = faint ? MarkStamps::faintColour(theme, type) : theme.cell(type);
    QPointF centre = left + QPointF(5, 0);
    if (type != CellType::Pyramidal || spikes_.dots) {
        paintMark(painter, cellMark(type), colour, centre, 9);
        centre += QPointF(kMarkRoom - 3, 0);
    }
    if (type == CellType::Pyramidal && spikes_.dashes) {
        painter.fillRect(QRectF(centre - QPointF(kDash.width(), kDash.height()) / 2, kDash), colour);
    }
}

void RasterLegend::describe() {
    setToolTip(
        tr("Within a time step PYR spikes stand on the left, error cells on the right. A cell has a row of "
           "its own "
           "while that has at least a pixel. Else each framed row is a band of several cells, as many as "
           "stand "
           "beside the layer: the darker at a step, the more of them spike, with one mark for all bursts of "
           "VIP "
           "and one for those of SST.") +
        QLatin1Char(' ') +
        (graded_
             ? tr("Graded errors have no spikes: the size of a mark is the strength |e| against the range "
                  "that stands beside the layer, and only the strongest are drawn.")
             : tr("The longer a burst of VIP or SST, the larger its mark.")));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RasterLegend::title(CellType type) const {
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

QString RasterLegend::note() const {
    QStringList notes;
    if (graded_) {
        notes << tr("graded: size ∝ |e|");
    }
    if (bands_) {
        notes << bandsNote();
    }
    return notes.join(QStringLiteral(" · "));
}

QString RasterLegend::text() const {
    QStringList titles;
    for (const CellType type : kTypes) {
        titles << title(type);
    }
    if (!note().isEmpty()) {
        titles << note();
    }
    return titles.join(QStringLiteral(" · "));
}

QSize RasterLegend::minimumSizeHint() const {
    const QFontMetrics metrics(typeOf(*this));
    int width = -kBetween;
    for (const CellType type : kTypes) {
        width += markRoom(type) + metrics.horizontalAdvance(title(type)) + kBetween;
    }
    return pixelsOf(*this, QSizeF(width + 2, metrics.height() + 2));
}

QSize RasterLegend::sizeHint() const {
    const int more =
        !note().isEmpty() ? kBetween + QFontMetrics(typeOf(*this)).horizontalAdvance(note()) + 2 : 0;
    return minimumSizeHint() + QSize(pixelsOf(*this, more), 0);
}

int RasterLegend::widest() const {
    const int note = QFontMetrics(typeOf(*this)).horizontalAdvance(bandsNote());
    return minimumSizeHint().width() + pixelsOf(*this, kBetween + note + 2);
}

void RasterLegend::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(typeOf(*this));
    const QSize room = roomOf(*this).toSize();
    int left = 0;
    for (const CellType type : kTypes) {
        paintSign(painter, type, QPointF(left, room.height() / 2.0));
        left += markRoom(type);
        const int width = metrics.horizontalAdvance(title(type));
        painter.setPen(theme.text);
        painter.drawText(QRect(left, 0, width + 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         title(type));
        left += width + kBetween;
    }
    painter.setPen(theme.quiet);
    const QStringList forms{note(), note().section(QStringLiteral(" · "), 0, 0), QString()};
    painter.drawText(QRect(left, 0, room.width() - left, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     longestFitting(forms, metrics, room.width() - left));
}

} // namespace mc::ui
