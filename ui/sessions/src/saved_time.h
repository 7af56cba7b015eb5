#pragma once

#include "style/language.h"

#include <QDateTime>
#include <QString>

namespace mc::ui {

/// When something was saved, as one tells it today: only the time of the day if that is today.
[[nodiscard]] inline QString savedTimeText(const QDateTime& time) {
    const QLocale locale = dateLocale();
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

} // namespace mc::ui
