#pragma once

#include "runtime/frame.h"

#include <QObject>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace mc::ui {

class PartsOverlay;
class RaceWindow;

/// Joins the main window and the race: the race takes its experiment from the board, a run of the race can be
/// opened on the board, and only one of the two computes at a time, so that each has all the cores.
class RaceLink : public QObject {
    Q_OBJECT
public:
    /// window: the main window.
    explicit RaceLink(QWidget& window);
    ~RaceLink() override;

    void showFrame(const FramePtr& frame);
    /// Opens the race's window, or brings it to the front.
    void open();
    /// The race looks as the main window does.
    void setProjecting(bool on);
    /// Opens it on a race of these rules, which pauses once at the end of so many epochs.
    RaceWindow& race(const std::shared_ptr<const Experiment>& experiment,
                     const std::vector<std::string>& rules, int seeds, std::int64_t epochs);
    /// A command goes out that makes the board compute.
    void boardMoves();

    /// Null until it was opened.
    [[nodiscard]] RaceWindow* raceWindow() const { return race_.get(); }
    /// The labels on its parts; null until they were asked for.
    [[nodiscard]] PartsOverlay* labels() const { return labels_; }

signals:
    void commandIssued(const mc::Command& command);
    /// A person asks in the race for projector mode, or to leave it.
    void projectorAsked();

private:
    void showRace();
    void toggleLabels();
    void label(bool controls);

    QWidget& window_;
    FramePtr last_;
    bool projecting_ = false;
    PartsOverlay* labels_ = nullptr;   ///< owned by the race's window
    std::unique_ptr<RaceWindow> race_; ///< a window of its own, without a parent that would keep it on top
};

} // namespace mc::ui
