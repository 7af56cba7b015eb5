#pragma once

#include "support/recording_paper.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui::test {

/// A line of text as it was painted; places are pixels of the window.
struct PaintedText {
    QString text;
    QRectF ink;  ///< of its letters
    QRectF clip; ///< what was painted outside is lost
    QColor colour;
    QFont font;
    int order = 0; ///< among all that was painted
    const QWidget* widget = nullptr;

    [[nodiscard]] QRectF seen() const { return ink & clip; }
};

/// A rectangle that hides what was painted there before.
struct PaintedFill {
    QRectF rect;
    int order = 0;
};

/// A stroke that crosses what was painted before, or is crossed.
struct PaintedLine {
    QLineF line;
    QRectF clip; ///< what was painted outside is lost
    int order = 0;
    const QWidget* widget = nullptr;
};

/// Recording paint device: keeps the texts, fills and strokes that are painted on it, with their clips.
class PaintRecorder : public RecordingPaper {
public:
    using RecordingPaper::RecordingPaper;

    /// From now on this widget paints, and all that is outside of `clip` is lost.
    void setWidget(const QWidget* widget, const QRectF& clip) {
        widget_ = widget;
        clip_ = clip;
        joins_ = false;
    }
    [[nodiscard]] const QList<PaintedText>& texts() const { return texts_; }
    [[nodiscard]] const QList<PaintedFill>& fills() const { return fills_; }
    [[nodiscard]] const QList<PaintedLine>& lines() const { return lines_; }

private:
    void drawEllipse(const QRectF& /*rect*/) override {}
    void drawEllipse(const QRect& /*rect*/) override {}

    void drawRects(const QRectF* rects, int count) override {
        for (int k = 0; k < count; ++k) {
            fill(rects[k]);
        }
    }
    void drawRects(const QRect* rects, int count) override {
        for (int k = 0; k < count; ++k) {
            fill(rects[k]);
        }
    }
    void drawPath(const QPainterPath& path) override {
        constexpr double kCorner = 4; // of a rounded rectangle
        const QRectF within = path.controlPointRect().adjusted(kCorner, kCorner / 2, -kCorner, -kCorner / 2);
        if (within.isValid() && isOpaque(painter()->brush()) && path.contains(within)) {
            fill(within);
        }
        for (const QPolygonF& polygon : path.toSubpathPolygons()) {
            stroke(polygon.constData(), static_cast<int>(polygon.size()), false);
        }
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        stroke(points, count, mode != PolylineMode);
    }
    void drawPolygon(const QPoint* points, int count, PolygonDrawMode mode) override {
        QPolygonF polygon;
        for (int k = 0; k < count; ++k) {
            polygon << points[k];
        }
        stroke(polygon.constData(), count, mode != PolylineMode);
    }
    void drawLines(const QLineF* lines, int count) override {
        for (int k = 0; k < count; ++k) {
            const std::array points{lines[k].p1(), lines[k].p2()};
            stroke(points.data(), 2, false);
        }
    }
    void drawLines(const QLine* lines, int count) override {
        for (int k = 0; k < count; ++k) {
            const std::array<QPointF, 2> points{lines[k].p1(), lines[k].p2()};
            stroke(points.data(), 2, false);
        }
    }

    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QColor colour = painter()->pen().color();
        if (colour.alpha() == 0 || item.text().trimmed().isEmpty()) {
            end_ = map(place + QPointF(item.width(), 0));
            return;
        }
        const QRectF ink = painter()->deviceTransform().mapRect(lettersOf(item).translated(place));
        const QPointF at = map(place);
        // Qt writes a line in pieces, one for each script and font.
        const bool follows = joins_ && !texts_.isEmpty() && std::abs(at.y() - end_.y()) <= 1 &&
                             std::abs(at.x() - end_.x()) <= 1.5;
        if (follows) {
            texts_.last().text += item.text();
            texts_.last().ink |= ink;
        } else {
            QColor seen = colour;
            seen.setAlphaF(static_cast<float>(colour.alphaF() * painter()->opacity()));
            texts_ << PaintedText{item.text(), ink, clipNow(), seen, item.font(), ++order_, widget_};
        }
        joins_ = true;
        end_ = map(place + QPointF(item.width(), 0));
    }

    /// Measured as large as they are painted: widths of letters are rounded.
    [[nodiscard]] QRectF lettersOf(const QTextItem& item) const {
        const QTransform& to = painter()->deviceTransform();
        const double scale = std::hypot(to.m11(), to.m12());
        QFont font = item.font();
        if (font.pointSizeF() > 0) {
            font.setPointSizeF(font.pointSizeF() * scale);
        } else {
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
        }
        const QRectF large = QFontMetricsF(font).tightBoundingRect(item.text());
        QRectF letters(large.topLeft() / scale, large.size() / scale);
        letters.setRight(std::min(letters.right(), std::max(letters.left(), item.width())));
        return letters;
    }
    [[nodiscard]] QPointF map(QPointF point) const { return painter()->deviceTransform().map(point); }
    [[nodiscard]] QRectF clipNow() const {
        return painter()->hasClipping()
                   ? clip_ & painter()->deviceTransform().mapRect(painter()->clipBoundingRect())
                   : clip_;
    }
    [[nodiscard]] bool isOpaque(const QBrush& brush) const {
        return brush.style() == Qt::SolidPattern && brush.color().alpha() == 255 && painter()->opacity() >= 1;
    }
    void fill(const QRectF& rect) {
        constexpr double kLeast = 8; // marks and bars hide no text
        const QRectF there = painter()->deviceTransform().mapRect(rect) & clipNow();
        if (isOpaque(painter()->brush()) && there.height() >= kLeast && there.width() >= kLeast) {
            fills_ << PaintedFill{there, ++order_};
        }
        joins_ = false;
    }
    void stroke(const QPointF* points, int count, bool closed) {
        joins_ = false;
        constexpr int kFaint = 160;
        const QPen pen = painter()->pen();
        if (pen.style() == Qt::NoPen || pen.color().alpha() < kFaint || painter()->opacity() < 0.6) {
            return;
        }
        const QRectF clip = clipNow();
        ++order_;
        for (int k = closed ? 0 : 1; k < count; ++k) {
            const QLineF line(map(points[k == 0 ? count - 1 : k - 1]), map(points[k]));
            const QRectF box =
                QRectF(line.p1(), line.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5); // not empty
            if (box.intersects(clip)) {
                lines_ << PaintedLine{line, clip, order_, widget_};
            }
        }
    }

    const QWidget* widget_ = nullptr;
    QRectF clip_;
    QList<PaintedText> texts_;
    QList<PaintedFill> fills_;
    QList<PaintedLine> lines_;
    QPointF end_; ///< of the last piece of text
    bool joins_ = false;
    int order_ = 0;
};

} // namespace mc::ui::test
