#include "session.h"

#include "base/text.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"
#include "training/files/experiment_file.h"

#include <algorithm>
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
                       : std::string(" ").append(std::to_string(lost)) +
                             MC_TEXT(" bookmarks are out of reach and left out.");
}

/// Where the data of what is opened are looked for first.
std::string placeLookedAt(const command::OpenCheckpoint& open, const Experiment& experiment) {
    return open.data.place.empty() ? experiment.data.source : open.data.place;
}

/// opened: says where the data were found.
std::string openedText(const std::filesystem::path& path, const std::string& lookedAt,
                       const Experiment& opened) {
    const std::string& found = opened.data.source;
    return MC_TEXT("Opened: ") + path.string() + "." +
           (found == lookedAt ? "" : MC_TEXT(" Its data were found in ") + found + ".");
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
DatasetPtr Session::dataOf(const std::filesystem::path& file, Experiment& experiment,
                           const DataRecord& record, const DataWish& wish,
                           const std::stop_token& stop) const {
    DataChoice choice = experiment.data;
    if (!wish.place.empty()) {
        choice.source = wish.place;
    }
    if (trainer_ && opensTheSame(trainer_->experiment().data, choice) && trainer_->data()->identity &&
        record.identity == trainer_->data()->identity) {
        experiment.data = choice;
        return trainer_->data();
    }
    return openDataOf(file, experiment, record, wish, stop);
}

void Session::on(const command::OpenCheckpoint& open, const std::stop_token& stop) {
    telling(eventOf(FileEvent::Kind::Opened, open.path), [&](FileEvent& event) {
        if (isExperimentFile(open.path)) {
            openExperiment(open, event, stop);
        } else {
            openCheckpoint(open, event, stop);
        }
    });
}

void Session::openCheckpoint(const command::OpenCheckpoint& open, FileEvent& event,
                             const std::stop_token& stop) {
    Checkpoint checkpoint = readCheckpoint(open.path);
    const std::string place = placeLookedAt(open, checkpoint.experiment);
    const std::size_t changes = checkpoint.data.changes.size();
    DatasetPtr data = dataOf(open.path, checkpoint.experiment, checkpoint.data, open.data, stop);
    SessionParts session = std::move(checkpoint.session);
    const std::size_t bookmarks = session.past.bookmarks.size();
    std::unique_ptr<Trainer> next = resumeFrom(open.path, std::move(checkpoint), std::move(data), threads_);
    std::string words = openedText(open.path, place, next->experiment());
    if (const DataRecord record = next->dataRecord(); record.changes.size() > changes) {
        words.append(" ").append(dataChangeText(record.changes.back()));
        if (!record.changes.back().difference.empty()) {
            session.past = {}; // of the data of before
        }
    }
    event.endedLesson = lesson_.has_value();
    leaveLesson(stop);
    notice_ = {};
    const Replacement replacement = begin(std::move(next), false, stop, session.past);
    sayOpened(words + leftOutText(bookmarks - timeline_.bookmarks().size()), replacement);
    event.window = session.window;
}

void Session::openExperiment(const command::OpenCheckpoint& open, FileEvent& event,
                             const std::stop_token& stop) {
    // What the program was begun with holds also where its data were asked for.
    const bool first = !trainer_ && open.path == firstFile_.path && firstFile_.experiment;
    ExperimentFile file = first ? *firstFile_.experiment : readExperimentFile(open.path);
    const std::string place = placeLookedAt(open, file.experiment);
    DatasetPtr data = dataOf(open.path, file.experiment, file.data, open.data, stop);
    auto next = std::make_unique<Trainer>(file.experiment, std::move(data), threads_);
    const auto begunWith = std::ranges::count(file.interventions, 0, &Intervention::updates);
    next->plan(std::move(file.interventions));
    const std::string words = openedText(open.path, place, next->experiment());
    event.endedLesson = lesson_.has_value();
    leaveLesson(stop);
    notice_ = {};
    const Replacement replacement = begin(std::move(next), false, stop);
    begunWith_ = static_cast<std::size_t>(begunWith);
    sayOpened(words, replacement);
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
    DatasetPtr data = dataOf(other, moment.experiment, moment.data, {}, stop);
    const KeptPast past = std::move(moment.session.past);
    std::unique_ptr<Trainer> next = resumeFrom(other, std::move(moment), std::move(data), threads_);
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
