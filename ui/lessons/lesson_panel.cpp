#include "lessons/lesson_panel.h"

#include "lessons/lesson_list.h"
#include "lessons/lesson_page.h"
#include "lessons/question_box.h"
#include "lessons/wait_line.h"
#include "panels/calm_combo.h"
#include "panels/quiet_label.h"

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
    page_ = new LessonPage(content);
    question_ = new QuestionBox(content);
    wait_ = new WaitLine(content);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeHead());
    lines->addWidget(page_, 1);
    lines->addWidget(question_);
    lines->addWidget(wait_);
    lines->addWidget(makeFoot());
    connect(question_, &QuestionBox::answered, this, &LessonPanel::answer);
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
    back_->setAccessibleName(tr("Back to the step before"));
    back_->setToolTip(tr("To the step before (PageUp)"));
    next_ = new QPushButton(tr("Next ▶"), foot);
    next_->setObjectName(QStringLiteral("lessonNext"));
    next_->setAccessibleName(tr("On to the next step"));
    next_->setProperty("primary", true);
    place_ = quietLabel(QString(), foot);
    place_->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 4, 14, 8);
    row->addWidget(back_);
    row->addWidget(place_, 1);
    row->addWidget(next_);
    connect(back_, &QPushButton::clicked, this, &LessonPanel::backAsked);
    connect(next_, &QPushButton::clicked, this, [this] {
        if (lesson_ && step_ + 1 == lesson_->steps.size()) {
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
    question_->ask(nullptr, {});
    pages_->setCurrentIndex(0);
}

void LessonPanel::showStep(std::size_t step) {
    step_ = step;
    const auto count = static_cast<int>(lesson_->steps.size());
    const auto place = static_cast<int>(step);
    steps_->setCurrentIndex(place);
    place_->setText(tr("%1 of %2").arg(place + 1).arg(count));
    back_->setEnabled(step > 0);
    next_->setText(place + 1 < count ? tr("Next ▶") : tr("Finish"));
    showText();
}

void LessonPanel::showText() {
    const LessonStep& step = lesson_->steps[step_];
    const auto chosen = answers_.find(step_);
    const bool answered = chosen != answers_.end();
    const QString text = QStringLiteral("## %1\n\n%2")
                             .arg(QString::fromStdString(step.title), QString::fromStdString(step.text));
    page_->show(source_, text,
                answered && step.question ? QString::fromStdString(step.question->answer) : QString());
    question_->ask(step.question ? &*step.question : nullptr,
                   answered ? std::optional(chosen->second) : std::nullopt);
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
    showText();
    emit answered();
}

void LessonPanel::showProgress(const LessonPlayer& player, const Frame& frame) {
    wait_->show(player, frame);
    const bool last = step_ + 1 == lesson_->steps.size();
    const bool waiting = player.phase() == LessonPlayer::Phase::Waiting;
    const QString where =
        last ? tr("Closes the lesson and brings back your own run") : tr("To the next step (PageDown)");
    next_->setToolTip(waiting ? tr("%1. This step is still waiting; the next one does not mind.").arg(where)
                              : where);
}

} // namespace mc::ui
