#include "learning/rules.h"
#include "race/race_charts.h"
#include "race/race_end_box.h"
#include "race/race_window.h"
#include "race/ranking_table.h"
#include "race/rule_list.h"
#include "training/checkpoint.h"
#include "views/chart_strip.h"
#include "widgets/number_box.h"
#include "window/race_link.h"
#include "window_test.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// The race beside the main window, from its key to a run that is opened on the board.
class TestRaceWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init();
    void cleanup() { shut(); }
    void itRacesTheTickedRulesOnTheExperimentOfTheBoard();
    void onlyOneOfBoardAndRaceComputes();
    void aRuleLeavesAndJoins();
    void aRunOpensOnTheBoard();
    void aRaceOfNoRuleIsRefusedInWords();
    void theFigureIsWritten();
    void aRaceThatIsClosedRests();
    void spaceBeginsARaceWhereNothingElseHasTheKeyboard();
    void returnTurnsTheBoxThatTabHasReached();
    void closingTheBoardClosesTheRace();
    void aRaceStopsByItselfAtItsEnd();
    void rulesAreChosenAllNoneOrTheClassics();
    void namesAreWholeInTheRanking();
    void placeAndColumnsOutliveFullScreenAndRestarts();

private:
    RaceWindow& race() { return *window_->race().raceWindow(); }
    /// Ticks the first rules of the list alone.
    void choose(std::size_t count) {
        for (std::size_t place = 0; place < rules().size(); ++place) {
            race().rules().box(place).setChecked(place < count);
        }
    }
    bool waitForEpochs(double epochs) {
        return QTest::qWaitFor(
            [&] {
                return race().frame() && race().frame()->result && race().frame()->result->epochs >= epochs;
            },
            20000);
    }
    bool waitForPause() {
        return QTest::qWaitFor([this] { return race().frame() && !race().frame()->playing; });
    }
};

void TestRaceWindow::init() {
    QVERIFY(openAnew());
    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(window_->race().raceWindow() != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(&race()));
    QCOMPARE(race().until().count(), static_cast<int>(kRaceEpochs)); // as on the command line
    race().until().setValue(0); // else it would pause while a test still looks on
}

void TestRaceWindow::itRacesTheTickedRulesOnTheExperimentOfTheBoard() {
    choose(3);
    race().seeds().setValue(2);
    race().begin();
    QVERIFY(waitForEpochs(2));
    const RaceFrame& frame = *race().frame();
    QCOMPARE(frame.entry->rules, (std::vector<std::string>{"microcircuit", "bp", "symmetric"}));
    QCOMPARE(frame.entry->base, smallExperiment());
    QCOMPARE(frame.result->runs, 6);
    QCOMPARE(race().ranking().rowCount(), 3);
    QVERIFY(!race().ranking().item(0, 3)->text().isEmpty());
    for (std::size_t place = 0; place < 4; ++place) {
        QCOMPARE(race().charts().strip(place).curveCount(), std::size_t{3});
        QVERIFY(!race().charts().strip(place).points(0).isEmpty());
        QVERIFY(race().charts().strip(place).message().isEmpty());
    }
    QVERIFY(inkOf(race()) > 1000);
}

void TestRaceWindow::onlyOneOfBoardAndRaceComputes() {
    runner_->post(command::Play{});
    QVERIFY(QTest::qWaitFor([this] { return frame_->playing; }));
    choose(2);
    race().begin();
    QVERIFY(QTest::qWaitFor([this] { return !frame_->playing && race().frame()->playing; }));
    QTest::keyClick(&race(), Qt::Key_Space);
    QVERIFY(waitForPause());
    QTest::keyClick(&race(), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->playing; }));
    window_->timeControl().togglePlay();
    QVERIFY(QTest::qWaitFor([this] { return frame_->playing && !race().frame()->playing; }));
}

