#include "convolution/colour_key.h"

#include "style/colour_table.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QPainter>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kSmall = 0.86;
constexpr double kGap = 5;       ///< pixels
constexpr double kBar = 52;      ///< pixels
constexpr double kLeastBar = 20; ///< pixels
constexpr double kBarHeight = 9; ///< pixels
constexpr int kStops = 8;        ///< of the gradient

} // namespace

ColourKey::ColourKey(Map map, QWidget* parent) : QWidget(parent), map_(map) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Scale of colours"));
}

void ColourKey::setScale(const QString& quantity, double limit) {
    if (quantity != quantity_ || limit != limit_) {
        quantity_ = quantity;
        limit_ = limit;
        setAccessibleDescription(text());
        setToolTip(text());
        updateGeometry();
        update();
    }
}

QString ColourKey::low() const {
    return map_ == Map::Signed ? signedText(-limit_) : tickText(0);
}

QString ColourKey::high() const {
    return map_ == Map::Signed ? signedText(limit_) : tickText(limit_);
}

QString ColourKey::text() const {
    return tr("%1: %2 to %3").arg(quantity_, low(), high());
}

QSize ColourKey::sizeHint() const {
    const QFontMetricsF metrics(typeOf(*this, kSmall));
    double width = kBar + 3 * kGap;
    for (const QString& word : {quantity_, low(), high()}) {
        width += metrics.horizontalAdvance(word);
    }
    return pixelsOf(*this, QSizeF(std::ceil(width) + 2, std::ceil(metrics.height()) + 2));
}

QSize ColourKey::minimumSizeHint() const {
    return {pixelsOf(*this, 60), sizeHint().height()};
}

void ColourKey::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setFont(typeOf(*this, kSmall));
    const QSizeF room = roomOf(*this);
    const QFontMetricsF metrics(typeOf(*this, kSmall));
    const double numbers = metrics.horizontalAdvance(low()) + metrics.horizontalAdvance(high());
    const double words = std::max(0.0, room.width() - numbers - kLeastBar - 3 * kGap);
    double x = 0;
    const auto write = [&](const QString& word, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, 0, room.width() - x, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         word);
        x += metrics.horizontalAdvance(word) + kGap;
    };
    write(metrics.elidedText(quantity_, Qt::ElideRight, words + 1), theme.text);
    write(low(), theme.quiet);
    const double wide =
        std::clamp(room.width() - x - metrics.horizontalAdvance(high()) - kGap, kLeastBar, kBar);
    const QRectF bar(x, (room.height() - kBarHeight) / 2, wide, kBarHeight);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (int stop = 0; stop <= kStops; ++stop) {
        const double share = static_cast<double>(stop) / kStops;
        colours.setColorAt(share,
                           map_ == Map::Signed ? theme.diverging(2 * share - 1) : magnitudeColour(share));
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(colours);
    painter.drawRect(bar);
    x += wide + kGap;
    write(high(), theme.quiet);
}

} // namespace mc::ui
