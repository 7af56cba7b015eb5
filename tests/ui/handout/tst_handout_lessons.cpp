#include "handout/handout_pages.h"
#include "handout_trial.h"
#include "lessons/lesson_shelf.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QTest>
#include <set>

using namespace mc::ui;
using namespace mc::ui::test;

/// The handouts of the lessons that come with the program.
class TestHandoutLessons : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void everyLessonFillsItsPages_data() {
        QTest::addColumn<QString>("source");
        for (const shelf::Entry& entry : shelf::entries()) {
            QTest::newRow(qPrintable(entry.title)) << entry.source;
        }
    }
    void everyLessonFillsItsPages();

    void aLessonIsFoundByNumberNameAndTitle() {
        const QString third = QStringLiteral(":/lessons/03-why-signs-are-enough.md");
        for (const char* word :
             {"3", "why-signs-are-enough", "03-why-signs-are-enough", "Why signs are enough"}) {
            QCOMPARE(shelf::builtIn(QLatin1String(word)), third);
        }
        QVERIFY(shelf::builtIn(QStringLiteral("7")).isEmpty());
        QVERIFY(shelf::builtIn(QStringLiteral("")).isEmpty());
    }

private:
    static void checkPages(const HandoutPages& pages);
};

/// Nothing is overfull, lost, painted twice, or a heading without what follows.
void TestHandoutLessons::checkPages(const HandoutPages& pages) {
    const double room = pages.room().height();
    std::size_t next = 0;
    for (const PlacedPage& page : pages.pages()) {
        double bottom = 0;
        for (const PlacedPiece& placed : page) {
            QCOMPARE(placed.piece, next++);
            QVERIFY(placed.top >= bottom - 1e-6);
            bottom = placed.top + placed.height;
            const PagePiece& piece = pages.pieces()[placed.piece];
            QVERIFY(placed.height >= piece.leastHeight() - 1e-6 && placed.height <= piece.height + 1e-6);
        }
        QVERIFY2(bottom <= room + 1e-6, qPrintable(QStringLiteral("%1 of %2").arg(bottom).arg(room)));
        QVERIFY(!pages.pieces()[page.back().piece].withNext);
    }
    QCOMPARE(next, pages.pieces().size());
    QVERIFY(pages.room().width() <= pages.size().width());
}

void TestHandoutLessons::everyLessonFillsItsPages() {
    QFETCH(const QString, source);
    const Handout handout = recordHandout(requestFor(source, QStringLiteral("a.pdf")), plainWork());
    const std::shared_ptr<const mc::Lesson> lesson = shelf::read(source);
    QCOMPARE(handout.steps.size(), lesson->steps.size());
    std::size_t shown = 0;
    for (const HandoutStep& step : handout.steps) {
        QVERIFY(!step.experiment.isEmpty());
        shown += step.figures.empty() && step.after.empty() && step.again.empty() ? 0 : 1;
        for (const HandoutFigure& figure : step.figures) {
            QVERIFY2(wordsOf(figure).size() > 20, qPrintable(wordsOf(figure)));
        }
    }
    // "What a cut changes" shows what a person compares.
    QCOMPARE(shown + (source.contains(QStringLiteral("06")) ? 1 : 0), handout.steps.size());
    for (const HandoutPaper paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
        checkPages(HandoutPages(handout, paper));
    }
}

MC_TEST(TestHandoutLessons)
#include "tst_handout_lessons.moc"
