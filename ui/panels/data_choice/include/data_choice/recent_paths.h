#pragma once

#include <QString>
#include <QStringList>

namespace mc::ui {

/// A list of files or folders that were used lately, the latest first; kept from one start of the program to
/// the next.
class RecentPaths {
public:
    /// key: in the settings. most: entries that are kept.
    RecentPaths(QString key, qsizetype most);

    [[nodiscard]] QStringList list() const;
    /// Puts it first.
    void remember(const QString& path);
    void forget(const QString& path);

private:
    void write(const QStringList& paths);

    QString key_;
    qsizetype most_;
};

} // namespace mc::ui
