#include "race/race_words.h"

#include "frames/data_name.h"
#include "style/text.h"

#include <cmath>

namespace mc::ui {

namespace {

QString inputWords(Encoder encoder) {
    switch (encoder) {
    case Encoder::Regular:
        return tr("regular input");
    case Encoder::Poisson:
        return tr("Poisson input");
    case Encoder::Direct:
        break;
    }
    return tr("direct input");
}

} // namespace

QString raceTitleText(const RaceResult& result) {
    const Experiment& experiment = result.first;
    const int decimals = result.epochs == std::floor(result.epochs) ? 0 : 2;
    return QStringList{
        dataName(result.data), QString::fromStdString(experiment.network),
        experiment.errorCells.mode == ErrorMode::Spiking ? tr("spiking errors") : tr("graded errors"),
        inputWords(experiment.encoder),
        result.epochs == 1 ? tr("1 epoch") : tr("%1 epochs").arg(decimalText(result.epochs, decimals))}
        .join(QStringLiteral(" · "));
}

QString raceRatesWords(const RaceResult& result) {
    return translated(result.rates);
}

} // namespace mc::ui
