#include "dock_places.h"
#include "window_test.h"

#include <QAction>
#include <cmath>

using namespace mc::ui;

/// Where the docks are and how large, in windows of all sizes.
class TestDockLayout : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void theLayoutFitsTheWindow_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void theLayoutFitsTheWindow() {
        QFETCH(QSize, size);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTest::qWait(50);
        QCOMPARE(window_->size(), size); // nothing has pushed it wider
        const int setup = dock("setup").width();
        QVERIFY2(setup >= 240 && setup <= 300, qPrintable(QString::number(setup)));
        for (QDockWidget* one : window_->docks().all()) {
            window_->docks().bringUp(*one);
            QTest::qWait(10);
            const QSize least = one->widget()->minimumSizeHint();
            QVERIFY2(one->widget()->width() >= least.width(), qPrintable(one->objectName()));
            QVERIFY2(one->widget()->height() >= least.height(), qPrintable(one->objectName()));
        }
        QCOMPARE(window_->size(), size);
    }

    void aLargerWindowGivesItsRoomToTheViews() {
        const int setup = dock("setup").width();
        const int network = dock("network").width(); // in front of the raster
        window_->resize(1920, 1080);
        QTRY_COMPARE(dock("setup").width(), setup);
        QTRY_VERIFY(dock("network").width() > network + 200);
    }

    void hidingAndShowingAgainChangesNoSize_data() {
        QTest::addColumn<QList<int>>("ticks");
        QTest::newRow("all views") << QList<int>{2, 3, 4, 5, 6, 2, 3, 4, 5, 6};
        QTest::newRow("all views, backwards") << QList<int>{2, 3, 4, 5, 6, 6, 5, 4, 3, 2};
        QTest::newRow("bottom row") << QList<int>{3, 4, 5, 3, 4, 5};
        QTest::newRow("one after another") << QList<int>{3, 3, 4, 4, 5, 5, 1, 1, 2, 2};
        QTest::newRow("everything") << QList<int>{1, 2, 3, 4, 5, 6, 6, 1, 5, 2, 3, 4};
    }

    void hidingAndShowingAgainChangesNoSize() {
        QFETCH(QList<int>, ticks);
        window_->resize(1920, 1080); // where nothing but the raster and the set-up share their place
        window_->docks().layout().layOut();
        for (const char* name : {"network", "feature-maps", "kernels", "what-if"}) {
            dock(name).hide();
        }
        QTest::qWait(60);
        QList<QSize> before;
        for (const QDockWidget* one : window_->docks().all()) {
            before.append(one->size());
        }
        for (const int k : ticks) {
            window_->docks().toggles()[k - 1]->trigger();
            QTest::qWait(30);
        }
        for (const QDockWidget* one : window_->docks().all()) {
            const QSize was = before.takeFirst();
            const QString found = QStringLiteral("%1: %2 x %3, before %4 x %5")
                                      .arg(one->objectName())
                                      .arg(one->width())
                                      .arg(one->height())
                                      .arg(was.width())
                                      .arg(was.height());
            QVERIFY2(std::abs(one->width() - was.width()) <= 2, qPrintable(found));
            QVERIFY2(std::abs(one->height() - was.height()) <= 2, qPrintable(found));
        }
    }

    void inASmallWindowTheConcordanceIsInFrontAndKeysRaiseWhatIsCovered() {
        window_->docks().layout().layOut(); // at 1280 x 720
        QTest::qWait(50);
        const auto inFront = [this](const char* name) { return !dock(name).visibleRegion().isEmpty(); };
        QVERIFY(inFront("concordance") && !inFront("accuracy"));
        QAction* toggle = window_->docks().toggles()[4];
        key(Qt::Key_5);
        QTRY_VERIFY(inFront("accuracy") && !inFront("concordance"));
        QVERIFY(toggle->isChecked() && dock("concordance").isVisible());
        toggle->trigger(); // it is seen now, so it goes
        QTRY_VERIFY(!dock("accuracy").isVisible());
        QVERIFY(!toggle->isChecked());
        QTRY_VERIFY(inFront("concordance"));
        key(Qt::Key_5);
        QTRY_VERIFY(inFront("accuracy"));
        QVERIFY(toggle->isChecked());
    }

    void theMicrocircuitHasAColumnWhereThereIsRoom() {
        window_->docks().layout().layOut(); // at 1280 x 720
        QTest::qWait(50);
        const auto inFront = [this](const char* name) { return !dock(name).visibleRegion().isEmpty(); };
        QVERIFY(inFront("input") && !inFront("circuit") && inFront("network") && !inFront("raster"));
        key(Qt::Key_9);
        QTRY_VERIFY(inFront("circuit") && !inFront("input"));
        QVERIFY(dock("circuit").height() > 500);
        key(Qt::Key_2);
        QTRY_VERIFY(inFront("raster") && !inFront("network"));
        for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)}) {
            window_->resize(size);
            window_->docks().layout().layOut();
            QTest::qWait(50);
            QVERIFY(inFront("input") && inFront("circuit") && inFront("network") && !inFront("raster"));
            QCOMPARE(window_->size(), size);
            QVERIFY(std::abs(dock("circuit").width() - 410) <= 30);
            QVERIFY(dock("circuit").height() > size.height() * 3 / 4);
            QVERIFY(dock("circuit").mapTo(window_.get(), QPoint()).x() > dock("network").width());
        }
    }

    void aSmallWindowHasTabsAndALargeOneTheArrangementOfBefore_data() {
        QTest::addColumn<QSize>("small");
        QTest::addColumn<int>("seen");
        QTest::newRow("side and two places") << QSize(1024, 572) << 3;
        QTest::newRow("two places") << QSize(911, 512) << 2;
        QTest::newRow("one place") << QSize(512, 300) << 1;
    }

    /// A person's own arrangement, too.
    void aSmallWindowHasTabsAndALargeOneTheArrangementOfBefore() {
        QFETCH(QSize, small);
        QFETCH(int, seen);
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        dock("raster").hide();
        window_->tabifyDockWidget(&dock("errors"), &dock("concordance"));
        dock("accuracy").setFloating(true);
        QTest::qWait(60);
        const auto before = test::seenPlaces(*window_);
        QVERIFY(before.size() >= 6);
        window_->resize(small);
        QTRY_COMPARE(test::seenPlaces(*window_).size(), seen);
        QCOMPARE(window_->size(), small);
        QVERIFY(dock("raster").isHidden());
        for (QDockWidget* one : window_->docks().all()) {
            window_->docks().bringUp(*one);
            QTRY_COMPARE(test::faultOfPlace(*window_, *one), QString());
        }
        for (const char* name : {"raster", "layers", "equivalence", "lesson"}) {
            dock(name).hide();
        }
        window_->resize(1920, 1080);
        QTRY_COMPARE(test::seenPlaces(*window_).keys().size(), before.size());
        QVERIFY(dock("accuracy").isFloating());
        QVERIFY(window_->tabifiedDockWidgets(&dock("errors")).contains(&dock("concordance")));
    }

    void docksThatWereMadeSmallGrowAgain_data() {
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::newRow("within a layout") << QList<QSize>{{1500, 650}};
        QTest::newRow("to another layout") << QList<QSize>{{1190, 640}};
        QTest::newRow("step by step")
            << QList<QSize>{{1700, 900}, {1300, 700}, {900, 500}, {1300, 700}, {1700, 900}};
    }

    void docksThatWereMadeSmallGrowAgain() {
        constexpr int kSharedOut = 20; // pixels that a row may have given to the other one
        QFETCH(QList<QSize>, sizes);
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        const auto before = test::seenPlaces(*window_);
        for (const QSize& size : sizes) {
            window_->resize(size);
            QTest::qWait(60);
            QCOMPARE(window_->size(), size);
        }
        window_->resize(1920, 1080);
        QTest::qWait(60);
        const auto after = test::seenPlaces(*window_);
        QCOMPARE(after.keys().size(), before.keys().size());
        for (auto place = before.cbegin(); place != before.cend(); ++place) {
            const QSize apart = after.value(place.key()).size() - place.value().size();
            QVERIFY2(apart.width() >= -kSharedOut && apart.height() >= -kSharedOut, qPrintable(place.key()));
        }
    }

    void theLayoutIsKept() {
        dock("raster").hide();
        dock("input").setFloating(true);
        window_->resize(1200, 700);
        QTest::qWait(30);
        window_->close();
        frame_ = nullptr;
        window_.reset();
        window_ = std::make_unique<MainWindow>(*runner_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QVERIFY(!dock("raster").isVisible());
        QVERIFY(dock("input").isFloating());
        QVERIFY(dock("errors").isVisible());
        QCOMPARE(window_->size(), QSize(1200, 700));
        window_->docks().layout().layOut();
        QVERIFY(dock("raster").isVisible());
        QVERIFY(!dock("input").isFloating());
    }
};

QTEST_MAIN(TestDockLayout)
#include "tst_dock_layout.moc"
