#include "handout/page_pieces.h"
#include "support/test_class.h"

#include <QTest>
#include <cmath>

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

    void noPageIsLeftNearlyEmpty() {
        PagePiece answers = pieceOf(30);
        answers.newPage = true;
        const std::vector<PagePiece> pieces{pieceOf(30), pieceOf(30), pieceOf(30), pieceOf(30),
                                            pieceOf(30), pieceOf(30), pieceOf(15), answers};
        QCOMPARE(numbersOf(paginate(pieces, 100)), (Numbers{{0, 1, 2}, {3, 4}, {5, 6}, {7}}));
    }

    void aFigureBecomesLowerRatherThanLeaveAPageNearlyEmpty() {
        PagePiece figure = pieceOf(60);
        figure.least = 45;
        const auto pages = paginate({figure, pieceOf(40), pieceOf(10)}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0, 1, 2}}));
        QCOMPARE(pages[0][0].height, 50.0);
    }

    void figuresOfAPageBecomeLowerAlike() {
        PagePiece figure = pieceOf(60);
        figure.least = 40;
        const auto pages = paginate({figure, figure}, 100);
        QCOMPARE(numbersOf(pages), (Numbers{{0, 1}}));
        QCOMPARE(pages[0][0].height, 50.0);
        QCOMPARE(pages[0][1].height, 50.0);
        QCOMPARE(pages[0][1].top, 50.0);
    }

    void noMorePagesAreTakenThanAreNeeded() {
        std::vector<PagePiece> pieces;
        for (int k = 0; k < 40; ++k) {
            pieces.push_back(pieceOf(7 + k % 5, 2, k % 3 == 0));
        }
        const auto pages = paginate(pieces, 100);
        double all = 0;
        std::size_t next = 0;
        for (const PlacedPage& page : pages) {
            QCOMPARE(page.front().piece, next);
            QVERIFY(page.back().top + page.back().height <= 100);
            all += page.back().top + page.back().height;
            next = page.back().piece + 1;
        }
        QCOMPARE(next, pieces.size());
        QCOMPARE(pages.size(), static_cast<std::size_t>(std::ceil(all / 100)));
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
