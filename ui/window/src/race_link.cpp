#include "window/race_link.h"

#include "manual/manual_window.h"
#include "race/race_place.h"
#include "race/race_window.h"

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
