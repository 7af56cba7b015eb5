#pragma once

#include "pace.h"
#include "runtime/command_traits.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace mc {

/// A session on a thread of its own, driven by commands and seen through frames; nothing else is shared.
/// A Session names its Command and FramePtr, and has openFirst, execute, active, goOn, idleTime, changed,
/// assemble and assembleBusy; see class Session.
template <class Session> class SimulationLoop {
public:
    using Command = typename Session::Command;
    using FramePtr = typename Session::FramePtr;

    template <class... Arguments>
    explicit SimulationLoop(Arguments&&... arguments)
        : session_(std::forward<Arguments>(arguments)...),
          thread_([this](const std::stop_token& stop) { loop(stop); }) {}

    /// Returns the place of the command in the row of all that were posted, from 1.
    std::uint64_t post(Command command) {
        std::uint64_t place = 0;
        {
            const std::lock_guard lock(mutex_);
            inbox_.push_back(std::move(command));
            place = ++posted_;
        }
        wake_.notify_all();
        return place;
    }

    /// Commands that have been carried out, and the number of the first frame that shows what they did.
    std::pair<std::uint64_t, std::uint64_t> done() {
        const std::lock_guard lock(mutex_);
        return {done_, doneFrame_};
    }

    FramePtr takeFrame() {
        FramePtr frame;
        {
            const std::lock_guard lock(mutex_);
            frame = std::exchange(outbox_, nullptr);
        }
        if (frame) {
            wake_.notify_all(); // there may be a newer one that was not worth its cost before
        }
        return frame;
    }

    FramePtr settle() {
        std::unique_lock lock(mutex_);
        const std::uint64_t until = posted_;
        settled_.wait(lock, [&] { return settledAfter_ && *settledAfter_ >= until; });
        outbox_ = nullptr;
        return latest_;
    }

private:
    void loop(const std::stop_token& stop) {
        publish(session_.assembleBusy());
        session_.openFirst(stop);
        publish(session_.assemble());
        std::uint64_t done = 0;
        while (!stop.stop_requested()) {
            if (const std::optional<Command> command = next(stop, done)) {
                if (traitsOf(*command).takesLong) {
                    publish(session_.assembleBusy());
                }
                session_.execute(*command, stop);
                ++done;
                publish(session_.assemble(), done);
            } else if (session_.active()) {
                session_.goOn(stop);
                // While it moves, a frame is worth its cost only once the last one was taken.
                if (session_.changed() && (!session_.active() || frameWanted())) {
                    publish(session_.assemble());
                }
            }
        }
    }

    /// The next command, waiting for it (or for the next time step to be due) as long as there is nothing to
    /// do.
    std::optional<Command> next(const std::stop_token& stop, std::uint64_t done) {
        std::unique_lock lock(mutex_);
        if (inbox_.empty()) {
            if (!session_.active()) {
                settledAfter_ = done;
                settled_.notify_all();
                wake_.wait(lock, stop, [this] { return !inbox_.empty(); });
            } else if (const auto idle = session_.idleTime(); idle > Clock::duration::zero()) {
                wake_.wait_for(lock, stop, idle, [this] {
                    return !inbox_.empty() || (outbox_ == nullptr && session_.changed());
                });
            }
        }
        if (inbox_.empty() || stop.stop_requested()) {
            return std::nullopt;
        }
        Command command = std::move(inbox_.front());
        inbox_.pop_front();
        return command;
    }

    bool frameWanted() {
        const std::lock_guard lock(mutex_);
        return outbox_ == nullptr;
    }

    void publish(FramePtr frame) {
        const std::lock_guard lock(mutex_);
        outbox_ = frame;
        latest_ = std::move(frame);
    }
    /// The first frame after so many commands.
    void publish(FramePtr frame, std::uint64_t done) {
        const std::lock_guard lock(mutex_);
        done_ = done;
        doneFrame_ = frame->number;
        outbox_ = frame;
        latest_ = std::move(frame);
    }

    Session session_; // of the simulation thread alone

    std::mutex mutex_; // guards all up to thread_
    std::condition_variable_any wake_;
    std::condition_variable settled_;
    std::deque<Command> inbox_;
    std::uint64_t posted_ = 0;
    std::uint64_t done_ = 0;
    std::uint64_t doneFrame_ = 0;
    std::optional<std::uint64_t> settledAfter_; // commands carried out when the simulation last came to rest
    FramePtr outbox_;                           // newest frame not yet taken
    FramePtr latest_;

    std::jthread thread_; // last member: stops and joins first
};

} // namespace mc
