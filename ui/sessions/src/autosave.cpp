#include "sessions/autosave.h"

#include "style/text.h"
#include "widgets/file_paths.h"

#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kAutosavedPastBytes = std::size_t{64} << 20; ///< for the way back to bookmarks
constexpr auto kAgain = 1s;                                        ///< where it could not be saved just now
constexpr double kShareOfTime = 0.01;                              ///< that writing may take

} // namespace

Autosave::Autosave(std::chrono::milliseconds interval, std::function<QString()> file,
                   std::function<std::string()> windowText, std::chrono::milliseconds farewell)
    : interval_(interval), farewell_(farewell), file_(std::move(file)), windowText_(std::move(windowText)) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Autosave::saveIfChanged);
    timer_.start(interval_);
}

void Autosave::showFrame(const FramePtr& frame) {
    if (!std::exchange(begun_, begun_ || frame->past != nullptr)) {
        saved_ = {frame->run, {}, frame->interventionsBegunWith, {}, {}}; // it can be begun like this again
    }
    last_ = frame;
}

void Autosave::takeFile(const FileEvent& file) {
    if (file.kind == FileEvent::Kind::Opened && file.outcome == FileEvent::Outcome::Done &&
        file.run == saved_.run) {
        saved_ = markOf(file); // likewise from the file; it may have gone on before its first frame was seen
    } else if (file.kind == FileEvent::Kind::SavedSession && !awaited_.isEmpty() &&
               file.path == pathOf(awaited_)) {
        takeSaved(file);
    }
}

void Autosave::takeSaved(const FileEvent& event) {
    const QString file = std::exchange(awaited_, QString());
    std::chrono::milliseconds next = interval_;
    failed_ = event.outcome == FileEvent::Outcome::Failed;
    if (event.outcome == FileEvent::Outcome::Done) {
        saved_ = markOf(event);
        savedText_ = awaitedText_;
        faultTold_ = false;
        if (file == file_()) {
            emit saved();
        }
        const auto took = std::chrono::milliseconds(static_cast<int>(1000 * event.seconds));
        const auto rarely = std::chrono::milliseconds(static_cast<int>(1000 * event.seconds / kShareOfTime));
        next = std::max(interval_, std::min(rarely, 2 * (interval_ - took)));
    } else if (event.outcome == FileEvent::Outcome::NotNow) {
        next = kAgain;
    } else if (!std::exchange(faultTold_, true)) {
        emit said(Notice::Kind::Failure,
                  tr("The autosave could not be written; the run goes on. %1").arg(translated(event.fault)));
    }
    timer_.start(next);
}

void Autosave::saveIfChanged() {
    timer_.start(interval_);
    if (!last_ || !last_->past || !awaited_.isEmpty()) {
        timer_.start(kAgain);
        return;
    }
    const std::string text = windowText_();
    const bool moved = markOf(*last_) != saved_;
    if (savedText_.empty() && !moved) {
        savedText_ = text; // what the window looks like before anything was done
    }
    if (moved || text != savedText_) {
        awaitedText_ = text;
        awaited_ = file_();
        emit commandIssued(command::SaveSession{pathOf(awaited_), text, kAutosavedPastBytes, true});
    }
}

void Autosave::holdsAll() {
    if (last_) {
        saved_ = markOf(*last_);
        savedText_ = windowText_();
    }
}

bool Autosave::finish(const std::function<bool()>& poll) {
    timer_.stop();
    emit commandIssued(command::Pause{});
    QElapsedTimer waiting;
    waiting.start();
    const auto wait = [&] {
        while (!awaited_.isEmpty() && !waiting.hasExpired(farewell_.count())) {
            if (!poll()) {
                QThread::msleep(2);
            }
        }
    };
    wait();
    saveIfChanged();
    wait();
    timer_.stop();
    return awaited_.isEmpty() && !failed_;
}

} // namespace mc::ui
