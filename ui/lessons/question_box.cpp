#include "lessons/question_box.h"

#include "lessons/lesson_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

/// A label that a click takes for its button: a radio button alone breaks no lines.
class OptionLabel : public QLabel {
public:
    OptionLabel(const QString& markdown, QRadioButton& button)
        : QLabel(lessonRichText(markdown)), button_(button) {
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
    : QWidget(parent), lines_(new QVBoxLayout(this)), text_(new QLabel(this)), options_(new QVBoxLayout),
      group_(new QButtonGroup(this)), show_(new QPushButton(tr("Show the answer"), this)),
      verdict_(new QLabel(this)) {
    setAccessibleName(tr("Question"));
    lines_->setContentsMargins(14, 8, 14, 4);
    lines_->setSpacing(6);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    QFont bold = text_->font();
    bold.setBold(true);
    text_->setFont(bold);
    options_->setSpacing(4);
    show_->setObjectName(QStringLiteral("showAnswer"));
    show_->setToolTip(
        tr("Predict first: choose what you expect. Then the answer is shown, and what is asked about "
           "begins."));
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setWordWrap(true);
    lines_->addWidget(text_);
    lines_->addLayout(options_);
    lines_->addWidget(show_, 0, Qt::AlignLeft);
    lines_->addWidget(verdict_);
    connect(group_, &QButtonGroup::idClicked, this, [this] { show_->setEnabled(true); });
    connect(show_, &QPushButton::clicked, this, [this] { emit answered(group_->checkedId()); });
    hide();
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

void QuestionBox::ask(const Question* question, std::optional<int> chosen) {
    clear();
    setVisible(question != nullptr);
    if (question == nullptr) {
        return;
    }
    text_->setText(lessonRichText(QString::fromStdString(question->text)));
    int place = 0;
    for (const Question::Option& option : question->options) {
        const QString words = QString::fromStdString(option.text);
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* button = new QRadioButton(row);
        button->setAccessibleName(lessonPlainText(words));
        button->setEnabled(!chosen);
        button->setChecked(chosen == place);
        group_->addButton(button, place++);
        auto* label = new OptionLabel(words, *button);
        label->setEnabled(!chosen || chosen == place - 1 || option.right);
        line->addWidget(button, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        options_->addWidget(row);
    }
    show_->setVisible(!chosen);
    show_->setEnabled(false);
    verdict_->setVisible(chosen.has_value());
    if (chosen) {
        showVerdict(*question, *chosen);
    }
}

void QuestionBox::showVerdict(const Question& question, int chosen) {
    const bool right = question.options[static_cast<std::size_t>(chosen)].right;
    verdict_->setText(right ? tr("✓ As you predicted. The answer stands in the text above.")
                            : tr("✗ It turns out otherwise. The answer stands in the text above."));
}

} // namespace mc::ui
