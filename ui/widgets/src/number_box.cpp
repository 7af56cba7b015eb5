#include "widgets/number_box.h"

#include "widgets/number_text.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace mc::ui {

NumberBox::NumberBox(int decimals, QWidget* parent) : QDoubleSpinBox(parent) {
    setLocale(QLocale::c());
    setDecimals(decimals);
    setFocusPolicy(Qt::StrongFocus);
}

void NumberBox::setLeastDecimals(int decimals) {
    leastDecimals_ = decimals;
    setValue(value()); // written anew
}

int NumberBox::count() const {
    return static_cast<int>(std::lround(value()));
}

QString NumberBox::textFromValue(double value) const {
    QString text = QLocale::c().toString(value, 'f', decimals());
    qsizetype spare = std::max(0, decimals() - leastDecimals_);
    while (spare-- > 0 && text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    return withDecimalSign(text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text);
}

/// A whole number has no decimals: groups of three digits are thousands.
QString NumberBox::withoutGroups(QString number) const {
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(\\.\\d{3})+$"));
    return decimals() == 0 && grouped.match(number).hasMatch() ? number.remove(QLatin1Char('.')) : number;
}

/// Where between prefix and suffix the number stands.
std::pair<qsizetype, qsizetype> NumberBox::placeOfNumber(const QString& text) const {
    const qsizetype begin = text.startsWith(prefix()) ? prefix().size() : 0;
    const qsizetype end = text.size() - (text.endsWith(suffix()) ? suffix().size() : 0);
    return {begin, std::max(begin, end)};
}

QString NumberBox::bare(const QString& text) const {
    const auto [begin, end] = placeOfNumber(text);
    return withoutGroups(withPoint(text.mid(begin, end - begin).trimmed()));
}

double NumberBox::valueFromText(const QString& text) const {
    return bare(text).toDouble();
}

QValidator::State NumberBox::validate(QString& text, int& /*position*/) const {
    static const QRegularExpression beginning(QStringLiteral("^[+-]?\\d*(\\.\\d*)?([eE][+-]?\\d*)?$"));
    static const QRegularExpression groups(QStringLiteral("^[+-]?\\d{1,3}(\\.\\d{3})*\\.\\d{0,3}$"));
    const QString number = bare(text);
    if (!beginning.match(number).hasMatch() && (decimals() > 0 || !groups.match(number).hasMatch())) {
        return QValidator::Invalid;
    }
    if (decimals() > 0) {
        const auto [begin, end] = placeOfNumber(text);
        text.replace(begin, end - begin, withDecimalSign(text.mid(begin, end - begin)));
    }
    bool complete = false;
    const double value = number.toDouble(&complete);
    const bool fits = complete && value >= minimum() && value <= maximum();
    // A point in a whole number stays until typing ends: without it the digits would be another number.
    const bool whole = decimals() > 0 || value == std::round(value);
    return fits && whole ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
    bool complete = false;
    const double value = bare(text).toDouble(&complete);
    if (complete && std::isfinite(value)) {
        const double nearest = decimals() > 0 ? value : std::round(value);
        text = prefix() + textFromValue(std::clamp(nearest, minimum(), maximum())) + suffix();
    }
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
    QDoubleSpinBox::keyPressEvent(event);
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ends && qobject_cast<QDialog*>(window()) == nullptr) { // there it is for the button
        clearFocus();
    }
}

void NumberBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        QDoubleSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace mc::ui