void TestRaceWindow::aRuleLeavesAndJoins() {
    choose(3);
    race().begin();
    QVERIFY(waitForEpochs(1));
    race().rules().box(2).click();
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->entry->rules.size() == 2; }));
    race().rules().box(4).click(); // dfa
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->entry->rules.size() == 3; }));
    QVERIFY(QTest::qWaitFor([this] {
        const auto& ranking = race().frame()->result->ranking;
        const auto place = std::ranges::find(ranking, "dfa", &RuleStanding::rule);
        return place != ranking.end() && place->behind == 0 && place->accuracy;
    }));
    QVERIFY(race().rules().box(4).isChecked() && !race().rules().box(2).isChecked());
    race().pause();
    QVERIFY(waitForPause());
    race().rules().box(0).click();
    race().rules().box(1).click();
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->entry->rules.size() == 1; }));
    race().rules().box(4).click(); // the last one
    QVERIFY(QTest::qWaitFor([this] { return race().notice().contains("last rule"); }));
    QTRY_VERIFY(race().rules().box(4).isChecked()); // as it is, not as it was clicked
}

void TestRaceWindow::aRunOpensOnTheBoard() {
    choose(2);
    race().seeds().setValue(2);
    race().begin();
    QVERIFY(waitForEpochs(1));
    QMenu* menu = race().rules().opener(1).menu();
    QCOMPARE(menu->actions().size(), qsizetype{2});
    menu->actions()[1]->trigger();
    QVERIFY(QTest::qWaitFor(
        [this] { return frame_->experiment->rule == "bp" && frame_->experiment->seed == 2; }));
    QVERIFY(!frame_->playing && frame_->position.updates > 0);
    QVERIFY(QString::fromStdString(frame_->notice.text).contains("bp"));
    QVERIFY(waitForPause());
}

void TestRaceWindow::aRaceOfNoRuleIsRefusedInWords() {
    choose(0);
    race().begin();
    QVERIFY(QTest::qWaitFor([this] { return race().notice().contains("at least one rule"); }));
    race().begin(); // once more, and said once more
    QVERIFY(race().notice().isEmpty());
    QVERIFY(QTest::qWaitFor([this] { return race().notice().contains("at least one rule"); }));
    QVERIFY(!race().frame()->entry);
}

void TestRaceWindow::theFigureIsWritten() {
    const QString picture = folder_.filePath("race.png");
    race().exportFigure(picture);
    QVERIFY(race().notice().contains("nothing to export"));
    choose(2);
    race().begin();
    QVERIFY(waitForEpochs(1));
    race().exportFigure(folder_.filePath("race.doc"));
    QVERIFY(race().notice().contains(".png or .svg"));
    race().exportFigure(picture);
    QCOMPARE(QImage(picture).size(), QSize(1920, 1080));
}

void TestRaceWindow::aRaceThatIsClosedRests() {
    choose(2);
    race().begin();
    QVERIFY(waitForEpochs(1));
    race().close();
    QVERIFY(waitForPause());
}

void TestRaceWindow::spaceBeginsARaceWhereNothingElseHasTheKeyboard() {
    choose(2);
    QTest::keyClick(race().focusWidget() != nullptr ? race().focusWidget() : &race(), Qt::Key_Space);
    QVERIFY(waitForEpochs(1));
    QCOMPARE(race().frame()->entry->rules.size(), std::size_t{2});
}

