#include "style/clipping.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc::ui;

class TestClipping : public QObject {
    Q_OBJECT
    const QRectF box_{0, 0, 10, 10};

private slots:
    void aLineInsideStaysWhole() {
        const QPolygonF line{{1, 1}, {5, 8}, {9, 2}};
        QCOMPARE(piecesWithin(line, box_), QList<QPolygonF>{line});
    }

    void aLineEndsAtTheEdge() {
        QCOMPARE(piecesWithin({{5, 5}, {15, 5}}, box_), (QList<QPolygonF>{{{5, 5}, {10, 5}}}));
        QCOMPARE(piecesWithin({{-10, 0}, {10, 10}}, box_), (QList<QPolygonF>{{{0, 5}, {10, 10}}}));
    }

    void whatLeavesAndComesBackIsTwoPieces() {
        const QList<QPolygonF> pieces = piecesWithin({{2, 5}, {2, 15}, {8, 15}, {8, 5}}, box_);
        QCOMPARE(pieces, (QList<QPolygonF>{{{2, 5}, {2, 10}}, {{8, 10}, {8, 5}}}));
    }

    void whatPassesByIsNotThere() {
        QVERIFY(piecesWithin({{-5, -5}, {15, -5}}, box_).isEmpty());
        QVERIFY(piecesWithin({{-5, 8}, {3, 18}}, box_).isEmpty());
        QVERIFY(piecesWithin({{5, 5}}, box_).isEmpty());
        QVERIFY(piecesWithin({}, box_).isEmpty());
    }

    void aLineFromEdgeToEdgeGoesThrough() {
        QCOMPARE(piecesWithin({{5, -100}, {5, 100}}, box_), (QList<QPolygonF>{{{5, 0}, {5, 10}}}));
    }
};

MC_TEST(TestClipping)
#include "tst_clipping.moc"
