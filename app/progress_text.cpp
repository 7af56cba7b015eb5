#include "progress_text.h"

#include "base/number_text.h"
#include "learning/rules.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace mc::app {

namespace {

/// Of the same width for all shares, so that what follows stands still.
std::string percentDone(double share) {
    const std::string percent = fixedText(std::floor(100 * share), 0);
    return std::string(3 - std::min<std::size_t>(percent.size(), 3), ' ') + percent + " %";
}

std::string lossText(double loss) {
    return "loss " + generalText(loss, 3);
}

std::string speedText(const Standing& standing) {
    return countText(static_cast<std::uintmax_t>(std::llround(standing.imagesPerSecond))) + " images/s";
}

std::string epochText(const Standing& standing) {
    return "epoch " + std::to_string(standing.position.epoch + 1) + "/" + std::to_string(standing.epochs);
}

std::string bar(double share, std::size_t cells) {
    const auto full = static_cast<std::size_t>(std::floor(share * static_cast<double>(cells)));
    return "[" + std::string(full, '#') + std::string(cells - full, '.') + "]";
}

/// A part of the line; the highest rank is left out first.
struct Part {
    std::string text;
    int rank;
};

std::size_t width(const std::vector<Part>& parts) {
    std::size_t columns = 0;
    for (const Part& part : parts) {
        columns += part.text.size() + 2;
    }
    return columns;
}

std::string barLine(double share, std::vector<Part> parts, std::size_t columns) {
    constexpr std::size_t kSmallestBar = 8;
    constexpr std::size_t kLargestBar = 30;
    constexpr std::size_t kBrackets = 2;
    while (parts.size() > 1 && width(parts) + kSmallestBar + kBrackets > columns) {
        parts.erase(std::ranges::max_element(parts, {}, &Part::rank));
    }
    const std::size_t room = columns > width(parts) + kBrackets ? columns - width(parts) - kBrackets : 0;
    std::string line = bar(share, std::min(room, kLargestBar));
    for (const Part& part : parts) {
        line += "  " + part.text;
    }
    return line.substr(0, columns);
}

} // namespace

double Standing::shareOfEpoch() const {
    const std::int64_t done = position.updates - position.epoch * position.batchesPerEpoch;
    return static_cast<double>(done) / static_cast<double>(position.batchesPerEpoch);
}

double Standing::shareDone() const {
    return static_cast<double>(position.updates) / static_cast<double>(epochs * position.batchesPerEpoch);
}

std::string errorsText(const Experiment& experiment) {
    Experiment used = experiment;
    used.errorCells = errorCellsOf(ruleNamed(experiment.rule), experiment.errorCells);
    return fieldText(fieldNamed("error"), used);
}

std::string percentText(double share) {
    return fixedText(100 * share, 1) + " %";
}

std::string durationText(double seconds) {
    const long long whole = std::llround(std::max(0.0, seconds));
    char buffer[64];
    if (whole >= 3600) {
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    } else {
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld", whole / 60, whole % 60);
    }
    return buffer;
}

std::string placeText(const Position& position) {
    const std::int64_t done = position.updates - position.epoch * position.batchesPerEpoch;
    return "epoch " + std::to_string(position.epoch + 1) + ", batch " + std::to_string(done) + " of " +
           std::to_string(position.batchesPerEpoch);
}

std::string barLine(double share, const std::string& words, std::size_t columns) {
    return barLine(share, {{percentDone(share), 0}, {words, 0}}, columns);
}

std::string barLine(const Standing& standing, std::size_t columns) {
    std::vector<Part> parts = {
        {percentDone(standing.shareDone()), 0},
        {epochText(standing), 1},
        {speedText(standing), 4},
        {lossText(standing.loss), 5},
        {"train " + percentText(standing.accuracy), 3},
        {standing.heldOutAccuracy ? "held out " + percentText(*standing.heldOutAccuracy) : "", 2},
        {standing.testAccuracy ? "test " + percentText(*standing.testAccuracy) : "", 2},
        {durationText(standing.secondsLeft) + " left", 1},
    };
    std::erase_if(parts, [](const Part& part) { return part.text.empty(); });
    return barLine(standing.shareDone(), std::move(parts), columns);
}

std::string plainLine(const Standing& standing) {
    std::string line = placeText(standing.position) + " (" +
                       fixedText(std::floor(100 * standing.shareOfEpoch()), 0) +
                       " %): " + speedText(standing) + ", " + lossText(standing.loss) + ", train " +
                       percentText(standing.accuracy);
    if (standing.heldOutAccuracy) {
        line += ", held out " + percentText(*standing.heldOutAccuracy);
    }
    if (standing.testAccuracy) {
        line += ", test " + percentText(*standing.testAccuracy);
    }
    return line + ", " + durationText(standing.secondsLeft) + " left";
}

} // namespace mc::app
