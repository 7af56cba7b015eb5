#include "convolution/feature_map_picture.h"

#include "frames/cell_names.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "style/colour_table.h"
#include "style/lists.h"
#include "style/text.h"

#include <QPainter>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSizeF kLeastMaps{200, 100};   ///< units, as below
constexpr double kLeastMark = 8;         ///< of the frame around the picked place
constexpr double kChannelLetters = 0.82; ///< of the letters, for numbers of channels

} // namespace

FeatureMapPicture::FeatureMapPicture(Shown shown)
    : shown_(std::move(shown)), maps_(mapsOf(*shown_.frame, shown_.layer)) {}

QSizeF FeatureMapPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeastMaps;
}

FeatureMapGeometry FeatureMapPicture::geometry(QSizeF room, const Paper& paper) const {
    return {maps_, room, paper.metrics().height()};
}

void FeatureMapPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const FeatureMapGeometry where = geometry(room, paper);
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        paintKind(painter, where, kind, paper);
    }
    if (isPicked()) {
        paintPicked(painter, where, paper);
    }
}

QString FeatureMapPicture::headingOf(FeatureKind kind) const {
    const FeatureValues& values = shown_.values;
    if (kind == FeatureKind::Activity) {
        return capitalised(activityName(values.kind, values.shown));
    }
    QString error = capitalised(errorName(values.shown));
    if ((values.error.array() == 0).all()) {
        error = (values.shown.isWhole() ? tr("%1: 0 in all cells") : tr("%1: none in this step")).arg(error);
    }
    const QString silence = silenceText(*shown_.frame, shown_.layer);
    return silence.isEmpty() ? error : tr("%1, %2", "an error and why it is silent").arg(error, silence);
}

/// One pixel per place, the channels below each other.
QImage FeatureMapPicture::imageOf(FeatureKind kind, const Paper& paper) const {
    const QSize size(maps_.columns, maps_.channels * maps_.rows);
    return kind == FeatureKind::Activity
               ? magnitudeImage(shown_.values.activity.data(), size, shown_.activityLimit, paper.colours())
               : signedImage(shown_.values.error.data(), size, shown_.errorLimit, paper.colours());
}

void FeatureMapPicture::paintKind(QPainter& painter, const FeatureMapGeometry& where, FeatureKind kind,
                                  const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QImage all = imageOf(kind, paper);
    painter.setFont(paper.letters());
    painter.setPen(theme.text);
    const QRectF heading = where.heading(kind);
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter,
                     paper.metrics().elidedText(headingOf(kind), Qt::ElideRight, heading.width()));
    painter.setFont(paper.letters(kChannelLetters));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, where.scale() < 1);
    for (int channel = 0; channel < maps_.channels; ++channel) {
        const QRectF tile = where.tile(kind, channel);
        painter.drawImage(tile, all, QRectF(0, channel * maps_.rows, maps_.columns, maps_.rows));
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tile.adjusted(-0.5, -0.5, 0.5, 0.5));
        if (where.hasNumbers()) {
            painter.setPen(theme.quiet);
            painter.drawText(where.number(kind, channel), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(channel));
        }
    }
}

bool FeatureMapPicture::isPicked() const {
    return shown_.picked.layer == shown_.layer && shown_.picked.cell < maps_.size();
}

