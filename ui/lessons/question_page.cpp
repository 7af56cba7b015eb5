#include "lessons/question_page.h"

#include "lessons/lesson_page.h"
#include "lessons/question_box.h"

#include <QScrollArea>

namespace mc::ui {

namespace {

QString answerText(const Question& question, int chosen) {
    const Question::Option& prediction = question.options[static_cast<std::size_t>(chosen)];
    QString text = QuestionPage::tr("%1\n\nYou predicted: *%2*\n\n")
                       .arg(QString::fromStdString(question.text), QString::fromStdString(prediction.text));
    if (prediction.right) {
        text += QuestionPage::tr("**✓ That is what happens.**");
    } else {
        text += QuestionPage::tr("**✗ Something else happens:**") + QLatin1Char(' ');
        for (const Question::Option& option : question.options) {
            text += option.right ? QString::fromStdString(option.text) : QString();
        }
    }
    return text + QStringLiteral("\n\n---\n\n") + QString::fromStdString(question.answer);
}

} // namespace

QuestionPage::QuestionPage(QWidget* parent)
    : QStackedWidget(parent), room_(new QScrollArea(this)), box_(new QuestionBox),
      answer_(new LessonPage(this)) {
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
}

void QuestionPage::ask(const QString& source, const Question& question, std::optional<int> chosen) {
    if (chosen) {
        box_->clear();
        answer_->show(source, answerText(question, *chosen));
    } else {
        box_->ask(question);
    }
    setCurrentWidget(chosen ? static_cast<QWidget*>(answer_) : room_);
}

void QuestionPage::clear() {
    box_->clear();
}

void QuestionPage::takeFocus() {
    if (currentWidget() == answer_) {
        answer_->setFocus(Qt::OtherFocusReason);
    } else {
        box_->takeFocus();
    }
}

} // namespace mc::ui
