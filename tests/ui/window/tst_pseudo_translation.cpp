#include "annotation/annotating.h"
#include "compare/compared_with_box.h"
#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "handout/handout_file.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "manual/manual_window.h"
#include "quiz/poll_board.h"
#include "quiz/quiz.h"
#include "race/race_window.h"
#include "scenes/scenes.h"
#include "setup/budget_dialog.h"
#include "sharing/set_up_link.h"
#include "sharing/set_up_preview.h"
#include "support/test_class.h"
#include "support/words_seen.h"
#include "time_control/past_bar.h"
#include "training/events/what_if_text.h"
#include "window/help_dialogs.h"
#include "window/key_list.h"
#include "window/lesson_test.h"
#include "window/race_link.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// The window in a pseudo-translation: no text is left out of the catalogues, and none is glued from pieces.
class TestPseudoTranslation : public LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() {
        QCoreApplication::installTranslator(&translator_);
        QVERIFY(begin());
        QVERIFY(openAnew());
        window_->resize(1920, 1080);
    }
    void cleanupTestCase() {
        shut();
        QCoreApplication::removeTranslator(&translator_);
    }

    void theRulesOfThisTest_data();
    void theRulesOfThisTest();
    void theWindowAtItsStart();
    void viewsOfARun();
    void viewsOfWholePresentations();
    void viewsOfAConvolution();
    void changesOfARunAndRunsBesideIt();
    void theRace();
    void dialogs();
    void tools();
    void aLessonAndAVote();
    void scenes();
    void aSetUp();
    void aHandout();
    void noTextHasSpacesAroundIt();

private:
    static constexpr const char* kTrial = "Trial"; // the lesson's title

    static QStringList wordsOfOthers();
    /// An entry of a menu; a key would need the window in front of those that the tests have opened.
    void trigger(const char* title) {
        for (QAction* action : window_->findChildren<QAction*>()) {
            if (action->text() == pseudo(title)) {
                action->trigger();
            }
        }
        QTest::qWait(100);
    }
    void verifySeen() {
        const QString faults = seen_.faults();
        std::fputs(qPrintable(faults), stderr); // longer than what QTest says
        QVERIFY(faults.isEmpty());
    }
    bool learn(std::int64_t batches) {
        const auto goal = frame_->position.updates + batches;
        runner_->post(command::Step{StepUnit::Batch, batches});
        return QTest::qWaitFor([&] { return !frame_->playing && frame_->position.updates == goal; });
    }
    bool restart(const Experiment& experiment) {
        const auto run = frame_->run;
        runner_->post(command::Restart{experiment});
        return QTest::qWaitFor([&] { return frame_->run != run && frame_->data && !frame_->busy; });
    }
    /// Each view before the tabs that cover it, with what it shows.
    void lookAtViews() {
        for (QDockWidget* one : window_->docks().all()) {
            window_->docks().bringUp(*one);
            QTest::qWait(80);
            seen_.look(*one);
        }
    }

    PseudoTranslator translator_;
    WordsSeen seen_{wordsOfOthers()};
};

void TestPseudoTranslation::theRulesOfThisTest_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("glued");
    const auto row = [](const char* text, int words, int glued) {
        QTest::newRow(text) << QString::fromUtf8(text) << words << glued;
    };
    row("", 0, 0);
    row("⟦A text⟧", 0, 0);
    row("A text", 1, 0);
    row("⟦A text⟧ of pieces", 2, 0);
    row("12 ⟦ms⟧", 0, 0);
    row("v_a = 3", 0, 0);
    row("⟦A value: ⟦a name⟧.⟧", 0, 0);
    row("⟦One.⟧ ⟦Two.⟧", 0, 0);
    row("⟦one⟧, ⟦two⟧", 0, 0);
    row("⟦one⟧ ⟦two⟧", 0, 1);
    row("⟦One⟧⟦, two⟧", 0, 1);
    row("⟦Current⟧ ⟦vₐ⟧", 0, 0);
    row("⟦Elided …", 0, 0);
    row("<b>⟦A title⟧</b><p>⟦a text⟧</p>", 0, 0);
}

void TestPseudoTranslation::theRulesOfThisTest() {
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, glued);
    QCOMPARE(wordsOutside(text).size(), words);
    QCOMPARE(gluedIn(text).size(), glued);
}

