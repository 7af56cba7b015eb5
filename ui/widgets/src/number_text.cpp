#include "widgets/number_text.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QValidator>
#include <utility>

namespace mc::ui {

namespace {

/// Accepts every text, with the decimal sign of the language.
class DecimalSignValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int& /*position*/) const override {
        text = withDecimalSign(text);
        return Acceptable;
    }
};

} // namespace

QString withPoint(QString typed) {
    return typed.replace(QLatin1Char(','), QLatin1Char('.'));
}

QString withDecimalSign(QString number) {
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    return comma ? number.replace(QLatin1Char('.'), QLatin1Char(',')) : withPoint(std::move(number));
}

void takeNumbers(QLineEdit& line) {
    line.setInputMethodHints(line.inputMethodHints() | Qt::ImhFormattedNumbersOnly);
    line.setValidator(new DecimalSignValidator(&line));
}

bool takesNumbers(const QWidget& widget) {
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           widget.inputMethodHints().testFlag(Qt::ImhFormattedNumbersOnly);
}

} // namespace mc::ui
