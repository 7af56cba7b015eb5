#pragma once

#include "concordance/pair_canvas.h"
#include "style/units.h"
#include "support/frames.h"
#include "training/records/pair_record.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <cstdint>
#include <memory>

namespace mc::ui::test {

/// Weights spread over [-1, 1] without a zero; the feedback has the sign of the forward weight but in every
/// `everyOpposite`-th pair (0: nowhere).
inline std::shared_ptr<PairRecord> spreadPairs(Index upperCells, Index lowerCells, Index everyOpposite = 10,
                                               int pair = 0) {
    auto record = std::make_shared<PairRecord>();
    record->pair = pair;
    record->forward.resize(upperCells, lowerCells);
    record->feedback.resize(upperCells, lowerCells);
    std::uint32_t state = 1;
    const auto next = [&state] {
        state = state * 1664525U + 1013904223U;
        return (static_cast<float>(state >> 8U) + 0.5F) / 16777216.0F; // in (0, 1)
    };
    for (Index k = 0; k < record->forward.size(); ++k) {
        const float w = 2 * next() - 1;
        const float magnitude = next();
        const bool opposite = everyOpposite > 0 && k % everyOpposite == 0;
        record->forward.data()[k] = w;
        record->feedback.data()[k] = (w > 0) != opposite ? magnitude : -magnitude;
    }
    return record;
}

/// A frame that holds the pairs, and one measure of concordance.
inline FramePtr frameWith(const std::shared_ptr<PairRecord>& record, const FrameRequest& request = {}) {
    Draft draft = test::draft(request);
    if (record) {
        draft.frame.pairs = {record};
    }
    ConcordancePoint point;
    for (std::size_t k = 2; k < request.layers.size(); ++k) {
        Concordance one;
        one.plain = 0.9;
        point.pairs.push_back(one);
    }
    draft.history->concordance.push_back(point);
    return draft.done();
}

/// Draws a rectangle with the mouse.
inline void drag(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, Qt::NoModifier, to);
}

/// The pairs shown on the screen, where they are, and the middle of one.
inline const PairPicture& pairsOn(const PairCanvas& canvas) {
    return dynamic_cast<const PairPicture&>(*canvas.picture());
}
inline QRect plotOn(const PairCanvas& canvas) {
    return pairsOn(canvas).plot(roomOf(canvas), canvas.paper());
}
inline QPointF placeOn(const PairCanvas& canvas, CellPair pair) {
    return pairsOn(canvas).place(pair, plotOn(canvas));
}

inline void click(PairCanvas& canvas, CellPair pair) {
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::NoModifier, placeOn(canvas, pair).toPoint());
}

} // namespace mc::ui::test
