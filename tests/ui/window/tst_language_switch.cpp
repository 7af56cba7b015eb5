#include "base/checked_file.h"
#include "exports/data_exports.h"
#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "glossary/glossary_link.h"
#include "lesson_test.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "race/race_window.h"
#include "scenes/scenes.h"
#include "sharing/set_up_link.h"
#include "style/text.h"
#include "support/test_class.h"
#include "widgets/file_paths.h"
#include "window/language_menu.h"
#include "window/language_switch.h"
#include "window/race_link.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <algorithm>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// What becomes of the window and of the run when a person chooses another language.
class TestLanguageSwitch : public LessonTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init();
    void cleanup();
    void theChoiceActsAtOnceAndIsKept();
    void aPersonWhoCannotReadItFindsTheWayBack();
    void theRunIsTheSameWhateverTheLanguage();
    void aRunThatPlaysPlaysOn();
    void whatTheWindowHoldsIsKept();
    void whatIsInSightIsKept();
    void viewsStillGetWhatTheyShow();
    void theSessionKeepsItsFile();
    void theStartPageStaysOpen();
    void aProjectorStaysOne();
    void theLessonGoesOnInTheOtherLanguage();
    void aPersonsOwnRunComesBackAfterTheLesson();
    void nothingIsClosedThatIsHalfDone();
    void arraysAreWrittenBefore();
    void aRaceIsNotLostUnasked();
    void whatHasBegunSinceTheOfferIsNotLost();
    void nothingIsChangedBeforeThereIsARun();
    void theRaceOfALessonBeginsAnew();
    void theRunIsSavedOnInTheSameFile();
    void whatIsOfferedIsOfferedOn();
    void whatWasDeclinedIsNotOfferedOnceMore();
    void filesAreTheSameInEveryLanguage();

private:
    [[nodiscard]] MainWindow& window() const { return languages_->window(); }
    /// As from the menu.
    void choose(const char* code) {
        languages_->choose(QLatin1String(code));
        follow();
    }
    void follow() {
        connect(window().findChild<FrameFeed*>(), &FrameFeed::frameReady, this,
                [this](const FramePtr& frame) { frame_ = frame; });
    }
    [[nodiscard]] bool races() {
        return QTest::qWaitFor([this] {
            const RaceWindow* race = window().race().raceWindow();
            return race != nullptr && race->frame() && race->frame()->entry;
        });
    }
    /// The button of the offer, once there is a race; null: there is none.
    [[nodiscard]] QPushButton* offeredBesideRace() {
        if (!races()) {
            return nullptr;
        }
        choose("de");
        const QList<QPushButton*> buttons = window().noticeBar().findChildren<QPushButton*>();
        const auto change = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->isVisible() && button->text() == QStringLiteral("Change the language");
        });
        return change == buttons.end() ? nullptr : *change;
    }
    [[nodiscard]] QString textOfRun() const {
        const QString path = folder_.filePath(QStringLiteral("run.mcz"));
        QFile::remove(path);
        runner_->post(command::SaveCheckpoint{pathOf(path)});
        (void)QTest::qWaitFor([&] { return QFile::exists(path); });
        return path;
    }

    std::unique_ptr<LanguageSwitch> languages_;
};

void TestLanguageSwitch::init() {
    QDir(folder_.filePath(QStringLiteral("Microcircuit"))).removeRecursively();
    QSettings(kOrganisation, kProgram).clear();
    runner_ = std::make_unique<Runner>(smallExperiment());
    languages_ = std::make_unique<LanguageSwitch>(*runner_, QStringLiteral("en"));
    frame_ = nullptr;
    follow();
    window().resize(1280, 720);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(frame_ && frame_->data && !frame_->busy);
}

void TestLanguageSwitch::cleanup() {
    languages_.reset();
    runner_.reset();
    applyTheme(*qApp);
}

void TestLanguageSwitch::theChoiceActsAtOnceAndIsKept() {
    QList<QAction*> choices;
    for (QAction* action : window().findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("Deutsch")) {
            choices << action;
        }
    }
    QCOMPARE(choices.size(), 1);
    choices.first()->trigger();
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(keptLanguage(), QStringLiteral("de"));
    QTRY_VERIFY(window().isVisible());
    QCOMPARE(countText(10000), QStringLiteral("10.000"));
    for (QAction* action : window().findChildren<QAction*>()) {
        if (action->data().toString() == QStringLiteral("de")) {
            QVERIFY(action->isChecked());
        }
    }
    const QMainWindow* before = &window();
    choose("de"); // nothing to do
    QCOMPARE(&window(), before);
    choose("zh_CN");
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(keptLanguage(), QStringLiteral("zh_CN"));
    int windows = 0;
    for (const QWidget* other : QApplication::topLevelWidgets()) {
        windows += qobject_cast<const MainWindow*>(other) != nullptr ? 1 : 0;
    }
    QCOMPARE(windows, 1);
    choose("");
    QCOMPARE(keptLanguage(), QString());
    QCOMPARE(currentLanguage().code, desktopLanguage().code);
}