void TestPseudoTranslation::theWindowAtItsStart() {
    seen_.look();
    window_->start().open();
    QTest::qWait(100);
    seen_.look();
    window_->start().page().hide();
    QVERIFY(seen_.count() > 1000);
    verifySeen();
}

void TestPseudoTranslation::viewsOfARun() {
    lookAtViews(); // before the first update
    QVERIFY(learn(30));
    runner_->post(command::Step{StepUnit::TimeStep, 7});
    window_->docks().pickCell({1, 5});
    window_->docks().pickSynapse({{1, 5}, 300});
    QTest::qWait(100);
    lookAtViews();
    window_->docks().pickCell({2, 5});
    window_->docks().pickSynapse({{2, 5}, 3});
    lookAtViews();
    verifySeen();
}

void TestPseudoTranslation::viewsOfWholePresentations() {
    runner_->post(command::SetSpeed{kFullSpeed});
    runner_->post(command::Play{});
    for (QDockWidget* one : window_->docks().all()) {
        window_->docks().bringUp(*one);
        QTest::qWait(60);
        seen_.look(*one);
    }
    runner_->post(command::Pause{});
    QTRY_VERIFY(!frame_->playing);
    verifySeen();
}

void TestPseudoTranslation::viewsOfAConvolution() {
    Experiment experiment = smallExperiment();
    experiment.network = "28x28-4c5-p2-6c3-p2-10";
    experiment.data.trainImages = 40;
    experiment.data.testImages = 20;
    QVERIFY(restart(experiment));
    QVERIFY(learn(2));
    window_->docks().pickCell({1, 700});
    window_->docks().pickSynapse({{2, 5}, 3});
    lookAtViews();
    QVERIFY(restart(smallExperiment()));
    verifySeen();
}

void TestPseudoTranslation::changesOfARunAndRunsBesideIt() {
    QVERIFY(learn(5));
    key(Qt::Key_B);
    key(Qt::Key_H);
    QTRY_VERIFY(!frame_->held.empty());
    for (const char* text : {"silence-sst:1", "flip-feedback=50%"}) {
        runner_->post(command::Intervene{parseWhatIf(text)});
    }
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{2});
    QVERIFY(learn(3));
    runner_->post(
        command::PauseWhen{{pause_event::CellSpikes{{1, 7}}, pause_event::AccuracyReaches{true, 1}}});
    key(Qt::Key_A);
    auto& b = *window_->findChild<ComparedWithBox*>();
    for (int k = 0; k < b.count(); ++k) {
        b.setCurrentIndex(k);
        emit b.activated(k);
        QTest::qWait(200);
        seen_.look(dock("compare"));
    }
    lookAtViews();
    runner_->post(command::PauseWhen{});
    QVERIFY(restart(smallExperiment()));
    verifySeen();
}

void TestPseudoTranslation::theRace() {
    window_->race().open();
    RaceWindow* race = window_->race().raceWindow();
    QVERIFY(race != nullptr);
    QTest::qWait(100);
    seen_.look();
    QTest::keyClick(race, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1500);
    seen_.look();
    race->close();
    verifySeen();
}

void TestPseudoTranslation::dialogs() {
    QVERIFY(learn(1));
    showAbout(*window_);
    showManual(*window_, manualPages().first().source);
    showKeys(*window_, allKeys(*window_->menuBar()));
    window_->exports().ask();
    window_->exports().askData();
    trigger("&Make a film…");
    BudgetDialog budget(1'000'000, nullptr);
    for (QMenu* menu : window_->findChildren<QMenu*>()) {
        emit menu->aboutToShow();
    }
    QTest::qWait(300);
    seen_.look();
    for (const char* what : {"&Handout of a lesson…", "P&redictions…", "&Glossary", "&List of scenes",
                             "Pre&senter's window", "&Label the parts of this view"}) {
        trigger(what);
        seen_.look();
    }
    verifySeen();
}

void TestPseudoTranslation::tools() {
    window_->annotating().setOn(true);
    seen_.look();
    window_->annotating().setOn(false);
    trigger("&Hear the spikes");
    PastBar& past = window_->pastBar();
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {40, 5}, past.mapToGlobal(QPoint(40, 5)));
    QApplication::sendEvent(&past, &menu);
    seen_.look();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    verifySeen();
}

