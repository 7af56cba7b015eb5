#pragma once

#include <QList>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <vector>

namespace mc::ui {

/// One rule in one chart: the mean over its seeds, between the lowest and the highest.
struct RaceCurve {
    QList<QPointF> mean;
    QList<QPointF> low;
    QList<QPointF> high;
};

/// What the figure of a race shows. The curves of all charts are in the order of `rules`; an empty curve is
/// left out.
struct RaceFigure {
    QString title;
    QString footer;
    QStringList rules;                    ///< each keeps its colour and mark by its place
    std::vector<RaceCurve> accuracy;      ///< %
    std::vector<RaceCurve> loss;          ///< E
    std::vector<RaceCurve> gradientAngle; ///< degrees
    std::vector<RaceCurve> concordance;   ///< %
    QStringList tableHead;
    std::vector<QStringList> table; ///< rows in the order of the ranking
};

/// Writes the figure as PNG and SVG (see writeFigure). Needs a QApplication, but no screen.
void writeRaceFigure(const RaceFigure& figure, const QString& pngPath, const QString& svgPath,
                     QSize size = {1920, 1080});

} // namespace mc::ui
