#pragma once

#include "chart/time_axes.h"
#include "figures/figure.h"
#include "films/film.h"

#include <memory>
#include <vector>

namespace mc::ui {

class View;

/// The views of a film, on no screen.
class FilmStage {
public:
    /// Throws Refused for a view that there is not.
    explicit FilmStage(const FilmOfRun& asked);
    ~FilmStage();
    FilmStage(const FilmStage&) = delete;
    FilmStage& operator=(const FilmStage&) = delete;

    /// Shows a frame with the picked cell and the options, in views that have shown nothing before: their
    /// ranges have grown with nothing that is not in the film. Throws Refused if cell or options do not fit.
    void begin(const FramePtr& frame);
    void show(const FramePtr& frame);
    /// What frames have to hold, as it is after what was shown last.
    [[nodiscard]] WatchSet needs() const;

    /// What was shown last, as a figure; to be used before the next is shown.
    [[nodiscard]] std::unique_ptr<Figure> figure() const;
    [[nodiscard]] std::size_t views() const { return shown_.size(); }
    /// What all pictures show.
    [[nodiscard]] QString title() const;

private:
    struct Shown {
        std::unique_ptr<View> view;
        QString title;
        FilmView asked;
    };
    void makeViews();
    void applySettings();
    void applyStates();
    void applyAxis(TimeLink& axis, const FilmAxis& asked);

    FilmOfRun asked_;
    TimeAxes axes_;
    std::vector<Shown> shown_;
    FramePtr frame_;
};

} // namespace mc::ui
