#pragma once

class QPainter;
class QPalette;

namespace mc::ui {

/// Overlay: a transparent widget that covers a view, as its child, and belongs on its figures, too.
class Overlay {
public:
    Overlay() = default;
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;
    virtual ~Overlay() = default;

    /// Paints what a person has put there. The painter counts in pixels of the view; palette: of the figure.
    virtual void paintOnFigure(QPainter& painter, const QPalette& palette) const = 0;
};

} // namespace mc::ui
