#include "annotation/annotating.h"
#include "annotation/annotation_tools.h"
#include "compare/compared_with_box.h"
#include "exports/export_link.h"
#include "glossary/parts_overlay.h"
#include "lessons/lesson_panel.h"
#include "manual/manual_window.h"
#include "quiz/poll_board.h"
#include "quiz/quiz.h"
#include "race/race_window.h"
#include "scenes/scenes.h"
#include "screen_faults.h"
#include "setup/budget_dialog.h"
#include "sharing/set_up_link.h"
#include "sharing/set_up_preview.h"
#include "style/language.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"
#include "training/events/what_if_text.h"
#include "widgets/fold.h"
#include "window/help_dialogs.h"
#include "window/key_list.h"
#include "window/lesson_test.h"
#include "window/race_link.h"

#include <QDialog>
#include <QMenuBar>
#include <QScreen>
#include <array>
#include <cstdio>
#include <set>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Everything that the window shows, on one screen in one language and look: no text is cut, lies on another
/// or is faint, everything can be reached, and is told. tests/screens runs this for many screens; it sets the
/// screen and the scale, and
///
/// MC_SCREENS_LANGUAGE: code of a language
/// MC_SCREENS_LOOK:     light, dark or projector
/// MC_SCREENS_FOLDER:   where pictures of all that was looked at go; none without it
class TestScreens : public LessonTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theBoardOfARun();
    void theStartPage();
    void aConvolution();
    void changesAndRunsBesideIt();
    void theRace();
    void dialogs();
    void windowsBesideTheBoard();
    void menus();
    void toolsAndLabels();
    void aLessonAndAVote();
    void aSetUp();

private:
    static constexpr QSize kPromised{1024,
                                     600}; ///< below it, texts may be shortened and cut, not out of reach

    [[nodiscard]] QSize screenSize() const { return window_->screen()->size(); }
    [[nodiscard]] bool isPromised() const { return screenSize().expandedTo(kPromised) == screenSize(); }
    void look(const QString& name, QWidget& window);
    void lookAtWindows(const QString& name);
    [[nodiscard]] QStringList faultsOf(ScreenFaults& faults) const;
    void lookAtDocks(const QString& name);
    void trigger(const char* title);
    bool learn(std::int64_t batches);
    bool restart(const Experiment& experiment);
    void closeOthers();
    void verifyNone();

    Translations translations_;
    QString pictures_ = qEnvironmentVariable("MC_SCREENS_FOLDER");
    QString look_ = qEnvironmentVariable("MC_SCREENS_LOOK", QStringLiteral("light"));
    std::set<QString> known_; ///< faults that were told
    QStringList faults_;      ///< of this function
    int looks_ = 0;
    qint64 texts_ = 0;
};

void TestScreens::initTestCase() {
    const Language* language = languageOf(qEnvironmentVariable("MC_SCREENS_LANGUAGE", QStringLiteral("en")));
    QVERIFY(language != nullptr);
    translations_.use(*language);
    QVERIFY(WindowTest::begin());
    QVERIFY(openAnew());
    constexpr QSize kTitleBar{0, 28}; // of a desktop
    window_->resize(screenSize() - kTitleBar);
    if (look_ == QStringLiteral("dark")) {
        window_->appearance().setTheme(Theme::Dark);
    } else if (look_ == QStringLiteral("projector")) {
        window_->appearance().setProjecting(true);
        QTRY_COMPARE(window_->size(), screenSize());
    }
    QTest::qWait(200);
}

void TestScreens::cleanupTestCase() {
    shut();
    std::printf("looked at %d windows with %lld texts\n", looks_, static_cast<long long>(texts_));
}

void TestScreens::trigger(const char* title) {
    const QString words = QCoreApplication::translate("mc::ui", title);
    bool found = false;
    for (QAction* action : window_->findChildren<QAction*>()) {
        if (action->text() == words && !found) {
            action->trigger();
            found = true;
        }
    }
    QVERIFY2(found, title);
    QTest::qWait(100);
}

bool TestScreens::learn(std::int64_t batches) {
    const auto goal = frame_->position.updates + batches;
    runner_->post(command::Step{StepUnit::Batch, batches});
    return QTest::qWaitFor([&] { return !frame_->playing && frame_->position.updates == goal; }, 20000);
}

bool TestScreens::restart(const Experiment& experiment) {
    const auto run = frame_->run;
    runner_->post(command::Restart{experiment});
    return QTest::qWaitFor([&] { return frame_->run != run && frame_->data && !frame_->busy; });
}

QStringList TestScreens::faultsOf(ScreenFaults& faults) const {
    QStringList all = faults.ofPlaces(isPromised()) + faults.ofKeyboard() + faults.ofSummaries();
    const QStringList texts = faults.ofTexts();
    if (isPromised()) {
        all += texts + faults.ofContrast();
    }
    return all;
}

