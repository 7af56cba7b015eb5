#include "actions.h"

#include "annotation/annotating.h"
#include "docks/dock_table.h"
#include "docks/docks.h"
#include "exports/export_link.h"
#include "glossary/glossary_link.h"
#include "handout/handout_link.h"
#include "lesson_data.h"
#include "lessons/lesson_shelf.h"
#include "manual/manual_window.h"
#include "quiz/quiz.h"
#include "scenes/scenes.h"
#include "sessions/session_files.h"
#include "sharing/set_up_link.h"
#include "sound/sonification.h"
#include "sound/sound_controls.h"
#include "status/cost_overlay.h"
#include "style/language.h"
#include "time_control/past_bar.h"
#include "time_control/time_control.h"
#include "undo_controller.h"
#include "widgets/dialog_shortcut.h"
#include "window/appearance.h"
#include "window/file_actions.h"
#include "window/help_dialogs.h"
#include "window/language_menu.h"
#include "window/lesson_link.h"
#include "window/race_link.h"
#include "window/recent_menu.h"
#include "window/start_link.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace mc::ui {

namespace {

/// Anchor of the section of the manual on the dock that a widget is part of; empty if it is part of none.
QString helpAnchorOf(const QWidget* widget) {
    while (widget != nullptr && qobject_cast<const QDockWidget*>(widget) == nullptr) {
        widget = widget->parentWidget();
    }
    for (const DockRow& row : dockTable()) {
        if (widget != nullptr && widget->objectName() == QLatin1String(row.name)) {
            return anchorOf(QString::fromUtf8(row.title));
        }
    }
    return {};
}

/// The data are those of the lesson that is open, or those that a lesson would open on.
HandoutOffer offerOf(const LessonLink& lessons) {
    const LessonData other = otherLessonData();
    const QString chosen = lessons.player() != nullptr
                               ? QString::fromStdString(lessons.player()->lesson().data)
                               : chosenLessonData();
    return {lessons.source(), {other.name, other.folder}, !chosen.isEmpty() && chosen == other.name};
}

} // namespace

Actions::Actions(QMainWindow& window, const Parts& parts) : QObject(&window) {
    addFile(window, parts);
    addEdit(window, parts);
    addRun(window, parts);
    addView(window, parts);
    addLessons(window, parts.lessons, parts.quiz);
    parts.scenes.fill(*window.menuBar()->addMenu(tr("&Scenes")));
    addHelp(window, parts.start, parts.glossary);
}

template <class Receiver, class Slot>
QAction* Actions::add(QMenu& menu, const QString& title, const QList<QKeySequence>& keys, Receiver* receiver,
                      Slot slot) {
    QAction* action = menu.addAction(title);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, receiver, slot);
    return action;
}

