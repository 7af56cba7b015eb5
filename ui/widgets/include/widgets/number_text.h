#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace mc::ui {

/// A number as a person types it, with the point as the decimal sign, as in files and on the command line. A
/// comma is taken for a point, and never for a sign between groups of digits.
[[nodiscard]] QString withPoint(QString typed);

/// A number with a point or a comma, with the decimal sign of the language of the window.
[[nodiscard]] QString withDecimalSign(QString number);

/// Has a line take numbers as every NumberBox does: it shows them withDecimalSign(). Leaves Space to the
/// window. What is typed is not checked otherwise.
void takeNumbers(QLineEdit& line);

/// Whether numbers are typed into the widget.
[[nodiscard]] bool takesNumbers(const QWidget& widget);

} // namespace mc::ui
