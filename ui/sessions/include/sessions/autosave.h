#pragma once

#include "runtime/frame.h"
#include "status/run_mark.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>
#include <string>

namespace mc::ui {

/// Has the run saved from time to time, where anything has changed: by the simulation thread, between two
/// batches. Where writing takes long it is done more rarely, yet so often that never more than two intervals
/// are lost.
class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kLongestFarewell{3000};

    /// interval: from one save to the next, > 0. file: where to. windowText: what the window has to keep.
    /// farewell: how long finish() waits at most.
    Autosave(std::chrono::milliseconds interval, std::function<QString()> file,
             std::function<std::string()> windowText, std::chrono::milliseconds farewell = kLongestFarewell);

    [[nodiscard]] std::chrono::milliseconds interval() const { return interval_; }
    [[nodiscard]] std::chrono::milliseconds farewell() const { return farewell_; }
    /// Saves no more by itself.
    void stop() { timer_.stop(); }

    void showFrame(const FramePtr& frame);
    void takeFile(const FileEvent& file);

    /// Saves at once, if there is anything new.
    void saveIfChanged();

    /// Saves once more, if there is anything new, before the program ends: waits until it is done, but no
    /// longer than the farewell. poll: tells of the newest frame, if there is one; see FrameFeed. False if
    /// something new could not be written, or is still being written.
    [[nodiscard]] bool finish(const std::function<bool()>& poll);

    /// The file of now holds the run as it stands: it was taken up from there.
    void holdsAll();

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);
    /// The file of now holds the run.
    void saved();

private:
    void takeSaved(const FileEvent& event);

    std::chrono::milliseconds interval_;
    std::chrono::milliseconds farewell_;
    std::function<QString()> file_;
    std::function<std::string()> windowText_;
    QTimer timer_;
    FramePtr last_;
    RunMark saved_;
    std::string savedText_;
    std::string awaitedText_; ///< that goes into the file being written
    bool begun_ = false;      ///< there is a run
    QString awaited_;         ///< the file that is being written; empty: none
    bool failed_ = false;     ///< the latest writing has
    bool faultTold_ = false;
};

} // namespace mc::ui
