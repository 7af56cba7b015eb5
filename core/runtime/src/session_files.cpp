#include "session.h"

#include "base/text.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"

#include <chrono>
#include <exception>
#include <future>
#include <utility>

// Where a session writes and opens states and data.

namespace mc {

namespace {

FileEvent eventOf(FileEvent::Kind kind, const std::filesystem::path& path) {
    FileEvent event;
    event.kind = kind;
    event.path = path;
    return event;
}

/// lost: bookmarks.
std::string leftOutText(std::size_t lost) {
    return lost == 0   ? ""
           : lost == 1 ? MC_TEXT(" One bookmark is out of reach and left out.")
                       : " " + std::to_string(lost) + MC_TEXT(" bookmarks are out of reach and left out.");
}

} // namespace

void Session::on(const command::SaveCheckpoint& save, const std::stop_token& stop) {
    telling(eventOf(FileEvent::Kind::SavedCheckpoint, save.path), [&](FileEvent&) {
        trainer();
        arrive(stop);
        write(save.path, {timeline_.leadIn(now()), {}});
        notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
    });
}

void Session::on(const command::SaveSession& save, const std::stop_token& stop) {
    FileEvent event = eventOf(FileEvent::Kind::SavedSession, save.path);
    event.quiet = save.quiet;
    const auto writeIt = [&](FileEvent&) {
        write(save.path, {timeline_.past(now(), save.pastBytes), save.window});
    };
    if (!save.quiet) {
        telling(std::move(event), [&](FileEvent& told) {
            trainer();
            arrive(stop);
            writeIt(told);
            notice_ = {Notice::Kind::Information, MC_TEXT("Saved: ") + save.path.string(), {}};
        });
    } else if (!trainer_ || !unfitForCopy().empty()) {
        // What was saved before the numbers stopped being finite is worth more.
        event.outcome = FileEvent::Outcome::NotNow;
        tell(std::move(event));
    } else {
        try {
            telling(std::move(event), writeIt);
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): told as an event
        }
    }
}

void Session::write(const std::filesystem::path& path, const SessionParts& parts) const {
    writeCheckpoint(path, trainer(), parts);
}

/// Does something with a file, and tells what became of it. What `work` throws goes on.
template <class Work> void Session::telling(FileEvent event, Work work) {
    const auto begun = Clock::now();
    try {
        work(event);
    } catch (const std::exception& fault) {
        event.outcome = FileEvent::Outcome::Failed;
        event.fault = fault.what();
        if (const auto* data = dynamic_cast<const DataRefused*>(&fault)) {
            event.dataFault = data->fault;
            event.dataPlace = data->place;
        }
        tell(std::move(event));
        throw;
    }
    event.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    tell(std::move(event));
}

void Session::tell(FileEvent event) {
    constexpr std::size_t kMostTold = 8;
    event.number = ++filesTold_;
    event.run = run_;
    if (trainer_) {
        event.interventions = trainer_->interventions().size();
        event.past = summarizePast();
    }
    files_.push_back(std::make_shared<const FileEvent>(std::move(event)));
    if (files_.size() > kMostTold) {
        files_.erase(files_.begin());
    }
}

/// The data in use, if they are known to be those of the run, or else those that are found for it.
DatasetPtr Session::dataOf(const std::filesystem::path& file, Checkpoint& checkpoint, const DataWish& wish,
                           const std::stop_token& stop) const {
    DataChoice choice = checkpoint.experiment.data;
    if (!wish.place.empty()) {
        choice.source = wish.place;
    }
    if (trainer_ && opensTheSame(trainer_->experiment().data, choice) && trainer_->data()->identity &&
        checkpoint.data.identity == trainer_->data()->identity) {
        checkpoint.experiment.data = choice;
        return trainer_->data();
    }
    return openDataOf(file, checkpoint, wish, stop);
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    telling(eventOf(FileEvent::Kind::Opened, open.path), [&](FileEvent& event) {
        Checkpoint checkpoint = readCheckpoint(open.path);
        const std::string place =
            open.data.place.empty() ? checkpoint.experiment.data.source : open.data.place;
        const std::size_t changes = checkpoint.data.changes.size();
        DatasetPtr data = dataOf(open.path, checkpoint, open.data, stop);
        SessionParts session = std::move(checkpoint.session);
        const std::size_t bookmarks = session.past.bookmarks.size();
        std::unique_ptr<Trainer> next = goOnFrom(open.path, std::move(checkpoint), std::move(data), threads_);
        std::string words = MC_TEXT("Opened: ") + open.path.string() + ".";
        if (const std::string& found = next->experiment().data.source; found != place) {
            words += MC_TEXT(" Its data were found in ") + found + ".";
        }
        if (const DataRecord record = next->dataRecord(); record.changes.size() > changes) {
            words += " " + dataChangeText(record.changes.back());
            if (!record.changes.back().difference.empty()) {
                session.past = {}; // of the data of before
            }
        }
        leaveLesson(stop);
        notice_ = {};
        const Replacement replacement = begin(std::move(next), false, stop, session.past);
        sayOpened(words + leftOutText(bookmarks - timeline_.bookmarks().size()), replacement);
        event.window = session.window;
    });
}

/// Why the run cannot be copied at this moment; empty: it can. On the way to another moment it would have to
/// stop there.
std::string Session::unfitForCopy() const {
    return goal_ ? MC_TEXT("The run is on its way to another moment: try again.")
           : allFinite(trainer().state())
               ? ""
               : MC_TEXT("The numbers of this run are no longer finite, so it cannot be kept.");
}

void Session::on(const command::TakeSnapshot& wish, const std::stop_token&) {
    try {
        const std::string why = unfitForCopy();
        if (!why.empty()) {
            throw Refused(why);
        }
        wish.reply->set_value(std::make_shared<const Checkpoint>(checkpointOf(trainer())));
    } catch (const std::exception&) {
        wish.reply->set_exception(std::current_exception());
    }
}

void Session::on(const command::Restore& restore, const std::stop_token& stop) {
    Checkpoint moment = *restore.snapshot;
    const std::filesystem::path other("The other run"); // in sentences, as there is no file
    DatasetPtr data = dataOf(other, moment, {}, stop);
    const KeptPast past = std::move(moment.session.past);
    std::unique_ptr<Trainer> next = goOnFrom(other, std::move(moment), std::move(data), threads_);
    notice_ = {};
    const Replacement replacement = begin(std::move(next), false, stop, past);
    sayOpened(restore.what, replacement);
}

/// Together with what had to be said of the beginning.
void Session::sayOpened(const std::string& what, Replacement replacement) {
    const std::string also = notice_.text.empty() ? "" : " " + notice_.text;
    notice_ = {Notice::Kind::Information, what + also, {}};
    sayReplaced("", replacement);
}

} // namespace mc
