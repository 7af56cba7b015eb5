#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace mc {

/// A fixed team of threads for work that is cut into independent tasks. Each thread begins with its own share
/// of them, adjacent ones, the same in every run, whose data its core's cache still holds; who is done helps
/// the others. So which thread runs a task is left open, and a task must give the same result wherever it
/// runs; sums over tasks belong after run(), in task order.
class WorkerPool {
public:
    /// threads >= 1, the caller of run() included. Throws BadParameter for 0 or more than 256.
    explicit WorkerPool(int threads);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    [[nodiscard]] int threads() const noexcept { return static_cast<int>(shares_.size()); }

    /// Ends the threads of the team until run() is called again: for whoever has nothing to do for long.
    void rest();

    /// Runs work(0) ... work(tasks - 1) and returns when all are done. The first exception is rethrown here,
    /// the tasks not yet begun are skipped. One caller at a time. Allocates nothing, but for the first time
    /// after rest().
    template <class Work> void run(int tasks, Work&& work) {
        using Plain = std::remove_reference_t<Work>;
        dispatch(
            tasks, [](void* w, int task) { (*static_cast<Plain*>(w))(task); },
            const_cast<void*>(static_cast<const void*>(&work)));
    }

private:
    using Call = void (*)(void*, int);
    void dispatch(int tasks, Call call, void* work);
    void beginTeam();
    void workLoop(const std::stop_token& stop, int member, std::uint64_t seen);
    void takeTasks(int member) noexcept;
    void takeShare(int member) noexcept;

    /// The tasks of one thread that nobody has taken yet; a cache line of its own.
    struct alignas(64) Share {
        std::atomic<int> next{0};
        int end = 0;
    };

    std::mutex mutex_; // guards failure_; taken around changes of job_ and busy_ that somebody may sleep for
    std::condition_variable_any wake_;
    std::condition_variable done_;
    std::atomic<std::uint64_t> job_{0}; // goes up with every job; publishes the description below
    std::atomic<int> busy_{0};          // threads of the team that are not done with it
    std::exception_ptr failure_;
    Call call_ = nullptr; // the job's description: written by the caller while no thread of the team is busy
    void* work_ = nullptr;
    std::vector<Share> shares_;      // of the caller, then of the team
    std::vector<std::jthread> team_; // last member: joins first
};

} // namespace mc