void TestLanguageSwitch::aPersonWhoCannotReadItFindsTheWayBack() {
    choose("zh_CN");
    bool found = false;
    for (const QMenu* menu : window().findChildren<QMenu*>()) {
        found = found || menu->title().contains(QStringLiteral("Language"));
    }
    QVERIFY(found);
}

void TestLanguageSwitch::theRunIsTheSameWhateverTheLanguage() {
    constexpr std::int64_t kUpdates = 60;
    const auto arrived = [this] {
        return frame_->past && frame_->past->now.updates == kUpdates && !frame_->playing;
    };
    QTRY_VERIFY(frame_->past);
    runner_->post(command::Step{StepUnit::Batch, kUpdates});
    for (const char* code : {"de", "zh_CN", "en"}) { // while it computes
        choose(code);
        QTest::qWait(20);
    }
    QTRY_VERIFY(arrived());
    QFile changed(textOfRun());
    QVERIFY(changed.open(QIODevice::ReadOnly));
    const QByteArray bits = changed.readAll();
    QVERIFY(bits.size() > 10000);
    changed.close();
    cleanup();
    init();
    runner_->post(command::Step{StepUnit::Batch, kUpdates});
    QTRY_VERIFY(arrived());
    QFile unchanged(textOfRun());
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QVERIFY(unchanged.readAll() == bits);
}

void TestLanguageSwitch::aRunThatPlaysPlaysOn() {
    runner_->post(command::SetSpeed{2000});
    runner_->post(command::PauseWhen{{pause_event::AccuracyReaches{true, 1}}});
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->playing);
    choose("de");
    const auto number = frame_->number;
    QTRY_VERIFY(frame_->number > number + 3);
    QVERIFY(frame_->playing);
    QCOMPARE(frame_->speedAsked, 2000.0);
    QCOMPARE(frame_->pauseEvents.size(), std::size_t{1});
}

void TestLanguageSwitch::whatTheWindowHoldsIsKept() {
    runner_->post(command::Step{StepUnit::Batch, 2});
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 2 && !frame_->playing);
    runner_->post(command::AddBookmark{"here"});
    QTRY_COMPARE(frame_->past->bookmarks.size(), std::size_t{1});
    window().timeControl().chooseSteps(StepUnit::TimeStep, 7);
    window().docks().pickCell({1, 5});
    window().docks().pickSynapse({{1, 5}, 300});
    type(*window().setupPanel().editor("eta").findChild<QLineEdit*>(), QStringLiteral("0.123"));
    const Annotations drawn{{PenText{PenInk::Violet, {0.25, 0.5}, QStringLiteral("look here")}}};
    window().annotating().layer("raster").setAnnotations(drawn);
    window().docks().named(QStringLiteral("errors"))->hide();
    window().docks().named(QStringLiteral("layers"))->show();
    window().appearance().setTheme(Theme::Dark);
    window().scenes().record();
    QCOMPARE(window().scenes().list().size(), 1);
    const QJsonValue scenes = window().scenes().toJson();
    choose("de");
    QTest::qWait(50);
    QCOMPARE(window().timeControl().unit(), StepUnit::TimeStep);
    QCOMPARE(window().timeControl().unitsPerStep(), 7);
    QCOMPARE(window().docks().cell(), (CellChoice{1, 5}));
    QCOMPARE(window().docks().synapse().afferent, Index{300});
    QCOMPARE(window().setupPanel().edits().value(QStringLiteral("eta")), QStringLiteral("0.123"));
    QCOMPARE(window().setupPanel().editor("eta").findChild<QLineEdit*>()->text(), QStringLiteral("0,123"));
    QCOMPARE(window().annotating().layer("raster").annotations(), drawn);
    QVERIFY(!window().docks().named(QStringLiteral("errors"))->isVisible());
    QVERIFY(!window().docks().named(QStringLiteral("layers"))->isHidden());
    QCOMPARE(window().appearance().theme(), Theme::Dark);
    QCOMPARE(window().scenes().toJson(), scenes);
    QCOMPARE(window().size(), QSize(1280, 720));
    QCOMPARE(frame_->past->bookmarks.size(), std::size_t{1});
    QCOMPARE(frame_->past->now.updates, 2);
    window().appearance().setTheme(Theme::System);
}

