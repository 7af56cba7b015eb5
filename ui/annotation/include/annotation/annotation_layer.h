#pragma once

#include "annotation/mark_sheet.h"
#include "style/bound_keys.h"
#include "view/overlay.h"

#include <QWidget>

class QLineEdit;

namespace mc::ui {

class TextLine;

enum class PenTool { Pen, Text, Eraser };

/// What is drawn with next.
struct PenChoice {
    PenTool tool = PenTool::Pen;
    PenInk ink = PenInk::Magenta;
    PenWidth width = PenWidth::Fine;
};

/// A transparent layer over a view with what a person has drawn on it. While one draws it takes the mouse,
/// and else lets it through. It is a part of the view: what paints the view paints it, too. A mark that lies
/// within a plot with a time axis is kept in the axes of that plot, all others on the view.
class AnnotationLayer : public QWidget, public Overlay {
    Q_OBJECT
public:
    /// view: covered by the layer, whatever its size.
    explicit AnnotationLayer(QWidget& view);

    /// The keys of text and eraser, of the table that binds them.
    [[nodiscard]] static std::vector<BoundKey<AnnotationLayer>> keys();

    [[nodiscard]] const Annotations& annotations() const { return annotations_; }
    void setAnnotations(const Annotations& annotations);
    /// Whether there is something to be seen.
    [[nodiscard]] bool shows() const { return marksShown_ && !annotations_.isEmpty(); }
    void setMarksShown(bool shown);
    void paintOnFigure(QPainter& painter, const QPalette& palette) const override;

    void setDrawing(bool on);
    void choose(const PenChoice& choice);

    /// Opens a line to type a text at a place, in shares of the view.
    void beginText(QPointF place);
    /// The line that is typed in; null if there is none.
    [[nodiscard]] QLineEdit* textLine() const;

signals:
    /// A person has changed what is drawn: `after` is what it is to be. Nothing is changed yet.
    void changed(const mc::ui::Annotations& after, const QString& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow();
    void appear();
    [[nodiscard]] QPointF share(QPointF place) const;
    /// The view as it is now.
    [[nodiscard]] MarkSheet sheet() const;
    void addPoint(QPointF place);
    void endStroke();
    void eraseAt(QPointF place);
    void endErasing();
    void endText(bool keep);
    void moveKeyPlace(double x, double y); ///< by shares of the view
    void useTool();                        ///< at the place of the keys

    QWidget& view_;
    std::vector<QPointer<PlotAnchor>> anchors_; ///< of the view
    Annotations annotations_;
    bool marksShown_ = true;
    bool drawing_ = false;
    PenChoice choice_;
    PenStroke stroke_;                  ///< being drawn; no points: none is
    std::optional<Annotations> erased_; ///< what is left while the eraser is down
    TextLine* line_ = nullptr;
    QPointF textPlace_;
    QPointF keyPlace_{0.5, 0.5}; ///< where keys work, in shares of the view
};

} // namespace mc::ui
