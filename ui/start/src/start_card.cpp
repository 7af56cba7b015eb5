#include "start/start_card.h"

#include "style/fonts.h"
#include "style/palette.h"
#include "style/text.h"

#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kMargin = 10;        ///< pixels around the parts
constexpr int kGap = 4;            ///< between lines of different kinds
constexpr QSizeF kPicture{7.1, 4}; ///< in lines of text
constexpr int kWished = 24;        ///< width, in lines of text
constexpr double kAsideSize = 0.9; ///< of the font
constexpr double kGreyed = 0.45;   ///< opacity of what cannot be chosen
constexpr int kUnlimited = 10'000; ///< pixels
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int heightOf(const QFont& font, const QString& text, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(0, 0, width, kUnlimited, kWrapped, text).height();
}

} // namespace

struct StartCard::Places {
    QRect picture;
    QRect title;
    QRect text;
    QRect aside;
    int height = 0;
};

StartCard::StartCard(StartCardText text, QWidget* parent) : QAbstractButton(parent), text_(std::move(text)) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text_.title);
    setReason({});
}

void StartCard::setAside(const QString& aside) {
    text_.aside = aside;
    setReason(reason_);
}

void StartCard::setReason(const QString& reason) {
    reason_ = reason;
    setEnabled(reason.isEmpty());
    setAccessibleDescription(joinedSentences({text_.text, reason.isEmpty() ? text_.aside : reason}));
    updateGeometry();
    update();
}

QSize StartCard::sizeHint() const {
    const int width = kWished * fontMetrics().height();
    return {width, heightForWidth(width)};
}

int StartCard::heightForWidth(int width) const {
    return placesFor(width).height;
}

StartCard::Places StartCard::placesFor(int width) const {
    Places places;
    int left = kMargin;
    if (!text_.picture.isEmpty()) {
        places.picture = QRect(QPoint(kMargin, kMargin), (kPicture * fontMetrics().height()).toSize());
        left = places.picture.right() + 1 + kMargin;
    }
    const int room = std::max(width - left - kMargin, 1);
    int y = kMargin;
    const auto place = [&](const QFont& font, const QString& words) {
        const QRect rect(left, y, room, heightOf(font, words, room));
        y += words.isEmpty() ? 0 : rect.height() + kGap;
        return rect;
    };
    places.title = place(scaledFont(font(), 1, true), text_.title);
    places.text = place(font(), text_.text);
    places.aside = place(scaledFont(font(), kAsideSize), reason_.isEmpty() ? text_.aside : reason_);
    places.height = std::max(y - kGap, places.picture.bottom() + 1) + kMargin;
    return places;
}

void StartCard::paintEvent(QPaintEvent* /*event*/) {
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lit ? theme.blue : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.tint(theme.blue, 0.16)
                     : lit    ? theme.tint(theme.blue, 0.06)
                              : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const Places places = placesFor(width());
    painter.setOpacity(isEnabled() ? 1 : kGreyed);
    paintPicture(painter, places.picture);
    painter.setPen(theme.text);
    painter.setFont(scaledFont(font(), 1, true));
    painter.drawText(places.title, kWrapped, text_.title);
    painter.setFont(font());
    painter.drawText(places.text, kWrapped, text_.text);
    painter.setOpacity(1); // a reason is to be read
    painter.setPen(theme.quiet);
    painter.setFont(scaledFont(font(), kAsideSize));
    painter.drawText(places.aside, kWrapped, reason_.isEmpty() ? text_.aside : reason_);
}

void StartCard::paintPicture(QPainter& painter, const QRect& place) {
    if (place.isEmpty()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize pixels = place.size() * ratio;
    if (picture_.size() != pixels) {
        picture_ = QPixmap(pixels);
        picture_.fill(Qt::transparent);
        QPainter into(&picture_);
        QSvgRenderer(text_.picture).render(&into, QRectF(QPointF(), QSizeF(pixels)));
        into.end();
        picture_.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(place.topLeft(), picture_);
}

void StartCard::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace mc::ui
