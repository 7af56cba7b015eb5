#include "window/recent_menu.h"

#include "window/session_files.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace mc::ui {

RecentMenu::RecentMenu(SessionFiles& files, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), files_(files) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill(); // never empty: an empty menu does not open
}

void RecentMenu::fill() {
    clear();
    const QFileInfo last(lastSession_);
    if (!lastSession_.isEmpty() && last.exists()) {
        const QString time = QLocale().toString(last.lastModified(), QLocale::ShortFormat);
        addAction(tr("&Continue where you left off (%1)").arg(time), this,
                  [this] { files_.open(lastSession_); });
        addSeparator();
    }
    const QStringList recent = files_.recent();
    for (qsizetype i = 0; i < recent.size(); ++i) {
        addFile(recent[i], i < 9 ? QStringLiteral("&%1 ").arg(i + 1) : QString());
    }
    if (isEmpty()) {
        addAction(tr("Nothing yet: sessions that you save or open are listed here"))->setEnabled(false);
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
