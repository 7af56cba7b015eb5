#include "glossary/note_layout.h"
#include "support/test_class.h"

#include <QTest>
#include <algorithm>

using namespace mc::ui;

namespace {

/// Numbers that look random and are the same on every machine.
class Numbers {
public:
    explicit Numbers(unsigned seed) : state_(seed * 2654435761U + 1) {}
    double between(double low, double high) {
        state_ = state_ * 1664525U + 1013904223U;
        return low + (high - low) * (state_ >> 8) / double(1U << 24);
    }

private:
    unsigned state_;
};

struct Scene {
    NoteRoom room;
    std::vector<NotedPart> parts;
};

/// Parts of a view that fills a share of an area, with labels of two to four lines.
Scene scene(QSizeF area, QRectF view, int parts, double scale, unsigned seed) {
    Numbers numbers(seed);
    Scene made{{QRectF(QPointF(), area), view, 8 * scale}, {}};
    made.parts.push_back({QRectF(), QSizeF(200, 40) * scale});
    for (int k = 1; k < parts; ++k) {
        const QSizeF size(numbers.between(6, 0.6 * view.width()), numbers.between(6, 0.3 * view.height()));
        const QPointF corner(numbers.between(view.left(), view.right() - size.width()),
                             numbers.between(view.top(), view.bottom() - size.height()));
        made.parts.push_back(
            {QRectF(corner, size),
             QSizeF(numbers.between(90, 200), 18 * std::round(numbers.between(2, 4))) * scale});
    }
    return made;
}

int throughLabels(const std::vector<PlacedNote>& notes) {
    int through = 0;
    for (std::size_t k = 0; k < notes.size(); ++k) {
        for (std::size_t other = 0; other < notes.size(); ++other) {
            through +=
                k != other && !notes[k].arrow.isNull() && passesThrough(notes[k].arrow, notes[other].label)
                    ? 1
                    : 0;
        }
    }
    return through;
}

int crossingsOf(const std::vector<PlacedNote>& notes) {
    int crossings = 0;
    for (std::size_t k = 0; k < notes.size(); ++k) {
        for (std::size_t other = 0; other < k; ++other) {
            crossings +=
                !notes[k].arrow.isNull() && !notes[other].arrow.isNull() &&
                        notes[k].arrow.intersects(notes[other].arrow, nullptr) == QLineF::BoundedIntersection
                    ? 1
                    : 0;
        }
    }
    return crossings;
}

} // namespace

class TestNoteLayout : public QObject {
    Q_OBJECT
private slots:
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();
    void arrowsLeadFromTheLabelToItsPart();
    void labelsStandBesideTheViewWhereThereIsRoom();
    void thereAreNoLabelsWhereTheyHaveNoRoom();
    void labelsDoNotHideMuchOfTheView();
    void aLineThatPassesThroughARectangleIsFound();
    void marksLieOnTheViewAndApart();
    void theListStandsBesideTheViewWhereThereIsRoom();
    void theListLeavesPartOfAViewThatFillsTheWindow();
};

void TestNoteLayout::labelsAreWholeAndApart_data() {
    QTest::addColumn<QSizeF>("area");
    QTest::addColumn<QRectF>("view");
    QTest::addColumn<double>("scale");
    QTest::newRow("small dock at 1280 x 720") << QSizeF(1270, 560) << QRectF(20, 30, 400, 250) << 1.0;
    QTest::newRow("dock in the middle") << QSizeF(1270, 560) << QRectF(420, 150, 420, 300) << 1.0;
    QTest::newRow("large dock at 1920 x 1080") << QSizeF(1900, 900) << QRectF(0, 0, 900, 700) << 1.0;
    QTest::newRow("projector at 1920 x 1080") << QSizeF(1900, 880) << QRectF(10, 40, 930, 820) << 2.0;
    QTest::newRow("whole window") << QSizeF(1900, 900) << QRectF(0, 24, 1900, 876) << 1.0;
}

void TestNoteLayout::labelsAreWholeAndApart() {
    QFETCH(const QSizeF, area);
    QFETCH(const QRectF, view);
    QFETCH(const double, scale);
    int placed = 0;
    int through = 0;
    int crossings = 0;
    for (unsigned seed = 0; seed < 6; ++seed) {
        for (const int parts : {4, 8, 12}) {
            const Scene made = scene(area, view, parts, scale, seed);
            const auto notes = placeNotes(made.room, made.parts);
            if (!notes) {
                continue;
            }
            ++placed;
            QCOMPARE(notes->size(), made.parts.size());
            through += throughLabels(*notes);
            crossings += crossingsOf(*notes);
            for (std::size_t k = 0; k < notes->size(); ++k) {
                const QRectF& label = (*notes)[k].label;
                QCOMPARE(label.size(), made.parts[k].label);
                QVERIFY2(made.room.area.contains(label), "cut at the edge");
                for (std::size_t other = 0; other < k; ++other) {
                    QVERIFY2(!label.intersects((*notes)[other].label), "overlaps");
                }
            }
        }
    }
    QVERIFY2(placed >= 9, qPrintable(QString::number(placed)));
    QVERIFY2(through <= placed, qPrintable(QString::number(through))); // a few cannot be avoided
    QVERIFY2(crossings <= 1, qPrintable(QString::number(crossings)));
}

