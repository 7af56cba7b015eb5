#include "glossary/part_label.h"

#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QPainter>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kAcross = 7; ///< between words and edge, units
constexpr double kDown = 4;
constexpr double kCorner = 4;
constexpr int kUsualWidth = 220; ///< units

/// With bars that no line is broken at, as in "|e|".
QString unbroken(QString text) {
    return text.replace(QLatin1Char('|'), QStringLiteral("\u2060|\u2060"));
}

QFont nameFont(const QWidget& widget) {
    QFont font = widget.font();
    font.setBold(true);
    return font;
}

} // namespace

QString PartLabel::title() const {
    return unbroken(number_ > 0 ? tr("%1. %2").arg(number_).arg(part_.name) : part_.name);
}

QMarginsF PartLabel::margins() const {
    const double unit = unitOf(*this);
    return {kAcross * unit, kDown * unit, kAcross * unit, kDown * unit};
}

void PartLabel::setPart(const ViewPart& part, int number, std::size_t place, std::size_t all) {
    part_ = part;
    number_ = number;
    const QString& words = part.more.isEmpty() ? part.words : part.more;
    setAccessibleName(words.isEmpty() ? part.name : tr("%1: %2").arg(part.name, words));
    setAccessibleDescription(tr("Part %1 of %2").arg(place + 1).arg(all));
    setToolTip(part.more == part.words ? QString() : part.more);
    updateGeometry();
    update();
}

QSize PartLabel::sizeFor(int width) const {
    const QMarginsF around = margins();
    const QRectF room(0, 0, width - around.left() - around.right(), 1e5);
    const QRectF name = QFontMetricsF(nameFont(*this)).boundingRect(room, Qt::TextWordWrap, title());
    const QRectF words = part_.words.isEmpty() ? QRectF()
                                               : QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap,
                                                                                    unbroken(part_.words));
    return {
        static_cast<int>(std::ceil(std::max(name.width(), words.width()) + around.left() + around.right())) +
            2,
        static_cast<int>(std::ceil(name.height() + words.height() + around.top() + around.bottom()))};
}

QSize PartLabel::sizeHint() const {
    return sizeFor(pixelsOf(*this, kUsualWidth));
}

void PartLabel::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    const double line = (hasFocus() ? 2.5 : 1) * lineOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.edge, line));
    painter.setBrush(theme.note);
    const double corner = kCorner * unitOf(*this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), corner,
                            corner);
    QRectF room = QRectF(rect()).marginsRemoved(margins());
    room.setRight(room.right() + 2);
    QRectF used;
    painter.setPen(theme.text);
    painter.setFont(nameFont(*this));
    painter.drawText(room, Qt::TextWordWrap, title(), &used);
    room.setTop(used.bottom());
    painter.setFont(font());
    painter.drawText(room, Qt::TextWordWrap, unbroken(part_.words));
}

void PartLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    update();
    emit focused(event->reason());
}

void PartLabel::focusOutEvent(QFocusEvent* event) {
    QLabel::focusOutEvent(event);
    update();
}

} // namespace mc::ui