void FeatureMapPicture::paintPicked(QPainter& painter, const FeatureMapGeometry& where,
                                    const Paper& paper) const {
    const Colours& theme = paper.colours();
    painter.setBrush(Qt::NoBrush);
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        const QRectF place = where.rect({kind, placeIn(maps_, shown_.picked.cell)});
        QRectF mark(QPointF(), place.size().expandedTo({kLeastMark, kLeastMark}));
        mark.moveCenter(place.center());
        // Dark within light: one of the two stands out on every colour.
        painter.setPen(QPen(theme.black, 4 * paper.stroke(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
        painter.setPen(QPen(theme.picked, 2 * paper.stroke(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
    }
}

Hit FeatureMapPicture::at(QPointF point, QSizeF room, const Paper& paper) const {
    const std::optional<FeaturePlace> place = geometry(room, paper).placeAt(point);
    return place ? Hit{CellChoice{shown_.layer, unitAt(maps_, place->at)}, std::nullopt} : Hit();
}

QString FeatureMapPicture::textAt(QPointF point, QSizeF room, const Paper& paper) const {
    const std::optional<FeaturePlace> place = geometry(room, paper).placeAt(point);
    if (!place) {
        return {};
    }
    const int cell = unitAt(maps_, place->at);
    const FeatureValues& values = shown_.values;
    return tr("%1, %2\n%3 = %4\n%5\n%6")
        .arg(cellName(*shown_.frame, {shown_.layer, cell}), shownStepsText(*shown_.frame, values.shown),
             activityName(values.kind, values.shown),
             decimalText(double{values.activity[cell]}, values.kind == FeatureActivity::Trace ? 3 : 0),
             values.shown.isWhole()
                 ? tr("mean e = %1").arg(signedText(values.error[cell]))
                 : cellValuesText(*shown_.frame->presentation, shown_.layer, cell, values.shown.step),
             channelText(values, maps_, place->at.channel));
}

std::optional<CellChoice> FeatureMapPicture::beside(int right, int down) const {
    if (!isPicked()) {
        return CellChoice{shown_.layer, 0};
    }
    MapPlace next = placeIn(maps_, shown_.picked.cell);
    next.row += down;
    next.column += right;
    const int turn = next.row >= maps_.rows || next.column >= maps_.columns ? 1
                     : next.row < 0 || next.column < 0                      ? -1
                                                                            : 0;
    next.channel += turn;
    if (next.channel < 0 || next.channel >= maps_.channels) {
        return std::nullopt;
    }
    next.row = (next.row + maps_.rows) % maps_.rows;
    next.column = (next.column + maps_.columns) % maps_.columns;
    return CellChoice{shown_.layer, unitAt(maps_, next)};
}

std::vector<ColourScale> FeatureMapPicture::scales() const {
    return {{ColourScale::Map::Magnitude, activityName(shown_.values.kind, shown_.values.shown),
             shown_.activityLimit},
            {ColourScale::Map::Signed, errorName(shown_.values.shown), shown_.errorLimit}};
}

std::vector<DataTable> FeatureMapPicture::tables() const {
    return {mapTable(*shown_.frame, shown_.layer, shown_.values.kind, shown_.values.shown)};
}

QString FeatureMapPicture::summary() const {
    QStringList channels;
    for (int channel = 0; channel < maps_.channels; ++channel) {
        channels << channelText(shown_.values, maps_, channel);
    }
    const std::vector<ColourScale> both = scales();
    return tr("Feature maps of %1, %2. %3; %4. %5.")
        .arg(shown_.name, shownStepsText(*shown_.frame, shown_.values.shown), both.front().text(),
             both.back().text(), semicolonList(channels));
}

std::vector<PartNote> FeatureMapPicture::parts(QSizeF room, const Paper& paper) const {
    const FeatureMapGeometry where = geometry(room, paper);
    std::vector<PartNote> notes;
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        const bool activity = kind == FeatureKind::Activity;
        notes.push_back({activity ? QStringLiteral("x") : QStringLiteral("e"), where.heading(kind),
                         headingOf(kind),
                         activity ? tr("Of the pyramidal cells, an image for each channel.")
                                  : tr("Of the error cells, an image for each channel.")});
    }
    notes.push_back({QStringLiteral("map"), where.tile(FeatureKind::Activity, 0), tr("The map of channel 0"),
                     tr("Each pixel is a microcircuit, where its part of the image is.")});
    if (isPicked()) {
        notes.push_back({QStringLiteral("picked"),
                         where.rect({FeatureKind::Activity, placeIn(maps_, shown_.picked.cell)}),
                         tr("The picked cell"), capitalised(cellName(*shown_.frame, shown_.picked))});
    }
    return notes;
}

} // namespace mc::ui
