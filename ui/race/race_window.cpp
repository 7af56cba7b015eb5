#include "race/race_window.h"

#include "figures/refuse.h"
#include "panels/preset_text.h"
#include "panels/quiet_label.h"
#include "race/race_charts.h"
#include "race/race_end_box.h"
#include "race/race_export.h"
#include "race/race_place.h"
#include "race/ranking_table.h"
#include "race/rule_list.h"
#include "style/fonts.h"
#include "style/styled_label.h"
#include "style/text.h"
#include "training/race_text.h"
#include "views/elided_label.h"
#include "widgets/number_box.h"
#include "window/file_dialog.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <exception>

namespace mc::ui {

namespace {

constexpr int kPollMilliseconds = 33;
constexpr int kPanelWidth = 300; ///< pixels

} // namespace

RaceWindow::RaceWindow(int threads, QWidget* parent)
    : QWidget(parent, Qt::Window), runner_(threads), side_(new QWidget(this)), rules_(new RuleList(this)),
      seeds_(new NumberBox(0, this)), until_(new RaceEndBox(this)), images_(new QButtonGroup(this)),
      about_(quietLabel(QString(), this)), notice_(new StyledLabel(Ink::Text, 1, false, this)),
      title_(new ElidedLabel(this, 1, true)), speed_(quietLabel(QString(), this)),
      charts_(new RaceCharts(RaceCharts::Key::Elsewhere, this)), ranking_(new RankingTable(this)),
      place_(new RacePlace(*this, *ranking_)) {
    setWindowTitle(tr("Race – Microcircuit"));
    setAccessibleName(tr("Race of learning rules"));
    setBackgroundRole(QPalette::Base);
    setMinimumSize(860, 600);
    resize(1280, 720);
    auto* panel = new QVBoxLayout;
    panel->setSpacing(8);
    addControls(*panel);
    addView(*panel);
    side_->setLayout(panel);
    side_->setFixedWidth(kPanelWidth);
    auto* head = new QHBoxLayout;
    title_->setInk(Ink::Text);
    head->addWidget(title_, 1);
    head->addWidget(speed_);
    auto* board = new QVBoxLayout;
    board->setSpacing(8);
    board->addLayout(head);
    board->addWidget(charts_, 1);
    board->addWidget(ranking_);
    auto* row = new QHBoxLayout(this);
    row->addWidget(side_);
    row->addLayout(board, 1);
    charts_->showNothing(tr("Choose rules and begin a race."));
    connect(rules_, &RuleList::joined, this, [this](const QString& rule) {
        if (frame_ && frame_->entry) {
            emit raceStarted(); // it catches up
            post(race_command::Join{rule.toStdString()});
        }
    });
    connect(rules_, &RuleList::left, this, [this](const QString& rule) {
        if (frame_ && frame_->entry) {
            post(race_command::Leave{rule.toStdString()});
        }
    });
    connect(rules_, &RuleList::opened, this, [this](const QString& rule, qint64 seed) {
        post(race_command::HandOver{rule.toStdString(), seed});
    });
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
    showButtons();
    arrange();
    place_->restore();
}

void RaceWindow::arrange() {
    const bool large = isLargeType(font());
    side_->setVisible(!large);
    speed_->setVisible(!large);
    charts_->setBrief(large);
}

void RaceWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

const std::vector<BoundKey<RaceWindow>>& RaceWindow::keys() {
    static const std::vector<BoundKey<RaceWindow>> table{
        {{Qt::Key_Space}, tr("Play or pause the race"), [](RaceWindow& race) { race.togglePlay(); }},
        {{Qt::Key_F},
         tr("Show all of the time axis"),
         [](RaceWindow& race) { race.charts_->time().follow(); }},
        {{Qt::Key_F11}, tr("Projector mode"), [](RaceWindow& race) { emit race.projectorAsked(); }},
        {{Qt::Key_Escape},
         tr("Remove both cursors; without any, close where the window fills the screen"),
         [](RaceWindow& race) { race.leave(); }},
    };
    return table;
}

void RaceWindow::leave() {
    if (charts_->time().cursors().first) {
        charts_->time().removeCursors();
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
    about_->setText(begins.isEmpty() ? about : about + u' ' + begins);
    showButtons();
}

/// A refusal in the words of the one before is news again.
void RaceWindow::post(const RaceCommand& command) {
    if (saysNotice_) {
        say(Notice::Kind::None, {});
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
    showButtons();
}

bool RaceWindow::playing() const {
    return playAsked_ > carriedOut() ? playWished_ : frame_ && frame_->playing;
}

void RaceWindow::begin() {
    if (!opening()) {
        race(rules_->chosen(), seeds_->count(), until_->count());
    }
}

void RaceWindow::race(const std::vector<std::string>& rules, int seeds, std::int64_t epochs) {
    if (!experiment_) {
        say(Notice::Kind::Failure, tr("There is no experiment yet."));
        return;
    }
    emit raceStarted();
    seeds_->setValue(seeds);
    until_->setValue(static_cast<int>(epochs));
    begun_ = posted_ + 1;
    post(race_command::Begin{RaceEntry{*experiment_, rules, seeds, changes_}, true, epochs}, true);
}

void RaceWindow::togglePlay() {
    if (playing()) {
        pause();
    } else if (!frame_ || !frame_->entry) {
        begin();
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
        say(frame->notice.kind, translated(frame->notice.text));
        saysNotice_ = true;
    }
    if (isVisible()) {
        rules_->showFrame(*frame);
        if (frame->entry && carriedOut() == posted_) {
            until_->follow(frame->until);
        }
        showButtons();
        showCourses();
    }
    if (frame->handOvers != handOvers_) {
        handOvers_ = frame->handOvers;
        emit runOpened(frame->handedOver);
    }
}

void RaceWindow::showButtons() {
    const bool begun = frame_ && frame_->entry;
    begin_->setText(begun ? tr("Begin anew") : tr("Begin a race"));
    begin_->setEnabled(experiment_ && !opening());
    rules_->setEnabled(!opening());
    play_->setText(playing() ? tr("Pause") : tr("Play"));
    play_->setToolTip(playing() ? tr("Pauses the race (Space)") : tr("Goes on with the race (Space)"));
    play_->setEnabled(begun);
    export_->setEnabled(begun);
}

void RaceWindow::showCourses() {
    if (!frame_ || !frame_->result) {
        charts_->showNothing(opening() ? tr("Opening the data…") : tr("Choose rules and begin a race."));
        return;
    }
    const RaceResult& result = *frame_->result;
    title_->setWholeText(QString::fromStdString(raceTitle(result)));
    const QString threads = frame_->threads == 1 ? tr("1 thread") : tr("%1 threads").arg(frame_->threads);
    const QString speed = countText(static_cast<std::int64_t>(frame_->imagesPerSecond));
    const QString pace = frame_->imagesPerSecond > 0 ? tr("%1 images/s in all").arg(speed)
                         : frame_->playing           ? tr("testing")
                                                     : tr("paused");
    speed_->setText(tr("%1 runs · %2 · %3").arg(result.runs).arg(pace, threads));
    charts_->show(result, static_cast<RaceCharts::Images>(images_->checkedId()));
    ranking_->show(result);
}

QString RaceWindow::notice() const {
    return notice_->text();
}

void RaceWindow::say(Notice::Kind kind, const QString& text) {
    const bool failure = kind == Notice::Kind::Failure;
    notice_->setInk(failure ? Ink::Vermillion : Ink::Text);
    notice_->setText(failure ? tr("⚠ %1").arg(text) : text);
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
        say(Notice::Kind::Information, tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const std::exception& fault) {
        say(Notice::Kind::Failure, QString::fromUtf8(fault.what()));
    }
}

} // namespace mc::ui
