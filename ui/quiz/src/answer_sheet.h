#pragma once

#include "lessons/lesson_page.h"

#include <QWheelEvent>

namespace mc::ui {

/// The answer to a question, with its formulas and pictures, as high as it takes: what it is part of scrolls.
class AnswerSheet : public LessonPage {
    Q_OBJECT
public:
    explicit AnswerSheet(QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace mc::ui
