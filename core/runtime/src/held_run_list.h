#pragma once

#include "runtime/frame.h"
#include "runtime/held_run.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace mc {

/// List of held runs, in the order of their numbers. Runs that follow each other on the board share one; a
/// session with held runs brings its own, and a lesson has its own.
class HeldRunList {
public:
    HeldRunList() = default;
    /// Those of a session that was opened, but for those that do not fit into mostBytes with the ones before
    /// them. lastNumber: goes up with each of them.
    HeldRunList(std::vector<HeldCheckpoint> kept, std::uint64_t& lastNumber, std::size_t mostBytes);
    /// For a session that is saved: those that fit into mostBytes, likewise.
    [[nodiscard]] std::vector<HeldCheckpoint> kept(std::size_t mostBytes) const;

    [[nodiscard]] const HeldRuns& runs() const { return runs_; }
    [[nodiscard]] std::uint64_t changes() const { return changes_; } ///< how often it was changed
    /// Null if there is none of this number.
    [[nodiscard]] const HeldRun* find(std::uint64_t number) const;
    /// That their states take.
    [[nodiscard]] std::size_t bytes() const;

    /// run: its colour is found here, and its name, if that is empty. mostBytes: for all held runs. Throws
    /// BadParameter ("name") and Refused.
    const HeldRun& add(HeldRun run, std::size_t mostBytes);
    /// Throws likewise.
    void edit(std::uint64_t number, const std::string& name, bool shown);
    /// Returns the run that is held no longer. Throws Refused.
    HeldRun release(std::uint64_t number);

private:
    [[nodiscard]] HeldRun& held(std::uint64_t number);
    [[nodiscard]] bool isColourTaken(int colour) const;
    [[nodiscard]] bool isNameTaken(const std::string& name, std::uint64_t exceptBy) const;
    [[nodiscard]] std::string freeName(std::uint64_t number) const;
    void checkName(const std::string& name, std::uint64_t number) const;

    HeldRuns runs_;
    std::uint64_t changes_ = 0;
};
using HeldRunsPtr = std::shared_ptr<HeldRunList>;

} // namespace mc
