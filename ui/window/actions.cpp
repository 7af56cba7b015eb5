#include "window/actions.h"

#include "panels/past_bar.h"
#include "panels/time_control.h"
#include "panels/what_if_panel.h"
#include "window/cost_overlay.h"
#include "window/docks.h"
#include "window/file_actions.h"
#include "window/help_dialogs.h"
#include "window/race_link.h"
#include "window/start_link.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace mc::ui {

Actions::Actions(QMainWindow& window, const Parts& parts) : QObject(&window) {
    addFile(window, parts.files, parts.start);
    addRun(window, parts);
    addView(window, parts.docks, parts.costs);
    addHelp(window);
}

template <class Receiver, class Slot>
QAction* Actions::add(QMenu& menu, const QString& title, const QList<QKeySequence>& keys, Receiver* receiver,
                      Slot slot) {
    QAction* action = menu.addAction(title);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, receiver, slot);
    all_.append(action);
    return action;
}

void Actions::addFile(QMainWindow& window, FileActions& files, StartLink& start) {
    QMenu& menu = *window.menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, &start, &StartLink::open)
        ->setAutoRepeat(false);
    add(menu, tr("Open &data folder…"), {}, &files, &FileActions::askOpenData);
    menu.addSeparator();
    add(menu, tr("&Open checkpoint…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, &files,
        &FileActions::askOpenCheckpoint);
    add(menu, tr("&Save checkpoint…"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, &files,
        &FileActions::askSaveCheckpoint);
    menu.addSeparator();
    add(menu, tr("&Export board…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, &files,
        &FileActions::askExportBoard);
    menu.addSeparator();
    add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, &window, &QWidget::close);
}

void Actions::addRun(QMainWindow& window, const Parts& parts) {
    TimeControl& time = parts.time;
    QMenu& menu = *window.menuBar()->addMenu(tr("&Run"));
    QAction* play =
        add(menu, tr("&Play or pause"), {QKeySequence(Qt::Key_Space), QKeySequence(Qt::ALT | Qt::Key_K)},
            &time, &TimeControl::togglePlay);
    play->setAutoRepeat(false);
    add(menu, tr("&Step"), {QKeySequence(Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_L)}, &time,
        &TimeControl::step);
    add(menu, tr("&Ten steps"), {QKeySequence(Qt::SHIFT | Qt::Key_Right)}, &time, &TimeControl::stepTen);
    add(menu, tr("Step &back"), {QKeySequence(Qt::Key_Left)}, &time, &TimeControl::back);
    add(menu, tr("Ten steps back"), {QKeySequence(Qt::SHIFT | Qt::Key_Left)}, &time, &TimeControl::backTen);
    add(menu, tr("Book&mark here"), {QKeySequence(Qt::Key_B)}, &parts.past, &PastBar::addBookmark)
        ->setAutoRepeat(false);
    menu.addSeparator();
    addUndo(menu, parts.whatIf);
    menu.addSeparator();
    add(menu, tr("&Reset, same weights"), {QKeySequence(Qt::Key_R)}, &time, &TimeControl::reset)
        ->setAutoRepeat(false);
    add(menu, tr("&New seed"), {QKeySequence(Qt::Key_N)}, &time, &TimeControl::newSeed)->setAutoRepeat(false);
    menu.addSeparator();
    QAction* raceRules =
        add(menu, tr("R&ace of rules"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, &parts.race, &RaceLink::open);
    raceRules->setAutoRepeat(false);
    auto* button = new QToolButton(window.menuBar());
    button->setText(tr("Race"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Lets learning rules race on this experiment (Ctrl+R)"));
    connect(button, &QToolButton::clicked, raceRules, &QAction::trigger);
    window.menuBar()->setCornerWidget(button);
}

/// Not disabled where there is nothing to undo: that is said in words then.
void Actions::addUndo(QMenu& menu, WhatIfPanel& whatIf) {
    const QString title = tr("&Undo what-if");
    QAction* undo = add(menu, title, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, &whatIf, &WhatIfPanel::undo);
    connect(&whatIf, &WhatIfPanel::undoable, undo, [undo, title](const QString& words) {
        undo->setText(words.isEmpty() ? title : tr("&Undo what-if, %1").arg(words));
    });
}

void Actions::addView(QMainWindow& window, Docks& docks, CostOverlay& costs) {
    QMenu& menu = *window.menuBar()->addMenu(tr("&View"));
    menu.addActions(docks.toggles());
    all_.append(docks.toggles());
    menu.addSeparator();
    add(menu, tr("&Default layout"), {}, &docks, &Docks::layOut);
    QAction* showCosts =
        add(menu, tr("What drawing &costs"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, this,
            [this, &costs] { costs.setVisible(!costs.isVisible()); });
    showCosts->setAutoRepeat(false);
    add(menu, tr("&Full screen"), {QKeySequence(Qt::Key_F11)}, this, [this, &window] {
        toggleFullScreen(window);
    })->setAutoRepeat(false);
}

void Actions::addHelp(QMainWindow& window) {
    QMenu& menu = *window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keys"), {QKeySequence(Qt::Key_Question)}, this,
        [this, &window] { showKeys(window, all_); });
    add(menu, tr("&About"), {}, this, [&window] { showAbout(window); });
}

void Actions::toggleFullScreen(QMainWindow& window) {
    if (!window.isFullScreen()) {
        wasMaximized_ = window.isMaximized();
        window.showFullScreen();
    } else if (wasMaximized_) {
        window.showMaximized();
    } else {
        window.showNormal();
    }
}

} // namespace mc::ui
