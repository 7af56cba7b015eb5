#pragma once

#include "training/experiment/experiment.h"
#include "training/state/position.h"

#include <cstdint>
#include <memory>
#include <string>

namespace mc {

/// What a person is told of a run that is kept while another is on the board.
struct RunSummary {
    std::uint64_t origin = 0; ///< as in its frames
    std::string data;         ///< name of its data set
    std::shared_ptr<const Experiment> experiment;
    Position position;
};

/// The last action that can be undone. Actions are counted from 1 over all that was done to the board, so
/// that whoever keeps others, like marks drawn, can tell which came last.
struct UndoSummary {
    enum class Kind {
        None,
        Changed,  ///< the last intervention in force: command::UndoIntervention
        Replaced, ///< the run on the board took the place of another one: command::BackToBefore
    };
    Kind last = Kind::None;
    std::uint64_t number = 0; ///< of the last action; 0: it was done before the run was opened, or is none
    std::shared_ptr<const RunSummary> before; ///< where BackToBefore goes; null: nowhere
    std::shared_ptr<const RunSummary> after;  ///< where ForwardToAfter goes; null: nowhere
};

} // namespace mc
