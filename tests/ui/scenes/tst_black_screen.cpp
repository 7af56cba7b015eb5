#include "glossary/glossary_link.h"
#include "glossary/glossary_window.h"
#include "quiz/poll_board.h"
#include "quiz/quiz.h"
#include "scenes/presenter_window.h"
#include "scenes/scene_window.h"
#include "scenes_test.h"
#include "support/test_class.h"

using namespace mc::ui;

/// The black screen over all that an audience could see.
class TestBlackScreen : public test::ScenesTest {
    Q_OBJECT

    static bool isCovered(const QWidget& window) {
        const auto* cover =
            window.findChild<QWidget*>(QStringLiteral("blackScreen"), Qt::FindDirectChildrenOnly);
        return cover != nullptr && cover->size() == window.size();
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void everyWindowIsBlackButThePresenters() {
        recordTwo();
        window_->scenes().openList();
        window_->scenes().openPresenter();
        show().setBlack(true);
        QVERIFY(isCovered(*window_) && isCovered(*window_->scenes().listWindow()));
        QVERIFY(!isCovered(*window_->scenes().presenter()));
        window_->glossary().openGlossary(); // meanwhile
        QTRY_VERIFY(isCovered(*window_->glossary().glossary()));
        dock("raster").setFloating(true);
        QTRY_VERIFY(isCovered(dock("raster")));
        QTest::keyClick(window_->glossary().glossary(), Qt::Key_G);
        QTRY_VERIFY(!show().isBlack());
        QVERIFY(!isCovered(*window_->glossary().glossary()) && !isCovered(dock("raster")));
        dock("raster").setFloating(false);
    }

    void aVoteIsBlackToo() {
        QFile file(folder_.filePath("vote.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
                   "experiment: network=784-12-10, images=200, test_images=50\n```\nText.\n"
                   "```ask\nWhy?\n( ) So\n(x) Thus\n---\nThus.\n```\n");
        file.close();
        window_->lessons().open(file.fileName());
        QTRY_VERIFY(entered(0));
        key(Qt::Key_Q);
        QVERIFY(window_->quiz().board() != nullptr);
        show().setBlack(true);
        QVERIFY(isCovered(*window_->quiz().board()));
        QTest::keyClick(window_->quiz().board(), Qt::Key_B); // no vote
        QTRY_VERIFY(!show().isBlack());
        QVERIFY(window_->quiz().board() != nullptr && !isCovered(*window_->quiz().board()));
        window_->quiz().board()->close();
    }

    void escapeOfThePresenterOnlyUncovers() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        window_->scenes().openPresenter();
        PresenterWindow& presenter = *window_->scenes().presenter();
        QTRY_COMPARE(QApplication::activeWindow(), &presenter);
        QTest::keyClick(&presenter, Qt::Key_B);
        QVERIFY(show().isBlack());
        QTest::keyClick(&presenter, Qt::Key_Escape);
        QVERIFY(!show().isBlack() && show().isOn());
        QTest::keyClick(&presenter, Qt::Key_Escape);
        QVERIFY(!show().isOn());
        presenter.close();
    }
};

MC_TEST(TestBlackScreen)
#include "tst_black_screen.moc"
