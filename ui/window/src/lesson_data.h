#pragma once

#include <QString>

namespace mc::ui {

/// A data set that lessons can run on in place of the drawn digits.
struct LessonData {
    QString name;   ///< of the data set; empty: the drawn digits
    QString folder; ///< or file, in which it was opened last
};

/// MNIST, if it was opened before; else with an empty name. It is not looked for: on a network that takes
/// time.
[[nodiscard]] LessonData otherLessonData();
/// Whether the folder is still there.
[[nodiscard]] bool isThere(const LessonData& data);

/// Name of the data set that a person has chosen for lessons, kept between sessions; empty: the drawn digits.
[[nodiscard]] QString chosenLessonData();
void chooseLessonData(const QString& name);
/// Whether a person has chosen at all, be it the drawn digits.
[[nodiscard]] bool isLessonDataChosen();

} // namespace mc::ui
