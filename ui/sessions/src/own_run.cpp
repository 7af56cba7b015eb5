#include "sessions/own_run.h"

#include "docks/dock_layout.h"
#include "widgets/file_paths.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace mc::ui {

namespace {

constexpr std::size_t kPastBytes = std::size_t{256} << 20; ///< for the way back

} // namespace

OwnRun::OwnRun(DockLayout& layout, std::function<std::string()> windowText,
               std::function<void(const Command&)> post, QObject* parent)
    : QObject(parent), layout_(layout), windowText_(std::move(windowText)), post_(std::move(post)) {}

OwnRun::~OwnRun() = default;

void OwnRun::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (frame->busy) {
        return; // the rest of the frame is from before
    }
    news_.read(*frame, [this, &frame](const FileNews& news) { take(news, *frame); });
}

void OwnRun::putAside() {
    place_ = Place::Leaving;
    if (onItsWay_) {
        return; // its file has all: it is safe as soon as it is known to be no longer on its way
    }
    kept_ = {};
    kept_.layout = layout_.arrangement();
    kept_.text = windowText_();
    if (!last_ || !last_->past) { // there is no run
        place_ = Place::Aside;
        emit safe();
        return;
    }
    kept_.experiment = last_->experiment;
    kept_.changes = changesBegunWith(*last_);
    kept_.events = last_->pauseEvents;
    kept_.speed = last_->speedAsked;
    kept_.playing = last_->playing;
    if (unsaveable_ == last_->run) { // a person has decided
        place_ = Place::Aside;
        emit safe();
        return;
    }
    if (folder_.isValid()) {
        save();
        return;
    }
    emit refused(tr("Your own run could not be put aside. %1").arg(folder_.errorString()));
    bringBack();
}

void OwnRun::save() {
    kept_.file = folder_.filePath(QStringLiteral("run-%1.mcs").arg(++files_));
    post_(command::Pause{});
    post_(command::SaveSession{pathOf(kept_.file), kept_.text, kPastBytes, true});
}

void OwnRun::take(const FileNews& news, const Frame& frame) {
    if (kept_.file.isEmpty() || news.path != pathOf(kept_.file)) {
        return;
    }
    if (news.kind == FileNews::Kind::SavedSession && place_ == Place::Leaving) {
        takeSaved(news);
    } else if (news.kind == FileNews::Kind::Opened && onItsWay_) {
        takeOpened(news, frame);
    }
}

void OwnRun::takeSaved(const FileNews& news) {
    if (news.outcome == FileNews::Outcome::Done) {
        place_ = Place::Aside;
        emit safe();
        return;
    }
    QString why = tr("Your own run could not be put aside. %1").arg(QString::fromStdString(news.fault));
    if (news.outcome == FileNews::Outcome::NotNow) { // after a pause there is but one reason
        unsaveable_ = news.run;
        why = tr("The numbers of your own run are no longer finite, so it cannot be put aside. Open the "
                 "lesson again to give up the run; afterwards its experiment starts over.");
    }
    emit refused(why);
    bringBack();
}

void OwnRun::bringBack(Then then) {
    kept_.then = then;
    const Place from = std::exchange(place_, Place::Board);
    layout_.bringBack(kept_.layout);
    if (onItsWay_) { // still, or again
        place_ = Place::Returning;
    } else if (from == Place::Leaving) {
        if (kept_.playing && then == Then::GoesOn) {
            post_(command::Play{});
        }
        kept_ = {};
    } else if (kept_.file.isEmpty()) {
        beginAnew();
    } else {
        post_(command::Pause{});
        post_(command::OpenCheckpoint{pathOf(kept_.file), {}, Board::OwnAgain});
        bringBackSettings();
        onItsWay_ = true;
        place_ = Place::Returning;
    }
}

void OwnRun::beginAnew() {
    if (kept_.experiment) {
        post_(command::Pause{});
        post_(command::Restart{*kept_.experiment, kept_.changes, Board::OwnAgain});
        bringBackSettings();
        if (kept_.then == Then::GoesOn) {
            emit said(Notice::Kind::Information,
                      tr("The lesson is closed; the experiment of your own run starts over."));
        }
    }
    kept_ = {};
}

/// Right behind the run: a file that is opened next finds them in place.
void OwnRun::bringBackSettings() {
    post_(command::PauseWhen{kept_.events});
    post_(command::SetSpeed{kept_.speed});
}

void OwnRun::takeOpened(const FileNews& news, const Frame& frame) {
    onItsWay_ = false;
    const bool done = news.outcome == FileNews::Outcome::Done;
    if (ended_) {
        if (done) {
            QFile::remove(kept_.file);
        } else {
            tellLost(QString::fromStdString(news.fault));
        }
        return;
    }
    const bool onBoard = done && news.run == frame.run; // else something else was begun meanwhile
    if (onBoard) {
        emit cameBack();
    }
    if (place_ == Place::Leaving) { // another lesson was opened meanwhile, and the file is still there
        place_ = Place::Aside;
        emit safe();
        return;
    }
    place_ = Place::Board;
    if (done) {
        const Then then = kept_.then;
        if (onBoard && kept_.playing && then == Then::GoesOn) {
            post_(command::Play{});
        }
        drop();
        if (then == Then::GoesOn) {
            emit said(Notice::Kind::Information, tr("The lesson is closed; your own run is back."));
        }
        return;
    }
    tellLost(QString::fromStdString(news.fault));
    kept_ = {};
}

void OwnRun::tellLost(const QString& fault) {
    QString words = tr("Your own run could not be brought back. %1").arg(fault);
    if (QFile::exists(kept_.file)) {
        folder_.setAutoRemove(false);
        words = tr("Your own run could not be brought back; it is kept as %1. %2")
                    .arg(QDir::toNativeSeparators(kept_.file), fault);
    }
    if (ended_) { // there is no window to say it in
        qWarning("%s", qUtf8Printable(words));
    } else {
        emit said(Notice::Kind::Failure, words);
    }
}

void OwnRun::end() {
    ended_ = true;
    if (isAway()) {
        kept_.playing = false;
        bringBack();
    }
}

void OwnRun::forget() {
    place_ = Place::Board;
    onItsWay_ = false;
    drop();
}

void OwnRun::drop() {
    if (!kept_.file.isEmpty()) {
        QFile::remove(kept_.file);
    }
    kept_ = {};
}

std::optional<std::string> OwnRun::awaitedText() const {
    const bool awaited = (onItsWay_ || ended_) && !kept_.text.empty();
    return awaited ? std::optional(kept_.text) : std::nullopt;
}

} // namespace mc::ui
