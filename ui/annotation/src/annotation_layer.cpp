#include "annotation/annotation_layer.h"

#include "annotation/annotation_painting.h"
#include "text_line.h"
#include "time_axis/plot_anchor.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLeastStep = 1.5; ///< between two points of a stroke, pixels
constexpr double kReach = 8;       ///< of the eraser, pixels
constexpr double kKeyStep = 0.02;  ///< of the arrow keys, shares of the view
constexpr double kCross = 8;       ///< half of the cross where keys work, pixels
constexpr int kLineWidth = 220;    ///< of the line that a text is typed in, pixels

} // namespace

AnnotationLayer::AnnotationLayer(QWidget& view) : QWidget(&view), view_(view) {
    setAccessibleName(tr("Drawing on %1").arg(view.accessibleName()));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view.installEventFilter(this);
    for (PlotAnchor* anchor : view.findChildren<PlotAnchor*>()) {
        anchors_.emplace_back(anchor);
        connect(anchor, &PlotAnchor::moved, this, qOverload<>(&QWidget::update));
    }
    follow();
    appear();
}

void AnnotationLayer::follow() {
    setGeometry(view_.rect());
    raise();
}

void AnnotationLayer::appear() {
    setVisible(drawing_ || shows()); // nothing to blend where nothing is drawn
    update();
}

void AnnotationLayer::setAnnotations(const Annotations& annotations) {
    annotations_ = annotations;
    appear();
}

void AnnotationLayer::setMarksShown(bool shown) {
    marksShown_ = shown;
    appear();
}

void AnnotationLayer::setDrawing(bool on) {
    if (!on) {
        endText(true);
        stroke_.points.clear();
        erased_.reset();
        clearFocus();
    }
    drawing_ = on;
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    choose(choice_);
    appear();
}

void AnnotationLayer::choose(const PenChoice& choice) {
    endText(true);
    choice_ = choice;
    setCursor(choice.tool == PenTool::Text     ? Qt::IBeamCursor
              : choice.tool == PenTool::Eraser ? Qt::PointingHandCursor
                                               : Qt::CrossCursor);
}

MarkSheet AnnotationLayer::sheet() const {
    return {view_, anchors_};
}

QPointF AnnotationLayer::share(QPointF place) const {
    return {place.x() / std::max(1, width()), place.y() / std::max(1, height())};
}

bool AnnotationLayer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &view_ && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded)) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

bool AnnotationLayer::event(QEvent* event) {
    // Text and eraser are moved by the arrows; with the pen in hand they go on stepping the run.
    if (event->type() == QEvent::ShortcutOverride && choice_.tool != PenTool::Pen) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AnnotationLayer::paintOnFigure(QPainter& painter, const QPalette& palette) const {
    if (shows()) {
        paintAnnotations(painter, annotations_, sheet(), palette);
    }
}

void AnnotationLayer::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const MarkSheet sheet = this->sheet();
    if (marksShown_) {
        paintAnnotations(painter, erased_ ? *erased_ : annotations_, sheet, palette());
    }
    if (!stroke_.points.isEmpty()) {
        paintAnnotations(painter, {{stroke_}}, sheet, palette());
    }
    if (hasFocus() && choice_.tool != PenTool::Pen && line_ == nullptr) {
        const QPointF at(keyPlace_.x() * width(), keyPlace_.y() * height());
        painter.setPen(QPen(inkColour(choice_.ink, palette()), 1));
        painter.drawLine(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
        painter.drawLine(at - QPointF(0, kCross), at + QPointF(0, kCross));
    }
}

void AnnotationLayer::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    switch (choice_.tool) {
    case PenTool::Pen:
        stroke_ = {choice_.ink, choice_.width, {share(event->position())}};
        update();
        break;
    case PenTool::Text:
        endText(true);
        beginText(share(event->position()));
        break;
    case PenTool::Eraser:
        erased_ = annotations_;
        eraseAt(event->position());
        break;
    }
}

void AnnotationLayer::mouseMoveEvent(QMouseEvent* event) {
    if (!stroke_.points.isEmpty()) {
        addPoint(event->position());
    } else if (erased_) {
        eraseAt(event->position());
    }
}

