#include "piece_list.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kAboveFigures = 10;
constexpr double kAboveCaption = 3;
constexpr double kBetweenFigures = 20;
constexpr double kRuleDistance = 30; ///< 8 mm: room for a line by hand
constexpr double kBoxSide = 12;      ///< to tick
constexpr double kOptionIndent = 44;
constexpr double kFrameWidth = 0.6;
constexpr TextStyle kCaptionStyle{9};

QPen thinPen() {
    return QPen(Qt::black, kFrameWidth);
}

} // namespace

void PieceList::add(std::vector<PagePiece> pieces, const Place& place) {
    if (place.withPrevious && !pieces_.empty()) {
        pieces_.back().withNext = true;
    }
    for (PagePiece& piece : pieces) {
        piece.step = step_;
        piece.withNext = piece.withNext || place.withNext;
        pieces_.push_back(std::move(piece));
    }
    if (!pieces.empty()) {
        PagePiece& first = pieces_[pieces_.size() - pieces.size()];
        first.above = place.above;
        first.newPage = std::exchange(newPage_, false);
    }
}

void PieceList::addMarkdown(const QString& markdown, const TextStyle& style, const Place& place) {
    if (!markdown.trimmed().isEmpty()) {
        add(piecesOf(std::make_shared<HandoutText>(source_, markdown, width_ - place.indent, style),
                     place.indent),
            place);
    }
}

void PieceList::addWords(const QString& words, const TextStyle& style, const Place& place) {
    add(piecesOf(HandoutText::plain(words, width_ - place.indent, style), place.indent), place);
}

void PieceList::addFigures(const std::vector<HandoutFigure>& figures, int firstNumber) {
    const double scale = figureScale();
    int number = firstNumber;
    const std::vector<FigureRow> rows = rowsOf(figures, width_ * scale, kBetweenFigures * scale);
    for (const FigureRow& row : rows) {
        const double width = row.room.width() / scale;
        std::vector<std::shared_ptr<HandoutText>> captions;
        double below = 0;
        for (const HandoutFigure* figure : row.figures) {
            captions.push_back(HandoutText::plain(captionOf(*figure, number++), width, kCaptionStyle));
            below = std::max(below, captions.back()->size().height() + kAboveCaption);
        }
        PagePiece piece;
        piece.height = row.room.height() / scale + below;
        piece.least = row.leastHeight / scale + below;
        // The pictures are shared, since the handout need not outlive its pages.
        std::vector<HandoutFigure> shown;
        for (const HandoutFigure* figure : row.figures) {
            shown.push_back(*figure);
        }
        piece.paint = [shown, captions, width, below, scale](QPainter& painter, const QRectF& area) {
            double left = area.left();
            const double height = area.height() - below;
            for (std::size_t k = 0; k < shown.size(); ++k) {
                painter.save();
                painter.translate(left, area.top());
                painter.save();
                painter.scale(1 / scale, 1 / scale);
                paintFigure(painter, shown[k], QSizeF(width, height) * scale);
                painter.restore();
                painter.setPen(thinPen());
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(0, 0, width, height));
                captions[k]->paintSlice(painter, {0, height + kAboveCaption}, 0,
                                        captions[k]->size().height());
                painter.restore();
                left += width + kBetweenFigures;
            }
        };
        add({std::move(piece)}, {.above = kAboveFigures});
    }
}

void PieceList::addOption(const QString& markdown, const QString& letter, const TextStyle& style) {
    std::vector<PagePiece> pieces = piecesOf(
        std::make_shared<HandoutText>(source_, markdown, width_ - kOptionIndent, style), kOptionIndent);
    if (pieces.empty()) {
        return;
    }
    const std::shared_ptr<HandoutText> name = HandoutText::plain(letter, kOptionIndent, {style.points, true});
    pieces.front().paint = [text = pieces.front().paint, name](QPainter& painter, const QRectF& area) {
        painter.setPen(QPen(Qt::black, 1));
        painter.setBrush(Qt::NoBrush);
        const double middle = area.top() + std::min(area.height(), name->size().height()) / 2;
        painter.drawRect(QRectF(area.left() + 1, middle - kBoxSide / 2, kBoxSide, kBoxSide));
        name->paintSlice(painter, area.topLeft() + QPointF(kBoxSide + 10, 0), 0, name->size().height());
        text(painter, area);
    };
    add(std::move(pieces), {.above = 5, .withNext = true});
}

void PieceList::addRules(int count) {
    PagePiece piece;
    piece.height = count * kRuleDistance;
    piece.least = (count - 1) * kRuleDistance;
    piece.paint = [](QPainter& painter, const QRectF& area) {
        painter.setPen(thinPen());
        for (double y = kRuleDistance; y <= area.height() + 0.5; y += kRuleDistance) {
            painter.drawLine(area.topLeft() + QPointF(0, y), area.topRight() + QPointF(0, y));
        }
    };
    add({std::move(piece)}, {});
}

void PieceList::addLine(const Place& place) {
    PagePiece piece;
    piece.height = 1;
    piece.paint = [](QPainter& painter, const QRectF& area) {
        painter.setPen(thinPen());
        painter.drawLine(area.topLeft(), area.topRight());
    };
    add({std::move(piece)}, place);
}

} // namespace mc::ui
