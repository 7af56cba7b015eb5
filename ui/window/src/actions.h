#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace mc::ui {

class Annotating;
class CostOverlay;
class Docks;
class ExportLink;
class FileActions;
class GlossaryLink;
class LanguageMenu;
class LessonLink;
class Appearance;
class PastBar;
class Quiz;
class RaceLink;
class RecentMenu;
class Scenes;
class SessionFiles;
class SetUpLink;
class Sonification;
class SoundControls;
class StartLink;
class TimeControl;
class UndoController;

/// The menus of the window with their keys: everything that can be done without the mouse.
class Actions : public QObject {
    Q_OBJECT
public:
    /// What the actions act on.
    struct Parts {
        FileActions& files;
        SessionFiles& sessions;
        TimeControl& time;
        PastBar& past;
        UndoController& undo;
        Docks& docks;
        CostOverlay& costs;
        RaceLink& race;
        Appearance& appearance;
        LanguageMenu& languages;
        ExportLink& exports;
        Annotating& annotating;
        LessonLink& lessons;
        Quiz& quiz;
        Scenes& scenes;
        StartLink& start;
        GlossaryLink& glossary;
        SetUpLink& setUps;
        Sonification& sound;
    };

    Actions(QMainWindow& window, const Parts& parts);

    [[nodiscard]] RecentMenu& recent() const { return *recent_; }

private:
    void addFile(QMainWindow& window, const Parts& parts);
    void addExports(QMenu& menu, ExportLink& exports);
    void addRun(QMainWindow& window, const Parts& parts);
    void addEdit(QMainWindow& window, const Parts& parts);
    void addSetUps(QMenu& menu, SetUpLink& setUps);
    void addDrawing(QMenu& menu, Annotating& annotating);
    void addSound(QMenu& menu, Sonification& sound);
    void addView(QMainWindow& window, const Parts& parts);
    void addLessons(QMainWindow& window, LessonLink& lessons, Quiz& quiz);
    void addLessonData(QMenu& menu, LessonLink& lessons);
    void addHelp(QMainWindow& window, StartLink& start, GlossaryLink& glossary);

    template <class Receiver, class Slot>
    QAction* add(QMenu& menu, const QString& title, const QList<QKeySequence>& keys, Receiver* receiver,
                 Slot slot);

    RecentMenu* recent_ = nullptr;
    QWidget* corner_ = nullptr; ///< of the menu bar
};

} // namespace mc::ui