void TestNoteLayout::arrowsLeadFromTheLabelToItsPart() {
    const Scene made = scene({1270, 560}, {400, 100, 400, 300}, 8, 1, 3);
    const auto notes = placeNotes(made.room, made.parts);
    QVERIFY(notes);
    QVERIFY(notes->front().arrow.isNull()); // it has no place
    for (std::size_t k = 1; k < notes->size(); ++k) {
        const auto& [label, arrow] = (*notes)[k];
        QVERIFY(made.parts[k].place.adjusted(-0.1, -0.1, 0.1, 0.1).contains(arrow.p2()));
        QVERIFY(label.adjusted(-0.1, -0.1, 0.1, 0.1).contains(arrow.p1()));
        QVERIFY(arrow.length() > 0);
    }
}

void TestNoteLayout::labelsStandBesideTheViewWhereThereIsRoom() {
    const Scene made = scene({1600, 900}, {600, 300, 400, 300}, 6, 1, 1);
    const auto notes = placeNotes(made.room, made.parts);
    QVERIFY(notes);
    double hidden = 0;
    for (const PlacedNote& note : *notes) {
        const QRectF onView = note.label.intersected(made.room.view);
        hidden += onView.width() * onView.height();
    }
    QVERIFY(hidden < 0.1 * made.room.view.width() * made.room.view.height());
}

void TestNoteLayout::thereAreNoLabelsWhereTheyHaveNoRoom() {
    const Scene made = scene({300, 200}, {0, 0, 300, 200}, 12, 1, 1);
    QVERIFY(!placeNotes(made.room, made.parts));
}

void TestNoteLayout::labelsDoNotHideMuchOfTheView() {
    Scene made = scene({600, 400}, {0, 0, 600, 400}, 2, 1, 1);
    for (NotedPart& part : made.parts) {
        part.label = {400, 170};
    }
    QVERIFY(!placeNotes(made.room, made.parts));
}

void TestNoteLayout::aLineThatPassesThroughARectangleIsFound() {
    const QRectF rectangle(10, 10, 20, 20);
    QVERIFY(passesThrough(QLineF(0, 20, 40, 20), rectangle));
    QVERIFY(passesThrough(QLineF(0, 0, 40, 40), rectangle));
    QVERIFY(passesThrough(QLineF(15, 15, 16, 16), rectangle)); // within
    QVERIFY(!passesThrough(QLineF(0, 5, 40, 5), rectangle));
    QVERIFY(!passesThrough(QLineF(0, 20, 9, 20), rectangle)); // ends before it
    QVERIFY(!passesThrough(QLineF(0, 30, 12, 45), rectangle));
}

void TestNoteLayout::marksLieOnTheViewAndApart() {
    const NoteRoom room{{0, 0, 400, 300}, {0, 0, 400, 300}, 8};
    std::vector<QRectF> places(9, QRectF(100, 100, 10, 10)); // all in one place
    places[4] = QRectF();                                    // without one
    const std::vector<std::optional<QPointF>> marks = placeMarks(room, places, 18);
    QCOMPARE(marks.size(), places.size());
    QVERIFY(!marks[4]);
    for (std::size_t k = 0; k < marks.size(); ++k) {
        for (std::size_t other = 0; other < k; ++other) {
            QVERIFY(!marks[k] || !marks[other] || QLineF(*marks[k], *marks[other]).length() >= 18);
        }
        QVERIFY(!marks[k] || room.view.adjusted(8.9, 8.9, -8.9, -8.9).contains(*marks[k]));
    }
}

void TestNoteLayout::theListStandsBesideTheViewWhereThereIsRoom() {
    const NoteRoom room{{0, 0, 1270, 560}, {300, 100, 400, 300}, 8};
    const QRectF list = placeList(room, {300, 500}, {150, 90});
    QVERIFY(room.area.contains(list));
    QVERIFY(!list.intersects(room.view));
    QCOMPARE(list.size(), QSizeF(300, 500));
}

void TestNoteLayout::theListLeavesPartOfAViewThatFillsTheWindow() {
    const NoteRoom room{{0, 0, 640, 400}, {0, 0, 640, 400}, 8};
    const QRectF list = placeList(room, {300, 900}, {150, 90});
    QVERIFY(room.area.contains(list));
    QVERIFY(list.height() * list.width() < 0.5 * 640 * 400);
}

MC_TEST(TestNoteLayout)
#include "tst_note_layout.moc"
