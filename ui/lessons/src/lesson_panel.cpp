#include "lessons/lesson_panel.h"

#include "lesson_words.h"
#include "lessons/lesson_data_line.h"
#include "lessons/lesson_list.h"
#include "lessons/lesson_page.h"
#include "lessons/page_scroller.h"
#include "lessons/question_page.h"
#include "lessons/wait_line.h"
#include "question_box.h"
#include "widgets/calm_combo.h"
#include "widgets/layout_tab_order.h"
#include "widgets/quiet_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace mc::ui {

LessonPanel::LessonPanel(QWidget* parent)
    : QWidget(parent), pages_(new QStackedWidget(this)), list_(new LessonList(this)) {
    setAccessibleName(tr("Lesson"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(pages_);
    pages_->addWidget(list_);
    pages_->addWidget(makeLessonPage());
    connect(list_, &LessonList::chosen, this, &LessonPanel::lessonChosen);
    connect(list_, &LessonList::fileAsked, this, &LessonPanel::fileAsked);
}

QWidget* LessonPanel::makeLessonPage() {
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base); // one sheet with the text
    sheets_ = new QStackedWidget(content);
    page_ = new LessonPage(sheets_);
    question_ = new QuestionPage(sheets_);
    sheets_->addWidget(page_);
    sheets_->addWidget(question_);
    wait_ = new WaitLine(content);
    foot_ = new LessonFoot(content);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeHead());
    lines->addWidget(sheets_, 1);
    lines->addWidget(wait_);
    lines->addWidget(foot_);
    orderTabsAsLaidOut(*content);
    connect(&page_->scroller(), &PageScroller::moved, this, &LessonPanel::showPlace);
    connect(question_, &QuestionPage::moved, this, &LessonPanel::showPlace);
    connect(question_, &QuestionPage::answered, this, &LessonPanel::answer);
    connect(foot_, &LessonFoot::backAsked, this, &LessonPanel::backAsked);
    connect(foot_, &LessonFoot::nextAsked, this, [this] {
        if (onward() == Onward::End) {
            emit closeAsked();
        } else {
            emit nextAsked();
        }
    });
    connect(wait_, &WaitLine::skipAsked, this, &LessonPanel::skipAsked);
    return content;
}

