#include "lessons/question_page.h"

#include "lessons/lesson_page.h"
#include "lessons/page_scroller.h"
#include "question_box.h"

#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace mc::ui {

namespace {

QString optionText(const Question::Option& option) {
    return QString::fromStdString(option.text);
}

/// What has become of a prediction, or what is right.
QString verdictText(const Question& question, std::optional<int> predicted) {
    const auto right = std::ranges::find_if(question.options, &Question::Option::right);
    if (!predicted) {
        return QuestionPage::tr("**The answer:** *%1*").arg(optionText(*right));
    }
    const Question::Option& prediction = question.options[static_cast<std::size_t>(*predicted)];
    const QString told =
        QuestionPage::tr("You predicted: *%1*").arg(optionText(prediction)) + QStringLiteral("\n\n");
    return told + (prediction.right
                       ? QuestionPage::tr("**✓ That is right.**")
                       : QuestionPage::tr("**✗ The right answer:** *%1*").arg(optionText(*right)));
}

QString answerText(const Question& question, std::optional<int> predicted) {
    return QStringLiteral("%1\n\n%2\n\n---\n\n%3")
        .arg(QString::fromStdString(question.text), verdictText(question, predicted),
             QString::fromStdString(question.answer));
}

} // namespace

QuestionPage::QuestionPage(QWidget* parent)
    : QStackedWidget(parent), room_(new QScrollArea(this)), scroller_(new PageScroller(*room_)),
      box_(new QuestionBox), answer_(new LessonPage(this)) {
    setObjectName(QStringLiteral("questionPage"));
    setAccessibleName(tr("Question of the step"));
    room_->setWidget(box_);
    room_->setWidgetResizable(true);
    room_->setFrameShape(QFrame::NoFrame);
    room_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room_->setFocusPolicy(Qt::NoFocus);
    room_->viewport()->setAutoFillBackground(false);
    box_->setAutoFillBackground(false);
    answer_->setObjectName(QStringLiteral("lessonAnswer"));
    answer_->setAccessibleName(tr("Answer to the question"));
    addWidget(room_);
    addWidget(answer_);
    connect(box_, &QuestionBox::answered, this, &QuestionPage::answered);
    connect(scroller_, &PageScroller::moved, this, &QuestionPage::moved);
    connect(&answer_->scroller(), &PageScroller::moved, this, &QuestionPage::moved);
    connect(this, &QStackedWidget::currentChanged, this, &QuestionPage::moved);
}

void QuestionPage::ask(const Question& question) {
    box_->ask(question);
    room_->verticalScrollBar()->setValue(0);
    setCurrentWidget(room_);
}

void QuestionPage::showAnswer(const QString& source, const Question& question, std::optional<int> predicted) {
    box_->clear();
    answer_->show(source, answerText(question, predicted));
    setCurrentWidget(answer_);
}

void QuestionPage::clear() {
    box_->clear();
}

PageScroller& QuestionPage::scroller() const {
    return currentWidget() == answer_ ? answer_->scroller() : *scroller_;
}

void QuestionPage::takeFocus() {
    if (currentWidget() == answer_) {
        answer_->setFocus(Qt::OtherFocusReason);
    } else {
        box_->takeFocus();
    }
}

} // namespace mc::ui
