#pragma once

#include "model/presentation.h"
#include "training/records/circuit_watch.h"
#include "training/records/course_log.h"
#include "training/records/course_record.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mc {

/// Records the course of one synapse and of one cell, update by update.
class CourseWatch {
public:
    /// Layer 0, and what the network does not have: none.
    void watch(const CellAddress& cell, const SynapseAddress& synapse, const NetworkShape& network);
    /// blocks: all presentations of the batch. epochs: position before the update. Takes no memory.
    void beforeUpdate(const BatchView& batch, double epochs, std::span<const Presentation> blocks);
    /// See CourseLog::goTo.
    void goTo(std::int64_t updates);
    /// See CourseLog::forgetAfter.
    void forgetAfter(std::int64_t updates);

    /// The watched synapse as it is; none if none is watched.
    [[nodiscard]] std::optional<SynapsePoint> synapseNow(const BatchView& batch, double epochs) const;
    /// The watched cell in these presentations; none if none is watched.
    [[nodiscard]] std::optional<CellPoint> cellIn(std::span<const Presentation> blocks, std::int64_t updates,
                                                  double epochs) const;

    [[nodiscard]] CourseLog<SynapseAddress, SynapsePoint>& synapse() { return synapse_; }
    [[nodiscard]] CourseLog<CellAddress, CellPoint>& cell() { return cell_; }

private:
    CourseLog<SynapseAddress, SynapsePoint> synapse_;
    Index place_ = 0; // of the watched synapse in W
    CourseLog<CellAddress, CellPoint> cell_;
};

} // namespace mc
