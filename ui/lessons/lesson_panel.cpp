#include "lessons/lesson_panel.h"

#include "lessons/lesson_list.h"
#include "lessons/lesson_page.h"
#include "lessons/question_page.h"
#include "lessons/wait_line.h"
#include "panels/calm_combo.h"
#include "panels/quiet_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeHead());
    lines->addWidget(sheets_, 1);
    lines->addWidget(wait_);
    lines->addWidget(makeFoot());
    connect(question_, &QuestionPage::answered, this, &LessonPanel::answer);
    connect(wait_, &WaitLine::skipAsked, this, &LessonPanel::skipAsked);
    return content;
}

QWidget* LessonPanel::makeHead() {
    auto* head = new QWidget(this);
    title_ = quietLabel(QString(), head);
    title_->setWordWrap(true);
    steps_ = new CalmCombo(head);
    steps_->setObjectName(QStringLiteral("lessonSteps"));
    steps_->setAccessibleName(tr("Steps of the lesson"));
    steps_->setToolTip(tr("Goes to a step; they can be taken in any order"));
    close_ = new QToolButton(head);
    close_->setObjectName(QStringLiteral("closeLesson"));
    close_->setText(tr("Close"));
    close_->setToolTip(tr("Closes the lesson and brings back your own run and the layout of the board"));
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(close_, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(14, 6, 8, 2);
    lines->setSpacing(4);
    lines->addLayout(top);
    lines->addWidget(steps_);
    connect(close_, &QToolButton::clicked, this, &LessonPanel::closeAsked);
    connect(steps_, &QComboBox::activated, this,
            [this](int place) { emit stepAsked(static_cast<std::size_t>(place)); });
    return head;
}

QWidget* LessonPanel::makeFoot() {
    auto* foot = new QWidget(this);
    back_ = new QPushButton(tr("◀ Back"), foot);
    back_->setObjectName(QStringLiteral("lessonBack"));
    next_ = new QPushButton(tr("Next ▶"), foot);
    next_->setObjectName(QStringLiteral("lessonNext"));
    next_->setProperty("primary", true);
    place_ = quietLabel(QString(), foot);
    place_->setObjectName(QStringLiteral("lessonPlace"));
    place_->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 4, 14, 8);
    row->addWidget(back_);
    row->addWidget(place_, 1);
    row->addWidget(next_);
    connect(back_, &QPushButton::clicked, this, &LessonPanel::backAsked);
    connect(next_, &QPushButton::clicked, this, [this] {
        if (lesson_ && step_ + 1 == lesson_->steps.size() && !hasMore()) {
            emit closeAsked();
        } else {
            emit nextAsked();
        }
    });
    return foot;
}

void LessonPanel::openLesson(const QString& source, std::shared_ptr<const Lesson> lesson) {
    source_ = source;
    lesson_ = std::move(lesson);
    answers_.clear();
    title_->setText(QString::fromStdString(lesson_->title));
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
    showQuestion();
    sheets_->setCurrentWidget(page_);
    showPlace();
}

void LessonPanel::showQuestion() {
    const std::optional<Question>& question = lesson_->steps[step_].question;
    const auto chosen = answers_.find(step_);
    if (question) {
        question_->ask(source_, *question,
                       chosen != answers_.end() ? std::optional(chosen->second) : std::nullopt);
    } else {
        question_->clear();
    }
}

bool LessonPanel::asks() const {
    return lesson_ && sheets_->currentWidget() == question_;
}

bool LessonPanel::hasMore() const {
    return lesson_ && lesson_->steps[step_].question && !asks();
}

bool LessonPanel::turnOn() {
    if (!hasMore()) {
        return false;
    }
    turnTo(*question_);
    return true;
}

bool LessonPanel::turnBack() {
    if (!asks()) {
        return false;
    }
    turnTo(*page_);
    return true;
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
    const std::size_t count = lesson_->steps.size();
    const bool last = step_ + 1 == count;
    const QString place = tr("%1 of %2").arg(step_ + 1).arg(count);
    place_->setText(asks() ? tr("%1, question").arg(place) : place);
    back_->setEnabled(step_ > 0 || asks());
    back_->setText(asks() ? tr("◀ Text") : tr("◀ Back"));
    back_->setAccessibleName(asks() ? tr("Back to the text") : tr("Back to the step before"));
    back_->setToolTip(asks() ? tr("To the text of this step (PageUp)") : tr("To the step before (PageUp)"));
    next_->setText(hasMore() ? tr("Question ▶") : last ? tr("Finish") : tr("Next ▶"));
    next_->setAccessibleName(hasMore() ? tr("On to the question")
                             : last    ? tr("Finish the lesson")
                                       : tr("On to the next step"));
    const QString where = hasMore() ? tr("To the question of this step (PageDown)")
                          : last    ? tr("Closes the lesson and brings back your own run")
                                    : tr("To the next step (PageDown)");
    next_->setToolTip(waiting_ && !hasMore()
                          ? tr("%1. This step is still waiting; the next one does not mind.").arg(where)
                          : where);
}

bool LessonPanel::awaitsAnswer(std::size_t step) const {
    return lesson_ && lesson_->steps[step].question && !answers_.contains(step);
}

void LessonPanel::answer(int option) {
    const std::optional<Question>& question = lesson_->steps[step_].question;
    if (!question || option < 0 || option >= static_cast<int>(question->options.size())) {
        return;
    }
    answers_[step_] = option;
    showQuestion();
    question_->takeFocus();
    emit answered();
}

void LessonPanel::showProgress(const LessonPlayer& player, const Frame& frame) {
    wait_->show(player, frame);
    waiting_ = player.phase() == LessonPlayer::Phase::Waiting;
    showPlace();
}

} // namespace mc::ui
