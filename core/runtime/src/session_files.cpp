#include "session.h"

#include "base/text.h"
#include "training/checkpoint.h"

#include <chrono>
#include <exception>
#include <utility>

// Where a session writes and opens states and data.

namespace mc {

namespace {

FileNews newsOf(FileNews::Deed deed, const std::filesystem::path& path) {
    FileNews news;
    news.deed = deed;
    news.path = path;
    return news;
}

} // namespace

void Session::on(const command::SaveCheckpoint& save, const std::stop_token& stop) {
    telling(newsOf(FileNews::Deed::SavedCheckpoint, save.path), [&](FileNews&) {
        trainer();
        arrive(stop);
        write(save.path, {});
        notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
    });
}

void Session::on(const command::SaveSession& save, const std::stop_token& stop) {
    FileNews news = newsOf(FileNews::Deed::SavedSession, save.path);
    news.quiet = save.quiet;
    const auto writeIt = [&](FileNews&) {
        write(save.path, {timeline_.past(now(), save.pastBytes), save.window});
    };
    if (!save.quiet) {
        telling(std::move(news), [&](FileNews& told) {
            trainer();
            arrive(stop);
            writeIt(told);
            notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
        });
    } else if (!trainer_ || goal_ || !allFinite(trainer_->state())) {
        // On the way to another moment it would stop there; and what was saved before the numbers stopped
        // being finite is worth more.
        news.outcome = FileNews::Outcome::NotNow;
        tell(std::move(news));
    } else {
        try {
            telling(std::move(news), writeIt);
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): told as news
        }
    }
}

void Session::write(const std::filesystem::path& path, const SessionParts& parts) const {
    writeCheckpoint(path, trainer().experiment(), trainer().state(), trainer().history(),
                    trainer().interventions(), parts);
}

/// Does something with a file, and tells what became of it. What `work` throws goes on.
template <class Work> void Session::telling(FileNews news, Work work) {
    const auto begun = Clock::now();
    try {
        work(news);
    } catch (const std::exception& fault) {
        news.outcome = FileNews::Outcome::Failed;
        news.fault = fault.what();
        tell(std::move(news));
        throw;
    }
    news.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    tell(std::move(news));
}

void Session::tell(FileNews news) {
    constexpr std::size_t kMostTold = 8;
    news.number = ++deeds_;
    news.run = run_;
    if (trainer_) {
        news.interventions = trainer_->interventions().size();
        news.past = summarizePast();
    }
    files_.push_back(std::make_shared<const FileNews>(std::move(news)));
    if (files_.size() > kMostTold) {
        files_.erase(files_.begin());
    }
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    telling(newsOf(FileNews::Deed::Opened, open.path), [&](FileNews& news) {
        Checkpoint checkpoint = readCheckpoint(open.path);
        DatasetPtr data = dataFor(checkpoint.experiment, stop);
        const SessionParts session = std::move(checkpoint.session);
        std::unique_ptr<Trainer> next = goOnFrom(open.path, std::move(checkpoint), std::move(data), threads_);
        notice_ = {};
        begin(std::move(next), stop, session.past);
        const std::size_t lost = session.past.bookmarks.size() - timeline_.bookmarks().size();
        const std::string without =
            lost == 0   ? ""
            : lost == 1 ? MC_TEXT(" One bookmark is out of reach and left out.")
                        : " " + std::to_string(lost) + MC_TEXT(" bookmarks are out of reach and left out.");
        sayOpened(MC_TEXT("Opened: ") + open.path.string() + without);
        news.window = session.window;
    });
}

void Session::on(const command::GoOnFrom& from, const std::stop_token& stop) {
    const Checkpoint& moment = *from.moment;
    notice_ = {};
    begin(std::make_unique<Trainer>(moment.experiment, dataFor(moment.experiment, stop), threads_,
                                    moment.state, moment.history, moment.interventions),
          stop, moment.session.past);
    sayOpened(from.what);
}

/// Together with what had to be said of the beginning.
void Session::sayOpened(const std::string& what) {
    const std::string also = notice_.text.empty() ? "" : " " + notice_.text;
    notice_ = {Notice::Kind::Information, what + also, {}};
}

} // namespace mc