void TestLanguageSwitch::whatIsInSightIsKept() {
    runner_->post(command::Step{StepUnit::Batch, 30});
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 30 && !frame_->playing);
    const auto training = [this]() -> TimeLink& { return window().docks().axes().of(TimeKind::Training); };
    const TimeSpan whole = training().whole();
    training().zoom(0.25, whole.from);
    training().setFirst(whole.from);
    const TimeSpan span = training().span();
    choose("de");
    QVERIFY(training().isZoomed());
    QCOMPARE(training().span().from, span.from);
    QCOMPARE(training().span().to, span.to);
    QVERIFY(training().cursors().first.has_value());
}

void TestLanguageSwitch::viewsStillGetWhatTheyShow() {
    window().docks().named(QStringLiteral("circuit"))->show();
    window().docks().named(QStringLiteral("circuit"))->raise();
    runner_->post(command::Step{StepUnit::Batch, 5});
    const auto shown = [this](std::int64_t updates) {
        return frame_->past && frame_->past->now.updates == updates && !frame_->playing && frame_->history &&
               !frame_->circuits.empty();
    };
    QTRY_VERIFY(shown(5));
    for (const char* code : {"zh_CN", "en"}) {
        choose(code);
        QTest::qWait(100); // in which the views of before go
        QTRY_VERIFY(shown(5));
    }
    runner_->post(command::Step{StepUnit::Batch, 2});
    QTRY_VERIFY(shown(7));
}

void TestLanguageSwitch::theSessionKeepsItsFile() {
    const QString path = folder_.filePath(QStringLiteral("mine.mcs"));
    window().sessions().saveAs(path);
    QTRY_COMPARE(window().sessions().file(), path);
    QTRY_VERIFY(!window().sessions().isWaiting());
    choose("de");
    QCOMPARE(window().sessions().file(), path);
    QVERIFY(!window().sessions().isModified());
    QVERIFY(window().windowTitle().contains(QStringLiteral("mine.mcs")));
}

void TestLanguageSwitch::theStartPageStaysOpen() {
    QTRY_VERIFY(frame_->past);
    window().start().openAtStart();
    QVERIFY(window().start().page().isVisible());
    choose("de");
    QTRY_VERIFY(window().start().page().isVisible());
    QVERIFY(!frame_->playing);
    emit window().start().page().dismissed();
    QTRY_VERIFY(frame_->playing); // it has waited for the page
}

void TestLanguageSwitch::aProjectorStaysOne() {
    window().appearance().setProjecting(true);
    QTest::qWait(300);
    choose("zh_CN");
    QTRY_VERIFY(window().appearance().isProjecting());
    window().appearance().setProjecting(false);
    QTRY_COMPARE(window().size(), QSize(1280, 720));
}

void TestLanguageSwitch::theLessonGoesOnInTheOtherLanguage() {
    const QString source = shelf::builtIn(QStringLiteral("1"));
    const auto player = [this] { return window().lessons().player(); };
    const auto entered = [&](std::size_t step) {
        return QTest::qWaitFor([&] { return player() && player()->step() == step && player()->entered(); });
    };
    window().lessons().open(source);
    QVERIFY(entered(0));
    window().lessons().goTo(1);
    QVERIFY(entered(1));
    const std::string english = player()->lesson().title;
    const auto run = frame_->run;
    const std::int64_t updates = frame_->past->now.updates;
    choose("de");
    QCOMPARE(QLocale().language(), QLocale::German);
    QTest::qWait(50);
    QVERIFY(player() != nullptr);
    QCOMPARE(player()->step(), std::size_t{1});
    QVERIFY(player()->entered());
    QCOMPARE(frame_->run, run); // not begun anew
    QVERIFY(frame_->past->now.updates >= updates);
    QCOMPARE(window().lessonPanel().step(), std::size_t{1});
    QCOMPARE(player()->lesson().title, shelf::read(source)->title); // as it is in German
    QVERIFY(player()->lesson().title != english);
    window().lessons().goTo(2);
    QVERIFY(entered(2));
}

