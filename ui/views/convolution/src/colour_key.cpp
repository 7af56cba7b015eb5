#include "convolution/colour_key.h"

#include "style/colour_table.h"
#include "style/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kSmall = 0.86;
constexpr double kGap = 5;         ///< units, as all below
constexpr double kBetween = 18;    ///< two scales
constexpr double kLeastScale = 60; ///< width
constexpr double kBar = 52;        ///< width of a bar
constexpr double kLeastBar = 20;   ///< width
constexpr double kBarHeight = 9;
constexpr int kStops = 8; ///< of the gradient

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::ColourKey", text);
}

/// In which a scale leaves nothing out.
double wholeWidth(const ColourScale& scale, const QFontMetricsF& metrics) {
    double width = kBar + 3 * kGap + 2;
    for (const QString& word : {scale.quantity, scale.low(), scale.high()}) {
        width += metrics.horizontalAdvance(word);
    }
    return std::ceil(width);
}

void paintScale(QPainter& painter, const ColourScale& scale, const QRectF& room, const Paper& paper) {
    const Colours& theme = paper.colours();
    const QFontMetricsF metrics = paper.metrics(kSmall);
    const double numbers = metrics.horizontalAdvance(scale.low()) + metrics.horizontalAdvance(scale.high());
    const double words = std::max(0.0, room.width() - numbers - kLeastBar - 3 * kGap);
    double x = room.left();
    const auto write = [&](const QString& word, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, room.top(), room.right() - x, room.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, word);
        x += metrics.horizontalAdvance(word) + kGap;
    };
    write(metrics.elidedText(scale.quantity, Qt::ElideRight, words + 1), theme.text);
    write(scale.low(), theme.quiet);
    const double wide =
        std::clamp(room.right() - x - metrics.horizontalAdvance(scale.high()) - kGap, kLeastBar, kBar);
    const QRectF bar(x, room.center().y() - kBarHeight / 2, wide, kBarHeight);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (int stop = 0; stop <= kStops; ++stop) {
        const double share = static_cast<double>(stop) / kStops;
        colours.setColorAt(share, scale.map == ColourScale::Map::Signed ? theme.diverging(2 * share - 1)
                                                                        : magnitudeColour(share));
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(colours);
    painter.drawRect(bar);
    x += wide + kGap;
    write(scale.high(), theme.quiet);
}

} // namespace

QString ColourScale::low() const {
    return map == Map::Signed ? signedText(-limit) : tickText(0);
}

QString ColourScale::high() const {
    return map == Map::Signed ? signedText(limit) : tickText(limit);
}

QString ColourScale::text() const {
    return tr("%1: %2 to %3").arg(quantity, low(), high());
}

ColourKeyPicture::ColourKeyPicture(std::vector<ColourScale> scales, QString note)
    : scales_(std::move(scales)), note_(std::move(note)) {}

QSizeF ColourKeyPicture::leastRoom(const Paper& paper) const {
    const auto count = static_cast<double>(scales_.size());
    return {count * kLeastScale + std::max(0.0, count - 1) * kBetween,
            std::ceil(paper.metrics(kSmall).height()) + 2};
}

std::vector<QRectF> ColourKeyPicture::places(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(kSmall);
    std::vector<double> widths;
    for (const ColourScale& scale : scales_) {
        widths.push_back(wholeWidth(scale, metrics));
    }
    const auto count = static_cast<double>(scales_.size());
    const double over = std::accumulate(widths.begin(), widths.end(), (count - 1) * kBetween) - room.width();
    std::vector<QRectF> places;
    double x = 0;
    for (double width : widths) {
        if (over > 0) {
            width = std::max(kLeastScale, width - over / count);
        }
        places.emplace_back(x, 0, width, room.height());
        x += width + kBetween;
    }
    places.emplace_back(x, 0, std::max(0.0, room.width() - x), room.height());
    return places;
}

void ColourKeyPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const std::vector<QRectF> all = places(room, paper);
    painter.setFont(paper.letters(kSmall));
    for (std::size_t k = 0; k < scales_.size(); ++k) {
        paintScale(painter, scales_[k], all[k], paper);
    }
    painter.setPen(paper.colours().quiet);
    painter.drawText(all.back(), Qt::AlignVCenter | Qt::AlignLeft,
                     paper.metrics(kSmall).elidedText(note_, Qt::ElideRight, all.back().width()));
}

QString ColourKeyPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const std::vector<QRectF> all = places(room, paper);
    for (std::size_t k = 0; k < scales_.size(); ++k) {
        if (all[k].contains(place)) {
            return scales_[k].text();
        }
    }
    return all.back().contains(place) ? note_ : QString();
}

} // namespace mc::ui