void TestScreens::look(const QString& name, QWidget& window) {
    ScreenFaults first(window);
    QStringList found = faultsOf(first);
    QImage picture = first.picture();
    if (!found.isEmpty()) { // a layout settles later
        QTest::qWait(300);
        ScreenFaults second(window);
        found = faultsOf(second);
        picture = second.picture();
    }
    ++looks_;
    texts_ += first.texts();
    for (const QString& fault : found) {
        if (known_.insert(fault).second) {
            faults_ << name + QStringLiteral(": ") + fault;
        }
    }
    if (!pictures_.isEmpty()) {
        picture.save(pictures_ + u'/' + name + QStringLiteral(".png"));
    }
}

void TestScreens::lookAtWindows(const QString& name) {
    int number = 0;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != window_.get() && window->isVisible() && !window->inherits("QTipLabel")) {
            ++number;
            const QString own =
                window->objectName().isEmpty() ? QString::number(number) : window->objectName();
            look(name + u'-' + own, *window);
        }
    }
}

void TestScreens::lookAtDocks(const QString& name) {
    for (QDockWidget* one : window_->docks().all()) {
        window_->docks().bringUp(*one);
        QTest::qWait(60);
        look(name + u'-' + one->objectName(), *window_);
    }
}

void TestScreens::closeOthers() {
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != window_.get() && other->isVisible()) {
            other->close();
        }
    }
    QTest::qWait(50);
}

