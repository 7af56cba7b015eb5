#include "window/main_window.h"

#include "actions.h"
#include "annotation/annotating.h"
#include "bars.h"
#include "base/errors.h"
#include "data_choice/data_question.h"
#include "data_choice/settings.h"
#include "docks/docks.h"
#include "docks/tab_order.h"
#include "exports/data_exports.h"
#include "exports/export_link.h"
#include "exports/film_maker.h"
#include "file_drop.h"
#include "glossary/glossary_link.h"
#include "handout/handout_dialog.h"
#include "input/input_view.h"
#include "lessons/lesson_panel.h"
#include "missing_data_offer.h"
#include "quiz/quiz.h"
#include "race/race_window.h"
#include "scenes/scenes.h"
#include "sessions/autosaving.h"
#include "sessions/recent_entries.h"
#include "sessions/session_files.h"
#include "sessions/session_state_cache.h"
#include "setup/setup_panel.h"
#include "sharing/set_up_link.h"
#include "slider_link.h"
#include "sound/audio_output.h"
#include "sound/sonification.h"
#include "status/cost_overlay.h"
#include "status/notice_bar.h"
#include "status/status_line.h"
#include "style/text.h"
#include "time_control/past_bar.h"
#include "time_control/time_control.h"
#include "undo_controller.h"
#include "view/accessible_view.h"
#include "what_if/control_box.h"
#include "what_if/slider_bar.h"
#include "what_if/what_if_panel.h"
#include "widgets/window_size.h"
#include "window/appearance.h"
#include "window/file_actions.h"
#include "window/frame_feed.h"
#include "window/language_menu.h"
#include "window/lesson_link.h"
#include "window/race_link.h"
#include "window/recent_menu.h"
#include "window/start_link.h"
#include "window_parts.h"
#include "window_title.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

