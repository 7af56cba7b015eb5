#pragma once

#include "race/race_board.h"
#include "race/race_controls.h"
#include "runtime/race_runner.h"
#include "style/bound_keys.h"

#include <QTimer>
#include <QWidget>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QScrollArea;

namespace mc::ui {

class RacePlace;

/// A window of its own in which rules race on the experiment of the main window: which take part, how they
/// do, and who leads. It has a simulation of its own.
class RaceWindow : public QWidget {
    Q_OBJECT
public:
    /// threads: of the race's simulation.
    explicit RaceWindow(int threads, QWidget* parent = nullptr);

    /// What the next race is about, and what its runs begin with.
    void setExperiment(const std::shared_ptr<const Experiment>& experiment, std::vector<WhatIf> changes = {});

    /// The rules that are ticked.
    void begin();
    /// These rules, by name. epochs: at the end of so many the race pauses; 0: it has no end.
    /// tuned: values that the rules are given.
    void race(const std::vector<std::string>& rules, int seeds, std::int64_t epochs = 0,
              const std::optional<TunedValues>& tuned = {});
    /// The races that a person begins from now on take the tuned values of a file; says so, or why not.
    void takeTuned(const QString& path);
    /// Of a race that has begun; which one to begin is for a person to choose.
    void togglePlay();
    void pause();
    /// Writes the race as PNG or SVG, by the suffix of `path`, and says so, or why not.
    void exportFigure(const QString& path);

    [[nodiscard]] const RaceFramePtr& frame() const { return frame_; }
    /// Whether a race was asked for that has not begun yet: frame() is of the one before.
    [[nodiscard]] bool opening() const { return begun_ > carriedOut(); }
    [[nodiscard]] RaceControls& controls() const { return *controls_; }
    [[nodiscard]] RuleList& rules() const { return controls_->rules(); }
    /// Courses and ranking.
    [[nodiscard]] RaceBoard& board() const { return *board_; }
    [[nodiscard]] RaceCharts& charts() const { return board_->charts(); }
    [[nodiscard]] RankingTable& ranking() const { return board_->ranking(); }
    [[nodiscard]] NumberBox& seeds() const { return controls_->seeds(); }
    /// Epochs at whose end the race pauses; 0: it has no end.
    [[nodiscard]] RaceEndBox& until() const { return controls_->until(); }
    [[nodiscard]] RacePlace& place() const { return *place_; }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] static std::vector<BoundKey<RaceWindow>> keys();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

signals:
    /// A person asks for projector mode, or to leave it.
    void projectorAsked();
    /// A person wants to read about the race.
    void helpAsked();
    /// A person asks what the parts of the window are.
    void labelsAsked();
    /// The race is about to compute: whoever else uses the cores had better rest.
    void raceStarted();
    /// A run was taken out of the race to be looked at.
    void runOpened(const std::shared_ptr<const mc::Checkpoint>& moment);

private:
    void layOut();
    void connectControls();
    /// For a projector the controls lie above the charts.
    void arrange();
    [[nodiscard]] bool playing() const;
    /// Of the commands posted, how many frame() shows the effects of.
    [[nodiscard]] std::uint64_t carriedOut() const { return frame_ ? frame_->commands : 0; }
    void post(const RaceCommand& command);
    void post(const RaceCommand& command, bool play);
    void poll();
    void showFrame(const RaceFramePtr& frame);
    void leave();
    void showState();
    void showCourses();
    void askExport();
    void askTuned(bool wanted);

    RaceRunner runner_;
    std::shared_ptr<const Experiment> experiment_;
    std::vector<WhatIf> changes_;
    std::optional<TunedValues> tuned_;
    RaceFramePtr frame_;
    std::uint64_t posted_ = 0;    ///< commands
    std::uint64_t begun_ = 0;     ///< place among them of the race asked for last
    std::uint64_t playAsked_ = 0; ///< and of the wish, last of all, that it plays or pauses
    bool playWished_ = false;     ///< which of the two
    bool saysNotice_ = false;     ///< what is written is the notice of a frame
    std::uint64_t handOvers_ = 0;
    QTimer timer_;
    RaceControls* controls_;
    QScrollArea* side_; ///< holds the controls, unless the letters are for a projector
    RaceBoard* board_;
    QGridLayout* grid_;
    RacePlace* place_;
};

} // namespace mc::ui
