#pragma once

#include "style/palette.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace mc::ui {

/// A number to be read from afar, with what it is.
struct ReadoutFigure {
    QString value;        ///< "87.3 %"
    QStringList captions; ///< a line each, where there is room
    QString brief;        ///< in place of all captions
    QString least;        ///< beside the number, where that is written small
    Ink ink = Ink::Text;
    Mark mark = Mark::None; ///< of the curve it is the end of
    bool headline = false;  ///< stays large where others have to be written small
};

/// Numbers of now beside a chart, one below the other. Where there is little room the captions become
/// brief, then the numbers are written small.
class EquivalenceReadout : public QWidget {
    Q_OBJECT
public:
    /// widestValue, widestCaption: texts for which it has room; longer captions are shortened with "…".
    EquivalenceReadout(const QString& widestValue, const QString& widestCaption, QWidget* parent = nullptr);

    void setFigures(std::vector<ReadoutFigure> figures);
    [[nodiscard]] const std::vector<ReadoutFigure>& figures() const { return figures_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont large() const;
    [[nodiscard]] double height(const ReadoutFigure& figure, int level) const;
    void paintFigure(QPainter& painter, const ReadoutFigure& figure, double top, int level) const;

    QString widestValue_;
    QString widestCaption_;
    std::vector<ReadoutFigure> figures_;
};

} // namespace mc::ui