void TestLanguageSwitch::aPersonsOwnRunComesBackAfterTheLesson() {
    runner_->post(command::Step{StepUnit::Batch, 7});
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7 && !frame_->playing);
    window().docks().named(QStringLiteral("layers"))->show();
    window().docks().named(QStringLiteral("errors"))->hide();
    window().lessons().open(trial());
    QTRY_VERIFY(window().lessons().player() && window().lessons().player()->entered());
    choose("de");
    QCOMPARE(QLocale().language(), QLocale::German);
    QTest::qWait(50);
    QCOMPARE(networkNow(), QStringLiteral("784-12-10"));
    window().lessons().close();
    QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    QTRY_COMPARE(frame_->past->now.updates, 7);
    QVERIFY(window().docks().named(QStringLiteral("errors"))->isHidden());
    QVERIFY(!window().docks().named(QStringLiteral("layers"))->isHidden());
}

void TestLanguageSwitch::nothingIsClosedThatIsHalfDone() {
    QTRY_VERIFY(frame_->past);
    window().exports().ask();
    QTRY_VERIFY(window().exports().dialog().isVisible());
    const QMainWindow* before = &window();
    choose("de");
    QCOMPARE(&window(), before);
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(keptLanguage().isEmpty());
    QVERIFY2(window().noticeBar().text().contains(window().exports().dialog().windowTitle()),
             qPrintable(window().noticeBar().text()));
    window().exports().dialog().close();
    choose("de");
    QVERIFY(&window() != before);
}

void TestLanguageSwitch::aRaceIsNotLostUnasked() {
    QTRY_VERIFY(frame_->past);
    const QMainWindow* before = &window();
    window().race().race(frame_->experiment, {"bp", "microcircuit"}, 1, 1);
    QPushButton* change = offeredBesideRace();
    QVERIFY(change != nullptr);
    QCOMPARE(&window(), before);
    QVERIFY(window().race().raceWindow() != nullptr);
    change->click();
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    QVERIFY(window().race().raceWindow() == nullptr);
}

void TestLanguageSwitch::whatHasBegunSinceTheOfferIsNotLost() {
    QTRY_VERIFY(frame_->past);
    const QMainWindow* before = &window();
    window().race().race(frame_->experiment, {"bp", "microcircuit"}, 1, 1);
    QPushButton* change = offeredBesideRace();
    QVERIFY(change != nullptr);
    window().exports().ask();
    QTRY_VERIFY(window().exports().dialog().isVisible());
    change->click();
    QTest::qWait(50);
    QCOMPARE(&window(), before);
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(window().race().raceWindow() != nullptr);
    QVERIFY2(window().noticeBar().text().contains(window().exports().dialog().windowTitle()),
             qPrintable(window().noticeBar().text()));
    window().exports().dialog().close();
}

