#include "frames/verdict_picture.h"

#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kLeastWidth = 80;  ///< units
constexpr double kBesideWords = 22; ///< units, both sides together
constexpr double kAroundWords = 8;  ///< units, above and below together

QString verdictHelp() {
    return tr("The right class of this image, and the class the output has said most so far");
}

} // namespace

VerdictPicture::VerdictPicture(const Frame& frame) {
    const PresentationRecord& record = *frame.presentation;
    const bool labelled = record.label != kNoLabel;
    QStringList parts; // label and verdict
    if (labelled) {
        parts << tr("label %1").arg(className(frame, record.label));
    }
    const int says = predictionShown(frame);
    if (says >= 0 && labelled) {
        right_ = says == record.label;
        parts << tr("says %1 %2").arg(className(frame, says), *right_ ? tr("✓") : tr("✗"));
    } else if (says >= 0) {
        parts << tr("says %1").arg(className(frame, says));
    } else if (stepsShown(frame) > 0) {
        parts << (outputVerdict(frame) == OutputVerdict::Tied ? tr("tied") : tr("no output yet"));
    }
    const QString arrow = QStringLiteral(" → ");
    short_ = text_ = parts.join(arrow);
    if (record.asked) {
        text_ = presentedName(record);
        if (!parts.isEmpty()) {
            text_ = labelled ? commaList({text_, short_}) : text_ + arrow + short_;
        }
    }
}

double VerdictPicture::widthOf(const QString& text, const Paper& paper) {
    return std::ceil(paper.metrics(1, true).horizontalAdvance(text)) + kBesideWords;
}

/// Without the name of the image where only the rest has room.
const QString& VerdictPicture::textIn(double width, const Paper& paper) const {
    return short_.isEmpty() || widthOf(text_, paper) <= width ? text_ : short_;
}

QSizeF VerdictPicture::leastRoom(const Paper& paper) const {
    return {std::min(kLeastWidth, wishedRoom(paper).width()), paper.metrics(1, true).height() + kAroundWords};
}

QSizeF VerdictPicture::wishedRoom(const Paper& paper) const {
    return {widthOf(text_, paper), paper.metrics(1, true).height() + kAroundWords};
}

QRectF VerdictPicture::box(QSizeF room, const Paper& paper) const {
    const QSizeF size =
        QSizeF(widthOf(textIn(room.width(), paper), paper), wishedRoom(paper).height()).boundedTo(room);
    return QRectF(QPointF(room.width() - size.width(), (room.height() - size.height()) / 2), size)
        .adjusted(1, 1, -1, -1);
}

void VerdictPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const Ink ink = !right_ ? Ink::Quiet : *right_ ? kRightInk : kWrongInk;
    const QColor& colour = theme.of(ink);
    const QRectF around = box(room, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(theme.tint(colour, 0.1));
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2);
    painter.setFont(paper.letters(1, true));
    painter.setPen(right_ ? theme.words(ink) : theme.text);
    painter.drawText(around, Qt::AlignCenter,
                     paper.metrics(1, true).elidedText(textIn(room.width(), paper), Qt::ElideMiddle,
                                                       around.width() - kBesideWords + 6));
}

QString VerdictPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    if (!box(room, paper).contains(place)) {
        return {};
    }
    return widthOf(text_, paper) <= room.width() ? verdictHelp() : text_ + QLatin1Char('\n') + verdictHelp();
}

std::vector<PartNote> VerdictPicture::parts(QSizeF room, const Paper& paper) const {
    return {{QStringLiteral("verdict"), box(room, paper), tr("Label and answer"), verdictHelp()}};
}

} // namespace mc::ui
