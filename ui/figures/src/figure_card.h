#pragma once

#include "figures/view_figure.h"

#include <QRect>
#include <QString>

class QPainter;

namespace mc::ui {

class View;

/// Height of the title above a card's view, pixels.
[[nodiscard]] double cardHeadHeight();

/// Paints a view on a card with its title above. place: of the view.
void paintCard(QPainter& painter, const View& view, const QString& title, const QRect& place,
               Drawings drawings);

} // namespace mc::ui