namespace mc::ui {

namespace {

constexpr double kShareOfScreen = 0.9;

/// The views, which can be drawn on.
QList<Annotating::Surface> surfacesOf(const Docks& docks) {
    QList<Annotating::Surface> surfaces;
    for (const QDockWidget* dock : docks.all()) {
        if (auto* view = qobject_cast<View*>(dock->widget())) {
            surfaces.append({dock->objectName(), view});
        }
    }
    return surfaces;
}

bool hasDrawings(const Docks& docks) {
    const auto* input = qobject_cast<InputView*>(docks.named(QStringLiteral("input"))->widget());
    return input != nullptr && !input->drawings().isUndefined();
}

} // namespace

MainWindow::MainWindow(Runner& runner, QWidget* parent)
    : QMainWindow(parent), runner_(runner),
      feed_(new FrameFeed([&runner] { return runner.takeFrame(); }, this)), time_(new TimeControl(this)),
      setup_(new SetupPanel(this)), whatIf_(new WhatIfPanel(this)), sliders_(new SliderBar(this)),
      notice_(new NoticeBar(this)), status_(new StatusLine(this)), files_(new FileActions(*this)),
      sessions_(new SessionFiles(*this)), dataQuestion_(new DataQuestion(*this)), race_(new RaceLink(*this)),
      start_(new StartLink(*this)), past_(new PastBar(this)), lesson_(new LessonPanel(this)),
      quiz_(new Quiz(*this, *lesson_)) {
    setWindowTitle(QStringLiteral("Microcircuit"));
    sizeFirst(*this, kShareOfScreen);
    new Bars(*this, {*time_, *past_, *status_, *notice_, *start_, *sliders_});
    installAccessibleViews(); // before there are views: who has asked for the plain kind keeps it
    docks_ = new Docks(*this, *setup_, *whatIf_, *lesson_);
    glossary_ = new GlossaryLink(*this, *docks_);
    lessons_ =
        new LessonLink(*this, {runner, *lesson_, *docks_, *race_, *time_, *past_,
                               [this] { return sessions_->autosaveText(); },
                               [this](const std::string& text) { sessions_->parts().restoreBoard(text); },
                               [this](const Command& command) { return send(command); }});
    start_->offer(*lessons_);
    start_->offer([this] { return recentEntries(*sessions_, autosaving_.get()); });
    costs_ = new CostOverlay(this);
    appearance_ = new Appearance(*this, {docks_->layout(), *time_, *past_});
    languages_ = new LanguageMenu(this);
    connect(languages_, &LanguageMenu::chosen, this, &MainWindow::languageChosen);
    connect(appearance_, &Appearance::projecting, race_, &RaceLink::setProjecting);
    connect(race_, &RaceLink::projectorAsked, appearance_, &Appearance::toggleProjector);
    connect(appearance_, &Appearance::projecting, quiz_, &Quiz::setProjecting);
    connect(quiz_, &Quiz::projectorAsked, appearance_, &Appearance::toggleProjector);
    exports_ = new ExportLink(*this, *docks_);
    exports_->data().askBefore([this] {
        const auto* handout = findChild<HandoutDialog*>();
        return handout != nullptr && handout->isWriting()
                   ? tr("A handout is being written. Export once it is finished.")
                   : QString();
    });
    undo_ = new UndoController(this);
    annotating_ = new Annotating(*this, surfacesOf(*docks_), undo_->edits());
    annotating_->setUndo([this] { undo_->undo(); }, [this] { undo_->redo(); });
    sound_ = new Sonification(
        makeAudioOutput(), [this] { return docks_->cell(); }, this);
    connect(sound_, &Sonification::watchAsked, docks_,
            [this](const WatchSet& topics) { docks_->watchAlso(*sound_, topics); });
    setUps_ = new SetUpLink(*this, [this] { return hasDrawings(*docks_); });
    drawings_ = std::make_unique<SessionStateCache>(
        [this] { return annotating_->toJson(); },
        [this](const QJsonValue& value) { annotating_->fromJson(value); });
    missing_ = new MissingDataOffer(*notice_, this);
    annotating_->lieAbove(*statusBar()); // where notices are
    scenes_ = new Scenes(
        *this, {runner, *docks_, undo_->edits(), [this](const Command& command) { return send(command); }});
    actions_ = new Actions(*this, {*files_, *sessions_, *time_, *past_, *undo_, *docks_, *costs_, *race_,
                                   *appearance_, *languages_, *exports_, *annotating_, *lessons_, *quiz_,
                                   *scenes_, *start_, *glossary_, *setUps_, *sound_});
    postFor(time_, setup_, whatIf_, sliders_, notice_, sessions_, setUps_, past_, undo_, race_, start_,
            docks_);
    sayFor(sessions_, setUps_, undo_, start_, sound_);
    // Docks that come back, and their tabs, come on top of all else.
    connect(&docks_->layout(), &DockLayout::laidOut, start_, &StartLink::raise, Qt::QueuedConnection);
    for (QDockWidget* dock : docks_->all()) {
        focus_.watch(*dock);
        connect(dock, &QDockWidget::visibilityChanged, start_, &StartLink::raise, Qt::QueuedConnection);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::orderTabs, Qt::QueuedConnection);
    }
    connect(&whatIf_->control(), &ControlBox::comparisonAsked, docks_,
            [this] { docks_->bringUp(*docks_->named(QStringLiteral("compare"))); });
    sliderLink_ = new SliderLink({*sliders_, *setup_, *whatIf_, *docks_, *notice_}, this);
    connect(dataQuestion_, &DataQuestion::commandIssued, this,
            [this](const Command& command) { post(setUps_->completed(command)); });
    connect(setUps_, &SetUpLink::opened, &start_->page(), &QWidget::hide);
    connect(dataQuestion_, &DataQuestion::givenUp, sessions_, &SessionFiles::giveUp);
    connect(sessions_, &SessionFiles::dataNamed, dataQuestion_, &DataQuestion::askBefore);
    connect(missing_, &MissingDataOffer::folderAsked, files_, &FileActions::askDataFolder);
    connect(missing_, &MissingDataOffer::fileAsked, files_, &FileActions::askDataFile);
    connect(missing_, &MissingDataOffer::drawnDigitsAsked, this, [this] {
        setup_->openData(QString::fromLatin1(kDrawnDigits));
        send(command::Play{});
    });
    connect(files_, &FileActions::dataChosen, setup_, &SetupPanel::openData);
    auto* const drop = new FileDrop(*this);
    connect(drop, &FileDrop::runDropped, sessions_, &SessionFiles::open);
    connect(drop, &FileDrop::lessonDropped, lessons_, &LessonLink::offer);
    connect(drop, &FileDrop::dataDropped, setup_, &SetupPanel::openData);
    exports_->films().followRace([race = race_] {
        const RaceWindow* window = race->raceWindow();
        return window != nullptr ? FilmMaker::ShownRace{window->frame(), window->controls().images()}
                                 : FilmMaker::ShownRace{};
    });
    connect(drop, &FileDrop::setUpDropped, setUps_, &SetUpLink::openFile);
    connect(drop, &FileDrop::textDropped, setUps_, &SetUpLink::openText);
    connect(setUps_, &SetUpLink::fileNamed, drop, &FileDrop::open);
    connect(setUps_, &SetUpLink::experimentOpening, sessions_, &SessionFiles::began);
    connect(exports_, &ExportLink::said, notice_, &NoticeBar::say);
    connect(exports_, &ExportLink::commandIssued, this, &MainWindow::post);
    connect(lessons_, &LessonLink::said, notice_, &NoticeBar::say);
    connect(glossary_, &GlossaryLink::said, notice_,
            [this](const QString& why) { notice_->say(Notice::Kind::Information, why); });
    connect(lessons_, &LessonLink::openedOrClosed, quiz_, &Quiz::setLessonOpen);
    connect(quiz_, &Quiz::said, notice_, &NoticeBar::say);
    connect(docks_, &Docks::watchChanged, this,
            [this](const WatchSet& topics) { send(command::Watch{topics}); });
    connect(docks_, &Docks::broughtUp, &focus_, &DockFocus::goOnIn);
    connect(docks_, &Docks::cellPicked, whatIf_, &WhatIfPanel::setCell);
    connect(docks_, &Docks::synapsePicked, whatIf_, &WhatIfPanel::setSynapse);
    connect(&docks_->lesions(), &LesionTool::asked, this,
            [this](const WhatIf& lesion) { post(command::Intervene{lesion}); });
    followScenes();
    followRunner();
    addWindowParts(
        sessions_->parts(), *docks_, *time_, *setup_, [this](const Command& command) { post(command); },
        [this] { return last_; });
    sliderLink_->addTo(sessions_->parts());
    sessions_->parts().add({QStringLiteral("annotations"), [this] { return annotating_->toJson(); },
                            [this](const QJsonValue& value) { drawings_->open(value); }});
    sessions_->parts().add({QStringLiteral("predictions"), [this] { return quiz_->log().toJson(); },
                            [this](const QJsonValue& value) { quiz_->fromJson(value); }, true});
    sessions_->parts().add({QStringLiteral("lesson"), [this] { return lessons_->position(); },
                            [this](const QJsonValue& value) { lessons_->takeUp(value); }, false, true});
    sessions_->parts().add({QStringLiteral("scenes"), [this] { return scenes_->toJson(); },
                            [this](const QJsonValue& value) { scenes_->fromJson(value); }, true});
    connect(lessons_, &LessonLink::boardTaken, sessions_, &SessionFiles::setLessonOpen);
    restoreLayout();
    orderTabs();
}

