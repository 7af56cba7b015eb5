#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <utility>

class QPainter;

namespace mc::ui {

/// What a figure says of itself, on the picture and in the file.
struct FigureWords {
    QString title;         ///< above the picture
    QString footer;        ///< below it: experiment, seed and version in short
    QString description;   ///< in the file: everything that reproduces the run
    QByteArray experiment; ///< in the file: see experimentFileText()
};

/// A picture that can be made in any size.
class Figure {
public:
    explicit Figure(FigureWords words) : words_(std::move(words)) {}
    virtual ~Figure() = default;
    Figure(const Figure&) = delete;
    Figure& operator=(const Figure&) = delete;

    [[nodiscard]] const FigureWords& words() const { return words_; }

    /// The room it is laid out in for a page of a wished size: of the same proportions, and larger where its
    /// parts need more. Pixels of the window. Throws Refused where that is more than checkLayout() allows.
    [[nodiscard]] virtual QSizeF room(QSizeF wished) = 0;
    /// Paints it on white into (0, 0) to `room`.
    virtual void paint(QPainter& painter, QSizeF room) = 0;

private:
    FigureWords words_;
};

} // namespace mc::ui
