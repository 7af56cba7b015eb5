#include "circuit/weight_image.h"

#include "circuit/signal_list.h"
#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "frames/map_places.h"
#include "style/text.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kImageLetters = 0.85;
constexpr double kImageGap = 8;        ///< units
constexpr double kBar = 10;            ///< units, height of the colour scale
constexpr QSizeF kLeastRoom{120, 118}; ///< units

/// The rectangle of places that the afferents fill in each channel: they come in the order channel, row,
/// column.
MapShape windowOf(const CircuitMoment& moment) {
    const std::vector<int>& units = moment.record->afferents;
    const MapShape& all = moment.record->geometry().afferent;
    if (!hasPlaces(all)) { // written as a number of units, though they may be the pixels of an image
        const ImageShape& image = moment.frame->presentation->shape;
        return image.size() == units.size() ? MapShape{image.channels, image.rows, image.columns}
                                            : MapShape{1, 1, static_cast<int>(units.size())};
    }
    const MapPlace first = placeIn(all, units.front());
    const MapPlace last = placeIn(all, units.back());
    return {last.channel - first.channel + 1, last.row - first.row + 1, last.column - first.column + 1};
}

QImage imageOf(const Vector& weights, const MapShape& shape, int channel, double scale,
               const Colours& theme) {
    QImage image(shape.columns, shape.rows, QImage::Format_RGB32);
    const Index first = channel * shape.positions();
    for (int y = 0; y < shape.rows; ++y) {
        for (int x = 0; x < shape.columns; ++x) {
            const double w = double{weights[first + Index{y} * shape.columns + x]};
            image.setPixel(x, y, theme.diverging(scale > 0 ? w / scale : 0).rgb());
        }
    }
    return image;
}

} // namespace

WeightImage::WeightImage(const CircuitMomentPtr& moment, std::optional<int> picked) : picked_(picked) {
    if (moment && isMeantFor(moment->cell())) {
        moment_ = moment;
        maps_ = windowOf(*moment);
        scale_ = double{moment->record->forward.cwiseAbs().maxCoeff()};
    }
}

QString WeightImage::summary() const {
    if (!moment_) {
        return {};
    }
    const Vector& weights = moment_->record->forward;
    return tr("Weights from each pixel, from %1 to %2")
        .arg(signedText(double{weights.minCoeff()}), signedText(double{weights.maxCoeff()}));
}

QSizeF WeightImage::leastRoom(const Paper& /*paper*/) const {
    return kLeastRoom;
}

QRectF WeightImage::target(int channel, QSizeF room, const Paper& paper) const {
    const double line = maps_.channels > 1 ? paper.metrics(kImageLetters).height() : 0;
    const double words =
        paper.metrics(kImageLetters, true).horizontalAdvance(tr("Incoming weights")) + kImageGap;
    const double width =
        std::max(20.0, room.width() - words - (maps_.channels - 1) * kImageGap) / std::max(1, maps_.channels);
    const QSizeF size = QSizeF(std::max(1, maps_.columns), std::max(1, maps_.rows))
                            .scaled(width, room.height() - line, Qt::KeepAspectRatio);
    return {QPointF(words + channel * (size.width() + kImageGap), line), size};
}

QRectF WeightImage::pixelRect(int pixel, QSizeF room, const Paper& paper) const {
    const MapPlace place = placeIn(maps_, pixel);
    const QRectF area = target(place.channel, room, paper);
    const QSizeF one(area.width() / maps_.columns, area.height() / maps_.rows);
    return {area.left() + place.column * one.width(), area.top() + place.row * one.height(), one.width(),
            one.height()};
}

