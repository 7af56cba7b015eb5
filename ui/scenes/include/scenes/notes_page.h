#pragma once

#include "lessons/lesson_page.h"

namespace mc::ui {

/// Notes of a scene as the presenter reads them: Markdown with formulas. Pictures and links that they name
/// are not read, since the notes may come from elsewhere.
class NotesPage : public LessonPage {
    Q_OBJECT
public:
    explicit NotesPage(QWidget* parent);

    void showNotes(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QString shown_;
};

} // namespace mc::ui
