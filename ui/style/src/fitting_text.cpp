#include "style/fitting_text.h"

#include <QFontMetricsF>
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

} // namespace mc::ui
