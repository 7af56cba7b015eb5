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
    Stroke stroke;   ///< of its curves in charts
    bool shown;      ///< whether charts show them
    double epochs;   ///< where it stands
    double accuracy; ///< by which it is judged, in [0, 1]; not a number before the first test
    double loss;     ///< likewise
    QString rule;
    QString network;
    QString data;

    /// All but the first three as the list writes them, in the order of runHeads().
    [[nodiscard]] QStringList values() const;
};
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

/// The fields in which any of these experiments differs from the first, likewise.
[[nodiscard]] std::vector<SettingRow> settingsThatDiffer(const std::vector<const Experiment*>& experiments);

/// What was changed while each run went on, one text per run, in lines; empty where nothing was.
[[nodiscard]] QStringList whatIfsOfRuns(const Frame& frame);

} // namespace mc::ui
