#pragma once

#include "figures/figure.h"
#include "films/film_place.h"

#include <QImage>
#include <QSize>

namespace mc::ui {

/// What is filmed: something that goes through a course, and can be painted where it stands. It computes on
/// threads of its own; nothing here waits for it. What goes wrong is thrown as Refused or BadFile with a
/// sentence.
class FilmSubject {
public:
    FilmSubject() = default;
    virtual ~FilmSubject() = default;
    FilmSubject(const FilmSubject&) = delete;
    FilmSubject& operator=(const FilmSubject&) = delete;

    /// Whether it is open; what follows may be called then.
    [[nodiscard]] virtual bool isOpen() = 0;
    [[nodiscard]] virtual CourseShape shape() const = 0;
    struct Ends {
        Moment from;
        Moment to;
    };
    /// Of the film.
    [[nodiscard]] virtual Ends ends() const = 0;

    /// Seconds that learning takes per image of its course, all that is filmed; 0: not known.
    [[nodiscard]] virtual double secondsPerImage() const = 0;

    /// Begins to go to a moment, not before the one it goes to or stands at. The first is where the film
    /// begins.
    virtual void goTo(const Moment& moment) = 0;
    /// Whether it has come there.
    [[nodiscard]] virtual bool arrived() = 0;
    /// Keeps where it stands for paint(), so that it can go on meanwhile.
    virtual void hold() = 0;
    /// Paints what is held. size: pixels. points: of the letters; 0: what fits the size.
    [[nodiscard]] virtual QImage paint(QSize size, double points) = 0;
    /// Of the film as a whole, once it is open.
    [[nodiscard]] virtual FigureWords words() const = 0;
};

} // namespace mc::ui
