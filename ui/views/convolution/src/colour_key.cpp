#include "convolution/colour_key.h"

#include "style/colour_table.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kKeyLetters = 0.86;  ///< of the letters
constexpr double kKeyGap = 5;         ///< units, as all below
constexpr double kBetweenScales = 18; ///< two scales
constexpr double kLeastScale = 60;    ///< width of a scale
constexpr double kBar = 52;           ///< width of its bar
constexpr double kLeastBar = 20;
constexpr double kBarHeight = 9;
constexpr int kStops = 8; ///< of the gradient

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

QSizeF ColourScalePicture::leastRoom(const Paper& paper) const {
    return {kLeastScale, std::ceil(paper.metrics(kKeyLetters).height()) + 2};
}

QSizeF ColourScalePicture::wishedRoom(const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(kKeyLetters);
    double width = kBar + 3 * kKeyGap;
    for (const QString& word : {scale_.quantity, scale_.low(), scale_.high()}) {
        width += metrics.horizontalAdvance(word);
    }
    return {std::ceil(width) + 2, leastRoom(paper).height()};
}

void ColourScalePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QFontMetricsF metrics = paper.metrics(kKeyLetters);
    const double high = metrics.horizontalAdvance(scale_.high());
    const double words = std::max(0.0, room.width() - metrics.horizontalAdvance(scale_.low()) - high -
                                           kLeastBar - 3 * kKeyGap);
    double x = 0;
    painter.setFont(paper.letters(kKeyLetters));
    const auto write = [&](const QString& word, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, 0, room.width() - x, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         word);
        x += metrics.horizontalAdvance(word) + kKeyGap;
    };
    write(metrics.elidedText(scale_.quantity, Qt::ElideRight, words + 1), theme.text);
    write(scale_.low(), theme.quiet);
    const double wide = std::clamp(room.width() - x - high - kKeyGap, kLeastBar, kBar);
    const QRectF bar(x, (room.height() - kBarHeight) / 2, wide, kBarHeight);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (int stop = 0; stop <= kStops; ++stop) {
        const double share = static_cast<double>(stop) / kStops;
        colours.setColorAt(share, scale_.map == ColourScale::Map::Signed ? theme.diverging(2 * share - 1)
                                                                         : magnitudeColour(share));
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(colours);
    painter.drawRect(bar);
    x += wide + kKeyGap;
    write(scale_.high(), theme.quiet);
}

QString ColourScalePicture::textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const {
    return scale_.text();
}

PicturePtr colourKey(const std::vector<ColourScale>& scales, const QStringList& note) {
    std::vector<PictureBox::Item> items;
    items.reserve(scales.size() + 1);
    for (const ColourScale& scale : scales) {
        items.push_back({std::make_shared<ColourScalePicture>(scale)});
    }
    WordsPicture::Style small{Ink::Quiet, kKeyLetters};
    small.shortens = true;
    items.push_back({std::make_shared<WordsPicture>(note, small), 1});
    return rowOf(std::move(items), kBetweenScales);
}

std::vector<PartNote> ColourScalePicture::parts(QSizeF room, const Paper& /*paper*/) const {
    return {{QStringLiteral("colours"), QRectF(QPointF(), room), capitalised(scale_.text()),
             scale_.map == ColourScale::Map::Signed ? tr("Colours of values below and above 0.")
                                                    : tr("Colours from nothing to the largest value.")}};
}

} // namespace mc::ui
