#include "file_command_handler.h"

#include "base/errors.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"

#include <chrono>
#include <exception>
#include <utility>

namespace mc {

namespace {

FileEvent eventOf(FileEvent::Kind kind, const std::filesystem::path& path) {
    FileEvent event;
    event.kind = kind;
    event.path = path;
    return event;
}

} // namespace

void FileCommandHandler::log(FileEvent event) {
    log_.add(std::move(event), runNumber_, run_);
}

/// Does something with a file, and logs what became of it. What `work` throws goes on.
template <class Work> void FileCommandHandler::logging(FileEvent event, Work work) {
    const auto begun = Clock::now();
    try {
        work(event);
    } catch (const std::exception& fault) {
        event.outcome = FileEvent::Outcome::Failed;
        event.fault = messageOf(fault);
        if (const auto* data = dynamic_cast<const DataRefused*>(&fault)) {
            event.dataFault = data->fault;
            event.dataPlace = data->place;
        }
        log(std::move(event));
        throw;
    }
    event.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    log(std::move(event));
}

void FileCommandHandler::on(const command::SaveCheckpoint& save, const std::stop_token& stop) {
    logging(eventOf(FileEvent::Kind::SavedCheckpoint, save.path), [&](FileEvent&) {
        run_.opened();
        player_.arrive(stop);
        write(save.path, {run_.timeline.leadIn(run_.now()), {}});
        saySaved(save.path);
    });
}

void FileCommandHandler::on(const command::SaveSession& save, const std::stop_token& stop) {
    FileEvent event = eventOf(FileEvent::Kind::SavedSession, save.path);
    event.quiet = save.quiet;
    if (save.quiet) {
        saveQuietly(save, std::move(event));
        return;
    }
    logging(std::move(event), [&](FileEvent&) {
        run_.opened();
        player_.arrive(stop);
        write(save, run_.held->bytes());
        saySaved(save.path);
    });
}

void FileCommandHandler::saveQuietly(const command::SaveSession& save, FileEvent event) {
    if (!run_.trainer || !player_.whyNoCopy().empty()) {
        // What was saved before the numbers stopped being finite is worth more.
        event.outcome = FileEvent::Outcome::NotNow;
        log(std::move(event));
        return;
    }
    try {
        // It is saved again and again: what it keeps is bounded.
        logging(std::move(event), [&](FileEvent&) { write(save, save.pastBytes); });
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): told as an event
    }
}

/// heldBytes: for held runs, at most.
void FileCommandHandler::write(const command::SaveSession& save, std::size_t heldBytes) const {
    write(save.path,
          {run_.timeline.past(run_.now(), save.pastBytes), save.window, run_.held->kept(heldBytes)});
}

void FileCommandHandler::write(const std::filesystem::path& path, const SessionParts& parts) const {
    writeCheckpoint(path, run_.opened(), parts);
}

void FileCommandHandler::saySaved(const std::filesystem::path& path) {
    notice_ = {Notice::Kind::Information, {MC_TEXT("Saved: %1"), {path.string()}}, {}};
}

void FileCommandHandler::open(const std::filesystem::path& path,
                              const std::function<void(FileEvent& event)>& work) {
    logging(eventOf(FileEvent::Kind::Opened, path), work);
}

} // namespace mc
