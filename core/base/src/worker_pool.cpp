#include "base/worker_pool.h"

#include "base/errors.h"

#include <chrono>
#include <string>
#include <utility>

namespace mc {

namespace {

/// Waits a little without sleeping: waking a thread takes longer than the gap between the jobs of a small
/// batch. Returns whether it came true.
template <class Condition> bool spinUntil(Condition condition) {
    constexpr auto kPatience = std::chrono::microseconds(50);
    const auto end = std::chrono::steady_clock::now() + kPatience;
    do {
        for (int i = 0; i < 64; ++i) {
            if (condition()) {
                return true;
            }
        }
    } while (std::chrono::steady_clock::now() < end);
    return false;
}

} // namespace

WorkerPool::WorkerPool(int threads) {
    if (threads < 1 || threads > 256) {
        throw BadParameter("threads", {MC_TEXT("threads must be from 1 to 256, not %1."), {threads}});
    }
    shares_ = std::vector<Share>(static_cast<std::size_t>(threads));
    beginTeam();
}

WorkerPool::~WorkerPool() {
    rest();
}

void WorkerPool::beginTeam() {
    team_.reserve(shares_.size() - 1);
    try {
        for (int i = 1; i < threads(); ++i) {
            team_.emplace_back([this, i, seen = job_.load(std::memory_order_relaxed)](
                                   const std::stop_token& stop) { workLoop(stop, i, seen); });
        }
    } catch (...) {
        rest(); // a whole team or none: dispatch() waits for every member
        throw;
    }
}

void WorkerPool::rest() {
    for (std::jthread& thread : team_) {
        thread.request_stop(); // all of them before the first is joined
    }
    team_.clear();
}

void WorkerPool::dispatch(int tasks, Call call, void* work) {
    if (tasks > 1 && team_.empty()) {
        beginTeam();
    }
    {
        const std::lock_guard lock(mutex_);
        call_ = call;
        work_ = work;
        const auto members = static_cast<std::int64_t>(shares_.size());
        for (std::int64_t i = 0; i < members; ++i) {
            Share& share = shares_[static_cast<std::size_t>(i)];
            share.next.store(static_cast<int>(tasks * i / members), std::memory_order_relaxed);
            share.end = static_cast<int>(tasks * (i + 1) / members);
        }
        failure_ = nullptr;
        if (tasks > 1) {
            busy_.store(static_cast<int>(team_.size()), std::memory_order_relaxed);
            job_.fetch_add(1, std::memory_order_release); // hands the description above to those who spin
        }
    }
    if (tasks > 1) {
        wake_.notify_all();
    }
    takeTasks(0);
    const auto allDone = [this] { return busy_.load(std::memory_order_acquire) == 0; };
    spinUntil(allDone);
    std::unique_lock lock(mutex_);
    done_.wait(lock, allDone);
    if (failure_) {
        std::rethrow_exception(std::exchange(failure_, nullptr));
    }
}

void WorkerPool::takeTasks(int member) noexcept {
    const int members = threads();
    for (int i = 0; i < members; ++i) {
        takeShare((member + i) % members);
    }
}

void WorkerPool::takeShare(int member) noexcept {
    Share& share = shares_[static_cast<std::size_t>(member)];
    for (int task = share.next.fetch_add(1); task < share.end; task = share.next.fetch_add(1)) {
        try {
            call_(work_, task);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) {
                failure_ = std::current_exception();
            }
            for (Share& other : shares_) {
                other.next.store(other.end);
            }
        }
    }
}

/// seen: the job before the first one to be done.
void WorkerPool::workLoop(const std::stop_token& stop, int member, std::uint64_t seen) {
    const auto newJob = [&] { return job_.load(std::memory_order_acquire) != seen; };
    while (true) {
        if (!spinUntil(newJob)) {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, newJob)) {
                return;
            }
        }
        seen = job_.load(std::memory_order_acquire);
        takeTasks(member);
        if (busy_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            const std::lock_guard lock(mutex_); // else the caller might fall asleep just after this
            done_.notify_one();
        }
    }
}

} // namespace mc