void TestLanguageSwitch::arraysAreWrittenBefore() {
    QTRY_VERIFY(frame_->past);
    const QMainWindow* before = &window();
    window().exports().data().writeArrays({.presentation = false}, folder_.filePath(QStringLiteral("W.npz")));
    choose("de");
    QCOMPARE(&window(), before);
    QVERIFY2(window().noticeBar().text().startsWith(QStringLiteral("Arrays are being exported.")),
             qPrintable(window().noticeBar().text()));
    QTRY_VERIFY(window().noticeBar().text().startsWith(QStringLiteral("Exported: ")));
    choose("de");
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguageSwitch::nothingIsChangedBeforeThereIsARun() {
    cleanup();
    runner_ = std::make_unique<Runner>(smallExperiment());
    languages_ = std::make_unique<LanguageSwitch>(*runner_, QStringLiteral("en"));
    const QMainWindow* before = &window();
    choose("de"); // what the program was started with, as a lesson, waits in this window
    QCOMPARE(&window(), before);
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(!window().noticeBar().text().isEmpty());
}

void TestLanguageSwitch::theRaceOfALessonBeginsAnew() {
    QTRY_VERIFY(frame_->past);
    window().lessons().open(write(
        "## One\n```step\nexperiment: network=784-8-10, images=200, test_images=50, batch=20\n"
        "race: fa, symmetric\nrace-epochs: 100\npromise: accuracy@symmetric >= accuracy@fa - 100%\n```\n"
        "Text.\n"));
    QPushButton* change = offeredBesideRace();
    QVERIFY(change != nullptr);
    change->click();
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(window().lessons().player()->phase(), LessonPlayer::Phase::Waiting);
    QVERIFY(races());
    QVERIFY(window().race().raceWindow()->isVisible());
    QCOMPARE(window().race().raceWindow()->frame()->entry->rules,
             (std::vector<std::string>{"fa", "symmetric"}));
}

void TestLanguageSwitch::whatIsOfferedIsOfferedOn() {
    cleanup();
    Experiment missing = smallExperiment();
    missing.data.source = "/there/are/no/data";
    runner_ = std::make_unique<Runner>(missing);
    languages_ = std::make_unique<LanguageSwitch>(*runner_, QStringLiteral("en"));
    frame_ = nullptr;
    follow();
    window().show();
    QTRY_VERIFY(frame_ && !frame_->busy);
    window().timeControl().togglePlay();
    QVERIFY(window().noticeBar().text().startsWith(QStringLiteral("Nothing can run yet.")));
    choose("de");
    QVERIFY(window().noticeBar().hasOffer());
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguageSwitch::whatWasDeclinedIsNotOfferedOnceMore() {
    const QString folder = folder_.filePath(QStringLiteral("left"));
    QVERIFY(QDir().mkpath(folder));
    QFile left(QDir(folder).filePath(QStringLiteral("run-dead.mcs")));
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("run") == 3);
    left.close();
    window().startAutosave(folder, std::chrono::minutes(1));
    QVERIFY(window().noticeBar().hasOffer());
    choose("de");
    QVERIFY(window().noticeBar().hasOffer());
    window().noticeBar().withdraw();
    window().noticeBar().offer(QStringLiteral("Something else."), {});
    choose("en");
    QVERIFY(!window().noticeBar().hasOffer());
}

void TestLanguageSwitch::theRunIsSavedOnInTheSameFile() {
    const QString folder = folder_.filePath(QStringLiteral("autosave"));
    const auto saved = [&] { return QDir(folder).entryList({QStringLiteral("run-*.mcs")}, QDir::Files); };
    window().startAutosave(folder, std::chrono::milliseconds(300));
    runner_->post(command::Step{StepUnit::Batch, 2});
    QTRY_COMPARE(saved().size(), 1);
    const QString file = QDir(folder).filePath(saved().first());
    choose("de");
    const QDateTime before = QFileInfo(file).lastModified();
    runner_->post(command::Step{StepUnit::Batch, 2});
    QTRY_VERIFY(QFileInfo(file).lastModified() > before);
    QCOMPARE(saved().size(), 1);
    QVERIFY(!window().noticeBar().hasOffer()); // nothing was left behind
    window().close();
    QTRY_VERIFY(QFile::exists(QDir(folder).filePath(QStringLiteral("last.mcs"))));
    QVERIFY(saved().isEmpty());
}

void TestLanguageSwitch::filesAreTheSameInEveryLanguage() {
    window().resize(1920, 1080); // where most views have a place: a covered one has no tables
    window().docks().layout().layOut();
    runner_->post(command::Step{StepUnit::Batch, 30});
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 30 && !frame_->playing);
    QMap<QString, QMap<QString, QByteArray>> files;
    QMap<QString, QStringList> copied;
    for (const char* code : {"en", "de", "zh_CN"}) {
        choose(code);
        // What the views show is of frames that this window has asked for.
        runner_->post(command::GoTo{{29, 0}});
        QTRY_COMPARE(frame_->past->now.updates, 29);
        runner_->post(command::GoTo{{30, 0}});
        QTRY_COMPARE(frame_->past->now.updates, 30);
        QTRY_VERIFY(!frame_->playing && !frame_->busy); // a run on its way shows presentations as a whole
        const QString folder = folder_.filePath(QLatin1String(code));
        QTRY_VERIFY(window().exports().data().pathsOfAllTables(folder).size() > 4);
        QTest::qWait(200);
        for (const QString& path : window().exports().data().writeAllTables(folder)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files[QLatin1String(code)][QFileInfo(path).fileName()] = file.readAll();
        }
        window().setUps().copyForWindow();
        copied[QLatin1String(code)] << QApplication::clipboard()->text();
        window().setUps().copyForTraining();
        copied[QLatin1String(code)] << QApplication::clipboard()->text();
        window().setUps().copyText();
        copied[QLatin1String(code)] << QApplication::clipboard()->text();
    }
    QVERIFY(files["en"].size() > 4);
    QVERIFY(copied["en"].first().startsWith(QStringLiteral("microcircuit ")));
    for (const char* code : {"de", "zh_CN"}) {
        QCOMPARE(copied[code], copied["en"]);
        QCOMPARE(files[code].keys(), files["en"].keys());
        for (const QString& name : files["en"].keys()) {
            QCOMPARE(files[code][name], files["en"][name]);
        }
    }
}

MC_TEST(TestLanguageSwitch)
#include "tst_language_switch.moc"
