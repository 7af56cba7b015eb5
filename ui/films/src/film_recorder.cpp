#include "films/film_recorder.h"

#include "base/stop.h"
#include "film_subject.h"
#include "race_subject.h"
#include "run_subject.h"

#include <QDirIterator>
#include <QFileInfo>
#include <exception>
#include <utility>

namespace mc::ui {

namespace {

std::unique_ptr<FilmSubject> subjectOf(const FilmRequest& request) {
    if (const auto* race = std::get_if<FilmOfRace>(&request.what)) {
        return std::make_unique<RaceSubject>(*race, request.threads);
    }
    return std::make_unique<RunSubject>(std::get<FilmOfRun>(request.what), request.threads);
}

FilmSettings settingsOf(const FilmRequest& request, const FigureWords& words) {
    return {request.format, request.size, request.rate, words};
}

/// Of a file, or of all files in a folder.
std::int64_t bytesAt(const QString& path) {
    if (!QFileInfo(path).isDir()) {
        return QFileInfo(path).size();
    }
    std::int64_t bytes = 0;
    for (QDirIterator files(path, QDir::Files); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

FilmRecorder::FilmRecorder(FilmRequest request) : request_(std::move(request)) {
    checkFilm(settingsOf(request_, {}));
    subject_ = subjectOf(request_);
}

FilmRecorder::~FilmRecorder() {
    stop_.request_stop();
    if (encoding_.valid()) {
        encoding_.wait();
    }
}

bool FilmRecorder::cancel() {
    stop_.request_stop();
    if (!encoding_.valid()) {
        return true;
    }
    try {
        encoding_.get();
        return !finishing_;           // else the file came to its place before it saw the stop
    } catch (const std::exception&) { // Stopped, or what would have ended the film anyway
        return true;
    }
}

FilmRecorder::Outcome FilmRecorder::goOn() {
    if (!schedule_) {
        return begin() ? Outcome::WentOn : Outcome::Waits;
    }
    if (isEncoding()) {
        return Outcome::Waits;
    }
    if (finishing_) {
        secondsInAll_ = seconds();
        return Outcome::Finished;
    }
    if (painted_ == schedule_->pictures()) {
        finishing_ = true;
        encoding_ = std::async(std::launch::async, [this] { writer_->finish(stop_.get_token()); });
        return Outcome::WentOn;
    }
    if (!subject_->arrived()) {
        return Outcome::Waits;
    }
    encode(paintNext());
    return Outcome::WentOn;
}

/// False if the run is still being opened.
bool FilmRecorder::begin() {
    if (!subject_->isOpen()) {
        return false;
    }
    const FilmSubject::Ends ends = subject_->ends();
    schedule_.emplace(subject_->shape(), ends.from, ends.to, request_.pace, request_.rate);
    writer_ = makeFilmWriter(settingsOf(request_, subject_->words()), request_.path);
    subject_->goTo(ends.from);
    return true;
}

/// The run goes on to the next moment while the picture is painted. Returns how often the film has it.
std::int64_t FilmRecorder::paintNext() {
    const Moment now = schedule_->momentOf(painted_);
    std::int64_t repeats = 0;
    while (painted_ < schedule_->pictures() && schedule_->momentOf(painted_) == now) {
        ++painted_;
        ++repeats;
    }
    subject_->hold();
    if (painted_ < schedule_->pictures()) {
        subject_->goTo(schedule_->momentOf(painted_));
    }
    const Clock::time_point begun = Clock::now();
    picture_ = subject_->paint(request_.size, request_.points);
    secondsPerPaint_ = std::chrono::duration<double>(Clock::now() - begun).count();
    if (written_ == 0) {
        first_ = Clock::now();
    }
    return repeats;
}

/// A slow film of a short stretch has thousands of repeats: each is counted, and can be the last.
void FilmRecorder::encode(std::int64_t repeats) {
    encoding_ = std::async(std::launch::async, [this, picture = picture_, repeats] {
        for (std::int64_t k = 0; k < repeats; ++k) {
            endIfStopped(stop_.get_token());
            writer_->add(picture);
            ++written_;
        }
    });
}

/// Throws what went wrong there.
bool FilmRecorder::isEncoding() {
    if (!encoding_.valid()) {
        return false;
    }
    if (encoding_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return true;
    }
    encoding_.get();
    return false;
}

double FilmRecorder::seconds() const {
    return std::chrono::duration<double>(Clock::now() - begun_).count();
}

std::optional<FilmPlan> FilmRecorder::plan() const {
    if (!schedule_) {
        return std::nullopt;
    }
    const FilmSubject::Ends ends = subject_->ends();
    FilmPlan plan{subject_->shape(), ends.from,     ends.to,      request_.pace,
                  request_.format,   request_.size, request_.rate};
    plan.secondsPerImage = subject_->secondsPerImage();
    plan.secondsPerPaint = secondsPerPaint_;
    return plan;
}

FilmProgress FilmRecorder::progress() const {
    FilmProgress progress;
    const std::int64_t written = written_;
    progress.pictures = written;
    progress.ofPictures = schedule_ ? schedule_->pictures() : 0;
    progress.seconds = seconds();
    progress.finishing = finishing_;
    progress.plan = plan();
    if (written > 1) {
        const double each =
            std::chrono::duration<double>(Clock::now() - first_).count() / static_cast<double>(written);
        progress.secondsLeft = each * static_cast<double>(progress.ofPictures - written);
    }
    return progress;
}

FilmReport FilmRecorder::report() const {
    return {written_, static_cast<double>(written_) / request_.rate, secondsInAll_, bytesAt(request_.path)};
}

} // namespace mc::ui
