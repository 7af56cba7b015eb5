#include "race_subject.h"

#include "base/errors.h"
#include "base/stop.h"
#include "figures/figure_growth.h"
#include "figures/picture_figure.h"
#include "films/film_picture.h"
#include "race/race_figure.h"
#include "steady_figure.h"
#include "style/text.h"
#include "training/experiment/open_data.h"
#include "training/files/experiment_file.h"
#include "training/race/race_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mc::ui {

namespace {

constexpr MeasureSet kRaced{.concordance = true, .gradient = true};

/// What a film of a race opens as: its first run. Empty where the name of the folder of its data is no UTF-8.
QByteArray carriedBy(const Trainer& first) {
    try {
        return QByteArray::fromStdString(
            experimentFileText({first.experiment(), first.dataRecord(), first.interventions()}));
    } catch (const Refused&) {
        return {};
    }
}

/// In more room where the picture of a race needs it.
class RaceFigure : public PictureFigure {
public:
    RaceFigure(const PicturePtr& picture, const FigureWords& words)
        : PictureFigure(picture, words), picture_(picture) {}

    [[nodiscard]] QSizeF room(QSizeF wished) override {
        return grownUntilAllFits(wished, [this](QSizeF room) { return overflowOf(*picture_, room); });
    }

private:
    PicturePtr picture_;
};

} // namespace

RaceSubject::RaceSubject(FilmOfRace asked, int threads) : asked_(std::move(asked)), threads_(threads) {
    begin([this] { open(); });
}

RaceSubject::~RaceSubject() {
    stop_.request_stop();
    if (work_.valid()) {
        work_.wait();
    }
}

/// Does something on a thread of its own.
template <class Work> void RaceSubject::begin(Work work) {
    work_ = std::async(std::launch::async, std::move(work));
}

/// Throws what the work has thrown.
bool RaceSubject::isWorking() {
    if (!work_.valid()) {
        return false;
    }
    if (work_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return true;
    }
    work_.get();
    return false;
}

void RaceSubject::open() {
    const std::vector<Experiment> experiments = experimentsOf(asked_.entry);
    for (const Experiment& experiment : experiments) {
        validate(experiment);
        checkFits(beforeTheFirstBatch(asked_.entry.changes), experiment);
    }
    checkRoomFor(experiments);
    const DatasetPtr data = openData(asked_.entry.base, stop_.get_token());
    race_ =
        std::make_unique<Race>(experiments, data, kRaced, threads_, asked_.entry.changes,
                               asked_.entry.tuned ? tunedText(*asked_.entry.tuned, data->name) : Message());
    shape_ = race_->racers().front().trainer->shape();
    experiment_ = carriedBy(*race_->racers().front().trainer);
    takeEnds();
}

bool RaceSubject::isOpen() {
    if (isWorking()) {
        return false;
    }
    hold();
    return true;
}

void RaceSubject::takeEnds() {
    const PastSummary nothing{};
    const auto endOfBatch = [](Moment moment) { return Moment{moment.updates + (moment.presented > 0), 0}; };
    const Moment from = momentOf(asked_.from, nothing, shape_);
    ends_ = {endOfBatch(from), endOfBatch(momentOf(asked_.to, nothing, shape_, from))};
}

void RaceSubject::goTo(const Moment& moment) {
    const std::int64_t goal = moment.updates + (moment.presented > 0 ? 1 : 0);
    if (goal > race_->updates()) {
        begin([this, goal] { learnUpTo(goal); });
    }
}

void RaceSubject::learnUpTo(std::int64_t updates) {
    using Clock = std::chrono::steady_clock;
    while (race_->updates() < updates) {
        const Clock::time_point begun = Clock::now();
        const std::int64_t before = race_->updates();
        race_->learn(updates - before, stop_.get_token()); // to the end of the epoch at most
        endIfStopped(stop_.get_token());
        const double images = static_cast<double>((race_->updates() - before) * shape_.batch);
        if (images > 0) {
            secondsPerImage_ = std::chrono::duration<double>(Clock::now() - begun).count() / images;
        }
        if (std::ranges::all_of(race_->racers(), [](const Racer& racer) { return !racer.fault.empty(); })) {
            throw Refused(MC_TEXT("Every run has dropped out of the race before the end of the film."));
        }
    }
}

bool RaceSubject::arrived() {
    return !isWorking();
}

void RaceSubject::hold() {
    held_ = resultOf(*race_);
}

QImage RaceSubject::paint(QSize size, double points) {
    RaceFigure figure(
        racePicture(held_, raceFooter(asked_.entry), asked_.images, shape_.epochsAfter(ends_.to.updates)),
        words());
    SteadyFigure steady(figure, room_);
    return filmPicture(steady, size, points > 0 ? points : filmPoints(size, FilmDensity::Dense));
}

FigureWords RaceSubject::words() const {
    const QString footer = raceFooter(asked_.entry);
    return {translated(raceTitle(held_)), footer, footer, experiment_};
}

} // namespace mc::ui
