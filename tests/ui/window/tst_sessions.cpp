#include "annotation/annotating.h"
#include "panels/settings.h"
#include "training/checkpoint.h"
#include "window/autosave_folder.h"
#include "window/file_paths.h"
#include "window/lesson_link.h"
#include "window/look.h"
#include "window/notice_bar.h"
#include "window/recent_menu.h"
#include "window/session_files.h"
#include "window/window_test.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QToolButton>

using namespace mc::ui;

namespace {

constexpr std::chrono::seconds kSoon{1};

bool cut(const QString& path) {
    QFile file(path);
    return file.resize(QFileInfo(path).size() / 2);
}

} // namespace

/// Sessions as a person meets them: saved, opened, continued, recovered.
class TestSessions : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QDir(autosaves()).removeRecursively();
        QSettings(kOrganisation, kProgram).clear();
        QVERIFY(openAnew());
    }
    void cleanup() { shut(); }

    void everythingOfTheWindowComesBack() {
        arrange();
        const QString path = save("all.mcs");
        const int width = window_->width();
        shut();
        QVERIFY(openAnew());
        dock("raster").hide();
        window_->sessions().open(path);
        QTRY_COMPARE(frame_->past->now, moment_);
        expectArranged();
        QCOMPARE(window_->width(), width);
        QVERIFY(!dock("raster").isHidden());
        QVERIFY(!frame_->playing);
    }

    void theRunGoesOnAsIfItHadNeverStopped() {
        arrange();
        const QString path = save("run.mcs");
        step();
        const mc::LearnerState straight = stateNow();
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_COMPARE(frame_->past->now, moment_);
        step();
        const mc::LearnerState resumed = stateNow();
        QVERIFY(resumed.network.layers[0].forward == straight.network.layers[0].forward);
        QVERIFY(resumed.network.layers[1].forward == straight.network.layers[1].forward);
    }

    void theTitleNamesTheFileAndMarksChanges() {
        QVERIFY(!window_->windowTitle().contains(".mcs"));
        save("titled.mcs");
        QTRY_VERIFY(window_->windowTitle().startsWith("titled.mcs[*]"));
        QVERIFY(!window_->isWindowModified());
        step();
        QTRY_VERIFY(window_->isWindowModified());
        key(Qt::Key_S, Qt::ControlModifier); // the file is known: nothing is asked
        QTRY_VERIFY(!window_->isWindowModified());
        QVERIFY(window_->findChild<QFileDialog*>() == nullptr);
        QCOMPARE(mc::readCheckpoint(pathOf(folder_.filePath("titled.mcs"))).state.updates, std::int64_t{1});
    }

    void anotherExperimentNeedsAFileOfItsOwn() {
        save("first.mcs");
        QTRY_VERIFY(!window_->sessions().file().isEmpty());
        key(Qt::Key_R); // the same experiment from its beginning
        QTRY_VERIFY(frame_->run > 1);
        QVERIFY(!window_->sessions().file().isEmpty());
        key(Qt::Key_N);
        QTRY_VERIFY(window_->sessions().file().isEmpty());
        key(Qt::Key_S, Qt::ControlModifier);
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("-seed-2.mcs"));
        dialog->close();
    }

    void recentFilesAreListedAndMissingOnesGo() {
        const QString kept = save("kept.mcs");
        const QString gone = save("gone.mcs");
        QTRY_COMPARE(window_->sessions().recent(), (QStringList{gone, kept}));
        QVERIFY(QFile::remove(gone));
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 2);
        QVERIFY(menu.actions()[0]->text().contains("gone.mcs (missing)"));
        QVERIFY(menu.actions()[1]->text().endsWith("kept.mcs"));
        menu.actions()[0]->trigger();
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->noticeBar().text().contains("gone.mcs"));
        QTRY_COMPARE(window_->sessions().recent(), QStringList{kept});
        emit menu.aboutToShow();
        menu.actions()[0]->trigger();
        QTRY_VERIFY(window_->noticeBar().text().contains("kept.mcs"));
    }

    void aDamagedSessionIsRefusedAndTheRunStays() {
        const QString path = save("damaged.mcs");
        QVERIFY(cut(path));
        step();
        const auto run = frame_->run;
        window_->sessions().open(path);
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->noticeBar().text().contains("damaged.mcs"));
        QVERIFY(frame_->run == run && frame_->position.updates == 1);
    }

    void whatTheWindowCannotReadDoesNotKeepTheRunFromOpening() {
        step();
        const auto path = pathOf(folder_.filePath("odd.mcs"));
        emit window_->sessions().commandIssued(
            mc::command::SaveSession{path,
                                     R"({"format":9,"parts":{"layout":3,"cell":"x","speed":-1,)"
                                     R"("pause_when":["moonrise",4],"steps":[77],"setup":[],"synapse":{}}})",
                                     1'000'000});
        window_->sessions().open(textOf(path));
        QTRY_VERIFY(frame_->run > 1);
        QCOMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(frame_->pauseEvents.empty());
        QVERIFY(window_->docks().cell() == CellChoice{});
    }

    void aLessonIsTakenUpAtItsStepWithTheRunAsItWas() {
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        window_->lessons().next();
        QTRY_VERIFY(entered(1));
        step(); // a person goes further
        const mc::Moment where = frame_->past->now;
        QCOMPARE(where.updates, std::int64_t{6});
        const QString path = save("lesson.mcs");
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_VERIFY(window_->lessons().player() != nullptr);
        QCOMPARE(window_->lessons().player()->step(), std::size_t{1});
        QTRY_COMPARE(frame_->past->now, where);
        QTRY_COMPARE(window_->sessions().file(), path);
        QVERIFY(dock("lesson").isVisible());
        window_->lessons().back();
        QTRY_VERIFY(entered(0));
        QCOMPARE(frame_->past->now.updates, std::int64_t{3});
        window_->lessons().close();
        QTRY_COMPARE(frame_->past->now, where); // the run of the session
        QTRY_COMPARE(window_->sessions().file(), path);
    }

    void aSessionOpenedInProjectorModeDoesNotBringItsDesktop() {
        const QString path = save("desktop.mcs");
        window_->look().setProjecting(true);
        QTRY_VERIFY(dock("setup").isHidden());
        window_->sessions().open(path);
        QTRY_VERIFY(frame_->run > 1);
        QTRY_COMPARE(window_->sessions().file(), path);
        QVERIFY(dock("setup").isHidden());
        window_->look().setProjecting(false);
        QVERIFY(!dock("setup").isHidden());
    }

    void aLessonLeavesNoTraceAmongTheRecentFiles() {
        const QString path = save("own.mcs");
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QVERIFY(window_->sessions().file().isEmpty());
        window_->lessons().close();
        QTRY_COMPARE(window_->sessions().file(), path);
        QCOMPARE(window_->sessions().recent(), QStringList{path});
    }

    void aPersonsOwnRunIsSavedBesideThoseOfALesson() {
        window_->startAutosave(autosaves(), std::chrono::seconds(1));
        step();
        step();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QTRY_COMPARE(saved().size(), 2);
        QStringList networks;
        for (const QString& name : saved()) {
            const mc::Checkpoint kept = mc::readCheckpoint(pathOf(QDir(autosaves()).filePath(name)));
            networks << QString::fromStdString(kept.experiment.network);
            QCOMPARE(kept.state.updates, kept.experiment.network == "784-20-10" ? 2 : 3);
        }
        networks.sort();
        QCOMPARE(networks, (QStringList{"784-12-10", "784-20-10"}));
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
        window_->startAutosave(autosaves(), kSoon);
        QTest::qWait(2300);
        QVERIFY(saved().isEmpty());
        step();
        QTRY_COMPARE(saved().size(), 1);
        const QString file = QDir(autosaves()).filePath(saved()[0]);
        const QDateTime first = QFileInfo(file).lastModified();
        QTest::qWait(2300);
        QCOMPARE(QFileInfo(file).lastModified(), first);
        QVERIFY(window_->sessions().recent().isEmpty()); // nobody asked for it
    }

    void aProgramThatDiedIsRecovered() {
        arrange();
        save("mine.mcs");
        step();
        const mc::Moment lost = frame_->past->now;
        const mc::LearnerState state = stateNow();
        leaveBehind();
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        QVERIFY(window_->noticeBar().isVisible());
        QVERIFY(window_->noticeBar().text().contains("unexpectedly"));
        press("Recover");
        QTRY_COMPARE(frame_->past->now, lost);
        expectArranged();
        QVERIFY(!frame_->playing);
        QVERIFY(stateNow().network.layers[0].forward == state.network.layers[0].forward);
        QTRY_VERIFY(window_->windowTitle().startsWith("mine.mcs"));
        QVERIFY(window_->isWindowModified());
        QCOMPARE(saved().size(), 1); // until there is a newer one
        window_->close();
        QCOMPARE(saved(), QStringList{"last.mcs"});
    }

    void aProgramThatDiedInALessonOffersTheOwnRunFirst() {
        leaveALessonBehind();
        QVERIFY(window_->noticeBar().text().contains("unexpectedly. Your own run was saved at"));
        QVERIFY(button("Recover lesson") != nullptr && button("Discard both") != nullptr);
        press("Recover own run");
        QTRY_COMPARE(frame_->experiment->network, std::string("784-20-10"));
        QTRY_VERIFY(frame_->past && frame_->past->now.updates == 2);
        QVERIFY(window_->lessons().player() == nullptr);
        QTRY_VERIFY(window_->noticeBar().text().contains("The other run of then is under Open recent"));
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QVERIFY(menu.actions()[0]->text().startsWith("Recover the lesson"));
        menu.actions()[0]->trigger();
        QTRY_VERIFY(window_->lessons().player() != nullptr);
        QCOMPARE(frame_->experiment->network, std::string("784-12-10"));
    }

    void bothRunsOfAProgramThatDiedInALessonCanBeDiscarded() {
        leaveALessonBehind();
        press("Discard both");
        QTRY_VERIFY(saved().isEmpty());
        QVERIFY(!window_->noticeBar().isVisible());
    }

    void aProgramThatWasClosedButCouldNotSaveIsNotSaidToHaveDied() {
        leaveBehind();
        markAsClosed(10); // after what was saved last
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        QVERIFY(window_->noticeBar().text().startsWith("When the program was closed"));
        QVERIFY(!window_->noticeBar().text().contains("unexpectedly"));
        QVERIFY(button("Recover") != nullptr);
    }

    void aProgramThatSavedLateIsContinuedWithoutAWord() {
        leaveBehind();
        markAsClosed(-10); // and then it was saved
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        QVERIFY(!window_->noticeBar().isVisible());
        QCOMPARE(saved(), QStringList{"last.mcs"});
    }

    void anOfferComesBackAfterOtherWordsUntilItIsAnswered() {
        leaveBehind();
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        window_->noticeBar().say(mc::Notice::Kind::Failure, "something else");
        QVERIFY(button("Recover") == nullptr);
        window_->noticeBar().findChild<QToolButton*>()->click();
        QVERIFY(button("Recover") != nullptr);
        press("Discard");
        QTRY_VERIFY(!window_->noticeBar().isVisible());
        QVERIFY(saved().isEmpty());
    }

    void anOfferIsWithdrawnWhenItsRunIsTakenUpElsewhere() {
        step();
        const mc::Moment lost = frame_->past->now;
        leaveBehind();
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        QVERIFY(button("Recover") != nullptr);
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QVERIFY(menu.actions()[0]->text().startsWith("Recover"));
        menu.actions()[0]->trigger();
        QTRY_COMPARE(frame_->past->now, lost);
        QTRY_VERIFY(window_->noticeBar().text().startsWith("Recovered"));
        window_->noticeBar().findChild<QToolButton*>()->click();
        QVERIFY(!window_->noticeBar().isVisible()); // the file is one's own by now
        QCOMPARE(saved().size(), 1);
    }

    void anAutosaveThatOnlyMissesItsDataIsKept() {
        leaveBehind();
        const QString name = saved()[0];
        const auto file = pathOf(QDir(autosaves()).filePath(name));
        mc::Checkpoint kept = mc::readCheckpoint(file);
        kept.experiment.data.source = "/nowhere/that is mounted";
        mc::writeCheckpoint(file, kept.experiment, kept.state, kept.history, kept.interventions,
                            kept.session);
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        press("Recover");
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QTRY_VERIFY(window_->noticeBar().text().contains("it is kept"));
        QVERIFY(window_->noticeBar().text().contains("mounted"));
        QVERIFY(saved().contains(name));
        window_->noticeBar().findChild<QToolButton*>()->click();
        QVERIFY(button("Recover") != nullptr); // offered again
    }

    void aDamagedAutosaveIsPutAsideInWords() {
        leaveBehind();
        QVERIFY(cut(QDir(autosaves()).filePath(saved()[0])));
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
        press("Recover");
        QTRY_VERIFY(window_->noticeBar().text().contains("put aside"));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(saved().value(0).startsWith("damaged-"));
        step();
        QTRY_COMPARE(saved().size(), 2); // autosaving goes on
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
        window_->startAutosave(autosaves(), kSoon);
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
        window_->startAutosave(folder_.filePath("in the way/autosave"), kSoon);
        QVERIFY(window_->noticeBar().text().contains("no autosave"));
        step();
    }

    void anAutosaveThatCannotBeWrittenIsSaidOnce() {
        window_->startAutosave(autosaves(), kSoon);
        QDir(autosaves()).removeRecursively();
        step();
        QTRY_VERIFY(window_->noticeBar().text().contains("autosave could not be written"));
        window_->noticeBar().findChild<QToolButton*>()->click();
        step();
        QTest::qWait(1500);
        QVERIFY(!window_->noticeBar().isVisible());
    }

