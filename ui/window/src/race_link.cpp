#include "window/race_link.h"

#include "glossary/parts_overlay.h"
#include "manual/manual_window.h"
#include "race/race_place.h"
#include "race/race_window.h"

#include <QApplication>
#include <QCursor>
#include <QWidget>

namespace mc::ui {

RaceLink::RaceLink(QWidget& window) : QObject(&window), window_(window) {}

RaceLink::~RaceLink() = default;

void RaceLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (race_) {
        race_->setExperiment(frame->experiment, changesBegunWith(*frame));
    }
}

void RaceLink::open() {
    if (!race_) {
        race_ = std::make_unique<RaceWindow>(last_ ? last_->threads : 1);
        connect(race_.get(), &RaceWindow::raceStarted, this,
                [this] { emit commandIssued(command::Pause{}); });
        connect(race_.get(), &RaceWindow::projectorAsked, this, &RaceLink::projectorAsked);
        connect(race_.get(), &RaceWindow::helpAsked, this,
                [this] { showManual(window_, kUsingPage, QStringLiteral("the-race")); });
        connect(race_.get(), &RaceWindow::labelsAsked, this, &RaceLink::toggleLabels);
        connect(race_.get(), &RaceWindow::runOpened, this, [this](const Snapshot& run) {
            race_->pause();
            emit commandIssued(command::Restore{run,
                                                {MC_TEXT("Opened from the race, paused: %1, seed %2."),
                                                 {run->experiment.rule, run->experiment.seed}}});
            window_.raise();
            window_.activateWindow();
        });
        if (last_) {
            race_->setExperiment(last_->experiment, changesBegunWith(*last_));
        }
    }
    showRace();
    race_->raise();
    race_->activateWindow();
}

void RaceLink::showRace() {
    race_->place().setFullScreen(projecting_);
}

void RaceLink::toggleLabels() {
    if (labels_ == nullptr) {
        labels_ = new PartsOverlay(*race_);
        connect(labels_, &PartsOverlay::clickedBeside, this, [this](QPoint place) {
            const bool onControls = labels_->content() != &race_->controls();
            const QWidget& other =
                onControls ? static_cast<const QWidget&>(race_->controls()) : race_->board();
            if (other.rect().contains(other.mapFromGlobal(place))) {
                label(onControls);
            } else {
                labels_->leave();
            }
        });
    }
    if (labels_->content() != nullptr) {
        labels_->leave();
        return;
    }
    const QWidget* at = QApplication::widgetAt(QCursor::pos());
    label(at != nullptr && (at == &race_->controls() || race_->controls().isAncestorOf(at)));
}

void RaceLink::label(bool controls) {
    if (controls) {
        labels_->open(race_->controls(), tr("Controls of the race"),
                      tr("Which rules race, with how many seeds, and how long."));
    } else {
        labels_->open(race_->board(), tr("Race"),
                      tr("How well each rule learns, all with the same images in the same order."));
    }
}

void RaceLink::setProjecting(bool on) {
    projecting_ = on;
    if (race_ && race_->isVisible()) {
        showRace();
    }
}

RaceWindow& RaceLink::race(const std::shared_ptr<const Experiment>& experiment,
                           const std::vector<std::string>& rules, int seeds, std::int64_t epochs) {
    open();
    race_->setExperiment(experiment);
    race_->race(rules, seeds, epochs);
    return *race_;
}

void RaceLink::boardMoves() {
    if (race_) {
        race_->pause();
    }
}

} // namespace mc::ui
