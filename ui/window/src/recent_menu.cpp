#include "window/recent_menu.h"

#include "sessions/recent_entries.h"

#include <QDir>

namespace mc::ui {

RecentMenu::RecentMenu(SessionFiles& files, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), files_(files) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill(); // never empty: an empty menu does not open
}

void RecentMenu::fill() {
    constexpr int kMostKeys = 9;
    clear();
    int keys = 0;
    bool autosaves = false;
    for (const RecentEntry& entry : recentEntries(files_, autosaving_)) {
        if (autosaves && !entry.autosave) {
            addSeparator();
        }
        autosaves = entry.autosave;
        QString title = entry.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (entry.missing) {
            title = tr("%1 (missing)").arg(title);
        }
        if (!entry.autosave && keys < kMostKeys) {
            title.prepend(QStringLiteral("&%1 ").arg(++keys));
        }
        addAction(title, this, entry.open)->setToolTip(QDir::toNativeSeparators(entry.path));
    }
    if (isEmpty()) {
        addAction(tr("Nothing yet: sessions that you save or open are listed here"))->setEnabled(false);
    }
}

} // namespace mc::ui
