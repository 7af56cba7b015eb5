#include "session_test.h"
#include "support/test_class.h"
#include "window/recent_menu.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace mc::ui;

/// What the next start offers of programs that have left something.
class TestRecoveryOffer : public test::SessionTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openWithoutAutosaves()); }
    void cleanup() { shut(); }

    void aProgramThatDiedIsRecovered() {
        arrange();
        save("mine.mcs");
        step();
        const mc::Moment lost = frame_->past->now;
        const mc::LearnerState state = stateNow();
        leaveBehind();
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), test::kSoon);
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
        QTRY_VERIFY(window_->noticeBar().text().contains("The other run is under Open recent"));
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
        window_->startAutosave(autosaves(), test::kSoon);
        QVERIFY(window_->noticeBar().text().contains("when the program was closed"));
        QVERIFY(!window_->noticeBar().text().contains("unexpectedly"));
        QVERIFY(button("Recover") != nullptr);
    }

    void aProgramThatSavedLateIsContinuedWithoutAWord() {
        leaveBehind();
        markAsClosed(-10); // and then it was saved
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), test::kSoon);
        QVERIFY(!window_->noticeBar().isVisible());
        QCOMPARE(saved(), QStringList{"last.mcs"});
    }

    void anOfferComesBackAfterOtherWordsUntilItIsAnswered() {
        leaveBehind();
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), test::kSoon);
        window_->noticeBar().say(mc::Notice::Kind::Failure, "something else");
        QVERIFY(button("Recover") == nullptr);
        closeNotice();
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
        window_->startAutosave(autosaves(), test::kSoon);
        QVERIFY(button("Recover") != nullptr);
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QVERIFY(menu.actions()[0]->text().startsWith("Recover"));
        menu.actions()[0]->trigger();
        QTRY_COMPARE(frame_->past->now, lost);
        QTRY_VERIFY(window_->noticeBar().text().startsWith("Recovered"));
        closeNotice();
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
        window_->startAutosave(autosaves(), test::kSoon);
        press("Recover");
        QTRY_VERIFY(window_->findChild<QMessageBox*>() != nullptr); // where are the data now?
        window_->findChild<QMessageBox*>()->reject();
        QTRY_VERIFY(window_->noticeBar().text().contains("it is kept"));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->noticeBar().text().contains("mounted"));
        QVERIFY(saved().contains(name));
        closeNotice();
        QVERIFY(button("Recover") != nullptr); // offered again
    }

    void aDamagedAutosaveIsPutAsideInWords() {
        leaveBehind();
        QVERIFY(cut(QDir(autosaves()).filePath(saved()[0])));
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), test::kSoon);
        press("Recover");
        QTRY_VERIFY(window_->noticeBar().text().contains("put aside"));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(saved().value(0).startsWith("damaged-"));
        step();
        QTRY_COMPARE(saved().size(), 2); // autosaving goes on
    }

private:
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
        window_->startAutosave(autosaves(), test::kSoon);
        step();
        step();
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QTRY_COMPARE(saved().size(), 2);
        shut();
        QVERIFY(openAnew());
        window_->startAutosave(autosaves(), test::kSoon);
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

MC_TEST(TestRecoveryOffer)
#include "tst_recovery_offer.moc"