private:
    mc::Moment moment_;

    [[nodiscard]] QString autosaves() const { return folder_.filePath("autosave"); }
    [[nodiscard]] QStringList saved() const { return QDir(autosaves()).entryList({"*.mcs"}, QDir::Files); }

    void step() {
        const auto updates = frame_->position.updates;
        chooseUnit(mc::StepUnit::Batch);
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::Batch, 1});
        QTRY_VERIFY(frame_->position.updates > updates && !frame_->playing);
    }

    /// Something of all that a session keeps.
    void arrange() {
        step();
        key(Qt::Key_B);
        QTRY_COMPARE(frame_->past->bookmarks.size(), std::size_t{1});
        step();
        emit window_->timeControl().commandIssued(mc::command::SetSpeed{2000});
        emit window_->timeControl().commandIssued(mc::command::PauseWhen{
            {mc::pause_event::CellSpikes{{1, 7}}, mc::pause_event::AccuracyReaches{true, 1}}});
        emit window_->timeControl().commandIssued(
            mc::command::PauseWhen{{mc::pause_event::AccuracyReaches{true, 1}}});
        window_->timeControl().chooseSteps(mc::StepUnit::TimeStep, 7);
        window_->docks().pickCell({1, 5});
        window_->docks().pickSynapse({{1, 5}, 300});
        type(line("eta"), "0.123");
        const Annotations drawn{{PenText{PenInk::Blue, {0.25, 0.5}, "look here"}}};
        window_->annotating().layer("raster").setAnnotations(drawn);
        window_->resize(1270, 710);
        dock("errors").hide();
        dock("layers").show();
        QTRY_VERIFY(frame_->speedAsked == 2000 && frame_->pauseEvents.size() == 1);
        moment_ = frame_->past->now;
    }

    void expectArranged() {
        QTRY_COMPARE(frame_->speedAsked, 2000.0);
        QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
        QCOMPARE(mc::pauseEventText(frame_->pauseEvents[0]), std::string("accuracy>=1"));
        QCOMPARE(frame_->past->bookmarks.size(), std::size_t{1});
        QCOMPARE(frame_->past->bookmarks[0].moment, (mc::Moment{1, 0}));
        QCOMPARE(frame_->past->earliest, mc::Moment{});
        QVERIFY(window_->timeControl().unit() == mc::StepUnit::TimeStep ||
                window_->timeControl().unit() == mc::StepUnit::Batch); // what step() of this test has chosen
        QCOMPARE(window_->timeControl().unitsPerStep(), 7);
        QVERIFY((window_->docks().cell() == CellChoice{1, 5}));
        QVERIFY((window_->docks().synapse() == SynapseChoice{{1, 5}, 300}));
        QCOMPARE(line("eta").text(), QString("0.123"));
        QVERIFY(dock("errors").isHidden() && !dock("layers").isHidden());
        const Annotations& drawn = window_->annotating().layer("raster").annotations();
        QCOMPARE(drawn.marks.size(), std::size_t{1});
        QCOMPARE(std::get<PenText>(drawn.marks[0]).text, QString("look here"));
    }

    QString lesson() {
        const QString path = folder_.filePath("lesson.md");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(
                "---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n"
                "## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50, batch=20, "
                "rate_decay=1\nforward: 3 batches\nshow: raster, accuracy\n```\nText.\n"
                "## Two\n```step\nforward: 2 batches\n```\nText.\n");
        }
        return path;
    }
    bool entered(std::size_t step) {
        const mc::LessonPlayer* player = window_->lessons().player();
        return player != nullptr && player->step() == step && player->entered();
    }

    QString save(const char* name) {
        const QString path = folder_.filePath(QLatin1String(name));
        window_->sessions().saveAs(path);
        [&] { QTRY_VERIFY(window_->noticeBar().text().endsWith(QLatin1String(name))); }();
        return path;
    }

    mc::LearnerState stateNow() {
        const auto path = pathOf(folder_.filePath("state.mcz"));
        runner_->post(mc::command::SaveCheckpoint{path});
        (void)runner_->settle();
        return mc::readCheckpoint(path).state;
    }

    /// An autosave as it lies there after its program was killed.
    void leaveBehind() {
        QDir().mkpath(autosaves());
        const QString file = QDir(autosaves()).filePath("run-dead.mcs");
        runner_->post(
            mc::command::SaveSession{pathOf(file), window_->sessions().autosaveText(), 1'000'000, true});
        (void)runner_->settle();
        QVERIFY(QFileInfo::exists(file));
    }

    /// By a program that was killed in a lesson, with an own run of two batches; another one is started.
    void leaveALessonBehind() {
        window_->startAutosave(autosaves(), kSoon);
        step();
        step();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QTRY_COMPARE(saved().size(), 2);
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), kSoon);
    }

    /// So many seconds after what leaveBehind() has saved.
    void markAsClosed(int seconds) {
        const QString file = QDir(autosaves()).filePath("run-dead.mcs");
        QFile mark(file + ".ended");
        QVERIFY(mark.open(QIODevice::WriteOnly) &&
                mark.setFileTime(QFileInfo(file).lastModified().addSecs(seconds),
                                 QFileDevice::FileModificationTime));
    }

    QPushButton* button(const char* label) {
        for (auto* button : window_->noticeBar().findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(label) && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    void press(const char* label) {
        QVERIFY(button(label) != nullptr);
        button(label)->click();
    }
};

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
