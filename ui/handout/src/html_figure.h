#pragma once

#include "handout/handout.h"

#include <QSizeF>
#include <QString>

namespace mc::ui {

/// A figure as an SVG element inside of HTML, with its words for those who cannot see it. room: units of its
/// picture. id: what its own names begin with, so that they do not meet those of other figures.
[[nodiscard]] QString svgElement(const HandoutFigure& figure, QSizeF room, const QString& id);

} // namespace mc::ui
