#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace mc::app {

/// Turns Ctrl-C (SIGINT), SIGTERM and, unless the program was started to ignore it, SIGHUP (the terminal is
/// closed) into a request to stop: the first asks, the second ends the program at once. The signals are
/// blocked and waited for by a thread, so nothing ever runs inside a signal handler. Threads made while this
/// exists inherit the block; make it before any other thread.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// Stop is requested when a signal came. Safe from any thread.
    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }
    /// The signal that came; 0 if none did.
    [[nodiscard]] int signal() const { return signal_; }

private:
    void wait();

    sigset_t before_{};
    std::stop_source source_;
    std::atomic<int> signal_ = 0;
    std::atomic<bool> ending_ = false;
    std::thread waiter_; // joined by the destructor, which wakes it by a signal of its own
};

} // namespace mc::app
