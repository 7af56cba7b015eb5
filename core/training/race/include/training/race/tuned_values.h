#pragma once

#include "base/message.h"
#include "training/experiment/experiment_fields.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// A range of a field within which trials look for its best value.
struct SearchRange {
    std::string field; ///< its id; of a real number
    double low = 0;    ///< > 0
    double high = 0;   ///< > low
    bool operator==(const SearchRange&) const = default;
};

/// What the trials of one rule have come to.
struct TunedRule {
    std::string rule;
    std::vector<std::pair<std::string, double>> values; ///< of the best trial, by id of the field
    double accuracy = 0;                                ///< of the best trial on held-out images, in [0, 1]
    double loss = 0;                                    ///< E there
    std::vector<std::string> atEdge; ///< fields, by id, whose best value is an end of its range
    bool operator==(const TunedRule&) const = default;
};

/// Values of each rule that were chosen by trials on held-out images, and how.
struct TunedValues {
    std::string file;         ///< they were read from
    Experiment base;          ///< what is alike for all trials
    std::string data;         ///< name of the data set
    std::int64_t heldOut = 0; ///< images by which they were chosen
    std::vector<SearchRange> over;
    int trials = 0;               ///< of each rule
    std::int64_t epochs = 0;      ///< of the trials that lasted longest
    std::string command;          ///< that repeats it
    std::vector<TunedRule> rules; ///< in the order in which they were named
};

/// How the values of a race were chosen: "learning rate tuned on 5,000 held-out images of MNIST, 9 trials per
/// rule of up to 4 epochs". raced: name of the data set of the race, which the text tells from another that
/// was tuned on; empty if it is not known yet.
[[nodiscard]] Message tunedText(const TunedValues& tuned, std::string_view raced = {});

/// Gives the experiment the values that were tuned for its rule. Throws BadParameter ("tuned") if the rule
/// was not tuned, or the experiment differs from what was tuned in more than the rule with what is suggested
/// for it, the seed, the data and their numbers of images.
void applyTuned(const TunedValues& tuned, Experiment& experiment);

[[nodiscard]] std::string tunedValuesText(const TunedValues& tuned);
/// Throws BadFile.
[[nodiscard]] TunedValues readTunedValues(const std::filesystem::path& path);

} // namespace mc
