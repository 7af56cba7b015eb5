#pragma once

#include "style/language.h"

#include <QObject>
#include <QString>
#include <memory>

namespace mc {
class Runner;
}

namespace mc::ui {

class MainWindow;

/// Language of the program at run time: owns the main window, and has another one take its place when a
/// person chooses another language. The run goes on meanwhile.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    /// runner: outlives this. code: of a language; empty: that of the desktop.
    LanguageSwitch(Runner& runner, const QString& code);
    ~LanguageSwitch() override;

    [[nodiscard]] MainWindow& window() const { return *window_; }
    /// Keeps the choice and carries it out; where that cannot be now, says why and changes nothing. A person
    /// is asked before a race is lost.
    void choose(const QString& code);

signals:
    /// This window has taken the place of the one before, which is no more.
    void replaced(mc::ui::MainWindow& window);

private:
    void make();
    /// Says why it cannot be now.
    [[nodiscard]] bool canChange(const QString& code);
    void offerToCloseRace(const QString& code);
    void carryOut(const QString& code);

    Runner& runner_;
    Translations translations_;
    QString code_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace mc::ui
