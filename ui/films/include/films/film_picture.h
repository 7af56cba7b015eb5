#pragma once

#include <QImage>
#include <QSize>

namespace mc::ui {

class Figure;

/// How much has to be written in a picture.
enum class FilmDensity {
    Usual, ///< a view
    Dense  ///< several of them, or the courses of a race
};

/// Height of the usual letters where none is asked for, 1/72 inch at 96 dpi: they keep their share of the
/// picture, as long as they can be read.
[[nodiscard]] double filmPoints(QSize size, FilmDensity density);

/// A figure as a picture of a film. size: pixels. points: of the usual letters. scale: of the image, up to 1,
/// for one that is only looked at. Throws Refused.
[[nodiscard]] QImage filmPicture(Figure& figure, QSize size, double points, double scale = 1);

} // namespace mc::ui
