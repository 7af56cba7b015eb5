#include "interrupt.h"

#include "faults.h"

#include <pthread.h>
#include <unistd.h>

namespace mc::app {

namespace {

/// As nohup has it.
bool isIgnored(int signal) {
    struct sigaction now {};
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

sigset_t watchedSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    if (!isIgnored(SIGHUP)) {
        sigaddset(&set, SIGHUP);
    }
    return set;
}

} // namespace

Interrupt::Interrupt() {
    const sigset_t watched = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &watched, &before_);
    waiter_ = std::thread([this] { wait(); });
}

Interrupt::~Interrupt() {
    ending_ = true;
    pthread_kill(waiter_.native_handle(), SIGINT);
    waiter_.join();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void Interrupt::wait() {
    const sigset_t watched = watchedSignals();
    int came = 0;
    while (sigwait(&watched, &came) == 0 && !ending_) {
        if (source_.stop_requested()) {
            ::_exit(kSignalBase + came);
        }
        signal_ = came;
        source_.request_stop();
    }
}

} // namespace mc::app
