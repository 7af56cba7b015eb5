#pragma once

#include "input/sheet.h"
#include "style/bound_keys.h"
#include "view/picture_view.h"

#include <array>
#include <optional>
#include <vector>

class QMimeData;

namespace mc::ui {

/// Sheet as a picture: what lies under the strokes, the strokes, and the place of the pen where it is led by
/// keys.
class SheetPicture : public Picture {
public:
    struct Pen {
        QPointF at; ///< pixels of the image
        bool down = false;
        bool erases = false;
    };
    SheetPicture(const Sheet& sheet, std::optional<Pen> pen);

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return {84, 84}; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;

    /// Where the sheet lies: at the top, in the middle, as large as it can be.
    [[nodiscard]] QRectF sheetIn(QSizeF room) const;
    /// The place under a point of the room, in pixels of the image.
    [[nodiscard]] SheetPoint placeAt(QPointF point, QSizeF room) const;

private:
    void paintStroke(QPainter& painter, const SketchStroke& stroke, double pixel) const;

    ImageShape shape_;
    DrawingStyle style_;
    Sketch sketch_;
    QImage under_;
    std::optional<Pen> pen_;
};

/// Drawing sheet: takes strokes from mouse, touch and keys.
class SheetCanvas : public PictureView {
    Q_OBJECT
public:
    /// sheet: lives longer.
    explicit SheetCanvas(Sheet& sheet, QWidget* parent = nullptr);

    void setErases(bool erases);
    void setColour(std::array<std::uint8_t, 3> colour) { colour_ = colour; }
    /// The picture on the clipboard.
    void paste();
    /// The sheet holds something else: the pen is lifted.
    void refresh();

    /// Keys that work while the sheet has the focus; those of the cursor to the left and right after Tab.
    [[nodiscard]] static std::vector<BoundKey<SheetCanvas>> keys();

signals:
    void drawn(); ///< the sheet has changed by a stroke
    void undoAsked();
    void clearAsked();
    void erasesToggled(bool erases);
    /// A picture was pasted or dropped.
    void pictureGiven(const QImage& picture);
    /// There was no picture to paste or drop. why: a sentence.
    void pictureRefused(const QString& why);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void moveBy(int right, int down);
    void setPenDown(bool down);
    void showSheet();
    void take(const QMimeData* source);
    [[nodiscard]] SheetPoint placeOf(const QMouseEvent& event) const;

    Sheet& sheet_;
    std::optional<QPointF> penAt_; ///< led by keys, pixels of the image; none before there is a sheet
    bool penDown_ = false;
    bool erases_ = false;
    std::array<std::uint8_t, 3> colour_{255, 255, 255};
    bool dragging_ = false;
    std::shared_ptr<const SheetPicture> shown_;
};

} // namespace mc::ui
