#pragma once

#include "style/palette.h"
#include "style/stroke.h"
#include "view/part_note.h"

#include <QString>

namespace mc::ui {

/// How a curve of a chart is drawn and named.
struct CurveStyle {
    QString name; ///< in the key of the title line; empty: not listed
    Stroke stroke;
    Mark mark = Mark::None;      ///< tells the curve apart without its colour
    bool markEveryPoint = false; ///< else the mark stands on the last point only
    QString shortName{};         ///< for a key with too little room; empty: the name
    QString dataName{};          ///< in exported data; empty: the name
    QString run{};               ///< name of the run, where it is not the one on the board
    PartHelp help{};             ///< for a person who asks what it is
    bool operator==(const CurveStyle&) const = default;
};

} // namespace mc::ui