void TestRaceWindow::returnTurnsTheBoxThatTabHasReached() {
    QCheckBox& box = race().rules().box(0);
    box.setFocus(Qt::TabFocusReason);
    QVERIFY(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
    QTest::qWait(100);
    QVERIFY(!race().frame()->entry && !race().frame()->busy);
    QTest::keyClick(&box, Qt::Key_Space); // begins the race
    QVERIFY(!box.isChecked());
    QTRY_VERIFY(race().frame()->entry);
}

void TestRaceWindow::closingTheBoardClosesTheRace() {
    QVERIFY(race().isVisible());
    window_->close();
    QVERIFY(!race().isVisible());
}

void TestRaceWindow::aRaceStopsByItselfAtItsEnd() {
    choose(2);
    race().until().setValue(2);
    race().begin();
    QVERIFY(waitForEpochs(2));
    QVERIFY(waitForPause());
    QCOMPARE(race().frame()->result->epochs, 2.0);
    QTRY_VERIFY(race().notice().contains("its end after 2 epochs"));
    race().until().setFocus();
    race().until().setValue(3); // moved while it rests
    QTRY_COMPARE(race().frame()->until, 3);
    race().togglePlay();
    QVERIFY(waitForEpochs(3));
    QVERIFY(waitForPause());
    QCOMPARE(race().frame()->result->epochs, 3.0);
    race().setFocus();
    race().togglePlay(); // beyond it there is none
    QVERIFY(waitForEpochs(4));
    QTRY_COMPARE(race().until().count(), 0);
    QCOMPARE(race().until().text(), QStringLiteral("no end"));
}

void TestRaceWindow::rulesAreChosenAllNoneOrTheClassics() {
    const auto press = [this](const QString& text) {
        for (QToolButton* button : race().rules().findChildren<QToolButton*>()) {
            if (button->text() == text) {
                QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    press(QStringLiteral("None"));
    QVERIFY(race().rules().chosen().empty());
    press(QStringLiteral("4 classics"));
    QCOMPARE(race().rules().chosen(), (std::vector<std::string>{"microcircuit", "bp", "symmetric", "fa"}));
    race().begin();
    QVERIFY(waitForEpochs(1));
    press(QStringLiteral("All")); // the others join
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->entry->rules.size() == mc::rules().size(); }));
    press(QStringLiteral("4 classics")); // and leave again
    QVERIFY(QTest::qWaitFor([this] { return race().frame()->entry->rules.size() == 4; }));
    QTRY_COMPARE(race().rules().chosen().size(), std::size_t{4});
}

void TestRaceWindow::namesAreWholeInTheRanking() {
    choose(2);
    race().begin();
    QVERIFY(waitForEpochs(1));
    const RankingTable& ranking = race().ranking();
    for (const QSize& size : {QSize(860, 600), QSize(1280, 720), QSize(1920, 1080)}) {
        race().resize(size);
        QTest::qWait(50);
        for (int row = 0; row < ranking.rowCount(); ++row) {
            const QModelIndex rule = ranking.model()->index(row, 1);
            QStyleOptionViewItem option;
            option.initFrom(&ranking);
            option.decorationSize = ranking.iconSize();
            const int needed = ranking.itemDelegate()->sizeHint(option, rule).width();
            QVERIFY2(ranking.columnWidth(1) >= needed, qPrintable(rule.data().toString()));
        }
    }
}

void TestRaceWindow::placeAndColumnsOutliveFullScreenAndRestarts() {
    const QRect place(60, 40, 1010, 640);
    race().setGeometry(place);
    race().ranking().horizontalHeader()->resizeSection(3, 177);
    QCOMPARE(race().ranking().widths().size(), qsizetype(race().ranking().columnCount()));
    for (const bool projecting : {true, false}) {
        window_->race().setProjecting(projecting);
        applyTheme(*qApp, Theme::Light, projecting ? 24 : kUsualPoints);
        QTest::qWait(50);
    }
    QTRY_COMPARE(race().geometry(), place);
    QCOMPARE(race().ranking().columnWidth(3), 177);
    race().close();
    shut();
    runner_ = std::make_unique<Runner>(smallExperiment());
    window_ = std::make_unique<MainWindow>(*runner_);
    window_->show();
    window_->race().open();
    QVERIFY(QTest::qWaitForWindowExposed(&race()));
    QCOMPARE(race().geometry(), place);
    QCOMPARE(race().ranking().columnWidth(3), 177);
}

QTEST_MAIN(TestRaceWindow)
#include "tst_race_window.moc"
