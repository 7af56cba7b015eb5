#include "handout_words.h"

#include "docks/dock_table.h"
#include "lessons/lesson_shelf.h"
#include "status/status_line.h"
#include "style/text.h"
#include "time_control/time_text.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"

#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>

namespace mc::ui {

namespace {

QString seedWords(const Experiment& experiment) {
    return HandoutWords::tr("seed\u00a0%1").arg(experiment.seed);
}

} // namespace

QString momentWords(const Frame& frame) {
    if (frame.past && frame.past->now == Moment{}) {
        return HandoutWords::tr("before the first image");
    }
    QStringList parts{positionForms(frame.position).first(), stepText(frame.position)};
    parts.removeAll(QString());
    for (QString& part : parts) { // lines break between them alone
        part.replace(QLatin1Char(' '), QChar::Nbsp)
            .replace(QStringLiteral("\u00a0·\u00a0"), QStringLiteral("\u00a0· "));
    }
    return parts.join(QStringLiteral("\u00a0· "));
}

QString wayTo(const DockRow& row) {
    return HandoutWords::tr("View → %1, key\u00a0%2")
        .arg(row.titleText(), QKeySequence(row.key).toString(QKeySequence::NativeText));
}

QString experimentWords(const Frame& frame) {
    QStringList parts{runTitle(frame)};
    if (frame.experiment) {
        parts << HandoutWords::tr("error cells: %1")
                     .arg(translated(
                         valueWords(fieldNamed("error"), fieldNamed("error").get(*frame.experiment))));
    }
    if (frame.data) {
        parts << HandoutWords::tr("%1 images").arg(countText(frame.data->trainImages));
    }
    if (frame.experiment) {
        parts << seedWords(*frame.experiment);
    }
    return parts.join(QStringLiteral(" · "));
}

QString footWords(const Frame& frame) {
    QStringList parts{runTitle(frame)};
    if (frame.experiment) {
        parts << seedWords(*frame.experiment);
    }
    return parts.join(QStringLiteral(" · "));
}

QString dataSizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString wayToLesson(const QString& source, const QString& title) {
    return shelf::isBuiltIn(source)
               ? HandoutWords::tr("Lessons → %1").arg(title)
               : HandoutWords::tr("Lessons → Open lesson…, %1").arg(QFileInfo(source).fileName());
}

} // namespace mc::ui
