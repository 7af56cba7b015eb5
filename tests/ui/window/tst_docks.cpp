#include "dock_places.h"
#include "docks/dock_table.h"
#include "lesson/lesson.h"
#include "support/test_class.h"
#include "view/view.h"
#include "window_test.h"

#include <QHash>
#include <algorithm>

using namespace mc::ui;

/// What can be seen, and at what cost.
class TestDocks : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void everyDockShowsSomething_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void everyDockShowsSomething() {
        QFETCH(QSize, size);
        window_->resize(size);
        window_->docks().layout().layOut();
        key(Qt::Key_7); // these are hidden at first
        key(Qt::Key_8);
        key(Qt::Key_X);
        key(Qt::Key_O);
        key(Qt::Key_C);
        key(Qt::Key_G);
        key(Qt::Key_A);
        key(Qt::Key_L);
        QHash<const QDockWidget*, QString> emptySummaries;
        for (QDockWidget* one : window_->docks().all()) {
            if (const auto* view = qobject_cast<View*>(one->widget())) {
                one->raise(); // one that has never been seen has not even an empty frame
                QTRY_VERIFY(!one->visibleRegion().isEmpty());
                emptySummaries.insert(one, view->summary());
            }
        }
        key(Qt::Key_8); // which the last one covers
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 13);
        QCOMPARE(window_->docks().all().size(), 19);
        for (QDockWidget* one : window_->docks().all()) {
            one->raise();
            QTest::qWait(50);
            QVERIFY2(one->isVisible() && !one->visibleRegion().isEmpty(), qPrintable(one->objectName()));
            QTRY_VERIFY2(mc::ui::test::tellsSomething(*one), qPrintable(one->objectName()));
            QTRY_VERIFY2(mc::ui::test::inkOf(*one->widget()) > 300, qPrintable(one->objectName()));
            const bool needsConvolution = one->objectName() == QLatin1String("feature-maps") ||
                                          one->objectName() == QLatin1String("kernels");
            if (const auto* view = qobject_cast<View*>(one->widget())) {
                // One cell goes on by itself, a moment after it is seen.
                QTRY_VERIFY2((view->summary() == emptySummaries.value(one)) == needsConvolution,
                             qPrintable(one->objectName()));
            }
        }
    }

    /// Recorded while it is seen alone, and read from kept states when it is seen again.
    void theCourseOfAPickedSynapseIsAskedForWhileItIsSeen() {
        const mc::SynapseAddress synapse{{2, 3}, 5};
        window_->docks().pickSynapse(synapse);
        window_->docks().pickCell({1, 4});
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QVERIFY(!frame_->synapseCourse && !frame_->cellCourse);
        key(Qt::Key_C);
        QTRY_VERIFY(frame_->synapseCourse && frame_->cellCourse);
        QVERIFY(frame_->synapseCourse->subject == synapse);
        QVERIFY(frame_->synapseCourse->points.front().kept && frame_->synapseCourse->points.size() == 2);
        const auto& view = *qobject_cast<View*>(dock("synapse").widget());
        QTRY_VERIFY2(view.summary().contains(QStringLiteral("hidden 1, cell 5 → output, cell 3")),
                     qPrintable(view.summary()));
        dock("synapse").hide();
        QTRY_VERIFY(!frame_->synapseCourse);
    }

    void lessonsNameTheDocksOfTheTable() {
        std::vector<std::string_view> names;
        for (const DockRow& row : dockTable()) {
            names.emplace_back(row.name);
        }
        std::erase(names, "lesson"); // which is always there
        QVERIFY(std::ranges::is_permutation(names, mc::boardViews()));
    }

    void keysShowDocksAndNeverHideOne() {
        for (const QAction* toggle : window_->docks().toggles()) {
            const int number = static_cast<int>(window_->docks().toggles().indexOf(toggle));
            QDockWidget& one = *window_->docks().all()[number];
            const auto pressed = static_cast<Qt::Key>(toggle->shortcut()[0].key());
            one.hide();
            for (int press = 0; press < 3; ++press) { // as digits beside the box they were meant for
                key(pressed);
                QTRY_VERIFY2(!one.visibleRegion().isEmpty(), qPrintable(one.objectName()));
                QVERIFY(toggle->isChecked());
            }
        }
    }

    void theTickOfTheMenuHidesAndShows() {
        QAction& tick = *window_->docks().toggles()[1];
        QVERIFY(dock("raster").isVisible() && tick.isChecked());
        tick.trigger();
        QVERIFY(!dock("raster").isVisible() && !tick.isChecked());
        QVERIFY(dock("input").isVisible());
        tick.trigger();
        QVERIFY(dock("raster").isVisible() && tick.isChecked());
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
        dock("circuit").hide();
        dock("network").hide(); // which draws the connections of the picked cell
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
        QTRY_VERIFY(!qobject_cast<const View*>(dock("raster").widget())->tables().empty());
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
        QVERIFY(frame_->history->layers.front().layers[0]["rate_pyr"]);
    }

    void equivalenceIsMeasuredOnlyWhileItIsSeen() {
        QVERIFY(dock("equivalence").isHidden());
        key(Qt::Key_8);
        QTRY_VERIFY(!dock("equivalence").visibleRegion().isEmpty());
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->history->layers.empty());
        QVERIFY(frame_->history->layers.front().layers[0]["concordant_angle"]);
        QVERIFY(frame_->history->layers.front().layers[0]["gradient_angle"]);
        QVERIFY(!frame_->history->layers.front().layers[0]["rate_pyr"]);
    }

    void kernelsComeOnlyWhileTheyAreSeen() {
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "28x28-2c5-p2-10";
        runner_->post(mc::command::Restart{experiment});
        QTRY_VERIFY(frame_->network && frame_->network->hasConvolution());
        QVERIFY(frame_->kernels.empty());
        key(Qt::Key_K);
        QTRY_VERIFY(!frame_->kernels.empty());
        QCOMPARE(frame_->kernels.front()->layer, 1);
        auto* kernels = qobject_cast<View*>(dock("kernels").widget());
        QTRY_VERIFY(kernels->summary().startsWith(QStringLiteral("Kernels of hidden 1: 2 × 24 × 24")));
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_COMPARE(frame_->kernels.front()->updates, 1);
        key(Qt::Key_M); // covers them
        QTRY_VERIFY(frame_->kernels.empty());
        auto* maps = qobject_cast<View*>(dock("feature-maps").widget());
        QTRY_VERIFY(maps->summary().startsWith(QStringLiteral("Feature maps of hidden 1")));
    }

    void aViewThatComesBackIsUpToDateAtOnce() {
        dock("raster").hide(); // the input view goes on asking for presentations
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

    void aPickedCellIsMarkedInAllViews() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        auto* raster = qobject_cast<View*>(dock("raster").widget());
        auto* errors = qobject_cast<View*>(dock("errors").widget());
        key(Qt::Key_2); // before the network
        key(Qt::Key_3); // before the concordance
        QTRY_VERIFY(!raster->visibleRegion().isEmpty() && !errors->visibleRegion().isEmpty());
        const QImage rasterBefore = raster->grab().toImage();
        const QImage errorsBefore = errors->grab().toImage();
        emit raster->cellPicked({1, 7});
        QTest::qWait(30);
        QVERIFY(raster->grab().toImage() != rasterBefore);
        QVERIFY(errors->grab().toImage() != errorsBefore);
    }
};

MC_TEST(TestDocks)
#include "tst_docks.moc"
