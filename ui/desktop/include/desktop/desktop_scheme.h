#pragma once

#include <QObject>
#include <optional>

class QDBusVariant;
class QVariant;

namespace mc::ui {

/// Listens to whether the desktop prefers dark programs, by the settings portal that GNOME, KDE and others
/// answer on. Says nothing where there is none.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject* parent = nullptr);

signals:
    /// What the desktop prefers, when that becomes known and when it changes. Nothing: it has no preference.
    void preferred(std::optional<bool> dark);

private slots:
    void follow(const QString& group, const QString& key, const QDBusVariant& value);
};

/// What a value of the portal's color-scheme means: 1 is dark, 2 is light; nothing for all others. Variants
/// in variants are unwrapped.
[[nodiscard]] std::optional<bool> prefersDark(const QVariant& value);

} // namespace mc::ui
