#include "training_run.h"

#include "base/checked_file.h"
#include "base/number_text.h"
#include "base/text.h"
#include "result_files.h"
#include "training/files/checkpoint.h"
#include "training/files/result_names.h"
#include "training/run/divergence_guard.h"
#include "training/state/position.h"

#include <optional>
#include <utility>

namespace mc::app {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Whether a what-if that is not in force yet belongs to this place.
bool changesHere(const Trainer& trainer) {
    const std::size_t next = trainer.state().interventions;
    return next < trainer.interventions().size() &&
           trainer.interventions()[next].updates <= trainer.state().updates;
}

} // namespace

TrainingRun::TrainingRun(Trainer& trainer, std::int64_t end, std::filesystem::path out, Progress& progress,
                         ResultLines& results, std::stop_token stop)
    : trainer_(trainer), end_(end), out_(std::move(out)), progress_(progress), results_(results),
      stop_(std::move(stop)) {}

bool TrainingRun::finished() const {
    return complete_ || (trainer_.state().updates >= end_ && trainer_.isEvaluated(trainer_.judged()) &&
                         trainer_.isEvaluated(Evaluated::Test));
}

void TrainingRun::train() {
    bool goesOn = closeEpoch();
    events_.noteWeights(trainer_);
    while (goesOn && endedBy_.empty() && !stop_.stop_requested() && trainer_.state().updates < end_) {
        learnBatch();
        if (trainer_.atEpochBoundary()) {
            goesOn = closeEpoch();
        } else if (trainer_.state().presented == 0 && checkpoints_.isDue(trainer_.state().updates)) {
            keepState();
        }
        if (goesOn) {
            lookForEvents();
        }
        if (progress_.due(trainer_.position())) {
            progress_.show(standing());
        }
    }
    if (!endedBy_.empty() && trainer_.judged() != Evaluated::Test) {
        evaluate(Evaluated::Test);
        keepState();
    } else if (!trainer_.atEpochBoundary()) {
        closeInside();
    }
    complete_ = finished();
    if (trainer_.state().updates == end_ && changesHere(trainer_)) { // as on the board, where it is in force
        trainer_.applyDue();
        keepState();
    }
}

void TrainingRun::closeInside() {
    if (trainer_.state().updates >= end_ && evaluate(trainer_.judged())) {
        evaluate(Evaluated::Test);
    }
    keepState();
}

void TrainingRun::learnBatch() {
    noteLeadIn();
    const auto start = Clock::now();
    std::int64_t steps = trainer_.stepsLeftInBatch();
    if (auto inside = events_.firstInside(trainer_, steps)) {
        steps = inside->timeSteps;
        occurred_ = std::move(inside->words);
    }
    trainer_.advance(steps);
    const double seconds = secondsSince(start);
    const std::int64_t images = trainer_.position().sample + 1;
    for (Effort* effort : {&whole_, &epoch_}) {
        effort->images += images;
        effort->seconds += seconds;
    }
}

void TrainingRun::setUntil(std::vector<PauseEvent> events) {
    events_.set(std::move(events));
}

void TrainingRun::setCheckpoints(CheckpointSchedule schedule) {
    checkpoints_ = schedule;
}

void TrainingRun::lookForEvents() {
    if (trainer_.state().presented == 0) {
        lookForLostActivity();
        const std::vector<Message> after = events_.afterUpdate(trainer_);
        occurred_.insert(occurred_.end(), after.begin(), after.end());
    }
    if (!occurred_.empty()) {
        endedBy_ = placeWords(trainer_.position()).inEnglish() + ": " + enumerated(occurred_).inEnglish();
    }
}

void TrainingRun::lookForLostActivity() {
    const ActivityNews news = activityNews(trainer_);
    const std::string place = ", after " + placeText(trainer_.position()) + ": ";
    if (news.alarm) {
        progress_.say("Warning" + place + news.alarm->text.inEnglish());
    } else if (news.notYet) {
        progress_.say("Note" + place + news.notYet->text.inEnglish());
    }
}

