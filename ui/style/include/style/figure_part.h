#pragma once

namespace mc::ui {

/// A part of a view that has another state while it is painted for a figure. Parts that are only painted
/// otherwise ask isOnFigure().
class FigurePart {
public:
    FigurePart() = default;
    FigurePart(const FigurePart&) = delete;
    FigurePart& operator=(const FigurePart&) = delete;
    virtual ~FigurePart() = default;

    virtual void setOnFigure(bool on) = 0;
};

} // namespace mc::ui
