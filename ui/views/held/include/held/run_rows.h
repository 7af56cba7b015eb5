#pragma once

#include "runtime/frame.h"
#include "style/stroke.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace mc::ui {

/// A run in the list of held runs.
struct RunRow {
    QString name;
    Stroke stroke;      ///< of its curves in charts
    bool shown;         ///< whether charts show them
    QStringList values; ///< see runHeads()
};

/// Heads of what the list says of each run beside its name.
[[nodiscard]] QStringList runHeads();

/// The run on the board, then the held ones, each as it stands.
[[nodiscard]] std::vector<RunRow> runRows(const Frame& frame);

/// A field of the experiment in which runs differ.
struct SettingRow {
    QString name;       ///< with its unit
    QStringList values; ///< one per run, in the order of runRows()
};

/// The fields in which the run on the board, as it was begun, differs from any of the held ones, in the order
/// of the table of fields.
[[nodiscard]] std::vector<SettingRow> settingsThatDiffer(const Frame& frame);

/// What was changed while each run went on, one text per run, in lines; empty where nothing was.
[[nodiscard]] QStringList whatIfsOfRuns(const Frame& frame);

} // namespace mc::ui
