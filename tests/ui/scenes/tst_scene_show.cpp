#include "scenes_test.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"

#include <QJsonArray>

using namespace mc::ui;

/// Scenes as they are recorded and shown on the board.
class TestSceneShow : public test::ScenesTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void theFirstPageDownShowsTheFirstScene() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_PageDown);
        expectSecond();
        key(Qt::Key_PageDown);
        QVERIFY(says("last scene"));
        expectSecond();
        key(Qt::Key_PageUp);
        expectFirst();
        key(Qt::Key_PageUp);
        QVERIFY(says("first scene"));
    }

    void f5BeginsAndShowsTheSameSceneAgain() {
        recordTwo();
        key(Qt::Key_F5);
        expectFirst();
        key(Qt::Key_PageDown);
        expectSecond();
        dock("errors").hide();
        step();
        key(Qt::Key_F5);
        expectSecond();
        key(Qt::Key_Escape);
        QVERIFY(!show().isOn());
        key(Qt::Key_F5, Qt::ShiftModifier);
        expectSecond();
        key(Qt::Key_Escape);
        key(Qt::Key_F5);
        expectFirst();
    }

    void theWindowHasItsLayoutAgainAfterTheShow() {
        recordTwo();
        dock("accuracy").hide();
        key(Qt::Key_PageDown);
        expectFirst();
        QVERIFY(!dock("accuracy").isHidden());
        key(Qt::Key_Escape);
        QVERIFY(dock("accuracy").isHidden() && dock("layers").isHidden() && !dock("errors").isHidden());
    }

    void aSceneThatWasPlayingPlaysOn() {
        emit window_->timeControl().commandIssued(mc::command::SetSpeed{500});
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->playing && frame_->past->now > mc::Moment{});
        record();
        key(Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
        key(Qt::Key_PageDown);
        QVERIFY(QTest::qWaitFor([this] { return show().current() == 0 && !show().isUnderway(); }));
        QTRY_VERIFY(frame_->playing && frame_->past->now > scenes().at(0).moment);
        key(Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
    }

    void zoomsCursorsAndOptionsAreThoseOfTheScene() {
        step();
        TimeAxes& axes = window_->docks().axes();
        TimeLink& time = axes.of(TimeKind::Presentation);
        time.show({3, 8});
        time.setFirst(6);
        record();
        const QJsonObject kept = scenes().at(0).board;
        time.reset();
        step();
        key(Qt::Key_PageDown);
        QVERIFY(isThere(0));
        QCOMPARE(time.span().from, 3.0);
        QCOMPARE(time.span().to, 8.0);
        QCOMPARE(time.cursors().first, std::optional(6.0));
        QVERIFY(!kept.value("options").toObject().isEmpty());
    }

    void whatTheRunIsComparedWithIsThatOfTheScene() {
        const auto ask = [this](const mc::Command& command) {
            emit window_->timeControl().commandIssued(command);
        };
        step();
        record(); // compared with nothing
        const mc::ComparedWith moment{.moment = frame_->past->now};
        step();
        ask(mc::command::Compare{moment});
        QTRY_VERIFY(frame_->comparedWith == moment);
        record();
        ask(mc::command::Hold{"kept"});
        QTRY_COMPARE(frame_->held.size(), std::size_t{1});
        const mc::ComparedWith held{.kind = mc::ComparedWith::Kind::Held, .held = frame_->held[0].number};
        ask(mc::command::Compare{held});
        QTRY_VERIFY(frame_->comparedWith == held);
        record();
        show().show(0);
        QVERIFY(isThere(0));
        QTRY_VERIFY(!frame_->comparedWith);
        show().show(1);
        QVERIFY(isThere(1));
        QTRY_VERIFY(frame_->comparedWith == moment);
        show().show(2);
        QVERIFY(isThere(2));
        QTRY_VERIFY(frame_->comparedWith == held);
        ask(mc::command::Release{held.held});
        QTRY_VERIFY(!frame_->comparedWith);
        show().show(2); // the run is held no longer
        QVERIFY(isThere(2));
        QVERIFY(!frame_->comparedWith);
    }

    void aPersonWhoMovesTheRunOnTheWayIsNotOverruled() {
        recordTwo();
        show().show(0);
        QVERIFY(show().isUnderway());
        key(Qt::Key_Right);
        QVERIFY(!show().isUnderway());
    }

    void aSceneOfAnotherRunShowsItsViews() {
        recordTwo();
        auto other = test::smallExperiment();
        other.seed += 1;
        const auto run = frame_->run;
        emit window_->timeControl().commandIssued(mc::command::Restart{other});
        QTRY_VERIFY(frame_->run != run && !frame_->busy);
        const mc::Moment now = frame_->past->now;
        key(Qt::Key_PageDown);
        QVERIFY(says("another run"));
        QVERIFY(dock("errors").isHidden() && !dock("layers").isHidden());
        QVERIFY((window_->docks().cell() == CellChoice{1, 5}));
        QVERIFY(frame_->past->now == now);
    }

    void aMomentTheRunHasNotComeToIsSaid() {
        recordTwo();
        const auto run = frame_->run;
        key(Qt::Key_R); // the same run from its beginning
        QTRY_VERIFY(frame_->run != run && !frame_->busy);
        key(Qt::Key_PageDown);
        QVERIFY(says("has not come to"));
        QVERIFY(!dock("layers").isHidden());
        step();
        show().show(0); // it is the same moment again
        QVERIFY(isThere(0));
    }

    void aSceneFromBeforeAWhatIfIsOfAnotherCourse() {
        step();
        record();
        emit window_->timeControl().commandIssued(mc::command::Intervene{mc::parseWhatIf("silence-sst:1")});
        QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
        key(Qt::Key_PageDown);
        QVERIFY(says("something was changed"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(frame_->interventions.empty());
        show().show(0);
        QVERIFY(isThere(0));
    }

    void afterASceneIsRemovedTheNextOneFollows() {
        recordTwo();
        step();
        record();
        scenes().setTitle(2, "Three");
        show().show(1);
        QVERIFY(isThere(1));
        scenes().remove(1);
        QCOMPARE(show().current(), -1);
        key(Qt::Key_PageDown);
        QVERIFY(isThere(1));
        QCOMPARE(scenes().at(1).title, QString("Three"));
        key(Qt::Key_PageUp);
        expectFirst();
    }

    void undoOfTheWindowTakesARecordedSceneBack() {
        step();
        record();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scenes().size(), 0);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenes().size(), 1);
    }

    void withoutScenesPageDownIsFreeAndF5SaysWhatToDo() {
        key(Qt::Key_F5);
        QVERIFY(says("Ctrl+Shift+B"));
        key(Qt::Key_PageDown);
        QVERIFY(!show().isOn());
    }

    void aLessonHasItsOwnPagesAndTheShowGoesOnAfterIt() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QVERIFY(!show().isOn());
        key(Qt::Key_PageDown);
        QTRY_VERIFY(entered(1));
        QCOMPARE(show().current(), 0);
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenes().size(), 2); // those of the person's own run
        scenes().setTitle(1, "renamed meanwhile");
        window_->lessons().close();
        QTRY_VERIFY(!window_->lessons().awaitedText());
        QCOMPARE(scenes().at(1).title, QString("renamed meanwhile"));
        QVERIFY(show().isOn());
        key(Qt::Key_PageDown);
        expectSecond();
    }

    void aSessionBringsItsScenes() {
        recordTwo();
        scenes().setTitle(0, "Where it begins");
        scenes().setNotes(0, "Say **hello**.");
        const QString path = save("scenes.mcs");
        const QJsonValue kept = scenes().toJson();
        shut();
        QVERIFY(openAnew());
        QCOMPARE(scenes().size(), 0);
        window_->sessions().open(path);
        QTRY_COMPARE(scenes().size(), 2);
        QCOMPARE(scenes().toJson(), kept);
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_PageDown);
        expectSecond();
    }

    void scenesThatASessionHasReplacedComeBackWithTheirRun() {
        recordTwo();
        const QString path = save("scenes.mcs");
        emit window_->timeControl().commandIssued(mc::command::Restart{test::smallExperiment()});
        QTRY_COMPARE(frame_->position.updates, 0);
        scenes().remove(0);
        window_->sessions().open(path);
        QTRY_COMPARE(scenes().size(), 2);
        emit window_->timeControl().commandIssued(mc::command::BackToBefore{});
        QTRY_COMPARE(scenes().size(), 1);
        emit window_->timeControl().commandIssued(mc::command::ForwardToAfter{});
        QTRY_COMPARE(scenes().size(), 2);
    }

    void aSessionWithHostileScenesOpens() {
        recordTwo();
        QJsonArray all = scenes().toJson().toArray();
        QJsonObject bad = all[0].toObject();
        QJsonObject layout = bad.value("board").toObject().value("layout").toObject();
        layout.insert("docks", QString::fromLatin1(QByteArray(60'000, '\xff').toBase64()));
        layout.insert("sizes", QJsonObject{{"raster", QJsonArray{-5, 1e9}}});
        layout.insert("open", QJsonArray{"raster", "no such dock", 5});
        bad.insert("board",
                   QJsonObject{{"layout", layout},
                               {"axes", QJsonObject{{"training", QJsonObject{{"from", 3}, {"to", -1}}}}},
                               {"options", QJsonObject{{"raster", QJsonObject{{"x", "y"}}}}},
                               {"views", QJsonArray{1, 2}},
                               {"cell", QJsonArray{99, 1e9}},
                               {"synapse", "none"}});
        bad.insert("moment", QJsonArray{9e15, 9e15});
        all[0] = bad;
        window_->scenes().fromJson(all);
        QCOMPARE(scenes().size(), 2);
        key(Qt::Key_PageDown);
        QVERIFY(says("Only the views"));
        QVERIFY(!dock("raster").isHidden());
        key(Qt::Key_PageDown);
        expectSecond();
    }

    /// A layout for the window is not one for a projector, but the same views are open and in front.
    void onAProjectorTheSameViewsAreInFront() {
        recordTwo();
        key(Qt::Key_F11);
        QTRY_VERIFY(window_->appearance().isProjecting());
        key(Qt::Key_PageDown);
        expectFirst();
        QTRY_VERIFY(!dock("layers").visibleRegion().isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(window_->appearance().isProjecting());
        key(Qt::Key_F11);
        QTRY_VERIFY(!window_->appearance().isProjecting());
        QVERIFY(!dock("errors").isHidden() && dock("layers").isHidden());
    }
};

MC_TEST(TestSceneShow)
#include "tst_scene_show.moc"
