#include "handout/handout_job.h"

#include "base/errors.h"
#include "base/stop.h"
#include "handout_words.h"
#include "style/text.h"

#include <QMetaObject>
#include <exception>
#include <new>
#include <utility>

namespace mc::ui {

HandoutJob::HandoutJob(HandoutRequest request, QObject* parent)
    : QObject(parent), request_(std::move(request)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

HandoutJob::~HandoutJob() {
    thread_.request_stop();
    for (std::unique_lock lock(mutex_); !ended_ || !tasks_.empty();) { // the work may wait for the window
        changed_.wait(lock, [this] { return ended_ || !tasks_.empty(); });
        lock.unlock();
        serve();
        lock.lock();
    }
}

void HandoutJob::stop() {
    thread_.request_stop();
}

void HandoutJob::run(const std::stop_token& stop) {
    const HandoutWork work{[this](const std::function<void()>& piece) { callWindow(piece); },
                           [this](const HandoutProgress& now) {
                               emit progressed(now.done, now.total, now.words); // queued: another thread
                           },
                           stop};
    QString fault;
    HandoutReport report;
    bool stopped = false;
    try {
        report = writeHandout(request_, work);
    } catch (const Stopped&) {
        stopped = true;
    } catch (const Refused& refused) {
        fault = translated(refused);
    } catch (const std::bad_alloc&) {
        fault = HandoutWords::tr("There is not enough memory for this handout.");
    } catch (const std::exception& unforeseen) { // must not end the program
        fault = HandoutWords::tr("The handout could not be made: %1").arg(translated(unforeseen));
    }
    callWindow([&] {
        fault_ = fault;
        report_ = report;
        stopped_ = stopped;
    });
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
    QMetaObject::invokeMethod(this, &HandoutJob::end, Qt::QueuedConnection);
}

void HandoutJob::callWindow(const std::function<void()>& work) {
    std::packaged_task<void()> task(work);
    std::future<void> done = task.get_future();
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
        changed_.notify_all();
    }
    QMetaObject::invokeMethod(this, &HandoutJob::serve, Qt::QueuedConnection);
    done.get(); // what it throws is thrown here
}

void HandoutJob::serve() {
    std::unique_lock lock(mutex_);
    while (!tasks_.empty()) {
        std::packaged_task<void()> task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void HandoutJob::end() {
    running_ = false;
    emit finished();
}

} // namespace mc::ui