/// What these ask the run for is what a person asks for.
template <class... Parts> void MainWindow::postFor(Parts*... parts) {
    (connect(parts, &Parts::commandIssued, this, &MainWindow::post), ...);
}

/// What these say is said at the foot of the window.
template <class... Parts> void MainWindow::sayFor(Parts*... parts) {
    (connect(parts, &Parts::said, notice_, &NoticeBar::say), ...);
}

/// Set-up, time, views, course of the run. A dock that floated and comes back has lost its place.
void MainWindow::orderTabs() {
    QList<QWidget*> sections{setup_, whatIf_, time_, sliders_};
    for (const QDockWidget* dock : docks_->all()) {
        if (!dock->isFloating() && !sections.contains(dock->widget())) {
            sections.append(dock->widget());
        }
    }
    setSectionOrder(sections + QList<QWidget*>{past_});
}

MainWindow::~MainWindow() {
    hide(); // what follows from it, as what need no longer be measured, still finds the whole window
}

void MainWindow::startAutosave(const QString& folder, std::chrono::milliseconds interval, bool recover) {
    try {
        follow(std::make_unique<Autosaving>(
            folder, interval, [this] { return autosaveText(); }, *notice_));
    } catch (const BadFile& fault) {
        notice_->say(Notice::Kind::Failure, tr("There is no autosave. %1").arg(translated(fault)));
        return;
    }
    autosaving_->begin(recover);
}

