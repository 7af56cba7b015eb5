#include "figures/figure_words.h"

namespace mc::ui {

QLabel* words(const QString& text, double scale, bool bold, QWidget& parent) {
    auto* label = new QLabel(text, &parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // or a long line would be given the height of a narrow column
    label->setSizePolicy(policy);
    return label;
}

} // namespace mc::ui
