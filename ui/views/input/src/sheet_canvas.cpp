#include "input/sheet_canvas.h"

#include "frames/pixel_image.h"
#include "input/image_picture.h"
#include "style/text.h"
#include "style/units.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kCross = 6; ///< half of the cursor's cross, units

QImage pictureIn(const QMimeData& data) {
    if (data.hasImage()) {
        return qvariant_cast<QImage>(data.imageData());
    }
    return data.urls().size() == 1 ? QImageReader(data.urls().first().toLocalFile()).read() : QImage();
}

bool mayBePicture(const QMimeData& data) {
    return data.hasImage() ||
           (data.urls().size() == 1 && QImageReader(data.urls().first().toLocalFile()).canRead());
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

void SheetPicture::paintStroke(QPainter& painter, const PenStroke& stroke, double pixel) const {
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
    for (const PenStroke& stroke : sketch_.strokes) {
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
    QString text = sketch_.strokes.empty() && sketch_.under.empty()
                       ? tr("A blank sheet.")
                       : tr("Your drawing, %1 strokes%2.")
                             .arg(countText(static_cast<std::int64_t>(sketch_.strokes.size())),
                                  sketch_.under.empty() ? QString() : tr(" on an image"));
    if (pen_) {
        text += QLatin1Char(' ') + (pen_->erases ? tr("The eraser is %1 at row %2, column %3.")
                                                 : tr("The pen is %1 at row %2, column %3."))
                                       .arg(pen_->down ? tr("down") : tr("up"))
                                       .arg(static_cast<int>(pen_->at.y()))
                                       .arg(static_cast<int>(pen_->at.x()));
    }
    return text;
}

SheetCanvas::SheetCanvas(Sheet& sheet, QWidget* parent) : PictureView(parent), sheet_(sheet) {
    setObjectName(QStringLiteral("sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Sheet to draw on"));
    setToolTip(tr("Drag: draws\nAfter Tab: ← → ↑ ↓ lead the pen, Return puts it down and lifts it, E takes "
                  "the eraser, Backspace takes back, Delete clears, Ctrl+V pastes a picture"));
    refresh();
}

void SheetCanvas::refresh() {
    const ImageShape& shape = sheet_.shape();
    if (pen_.at.isNull() || pen_.at.x() > shape.columns || pen_.at.y() > shape.rows) {
        pen_.at = QPointF(shape.columns, shape.rows) / 2;
    }
    pen_.erases = erases_;
    shown_ = std::make_shared<const SheetPicture>(
        sheet_, hasFocus() && hasKeyboardFocus() ? std::optional(pen_) : std::nullopt);
    setPicture(shown_);
}

void SheetCanvas::setErases(bool erases) {
    erases_ = erases;
    setPenDown(false);
}

void SheetCanvas::setPenDown(bool down) {
    pen_.down = down;
    if (down) {
        sheet_.penDown({static_cast<float>(pen_.at.x()), static_cast<float>(pen_.at.y())}, erases_, colour_);
        emit drawn();
    }
    refresh();
}

void SheetCanvas::moveBy(int right, int down) {
    const ImageShape& shape = sheet_.shape();
    pen_.at = {std::clamp(pen_.at.x() + right, 0.0, static_cast<double>(shape.columns)),
               std::clamp(pen_.at.y() + down, 0.0, static_cast<double>(shape.rows))};
    if (pen_.down) {
        sheet_.lineTo({static_cast<float>(pen_.at.x()), static_cast<float>(pen_.at.y())});
        emit drawn();
    }
    refresh();
}

const std::vector<BoundKey<SheetCanvas>>& SheetCanvas::keys() {
    static const std::vector<BoundKey<SheetCanvas>> table{
        {{Qt::Key_Up}, tr("Lead the pen up, after Tab"), [](SheetCanvas& all) { all.moveBy(0, -1); }},
        {{Qt::Key_Down}, tr("Lead the pen down, after Tab"), [](SheetCanvas& all) { all.moveBy(0, 1); }},
        {{Qt::Key_Left},
         tr("Lead the pen to the left, after Tab"),
         [](SheetCanvas& all) { all.moveBy(-1, 0); }},
        {{Qt::Key_Right},
         tr("Lead the pen to the right, after Tab"),
         [](SheetCanvas& all) { all.moveBy(1, 0); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Put the pen down, or lift it"),
         [](SheetCanvas& all) { all.setPenDown(!all.pen_.down); }},
        {{Qt::Key_E},
         tr("Take the eraser, or the pen"),
         [](SheetCanvas& all) { emit all.erasesToggled(!all.erases_); }},
        {{Qt::Key_Backspace},
         tr("Take back the last change of the sheet"),
         [](SheetCanvas& all) { emit all.undoAsked(); }},
        {{Qt::Key_Delete}, tr("Clear the sheet"), [](SheetCanvas& all) { emit all.clearAsked(); }},
        {{Qt::CTRL | Qt::Key_V}, tr("Paste a picture"), [](SheetCanvas& all) { all.paste(); }},
    };
    return table;
}

bool SheetCanvas::movesBy(int key) const {
    const bool arrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    return arrow ? hasKeyboardFocus()
                 : boundTo(keys(), QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)) != nullptr;
}

void SheetCanvas::keyPressEvent(QKeyEvent* event) {
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (const BoundKey<SheetCanvas>* key = boundTo(keys(), *event);
        key && (!arrow || movesBy(event->key()))) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void SheetCanvas::paste() {
    if (const QImage picture = pictureIn(*QGuiApplication::clipboard()->mimeData()); !picture.isNull()) {
        emit pictureGiven(picture);
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
    pen_.down = false;
    dragging_ = true;
    sheet_.penDown(placeOf(*event), erases_, colour_);
    refresh();
    emit drawn();
}

void SheetCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_) {
        sheet_.lineTo(placeOf(*event));
        refresh();
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
    refresh();
}

void SheetCanvas::focusOutEvent(QFocusEvent* event) {
    PictureView::focusOutEvent(event);
    pen_.down = false;
    refresh();
}

void SheetCanvas::dragEnterEvent(QDragEnterEvent* event) {
    if (mayBePicture(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // the file stays where it is
        event->accept();
    }
}

void SheetCanvas::dropEvent(QDropEvent* event) {
    if (const QImage picture = pictureIn(*event->mimeData()); !picture.isNull()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit pictureGiven(picture);
    }
}

} // namespace mc::ui
