#include "lesson/lesson.h"

#include <algorithm>
#include <array>

namespace mc {

std::span<const std::string_view> boardViews() {
    static constexpr std::array<std::string_view, 18> kViews = {
        "setup",   "raster",      "errors",   "concordance", "accuracy", "input",
        "layers",  "equivalence", "circuit",  "network",     "what-if",  "feature-maps",
        "kernels", "mistakes",    "one-cell", "compare",     "synapse",  "held"};
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

const BoardColumns& columnsAt(const Lesson& lesson, std::size_t step) {
    static const BoardColumns kUsual = {{"raster", "accuracy"}};
    for (std::size_t k = step + 1; k-- > 0;) {
        if (lesson.steps[k].show) {
            return *lesson.steps[k].show;
        }
    }
    return kUsual;
}

namespace {

std::string valueAtStart(const ViewSetting& setting) {
    const auto all = viewOptions();
    const auto option = std::ranges::find_if(
        all, [&](const ViewOption& one) { return one.view == setting.view && one.name == setting.option; });
    return std::string(option->values.front());
}

} // namespace

std::vector<ViewSetting> settingsAt(const Lesson& lesson, std::size_t step) {
    std::vector<ViewSetting> all;
    for (std::size_t k = 0; k < lesson.steps.size(); ++k) {
        for (const ViewSetting& setting : lesson.steps[k].settings) {
            const auto same = [&](const ViewSetting& one) {
                return one.view == setting.view && one.option == setting.option;
            };
            auto known = std::ranges::find_if(all, same);
            if (known == all.end()) {
                all.push_back({setting.view, setting.option, valueAtStart(setting)});
                known = std::prev(all.end());
            }
            if (k <= step) {
                known->value = setting.value;
            }
        }
    }
    return all;
}

WatchSet needsOf(const Lesson& lesson) {
    WatchSet needs{
        .presentation = true, .curves = true, .measures = {.concordance = true}, .concordance = true};
    for (const LessonStep& step : lesson.steps) {
        for (const Claim& claim : step.promises) {
            needs.measures = needs.measures | needsOf(*claim.left.measure).measures;
            if (claim.right) {
                needs.measures = needs.measures | needsOf(*claim.right->measure).measures;
            }
        }
    }
    return needs;
}

} // namespace mc
