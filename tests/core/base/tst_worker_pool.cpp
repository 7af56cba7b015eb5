#include "base/errors.h"
#include "base/worker_pool.h"
#include "support/test_class.h"

#include <QtTest>
#include <atomic>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

void addThreads() {
    QTest::addColumn<int>("threads");
    for (int threads = 1; threads <= 4; ++threads) {
        QTest::addRow("%d", threads) << threads;
    }
}

/// How often each of `tasks` tasks was run.
std::vector<int> timesRun(mc::WorkerPool& pool, int tasks) {
    std::vector<std::atomic<int>> times(static_cast<std::size_t>(tasks));
    pool.run(tasks, [&](int task) { times.at(static_cast<std::size_t>(task)).fetch_add(1); });
    return {times.begin(), times.end()};
}

} // namespace

class TestWorkerPool : public QObject {
    Q_OBJECT
private slots:
    void everyTaskRunsExactlyOnce_data() { addThreads(); }
    void everyTaskRunsExactlyOnce();
    void whatTasksWroteIsSeenAfterwards_data() { addThreads(); }
    void whatTasksWroteIsSeenAfterwards();
    void aFailureIsRethrownOnceAndThePoolGoesOn_data() { addThreads(); }
    void aFailureIsRethrownOnceAndThePoolGoesOn();
    void tasksNotBegunAreSkippedAfterAFailure();
    void tasksRunOnAllThreads();
    void aSingleTaskRunsOnTheCallersThread();
    void aPoolThatNeverRanEnds_data() { addThreads(); }
    void aPoolThatNeverRanEnds();
    void otherNumbersOfThreadsAreRefusedByName_data();
    void otherNumbersOfThreadsAreRefusedByName();
    void theMostThreadsAreAccepted();
    void aPoolThatRestsHasNoThreadsAndWorksAgain_data() { addThreads(); }
    void aPoolThatRestsHasNoThreadsAndWorksAgain();
};

void TestWorkerPool::everyTaskRunsExactlyOnce() {
    QFETCH(const int, threads);
    mc::WorkerPool pool(threads);
    QCOMPARE(pool.threads(), threads);
    for (const int tasks : {0, 1, 2, 3, 4, 5, 63, 64, 1000}) {
        QCOMPARE(timesRun(pool, tasks), std::vector<int>(static_cast<std::size_t>(tasks), 1));
    }
    for (int again = 0; again < 2000; ++again) { // many short jobs, one upon the other
        const int tasks = again % 7;
        QCOMPARE(timesRun(pool, tasks), std::vector<int>(static_cast<std::size_t>(tasks), 1));
    }
}

void TestWorkerPool::whatTasksWroteIsSeenAfterwards() {
    QFETCH(const int, threads);
    mc::WorkerPool pool(threads);
    std::vector<int> values(1000, 0); // plain numbers: the thread sanitizer sees a missing barrier
    for (int turn = 1; turn <= 50; ++turn) {
        pool.run(1000, [&](int task) { values[static_cast<std::size_t>(task)] += task; });
        QCOMPARE(values[999], 999 * turn);
        QCOMPARE(values[1], turn);
    }
}

void TestWorkerPool::aFailureIsRethrownOnceAndThePoolGoesOn() {
    QFETCH(const int, threads);
    mc::WorkerPool pool(threads);
    for (const int failing : {0, 1, 57, 99}) {
        try {
            pool.run(100, [failing](int task) {
                if (task == failing) {
                    throw std::out_of_range("task " + std::to_string(task));
                }
            });
            QFAIL("did not throw");
        } catch (const std::out_of_range& failure) {
            QCOMPARE(std::string(failure.what()), "task " + std::to_string(failing));
        }
        QCOMPARE(timesRun(pool, 100), std::vector<int>(100, 1));
    }
    // Every task fails: still one exception, and none left over.
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pool.run(100, [](int) { throw std::logic_error("all"); }));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, pool.run(1, [](int) { throw std::logic_error("one"); }));
    QCOMPARE(timesRun(pool, 3), std::vector<int>(3, 1));
}

void TestWorkerPool::tasksNotBegunAreSkippedAfterAFailure() {
    mc::WorkerPool pool(1);
    int ran = 0;
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, pool.run(100, [&](int task) {
        ++ran;
        if (task == 4) {
            throw std::runtime_error("stop");
        }
    }));
    QCOMPARE(ran, 5);
}

void TestWorkerPool::tasksRunOnAllThreads() {
    // Each task waits until all have begun: they can only end together if every one has its own thread.
    mc::WorkerPool pool(4);
    std::atomic<int> begun = 0;
    std::vector<std::thread::id> ids(4);
    pool.run(4, [&](int task) {
        ids[static_cast<std::size_t>(task)] = std::this_thread::get_id();
        begun.fetch_add(1);
        while (begun.load() < 4) {
            std::this_thread::yield();
        }
    });
    QCOMPARE(std::set<std::thread::id>(ids.begin(), ids.end()).size(), std::size_t{4});
}

void TestWorkerPool::aSingleTaskRunsOnTheCallersThread() {
    mc::WorkerPool pool(3);
    std::thread::id id;
    pool.run(1, [&](int) { id = std::this_thread::get_id(); });
    QVERIFY(id == std::this_thread::get_id());
}

void TestWorkerPool::aPoolThatNeverRanEnds() {
    QFETCH(const int, threads);
    for (int turn = 0; turn < 20; ++turn) {
        const mc::WorkerPool pool(threads);
        QCOMPARE(pool.threads(), threads);
    }
}

void TestWorkerPool::otherNumbersOfThreadsAreRefusedByName_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("none") << 0;
    QTest::newRow("negative") << -3;
    QTest::newRow("one too many") << 257;
}

void TestWorkerPool::otherNumbersOfThreadsAreRefusedByName() {
    QFETCH(const int, threads);
    try {
        const mc::WorkerPool pool(threads);
        QFAIL("was accepted");
    } catch (const mc::BadParameter& refusal) {
        QCOMPARE(refusal.field, std::string("threads"));
        const QString sentence = refusal.what();
        QVERIFY2(sentence.contains("threads"), refusal.what());
        QVERIFY2(sentence.contains(QString::number(threads)), refusal.what());
        QVERIFY2(sentence.contains("256"), refusal.what());
    }
}

void TestWorkerPool::theMostThreadsAreAccepted() {
    mc::WorkerPool pool(256);
    QCOMPARE(timesRun(pool, 1000), std::vector<int>(1000, 1));
}

void TestWorkerPool::aPoolThatRestsHasNoThreadsAndWorksAgain() {
    QFETCH(const int, threads);
    static std::atomic<int> ended = 0;
    struct AtEnd {
        ~AtEnd() { ended.fetch_add(1); }
    };
    mc::WorkerPool pool(threads);
    for (int turn = 0; turn < 20; ++turn) {
        std::atomic<int> begun = 0;
        pool.run(threads, [&](int) { // one on each thread, as each waits for all of them
            thread_local const AtEnd mark;
            static_cast<void>(&mark); // made on first use
            for (begun.fetch_add(1); begun.load() < threads;) {
                std::this_thread::yield();
            }
        });
        ended.store(0);
        pool.rest();
        QCOMPARE(ended.load(), threads - 1);
        QCOMPARE(pool.threads(), threads);
        QCOMPARE(timesRun(pool, 100), std::vector<int>(100, 1));
        pool.rest();
        pool.rest();
    }
}

MC_TEST(TestWorkerPool)
#include "tst_worker_pool.moc"
