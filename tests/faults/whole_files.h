#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>

namespace mc::testing {

/// The first file below a folder that bears its final name and is not whole, with the fault; empty if all are
/// whole. Whole is what the program, or Qt or libzip, reads to its end.
[[nodiscard]] QString brokenFileIn(const QString& folder);

/// Files below a folder that are being written, or were when their program was killed.
[[nodiscard]] QStringList partsIn(const QString& folder);

/// Updates in a checkpoint or session; -1 if it is missing. Throws BadFile if it is not whole.
[[nodiscard]] std::int64_t updatesIn(const QString& file);

} // namespace mc::testing
