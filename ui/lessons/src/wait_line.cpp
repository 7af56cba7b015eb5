#include "lessons/wait_line.h"

#include "frames/frame_text.h"
#include "lesson_words.h"
#include "style/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kParts = 1000; ///< of the bar
constexpr int kFewLines = 4;

} // namespace

WaitLine::WaitLine(QWidget* parent)
    : QWidget(parent), words_(new QLabel), room_(new QScrollArea(this)), bar_(new QProgressBar(this)),
      skip_(new QToolButton(this)) {
    setAccessibleName(tr("What the step waits for"));
    room_->setAccessibleName(accessibleName()); // Tab comes to it, so that keys can scroll it
    words_->setObjectName(QStringLiteral("waitWords"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    room_->setWidget(words_);
    room_->setWidgetResizable(true);
    room_->setFrameShape(QFrame::NoFrame);
    room_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room_->viewport()->setAutoFillBackground(false);
    words_->setAutoFillBackground(false);
    bar_->setRange(0, kParts);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    bar_->setAccessibleName(tr("Progress of the wait"));
    skip_->setObjectName(QStringLiteral("skipWait"));
    skip_->setText(tr("Skip ahead"));
    skip_->setToolTip(tr("Goes to the end of the wait as fast as possible"));
    connect(skip_, &QToolButton::clicked, this, &WaitLine::skipAsked);
    auto* row = new QHBoxLayout;
    row->addWidget(room_, 1);
    row->addWidget(skip_, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 4, 14, 4);
    lines->setSpacing(4);
    lines->addLayout(row);
    lines->addWidget(bar_);
    hide(); // until there is something to say
}

QString WaitLine::text() const {
    return words_->text();
}

void WaitLine::put(const QString& words, bool skippable) {
    if (words_->text() != words) {
        words_->setText(words);
        room_->verticalScrollBar()->setValue(0);
    }
    skip_->setVisible(skippable);
    setVisible(!aside_ && !words.isEmpty());
    fitRoom();
}

void WaitLine::setMost(int height) {
    most_ = height;
    fitRoom();
}

bool WaitLine::hasBelow() const {
    const QScrollBar& bar = *room_->verticalScrollBar();
    const bool laidOut = room_->height() == room_->maximumHeight();
    return isVisible() && laidOut && tooMany_ && bar.value() < bar.maximum();
}

void WaitLine::pageDown() {
    const int line = words_->fontMetrics().lineSpacing();
    QScrollBar& bar = *room_->verticalScrollBar();
    bar.setValue(bar.value() + std::max(room_->viewport()->height() - line, line));
}

/// As high as the words, up to a height: they must not take the room of the text.
void WaitLine::fitRoom() {
    layout()->activate(); // the button beside them may have come or gone
    // Not that of the viewport, which is of before while this is hidden.
    const int wanted = std::max(0, words_->heightForWidth(room_->contentsRect().width())); // of no words: -1
    const int few = kFewLines * words_->fontMetrics().lineSpacing() + 2;
    const int most = std::max(most_, few);
    room_->setFixedHeight(std::min(wanted, most));
    tooMany_ = wanted > most;
    // Never by itself: beside a bar the words take more lines, so that it would stay.
    room_->setVerticalScrollBarPolicy(tooMany_ ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    room_->setFocusPolicy(tooMany_ ? Qt::TabFocus : Qt::NoFocus); // to scroll by keys
}

void WaitLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRoom();
}

void WaitLine::setAside(bool aside) {
    aside_ = aside;
    setVisible(!aside && !text().isEmpty());
    fitRoom();
}

void WaitLine::show(const LessonPlayer& player, const Frame& frame, bool held) {
    bar_->hide();
    switch (player.phase()) {
    case LessonPlayer::Phase::Entering:
        put(tr("Going to the start of this step…"), false);
        break;
    case LessonPlayer::Phase::Stopped:
        put(tr("This step could not be reached. %1").arg(translated(player.fault())), false);
        break;
    case LessonPlayer::Phase::Waiting:
        showWaiting(player, frame, held);
        break;
    case LessonPlayer::Phase::Done:
        showDone(player);
        break;
    }
}

void WaitLine::showWaiting(const LessonPlayer& player, const Frame& frame, bool held) {
    const LessonStep& step = player.lesson().steps[player.step()];
    if (!step.race && !player.onBoard(frame)) {
        put(tr("The board shows another run now. Back and Next return to the lesson."), false);
        return;
    }
    const std::optional<LessonPlayer::Progress> progress = player.progress(frame);
    if (!progress) {
        put(waitWords(step), !step.race);
        return;
    }
    bar_->setValue(
        std::clamp(static_cast<int>(kParts * progress->value / std::max(progress->goal, 1e-9)), 0, kParts));
    bar_->show();
    const QString hint = held ? tr("The run begins with the answer to the question.") : playHint(frame);
    const QString waits = tr("Waiting: %1.").arg(progressWords(step, *progress));
    put(joinedSentences({waits, hint}), true);
}

void WaitLine::showDone(const LessonPlayer& player) {
    const LessonStep& step = player.lesson().steps[player.step()];
    QStringList lines;
    if (player.missed()) {
        lines << missedWords();
    } else if (step.race) {
        lines << tr("Done, after %1 epochs:").arg(step.race->epochs);
    } else if (step.wait) {
        lines << tr("Done.");
    }
    lines << promiseWords(player);
    put(lines.join(QLatin1Char('\n')), false);
}

} // namespace mc::ui
