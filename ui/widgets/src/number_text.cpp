#include "widgets/number_text.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QValidator>

namespace mc::ui {

namespace {

/// Accepts every text, with points for its commas.
class PointValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int& /*position*/) const override {
        text = withPoint(text);
        return Acceptable;
    }
};

} // namespace

QString withPoint(QString typed) {
    return typed.replace(QLatin1Char(','), QLatin1Char('.'));
}

void takeNumbers(QLineEdit& line) {
    line.setInputMethodHints(line.inputMethodHints() | Qt::ImhFormattedNumbersOnly);
    line.setValidator(new PointValidator(&line));
}

bool takesNumbers(const QWidget& widget) {
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           widget.inputMethodHints().testFlag(Qt::ImhFormattedNumbersOnly);
}

} // namespace mc::ui
