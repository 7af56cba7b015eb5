#pragma once

#include <QLabel>
#include <QSize>

namespace mc::ui {

class Figure;

/// Preview of a film: what a picture of it looks like, and how long one takes to be painted.
class FilmPreview : public QLabel {
    Q_OBJECT
public:
    explicit FilmPreview(QWidget* parent);

    /// Paints a picture of the film, though in no more than so many pixels that the window does not stand
    /// still. size: of the film, pixels. points: of its letters. Throws Refused.
    void showFigure(Figure& figure, QSize size, double points);
    /// One that was painted for the film.
    void showPicture(const QImage& picture);

    /// That a picture of the film takes, estimated from the one painted last; 0: none was.
    [[nodiscard]] double secondsPerPaint() const { return seconds_; }
    void forgetSeconds() { seconds_ = 0; }
    /// That the one painted last took.
    [[nodiscard]] double secondsTaken() const { return taken_; }

private:
    void showScaled(const QImage& picture, Qt::TransformationMode mode);

    double seconds_ = 0;
    double taken_ = 0;
};

} // namespace mc::ui
