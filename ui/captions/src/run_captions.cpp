#include "captions/run_captions.h"

#include "chart/frame_marks.h"
#include "figures/carried_experiment.h"
#include "figures/figure_files.h"
#include "status/status_line.h"
#include "style/text.h"
#include "time_control/time_text.h"
#include "training/experiment/experiment.h"

#include <QRegularExpression>

namespace mc::ui {

namespace {

QString momentText(const Frame& frame) {
    QStringList parts{positionForms(frame.position).first()};
    if (const QString shown = shownText(frame); !shown.isEmpty()) {
        parts << shown;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FigureWords figureWords(const Frame& frame, const QString& title) {
    QStringList footer{runTitle(frame), momentText(frame)};
    if (frame.experiment) {
        footer << tr("seed %1").arg(frame.experiment->seed);
    }
    footer << programText();
    footer.removeAll(QString());
    QStringList lines{footer.join(QStringLiteral(" · ")), runMarksText(frame)};
    lines.removeAll(QString());
    return {title, lines.join(QLatin1Char('\n')), originLines(frame, title).join(QStringLiteral("\n")),
            carriedExperiment(frame)};
}

QStringList originLines(const Frame& frame, const QString& title) {
    return originLines(frame, title, momentText(frame));
}

QStringList originLines(const Frame& frame, const QString& title, const QString& when) {
    return {tr("%1 of %2").arg(title, runTitle(frame)), when, runFootnote(frame)};
}

QString suggestedName(const Frame& frame, const QString& id) {
    QStringList parts{id};
    if (frame.experiment) {
        parts << QString::fromStdString(frame.experiment->network)
              << QString::fromStdString(frame.experiment->rule)
              << QStringLiteral("seed%1").arg(frame.experiment->seed);
    }
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9-]+"));
    return parts.join(QLatin1Char('-')).replace(others, QStringLiteral("_"));
}

} // namespace mc::ui