/// A run on its way back from a lesson has not brought its window yet.
std::string MainWindow::autosaveText() const {
    return lessons_->awaitedText().value_or(sessions_->autosaveText());
}

void MainWindow::follow(std::unique_ptr<Autosaving> autosaving) {
    autosaving_ = std::move(autosaving);
    connect(feed_, &FrameFeed::stateReady, autosaving_.get(), &Autosaving::showFrame);
    connect(feed_, &FrameFeed::fileHandled, autosaving_.get(), &Autosaving::takeFile);
    connect(autosaving_.get(), &Autosaving::commandIssued, this, &MainWindow::post);
    connect(dataQuestion_, &DataQuestion::givenUp, autosaving_.get(), &Autosaving::giveUp);
    connect(autosaving_.get(), &Autosaving::said, notice_, &NoticeBar::say);
    connect(lessons_, &LessonLink::aboutToTakeTheBoard, autosaving_.get(), &Autosaving::save);
    connect(lessons_, &LessonLink::boardTaken, autosaving_.get(), &Autosaving::setLessonOpen);
    actions_->recent().setAutosaving(autosaving_.get());
    if (last_) {
        autosaving_->showFrame(last_);
    }
}

void MainWindow::restoreLayout() {
    QSettings settings(kOrganisation, kProgram);
    layoutKept_ = docks_->layout().restore(settings);
    sliderLink_->restore(settings);
}

void MainWindow::saveLayout() {
    QSettings settings(kOrganisation, kProgram);
    docks_->layout().save(settings);
    sliderLink_->save(settings);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!shown_ && !layoutKept_) {
        // Only now the window has its size, which the sizes of the docks are shares of.
        QTimer::singleShot(0, &docks_->layout(), &DockLayout::layOut);
    }
    shown_ = true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (RaceWindow* race = race_->raceWindow()) {
        race->close(); // or the program would go on without its board
    }
    lessons_->end(); // the layout of before is the one to keep: of a show in which the lesson was opened,
    scenes_->end();  // and of a window in which both were
    appearance_->setProjecting(false);
    saveLayout();
    if (autosaving_) {
        hide(); // what is left to do takes a moment
        autosaving_->end([this] { return feed_->poll(); });
        actions_->recent().setAutosaving(nullptr);
        autosaving_.reset();
    }
    event->accept();
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focus_.move(next);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() != QEvent::UpdateRequest) {
        return QMainWindow::event(event);
    }
    QElapsedTimer timer;
    timer.start();
    const bool handled = QMainWindow::event(event); // paints all that has changed
    costs_->painted(timer.nsecsElapsed());
    return handled;
}

void MainWindow::post(const Command& command) {
    if (missing_->takes(command)) {
        time_->showFrame(last_); // its button has said at once that it plays
        return;
    }
    const Command whole = whatIf_->control().withControl(command);
    scenes_->show().boardAsked(whole);
    lessons_->boardAsked(whole, send(whole));
}

std::uint64_t MainWindow::send(const Command& command) {
    if (replaced_) { // as it hides, its views need nothing: those of the other window do
        return 0;
    }
    const CommandTraits traits = traitsOf(command);
    if (traits.replacesRun || traits.changesRun || traits.asks || traits.savesRun) {
        notice_->expectNews();
    }
    if (traits.startsRun) {
        race_->boardMoves();
    }
    return runner_.post(command);
}