QWidget* LessonPanel::makeHead() {
    auto* head = new QWidget(this);
    title_ = quietLabel(QString(), head);
    title_->setWordWrap(true);
    data_ = new LessonDataLine(head);
    steps_ = new CalmCombo(head);
    steps_->setObjectName(QStringLiteral("lessonSteps"));
    steps_->setAccessibleName(tr("Steps of the lesson"));
    steps_->setToolTip(tr("Goes to a step; you can take them in any order"));
    vote_ = new QToolButton(head);
    vote_->setObjectName(QStringLiteral("classVote"));
    vote_->setText(tr("Vote"));
    vote_->setToolTip(tr("Shows the question of this step large, for a class to vote on it (Q)"));
    close_ = new QToolButton(head);
    close_->setObjectName(QStringLiteral("closeLesson"));
    close_->setText(tr("Close"));
    close_->setToolTip(
        tr("Closes the lesson and brings back your own run and the layout of the board (Ctrl+W)"));
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(vote_, 0, Qt::AlignTop);
    top->addWidget(close_, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(14, 6, 8, 2);
    lines->setSpacing(4);
    lines->addLayout(top);
    lines->addWidget(data_);
    lines->addWidget(steps_);
    vote_->hide(); // until a step asks
    connect(vote_, &QToolButton::clicked, this, &LessonPanel::voteAsked);
    connect(close_, &QToolButton::clicked, this, &LessonPanel::closeAsked);
    connect(steps_, &QComboBox::activated, this,
            [this](int place) { emit stepAsked(static_cast<std::size_t>(place)); });
    return head;
}

void LessonPanel::openLesson(const QString& source, std::shared_ptr<const Lesson> lesson) {
    source_ = source;
    lesson_ = std::move(lesson);
    answers_.clear();
    step_ = 0;
    title_->setText(QString::fromStdString(lesson_->title));
    data_->showData(QString::fromStdString(lesson_->data));
    const QSignalBlocker quiet(steps_);
    steps_->clear();
    int number = 0;
    for (const LessonStep& step : lesson_->steps) {
        steps_->addItem(tr("%1. %2").arg(++number).arg(QString::fromStdString(step.title)));
    }
    pages_->setCurrentIndex(1);
}

void LessonPanel::closeLesson() {
    lesson_.reset();
    question_->clear();
    pages_->setCurrentIndex(0);
}

void LessonPanel::showStep(std::size_t step) {
    step_ = step;
    steps_->setCurrentIndex(static_cast<int>(step));
    const LessonStep& shown = lesson_->steps[step];
    page_->show(source_, QStringLiteral("## %1\n\n%2")
                             .arg(QString::fromStdString(shown.title), QString::fromStdString(shown.text)));
    vote_->setVisible(shown.question.has_value());
    outcome_.clear();
    showQuestion();
    sheets_->setCurrentWidget(page_);
    showPlace();
    emit stepShown();
}

void LessonPanel::takeFrom(const LessonPanel& other) {
    answers_ = other.answers_;
    showStep(other.step_);
    if (other.asks()) {
        turnTo(*question_);
    }
}

void LessonPanel::showQuestion() {
    const std::optional<Question>& question = lesson_->steps[step_].question;
    const auto answer = answers_.find(step_);
    if (!question) {
        question_->clear();
    } else if (answer == answers_.end()) {
        question_->ask(*question);
    } else {
        question_->showAnswer(source_, *question, answer->second);
    }
}

bool LessonPanel::asks() const {
    return lesson_ && sheets_->currentWidget() == question_;
}

PageScroller& LessonPanel::scroller() const {
    return asks() ? question_->scroller() : page_->scroller();
}

Onward LessonPanel::onward() const {
    if (scroller().hasBelow() || wait_->hasBelow()) {
        return Onward::Below;
    }
    if (lesson_->steps[step_].question && !asks()) {
        return Onward::Question;
    }
    return awaitsAnswer(step_)                 ? Onward::Answer
           : step_ + 1 < lesson_->steps.size() ? Onward::Step
                                               : Onward::End;
}

Backward LessonPanel::backward() const {
    if (scroller().hasAbove()) {
        return Backward::Above;
    }
    return asks() ? Backward::Text : step_ > 0 ? Backward::Step : Backward::None;
}

bool LessonPanel::turnOn() {
    switch (onward()) {
    case Onward::Below:
        scroller().hasBelow() ? scroller().pageDown() : wait_->pageDown();
        showPlace();
        return true;
    case Onward::Question:
        turnTo(*question_);
        return true;
    case Onward::Answer:
        answer(question_->box().chosen());
        return true;
    case Onward::Step:
    case Onward::End:
        break;
    }
    return false;
}

bool LessonPanel::turnBack() {
    switch (backward()) {
    case Backward::Above:
        scroller().pageUp();
        return true;
    case Backward::Text:
        turnTo(*page_);
        return true;
    case Backward::Step:
    case Backward::None:
        break;
    }
    return false;
}

/// The keyboard goes with the page, if the page had it.
void LessonPanel::turnTo(QWidget& sheet) {
    const bool focused = sheets_->isAncestorOf(QApplication::focusWidget());
    sheets_->setCurrentWidget(&sheet);
    showPlace();
    if (!focused) {
        return;
    }
    if (asks()) {
        question_->takeFocus();
    } else {
        page_->setFocus(Qt::OtherFocusReason);
    }
}

/// Where in the lesson this page is, and where the buttons lead.
void LessonPanel::showPlace() {
    if (!lesson_) {
        return;
    }
    const QString place = tr("%1 of %2").arg(step_ + 1).arg(lesson_->steps.size());
    foot_->showPlace(!asks()               ? place
                     : awaitsAnswer(step_) ? tr("%1, question").arg(place)
                                           : tr("%1, answer").arg(place));
    wait_->setAside(asks() && awaitsAnswer(step_));
    foot_->showWays(backward(), onward(), waiting_);
}

bool LessonPanel::awaitsAnswer(std::size_t step) const {
    return lesson_ && lesson_->steps[step].question && !answers_.contains(step);
}

void LessonPanel::reveal() {
    if (awaitsAnswer(step_)) {
        answer(std::nullopt);
    }
}

void LessonPanel::answer(std::optional<int> prediction) {
    const bool focused = sheets_->isAncestorOf(QApplication::focusWidget());
    answers_[step_] = prediction;
    showQuestion();
    if (focused) {
        question_->takeFocus();
    }
    showPlace();
    if (prediction) {
        emit predicted(*prediction);
    }
    emit answered();
}

void LessonPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int kTextShare = 4; // what a step waits for takes a part of the room of its text
    wait_->setMost(height() / kTextShare);
}

void LessonPanel::showProgress(const LessonPlayer& player, const Frame& frame) {
    wait_->show(player, frame, awaitsAnswer(step_) && lesson_->steps[step_].play);
    waiting_ = player.phase() == LessonPlayer::Phase::Waiting;
    showPlace();
    const bool done = player.phase() == LessonPlayer::Phase::Done && player.step() == step_;
    QStringList words = done ? outcomeWords(player) : QStringList();
    const LessonStep& shown = player.lesson().steps[player.step()];
    const bool hasCourse = shown.wait || shown.race || shown.play;
    if (done && hasCourse && words.isEmpty()) { // where it stood when the step ended, not where it goes since
        words = outcome_.isEmpty() ? standingWords(frame) : outcome_;
    }
    if (words != outcome_) {
        outcome_ = std::move(words);
        emit outcomeChanged();
    }
}

} // namespace mc::ui