void AnnotationLayer::addPoint(QPointF place) {
    const QPointF last(stroke_.points.last().x() * width(), stroke_.points.last().y() * height());
    if (QLineF(last, place).length() >= kLeastStep && stroke_.points.size() < Annotations::kMostPoints) {
        stroke_.points.append(share(place));
        update();
    }
}

void AnnotationLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        endStroke();
        endErasing();
    }
}

void AnnotationLayer::endStroke() {
    if (stroke_.points.isEmpty()) {
        return;
    }
    Annotations after = annotations_;
    after.marks.push_back(sheet().anchored(std::exchange(stroke_, {})));
    if (after.marks.size() <= Annotations::kMostMarks) {
        emit changed(after, tr("stroke"));
    }
    update();
}

void AnnotationLayer::eraseAt(QPointF place) {
    while (const auto mark = markAt(*erased_, place, kReach, sheet())) {
        erased_->marks.erase(erased_->marks.begin() + static_cast<std::ptrdiff_t>(*mark));
    }
    update();
}

void AnnotationLayer::endErasing() {
    if (const auto left = std::exchange(erased_, std::nullopt); left && *left != annotations_) {
        emit changed(*left, tr("eraser"));
    }
    update();
}

void AnnotationLayer::beginText(QPointF place) {
    textPlace_ = place;
    line_ = new TextLine(this);
    connect(line_, &TextLine::ended, this, &AnnotationLayer::endText);
    const QSize hint(kLineWidth, line_->sizeHint().height());
    const int x = static_cast<int>(place.x() * width());
    const int y = static_cast<int>(place.y() * height());
    line_->setGeometry(std::clamp(x, 0, std::max(0, width() - hint.width())),
                       std::clamp(y, 0, std::max(0, height() - hint.height())), hint.width(), hint.height());
    line_->show();
    line_->setFocus();
}

void AnnotationLayer::endText(bool keep) {
    TextLine* const line = std::exchange(line_, nullptr); // its loss of focus comes here once more
    if (line == nullptr) {
        return;
    }
    const QString text = line->text().trimmed();
    line->hide();
    line->deleteLater();
    if (keep && !text.isEmpty() && annotations_.marks.size() < Annotations::kMostMarks) {
        Annotations after = annotations_;
        after.marks.push_back(sheet().anchored(PenText{choice_.ink, textPlace_, text}));
        emit changed(after, tr("text"));
    }
    if (drawing_) {
        setFocus();
    }
    update();
}

QLineEdit* AnnotationLayer::textLine() const {
    return line_;
}

std::vector<BoundKey<AnnotationLayer>> AnnotationLayer::keys() {
    return {
        {{Qt::Key_Up},
         tr("Text, eraser: up"),
         [](AnnotationLayer& layer) { layer.moveKeyPlace(0, -kKeyStep); }},
        {{Qt::Key_Down},
         tr("Text, eraser: down"),
         [](AnnotationLayer& layer) { layer.moveKeyPlace(0, kKeyStep); }},
        {{Qt::Key_Left},
         tr("Text, eraser: left"),
         [](AnnotationLayer& layer) { layer.moveKeyPlace(-kKeyStep, 0); }},
        {{Qt::Key_Right},
         tr("Text, eraser: right"),
         [](AnnotationLayer& layer) { layer.moveKeyPlace(kKeyStep, 0); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Write, or erase, there"),
         [](AnnotationLayer& layer) { layer.useTool(); }},
    };
}

void AnnotationLayer::keyPressEvent(QKeyEvent* event) {
    const std::optional<BoundKey<AnnotationLayer>> key = boundTo(keys(), *event);
    if (key && choice_.tool != PenTool::Pen) {
        key->act(*this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AnnotationLayer::moveKeyPlace(double x, double y) {
    keyPlace_ = {std::clamp(keyPlace_.x() + x, 0.0, 1.0), std::clamp(keyPlace_.y() + y, 0.0, 1.0)};
    update();
}

void AnnotationLayer::useTool() {
    if (choice_.tool == PenTool::Text) {
        beginText(keyPlace_);
    } else if (choice_.tool == PenTool::Eraser) {
        erased_ = annotations_;
        eraseAt({keyPlace_.x() * width(), keyPlace_.y() * height()});
        endErasing();
    }
}

void AnnotationLayer::wheelEvent(QWheelEvent* event) {
    event->accept(); // nothing below moves away from what is drawn on it
}

} // namespace mc::ui
