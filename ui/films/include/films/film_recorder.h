#pragma once

#include "films/film.h"

#include <QImage>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>

namespace mc::ui {

class FilmSubject;

/// Records a film bit by bit, so that a window can go on meanwhile: the simulation and the encoding have
/// threads of their own, pictures are painted on the thread of the windows. Destroyed before its end it
/// leaves nothing behind, and waits for no more than the picture that is being encoded.
class FilmRecorder {
public:
    /// Throws Refused for what can be seen to be wrong before the run is open.
    explicit FilmRecorder(FilmRequest request);
    ~FilmRecorder();
    FilmRecorder(const FilmRecorder&) = delete;
    FilmRecorder& operator=(const FilmRecorder&) = delete;

    /// What a call of goOn() has come to.
    enum class Outcome {
        Waits,   ///< nothing could be done: call it again in some milliseconds
        WentOn,  ///< something was done: call it again soon
        Finished ///< the film is there
    };
    /// Does what can be done without waiting, at the most a picture. Not to be called after it has finished
    /// or thrown. Throws Refused and BadFile with a sentence.
    Outcome goOn();
    /// Ends the work, as soon as the picture that is being encoded is done. False if the film was complete by
    /// then: goOn() says so. Else nothing is left of it, and the recorder can only be destroyed.
    [[nodiscard]] bool cancel();

    [[nodiscard]] FilmProgress progress() const;
    /// Of a film that is finished.
    [[nodiscard]] FilmReport report() const;
    /// The picture that was painted last, for whoever wants to see how it goes; null before the first.
    [[nodiscard]] const QImage& picture() const { return picture_; }

private:
    using Clock = std::chrono::steady_clock;

    bool begin();
    std::int64_t paintNext();
    void encode(std::int64_t repeats);
    [[nodiscard]] bool isEncoding();
    [[nodiscard]] double seconds() const;
    [[nodiscard]] std::optional<FilmPlan> plan() const;

    FilmRequest request_;
    Clock::time_point begun_ = Clock::now();
    std::unique_ptr<FilmSubject> subject_;
    std::optional<FilmSchedule> schedule_; ///< once the run is open
    std::unique_ptr<FilmWriter> writer_;   ///< likewise
    std::int64_t painted_ = 0;
    std::atomic<std::int64_t> written_ = 0; ///< counted where they are encoded
    Clock::time_point first_;               ///< when the first picture was there
    double secondsPerPaint_ = 0;            ///< that the latest picture took
    std::stop_source stop_;                 ///< of the encoding
    bool finishing_ = false;
    double secondsInAll_ = 0; ///< of a film that is finished
    QImage picture_;
    std::future<void> encoding_; // last: it is waited for first
};

} // namespace mc::ui
