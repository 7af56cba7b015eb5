#include "window/recent_menu.h"

#include "window/autosaving.h"
#include "window/saved_time.h"
#include "window/session_files.h"

#include <QDir>
#include <QFileInfo>

namespace mc::ui {

RecentMenu::RecentMenu(SessionFiles& files, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), files_(files) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill(); // never empty: an empty menu does not open
}

void RecentMenu::fill() {
    clear();
    if (autosaving_ != nullptr) {
        addAutosaves();
    }
    const QStringList recent = files_.recent();
    for (qsizetype i = 0; i < recent.size(); ++i) {
        addFile(recent[i], i < 9 ? QStringLiteral("&%1 ").arg(i + 1) : QString());
    }
    if (isEmpty()) {
        addAction(tr("Nothing yet: sessions that you save or open are listed here"))->setEnabled(false);
    }
}

void RecentMenu::addAutosaves() {
    const QFileInfo last(autosaving_->lastFile());
    if (last.exists()) {
        addAction(tr("&Continue where you left off (%1)").arg(savedTimeText(last.lastModified())), this,
                  [this, file = last.filePath()] { files_.open(file); });
    }
    for (const AutosaveFolder::Left& left : autosaving_->leftBehind()) {
        addAction(tr("Recover what was saved at %1").arg(savedTimeText(left.time)), this,
                  [this, file = left.file] { autosaving_->recover(file); });
    }
    if (!isEmpty()) {
        addSeparator();
    }
}

void RecentMenu::addFile(const QString& path, const QString& key) {
    QString name = QFileInfo(path).fileName();
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    const QString title = QFileInfo::exists(path) ? key + name : key + tr("%1 (missing)").arg(name);
    QAction* action = addAction(title, this, [this, path] { files_.open(path); });
    action->setToolTip(QDir::toNativeSeparators(path));
}

} // namespace mc::ui
