#include "core/data/small_idx_set.h"
#include "data_choice/recent_folders.h"
#include "session_test.h"
#include "support/test_class.h"

#include <QMessageBox>
#include <QPushButton>

using namespace mc::ui;
using mc::ui::test::settled;

/// Files that somebody else has written are opened without computing or loading what nobody has asked for.
class TestStrangeFiles : public test::SessionTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openWithoutAutosaves());
        knowLesson(false);
    }
    void cleanup() { shut(); }

    void aSessionAsksBeforeItsDataAreOpened_data();
    void aSessionAsksBeforeItsDataAreOpened();
    void dataThatWereOpenedBeforeAreNotAskedFor();
    void aSessionOfOneWhoPlayedRests();
    void aSessionOpensNoLessonThatItNames();
    void aLessonSaysWhatItWouldDo();
    void aLessonThatIsDeclinedDoesNothing();
    void aLessonThatWasBegunBeforeIsNotAskedFor();

private:
    QMessageBox* box(const char* name) { return window_->findChild<QMessageBox*>(QLatin1String(name)); }
    void press(QMessageBox& asked, const QString& words);
    /// A session of one update on data in a folder, in the window of a program that does not know them.
    QString sessionOnData(const QString& data);
    void forget() {
        shut();
        QVERIFY(openWithoutAutosaves());
        knowLesson(false);
    }
};

void TestStrangeFiles::press(QMessageBox& asked, const QString& words) {
    for (QAbstractButton* button : asked.buttons()) {
        if (button->text().remove('&').contains(words)) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(words));
}

QString TestStrangeFiles::sessionOnData(const QString& data) {
    files::writeSmallSetTo(pathOf(data));
    mc::Experiment experiment;
    experiment.network = "15-6-8";
    experiment.data.source = data.toStdString();
    experiment.learning.rateDecay = 1;
    emit window_->setupPanel().commandIssued(mc::command::Restart{experiment});
    [&] { QTRY_VERIFY(frame_->experiment->network == "15-6-8" && !frame_->busy); }();
    step();
    QString session = save("strange.mcs");
    forget();
    return session;
}

void TestStrangeFiles::aSessionAsksBeforeItsDataAreOpened_data() {
    QTest::addColumn<QString>("answer");
    QTest::newRow("and opens them") << QStringLiteral("Open the data");
    QTest::newRow("and leaves all as it was") << QStringLiteral("Cancel");
}

void TestStrangeFiles::aSessionAsksBeforeItsDataAreOpened() {
    QFETCH(QString, answer);
    const QString data = folder_.filePath("digits");
    const QString session = sessionOnData(data);
    const auto run = frame_->run;
    window_->sessions().open(session);
    QMessageBox* asked = box("newData");
    QVERIFY(asked != nullptr && asked->isVisible());
    QVERIFY2(asked->text().contains(data), qPrintable(asked->text()));
    QCOMPARE(asked->textFormat(), Qt::PlainText);
    (void)settled([this] { return frame_->number; });
    QVERIFY(frame_->run == run && !frame_->busy); // nothing is opened meanwhile
    press(*asked, answer);
    if (answer == QLatin1String("Cancel")) {
        (void)settled([this] { return frame_->number; });
        QCOMPARE(frame_->run, run);
        QVERIFY(!window_->sessions().isWaiting());
        return;
    }
    QTRY_VERIFY(frame_->run != run && frame_->experiment->network == "15-6-8" && !frame_->busy);
    QTRY_COMPARE(window_->sessions().file(), session);
}

void TestStrangeFiles::dataThatWereOpenedBeforeAreNotAskedFor() {
    const QString data = folder_.filePath("digits");
    const QString session = sessionOnData(data);
    rememberFolder(data, QStringLiteral("digits"));
    const auto run = frame_->run;
    window_->sessions().open(session);
    QVERIFY(box("newData") == nullptr);
    QTRY_VERIFY(frame_->run != run && frame_->experiment->network == "15-6-8");
}

void TestStrangeFiles::aSessionOfOneWhoPlayedRests() {
    emit window_->timeControl().commandIssued(mc::command::Play{});
    QTRY_VERIFY(frame_->playing && frame_->position.updates > 2);
    const QString session = save("strange.mcs");
    forget();
    window_->sessions().open(session);
    QTRY_VERIFY(frame_->position.updates > 2 && !frame_->busy);
    const auto then = frame_->position;
    (void)settled([this] { return frame_->number; });
    QVERIFY(!frame_->playing && frame_->position == then);
}

void TestStrangeFiles::aSessionOpensNoLessonThatItNames() {
    const QString path = lesson();
    window_->lessons().open(path);
    QTRY_VERIFY(entered(0));
    const QString session = save("strange.mcs");
    forget();
    window_->sessions().open(session);
    QTRY_VERIFY(window_->noticeBar().text().contains(path));
    QVERIFY(window_->lessons().player() == nullptr);
    QTRY_VERIFY(frame_->experiment->network == "784-12-10"); // its run is there
}

void TestStrangeFiles::aLessonSaysWhatItWouldDo() {
    const auto run = frame_->run;
    window_->lessons().offer(lesson());
    QMessageBox* asked = box("lessonOffer");
    QVERIFY(asked != nullptr && asked->isVisible());
    for (const char* words : {"Begin the lesson “Trial”?", "2 steps", "begins 1 experiment and takes",
                              "MB of memory", "drawn by the program"}) {
        QVERIFY2(asked->text().contains(QString::fromUtf8(words)), qPrintable(asked->text()));
    }
    (void)settled([this] { return frame_->number; });
    QVERIFY(frame_->run == run && window_->lessons().player() == nullptr);
    press(*asked, "Begin");
    QTRY_VERIFY(entered(0));
}

void TestStrangeFiles::aLessonThatIsDeclinedDoesNothing() {
    const auto run = frame_->run;
    window_->lessons().offer(lesson());
    press(*box("lessonOffer"), "Cancel");
    (void)settled([this] { return frame_->number; });
    QVERIFY(frame_->run == run && window_->lessons().player() == nullptr);
}

void TestStrangeFiles::aLessonThatWasBegunBeforeIsNotAskedFor() {
    const QString path = lesson();
    window_->lessons().open(path);
    QTRY_VERIFY(entered(0));
    window_->lessons().close();
    window_->lessons().offer(path);
    QVERIFY(box("lessonOffer") == nullptr);
    QTRY_VERIFY(entered(0));
}

MC_TEST(TestStrangeFiles)
#include "tst_strange_files.moc"
