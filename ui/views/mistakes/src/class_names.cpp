#include "mistakes/class_names.h"

#include <QSet>
#include <algorithm>

namespace mc::ui {

namespace {

bool allDiffer(const QStringList& names) {
    return QSet<QString>(names.begin(), names.end()).size() == names.size();
}

/// As many letters as have room, at least one.
QString lettersIn(const QString& name, const QFontMetricsF& metrics, double width) {
    qsizetype letters = name.size();
    while (letters > 1 && metrics.horizontalAdvance(name, static_cast<int>(letters)) > width) {
        --letters;
    }
    return name.left(letters);
}

} // namespace

double longestOf(const QStringList& classes, const QFontMetricsF& metrics) {
    double longest = 0;
    for (const QString& name : classes) {
        longest = std::max(longest, metrics.horizontalAdvance(name));
    }
    return longest;
}

QStringList shortNames(const QStringList& classes, const QFontMetricsF& metrics, double width) {
    QStringList elided;
    QStringList letters;
    QStringList numbers;
    for (const QString& name : classes) {
        elided << metrics.elidedText(name, Qt::ElideRight, width);
        letters << lettersIn(name, metrics, width);
        numbers << QString::number(numbers.size());
    }
    return allDiffer(elided) ? elided : allDiffer(letters) ? letters : numbers;
}

} // namespace mc::ui
