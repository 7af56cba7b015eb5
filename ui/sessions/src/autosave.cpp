#include "sessions/autosave.h"

#include "widgets/file_paths.h"

#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kPastBytes = std::size_t{64} << 20; ///< for the way back to bookmarks
constexpr auto kAgain = 1s;                               ///< where it could not be saved just now
constexpr double kShareOfTime = 0.01;                     ///< that writing may take
constexpr qint64 kLongestFarewell = 3000;                 ///< ms

/// The run as it began, or as it was in the file that it was opened from: it may have gone on before its
/// first frame was seen.
RunMark asBegun(const Frame& frame) {
    RunMark mark{frame.run, {}, frame.interventionsBegunWith, {}};
    for (const auto& news : frame.files) {
        if (news->kind == FileNews::Kind::Opened && news->outcome == FileNews::Outcome::Done &&
            news->run == frame.run) {
            mark = markOf(*news);
        }
    }
    return mark;
}

} // namespace

Autosave::Autosave(std::chrono::seconds interval, std::function<QString()> file,
                   std::function<std::string()> windowText, QObject* parent)
    : QObject(parent), interval_(interval), file_(std::move(file)), windowText_(std::move(windowText)) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Autosave::saveIfChanged);
    timer_.start(interval_);
}

void Autosave::showFrame(const FramePtr& frame) {
    if (frame->busy) {
        return; // the rest of the frame is from before
    }
    if (!std::exchange(begun_, begun_ || frame->past != nullptr)) {
        saved_ = asBegun(*frame); // as the program was started, it can be started again
    }
    last_ = frame;
    news_.read(*frame, [this](const FileNews& news) { takeNews(news); });
}

void Autosave::takeNews(const FileNews& news) {
    if (news.kind != FileNews::Kind::SavedSession || awaited_.isEmpty() || news.path != pathOf(awaited_)) {
        return;
    }
    const QString file = std::exchange(awaited_, QString());
    std::chrono::milliseconds next = interval_;
    failed_ = news.outcome == FileNews::Outcome::Failed;
    if (news.outcome == FileNews::Outcome::Done) {
        saved_ = markOf(news);
        savedText_ = awaitedText_;
        faultTold_ = false;
        if (file == file_()) {
            emit saved();
        }
        const auto took = std::chrono::milliseconds(static_cast<int>(1000 * news.seconds));
        const auto rarely = std::chrono::milliseconds(static_cast<int>(1000 * news.seconds / kShareOfTime));
        next = std::max(interval_, std::min(rarely, 2 * (interval_ - took)));
    } else if (news.outcome == FileNews::Outcome::NotNow) {
        next = kAgain;
    } else if (!std::exchange(faultTold_, true)) {
        emit said(Notice::Kind::Failure, tr("The autosave could not be written; the run goes on. %1")
                                             .arg(QString::fromStdString(news.fault)));
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
        emit commandIssued(command::SaveSession{pathOf(awaited_), text, kPastBytes, true});
    }
}

void Autosave::holdsAll() {
    if (last_) {
        saved_ = markOf(*last_);
        savedText_ = windowText_();
    }
}

bool Autosave::finish(const std::function<FramePtr()>& nextFrame) {
    timer_.stop();
    emit commandIssued(command::Pause{});
    QElapsedTimer waiting;
    waiting.start();
    const auto wait = [&] {
        while (!awaited_.isEmpty() && !waiting.hasExpired(kLongestFarewell)) {
            if (const FramePtr frame = nextFrame()) {
                showFrame(frame);
            } else {
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
