#include "race_export.h"

#include "base/errors.h"
#include "race/race_figure.h"
#include "style/text.h"

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
    const QString footer = raceFooter(*frame.entry);
    writeRaceFigure(*frame.result, footer, svg ? QString() : path, svg ? path : QString());
}

} // namespace mc::ui
