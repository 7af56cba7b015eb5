#pragma once

#include "film_stage.h"
#include "film_subject.h"
#include "runtime/runner.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mc::ui {

/// A run that is filmed, in a simulation of its own.
class RunSubject : public FilmSubject {
public:
    /// Throws Refused for views that there are not.
    RunSubject(const FilmOfRun& asked, int threads);
    ~RunSubject() override;

    [[nodiscard]] bool isOpen() override;
    [[nodiscard]] CourseShape shape() const override;
    [[nodiscard]] Ends ends() const override { return ends_; }
    [[nodiscard]] double secondsPerImage() const override;
    void goTo(const Moment& moment) override;
    [[nodiscard]] bool arrived() override;
    void hold() override;
    [[nodiscard]] QImage paint(QSize size, double points) override;
    [[nodiscard]] FigureWords words() const override;

private:
    enum class Phase { Opening, StartingOver, UndoingWhatIfs, Open };

    void post(const Command& command);
    [[nodiscard]] bool atRest();
    void throwFailure() const;
    void takeUp();
    [[nodiscard]] bool isKept(const Moment& earliest) const;
    void startOver();
    void undoWhatIfs();
    void begin();
    void planAgain();
    [[nodiscard]] bool isDue() const;
    void travel();
    void watch();

    FilmOfRun asked_;
    std::optional<FilmStage> stage_;
    Phase phase_ = Phase::Opening;
    std::uint64_t posted_ = 0; ///< place of the last command
    FramePtr frame_;           ///< the latest
    FramePtr held_;
    Ends ends_;
    Interventions made_; ///< of the run as it was opened; those that are undone for a control are made again
    struct Due {
        Moment moment;
        Command command;
    };
    std::vector<Due> due_; ///< commands on the way of the run, in their order
    std::size_t next_ = 0; ///< of them
    Moment goal_;
    bool begun_ = false; ///< it has been at the beginning of the film
    std::optional<WatchSet> watched_;
    QSizeF room_;                    ///< the largest that a picture was laid out in
    std::unique_ptr<Runner> runner_; ///< last: its thread ends first
};

} // namespace mc::ui
