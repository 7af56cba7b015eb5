#pragma once

#include "training/records/course_record.h"

#include <QStringList>
#include <optional>

namespace mc::ui {

/// A value of a synapse at a point of its course; none where it has none.
using SynapseValue = std::optional<double> (*)(const SynapsePoint&);

[[nodiscard]] std::optional<double> weightAt(const SynapsePoint& point);   ///< W
[[nodiscard]] std::optional<double> feedbackAt(const SynapsePoint& point); ///< E
[[nodiscard]] std::optional<double> learnedAt(const SynapsePoint& point);  ///< B
[[nodiscard]] std::optional<double> targetAt(const SynapsePoint& point);   ///< M ∘ W

/// Where a value last changed its sign, epochs, on the line between two points; none where it never did. Zero
/// has the sign of before.
[[nodiscard]] std::optional<double> lastCrossing(const SynapseCourse& course, SynapseValue value);

/// Whether a course has E and B, and they are not the same all the time: an intervention turns E.
[[nodiscard]] bool feedbackIsTurned(const SynapseCourse& course);

/// "W last crossed zero in epoch 2.3, B in epoch 2.9. Their signs agree." In several forms, the longest
/// first. Of a synapse without feedback, W alone. Empty words where the course has no points.
[[nodiscard]] QStringList signForms(const SynapseCourse& course);

} // namespace mc::ui
