#include "race/race_window.h"

#include "race/race_end_box.h"
#include "race/race_place.h"
#include "race/rule_list.h"
#include "race_export.h"
#include "setup/preset_text.h"
#include "style/fonts.h"
#include "style/text.h"
#include "widgets/file_dialog.h"
#include "widgets/number_box.h"
#include "widgets/refuse.h"
#include "widgets/window_size.h"

#include <QCloseEvent>
#include <QDir>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <exception>

namespace mc::ui {

namespace {

constexpr int kPollMilliseconds = 33;

} // namespace

RaceWindow::RaceWindow(int threads, QWidget* parent)
    : QWidget(parent, Qt::Window), runner_(threads), controls_(new RaceControls(this)),
      side_(new QScrollArea(this)), board_(new RaceBoard(this)), grid_(new QGridLayout(this)),
      place_(new RacePlace(*this, board_->ranking())) {
    setWindowTitle(tr("Race – Microcircuit"));
    setAccessibleName(tr("Race of learning rules"));
    setBackgroundRole(QPalette::Base);
    sizeFirst(*this, 0);
    layOut();
    board_->showNothing(tr("Choose rules and begin a race."));
    connectControls();
    for (const BoundKey<RaceWindow>& bound : keys()) {
        for (const QKeyCombination& key : bound.keys) {
            connect(new QShortcut(key, this), &QShortcut::activated, this,
                    [this, act = bound.act] { act(*this); });
        }
    }
    connect(&timer_, &QTimer::timeout, this, &RaceWindow::poll);
    timer_.start(kPollMilliseconds);
    setFocusPolicy(Qt::StrongFocus); // so that no box has the keys at first
    setFocus();
    showState();
    arrange();
    place_->restore();
}

void RaceWindow::layOut() {
    side_->setFrameShape(QFrame::NoFrame);
    side_->setWidgetResizable(true);
    side_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_->setFocusPolicy(Qt::NoFocus); // its controls have it
    side_->viewport()->setAutoFillBackground(false);
    grid_->addWidget(side_, 0, 0, 2, 1);
    grid_->addWidget(board_, 1, 1);
    grid_->setRowStretch(1, 1);
    grid_->setColumnStretch(1, 1);
}

void RaceWindow::connectControls() {
    connect(controls_, &RaceControls::beginAsked, this, &RaceWindow::begin);
    connect(controls_, &RaceControls::playAsked, this, &RaceWindow::togglePlay);
    connect(controls_, &RaceControls::exportAsked, this, &RaceWindow::askExport);
    connect(controls_, &RaceControls::tunedAsked, this, &RaceWindow::askTuned);
    connect(controls_, &RaceControls::imagesChosen, this, &RaceWindow::showCourses);
    connect(&until(), &RaceEndBox::moved, this, [this](qint64 epochs) {
        if (frame_ && frame_->entry && frame_->until != epochs) {
            post(race_command::Until{epochs});
        }
    });
    connect(&rules(), &RuleList::joined, this, [this](const QString& rule) {
        if (frame_ && frame_->entry) {
            emit raceStarted(); // it catches up
            post(race_command::Join{rule.toStdString()});
        }
    });
    connect(&rules(), &RuleList::left, this, [this](const QString& rule) {
        if (frame_ && frame_->entry) {
            post(race_command::Leave{rule.toStdString()});
        }
    });
    connect(&rules(), &RuleList::opened, this, [this](const QString& rule, qint64 seed) {
        post(race_command::HandOver{rule.toStdString(), seed});
    });
}

void RaceWindow::arrange() {
    const bool large = isLargeType(font());
    if (large) {
        side_->takeWidget();
        grid_->addWidget(controls_, 0, 1);
    } else {
        grid_->removeWidget(controls_);
        side_->setWidget(controls_);
        controls_->setAutoFillBackground(false); // as the window around it
        side_->setFixedWidth(controls_->minimumWidth() + side_->verticalScrollBar()->sizeHint().width());
    }
    controls_->show();
    side_->setVisible(!large);
}

void RaceWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

std::vector<BoundKey<RaceWindow>> RaceWindow::keys() {
    return {
        {{Qt::Key_Space}, tr("Play or pause the race"), [](RaceWindow& race) { race.togglePlay(); }},
        {{Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
         tr("Begin a race of the ticked rules"),
         [](RaceWindow& race) { race.begin(); }},
        {{Qt::Key_F},
         tr("Show all of the time axis"),
         [](RaceWindow& race) { race.charts().time().follow(); }},
        {{Qt::Key_F11}, tr("Projector mode"), [](RaceWindow& race) { emit race.projectorAsked(); }},
        {{Qt::Key_F1}, tr("What is the race?"), [](RaceWindow& race) { emit race.helpAsked(); }},
        {{Qt::SHIFT | Qt::Key_F1},
         tr("What is this? Labels the courses and the ranking, or the controls if the pointer is on them"),
         [](RaceWindow& race) { emit race.labelsAsked(); }},
        {{Qt::Key_Escape},
         tr("Remove both cursors; if there are none, close the window where it fills the screen"),
         [](RaceWindow& race) { race.leave(); }},
    };
}

void RaceWindow::leave() {
    if (charts().time().cursors().first) {
        charts().time().removeCursors();
    } else if (isFullScreen()) { // without a frame that has a button for it
        close();
    }
}

void RaceWindow::setExperiment(const std::shared_ptr<const Experiment>& experiment,
                               std::vector<WhatIf> changes) {
    if (!experiment || (experiment == experiment_ && changes == changes_)) {
        return;
    }
    experiment_ = experiment;
    changes_ = std::move(changes);
    const QString about = tr("The next race: %1, seeds from %2 on, as in the main window.")
                              .arg(QString::fromStdString(experiment->network))
                              .arg(experiment->seed);
    const QString begins = beginningText(changes_);
    controls_->setAbout(joinedSentences({about, begins}));
    showState();
}

/// A refusal in the words of the one before is news again.
void RaceWindow::post(const RaceCommand& command) {
    if (saysNotice_) {
        controls_->say(Notice::Kind::None, {});
    }
    saysNotice_ = false;
    ++posted_;
    runner_.post(command);
}

/// A command that has the race play or pause.
void RaceWindow::post(const RaceCommand& command, bool play) {
    post(command);
    playAsked_ = posted_;
    playWished_ = play;
    showState();
}

bool RaceWindow::playing() const {
    return playAsked_ > carriedOut() ? playWished_ : frame_ && frame_->playing;
}

void RaceWindow::begin() {
    if (!opening()) {
        race(rules().chosen(), seeds().count(), until().count(), tuned_);
    }
}

void RaceWindow::race(const std::vector<std::string>& rules, int seeds, std::int64_t epochs,
                      const std::optional<TunedValues>& tuned) {
    if (!experiment_) {
        controls_->say(Notice::Kind::Failure, tr("There is no experiment yet."));
        return;
    }
    emit raceStarted();
    this->seeds().setValue(seeds);
    until().setValue(static_cast<int>(epochs));
    if (!rules.empty()) {
        controls_->makeRoom();
    }
    begun_ = posted_ + 1;
    post(race_command::Begin{RaceEntry{*experiment_, rules, seeds, changes_, tuned}, true, epochs}, true);
}

void RaceWindow::togglePlay() {
    if (playing()) {
        pause();
    } else if (!frame_ || !frame_->entry) {
        controls_->say(Notice::Kind::Information, tr("There is no race yet: choose rules, then begin one."));
    } else {
        emit raceStarted();
        post(race_command::Play{}, true);
    }
}

void RaceWindow::pause() {
    post(race_command::Pause{}, false);
}

void RaceWindow::closeEvent(QCloseEvent* event) {
    pause(); // nobody would see it
    place_->save();
    QWidget::closeEvent(event);
}

void RaceWindow::poll() {
    if (const RaceFramePtr frame = runner_.takeFrame()) {
        showFrame(frame);
    }
}

void RaceWindow::showFrame(const RaceFramePtr& frame) {
    frame_ = frame;
    if (!frame->busy && frame->notice.kind != Notice::Kind::None) {
        controls_->say(frame->notice.kind, translated(frame->notice.text));
        saysNotice_ = true;
    }
    if (isVisible()) {
        rules().showFrame(*frame);
        if (frame->entry && carriedOut() == posted_) {
            until().follow(frame->until);
        }
        showState();
        showCourses();
    }
    if (frame->handOvers != handOvers_) {
        handOvers_ = frame->handOvers;
        emit runOpened(frame->handedOver);
    }
}

void RaceWindow::showState() {
    controls_->showState({experiment_ != nullptr, opening(), frame_ && frame_->entry, playing()});
}

void RaceWindow::showCourses() {
    if (!frame_ || !frame_->result) {
        board_->showNothing(opening() ? tr("Opening the data…") : tr("Choose rules and begin a race."));
        return;
    }
    board_->show(*frame_, controls_->images());
}

QString RaceWindow::notice() const {
    return controls_->notice();
}

void RaceWindow::askTuned(bool wanted) {
    tuned_.reset();
    controls_->setTuned({});
    if (wanted) {
        const QFileDialog* dialog =
            askForFile(*this, tr("Tuned values"), QFileDialog::AcceptOpen,
                       {tr("Tuned values (*.json)"), tr("All files (*)")}, QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &RaceWindow::takeTuned);
    }
}

void RaceWindow::takeTuned(const QString& path) {
    try {
        tuned_ = readTunedValues(path.toStdString());
        const QString how = translated(tunedText(*tuned_));
        controls_->setTuned(how);
        controls_->say(Notice::Kind::Information, tr("The next race: %1.").arg(how));
    } catch (const std::exception& fault) {
        controls_->say(Notice::Kind::Failure, translated(fault));
    }
}

void RaceWindow::askExport() {
    const QFileDialog* dialog =
        askForFile(*this, tr("Export the race"), QFileDialog::AcceptSave,
                   {tr("PNG image (*.png)"), tr("SVG drawing (*.svg)")}, QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, &RaceWindow::exportFigure);
}

void RaceWindow::exportFigure(const QString& path) {
    try {
        if (!frame_ || !frame_->result) {
            refuse(tr("There is nothing to export yet."));
        }
        exportRace(*frame_, path);
        controls_->say(Notice::Kind::Information, tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const std::exception& fault) {
        controls_->say(Notice::Kind::Failure, translated(fault));
    }
}

} // namespace mc::ui
