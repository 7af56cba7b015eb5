#include "handout/page_pieces.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc::ui;

namespace {

PagePiece pieceOf(double height, double above = 0, bool withNext = false) {
    PagePiece piece;
    piece.height = height;
    piece.above = above;
    piece.withNext = withNext;
    return piece;
}

/// The pieces of each page.
std::vector<std::vector<std::size_t>> numbersOf(const std::vector<PlacedPage>& pages) {
    std::vector<std::vector<std::size_t>> numbers;
    for (const PlacedPage& page : pages) {
        numbers.emplace_back();
        for (const PlacedPiece& placed : page) {
            numbers.back().push_back(placed.piece);
        }
    }
    return numbers;
}

using Numbers = std::vector<std::vector<std::size_t>>;

} // namespace

/// How pieces of a handout are divided among pages.
class TestPagination : public QObject {
    Q_OBJECT
private slots:
    void nothingMakesNoPage() { QVERIFY(paginate({}, 100).empty()); }

    void pagesAreFilledInOrder() {
        const auto pages = paginate({pieceOf(40), pieceOf(40), pieceOf(40)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0, 1}, {2}}));
        QCOMPARE(pages[0][1].top, 40.0);
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void roomAboveIsDroppedAtTheTopOfAPage() {
        const auto pages = paginate({pieceOf(40, 10), pieceOf(40, 20), pieceOf(40, 30)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0, 1}, {2}}));
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 60.0);
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void aHeadingGoesWithWhatFollows() {
        const auto pages = paginate({pieceOf(70), pieceOf(20, 0, true), pieceOf(40)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0}, {1, 2}}));
    }

    void aChainStaysTogether() {
        const auto pages =
            paginate({pieceOf(50), pieceOf(20, 0, true), pieceOf(20, 0, true), pieceOf(20)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0}, {1, 2, 3}}));
    }

    void aChainThatIsHigherThanAPageIsParted() {
        std::vector<PagePiece> pieces(7, pieceOf(30, 0, true));
        QCOMPARE(numbersOf(paginate(pieces, 100)), (Numbers{{0, 1, 2}, {3, 4, 5}, {6}}));
    }

    void aPieceHigherThanAPageGetsOneForItself() {
        const auto pages = paginate({pieceOf(10), pieceOf(300), pieceOf(10)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0}, {1}, {2}}));
    }

    void aFigureBecomesLowerWhereThatSavesItsPlace() {
        PagePiece figure = pieceOf(60, 10);
        figure.least = 45;
        const auto pages = paginate({pieceOf(40), figure}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0, 1}}));
        QCOMPARE(pages[0][1].height, 50.0);
        const auto next = paginate({pieceOf(50), figure}, 100);
        QCOMPARE(numbersOf(next), (Numbers{{0}, {1}}));
        QCOMPARE(next[1][0].height, 60.0);
    }

    void whatBeginsAPageBeginsOne() {
        PagePiece answers = pieceOf(10);
        answers.newPage = true;
        QCOMPARE(numbersOf(paginate({pieceOf(10), answers, pieceOf(10)}, 100)), (Numbers{{0}, {1, 2}}));
        QCOMPARE(numbersOf(paginate({answers}, 100)), (Numbers{{0}}));
    }
};

MC_TEST(TestPagination)
#include "tst_pagination.moc"