/// Its own words are figures.
void TestPseudoTranslation::aLessonAndAVote() {
    window_->lessons().open(write("## 1\n```step\nexperiment: network=784-12-10, images=200, test_images=50\n"
                                  "play: yes\nwait: 5 batches\npromise: updates >= 5\n```\n2.\n"
                                  "```ask\n3?\n( ) 4\n(x) 5\n---\n6.\n```\n## 7\n8.\n"));
    QVERIFY(entered(0));
    seen_.look(window_->lessonPanel());
    window_->lessonPanel().findChild<QAbstractButton*>(QStringLiteral("lessonNext"))->click();
    seen_.look(window_->lessonPanel());
    trigger("&Vote on the question");
    QVERIFY(window_->quiz().board() != nullptr);
    for (const Qt::Key pressed : {Qt::Key_A, Qt::Key_B, Qt::Key_PageDown}) {
        QTest::keyClick(window_->quiz().board(), pressed);
        seen_.look(*window_->quiz().board());
    }
    QTest::keyClick(window_->quiz().board(), Qt::Key_PageDown);
    QTRY_VERIFY(window_->lessons().player()->phase() == LessonPlayer::Phase::Done);
    trigger("P&redictions…");
    seen_.look();
    window_->lessons().close();
    QTRY_VERIFY(window_->lessons().player() == nullptr && !frame_->busy);
    verifySeen();
}

void TestPseudoTranslation::scenes() {
    trigger("&Record a scene");
    QVERIFY(learn(2));
    trigger("&Record a scene");
    trigger("Pre&senter's window");
    trigger("&List of scenes");
    QCOMPARE(window_->scenes().list().size(), 2);
    trigger("Show the &first scene");
    window_->scenes().show().setBlack(true);
    seen_.look();
    window_->scenes().show().setBlack(false);
    verifySeen();
}

void TestPseudoTranslation::aSetUp() {
    runner_->post(command::Intervene{parseWhatIf("silence-sst:1")});
    QVERIFY(learn(1));
    trigger("Copy as &text");
    Experiment other = smallExperiment();
    other.network = "784-9-10";
    other.learning.eta = 0.1;
    QVERIFY(restart(other));
    trigger("&Paste a set-up…");
    QVERIFY(window_->setUps().preview() != nullptr);
    seen_.look();
    window_->setUps().preview()->reject();
    verifySeen();
}

/// Its own words are figures.
void TestPseudoTranslation::aHandout() {
    HandoutRequest request;
    request.source =
        write("## 1\n```step\nexperiment: network=784-12-10, images=200, test_images=50, batch=20\n"
              "show: raster, accuracy\nforward: 1 batch\npromise: updates >= 1\n```\n2.\n"
              "```ask\n3?\n( ) 4\n(x) 5\n---\n6.\n```\n");
    request.path = folder_.filePath(QStringLiteral("handout.html"));
    request.format = handoutFormatOf(request.path);
    request.films = false;
    writeHandout(request,
                 {[](const std::function<void()>& piece) { piece(); }, [](const HandoutProgress&) {}, {}});
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader html(file.readAll());
    while (!html.atEnd()) {
        html.readNext();
        if (html.isStartElement() && html.name() == QStringLiteral("style")) {
            html.skipCurrentElement();
        } else if (html.isCharacters()) {
            seen_.add(QStringLiteral("handout"), html.text().toString().remove(QLatin1String(kTrial)));
        }
    }
    verifySeen();
}

/// What a person reads in the window that is no text of the window.
QStringList TestPseudoTranslation::wordsOfOthers() {
    QStringList all{"manualText", // the manual is English
                    "lessonText", kTrial};
    for (const ManualPage& page : manualPages()) {
        all << page.title();
    }
    QList<shelf::Entry> lessons = shelf::entries();
    for (const shelf::Entry& lesson : lessons << shelf::tour()) {
        all << lesson.title << lesson.summary; // a file for each language
    }
    return all;
}

/// Such a text is a piece of something: only those that Qt puts beside a number, and the one between keys.
void TestPseudoTranslation::noTextHasSpacesAroundIt() {
    const QSet<QString> allowed{" MB", " dpi",        " pt", " batches", " samples",  " epochs",
                                " ms", " pictures/s", " %",  "cell ",    "afferent ", " or "};
    const QSet<QString> others = translator_.spaced() - allowed;
    QVERIFY2(others.isEmpty(), qPrintable(others.values().join(QStringLiteral("|"))));
}

MC_TEST(TestPseudoTranslation)
#include "tst_pseudo_translation.moc"
