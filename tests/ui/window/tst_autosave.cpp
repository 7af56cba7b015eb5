#include "session_test.h"
#include "sessions/autosave.h"
#include "support/test_class.h"
#include "window/recent_menu.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace mc::ui;

namespace {

constexpr std::chrono::milliseconds kOften{100}; ///< between autosaves

} // namespace

/// What is saved by itself while the program runs, and what an ordinary end leaves.
class TestAutosave : public test::SessionTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openWithoutAutosaves()); }
    void cleanup() { shut(); }

    void aPersonsOwnRunIsSavedBesideThoseOfALesson() {
        window_->startAutosave(autosaves(), kOften);
        step();
        step();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        const auto updatesOfSaved = [this] {
            QMap<QString, std::int64_t> updates; // by network
            for (const QString& name : saved()) {
                const mc::Checkpoint kept = mc::readCheckpoint(pathOf(QDir(autosaves()).filePath(name)));
                updates.insert(QString::fromStdString(kept.experiment.network), kept.state.updates);
            }
            return updates;
        };
        QTRY_COMPARE(updatesOfSaved(), (QMap<QString, std::int64_t>{{"784-12-10", 3}, {"784-20-10", 2}}));
        QCOMPARE(saved().size(), 2);
        window_->lessons().close();
        QTRY_COMPARE(saved().size(), 1);
        QCOMPARE(mc::readCheckpoint(pathOf(QDir(autosaves()).filePath(saved()[0]))).experiment.network,
                 std::string("784-20-10"));
    }

    void aLessonLeavesNoTraceInTheLastSession() {
        const QString path = save("own.mcs");
        window_->startAutosave(autosaves(), std::chrono::seconds(30));
        step();
        const mc::Moment where = frame_->past->now;
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        window_->close(); // with the lesson open
        QCOMPARE(saved(), QStringList{"last.mcs"});
        const mc::Checkpoint last = mc::readCheckpoint(pathOf(QDir(autosaves()).filePath("last.mcs")));
        QCOMPARE(last.experiment.network, std::string("784-20-10"));
        QCOMPARE(last.state.updates, where.updates);
        const QJsonObject text =
            QJsonDocument::fromJson(QByteArray::fromStdString(last.session.window)).object();
        QCOMPARE(text["file"].toString(), path);
        QVERIFY(!text["parts"].toObject().contains("lesson"));
    }

    void nothingIsAutosavedWhereNothingChanges() {
        window_->startAutosave(autosaves(), kOften);
        QTest::qWait(4 * kOften.count());
        QVERIFY(saved().isEmpty());
        step();
        QTRY_COMPARE(saved().size(), 1);
        const QString file = QDir(autosaves()).filePath(saved()[0]);
        // The choice of the unit, which comes first, may have been saved by itself.
        QTRY_COMPARE(mc::readCheckpoint(pathOf(file)).state.updates, 1);
        const QDateTime first = QFileInfo(file).lastModified();
        QTest::qWait(4 * kOften.count());
        QCOMPARE(QFileInfo(file).lastModified(), first);
        QVERIFY(window_->sessions().recent().isEmpty()); // nobody asked for it
    }

    void aRunThatIsHeldIsSaved() {
        window_->startAutosave(autosaves(), kOften);
        emit window_->timeControl().commandIssued(mc::command::Hold{"held"});
        QTRY_COMPARE(saved().size(), 1);
        const auto heldRuns = [file = pathOf(QDir(autosaves()).filePath(saved()[0]))] {
            return mc::readCheckpoint(file).session.held.size();
        };
        QCOMPARE(heldRuns(), std::size_t{1});
        emit window_->timeControl().commandIssued(mc::command::Release{frame_->held.at(0).number});
        QTRY_COMPARE(heldRuns(), std::size_t{0});
    }

    /// Whatever has happened before: only what began, or what was opened, need not be saved.
    void aRunThatPausedBeforeItsFirstFrameIsSaved() {
        runner_->post(mc::command::SaveSession{pathOf(folder_.filePath("opened.mcs")), "", 0});
        runner_->post(mc::command::Step{mc::StepUnit::Batch, 3});
        const mc::FramePtr moved = runner_->settle();
        const QString file = folder_.filePath("auto.mcs");
        const auto asksToSave = [&](const mc::FramePtr& first) {
            Autosave autosave(
                std::chrono::seconds(30), [&] { return file; }, [] { return std::string("{}"); });
            QSignalSpy asked(&autosave, &Autosave::commandIssued);
            autosave.showFrame(first);
            autosave.saveIfChanged();
            return asked.size() == 1;
        };
        QVERIFY(asksToSave(moved));
        runner_->post(mc::command::OpenCheckpoint{pathOf(folder_.filePath("opened.mcs"))});
        const mc::FramePtr opened = runner_->settle();
        QVERIFY(opened->run > moved->run);
        QVERIFY(!asksToSave(opened));
        runner_->post(mc::command::Step{mc::StepUnit::Batch, 1});
        QVERIFY(asksToSave(runner_->settle()));
        runner_->post(mc::command::Reset{});
        QVERIFY(!asksToSave(runner_->settle()));
    }

    void anOrdinaryEndCanBeContinued() {
        window_->startAutosave(autosaves(), std::chrono::seconds(30));
        arrange();
        window_->timeControl().togglePlay(); // closed while it plays
        QTRY_VERIFY(frame_->position.updates > moment_.updates + 3);
        const auto atLeast = frame_->position.updates;
        window_->close();
        QCOMPARE(saved(), QStringList{"last.mcs"});
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kOften);
        QVERIFY(!window_->noticeBar().isVisible());
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QVERIFY(menu.actions()[0]->text().startsWith("Continue where you left off"));
        menu.actions()[0]->trigger();
        QTRY_VERIFY(frame_->run > 1);
        QVERIFY(frame_->position.updates >= atLeast);
        expectArranged();
    }

    void aFolderThatCannotBeUsedIsSaidAndTheRunGoesOn() {
        QFile(folder_.filePath("in the way")).open(QIODevice::WriteOnly);
        window_->startAutosave(folder_.filePath("in the way/autosave"), kOften);
        QVERIFY(window_->noticeBar().text().contains("no autosave"));
        step();
    }

    void anAutosaveThatCannotBeWrittenIsSaidOnce() {
        window_->startAutosave(autosaves(), kOften);
        QDir(autosaves()).removeRecursively();
        step();
        QTRY_VERIFY(window_->noticeBar().text().contains("autosave could not be written"));
        closeNotice();
        step();
        QTest::qWait(4 * kOften.count());
        QVERIFY(!window_->noticeBar().isVisible());
    }
};

MC_TEST(TestAutosave)
#include "tst_autosave.moc"
