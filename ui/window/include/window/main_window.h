#pragma once

#include "docks/dock_focus.h"
#include "runtime/runner.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <chrono>
#include <cstdint>
#include <memory>

namespace mc::ui {

class Actions;
class Autosaving;
class Annotating;
class CostOverlay;
class DataQuestion;
class Docks;
class ExportLink;
class FileActions;
class FrameFeed;
class Appearance;
class GlossaryLink;
class LanguageMenu;
class LessonLink;
class LessonPanel;
class MissingDataOffer;
class NoticeBar;
class PastBar;
class Quiz;
class RaceLink;
class Scenes;
class SessionFiles;
class SessionStateCache;
class SetUpLink;
class SliderBar;
class SliderLink;
class Sonification;
class SetupPanel;
class StartLink;
class StatusLine;
class TimeControl;
class UndoController;
class WhatIfPanel;

/// The board: puts the parts together, carries commands to the runner and frames to the parts. What a part
/// does is written in the part.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// runner: outlives the window.
    explicit MainWindow(Runner& runner, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// From now on the run is saved to a file of this program in `folder` every so often, at least once in
    /// two intervals. What a program that ended unexpectedly has left there is offered; with `recover` it is
    /// opened without asking. Where the folder cannot be used, that is said.
    void startAutosave(const QString& folder, std::chrono::milliseconds interval, bool recover = false);

    /// Why no other window can take the place of this one now, in a sentence; empty: one can.
    [[nodiscard]] QString whyNotReplaced() const;
    /// Takes the place of another window on the same runner, for which whyNotReplaced() is empty: shows what
    /// that shows, and keeps what that has kept, but for edits that could be undone, and a race. The run is
    /// left as it is. To be called before this window is shown; of the other one there is nothing left but to
    /// delete it: it asks the run for nothing more.
    void takePlaceOf(MainWindow& other);

    [[nodiscard]] TimeControl& timeControl() const { return *time_; }
    [[nodiscard]] SetupPanel& setupPanel() const { return *setup_; }
    [[nodiscard]] WhatIfPanel& whatIfPanel() const { return *whatIf_; }
    [[nodiscard]] SliderBar& sliders() const { return *sliders_; }
    [[nodiscard]] NoticeBar& noticeBar() const { return *notice_; }
    [[nodiscard]] StatusLine& statusLine() const { return *status_; }
    [[nodiscard]] Docks& docks() const { return *docks_; }
    [[nodiscard]] CostOverlay& costs() const { return *costs_; }
    [[nodiscard]] FileActions& files() const { return *files_; }
    [[nodiscard]] SessionFiles& sessions() const { return *sessions_; }
    [[nodiscard]] SetUpLink& setUps() const { return *setUps_; }
    [[nodiscard]] PastBar& pastBar() const { return *past_; }
    [[nodiscard]] RaceLink& race() const { return *race_; }
    [[nodiscard]] Appearance& appearance() const { return *appearance_; }
    [[nodiscard]] ExportLink& exports() const { return *exports_; }
    [[nodiscard]] Annotating& annotating() const { return *annotating_; }
    [[nodiscard]] LessonPanel& lessonPanel() const { return *lesson_; }
    [[nodiscard]] LessonLink& lessons() const { return *lessons_; }
    [[nodiscard]] Quiz& quiz() const { return *quiz_; }
    [[nodiscard]] Scenes& scenes() const { return *scenes_; }
    [[nodiscard]] StartLink& start() const { return *start_; }
    [[nodiscard]] GlossaryLink& glossary() const { return *glossary_; }
    [[nodiscard]] LanguageMenu& languages() const { return *languages_; }
    [[nodiscard]] Sonification& sound() const { return *sound_; }

signals:
    /// code: of a language; empty: that of the desktop.
    void languageChosen(const QString& code);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void restoreLayout();
    void saveLayout();
    [[nodiscard]] std::string autosaveText() const;
    void follow(std::unique_ptr<Autosaving> autosaving);
    void orderTabs();
    /// What a person asks for.
    void post(const Command& command);
    /// Returns the place of the command in the row of all.
    std::uint64_t send(const Command& command);
    template <class... Parts> void postFor(Parts*... parts);
    template <class... Parts> void sayFor(Parts*... parts);
    void followDocks();
    void followAppearance();
    void followFiles();
    void followLessons();
    void followScenes();
    void followRunner();
    void keepInSessions();
    void showFrame(const FramePtr& frame);
    void showState(const FramePtr& frame);

    Runner& runner_;
    FrameFeed* feed_;
    DockFocus focus_{*this};
    TimeControl* time_;
    SetupPanel* setup_;
    WhatIfPanel* whatIf_;
    SliderBar* sliders_;
    SliderLink* sliderLink_;
    NoticeBar* notice_;
    StatusLine* status_;
    FileActions* files_;
    SessionFiles* sessions_;
    DataQuestion* dataQuestion_;
    SetUpLink* setUps_;
    RaceLink* race_;
    StartLink* start_;
    PastBar* past_;
    LessonPanel* lesson_;
    LessonLink* lessons_ = nullptr;
    Quiz* quiz_;
    Docks* docks_;
    GlossaryLink* glossary_;
    ExportLink* exports_;
    Annotating* annotating_;
    Sonification* sound_;
    UndoController* undo_;
    Scenes* scenes_ = nullptr;
    std::unique_ptr<SessionStateCache> drawings_;
    MissingDataOffer* missing_;
    CostOverlay* costs_;
    Actions* actions_;
    std::unique_ptr<Autosaving> autosaving_; ///< null: not asked for
    FramePtr last_;
    QElapsedTimer showing_; ///< since the last frame has come
    Appearance* appearance_;
    LanguageMenu* languages_;
    bool layoutKept_ = false; ///< restored from the last session
    bool shown_ = false;      ///< once at least
    bool replaced_ = false;   ///< by another window, whose run it is now: nothing is sent from here
};

} // namespace mc::ui
