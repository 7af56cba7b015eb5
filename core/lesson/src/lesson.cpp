#include "lesson/lesson.h"

#include <array>

namespace mc {

std::span<const std::string_view> boardViews() {
    static constexpr std::array<std::string_view, 13> kViews = {
        "setup",       "raster",  "errors",  "concordance", "accuracy",     "input",  "layers",
        "equivalence", "circuit", "network", "what-if",     "feature-maps", "kernels"};
    return kViews;
}

std::span<const std::string_view> boardControls() {
    static constexpr std::array<std::string_view, 2> kControls = {"time", "course"};
    return kControls;
}

const Experiment& experimentOf(const Lesson& lesson, std::size_t step) {
    while (!lesson.steps[step].experiment) {
        --step; // the first step has one
    }
    return *lesson.steps[step].experiment;
}

namespace {

void add(MeasureSet& all, const MeasureSet& more) {
    all.concordance = all.concordance || more.concordance;
    all.rates = all.rates || more.rates;
    all.gradient = all.gradient || more.gradient;
    all.equivalence = all.equivalence || more.equivalence;
}

} // namespace

WatchSet needsOf(const Lesson& lesson) {
    WatchSet needs{.presentation = true, .curves = true, .measures = {.concordance = true}};
    for (const LessonStep& step : lesson.steps) {
        for (const Claim& claim : step.promises) {
            add(needs.measures, needsOf(claim.left.measure).measures);
            if (claim.right) {
                add(needs.measures, needsOf(claim.right->measure).measures);
            }
        }
    }
    return needs;
}

} // namespace mc
