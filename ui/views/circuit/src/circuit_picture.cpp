#include "circuit/circuit_picture.h"

#include "circuit_painter.h"
#include "style/fonts.h"
#include "style/units.h"

namespace mc::ui {

namespace {

constexpr double kFontScale = 0.88;
constexpr double kLeast = 236; ///< height, units
constexpr double kTall = 280;  ///< with letters for a projector

} // namespace

CircuitPicture::CircuitPicture(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Drawing of the microcircuit"));
    setToolTip(
        tr("Pyramidal cell (PYR) with its dendrites, and the two interneurons that carry its error: VIP for "
           "“fire more”, SST for “fire less”. A bar at the end of a line inhibits, an arrow excites."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CircuitPicture::showMoment(const CircuitMomentPtr& moment) {
    moment_ = moment;
    update();
}

QString CircuitPicture::text() const {
    const CircuitValuesText text = circuitValuesText(moment_.get());
    return tr("apical dendrite: %1; soma: %2; basal dendrites: %3; VIP %4, SST %5; %6")
        .arg(text.apical.join(QStringLiteral(", ")), text.soma.join(QStringLiteral(", ")),
             text.basal.join(QStringLiteral(", ")), text.vip.value(0), text.sst.value(0),
             text.error.join(QStringLiteral(", ")));
}

QSize CircuitPicture::minimumSizeHint() const {
    return pixelsOf(*this, QSizeF(240, isLargeType(font()) ? kTall : kLeast));
}

void CircuitPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeOf(*this, kFontScale));
    const CircuitGeometry geometry =
        circuitGeometry(areaOf(*this).adjusted(1, 1, -1, -1), QFontMetricsF(painter.font()).height());
    CircuitPainter(painter, coloursOf(*this), geometry, moment_.get()).paint();
}

} // namespace mc::ui
