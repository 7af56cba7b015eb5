#include "race_export.h"

#include "base/errors.h"
#include "race/race_figure.h"
#include "style/text.h"
#include "training/experiment/experiment.h"

#include <QDir>
#include <QFileInfo>

namespace mc::ui {

void exportRace(const RaceFrame& frame, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool svg = suffix == QLatin1String("svg");
    if (!svg && suffix != QLatin1String("png")) {
        throw Refused(tr("%1: the name of an exported race must end in .png or .svg.")
                          .arg(QDir::toNativeSeparators(path))
                          .toStdString());
    }
    const std::string_view number = version();
    const RaceEntry& entry = *frame.entry;
    const QString footer = tr("Microcircuit %1 · mean and range over seeds %2 to %3")
                               .arg(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())))
                               .arg(entry.base.seed)
                               .arg(entry.base.seed + entry.seeds - 1);
    writeRaceFigure(*frame.result, footer, svg ? QString() : path, svg ? path : QString());
}

} // namespace mc::ui
