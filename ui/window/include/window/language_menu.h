#pragma once

#include <QObject>
#include <QString>

class QActionGroup;
class QMenu;

namespace mc::ui {

/// The choice of the language: that of the desktop, or one of languages(), each by its own name. It is kept
/// for the next start by who carries it out.
class LanguageMenu : public QObject {
    Q_OBJECT
public:
    explicit LanguageMenu(QObject* parent);

    /// Adds the choices to a menu.
    void addTo(QMenu& menu);
    /// The tick is where this choice is: a code, or empty for the desktop.
    void show(const QString& code);

signals:
    /// code: of a language; empty: that of the desktop.
    void chosen(const QString& code);

private:
    QActionGroup* choices_;
};

/// The choice kept in the settings: a code; empty: that of the desktop.
[[nodiscard]] QString keptLanguage();
void keepLanguage(const QString& code);

} // namespace mc::ui
