#include "base/worker_pool.h"

#include "base/errors.h"

#include <string>
#include <utility>

namespace mc {

WorkerPool::WorkerPool(int threads) {
    if (threads < 1 || threads > 256) {
        throw BadParameter("threads", "threads must be from 1 to 256, not " + std::to_string(threads) + ".");
    }
    team_.reserve(static_cast<std::size_t>(threads) - 1);
    for (int i = 1; i < threads; ++i) {
        team_.emplace_back([this](const std::stop_token& stop) { workLoop(stop); });
    }
}

WorkerPool::~WorkerPool() {
    for (std::jthread& thread : team_) {
        thread.request_stop();
    }
}

void WorkerPool::dispatch(int tasks, Call call, void* work) {
    {
        const std::lock_guard lock(mutex_);
        call_ = call;
        work_ = work;
        tasks_ = tasks;
        next_.store(0, std::memory_order_relaxed);
        failure_ = nullptr;
        if (tasks > 1) {
            busy_ = static_cast<int>(team_.size());
            ++job_;
        }
    }
    if (tasks > 1) {
        wake_.notify_all();
    }
    takeTasks();
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return busy_ == 0; });
    if (failure_) {
        std::rethrow_exception(std::exchange(failure_, nullptr));
    }
}

void WorkerPool::takeTasks() noexcept {
    for (int task = next_.fetch_add(1); task < tasks_; task = next_.fetch_add(1)) {
        try {
            call_(work_, task);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) {
                failure_ = std::current_exception();
            }
            next_.store(tasks_);
        }
    }
}

void WorkerPool::workLoop(const std::stop_token& stop) {
    std::uint64_t seen = 0;
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [&] { return job_ != seen; })) {
        seen = job_;
        lock.unlock();
        takeTasks();
        lock.lock();
        if (--busy_ == 0) {
            done_.notify_one();
        }
    }
}

} // namespace mc