bool TrainingRun::closeEpoch() {
    const bool last = trainer_.state().updates >= end_; // the one look at the test set
    if (!trainer_.atEpochBoundary() ||
        (trainer_.isEvaluated(trainer_.judged()) && (!last || trainer_.isEvaluated(Evaluated::Test)))) {
        keepState();
        return true;
    }
    const bool tested = evaluate(trainer_.judged()) && (!last || evaluate(Evaluated::Test));
    keepState(); // before anything is printed: whoever reads the line finds the state
    if (tested) {
        reportEpoch();
        epoch_ = {};
    }
    return tested;
}

bool TrainingRun::evaluate(Evaluated set) {
    if (trainer_.isEvaluated(set)) {
        return true;
    }
    const bool heldOut = set == Evaluated::Validation;
    const ImageSet& images = heldOut ? trainer_.data()->validation : trainer_.data()->test;
    progress_.sayBriefly("Testing on " + countText(images.count()) +
                         (heldOut ? " held-out images ..." : " images ..."));
    const auto start = Clock::now();
    if (!trainer_.evaluate(set, stop_)) {
        return false;
    }
    testSeconds_ = secondsSince(start);
    return true;
}

void TrainingRun::reportEpoch() {
    if (trainer_.state().updates == 0) {
        return;
    }
    if (finished() || progress_.due(trainer_.position())) {
        progress_.show(standing());
    }
    progress_.clear();
    results_.print(epochReport(trainer_, epoch_));
}

Standing TrainingRun::standing() const {
    Standing standing;
    standing.position = trainer_.position();
    standing.epochs = (end_ + standing.position.batchesPerEpoch - 1) / standing.position.batchesPerEpoch;
    standing.imagesPerSecond = whole_.imagesPerSecond();
    const Position& at = standing.position;
    const TrainingMeans means = meansBetween(trainer_.history(), at.epoch * at.batchesPerEpoch, at.updates);
    standing.loss = means.loss;
    standing.accuracy = means.accuracy;
    const Evaluated judged = trainer_.judged();
    if (const PersistentVector<TestPoint>& points = trainer_.history().of(judged); !points.empty()) {
        (judged == Evaluated::Test ? standing.testAccuracy : standing.heldOutAccuracy) =
            points.back().accuracy;
    }
    const double epochsLeft =
        static_cast<double>(end_ - at.updates) / static_cast<double>(at.batchesPerEpoch);
    const auto images = static_cast<double>(trainer_.data()->train.count());
    const double perImage = whole_.images > 0 ? whole_.seconds / static_cast<double>(whole_.images) : 0;
    standing.secondsLeft = epochsLeft * (images * perImage + testSeconds_);
    return standing;
}

/// From it the presentation at the end of a batch is computed again when the state is opened.
void TrainingRun::noteLeadIn() {
    constexpr std::int64_t kStride = 32; // updates: one copy costs little beside so many batches
    const bool lastOfEpoch = (trainer_.state().updates + 1) % trainer_.position().batchesPerEpoch == 0;
    if (trainer_.state().presented == 0 && (lastOfEpoch || trainer_.state().updates % kStride == 0)) {
        past_ = {};
        past_.states.push_back(
            std::make_shared<const KeptState>(KeptState{trainer_.state(), trainer_.history()}));
    }
}

void TrainingRun::keepState() {
    past_.latest = {trainer_.state().updates, trainer_.state().presented};
    const bool needed = past_.latest.presented == 0 && !past_.states.empty() &&
                        past_.states.front()->state.updates < past_.latest.updates;
    writeCheckpoint(out_ / kStateFile, trainer_, {needed ? past_ : KeptPast{}, {}});
    checkpoints_.noteWritten(past_.latest.updates);
}

void TrainingRun::keepCurves() const {
    writeFileWhole(out_ / kTrainingFile, trainingCsv(trainer_.history()));
    writeFileWhole(out_ / kValidationFile, evaluationsCsv(trainer_.history().validation));
    writeFileWhole(out_ / kTestFile, evaluationsCsv(trainer_.history().test));
    writeFileWhole(out_ / kConfusionFile, confusionCsv(trainer_.history(), trainer_.data()->classes));
    writeFileWhole(out_ / kConcordanceFile, concordanceCsv(trainer_.history()));
    writeFileWhole(out_ / kLayersFile, layersCsv(trainer_.history()));
}

} // namespace mc::app
