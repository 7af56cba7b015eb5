#pragma once

#include "handout/handout_file.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace mc::ui {

/// Makes a handout on a thread of its own while the window goes on; what needs widgets is done in the
/// thread of the window, bit by bit.
class HandoutJob : public QObject {
    Q_OBJECT
public:
    /// Begins at once.
    explicit HandoutJob(HandoutRequest request, QObject* parent = nullptr);
    /// Ends it first, and leaves no file, where it is not finished.
    ~HandoutJob() override;

    /// It ends soon, with finished().
    void stop();
    [[nodiscard]] bool isRunning() const { return running_; }

    // After finished():
    /// Why there is no handout; empty: it is there, or was stopped.
    [[nodiscard]] const QString& fault() const { return fault_; }
    [[nodiscard]] bool wasStopped() const { return stopped_; }
    [[nodiscard]] const HandoutReport& report() const { return report_; }
    [[nodiscard]] const HandoutRequest& request() const { return request_; }

signals:
    void progressed(int done, int total, const QString& words);
    void finished();

private:
    void run(const std::stop_token& stop);
    /// From the thread of the work.
    void callWindow(const std::function<void()>& work);
    void serve();
    void end();

    HandoutRequest request_;
    bool running_ = true;
    bool stopped_ = false;
    QString fault_;
    HandoutReport report_;
    std::mutex mutex_; ///< guards what follows
    std::condition_variable changed_;
    std::deque<std::packaged_task<void()>> tasks_; ///< for the thread of the window
    bool ended_ = false;                           ///< the work is over
    std::jthread thread_;
};

} // namespace mc::ui
