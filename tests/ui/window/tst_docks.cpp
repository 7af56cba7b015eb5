#include "panels/past_bar.h"
#include "views/view.h"
#include "window/notice_bar.h"
#include "window/window_test.h"

#include <QAction>
#include <QHash>
#include <QTabBar>
#include <cmath>

using namespace mc::ui;
using mc::ui::test::inkOf;

/// What can be seen, where, and at what cost.
class TestDocks : public test::WindowTest {
    Q_OBJECT

    /// Of those that no tab covers.
    QHash<QString, QRect> placesOfDocks() {
        QHash<QString, QRect> places;
        for (const QDockWidget* one : window_->docks().all()) {
            if (!one->isHidden() && !one->visibleRegion().isEmpty()) {
                places.insert(one->objectName(), one->geometry());
            }
        }
        return places;
    }
    /// What of the board lies below a widget of the window.
    QStringList coveredBy(const QWidget& above) {
        QList<const QWidget*> parts{&window_->timeControl(), &window_->pastBar()};
        for (const QDockWidget* one : window_->docks().all()) {
            parts.append(one);
        }
        for (const QTabBar* tabs : window_->findChildren<QTabBar*>()) {
            parts.append(tabs);
        }
        QStringList names;
        for (const QWidget* part : parts) {
            const QRect place(part->mapTo(window_.get(), QPoint()), part->size());
            if (part->isVisible() && place.intersects(above.geometry())) {
                names.append(QString::fromLatin1(part->metaObject()->className()) + u' ' +
                             part->objectName());
            }
        }
        return names;
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void everyDockShowsSomething_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void everyDockShowsSomething() {
        QFETCH(QSize, size);
        window_->resize(size);
        window_->docks().layout().layOut();
        key(Qt::Key_7); // what these two show is measured only while they are seen
        key(Qt::Key_8);
        key(Qt::Key_L);
        QHash<const QDockWidget*, QString> emptySummaries;
        for (QDockWidget* one : window_->docks().all()) {
            if (const auto* view = qobject_cast<View*>(one->widget())) {
                emptySummaries.insert(one, view->summary());
            }
        }
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 13);
        QCOMPARE(window_->docks().all().size(), 14);
        for (QDockWidget* one : window_->docks().all()) {
            one->raise();
            QTest::qWait(50);
            QVERIFY2(one->isVisible() && !one->visibleRegion().isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(inkOf(*one->widget()) > 300, qPrintable(one->objectName()));
            const bool needsConvolution = one->objectName() == QLatin1String("feature-maps") ||
                                          one->objectName() == QLatin1String("kernels");
            if (const auto* view = qobject_cast<View*>(one->widget())) {
                const bool same = view->summary() == emptySummaries.value(one);
                QVERIFY2(same == needsConvolution, qPrintable(one->objectName()));
            }
        }
    }

    void theLayoutFitsTheWindow_data() { everyDockShowsSomething_data(); }

    void theLayoutFitsTheWindow() {
        QFETCH(QSize, size);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTest::qWait(50);
        QCOMPARE(window_->size(), size); // nothing has pushed it wider
        const int setup = dock("setup").width();
        QVERIFY2(setup >= 240 && setup <= 300, qPrintable(QString::number(setup)));
        for (const QDockWidget* one : window_->docks().all()) {
            const QSize least = one->widget()->minimumSizeHint();
            QVERIFY2(one->widget()->width() >= least.width(), qPrintable(one->objectName()));
            QVERIFY2(one->widget()->height() >= least.height(), qPrintable(one->objectName()));
        }
    }

    void aLargerWindowGivesItsRoomToTheViews() {
        const int setup = dock("setup").width();
        const int raster = dock("raster").width();
        window_->resize(1920, 1080);
        QTest::qWait(50);
        QCOMPARE(dock("setup").width(), setup);
        QVERIFY(dock("raster").width() > raster + 200);
    }

    void wordsThatPassMoveNothing() {
        const auto before = placesOfDocks();
        window_->noticeBar().say(mc::Notice::Kind::Information, QStringLiteral("Something was done."));
        QTest::qWait(30);
        QVERIFY(window_->noticeBar().isVisible());
        QCOMPARE(placesOfDocks(), before); // nothing moves under the mouse
    }

    void whatLastsCoversNothing_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("words");
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            const QByteArray name = QByteArray::number(size.width());
            QTest::newRow((name + " short").constData()) << size << QStringLiteral("Something went wrong.");
            QTest::newRow((name + " long").constData())
                << size << QStringLiteral("Something went wrong. ").repeated(12);
        }
    }

    void whatLastsCoversNothing() {
        QFETCH(QSize, size);
        QFETCH(QString, words);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        const auto before = placesOfDocks();
        NoticeBar& notice = window_->noticeBar();
        for (int round = 0; round < 5; ++round) {
            notice.say(mc::Notice::Kind::Failure, words);
            QTest::qWait(30);
            QVERIFY(notice.isVisible() && notice.height() >= 24);
            QVERIFY(window_->rect().contains(notice.geometry()));
            QCOMPARE(window_->size(), size);
            for (const QString& who : coveredBy(notice)) {
                QFAIL(qPrintable(who));
            }
            notice.say(mc::Notice::Kind::None, QString());
            QTest::qWait(30);
            QCOMPARE(placesOfDocks(), before);
        }
    }

    void aSizeThatIsChangedWhileANoticeLastsStays() {
        window_->docks().layout().layOut();
        QTest::qWait(60);
        window_->noticeBar().say(mc::Notice::Kind::Failure, QStringLiteral("Something went wrong."));
        QTest::qWait(30);
        const int height = dock("raster").height();
        window_->resizeDocks({&dock("raster")}, {height + 60}, Qt::Vertical);
        QTest::qWait(30);
        window_->noticeBar().say(mc::Notice::Kind::None, QString());
        QTest::qWait(30);
        QVERIFY(dock("raster").height() >= height + 60);
    }

    void aNoticeStaysInSightWhenADockComesBack() {
        window_->noticeBar().say(mc::Notice::Kind::Failure, QStringLiteral("Something went wrong."));
        key(Qt::Key_2);
        QTest::qWait(30);
        key(Qt::Key_2);
        QTest::qWait(30);
        const QRect whole = window_->noticeBar().rect();
        QCOMPARE(window_->noticeBar().visibleRegion().boundingRect(), whole);
        const QWidget* top = window_->childAt(window_->noticeBar().geometry().center());
        QVERIFY(top == &window_->noticeBar() || window_->noticeBar().isAncestorOf(top));
    }

    void numberKeysHideAndShowDocks() {
        QVERIFY(dock("raster").isVisible());
        key(Qt::Key_2);
        QVERIFY(!dock("raster").isVisible());
        QVERIFY(dock("input").isVisible());
        key(Qt::Key_2);
        QVERIFY(dock("raster").isVisible());
        key(Qt::Key_1);
        QVERIFY(!dock("setup").isVisible());
    }

    void hidingAndShowingAgainChangesNoSize_data() {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("all views") << QList<int>{2, 3, 4, 5, 6, 2, 3, 4, 5, 6};
        QTest::newRow("all views, backwards") << QList<int>{2, 3, 4, 5, 6, 6, 5, 4, 3, 2};
        QTest::newRow("bottom row") << QList<int>{3, 4, 5, 3, 4, 5};
        QTest::newRow("one after another") << QList<int>{3, 3, 4, 4, 5, 5, 1, 1, 2, 2};
        QTest::newRow("everything") << QList<int>{1, 2, 3, 4, 5, 6, 6, 1, 5, 2, 3, 4};
    }

    void hidingAndShowingAgainChangesNoSize() {
        QFETCH(QList<int>, keys);
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
        for (const int k : keys) {
            key(static_cast<Qt::Key>(Qt::Key_0 + k));
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
        const QAction* toggle = window_->docks().toggles()[4];
        key(Qt::Key_5);
        QTRY_VERIFY(inFront("accuracy") && !inFront("concordance"));
        QVERIFY(toggle->isChecked() && dock("concordance").isVisible());
        key(Qt::Key_5); // it is seen now, so it goes
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
        QVERIFY(inFront("input") && !inFront("circuit") && inFront("raster") && !inFront("network"));
        key(Qt::Key_9);
        QTRY_VERIFY(inFront("circuit") && !inFront("input"));
        QVERIFY(dock("circuit").height() > 500);
        key(Qt::Key_0);
        QTRY_VERIFY(inFront("network") && !inFront("raster"));
        for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)}) {
            window_->resize(size);
            window_->docks().layout().layOut();
            QTest::qWait(50);
            QVERIFY(inFront("input") && inFront("circuit") && inFront("raster") && !inFront("network"));
            QCOMPARE(window_->size(), size);
            QVERIFY(std::abs(dock("circuit").width() - 410) <= 30);
            QVERIFY(dock("circuit").height() > size.height() * 3 / 4);
            QVERIFY(dock("circuit").mapTo(window_.get(), QPoint()).x() > dock("raster").width());
        }
    }

    void theMicrocircuitPicksACellForAllViews() {
        window_->resize(1600, 900);
        window_->docks().layout().layOut();
        chooseUnit(mc::StepUnit::Sample);
        key(Qt::Key_Right);
        auto* circuit = qobject_cast<View*>(dock("circuit").widget());
        QTRY_VERIFY(!frame_->circuits.empty());
        QVERIFY(circuit->summary().contains(QStringLiteral("apical dendrite")));
        QCOMPARE(frame_->circuits.front()->address, circuit->needs().circuits.front());
        key(Qt::Key_9);
        QTRY_VERIFY(dock("circuit").isHidden());
        key(Qt::Key_Right);
        QTRY_VERIFY(frame_->circuits.empty()); // nobody sees them
    }

    void whatNobodySeesIsNotAskedFor() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(frame_->presentation != nullptr && frame_->history != nullptr);
        for (const char* name :
             {"raster", "network", "feature-maps", "kernels", "errors", "input", "circuit"}) {
            dock(name).hide();
        }
        QTRY_VERIFY(frame_->presentation == nullptr);
        QVERIFY(frame_->history != nullptr);
        window_->docks().all()[3]->hide();
        window_->docks().all()[4]->hide();
        QTRY_VERIFY(frame_->history == nullptr);
        key(Qt::Key_2); // though the run stands still, the raster comes back with its presentation
        QTRY_VERIFY(frame_->presentation != nullptr);
        QVERIFY(inkOf(*dock("raster").widget()) > 300);
    }

    void layersAreMeasuredOnlyWhileTheyAreSeen() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QVERIFY(frame_->history->layers.empty());
        key(Qt::Key_7);
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 26);
        QTRY_VERIFY(!frame_->history->layers.empty());
        QVERIFY(frame_->history->layers.front().layers[0].rates);
    }

    void equivalenceIsMeasuredOnlyWhileItIsSeen() {
        QVERIFY(dock("equivalence").isHidden());
        key(Qt::Key_8);
        QTRY_VERIFY(!dock("equivalence").visibleRegion().isEmpty());
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->history->layers.empty());
        QVERIFY(frame_->history->layers.front().layers[0].concordantAngle);
        QVERIFY(frame_->history->layers.front().layers[0].gradientAngle);
        QVERIFY(!frame_->history->layers.front().layers[0].rates);
        key(Qt::Key_8);
        QTRY_VERIFY(dock("equivalence").isHidden());
    }

    void kernelsComeOnlyWhileTheyAreSeen() {
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "28x28-2c5-p2-10";
        runner_->post(mc::command::Restart{experiment});
        QTRY_VERIFY(frame_->network && frame_->network->hasConvolution());
        QVERIFY(frame_->kernels == nullptr);
        key(Qt::Key_K);
        QTRY_VERIFY(frame_->kernels != nullptr);
        QCOMPARE(frame_->kernels->layer, 1);
        auto* kernels = qobject_cast<View*>(dock("kernels").widget());
        QTRY_VERIFY(kernels->summary().startsWith(QStringLiteral("Kernels of hidden 1: 2 × 24 × 24")));
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_COMPARE(frame_->kernels->updates, 1);
        key(Qt::Key_M); // covers them
        QTRY_VERIFY(frame_->kernels == nullptr);
        auto* maps = qobject_cast<View*>(dock("feature-maps").widget());
        QTRY_VERIFY(maps->summary().startsWith(QStringLiteral("Feature maps of hidden 1")));
    }

    void aViewThatComesBackIsUpToDateAtOnce() {
        key(Qt::Key_2); // the input view goes on asking for presentations
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->playing);
        const auto number = frame_->number;
        auto* raster = qobject_cast<View*>(dock("raster").widget());
        const QString before = raster->summary();
        key(Qt::Key_2);
        QVERIFY(raster->summary() != before);
        QCOMPARE(frame_->number, number); // without a further frame
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

    void aPickedCellIsMarkedInAllViews() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        auto* raster = qobject_cast<View*>(dock("raster").widget());
        auto* errors = qobject_cast<View*>(dock("errors").widget());
        const QImage rasterBefore = raster->grab().toImage();
        const QImage errorsBefore = errors->grab().toImage();
        emit raster->cellPicked({1, 7});
        QTest::qWait(30);
        QVERIFY(raster->grab().toImage() != rasterBefore);
        QVERIFY(errors->grab().toImage() != errorsBefore);
    }
};

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
