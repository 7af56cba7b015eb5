#pragma once

#include <QString>

namespace mc::ui {

/// A data set that lessons can run on in place of the drawn digits.
struct LessonData {
    QString name;   ///< of the data set; empty: the drawn digits
    QString folder; ///< or file, in which it was opened last
};

/// MNIST, if it was opened and is still there; else with an empty name.
[[nodiscard]] LessonData otherLessonData();

/// Name of the data set that a person has chosen for lessons, kept between sessions; empty: the drawn digits.
[[nodiscard]] QString chosenLessonData();
void chooseLessonData(const QString& name);

} // namespace mc::ui
