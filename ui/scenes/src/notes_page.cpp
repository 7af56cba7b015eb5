#include "scenes/notes_page.h"

#include <QVariant>

namespace mc::ui {

NotesPage::NotesPage(QWidget* parent) : LessonPage(parent) {
    setObjectName(QStringLiteral("notes"));
    setAccessibleName(tr("Notes"));
    setFocusPolicy(Qt::StrongFocus);
}

void NotesPage::showNotes(const QString& markdown) {
    if (markdown != shown_) {
        shown_ = markdown;
        show({}, markdown);
    }
}

QVariant NotesPage::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};
}

} // namespace mc::ui
