#include "window/notice_bar.h"

#include "style/fonts.h"
#include "style/palette.h"
#include "style/styled_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kPatienceMilliseconds = 250;
constexpr int kInformationMilliseconds = 8000;
constexpr int kPadding = 5;      ///< pixels above and below the text and the button
constexpr int kFromTheTop = 2;   ///< pixels
constexpr int kFromTheSide = 40; ///< pixels

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), mark_(new StyledLabel(Ink::Blue, 1, true, this)), text_(new QLabel(this)),
      return_(new QPushButton(tr("Return to the last good state"), this)), choices_(new QWidget(this)),
      close_(new QToolButton(this)) {
    setAccessibleName(tr("Notice"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return_->setToolTip(tr("Goes back to the last moment at which all was well, and pauses there"));
    return_->hide();
    connect(return_, &QPushButton::clicked, this, [this] { emit commandIssued(command::GoTo{*returnTo_}); });
    close_->setText(QStringLiteral("✕"));
    close_->setProperty("bare", true);
    close_->setToolTip(tr("Close this notice"));
    close_->setAccessibleName(tr("Close this notice"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, kPadding, 4, kPadding);
    row->setSpacing(8);
    row->addWidget(mark_);
    row->addWidget(text_, 1);
    row->addWidget(return_);
    row->addWidget(choices_);
    auto* choices = new QHBoxLayout(choices_);
    choices->setContentsMargins(0, 0, 0, 0);
    choices_->hide();
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &NoticeBar::decline);
    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMilliseconds);
    connect(&patience_, &QTimer::timeout, this, [this] {
        put(Notice::Kind::Information, tr("Opening …"));
        fade_.stop(); // it is so for as long as it takes
        saysOpening_ = true;
    });
    fade_.setSingleShot(true);
    fade_.setInterval(kInformationMilliseconds);
    connect(&fade_, &QTimer::timeout, this, [this] { put(Notice::Kind::None, QString()); });
    hide();
}

QString NoticeBar::text() const {
    return text_->text();
}

void NoticeBar::showFrame(const FramePtr& frame) {
    if (frame->busy != busy_) {
        showBusy(frame->busy);
    }
    if (frame->busy) {
        return; // the rest of the frame is from before
    }
    if (isVisible()) {
        raise(); // over docks that were shown meanwhile
    }
    const Notice& notice = frame->notice;
    const bool again = std::exchange(awaitsNews_, false) && notice.kind != Notice::Kind::None;
    if (again || notice != last_) {
        last_ = notice;
        put(notice.kind, QString::fromStdString(notice.text), notice.returnTo, notice.lasting());
    }
}

void NoticeBar::showBusy(bool busy) {
    busy_ = busy;
    if (busy) {
        patience_.start();
        return;
    }
    patience_.stop();
    if (saysOpening_) {
        put(Notice::Kind::None, QString());
    }
}

void NoticeBar::expectNews() {
    awaitsNews_ = true;
}

void NoticeBar::say(Notice::Kind kind, const QString& text) {
    put(kind, text);
}

void NoticeBar::offer(const QString& text, const std::vector<Choice>& choices) {
    qDeleteAll(choices_->findChildren<QPushButton*>());
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.label, choices_);
        button->setToolTip(choice.help);
        choices_->layout()->addWidget(button);
        connect(
            button, &QPushButton::clicked, this,
            [this, take = choice.take] {
                decline();
                take();
            },
            Qt::QueuedConnection); // the next offer takes the place of the button
    }
    offer_ = text;
    if (kind_ == Notice::Kind::None || offers_) {
        put(Notice::Kind::None, QString());
    }
}

void NoticeBar::withdraw() {
    offer_.clear();
    if (offers_) {
        put(Notice::Kind::None, QString());
    }
}

/// By a person: an offer on show is declined.
void NoticeBar::decline() {
    if (offers_) {
        offer_.clear();
    }
    put(Notice::Kind::None, QString());
}

void NoticeBar::put(Notice::Kind kind, const QString& text, const std::optional<Moment>& returnTo,
                    bool lasting) {
    returnTo_ = returnTo;
    saysOpening_ = false;
    fade_.stop();
    offers_ = kind == Notice::Kind::None && !offer_.isEmpty();
    const bool passes = kind == Notice::Kind::Information && !lasting;
    lasts_ = offers_ || (kind != Notice::Kind::None && !passes);
    return_->setVisible(returnTo.has_value());
    choices_->setVisible(offers_);
    present(offers_ ? Notice::Kind::Information : kind, offers_ ? offer_ : text);
    if (passes) {
        fade_.start();
    }
}

void NoticeBar::present(Notice::Kind kind, const QString& text) {
    kind_ = kind;
    const bool failure = kind == Notice::Kind::Failure;
    mark_->setText(failure ? QStringLiteral("⚠") : QStringLiteral("ℹ"));
    mark_->setInk(failure ? Ink::Vermillion : Ink::Blue);
    text_->setText(text);
    setAccessibleDescription(text);
    setVisible(kind != Notice::Kind::None);
    fit();
    update();
}

/// The buttons on show, or null.
QWidget* NoticeBar::action() const {
    return returnTo_ ? return_ : offers_ ? choices_ : nullptr;
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout() != nullptr) {
        QTimer::singleShot(0, this, &NoticeBar::fit); // what is in it learns of its letters after this
    }
}

void NoticeBar::lieOver(const QRect& area) {
    area_ = area;
    fit();
}

void NoticeBar::fit() {
    const QMargins margins = layout()->contentsMargins();
    const QSize buttons = action() != nullptr ? action()->sizeHint() : QSize();
    const int acting = action() != nullptr ? buttons.width() + layout()->spacing() : 0;
    const int beside = margins.left() + margins.right() + 2 * layout()->spacing() +
                       mark_->sizeHint().width() + acting + close_->sizeHint().width();
    const int line = QFontMetrics(text_->font()).horizontalAdvance(text_->text()) + 4;
    const int width = std::max(beside, std::min(line + beside, area_.width() - 2 * kFromTheSide));
    const int height =
        std::max({text_->heightForWidth(width - beside), close_->sizeHint().height(), buttons.height()}) +
        2 * kPadding;
    takeRoom(lasts_ ? height : 0);
    setGeometry(area_.left() + (area_.width() - width) / 2, topFor(height), width, height);
    raise();
}

int NoticeBar::topFor(int height) const {
    if (roomHeight_ > 0) {
        return room_->mapTo(parentWidget(), QPoint()).y();
    }
    // In large letters it would cover the heads of the views: then it lies over the course of the run.
    return isLargeType(font()) ? area_.bottom() - height - kFromTheTop : area_.top() + kFromTheTop;
}

void NoticeBar::setRoom(QWidget& room) {
    room_ = &room;
    room.hide();
    room.installEventFilter(this);
}

/// height: 0 where none is needed.
void NoticeBar::takeRoom(int height) {
    if (room_ == nullptr || height == roomHeight_) {
        return;
    }
    roomHeight_ = height;
    if (height == 0) {
        emit leavesRoom();
        room_->hide();
        return;
    }
    emit takesRoom();
    room_->setFixedHeight(height);
    room_->show();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        fit(); // the room has found its place
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    const QColor colour = kind_ == Notice::Kind::Failure ? theme.vermillion : theme.blue;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tint(colour, 0.5));
    painter.fillRect(rect(), theme.card); // nothing of the board shines through
    painter.setBrush(theme.tint(colour, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.fillRect(QRect(0, 4, 4, height() - 8), colour);
}

} // namespace mc::ui
