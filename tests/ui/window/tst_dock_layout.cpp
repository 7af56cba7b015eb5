#include "chart/chart_strip.h"
#include "dock_places.h"
#include "docks/dock_table.h"
#include "status/status_line.h"
#include "support/test_class.h"
#include "window_test.h"

#include <QAction>
#include <QJsonObject>
#include <QSet>
#include <QWindow>
#include <cmath>
#include <memory>

using namespace mc::ui;

/// Where the docks are and how large, in windows of all sizes.
class TestDockLayout : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

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

    void whatIsSeenSaysSomething_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSet<QString>>("seen");
        const QSet<QString> few{"setup", "network", "concordance"};
        const QSet<QString> all{"setup", "network", "input", "errors", "concordance", "accuracy", "circuit"};
        QTest::newRow("1280 x 720") << QSize(1280, 720) << few;
        QTest::newRow("1366 x 768") << QSize(1366, 768) << few;
        QTest::newRow("1300 x 900") << QSize(1300, 900)
                                    << QSet<QString>{"setup", "network", "input", "errors", "concordance"};
        QTest::newRow("1440 x 900") << QSize(1440, 900) << all - QSet<QString>{"accuracy"};
        QTest::newRow("1920 x 1080") << QSize(1920, 1080) << all;
    }

    /// The first arrangement shows no more than what has the least size of its row, in front or brought
    /// there.
    void whatIsSeenSaysSomething() {
        QFETCH(QSize, size);
        QFETCH(QSet<QString>, seen);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        QCOMPARE(window_->size(), size);
        const QList<QString> names = test::seenPlaces(*window_).keys();
        QCOMPARE(QSet<QString>(names.begin(), names.end()), seen);
        const QList<QDockWidget*>& docks = window_->docks().all();
        for (qsizetype k = 0; k < docks.size(); ++k) {
            window_->docks().bringUp(*docks[k]);
            QTest::qWait(10);
            const DockRow& row = dockTable()[static_cast<std::size_t>(k)];
            if (row.openAtFirst) {
                const QSize is = docks[k]->widget()->size();
                QVERIFY2(is.expandedTo(row.least) == is, qPrintable(QStringLiteral("%1: %2 x %3")
                                                                        .arg(docks[k]->objectName())
                                                                        .arg(is.width())
                                                                        .arg(is.height())));
            }
        }
    }

    void curvesOfErrorsCanBeRead_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1280, 720), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)}) {
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
        }
    }

    void curvesOfErrorsCanBeRead() {
        constexpr double kLeast = 36; // pixels: two lines
        QFETCH(QSize, size);
        window_->resize(size);
        window_->docks().layout().layOut();
        key(Qt::Key_3);
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTest::qWait(60);
        int strips = 0;
        for (const ChartStrip* strip : dock("errors").findChildren<ChartStrip*>()) {
            if (strip->isVisible()) {
                ++strips;
                QVERIFY2(strip->plotArea().height() >= kLeast,
                         qPrintable(QString::number(strip->plotArea().height())));
            }
        }
        QVERIFY(strips >= 3);
    }

    void noWidthCrushesADock_data() {
        QTest::addColumn<int>("height");
        QTest::newRow("low") << 720;
        QTest::newRow("high") << 900;
    }

    /// On the way from a large window to a small one and back, whatever layout there is room for.
    void noWidthCrushesADock() {
        QFETCH(int, height);
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        const auto before = test::seenPlaces(*window_);
        const auto goTo = [&](int width) {
            window_->resize(width, height);
            QTest::qWait(60);
            QCOMPARE(window_->size(), QSize(width, height));
            QCOMPARE(test::faultOfLeast(*window_, {220, 150}), QString());
        };
        for (int width = 1300; width >= 1000; width -= 50) {
            goTo(width);
        }
        for (int width = 1025; width <= 1300; width += 50) {
            goTo(width);
        }
        window_->resize(1920, 1080);
        QTRY_COMPARE(test::faultOfSizes(before, test::seenPlaces(*window_)), QString());
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
        QTRY_VERIFY(!inFront("accuracy"));
        const QList<const char*> others{"errors", "concordance", "input"}; // one of them has its place
        QTRY_COMPARE(std::ranges::count_if(others, inFront), 1);
        key(Qt::Key_5);
        QTRY_VERIFY(inFront("accuracy"));
        QVERIFY(toggle->isChecked());
    }

    void theMicrocircuitHasAColumnWhereThereIsRoom() {
        window_->docks().layout().layOut(); // at 1280 x 720
        QTest::qWait(50);
        const auto inFront = [this](const char* name) { return !dock(name).visibleRegion().isEmpty(); };
        QVERIFY(inFront("concordance") && !inFront("circuit") && inFront("network") && !inFront("raster"));
        key(Qt::Key_9);
        QTRY_VERIFY(inFront("circuit") && !inFront("network") && inFront("concordance"));
        const auto row = std::ranges::find(dockTable(), std::string_view("circuit"), &DockRow::name);
        QVERIFY(dock("circuit").widget()->height() >= row->least.height());
        key(Qt::Key_2);
        QTRY_VERIFY(inFront("raster") && !inFront("circuit"));
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
        for (const char* name : {"raster", "layers", "equivalence", "mistakes", "one-cell", "compare",
                                 "synapse", "held", "lesson"}) {
            dock(name).hide();
        }
        for (auto place = before.cbegin(); place != before.cend(); ++place) {
            window_->docks().bringUp(*window_->docks().named(place.key()));
        }
        window_->resize(1920, 1080);
        QTRY_VERIFY(dock("accuracy").isFloating());
        QVERIFY(window_->tabifiedDockWidgets(&dock("errors")).contains(&dock("concordance")));
        QTRY_COMPARE(test::faultOfSizes(before, test::seenPlaces(*window_)), QString());
    }

    void docksThatWereMadeSmallGrowAgain_data() {
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::newRow("within a layout") << QList<QSize>{{1500, 860}};
        QTest::newRow("to another layout") << QList<QSize>{{1300, 860}};
        QTest::newRow("to a low window") << QList<QSize>{{1500, 650}};
        QTest::newRow("by way of two places") << QList<QSize>{{900, 500}, {1300, 700}};
        QTest::newRow("step by step")
            << QList<QSize>{{1700, 900}, {1300, 700}, {900, 500}, {1300, 700}, {1700, 900}};
    }

    void docksThatWereMadeSmallGrowAgain() {
        QFETCH(QList<QSize>, sizes);
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        dock("input").hide(); // others have its room
        QTest::qWait(60);
        const auto before = test::seenPlaces(*window_);
        for (const QSize& size : sizes) {
            window_->resize(size);
            QTest::qWait(60);
            QCOMPARE(window_->size(), size);
            QTRY_COMPARE(test::faultOfLeast(*window_, {150, 150}), QString());
        }
        window_->resize(1920, 1080);
        QTRY_COMPARE(test::faultOfSizes(before, test::seenPlaces(*window_)), QString());
    }

    void aSeparatorThatAPersonMovedIsThereAgainInALargeWindow() {
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        const int before = dock("setup").width();
        const QPoint separator(dock("setup").geometry().right() + 3, dock("setup").geometry().center().y());
        QTest::mousePress(window_->windowHandle(), Qt::LeftButton, {}, separator);
        QTest::mouseMove(window_->windowHandle(), separator + QPoint(60, 0));
        QTest::mouseMove(window_->windowHandle(), separator + QPoint(120, 0));
        QTest::mouseRelease(window_->windowHandle(), Qt::LeftButton, {}, separator + QPoint(120, 0));
        QTest::qWait(60);
        const auto moved = test::seenPlaces(*window_);
        QVERIFY(dock("setup").width() > before + 60);
        window_->resize(1460, 700);
        QTest::qWait(60);
        QTest::mouseClick(&window_->statusLine(), Qt::LeftButton); // moves nothing
        window_->resize(1920, 1080);
        QTRY_COMPARE(test::faultOfSizes(moved, test::seenPlaces(*window_)), QString());
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

    /// Qt would take it; a file can hold one that is longer than Qt has stack for.
    void aLayoutOfAFileThatIsFarTooLongIsLeftAlone() {
        DockLayout& layout = window_->docks().layout();
        const QJsonObject good = layout.toJson();
        auto extra = std::make_unique<QDockWidget>();
        extra->setObjectName(QString(40'000, QLatin1Char('x')));
        window_->addDockWidget(Qt::RightDockWidgetArea, extra.get());
        const QJsonObject tooLong = layout.toJson();
        window_->removeDockWidget(extra.get());
        extra.reset();
        dock("network").hide();
        layout.fromJson(tooLong);
        QVERIFY(dock("network").isHidden());
        layout.fromJson(good);
        QVERIFY(!dock("network").isHidden());
    }
};

MC_TEST(TestDockLayout)
#include "tst_dock_layout.moc"