std::optional<int> WeightImage::pixelAt(QPointF place, QSizeF room, const Paper& paper) const {
    for (int channel = 0; moment_ && channel < maps_.channels; ++channel) {
        const QRectF area = target(channel, room, paper);
        if (area.contains(place)) {
            const auto index = [](double share, int count) {
                return std::min(count - 1, static_cast<int>(share * count));
            };
            const int column = index((place.x() - area.left()) / area.width(), maps_.columns);
            const int row = index((place.y() - area.top()) / area.height(), maps_.rows);
            return (channel * maps_.rows + row) * maps_.columns + column;
        }
    }
    return std::nullopt;
}

Hit WeightImage::at(QPointF place, QSizeF room, const Paper& paper) const {
    const std::optional<int> pixel = pixelAt(place, room, paper);
    return pixel ? Hit{std::nullopt,
                       SynapseChoice{moment_->cell(),
                                     moment_->record->afferents[static_cast<std::size_t>(*pixel)]}}
                 : Hit();
}

QString WeightImage::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const std::optional<int> pixel = pixelAt(place, room, paper);
    return pixel ? tr("%1: W = %2")
                       .arg(afferentName(*moment_->frame, 1,
                                         moment_->record->afferents[static_cast<std::size_t>(*pixel)]),
                            signedText(double{moment_->record->forward[*pixel]}))
                 : QString();
}

void WeightImage::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (!moment_) {
        return;
    }
    const Colours& theme = paper.colours();
    painter.setFont(paper.letters(kImageLetters));
    for (int channel = 0; channel < maps_.channels; ++channel) {
        const QRectF area = target(channel, room, paper);
        painter.drawImage(area, imageOf(moment_->record->forward, maps_, channel, scale_, theme));
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        if (maps_.channels > 1) {
            painter.setPen(theme.quiet);
            painter.drawText(QRectF(area.left(), 0, area.width(), area.top()), Qt::AlignCenter,
                             channelName(channel, maps_.channels));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const int pixel : strongestOf(moment_->values.basalInput, SignalListPicture::kRows)) {
        painter.setPen(QPen(theme.black, 1.3 * paper.stroke()));
        painter.drawEllipse(pixelRect(pixel, room, paper).adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    if (picked_ && *picked_ < moment_->record->forward.size()) {
        painter.setPen(QPen(theme.black, 1.8 * paper.stroke()));
        painter.drawRect(pixelRect(*picked_, room, paper).adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    paintScale(painter, std::max(20.0, target(0, room, paper).left() - kImageGap), paper);
}

void WeightImage::paintScale(QPainter& painter, double width, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const double line = paper.metrics(kImageLetters).height();
    painter.setFont(paper.letters(kImageLetters, true));
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, 0, width, line), Qt::AlignLeft, tr("Incoming weights"));
    painter.setFont(paper.letters(kImageLetters));
    const QRectF bar(0, line + 6, width, kBar);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    colours.setColorAt(0, theme.diverging(-1));
    colours.setColorAt(0.5, theme.diverging(0));
    colours.setColorAt(1, theme.diverging(1));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(colours);
    painter.drawRect(bar);
    painter.setPen(theme.quiet);
    const QRectF numbers(0, bar.bottom() + 2, width, line);
    painter.drawText(numbers, Qt::AlignLeft, signedText(-scale_));
    painter.drawText(numbers, Qt::AlignRight, signedText(scale_));
    painter.drawText(numbers.translated(0, line + 4).adjusted(0, 0, 0, 3 * line), Qt::TextWordWrap,
                     tr("○ strongest now\n□ picked synapse"));
}

std::vector<PartNote> WeightImage::parts(QSizeF room, const Paper& paper) const {
    if (!moment_) {
        return {};
    }
    const QRectF scale(0, 0, std::max(20.0, target(0, room, paper).left() - kImageGap), room.height());
    return {{QStringLiteral("weights"), target(0, room, paper), tr("Incoming weights"),
             tr("One pixel for each pixel of the image: blue excites, vermillion inhibits.")},
            {QStringLiteral("scale"), scale, tr("Colours of the weights"),
             tr("The largest weight has the full colour; rings mark the strongest inputs now.")}};
}

} // namespace mc::ui
