#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <vector>

class QPainter;
class QRectF;

namespace mc::ui {

struct Colours;

/// A number of a formula above the name of what it is, after an operator.
struct Term {
    QString op; ///< "×", "= "; empty at the start
    QString value;
    QString name;    ///< "pre x"
    QString close{}; ///< a bracket after the number
};
using Formula = std::vector<Term>;

/// Paints a formula on one line, names below the numbers; smaller where it would not fit.
void paintFormula(QPainter& painter, const Colours& theme, const QRectF& rect, const Formula& formula,
                  const QFont& font);

/// Height that paintFormula needs, pixels.
[[nodiscard]] double formulaHeight(const QFont& font);

/// "0.412 (pre x) × +0.15 (post e) = …".
[[nodiscard]] QString formulaText(const Formula& formula);

} // namespace mc::ui
