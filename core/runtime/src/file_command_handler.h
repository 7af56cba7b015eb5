#pragma once

#include "file_event_log.h"
#include "run.h"
#include "run_player.h"
#include "runtime/command.h"
#include "runtime/frame.h"
#include "runtime/notice.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace mc {

struct SessionParts;

/// Command handler for files: saves the run on the board, and logs what became of each file that was to be
/// saved or opened.
class FileCommandHandler {
public:
    /// All of them live longer. runNumber: of the run on the board, as in frames.
    FileCommandHandler(Run& run, const std::uint64_t& runNumber, RunPlayer& player, Notice& notice)
        : run_(run), runNumber_(runNumber), player_(player), notice_(notice) {}

    void on(const command::SaveCheckpoint& save, const std::stop_token& stop);
    void on(const command::SaveSession& save, const std::stop_token& stop);
    /// work: brings what the file holds on the board, and completes the event. What it throws is logged, and
    /// goes on.
    void open(const std::filesystem::path& path, const std::function<void(FileEvent& event)>& work);

    /// See Frame::files.
    [[nodiscard]] const std::vector<std::shared_ptr<const FileEvent>>& latest() const {
        return log_.latest();
    }

private:
    template <class Work> void logging(FileEvent event, Work work);
    void log(FileEvent event);
    void saveQuietly(const command::SaveSession& save, FileEvent event);
    void write(const command::SaveSession& save, std::size_t heldBytes) const;
    void write(const std::filesystem::path& path, const SessionParts& parts) const;
    void saySaved(const std::filesystem::path& path);

    Run& run_;
    const std::uint64_t& runNumber_;
    RunPlayer& player_;
    Notice& notice_;
    FileEventLog log_;
};

} // namespace mc
