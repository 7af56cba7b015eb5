#include "widgets/elided_label.h"

#include "style/fitting_text.h"

#include <QEvent>
#include <QFontMetrics>

namespace mc::ui {

ElidedLabel::ElidedLabel(QWidget* parent, double size, bool bold)
    : StyledLabel(Ink::Quiet, size, bold, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setForms(const QStringList& forms) {
    if (forms != forms_) {
        whole_ = forms.value(0);
        forms_ = forms;
        shorten();
        if (sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
            updateGeometry(); // it is the whole text that asks for room
        }
    }
}

void ElidedLabel::setHelp(const QString& help) {
    help_ = help;
    shorten();
}

QSize ElidedLabel::sizeHint() const {
    return {QFontMetrics(font()).horizontalAdvance(whole_) + 2, QFontMetrics(font()).height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {20, QFontMetrics(font()).height() + 2};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    StyledLabel::resizeEvent(event);
    shorten();
}

void ElidedLabel::changeEvent(QEvent* event) {
    StyledLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        shorten();
        updateGeometry();
    }
}

void ElidedLabel::shorten() {
    const QFontMetricsF metrics(font());
    const QString said = longestFitting(forms_, metrics, width());
    const QString fitting = shortened(said, font(), width());
    setText(fitting);
    const QString separator = help_.isEmpty() ? QString() : QStringLiteral("\n");
    setToolTip(fitting == whole_ ? help_ : whole_ + separator + help_);
}

} // namespace mc::ui
