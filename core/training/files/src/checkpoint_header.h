#pragma once

#include "training/files/checkpoint.h"

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace mc {

/// A moment of a run as the header of a checkpoint has it: all but the arrays.
struct HeaderMoment {
    Moment at;
    std::vector<double> errorRms;
    std::vector<double> feltRms;
    double squaresLeft = 1;
    std::size_t interventions = 0; ///< in force
    std::vector<LayerCourse> courses;
    History history;
};

/// What the header of a checkpoint says.
struct CheckpointHeader {
    Experiment experiment;
    Interventions interventions;
    HeaderMoment now;
    std::vector<HeaderMoment> past; ///< in the order of their moments
    SessionParts session;           ///< without the states of the past and the moments of held runs
    DataRecord data;
    std::vector<CheckpointHeader> held; ///< of the moments of held runs
};

/// The header of such a checkpoint as text. Throws BadParameter if a name in it is not UTF-8.
[[nodiscard]] std::string headerText(const Experiment& experiment, const LearnerState& state,
                                     const History& history, const Interventions& interventions,
                                     const SessionParts& session, const DataRecord& data);

/// path: of the file that begins with it. Throws BadFile, Refused or what nlohmann's library throws, if no
/// checkpoint can have it.
[[nodiscard]] CheckpointHeader readHeader(const std::filesystem::path& path,
                                          const nlohmann::ordered_json& header);

/// The experiment with the parameters in force at a moment: its arrays have the shapes that these need.
[[nodiscard]] Experiment experimentAt(const HeaderMoment& moment, const CheckpointHeader& header);

/// The state of a moment with its arrays yet to be filled.
[[nodiscard]] LearnerState unfilledStateOf(const HeaderMoment& moment, const CheckpointHeader& header);

} // namespace mc