void Actions::addFile(QMainWindow& window, const Parts& parts) {
    FileActions& files = parts.files;
    SessionFiles& sessions = parts.sessions;
    QMenu& menu = *window.menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, &parts.start, &StartLink::open)
        ->setAutoRepeat(false);
    add(menu, tr("&Open…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, &sessions, &SessionFiles::askOpen);
    recent_ = new RecentMenu(sessions, &window);
    menu.addMenu(recent_);
    add(menu, tr("Open &data folder…"), {}, &files, &FileActions::askDataFolder);
    add(menu, tr("Open data &file…"), {}, &files, &FileActions::askDataFile);
    menu.addSeparator();
    add(menu, tr("&Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, &sessions, &SessionFiles::save)
        ->setAutoRepeat(false);
    add(menu, tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, &sessions,
        &SessionFiles::askSaveAs);
    add(menu, tr("Save &checkpoint…"), {}, &sessions, &SessionFiles::askSaveCheckpoint);
    menu.addSeparator();
    addExports(menu, parts.exports);
    menu.addSeparator();
    add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, &window, &QWidget::close);
}

void Actions::addExports(QMenu& menu, ExportLink& exports) {
    add(menu, tr("&Export figures…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, &exports, &ExportLink::ask);
    add(menu, tr("Export da&ta…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, &exports,
        &ExportLink::askData);
    add(menu, tr("&Make a film…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &exports,
        &ExportLink::askFilm);
    add(menu, tr("Copy the &view pointed at"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &exports,
        &ExportLink::copyPointedAt);
}

void Actions::addRun(QMainWindow& window, const Parts& parts) {
    TimeControl& time = parts.time;
    QMenu& menu = *window.menuBar()->addMenu(tr("&Run"));
    QAction* play =
        add(menu, tr("&Play or pause"), {QKeySequence(Qt::Key_Space), QKeySequence(Qt::ALT | Qt::Key_K)},
            &time, &TimeControl::togglePlay);
    play->setAutoRepeat(false);
    new DialogShortcut(window, *play);
    add(menu, tr("&Step"), {QKeySequence(Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_L)}, &time,
        &TimeControl::step);
    add(menu, tr("&Ten steps"), {QKeySequence(Qt::SHIFT | Qt::Key_Right)}, &time, &TimeControl::stepTen);
    add(menu, tr("Step &back"), {QKeySequence(Qt::Key_Left)}, &time, &TimeControl::back);
    add(menu, tr("Ten steps back"), {QKeySequence(Qt::SHIFT | Qt::Key_Left)}, &time, &TimeControl::backTen);
    add(menu, tr("Slo&wer"), {QKeySequence(Qt::Key_Comma)}, &time, &TimeControl::slower);
    QAction* faster = add(menu, tr("&Faster"), {QKeySequence(Qt::Key_Period)}, &time, &TimeControl::faster);
    QAction* bookmark =
        add(menu, tr("Book&mark here"), {QKeySequence(Qt::Key_B)}, &parts.past, &PastBar::addBookmark);
    bookmark->setAutoRepeat(false);
    // While scenes are shown these keys are those by which clickers ask for a black screen.
    connect(&parts.scenes.show(), &SceneShow::switched, this, [faster, bookmark](bool on) {
        faster->setShortcut(on ? QKeySequence() : QKeySequence(Qt::Key_Period));
        bookmark->setShortcut(on ? QKeySequence() : QKeySequence(Qt::Key_B));
    });
    add(menu, tr("&Hold this run"), {QKeySequence(Qt::Key_H)}, &time, &TimeControl::hold)
        ->setAutoRepeat(false);
    add(menu, tr("&Look at the test set"), {}, &time, &TimeControl::lookAtTestSet)
        ->setToolTip(tr("Shows the accuracy on the test images now, where held-out images are watched"));
    add(menu, tr("Wh&y does it not learn?"), {QKeySequence(Qt::Key_Y)}, &time, &TimeControl::askWhyNot)
        ->setAutoRepeat(false);
    menu.addSeparator();
    add(menu, tr("&Reset, same weights"), {QKeySequence(Qt::Key_R)}, &time, &TimeControl::reset)
        ->setAutoRepeat(false);
    add(menu, tr("&New seed"), {QKeySequence(Qt::Key_N)}, &time, &TimeControl::newSeed)->setAutoRepeat(false);
    menu.addSeparator();
    QAction* raceRules =
        add(menu, tr("R&ace of rules"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, &parts.race, &RaceLink::open);
    raceRules->setAutoRepeat(false);
    corner_ = new QWidget(window.menuBar()); // the button alone would touch the edges of the window
    auto* button = new QToolButton(corner_);
    button->setText(tr("Race"));
    button->setAutoRaise(true);
    button->setToolTip(tr("Lets learning rules race on this experiment (Ctrl+R)"));
    connect(button, &QToolButton::clicked, raceRules, &QAction::trigger);
    auto* row = new QHBoxLayout(corner_);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(button);
    window.menuBar()->setCornerWidget(corner_);
}

/// Undo is not disabled where there is nothing to undo: that is said in words then.
void Actions::addEdit(QMainWindow& window, const Parts& parts) {
    UndoController& undo = parts.undo;
    LesionTool& lesions = parts.docks.lesions();
    const QKeySequence undoKey(Qt::CTRL | Qt::Key_Z);
    const QKeySequence redoKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QMenu& menu = *window.menuBar()->addMenu(tr("Ed&it"));
    QAction* back = add(menu, undo.undoText(), {undoKey}, &undo, &UndoController::undo);
    QAction* again = add(menu, undo.redoText(), {redoKey}, &undo, &UndoController::redo);
    menu.addSeparator();
    menu.addActions({&lesions.tool(), &lesions.cellAction(), &lesions.synapseAction()});
    menu.addSeparator();
    QAction* before = add(menu, tr("Back to the run before"), {}, &undo, &UndoController::backToBefore);
    addSetUps(menu, parts.setUps);
    const auto label = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    const auto show = [&undo, back, again, before, label] {
        back->setText(label(undo.undoText()));
        again->setText(label(undo.redoText()));
        again->setEnabled(undo.canRedo());
        const QString there = undo.beforeText();
        before->setText(there.isEmpty() ? tr("Back to the run before") : label(there));
        before->setEnabled(!there.isEmpty());
        before->setVisible(!undo.undoesRun()); // else the first entry does that
    };
    connect(&undo, &UndoController::changed, this, show);
    show();
    // While one draws the keys are those of drawing, which do the same.
    connect(&parts.annotating, &Annotating::switched, this, [back, again, undoKey, redoKey](bool drawing) {
        back->setShortcut(drawing ? QKeySequence() : undoKey);
        again->setShortcut(drawing ? QKeySequence() : redoKey);
    });
}

void Actions::addSetUps(QMenu& menu, SetUpLink& setUps) {
    menu.addSeparator();
    QMenu& command = *menu.addMenu(tr("Copy as &command"));
    command.setToolTipsVisible(true);
    add(command, tr("Copy the command for a &window"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        &setUps, &SetUpLink::copyForWindow)
        ->setToolTip(tr("The line for a shell that repeats this run in a window, with what-ifs and pauses"));
    add(command, tr("Copy the command for &training"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)},
        &setUps, &SetUpLink::copyForTraining)
        ->setToolTip(tr("The line for a shell that repeats this run without a window"));
    add(menu, tr("Copy as &text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, &setUps,
        &SetUpLink::copyText)
        ->setToolTip(tr("The set-up as a few lines, for an e-mail: pasting them opens it"));
    add(menu, tr("&Paste a set-up…"), {QKeySequence(Qt::CTRL | Qt::Key_V)}, &setUps, &SetUpLink::paste)
        ->setAutoRepeat(false);
}

void Actions::addDrawing(QMenu& menu, Annotating& annotating) {
    QAction* draw =
        add(menu, tr("D&raw on views"), {QKeySequence(Qt::Key_P)}, &annotating, &Annotating::toggle);
    draw->setAutoRepeat(false);
    draw->setCheckable(true);
    draw->setToolTip(tr("Pen and text on every view; its exported figures show them too (P)"));
    connect(&annotating, &Annotating::switched, draw, &QAction::setChecked);
}

void Actions::addSound(QMenu& menu, Sonification& sound) {
    auto* controls = new SoundControls(sound, corner_);
    static_cast<QHBoxLayout*>(corner_->layout())->insertWidget(0, controls);
    QMenu& entries = *menu.addMenu(tr("&Sound"));
    entries.setToolTipsVisible(true);
    entries.addActions(controls->actions());
    connect(controls, &SoundControls::resized, corner_, [this] { // of itself the bar does not follow
        static_cast<QMenuBar*>(corner_->parentWidget())->setCornerWidget(corner_);
    });
    connect(&entries, &QMenu::aboutToShow, &sound, &Sonification::find);
}

void Actions::addView(QMainWindow& window, const Parts& parts) {
    Docks& docks = parts.docks;
    CostOverlay& costs = parts.costs;
    QMenu& menu = *window.menuBar()->addMenu(tr("&View"));
    menu.addActions(docks.toggles());
    menu.addSeparator();
    add(menu, tr("&Fit: show all of the time axes"), {QKeySequence(Qt::Key_F)}, &docks, &Docks::fit)
        ->setAutoRepeat(false);
    addDrawing(menu, parts.annotating);
    addSound(menu, parts.sound);
    add(menu, tr("&Default layout"), {}, &parts.appearance, &Appearance::layOut);
    QAction* showCosts =
        add(menu, tr("What drawing &costs"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, this,
            [&costs] { costs.setVisible(!costs.isVisible()); });
    showCosts->setAutoRepeat(false);
    parts.appearance.addThemes(*menu.addMenu(tr("&Theme")));
    // A person who cannot read the language of now finds it, too.
    const QString language = tr("&Language");
    const bool english = currentLanguage().id == QLocale::English;
    parts.languages.addTo(*menu.addMenu(english ? language : language + QStringLiteral(" (Language)")));
    menu.addSeparator();
    add(menu, tr("&Projector"), {QKeySequence(Qt::Key_F11)}, &parts.appearance, &Appearance::toggleProjector)
        ->setAutoRepeat(false);
    add(menu, tr("&Full screen"), {QKeySequence(Qt::SHIFT | Qt::Key_F11)}, &parts.appearance,
        &Appearance::toggleFullScreen)
        ->setAutoRepeat(false);
}

void Actions::addLessons(QMainWindow& window, LessonLink& lessons, Quiz& quiz) {
    QMenu& menu = *window.menuBar()->addMenu(tr("L&essons"));
    menu.setToolTipsVisible(true);
    add(menu, tr("&List of lessons"), {}, &lessons, &LessonLink::showPanel);
    menu.addSeparator();
    for (const shelf::Entry& entry : shelf::entries()) {
        add(menu, entry.title, {}, &lessons, [&lessons, source = entry.source] {
            lessons.open(source);
        })->setToolTip(entry.summary);
    }
    menu.addSeparator();
    add(menu, tr("&Open lesson…"), {}, &lessons, &LessonLink::askOpen);
    auto* handouts = new HandoutLink(window, [&lessons] { return offerOf(lessons); });
    connect(handouts, &HandoutLink::said, &lessons, &LessonLink::said);
    QAction* handout = add(menu, tr("&Handout of a lesson…"), {}, handouts, &HandoutLink::ask);
    handout->setToolTip(tr("Writes a lesson with its figures, questions and answers as PDF or HTML"));
    connect(&lessons, &LessonLink::openedOrClosed, handout, [handout](bool open) {
        handout->setText(open ? tr("&Handout of this lesson…") : tr("&Handout of a lesson…"));
    });
    menu.addSeparator();
    QList<QAction*> within;
    for (const BoundKey<LessonLink>& bound : LessonLink::keys()) {
        QAction* action = add(menu, bound.words, {}, &lessons, [&lessons, act = bound.act] { act(lessons); });
        const QKeySequence key(bound.keys.first()); // without a lesson that of the scenes
        connect(&lessons, &LessonLink::openedOrClosed, action,
                [action, key](bool open) { action->setShortcut(open ? key : QKeySequence()); });
        within << action;
    }
    within << add(menu, tr("&Vote on the question"), {QKeySequence(Qt::Key_Q)}, &quiz, &Quiz::openBoard);
    within << add(menu, tr("&Close lesson"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, &lessons,
                  &LessonLink::close);
    for (QAction* action : within) {
        action->setEnabled(false); // until one is open
        connect(&lessons, &LessonLink::openedOrClosed, action, &QAction::setEnabled);
    }
    menu.addSeparator();
    add(menu, tr("P&redictions…"), {}, &quiz, &Quiz::showPredictions);
    addLessonData(menu, lessons);
}

/// On which data lessons run: a choice where there is one.
void Actions::addLessonData(QMenu& menu, LessonLink& lessons) {
    QMenu& choices = *menu.addMenu(tr("&Data of lessons"));
    auto* group = new QActionGroup(&choices);
    QAction* drawn = add(choices, tr("&Drawn digits"), {}, &lessons, [&lessons] { lessons.chooseData({}); });
    QAction* other =
        add(choices, QString(), {}, &lessons, [&lessons] { lessons.chooseData(otherLessonData().name); });
    for (QAction* choice : {drawn, other}) {
        choice->setCheckable(true);
        group->addAction(choice);
    }
    connect(&menu, &QMenu::aboutToShow, &choices, [&choices, drawn, other] {
        const LessonData data = otherLessonData();
        const QString chosen = chosenLessonData();
        const QString place = QDir::toNativeSeparators(data.folder).replace(u'&', QStringLiteral("&&"));
        other->setText(tr("&%1 (%2)").arg(data.name, place));
        (chosen.isEmpty() ? drawn : other)->setChecked(true);
        choices.menuAction()->setVisible(!data.name.isEmpty() || !chosen.isEmpty());
        other->setVisible(!data.name.isEmpty());
    });
    choices.menuAction()->setVisible(false); // until it is known whether there is anything to choose
}

void Actions::addHelp(QMainWindow& window, StartLink& start, GlossaryLink& glossary) {
    QMenu& menu = *window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Tour"), {}, &start, &StartLink::takeTour);
    add(menu, tr("&Keys"), {QKeySequence(Qt::Key_Question)}, this,
        [&window] { showKeys(window, allKeys(*window.menuBar())); });
    menu.addSeparator();
    add(menu, tr("&What is this view?"), {QKeySequence(Qt::Key_F1)}, this, [&window] {
        const QString pointedAt = helpAnchorOf(QApplication::widgetAt(QCursor::pos()));
        const QString anchor = pointedAt.isEmpty() ? helpAnchorOf(QApplication::focusWidget()) : pointedAt;
        showManual(window, kUsingPage, anchor);
    });
    add(menu, tr("&Label the parts of this view"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, &glossary,
        &GlossaryLink::toggleParts)
        ->setAutoRepeat(false);
    add(menu, tr("&Glossary"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, &glossary, &GlossaryLink::openGlossary)
        ->setAutoRepeat(false);
    menu.addSeparator();
    for (const ManualPage& page : manualPages()) {
        add(menu, page.title(), {}, this, [&window, source = page.source] { showManual(window, source); });
    }
    menu.addSeparator();
    add(menu, tr("&About"), {}, this, [&window] { showAbout(window); });
}

} // namespace mc::ui
