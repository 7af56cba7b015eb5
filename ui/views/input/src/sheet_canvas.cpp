#include "input/sheet_canvas.h"

#include "frames/pixel_image.h"
#include "given_picture.h"
#include "input/image_picture.h"
#include "style/text.h"
#include "style/units.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kCross = 6; ///< half of the cursor's cross, units

bool isArrow(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isReturn(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QString strokesText(std::size_t strokes) {
    return strokes == 1 ? tr("1 stroke")
                        : tr("%1 strokes").arg(countText(static_cast<std::int64_t>(strokes)));
}

} // namespace

SheetPicture::SheetPicture(const Sheet& sheet, std::optional<Pen> pen)
    : shape_(sheet.shape()), style_(sheet.style()), sketch_(sheet.drawing().sketch),
      under_(pixelImage(shape_, render({sketch_.under, {}}, shape_, style_))), pen_(pen) {}

QRectF SheetPicture::sheetIn(QSizeF room) const {
    QRectF place(QPointF(),
                 QSizeF(shape_.columns, shape_.rows).scaled(room - QSizeF(2, 2), Qt::KeepAspectRatio));
    place.moveCenter({room.width() / 2, 0});
    place.moveTop(1);
    return place;
}

SheetPoint SheetPicture::placeAt(QPointF point, QSizeF room) const {
    const QRectF sheet = sheetIn(room);
    return {static_cast<float>((point.x() - sheet.left()) * shape_.columns / sheet.width()),
            static_cast<float>((point.y() - sheet.top()) * shape_.rows / sheet.height())};
}

void SheetPicture::paintStroke(QPainter& painter, const SketchStroke& stroke, double pixel) const {
    const int ground = style_.ground;
    const QColor ink = stroke.erases          ? QColor(ground, ground, ground)
                       : shape_.channels == 3 ? QColor(stroke.colour[0], stroke.colour[1], stroke.colour[2])
                                              : QColor(255 - ground, 255 - ground, 255 - ground);
    painter.setPen(QPen(ink, (stroke.erases ? kEraserWidths : 1) * style_.width * pixel, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    for (const SheetPoint& point : stroke.points) {
        line.append(QPointF(point.x, point.y) * pixel);
    }
    if (line.size() == 1) {
        painter.drawPoint(line.first());
    } else {
        painter.drawPolyline(line);
    }
}

void SheetPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (shape_.size() == 0) {
        return;
    }
    const QRectF place = sheetIn(room);
    painter.drawImage(place, under_);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    for (const SketchStroke& stroke : sketch_.strokes) {
        paintStroke(painter, stroke, place.width() / shape_.columns);
    }
    painter.restore();
    painter.setPen(QPen(paper.colours().accent, 2 * paper.stroke()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    if (sketch_.under.empty() && sketch_.strokes.empty()) {
        const int grey = style_.ground == 0 ? 200 : 60;
        painter.setPen(QColor(grey, grey, grey));
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, tr("Draw here"));
    }
}

void SheetPicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    if (!pen_ || shape_.size() == 0) {
        return;
    }
    const QRectF place = sheetIn(room);
    const double pixel = place.width() / shape_.columns;
    const QPointF at = place.topLeft() + pen_->at * pixel;
    // Dark beside light: one of the two stands out on every image.
    for (const auto& [ink, width] : {std::pair{paper.colours().black, 4.0}, {paper.colours().picked, 2.0}}) {
        painter.setPen(QPen(ink, width * paper.stroke()));
        painter.drawLine(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
        painter.drawLine(at - QPointF(0, kCross), at + QPointF(0, kCross));
        if (pen_->down) {
            painter.drawEllipse(at, kCross, kCross);
        }
    }
}

QString SheetPicture::summary() const {
    QString drawing = sketch_.strokes.empty() && sketch_.under.empty() ? tr("A blank sheet.")
                      : sketch_.under.empty()
                          ? tr("Your drawing, %1.").arg(strokesText(sketch_.strokes.size()))
                          : tr("Your drawing, %1 on an image.").arg(strokesText(sketch_.strokes.size()));
    if (!pen_) {
        return drawing;
    }
    const QString pen = pen_->erases ? pen_->down ? tr("The eraser is down at row %1, column %2.")
                                                  : tr("The eraser is up at row %1, column %2.")
                        : pen_->down ? tr("The pen is down at row %1, column %2.")
                                     : tr("The pen is up at row %1, column %2.");
    return joinedSentences(
        {drawing, pen.arg(static_cast<int>(pen_->at.y())).arg(static_cast<int>(pen_->at.x()))});
}

SheetCanvas::SheetCanvas(Sheet& sheet, QWidget* parent) : PictureView(parent), sheet_(sheet) {
    setObjectName(QStringLiteral("sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Sheet to draw on"));
    setToolTip(tr("Drag: draws\nAfter Tab: ← → ↑ ↓ lead the pen, Return puts it down and lifts it, E takes "
                  "the eraser\nBackspace or Ctrl+Z takes back, Delete clears, Ctrl+V pastes a picture"));
    showSheet();
}

void SheetCanvas::refresh() {
    penDown_ = false;
    dragging_ = false;
    showSheet();
}

void SheetCanvas::showSheet() {
    const ImageShape& shape = sheet_.shape();
    if (shape.size() > 0 && (!penAt_ || penAt_->x() > shape.columns || penAt_->y() > shape.rows)) {
        penAt_ = QPointF(shape.columns, shape.rows) / 2;
    }
    const bool seen = penAt_ && hasFocus() && hasKeyboardFocus();
    shown_ = std::make_shared<const SheetPicture>(
        sheet_, seen ? std::optional(SheetPicture::Pen{*penAt_, penDown_, erases_}) : std::nullopt);
    setPicture(shown_);
}

void SheetCanvas::setErases(bool erases) {
    erases_ = erases;
    setPenDown(false);
}

void SheetCanvas::setPenDown(bool down) {
    penDown_ =
        down && penAt_ &&
        sheet_.penDown({static_cast<float>(penAt_->x()), static_cast<float>(penAt_->y())}, erases_, colour_);
    showSheet();
    if (penDown_) {
        emit drawn();
    }
}

void SheetCanvas::moveBy(int right, int down) {
    if (!penAt_) {
        return;
    }
    const ImageShape& shape = sheet_.shape();
    penAt_ = QPointF(std::clamp(penAt_->x() + right, 0.0, static_cast<double>(shape.columns)),
                     std::clamp(penAt_->y() + down, 0.0, static_cast<double>(shape.rows)));
    if (penDown_) {
        sheet_.lineTo({static_cast<float>(penAt_->x()), static_cast<float>(penAt_->y())});
    }
    showSheet();
    if (penDown_) {
        emit drawn();
    }
}

std::vector<BoundKey<SheetCanvas>> SheetCanvas::keys() {
    return {
        {{Qt::Key_Up}, tr("Lead the pen up, after Tab"), [](SheetCanvas& all) { all.moveBy(0, -1); }},
        {{Qt::Key_Down}, tr("Lead the pen down, after Tab"), [](SheetCanvas& all) { all.moveBy(0, 1); }},
        {{Qt::Key_Left},
         tr("Lead the pen to the left, after Tab"),
         [](SheetCanvas& all) { all.moveBy(-1, 0); }},
        {{Qt::Key_Right},
         tr("Lead the pen to the right, after Tab"),
         [](SheetCanvas& all) { all.moveBy(1, 0); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Put the pen down, or lift it, after Tab"),
         [](SheetCanvas& all) { all.setPenDown(!all.penDown_); }},
        {{Qt::Key_E},
         tr("Take the eraser, or the pen"),
         [](SheetCanvas& all) { emit all.erasesToggled(!all.erases_); }},
        {{Qt::Key_Backspace, Qt::CTRL | Qt::Key_Z},
         tr("Take back the last change of the sheet"),
         [](SheetCanvas& all) { emit all.undoAsked(); },
         2},
        {{Qt::Key_Delete}, tr("Clear the sheet"), [](SheetCanvas& all) { emit all.clearAsked(); }},
        {{Qt::CTRL | Qt::Key_V}, tr("Paste a picture"), [](SheetCanvas& all) { all.paste(); }},
    };
}

bool SheetCanvas::movesBy(int key) const {
    return isArrow(key) || isReturn(key)
               ? hasKeyboardFocus()
               : boundTo(keys(), QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)).has_value();
}

bool SheetCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undoes = key->key() == Qt::Key_Z && sheet_.canUndo();
        const bool pastes = key->key() == Qt::Key_V && mayBePicture(QGuiApplication::clipboard()->mimeData());
        if (key->modifiers() == Qt::CTRL && (undoes || pastes)) {
            event->accept(); // before a what-if of the run is taken back, or a set-up is pasted
            return true;
        }
    }
    return PictureView::event(event);
}

void SheetCanvas::keyPressEvent(QKeyEvent* event) {
    const bool led = isArrow(event->key()) || isReturn(event->key());
    if (const std::optional<BoundKey<SheetCanvas>> key = boundTo(keys(), *event);
        key && (!led || movesBy(event->key()))) {
        if (!event->isAutoRepeat() || !isReturn(event->key())) { // held, it would put down a dot each time
            key->act(*this);
        }
    } else {
        PictureView::keyPressEvent(event);
    }
}

void SheetCanvas::paste() {
    take(QGuiApplication::clipboard()->mimeData());
}

void SheetCanvas::take(const QMimeData* source) {
    const GivenPicture given = pictureIn(source);
    if (given.image.isNull()) {
        emit pictureRefused(given.fault);
    } else {
        emit pictureGiven(given.image);
    }
}

SheetPoint SheetCanvas::placeOf(const QMouseEvent& event) const {
    return shown_->placeAt(event.position() / unitOf(*this), roomOf(*this));
}

void SheetCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || sheet_.shape().size() == 0) {
        PictureView::mousePressEvent(event);
        return;
    }
    penDown_ = false;
    dragging_ = sheet_.penDown(placeOf(*event), erases_, colour_);
    showSheet();
    emit drawn();
}

void SheetCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_) {
        sheet_.lineTo(placeOf(*event));
        showSheet();
        emit drawn();
    }
}

void SheetCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        dragging_ = false;
    }
}

void SheetCanvas::focusInEvent(QFocusEvent* event) {
    PictureView::focusInEvent(event);
    showSheet();
}

void SheetCanvas::focusOutEvent(QFocusEvent* event) {
    PictureView::focusOutEvent(event);
    penDown_ = false;
    showSheet();
}

void SheetCanvas::dragEnterEvent(QDragEnterEvent* event) {
    if (mayBePicture(event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // the file stays where it is
        event->accept();
    }
}

void SheetCanvas::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(event->mimeData());
}

} // namespace mc::ui
