#pragma once

#include "style/palette.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace mc::ui {

/// A number to be read from afar, with what it is.
struct ReadoutFigure {
    QString value;        ///< "87.3 %"
    QStringList captions; ///< the most important first
    QColor colour = ground::kText;
    Mark mark = Mark::None; ///< of the curve it is the end of
    bool headline = false;  ///< stays large where others have to be written small
};

/// Numbers of now beside a chart, one below the other. Where there is little room captions are left out, then
/// the numbers are written small.
class EquivalenceReadout : public QWidget {
    Q_OBJECT
public:
    /// widest: a text that fits into its width; captions that are longer are shortened with "…".
    explicit EquivalenceReadout(const QString& widest, QWidget* parent = nullptr);

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

    QString widest_;
    std::vector<ReadoutFigure> figures_;
};

} // namespace mc::ui
