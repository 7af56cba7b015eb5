#include "style/fitting_text.h"

#include "style/fonts.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace mc::ui {

QString longestFitting(const QStringList& forms, const QFontMetricsF& metrics, double room) {
    for (const QString& form : forms) {
        if (std::ceil(metrics.horizontalAdvance(form)) <= room) {
            return form;
        }
    }
    return forms.isEmpty() ? QString() : forms.last();
}

QString shortened(QString line, const QFont& font, double room) {
    const QFontMetricsF metrics(font);
    if (!isLargeType(font)) {
        return metrics.elidedText(line, Qt::ElideRight, room);
    }
    while (!line.isEmpty() && metrics.horizontalAdvance(line) > room) {
        line.truncate(std::max<qsizetype>(
            {0, line.lastIndexOf(QStringLiteral(" · ")), line.lastIndexOf(QStringLiteral(", "))}));
    }
    return line;
}

} // namespace mc::ui
