#pragma once

#include "style/scale.h"

#include <QJsonValue>
#include <span>

namespace mc::ui {

/// A view that keeps something of a run beside its frames: what a person has marked, and ranges, which have
/// grown with what was shown. It comes back with the run, in a session as on the way back to a run before.
class HasRunState {
public:
    HasRunState() = default;
    virtual ~HasRunState() = default;
    HasRunState(const HasRunState&) = delete;
    HasRunState& operator=(const HasRunState&) = delete;

    /// Undefined: nothing worth keeping.
    [[nodiscard]] virtual QJsonValue runState() const = 0;
    /// After a frame of the run was shown. Files are not trusted: what cannot be used changes nothing.
    virtual void setRunState(const QJsonValue& state) = 0;
};

/// The limits of ranges, in their order.
[[nodiscard]] QJsonValue limitsOf(std::span<const GrowingRange> ranges);
/// Brings them back to what limitsOf() has given. False, and nothing happens, where that was of other ranges.
bool fitLimits(std::span<GrowingRange> ranges, const QJsonValue& limits);

} // namespace mc::ui
