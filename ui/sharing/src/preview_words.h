#pragma once

#include "runtime/frame.h"
#include "setup/time_estimate.h"
#include "training/files/set_up_text.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace mc::ui {

/// Where a set-up comes from, in a sentence.
[[nodiscard]] QString originOf(const SetUpRead& read, const std::filesystem::path& from);

/// What a person should know before it is opened, as sentences; empty: nothing.
[[nodiscard]] QStringList remarksOn(const SetUpRead& read);

/// Its data, and whether they are here. place: where they are looked for in place of where the set-up says;
/// empty: nowhere else.
[[nodiscard]] QString dataWords(const SetUp& setUp, const QString& place);

/// Its what-ifs as rows of "after update" and what is done.
[[nodiscard]] std::vector<QStringList> whatIfRowsOf(const SetUp& setUp);

/// What a run pauses at, in a few words.
[[nodiscard]] QString pauseWords(const PauseEvent& event);

/// Memory, and computing time where that can be estimated. frame: of the run on the board; null: none.
[[nodiscard]] QString costWords(const SetUp& setUp, const FramePtr& frame, const TimeEstimate& estimate);

} // namespace mc::ui
