#pragma once

#include "base/matrix.h"

#include <cstdint>

namespace mc {

/// Splits the spikes of a presentation into a tonic part and departures from it: a cell is tonic in a lane if
/// it spikes at clearly more than half of the steps, and then only its missing spikes are events. So products
/// with spikes visit, for each cell and lane, at most about half as many events as there are steps, however
/// fast the cell fires; they stay exact, as products are linear.
class TonicSpikes {
public:
    /// spikes: [cells x lanes * T], lane n at step t (from 0) in column t * lanes + n; T below 65,536.
    void find(const SpikeMatrix& spikes, int lanes);

    [[nodiscard]] const SpikeMatrix& tonic() const { return tonic_; } ///< [cells x lanes], 1: tonic
    /// Events of the two parts: how often a cell is tonic in a lane, and spikes more or missing.
    [[nodiscard]] Index tonicEvents() const { return tonicEvents_; }
    [[nodiscard]] Index departures() const { return departures_; }

private:
    Eigen::Matrix<std::uint16_t, Eigen::Dynamic, Eigen::Dynamic> counts_; // spikes of each cell and lane
    SpikeMatrix tonic_;
    Index tonicEvents_ = 0;
    Index departures_ = 0;
};

} // namespace mc
