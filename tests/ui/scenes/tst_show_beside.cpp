#include "glossary/glossary_link.h"
#include "glossary/parts_overlay.h"
#include "network/network_canvas.h"
#include "noise_picture.h"
#include "scenes_test.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"

#include <QUndoStack>

using namespace mc::ui;

/// The show beside what else the window has: start page, lessons, labels, choices in views, sessions.
class TestShowBeside : public test::ScenesTest {
    Q_OBJECT

    void showFirst() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
    }
    [[nodiscard]] bool canUndo() const { return window_->findChild<QUndoStack*>()->canUndo(); }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void aSceneComesBeforeTheStartPage() {
        recordTwo();
        window_->start().open();
        QVERIFY(window_->start().page().isVisible());
        show().goOn();
        QVERIFY(!window_->start().page().isVisible());
        expectFirst();
    }

    void escapeTakesLabelsAwayBeforeItEndsTheShow() {
        showFirst();
        PartsOverlay& labels = window_->glossary().parts();
        window_->glossary().toggleParts();
        QVERIFY(labels.dock() != nullptr);
        QVERIFY(labels.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(labels.dock() == nullptr);
        QVERIFY(show().isOn());
        key(Qt::Key_Escape);
        QVERIFY(!show().isOn());
    }

    void escapePicksNoneInTheNetworkBeforeItEndsTheShow() {
        showFirst();
        window_->docks().bringUp(dock("network"));
        auto* network = dock("network").findChild<NetworkCanvas*>();
        network->setFocus();
        QVERIFY(window_->docks().cell().layer > 0);
        QTest::keyClick(network, Qt::Key_Escape);
        QCOMPARE(window_->docks().cell().layer, 0);
        QVERIFY(show().isOn());
        QTest::keyClick(network, Qt::Key_Escape);
        QVERIFY(!show().isOn());
    }

    void escapeRemovesTimeCursorsBeforeItEndsTheShow() {
        showFirst();
        window_->docks().bringUp(dock("raster"));
        TimeLink& time = window_->docks().axes().of(TimeKind::Presentation);
        time.setFirst(3);
        auto* view = qobject_cast<QWidget*>(dock("raster").findChild<TimeNavigation*>()->parent());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!time.cursors().first);
        QVERIFY(show().isOn());
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!show().isOn());
    }

    void whatLiesOverTheViewsIsNotInThePicture() {
        step();
        record();
        const QImage alone = scenes().at(0).image();
        window_->glossary().toggleParts();
        QVERIFY(window_->glossary().parts().isVisible());
        record();
        QCOMPARE(scenes().at(1).image(), alone);
        window_->glossary().parts().leave();
    }

    void aMomentHasOneBookmark() {
        step();
        const auto bookmarks = frame_->past->bookmarks.size();
        record();
        QTRY_COMPARE(frame_->past->bookmarks.size(), bookmarks + 1);
        window_->scenes().recordAgain(0);
        record();
        step();
        QCOMPARE(frame_->past->bookmarks.size(), bookmarks + 1);
    }

    void aLessonWithoutDrawingsLeavesTheUndoOfScenes() {
        step();
        record();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        window_->lessons().close();
        QTRY_VERIFY(!window_->lessons().awaitedText());
        QCOMPARE(scenes().size(), 1);
        QVERIFY(canUndo());
    }

    void aSessionThatIsOpenedCannotBeUndoneInItsScenes() {
        recordTwo();
        const QString path = save("scenes.mcs");
        scenes().remove(0);
        window_->sessions().open(path);
        QTRY_COMPARE(scenes().size(), 2);
        QVERIFY(!canUndo());
    }

    void twoHundredScenesWithPicturesAreSaved() {
        step();
        record();
        Scene scene = scenes().at(0);
        scene.setImage(test::noise());
        QVERIFY(!scene.picture.isEmpty());
        while (!scenes().isFull()) {
            QVERIFY(scenes().add(scene) >= 0);
        }
        const QJsonValue kept = scenes().toJson();
        const QString path = save("many.mcs");
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_COMPARE(scenes().scenes().size(), SceneList::kMostScenes);
        QVERIFY(scenes().toJson() == kept);
        shut();
    }

    /// The layout of the scene is not that of the next start.
    void aWindowThatClosesInALessonOfAShowKeepsItsOwnLayout() {
        recordTwo();
        dock("accuracy").hide();
        key(Qt::Key_PageDown);
        expectFirst();
        QVERIFY(!dock("accuracy").isHidden());
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        window_->close();
        shut();
        runner_ = std::make_unique<mc::Runner>(test::smallExperiment());
        window_ = std::make_unique<MainWindow>(*runner_);
        QVERIFY(dock("accuracy").isHidden() && dock("layers").isHidden() && !dock("errors").isHidden());
        shut();
    }
};

MC_TEST(TestShowBeside)
#include "tst_show_beside.moc"