void MainWindow::followScenes() {
    connect(scenes_, &Scenes::said, notice_, &NoticeBar::say);
    connect(scenes_, &Scenes::undoAsked, undo_, &UndoController::undo);
    connect(scenes_, &Scenes::redoAsked, undo_, &UndoController::redo);
    connect(scenes_, &Scenes::playAsked, time_, [this] {
        if (quiz_->board() == nullptr) { // as with the keys of the window
            time_->togglePlay();
        }
    });
    connect(scenes_, &Scenes::projectorAsked, appearance_, &Appearance::toggleProjector);
    connect(scenes_, &Scenes::screenAsked, appearance_, &Appearance::showOn);
    connect(&scenes_->show(), &SceneShow::aboutToShow, &start_->page(), &QWidget::hide);
    connect(annotating_, &Annotating::switched, scenes_, &Scenes::setDrawing);
    scenes_->setKeyTaker([this](const QKeyEvent& key) { return quiz_->takeKey(key); });
    connect(quiz_, &Quiz::voteTold, scenes_, &Scenes::showVote);
    connect(lessons_, &LessonLink::openedOrClosed, scenes_, &Scenes::setLessonOpen);
    connect(&scenes_->show(), &SceneShow::lessonNextAsked, lessons_, [this] {
        if (!quiz_->turnOn()) {
            lessons_->next();
        }
    });
    connect(&scenes_->show(), &SceneShow::lessonBackAsked, lessons_, [this] {
        if (!quiz_->turnBack()) {
            lessons_->back();
        }
    });
}

/// What each part has to know of the run. In the order in which they are connected.
void MainWindow::followRunner() {
    connect(feed_, &FrameFeed::frameReady, this, &MainWindow::showFrame);
    connect(feed_, &FrameFeed::busyChanged, setup_, &SetupPanel::setBusy);
    connect(feed_, &FrameFeed::busyChanged, notice_, &NoticeBar::setBusy);
    connect(feed_, &FrameFeed::runChanged, sessions_, &SessionFiles::showRun);
    connect(feed_, &FrameFeed::runChanged, this, [this](const FramePtr& frame) {
        drawings_->showRun(*frame);
        scenes_->showRun(*frame);
        quiz_->showRun(*frame);
    });
    connect(feed_, &FrameFeed::stateReady, this, &MainWindow::showState);
    connect(feed_, &FrameFeed::fileHandled, lessons_, &LessonLink::takeFile);
    connect(feed_, &FrameFeed::fileHandled, sessions_, &SessionFiles::takeFile);
    connect(feed_, &FrameFeed::fileHandled, dataQuestion_, &DataQuestion::takeFile);
    connect(feed_, &FrameFeed::fileHandled, setUps_, &SetUpLink::takeFile);
    connect(feed_, &FrameFeed::delivered, lessons_, &LessonLink::goOn);
    connect(feed_, &FrameFeed::delivered, this, [this](const FramePtr& frame) {
        showTitle(*this, runTitle(*frame), sessions_->file(), sessions_->isModified());
        costs_->frameShown(*frame, showing_.nsecsElapsed());
    });
}

/// Every frame.
void MainWindow::showFrame(const FramePtr& frame) {
    showing_.start();
    last_ = frame;
    time_->showFrame(frame);
    past_->showFrame(frame);
    status_->showFrame(frame);
    missing_->showFrame(frame);
    exports_->showFrame(frame);
    docks_->showFrame(frame);
    glossary_->showFrame(frame);
    sound_->showFrame(frame);
}

/// One whose state is of now.
void MainWindow::showState(const FramePtr& frame) {
    setup_->showFrame(frame);
    whatIf_->showFrame(frame);
    sliders_->showFrame(frame);
    notice_->showFrame(frame);
    undo_->showFrame(frame);
    race_->showFrame(frame);
    start_->showFrame(frame);
    lessons_->showFrame(frame);
    scenes_->showFrame(frame);
    sessions_->showFrame(frame);
    setUps_->showFrame(frame);
}

} // namespace mc::ui
