#include "lessons/lesson_list.h"

#include "lessons/lesson_shelf.h"
#include "widgets/quiet_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kListMargin = 4; ///< pixels; a narrow panel has to hold the longest title

} // namespace

LessonList::LessonList(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Lessons"));
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(kListMargin, 9, kListMargin, 9);
    lines->setSpacing(4);
    auto* hint =
        new QLabel(tr("Each lesson sets up experiments on the board and leads you through them. Your own run "
                      "comes back when you close the lesson."),
                   content);
    hint->setWordWrap(true);
    lines->addWidget(hint);
    lines->addSpacing(6);
    for (const shelf::Entry& entry : shelf::entries()) {
        auto* button = new QPushButton(entry.title, content);
        button->setAccessibleDescription(entry.summary);
        button->setToolTip(tr("Opens this lesson (about %1 min)").arg(entry.minutes));
        connect(button, &QPushButton::clicked, this, [this, source = entry.source] { emit chosen(source); });
        lines->addWidget(button);
        lines->addWidget(smallLabel(tr("%1 (%2 min)").arg(entry.summary).arg(entry.minutes), content));
        lines->addSpacing(6);
    }
    auto* file = new QPushButton(tr("Open lesson…"), content);
    file->setToolTip(tr("Opens a lesson from a file; Help → Writing a lesson explains how to write one"));
    connect(file, &QPushButton::clicked, this, &LessonList::fileAsked);
    lines->addWidget(file);
    lines->addStretch(1);
    setWidget(content);
}

} // namespace mc::ui
