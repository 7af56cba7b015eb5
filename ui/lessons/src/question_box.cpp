#include "question_box.h"

#include "lessons/lesson_text.h"
#include "style/styled_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

/// A label that a click takes for its button: a radio button alone breaks no lines.
class OptionLabel : public StyledLabel {
public:
    OptionLabel(const QString& markdown, QRadioButton& button)
        : StyledLabel(Ink::Text, kLessonScale), button_(button) {
        setText(lessonRichTextBeside(markdown));
        setWordWrap(true);
        setTextFormat(Qt::RichText);
        setBuddy(&button);
    }

protected:
    void mousePressEvent(QMouseEvent*) override { button_.click(); }

private:
    QRadioButton& button_;
};

} // namespace

QuestionBox::QuestionBox(QWidget* parent)
    : QWidget(parent), text_(new StyledLabel(Ink::Text, kLessonScale, false, this)),
      options_(new QVBoxLayout), group_(new QButtonGroup(this)),
      show_(new QPushButton(tr("Show the answer"), this)) {
    setAccessibleName(tr("Question"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    options_->setSpacing(10);
    show_->setObjectName(QStringLiteral("showAnswer"));
    show_->setToolTip(tr("Choose what you expect first. Then the answer is shown, and the run begins."));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 12, 14, 8);
    lines->setSpacing(14);
    lines->addWidget(text_);
    lines->addLayout(options_);
    lines->addWidget(show_, 0, Qt::AlignLeft);
    lines->addStretch(1);
    connect(group_, &QButtonGroup::idClicked, this, [this] { show_->setEnabled(true); });
    connect(show_, &QPushButton::clicked, this, [this] { emit answered(group_->checkedId()); });
}

void QuestionBox::clear() {
    for (QAbstractButton* button : group_->buttons()) {
        group_->removeButton(button);
    }
    while (QLayoutItem* item = options_->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // its own click may have led here
        }
        delete item;
    }
}

void QuestionBox::ask(const Question& question) {
    clear();
    text_->setText(lessonRichText(QStringLiteral("### ") + tr("What do you expect?") +
                                  QStringLiteral("\n\n") + QString::fromStdString(question.text)));
    int place = 0;
    for (const Question::Option& option : question.options) {
        addOption(option, place++);
    }
    show_->setEnabled(false);
}

void QuestionBox::addOption(const Question::Option& option, int place) {
    const QString words = QString::fromStdString(option.text);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* button = new QRadioButton(row);
    button->setAccessibleName(lessonPlainText(words));
    button->setStyleSheet(
        QStringLiteral("QRadioButton::indicator { width: 1em; height: 1em }")); // as the words
    group_->addButton(button, place);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(new OptionLabel(words, *button), 1);
    options_->addWidget(row);
}

std::optional<int> QuestionBox::chosen() const {
    const int place = group_->checkedId();
    return place >= 0 ? std::optional(place) : std::nullopt;
}

void QuestionBox::takeFocus() {
    if (!group_->buttons().isEmpty()) {
        group_->buttons().first()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace mc::ui