void TestScreens::verifyNone() {
    const QStringList faults = std::exchange(faults_, {});
    for (const QString& fault : faults) {
        std::printf("FAULT %s\n", qPrintable(fault)); // more than what QTest says
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults").arg(faults.size())));
}

void TestScreens::theBoardOfARun() {
    for (Fold* fold : window_->findChildren<Fold*>()) {
        fold->setOpen(true);
    }
    QVERIFY(learn(30));
    runner_->post(command::Step{StepUnit::TimeStep, 7});
    window_->docks().pickCell({1, 5});
    window_->docks().pickSynapse({{1, 5}, 300});
    QTest::qWait(100);
    look(QStringLiteral("board"), *window_);
    lookAtDocks(QStringLiteral("board"));
    verifyNone();
}

void TestScreens::theStartPage() {
    window_->start().open();
    QTest::qWait(100);
    look(QStringLiteral("start"), window_->start().page());
    window_->start().page().hide();
    verifyNone();
}

void TestScreens::aConvolution() {
    Experiment experiment = smallExperiment();
    experiment.network = "28x28-4c5-p2-6c3-p2-10";
    experiment.data.trainImages = 40;
    experiment.data.testImages = 20;
    QVERIFY(restart(experiment));
    QVERIFY(learn(2));
    window_->docks().pickCell({1, 700});
    window_->docks().pickSynapse({{2, 5}, 3});
    for (const char* name : {"raster", "network", "circuit", "feature-maps", "kernels", "input"}) {
        window_->docks().bringUp(dock(name));
        QTest::qWait(80);
        look(QStringLiteral("convolution-") + QLatin1String(name), *window_);
    }
    QVERIFY(restart(smallExperiment()));
    verifyNone();
}

void TestScreens::changesAndRunsBesideIt() {
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
    window_->docks().bringUp(dock("compare"));
    auto& b = *window_->findChild<ComparedWithBox*>();
    for (int k = 0; k < b.count(); ++k) {
        b.setCurrentIndex(k);
        emit b.activated(k);
        QTest::qWait(250);
        look(QStringLiteral("compare-%1").arg(k), *window_);
    }
    for (const char* name : {"held", "what-if", "accuracy", "errors", "concordance", "equivalence"}) {
        window_->docks().bringUp(dock(name));
        QTest::qWait(80);
        look(QStringLiteral("changed-") + QLatin1String(name), *window_);
    }
    runner_->post(command::PauseWhen{});
    QVERIFY(restart(smallExperiment()));
    verifyNone();
}

void TestScreens::theRace() {
    window_->race().open();
    RaceWindow* race = window_->race().raceWindow();
    QVERIFY(race != nullptr);
    QTest::qWait(100);
    look(QStringLiteral("race-before"), *race);
    QTest::keyClick(race, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(race->frame() && race->frame()->result && race->frame()->result->epochs >= 1,
                             60'000);
    QTest::keyClick(race, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!race->frame()->playing, 60'000);
    QTest::qWait(300);
    look(QStringLiteral("race"), *race);
    race->close();
    verifyNone();
}

void TestScreens::dialogs() {
    QVERIFY(learn(1));
    showAbout(*window_);
    showManual(*window_, manualPages().first().source);
    showKeys(*window_, allKeys(*window_->menuBar()));
    window_->exports().ask();
    QTest::qWait(100);
    lookAtWindows(QStringLiteral("dialog"));
    closeOthers();
    window_->exports().askData();
    QTest::qWait(100);
    lookAtWindows(QStringLiteral("data"));
    closeOthers();
    trigger("&Make a film…");
    lookAtWindows(QStringLiteral("film"));
    closeOthers();
    BudgetDialog budget(1'000'000, window_.get());
    budget.show();
    lookAtWindows(QStringLiteral("budget"));
    budget.close();
    verifyNone();
}

void TestScreens::windowsBesideTheBoard() {
    trigger("&Record a scene");
    QVERIFY(learn(1));
    trigger("&Record a scene");
    const std::array windows{"&Handout of a lesson…", "P&redictions…", "&Glossary", "&List of scenes",
                             "Pre&senter's window"};
    int number = 0;
    for (const char* title : windows) {
        trigger(title);
        lookAtWindows(QStringLiteral("beside-%1").arg(++number));
        closeOthers();
    }
    verifyNone();
}

void TestScreens::menus() {
    for (const QAction* entry : window_->menuBar()->actions()) {
        QMenu* menu = entry->menu();
        menu->popup(window_->mapToGlobal(QPoint(20, 40)));
        QTest::qWait(30);
        look(QStringLiteral("menu-") + entry->text().remove(u'&'), *menu);
        menu->close();
    }
    verifyNone();
}

void TestScreens::toolsAndLabels() {
    window_->annotating().setOn(true);
    QTest::qWait(50);
    look(QStringLiteral("drawing"), *window_->findChild<AnnotationTools*>()); // which lie over the board
    window_->annotating().setOn(false);
    window_->docks().bringUp(dock("circuit"));
    QTest::qWait(50);
    trigger("&Label the parts of this view");
    QTest::qWait(100);
    auto* labels = window_->findChild<PartsOverlay*>();
    QVERIFY(labels != nullptr && labels->isVisible());
    look(QStringLiteral("labels"), *labels); // which cover what they explain
    trigger("&Label the parts of this view");
    verifyNone();
}

void TestScreens::aLessonAndAVote() {
    window_->lessons().open(
        write("## A step\n```step\nexperiment: network=784-12-10, images=200, test_images=50\nplay: yes\n"
              "wait: 5 batches\npromise: updates >= 5\n```\nA sentence about what is to be seen, of which "
              "there may be "
              "several.\n```ask\nWhat is going to happen, as far as you can tell?\n( ) The accuracy falls\n"
              "(x) The accuracy rises above that of chance\n---\nIt rises.\n```\n## Another\nThe end.\n"));
    QVERIFY(entered(0));
    look(QStringLiteral("lesson"), *window_);
    window_->lessonPanel().findChild<QAbstractButton*>(QStringLiteral("lessonNext"))->click();
    QTest::qWait(50);
    look(QStringLiteral("lesson-question"), *window_);
    trigger("&Vote on the question");
    QVERIFY(window_->quiz().board() != nullptr);
    for (const Qt::Key pressed : {Qt::Key_A, Qt::Key_B, Qt::Key_B, Qt::Key_PageDown}) {
        QTest::keyClick(window_->quiz().board(), pressed);
    }
    QTest::qWait(50);
    QVERIFY(window_->quiz().board() != nullptr);
    look(QStringLiteral("vote"), *window_->quiz().board()->window());
    for (int page = 0; page < 5 && window_->quiz().board() != nullptr; ++page) { // of the answer
        QTest::keyClick(window_->quiz().board(), Qt::Key_PageDown);
        QTest::qWait(30);
    }
    QTRY_VERIFY(window_->lessons().player()->phase() == LessonPlayer::Phase::Done);
    look(QStringLiteral("lesson-done"), *window_);
    trigger("P&redictions…");
    lookAtWindows(QStringLiteral("lesson"));
    closeOthers();
    window_->lessons().close();
    QTRY_VERIFY(window_->lessons().player() == nullptr && !frame_->busy);
    verifyNone();
}

void TestScreens::aSetUp() {
    runner_->post(command::Pause{});
    QVERIFY(restart(smallExperiment()));
    runner_->post(command::Intervene{parseWhatIf("silence-sst:1")});
    QVERIFY(learn(1));
    trigger("Copy as &text");
    Experiment other = smallExperiment();
    other.network = "784-9-10";
    other.learning.eta = 0.1;
    QVERIFY(restart(other));
    trigger("&Paste a set-up…");
    QVERIFY(window_->setUps().preview() != nullptr);
    lookAtWindows(QStringLiteral("set-up"));
    window_->setUps().preview()->reject();
    verifyNone();
}

MC_TEST(TestScreens)
#include "tst_screens.moc"
