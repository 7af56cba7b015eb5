#include "frames/verdict_chip.h"

#include "frames/frame_text.h"
#include "style/palette.h"
#include "style/units.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

VerdictChip::VerdictChip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("The right class of this image, and the class the output has said most so far"));
}

void VerdictChip::showFrame(const Frame& frame) {
    setVisible(frame.presentation != nullptr);
    if (!frame.presentation) {
        text_.clear();
        return;
    }
    const int label = frame.presentation->label;
    const int says = predictionShown(frame);
    verdict_ = says < 0 ? Verdict::None : says == label ? Verdict::Right : Verdict::Wrong;
    QString text = tr("label %1").arg(className(frame, label));
    if (verdict_ != Verdict::None) {
        text +=
            tr(" → says %1 %2").arg(className(frame, says), verdict_ == Verdict::Right ? tr("✓") : tr("✗"));
    }
    if (verdict_ == Verdict::None && stepsShown(frame) > 0) {
        text += outputVerdict(frame) == OutputVerdict::Tied ? tr(" → tied") : tr(" → no output yet");
    }
    if (text == text_) {
        return;
    }
    text_ = text;
    setAccessibleName(text_);
    if (const int width = QFontMetrics(typeOf(*this, 1, true)).horizontalAdvance(text_); width > widest_) {
        widest_ = width;
        updateGeometry();
    }
    update();
}

QSize VerdictChip::sizeHint() const {
    const QFontMetrics metrics(typeOf(*this, 1, true));
    return pixelsOf(*this,
                    QSizeF(std::max(widest_, metrics.horizontalAdvance(text_)) + 22, metrics.height() + 8));
}

QSize VerdictChip::minimumSizeHint() const {
    return {pixelsOf(*this, 80), sizeHint().height()};
}

void VerdictChip::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    const Ink ink = verdict_ == Verdict::None    ? Ink::Quiet
                    : verdict_ == Verdict::Right ? kRightInk
                                                 : kWrongInk;
    const QColor& colour = theme.of(ink);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setFont(typeOf(*this, 1, true));
    const QSize room = roomOf(*this).toSize();
    painter.setRenderHint(QPainter::Antialiasing);
    const int wanted =
        std::min(room.width(), QFontMetrics(typeOf(*this, 1, true)).horizontalAdvance(text_) + 22);
    const QRectF box = QRectF(room.width() - wanted, 0, wanted, room.height()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(theme.tint(colour, 0.1));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(verdict_ == Verdict::None ? theme.text : theme.words(ink));
    painter.drawText(box, Qt::AlignCenter,
                     QFontMetrics(typeOf(*this, 1, true)).elidedText(text_, Qt::ElideMiddle, wanted - 16));
}

} // namespace mc::ui
