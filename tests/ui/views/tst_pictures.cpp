#include "style/paper.h"
#include "support/golden.h"
#include "support/test_class.h"
#include "view/picture_box.h"
#include "view/picture_view.h"
#include "view/words_picture.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// A picture of one cell, which counts how often it is painted.
class OneCell : public Picture {
public:
    explicit OneCell(QSizeF least, int cell = 0) : least_(least), cell_(cell) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return least_; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        ++painted;
        painter.fillRect(QRectF(QPointF(), room), paper.colours().blue);
    }
    void paintOver(QPainter& /*painter*/, QSizeF /*room*/, const Paper& /*paper*/) const override {
        ++paintedOver;
    }
    [[nodiscard]] Hit at(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const override {
        return {CellChoice{1, cell_}, std::nullopt};
    }
    [[nodiscard]] QString textAt(QPointF place, QSizeF /*room*/, const Paper& /*paper*/) const override {
        return QStringLiteral("cell %1 at %2, %3").arg(cell_).arg(place.x()).arg(place.y());
    }
    [[nodiscard]] QString summary() const override { return QStringLiteral("Cell %1.").arg(cell_); }

    mutable int painted = 0;
    mutable int paintedOver = 0;

private:
    QSizeF least_;
    int cell_;
};

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
    const Paper paper_ = Paper::figure(QFont(QStringLiteral("DejaVu Sans"), 10));

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void whatIsLeftGoesToTheStretches() {
        const PictureBox row(Qt::Horizontal,
                             {{std::make_shared<OneCell>(QSizeF(20, 10)), 0},
                              {std::make_shared<OneCell>(QSizeF(30, 40)), 1},
                              {std::make_shared<OneCell>(QSizeF(30, 20)), 3}},
                             5, {1, 2, 3, 4});
        QCOMPARE(row.leastRoom(paper_), QSizeF(20 + 30 + 30 + 2 * 5 + 1 + 3, 40 + 2 + 4));
        QCOMPARE(row.places({194, 56}, paper_), // 160 in the ratio of 1 to 3
                 (std::vector<QRectF>{{1, 2, 20, 50}, {26, 2, 40, 50}, {71, 2, 120, 50}}));
        QCOMPARE(row.places({124, 56}, paper_), // 90, of which the first one needs more than a quarter
                 (std::vector<QRectF>{{1, 2, 20, 50}, {26, 2, 30, 50}, {61, 2, 60, 50}}));
    }

    void stretchesGiveWayFirst() {
        const PictureBox column(
            Qt::Vertical,
            {{std::make_shared<OneCell>(QSizeF(20, 10)), 0}, {std::make_shared<OneCell>(QSizeF(20, 60)), 1}},
            0);
        QCOMPARE(column.places({20, 50}, paper_), (std::vector<QRectF>{{0, 0, 20, 10}, {0, 10, 20, 40}}));
    }

    void aHeadIsAsHighAsWithItsControls() {
        QToolButton button;
        button.setText(QStringLiteral("Fit"));
        QComboBox box;
        box.addItem(QStringLiteral("layer 1"));
        const double head = headOf({})->heightFor(100, Paper::screen(button));
        QVERIFY2(std::abs(head - button.sizeHint().height()) <= 3, qPrintable(QString::number(head)));
        QVERIFY2(std::abs(head - box.sizeHint().height()) <= 3, qPrintable(QString::number(head)));
        QCOMPARE(headOf({{quietLine({QStringLiteral("layer 1")})}})->heightFor(100, paper_),
                 headOf({})->leastRoom(paper_).height());
        QCOMPARE(headOf({{std::make_shared<OneCell>(QSizeF(20, 90))}})->heightFor(100, paper_), 90.0);
    }

    void anItemMayBeGivenMoreThanItNeeds() {
        const PictureBox column(Qt::Vertical,
                                {{std::make_shared<OneCell>(QSizeF(20, 10)), 0, 30},
                                 {std::make_shared<OneCell>(QSizeF(20, 20)), 1, 5}},
                                0);
        QCOMPARE(column.leastRoom(paper_), QSizeF(20, 50));
        QCOMPARE(column.places({20, 70}, paper_), (std::vector<QRectF>{{0, 0, 20, 30}, {0, 30, 20, 40}}));
    }

    void wishesComeBeforeStretches() {
        const auto words = [](const char* whole) {
            return std::make_shared<WordsPicture>(QStringList{QLatin1String(whole), QString()},
                                                  WordsPicture::Style());
        };
        const PictureBox row(Qt::Horizontal,
                             {{words("image 12"), 1}, {words("label 4"), 0}, {words("right"), 0}}, 0);
        const double label = words("label 4")->wishedRoom(paper_).width();
        const double right = words("right")->wishedRoom(paper_).width();
        QCOMPARE(row.leastRoom(paper_).width(), 0.0);
        const auto widths = [&](double width) {
            const std::vector<QRectF> places = row.places({width, 20}, paper_);
            return std::vector<double>{places[0].width(), places[1].width(), places[2].width()};
        };
        QCOMPARE(widths(label + right + 30), (std::vector<double>{30, label, right}));
        const std::vector<double> half = widths((label + right) / 2); // in whole pixels
        QCOMPARE(half[0], 0.0);
        QVERIFY(std::abs(half[1] - label / 2) < 1 && std::abs(half[2] - right / 2) < 1);
    }

    void whatIsPaintedOverLeavesTheImage() {
        PictureView view;
        const auto first = std::make_shared<OneCell>(QSizeF(20, 10));
        view.setPicture(first);
        view.resize(100, 50);
        view.grab();
        const auto second = std::make_shared<OneCell>(QSizeF(20, 10));
        view.setPictureOver(second);
        view.grab();
        QCOMPARE(second->painted, 0);
        QCOMPARE(second->paintedOver, 1);
    }

    void aPlaceIsThatOfTheItemThere() {
        const PicturePtr column = columnOf({{std::make_shared<OneCell>(QSizeF(20, 10), 4), 0},
                                            {std::make_shared<OneCell>(QSizeF(20, 10), 7), 1}},
                                           6);
        QCOMPARE(column->at({3, 20}, {20, 40}, paper_).cell->cell, 7);
        QCOMPARE(column->textAt({3, 20}, {20, 40}, paper_), QStringLiteral("cell 7 at 3, 4"));
        QVERIFY(!column->at({3, 12}, {20, 40}, paper_).cell); // between them
        QCOMPARE(column->summary(), QStringLiteral("Cell 4. Cell 7."));
    }

    void aBoxFoldsWhereItIsNarrow() {
        const FoldingBox box(100,
                             {{std::make_shared<OneCell>(QSizeF(20, 10), 4), 1},
                              {std::make_shared<OneCell>(QSizeF(30, 40), 7), 1}},
                             6);
        QCOMPARE(box.at({90, 5}, {100, 60}, paper_).cell->cell, 7); // beside the first one
        QCOMPARE(box.at({90, 5}, {99, 60}, paper_).cell->cell, 4);  // which is above it
        QCOMPARE(box.heightFor(100, paper_), 40.0);
        QCOMPARE(box.heightFor(99, paper_), 56.0);
        QCOMPARE(box.leastRoom(paper_), QSizeF(30, 40));
        QCOMPARE(box.summary(), QStringLiteral("Cell 4. Cell 7."));
    }

    void aParagraphIsAsHighAsItsLines() {
        WordsPicture::Style style;
        style.wraps = true;
        const WordsPicture paragraph(QStringLiteral("feedback weights that share the sign of forward ones"),
                                     style);
        const double line = paper_.metrics().height();
        QCOMPARE(paragraph.heightFor(2000, paper_), line);
        QVERIFY(paragraph.heightFor(150, paper_) > 2 * line);
        QCOMPARE(paragraph.leastRoom(paper_).width(),
                 std::ceil(paper_.metrics().horizontalAdvance(QStringLiteral("feedback"))));
        QCOMPARE(
            columnOf({{std::make_shared<WordsPicture>(QStringLiteral("one line"))}})->heightFor(100, paper_),
            line);
    }

    void aLineThatHasNoRoomSaysAllOfItAsATip() {
        const WordsPicture line(QStringList{QStringLiteral("mean over 20 ms"), QStringLiteral("20 ms")},
                                WordsPicture::Style());
        const double shortOne = line.leastRoom(paper_).width();
        QCOMPARE(shortOne, std::ceil(paper_.metrics().horizontalAdvance(QStringLiteral("20 ms"))));
        QCOMPARE(line.textAt({}, {shortOne, 20}, paper_), QStringLiteral("mean over 20 ms"));
        QVERIFY(line.textAt({}, {400, 20}, paper_).isEmpty());
    }

    void anImageIsKeptUntilThePictureChanges() {
        PictureView view;
        const auto first = std::make_shared<OneCell>(QSizeF(20, 10));
        view.setPicture(first);
        view.resize(100, 50);
        view.grab();
        view.grab();
        QCOMPARE(first->painted, 1);
        QCOMPARE(first->paintedOver, 2);
        view.resize(120, 50);
        view.grab();
        QCOMPARE(first->painted, 2);
        const auto second = std::make_shared<OneCell>(QSizeF(20, 10));
        view.setPicture(second);
        view.grab();
        QCOMPARE(second->painted, 1);
        QCOMPARE(view.minimumSizeHint(), QSize(20, 10));
    }

    void aViewIsLaidOutAnewOnlyForOtherRoom() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* view = new PictureView;
        layout->addWidget(view);
        view->setPicture(std::make_shared<OneCell>(QSizeF(20, 10)));
        layout->activate();
        const auto asksForLayout = [&](QSizeF least) {
            view->setPicture(std::make_shared<OneCell>(least));
            return layout->activate(); // false where nothing has changed
        };
        QVERIFY(!asksForLayout({20, 10}));
        QVERIFY(asksForLayout({20, 30}));
        QCOMPARE(view->heightForWidth(50), 30);
    }

    void aClickPicksAndADragDoesNot() {
        PictureView view;
        view.setPicture(std::make_shared<OneCell>(QSizeF(20, 10), 5));
        view.resize(100, 50);
        QSignalSpy picked(&view, &PictureView::cellPicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<CellChoice>().cell, 5);
        QTest::mousePress(&view, Qt::LeftButton, {}, {10, 10});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {80, 40});
        QCOMPARE(picked.size(), 1);
    }

    void aFigureLooksLikeItsGoldenPicture() {
        WordsPicture::Style heading;
        heading.bold = true;
        const auto board = [&](QSizeF cell, Qt::Alignment alignment) {
            WordsPicture::Style note;
            note.wraps = true;
            note.ink = Ink::Quiet;
            note.alignment = alignment;
            return columnOf(
                {{std::make_shared<WordsPicture>(QStringLiteral("A heading"), heading)},
                 {rowOf({{std::make_shared<OneCell>(cell)},
                         {std::make_shared<WordsPicture>(
                              QStringLiteral("a note that takes more than one line of letters"), note),
                          1}}),
                  1}});
        };
        const QString fault =
            differsFromGolden(*board({60, 20}, Qt::AlignLeft), QStringLiteral("boxes"), {240, 90});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        // What is drawn three pixels wider, or words at another place, would be seen.
        const QImage golden = paintedOnFigure(*board({60, 20}, Qt::AlignLeft), {240, 90});
        const GoldenTolerance most;
        for (const PicturePtr& other : {board({63, 20}, Qt::AlignLeft), board({60, 20}, Qt::AlignRight)}) {
            QVERIFY(shareThatDiffers(golden, paintedOnFigure(*other, {240, 90}), most.step) > most.share);
        }
    }
};

MC_TEST(TestPictures)
#include "tst_pictures.moc"
