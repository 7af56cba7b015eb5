#include "status/notice_bar.h"

#include "style/palette.h"
#include "style/styled_label.h"
#include "style/text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kPatienceMilliseconds = 250;
constexpr int kInformationMilliseconds = 8000;
constexpr int kPadding = 2;        ///< pixels above and below the buttons
constexpr int kMostLetters = 90;   ///< in a line of the whole text
constexpr int kAroundTheWhole = 8; ///< pixels

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), mark_(new StyledLabel(Ink::Blue, 1, true, this)), text_(new QLabel(this)),
      more_(makeMore()), return_(new QPushButton(tr("Return to the last good state"), this)),
      back_(new QPushButton(tr("Back to before"), this)), choices_(new QWidget(this)),
      close_(new QToolButton(this)) {
    setAccessibleName(tr("Notice"));
    text_->setTextFormat(Qt::PlainText);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text_->installEventFilter(this);
    return_->setToolTip(tr("Goes back to the last moment at which all was well, and pauses there"));
    return_->hide();
    back_->setObjectName(QStringLiteral("backToBefore"));
    back_->setToolTip(tr("Returns to the run that was here before, with its course (Ctrl+Z)"));
    back_->hide();
    connect(back_, &QPushButton::clicked, this, [this] { emit commandIssued(command::BackToBefore{}); });
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
    row->addWidget(more_);
    row->addWidget(return_);
    row->addWidget(back_);
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
}

QToolButton* NoticeBar::makeMore() {
    auto* more = new QToolButton(this);
    more->setText(tr("All of it"));
    more->setToolTip(tr("Shows the whole notice"));
    more->setAccessibleName(tr("Show the whole notice"));
    more->hide();
    connect(more, &QToolButton::clicked, this, &NoticeBar::showAll);
    return more;
}

QSize NoticeBar::minimumSizeHint() const {
    return {layout()->minimumSize().width(), return_->sizeHint().height() + 2 * kPadding};
}

QSize NoticeBar::sizeHint() const {
    return minimumSizeHint();
}

void NoticeBar::showFrame(const FramePtr& frame) {
    const Notice& notice = frame->notice;
    const bool again = std::exchange(awaitsNews_, false) && notice.kind != Notice::Kind::None;
    if (again || notice != last_) {
        last_ = notice;
        const QString text = translated(notice.text);
        if (notice.kind == Notice::Kind::None && !ofRun_) {
            return; // what the run said is no longer on show
        }
        put(notice.kind, notice.replaced ? tr("%1 Ctrl+Z returns to the run before.").arg(text) : text,
            notice.returnTo, notice.lasting(), notice.replaced);
        ofRun_ = true;
        layout()->activate(); // what was beside the text may have gone
        if (notice.answers && !more_->isHidden()) {
            showAll();
        }
    }
}

void NoticeBar::setBusy(bool busy) {
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
    if (kind_ == Notice::Kind::None || onShow_) {
        put(Notice::Kind::None, QString());
    }
}

void NoticeBar::withdraw() {
    offer_.clear();
    if (onShow_) {
        put(Notice::Kind::None, QString());
    }
}

/// By a person: an offer on show is declined.
void NoticeBar::decline() {
    if (onShow_) {
        offer_.clear();
    }
    put(Notice::Kind::None, QString());
}

void NoticeBar::put(Notice::Kind kind, const QString& text, const std::optional<Moment>& returnTo,
                    bool lasting, bool replaced) {
    returnTo_ = returnTo;
    replaced_ = replaced && !returnTo;
    saysOpening_ = false;
    ofRun_ = false;
    fade_.stop();
    onShow_ = kind == Notice::Kind::None && !offer_.isEmpty();
    const bool passes = kind == Notice::Kind::Information && !lasting;
    return_->setVisible(returnTo.has_value());
    back_->setVisible(replaced_);
    choices_->setVisible(onShow_);
    present(onShow_ ? Notice::Kind::Information : kind, onShow_ ? offer_ : text);
    if (passes) {
        fade_.start();
    }
}

void NoticeBar::present(Notice::Kind kind, const QString& text) {
    kind_ = kind;
    const bool failure = kind == Notice::Kind::Failure;
    mark_->setText(failure ? QStringLiteral("⚠") : QStringLiteral("ℹ"));
    mark_->setInk(failure ? Ink::Vermillion : Ink::Blue);
    whole_ = text;
    setAccessibleDescription(text);
    shorten();
    update();
    emit spoke(kind != Notice::Kind::None);
}

/// The text in one line, as far as there is room.
void NoticeBar::shorten() {
    const QString line = QString(whole_).replace(u'\n', u' ');
    const QFontMetrics metrics(text_->font());
    const int needed = metrics.horizontalAdvance(line);
    const int beside = more_->sizeHint().width() + layout()->spacing();
    const int room = text_->width() + (more_->isHidden() ? 0 : beside);
    more_->setVisible(needed > room);
    text_->setText(needed > room ? metrics.elidedText(line, Qt::ElideRight, room - beside) : line);
    text_->setToolTip(needed > room ? whole_ : QString());
}

/// In a window of its own above the line, which goes with the next click.
void NoticeBar::showAll() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Notice"));
    popup->setFrameStyle(QFrame::Box | QFrame::Plain);
    auto* all = new QLabel(whole_, popup);
    all->setTextFormat(Qt::PlainText);
    all->setWordWrap(true);
    all->setTextInteractionFlags(Qt::TextSelectableByMouse);
    all->setMargin(kAroundTheWhole);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(all);
    const int width = std::min(this->width(), kMostLetters * all->fontMetrics().averageCharWidth());
    const int height = popup->heightForWidth(width);
    popup->setGeometry(QRect(mapToGlobal(QPoint(0, -height)), QSize(width, height)));
    popup->show();
}

void NoticeBar::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !more_->isHidden() && rect().contains(event->pos())) {
        showAll();
    }
    QWidget::mouseReleaseEvent(event);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)) {
        shorten();
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
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
}

} // namespace mc::ui
