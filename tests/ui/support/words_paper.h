#pragma once

#include "style/units.h"
#include "support/recording_paper.h"
#include "view/picture.h"

#include <QPainter>
#include <QStringList>
#include <cmath>

namespace mc::ui::test {

/// A paper that keeps the words written on it and nothing else. Qt writes a line in pieces, one for each
/// script and font; they are put together again.
class WordsPaper : public RecordingPaper {
public:
    using RecordingPaper::RecordingPaper;

    /// A line each, in the order in which they were written.
    [[nodiscard]] const QStringList& lines() const { return lines_; }

private:
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPolygon(const QPoint* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QPointF at = painter()->combinedTransform().map(place);
        if (lines_.isEmpty() || std::abs(at.y() - end_.y()) > 1 || std::abs(at.x() - end_.x()) > 1.5) {
            lines_ << QString();
        }
        lines_.last() += item.text();
        end_ = painter()->combinedTransform().map(place + QPointF(item.width(), 0));
    }

    QStringList lines_;
    QPointF end_; ///< of the last piece
};

/// The words that a picture writes, lines as they are broken.
inline QStringList wordsWritten(const Picture& picture, QSizeF room, const Paper& paper) {
    WordsPaper words(room.toSize());
    QPainter painter(&words);
    painter.setFont(paper.letters());
    paintWhole(picture, painter, room, paper);
    painter.end();
    return words.lines();
}

} // namespace mc::ui::test
