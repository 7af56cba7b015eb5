#include "lessons/lesson_foot.h"

#include "widgets/quiet_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
#include <initializer_list>

namespace mc::ui {

namespace {

struct Words {
    QString text;
    QString name;
    QString tip;
};

void say(QPushButton& button, const Words& words) {
    button.setText(words.text);
    button.setAccessibleName(words.name);
    button.setToolTip(words.tip);
}

Words wordsOf(Onward way) {
    switch (way) {
    case Onward::Below:
        return {LessonFoot::tr("More ▼"), LessonFoot::tr("More of this page"),
                LessonFoot::tr("Shows what is below (PageDown)")};
    case Onward::Question:
        return {LessonFoot::tr("Question ▶"), LessonFoot::tr("On to the question"),
                LessonFoot::tr("Shows the question of this step (PageDown)")};
    case Onward::Answer:
        return {LessonFoot::tr("Answer ▶"), LessonFoot::tr("On to the answer"),
                LessonFoot::tr("Shows the answer (PageDown)")};
    case Onward::Step:
        return {LessonFoot::tr("Next ▶"), LessonFoot::tr("On to the next step"),
                LessonFoot::tr("Goes to the next step (PageDown)")};
    case Onward::End:
        break;
    }
    return {LessonFoot::tr("Finish"), LessonFoot::tr("Finish the lesson"),
            LessonFoot::tr("Closes the lesson and brings back your own run (Ctrl+W)")};
}

Words wordsOf(Backward way) {
    switch (way) {
    case Backward::Above:
        return {LessonFoot::tr("▲ Up"), LessonFoot::tr("Up this page"),
                LessonFoot::tr("Shows what is above (PageUp)")};
    case Backward::Text:
        return {LessonFoot::tr("◀ Text"), LessonFoot::tr("Back to the text"),
                LessonFoot::tr("Shows the text of this step (PageUp)")};
    case Backward::Step:
    case Backward::None:
        break;
    }
    return {LessonFoot::tr("◀ Back"), LessonFoot::tr("Back to the previous step"),
            LessonFoot::tr("Goes to the previous step (PageUp)")};
}

/// Wide enough for each of them, so that it does not move under the pointer.
template <class Way> void makeRoom(QPushButton& button, std::initializer_list<Way> ways) {
    const QString now = button.text();
    int width = 0;
    for (const Way way : ways) {
        button.setText(wordsOf(way).text);
        width = std::max(width, button.sizeHint().width());
    }
    button.setText(now);
    button.setMinimumWidth(width);
}

} // namespace

LessonFoot::LessonFoot(QWidget* parent)
    : QWidget(parent), back_(new QPushButton(this)), place_(quietLabel(QString(), this)),
      next_(new QPushButton(this)) {
    back_->setObjectName(QStringLiteral("lessonBack"));
    next_->setObjectName(QStringLiteral("lessonNext"));
    next_->setProperty("primary", true);
    place_->setObjectName(QStringLiteral("lessonPlace"));
    place_->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 8);
    row->addWidget(back_);
    row->addWidget(place_, 1);
    row->addWidget(next_);
    showWays(Backward::None, Onward::Step, false);
    takeRoom();
    connect(back_, &QPushButton::clicked, this, &LessonFoot::backAsked);
    connect(next_, &QPushButton::clicked, this, &LessonFoot::nextAsked);
}

void LessonFoot::takeRoom() {
    makeRoom(*back_, {Backward::Above, Backward::Text, Backward::Step});
    makeRoom(*next_, {Onward::Below, Onward::Question, Onward::Answer, Onward::Step, Onward::End});
}

void LessonFoot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        takeRoom();
    }
}

void LessonFoot::showWays(Backward backward, Onward onward, bool waiting) {
    say(*back_, wordsOf(backward));
    back_->setEnabled(backward != Backward::None);
    Words words = wordsOf(onward);
    if (onward == Onward::Step && waiting) {
        words.tip = tr("%1. You need not wait for this one to end.").arg(words.tip);
    }
    say(*next_, words);
}

void LessonFoot::showPlace(const QString& place) {
    place_->setText(place);
}

} // namespace mc::ui
