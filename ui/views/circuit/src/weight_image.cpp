#include "circuit/weight_image.h"

#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "frames/map_places.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "view/signal_list.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFontScale = 0.85;
constexpr double kGap = 8;  ///< pixels
constexpr double kBar = 10; ///< pixels, height of the colour scale

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

WeightImage::WeightImage(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Incoming weights as an image"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString WeightImage::summary() const {
    if (!moment_) {
        return {};
    }
    const Vector& weights = moment_->record->forward;
    return tr("Weights from each pixel, from %1 to %2")
        .arg(signedText(double{weights.minCoeff()}), signedText(double{weights.maxCoeff()}));
}

void WeightImage::showMoment(const CircuitMomentPtr& moment, std::optional<int> picked) {
    const bool same = moment && moment_ && moment->record == moment_->record;
    moment_ = moment && isMeantFor(moment->cell()) ? moment : nullptr;
    picked_ = picked;
    strongest_.clear();
    if (moment_) {
        const Vector& weights = moment_->record->forward;
        strongest_ = strongestOf(moment_->values.basalInput, SignalList::kRows);
        if (!same) {
            maps_ = windowOf(*moment_);
            scale_ = double{weights.cwiseAbs().maxCoeff()};
            render();
        }
    } else {
        images_.clear();
        scale_ = 0;
    }
    update();
}

void WeightImage::render() {
    images_.clear();
    for (int channel = 0; channel < maps_.channels; ++channel) {
        images_.push_back(imageOf(moment_->record->forward, maps_, channel, scale_, coloursOf(*this)));
    }
}

void WeightImage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && moment_) {
        render();
        update();
    }
}

QSize WeightImage::sizeHint() const {
    return pixelsOf(*this, QSizeF(300, 118));
}

QRectF WeightImage::target(std::size_t channel) const {
    const double line = QFontMetricsF(typeOf(*this, kFontScale)).height();
    const auto count = static_cast<double>(std::max<std::size_t>(1, images_.size()));
    const double words =
        QFontMetricsF(typeOf(*this, kFontScale, true)).horizontalAdvance(tr("Incoming weights")) + kGap;
    const double room = std::max(20.0, roomOf(*this).width() - words - (count - 1) * kGap) / count;
    const QSizeF image = images_.empty() ? QSizeF(1, 1) : QSizeF(images_[channel].size());
    const double tall = roomOf(*this).height() - (count > 1 ? line : 0);
    const QSizeF size = image.scaled(room, tall, Qt::KeepAspectRatio);
    return {QPointF(words + static_cast<double>(channel) * (size.width() + kGap), count > 1 ? line : 0),
            size};
}

QRectF WeightImage::pixelRect(int pixel) const {
    const MapPlace place = placeIn(maps_, pixel);
    const QRectF area = target(static_cast<std::size_t>(place.channel));
    const QSizeF one(area.width() / maps_.columns, area.height() / maps_.rows);
    return {area.left() + place.column * one.width(), area.top() + place.row * one.height(), one.width(),
            one.height()};
}

std::optional<int> WeightImage::pixelAt(QPointF point) const {
    for (std::size_t channel = 0; channel < images_.size(); ++channel) {
        const QRectF area = target(channel);
        if (area.contains(point)) {
            const QSize size = images_[channel].size();
            const int x = std::min(size.width() - 1,
                                   static_cast<int>((point.x() - area.left()) / area.width() * size.width()));
            const int y = std::min(size.height() - 1, static_cast<int>((point.y() - area.top()) /
                                                                       area.height() * size.height()));
            return (static_cast<int>(channel) * size.height() + y) * size.width() + x;
        }
    }
    return std::nullopt;
}

void WeightImage::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setFont(typeOf(*this, kFontScale));
    if (!moment_) {
        return;
    }
    for (std::size_t channel = 0; channel < images_.size(); ++channel) {
        const QRectF area = target(channel);
        painter.drawImage(area, images_[channel]);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        if (images_.size() > 1) {
            painter.setPen(theme.quiet);
            painter.drawText(QRectF(area.left(), 0, area.width(), area.top()), Qt::AlignCenter,
                             channelName(static_cast<int>(channel), static_cast<int>(images_.size())));
        }
    }
    const double line = strokeScale(painter.font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const int pixel : strongest_) {
        painter.setPen(QPen(theme.black, 1.3 * line));
        painter.drawEllipse(pixelRect(pixel).adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    if (picked_ && *picked_ < moment_->record->forward.size()) {
        painter.setPen(QPen(theme.black, 1.8 * line));
        painter.drawRect(pixelRect(*picked_).adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    paintScale(painter);
}

void WeightImage::paintScale(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const double line = QFontMetricsF(typeOf(*this, kFontScale)).height();
    const double wide = std::max(20.0, target(0).left() - kGap);
    painter.setFont(typeOf(*this, kFontScale, true));
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, 0, wide, line), Qt::AlignLeft, tr("Incoming weights"));
    painter.setFont(typeOf(*this, kFontScale));
    const QRectF bar(0, line + 6, wide, kBar);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    colours.setColorAt(0, theme.diverging(-1));
    colours.setColorAt(0.5, theme.diverging(0));
    colours.setColorAt(1, theme.diverging(1));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(colours);
    painter.drawRect(bar);
    painter.setPen(theme.quiet);
    const QRectF numbers(0, bar.bottom() + 2, wide, line);
    painter.drawText(numbers, Qt::AlignLeft, signedText(-scale_));
    painter.drawText(numbers, Qt::AlignRight, signedText(scale_));
    painter.drawText(numbers.translated(0, line + 4).adjusted(0, 0, 0, 3 * line), Qt::TextWordWrap,
                     tr("○ strongest now\n□ picked synapse"));
}

void WeightImage::mousePressEvent(QMouseEvent* event) {
    if (const std::optional<int> pixel = pixelAt(event->position() / unitOf(*this))) {
        emit afferentPicked(*pixel);
    }
}

bool WeightImage::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && moment_) {
        auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> pixel = pixelAt(QPointF(help->pos()) / unitOf(*this));
        QToolTip::showText(
            help->globalPos(),
            pixel ? tr("%1: W = %2")
                        .arg(afferentName(*moment_->frame, 1,
                                          moment_->record->afferents[static_cast<std::size_t>(*pixel)]),
                             signedText(double{moment_->record->forward[*pixel]}))
                  : QString(),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace mc::ui
