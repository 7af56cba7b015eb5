#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <functional>
#include <utility>

class QWidget;

namespace mc::ui {

class TimeNavigation;

/// A plot of a view in which a place is a time and a height: what a person draws there is kept in these, and
/// so goes along when the axes move. A view offers one for each of its plots with a time axis.
class PlotAnchor : public QObject {
    Q_OBJECT
public:
    /// Lower and upper end of the vertical axis, as they are now.
    using Heights = std::function<std::pair<double, double>()>;

    /// time: of the plot; its owner. heights: none where there are several axes above one another, or none:
    /// heights are then shares of the plot's.
    explicit PlotAnchor(TimeNavigation& time, Heights heights = {});

    /// The plot in files: the name of its widget as an object. Without one nothing is anchored there.
    [[nodiscard]] QString name() const;
    /// The widget that the pixels below are counted in.
    [[nodiscard]] QWidget& painted() const;
    /// The plot, pixels; empty while nothing is shown in it.
    [[nodiscard]] QRectF area() const;
    /// The time and the height of a place, also beside the plot, and back. Only while there is a plot.
    [[nodiscard]] QPointF onTheAxes(QPointF pixel) const;
    [[nodiscard]] QPointF inPixels(QPointF timeAndHeight) const;

signals:
    /// Places have other pixels now; those of the vertical axis do not tell, since they repaint the plot.
    void moved();

private:
    [[nodiscard]] std::pair<double, double> heights() const;

    TimeNavigation& time_;
    Heights heights_;
};

} // namespace mc::ui
