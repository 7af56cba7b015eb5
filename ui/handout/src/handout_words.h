#pragma once

#include "runtime/frame.h"

#include <QCoreApplication>
#include <QString>

namespace mc::ui {

struct DockRow;

/// Context of the translations of handouts.
class HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(mc::ui::Handout)
};

/// Where a run stands: "epoch 2 · batch 7 / 16 · sample 3 · t = 10 ms of 10".
[[nodiscard]] QString momentWords(const Frame& frame);

/// "View → Raster, key 2".
[[nodiscard]] QString wayTo(const DockRow& row);

/// The experiment of a run in short: "drawn digits · 784-60-10 · microcircuit · spiking errors · 2,000 images
/// · seed 1".
[[nodiscard]] QString experimentWords(const Frame& frame);

/// The same in fewer words: "drawn digits · 784-60-10 · microcircuit · seed 1".
[[nodiscard]] QString footWords(const Frame& frame);

/// "256.0 kB", "3.4 MB".
[[nodiscard]] QString dataSizeText(qint64 bytes);

/// How to open a lesson in the window. title: of the lesson.
[[nodiscard]] QString wayToLesson(const QString& source, const QString& title);

} // namespace mc::ui
