#include "chart/axis_numbers.h"
#include "chart/chart_strip.h"
#include "glossary/part_label.h"
#include "glossary/parts_overlay.h"
#include "learning/rules.h"
#include "race/race_charts.h"
#include "race/race_controls.h"
#include "race/race_end_box.h"
#include "race/race_window.h"
#include "race/ranking_table.h"
#include "race/rule_list.h"
#include "style/text.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"
#include "widgets/number_box.h"
#include "window/race_link.h"
#include "window_test.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QStyle>
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
    void spaceBeginsNothingThatNobodyHasChosen();
    void returnTurnsTheBoxThatTabHasReached();
    void closingTheBoardClosesTheRace();
    void aRaceStopsByItselfAtItsEnd();
    void rulesAreChosenAllNoneOrTheClassics();
    void namesAreWholeInTheRanking();
    void everythingIsToldOnASmallScreen_data();
    void everythingIsToldOnASmallScreen();
    void theProjectorHasControlsInItsLetters_data();
    void theProjectorHasControlsInItsLetters();
    void axesAreSoundAndNobodyIsRankedBeforeTheFirstTest();
    void placeAndColumnsOutliveFullScreenAndRestarts();
    void itsPartsAreLabelled();

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
        QVERIFY(!race().charts().strip(place).viewport()->visibleRegion().isEmpty());
    }
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

void TestRaceWindow::itsPartsAreLabelled() {
    choose(3);
    race().begin();
    QVERIFY(waitForEpochs(2));
    race().pause();
    QVERIFY(waitForPause());
    QTest::keyClick(&race(), Qt::Key_F1, Qt::ShiftModifier);
    PartsOverlay* const labels = window_->race().labels();
    QVERIFY(labels != nullptr && labels->isVisible());
    QVERIFY(labels->content() == &race().board());
    QVERIFY(labels->labels().size() > 5); // four charts and the ranking
    QVERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    const auto isRanking = [this, labels](const PartLabel* label) {
        const QRectF table(race().ranking().mapTo(labels->content(), QPoint()), race().ranking().size());
        return label->part().place.translated(-labels->viewRect().topLeft()).intersects(table);
    };
    QVERIFY(std::ranges::any_of(labels->labels(), isRanking));
    QTest::mouseClick(labels, Qt::LeftButton, {},
                      race().controls().mapTo(&race(), race().controls().rect().center()) - labels->pos());
    QTRY_VERIFY(labels->content() == &race().controls());
    QVERIFY(labels->labels().size() > 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(labels->content() == nullptr && !labels->isVisible());
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
    QVERIFY(QString::fromStdString(frame_->notice.text.inEnglish()).contains("bp"));
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

void TestRaceWindow::spaceBeginsNothingThatNobodyHasChosen() {
    QTest::keyClick(&race(), Qt::Key_Space);
    QVERIFY2(race().notice().contains(QStringLiteral("choose rules")), qPrintable(race().notice()));
    QTest::qWait(100);
    QVERIFY(!race().opening() && !race().frame()->entry);
    choose(2);
    QTest::keyClick(&race(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitForEpochs(1));
    QCOMPARE(race().frame()->entry->rules.size(), std::size_t{2});
    QTest::keyClick(&race(), Qt::Key_Space);
    QVERIFY(waitForPause());
}

void TestRaceWindow::returnTurnsTheBoxThatTabHasReached() {
    QCheckBox& box = race().rules().box(0);
    box.setFocus(Qt::TabFocusReason);
    QVERIFY(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
    QTest::qWait(100);
    QVERIFY(!race().frame()->entry && !race().frame()->busy);
    QTest::keyClick(&box, Qt::Key_Space); // is for the race
    QVERIFY(!box.isChecked());
    QVERIFY(race().notice().contains(QStringLiteral("choose rules")));
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
    for (const QSize& size : {QSize(700, 500), QSize(1280, 720), QSize(1920, 1080)}) {
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

/// Words of a widget that are cut off, or stick out of what is seen of the race; empty: all is whole.
QString cutOff(const RaceWindow& race) {
    QStringList faults;
    for (const QWidget* widget : race.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool told = (label != nullptr && !label->text().isEmpty()) ||
                          qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                          qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
        if (!told || !widget->isVisible() || qobject_cast<const QLineEdit*>(widget) != nullptr ||
            widget->inherits("QTableCornerButton")) {
            continue;
        }
        const QString name = QStringLiteral("%1 '%2'").arg(
            QString::fromLatin1(widget->metaObject()->className()),
            label != nullptr ? label->text() : widget->accessibleName() + widget->toolTip());
        const bool wraps = label != nullptr && label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        const bool ignored = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const bool narrow = !wraps && !ignored && widget->width() < widget->minimumSizeHint().width();
        const bool shortened = label != nullptr && label->text().endsWith(QChar(0x2026));
        if (widget->height() < needed || narrow || shortened ||
            widget->visibleRegion().boundingRect().size() != widget->size()) {
            faults << name;
        }
    }
    return faults.join(QStringLiteral("; "));
}

/// Whether some label that can be seen says this.
bool tells(const RaceWindow& race, const QString& words) {
    return std::ranges::any_of(race.findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// Heads and values of the ranking that are cut off.
QString cutOff(const RankingTable& table) {
    QStringList faults;
    const QHeaderView& header = *table.horizontalHeader();
    const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.isColumnHidden(column)) {
            continue;
        }
        const QString head = table.horizontalHeaderItem(column)->text();
        const QRect room(0, 0, table.columnWidth(column) - margin, header.height());
        const QRect taken = header.fontMetrics().boundingRect(room, Qt::TextWordWrap, head);
        if (taken.width() > room.width() || taken.height() > room.height()) {
            faults << head;
        }
        for (int row = 0; row < table.rowCount(); ++row) {
            const QTableWidgetItem* item = table.item(row, column);
            if (header.fontMetrics().horizontalAdvance(item->text()) > table.columnWidth(column) ||
                !table.viewport()->rect().contains(table.visualItemRect(item))) {
                faults << item->text();
            }
        }
    }
    return faults.join(QStringLiteral("; "));
}

void addScreens() {
    QTest::addColumn<QSize>("screen");
    for (const QSize screen : {QSize(1280, 720), QSize(1920, 1080)}) {
        QTest::addRow("%d", screen.width()) << screen;
    }
}

void TestRaceWindow::everythingIsToldOnASmallScreen_data() {
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("seeds");
    QTest::newRow("1280x720") << QSize(1280, 720) << 1;
    QTest::newRow("1024x600") << QSize(1024, 600) << 1;
    QTest::newRow("1280x720, seeds") << QSize(1280, 720) << 2;
}

void TestRaceWindow::everythingIsToldOnASmallScreen() {
    QFETCH(const QSize, screen);
    QFETCH(const int, seeds);
    constexpr QSize kDecoration{4, 36};
    race().resize(screen - kDecoration);
    QCOMPARE(race().size(), screen - kDecoration);
    choose(mc::rules().size());
    race().seeds().setValue(seeds);
    race().until().setValue(1);
    QTest::qWait(50);
    QCOMPARE(cutOff(race()), QString());
    race().begin();
    QVERIFY(waitForEpochs(1));
    QVERIFY(waitForPause());
    QTRY_VERIFY(!race().notice().isEmpty());
    QTest::qWait(50);
    QVERIFY(tells(race(), translated(raceTitle(*race().frame()->result))));
    QVERIFY(tells(race(), QStringLiteral(" runs · paused")));
    QCOMPARE(cutOff(race()), QString());
    QCOMPARE(cutOff(race().ranking()), QString());
    for (std::size_t place = 0; place < 4; ++place) {
        const ChartStrip& strip = race().charts().strip(place);
        QFont bold = strip.font();
        bold.setBold(true);
        QVERIFY2(QFontMetrics(bold).horizontalAdvance(strip.content().title()) < strip.width(),
                 qPrintable(strip.content().title()));
        QVERIFY(strip.plotArea().height() > 3 * strip.fontMetrics().height());
    }
}

void TestRaceWindow::theProjectorHasControlsInItsLetters_data() {
    addScreens();
}

void TestRaceWindow::theProjectorHasControlsInItsLetters() {
    QFETCH(const QSize, screen);
    const double points = screen.height() * 24.0 / 1080; // as projector mode has them
    applyTheme(*qApp, Theme::Light, points);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Theme::Light, kUsualPoints); });
    race().resize(screen);
    QTest::qWait(100);
    QCOMPARE(cutOff(race()), QString());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{&race().rules().box(0), &race().rules().box(7), &race().until(),
                                         &race().controls().beginButton()}) {
        QVERIFY(widget->isVisible());
        QCOMPARE(widget->font().pointSizeF(), points);
    }
    QTest::keyClick(&race(), Qt::Key_Space);
    QTest::qWait(100);
    QVERIFY(!race().frame()->entry);
    for (QToolButton* button : race().rules().findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("4 classics")) {
            QVERIFY(button->isVisible());
            button->click();
        }
    }
    race().until().setValue(2);
    race().controls().beginButton().click();
    QVERIFY(waitForEpochs(2));
    QVERIFY(waitForPause());
    QCOMPARE(race().frame()->entry->rules,
             (std::vector<std::string>{"microcircuit", "bp", "symmetric", "fa"}));
    QCOMPARE(race().frame()->result->epochs, 2.0);
    QTRY_VERIFY(race().notice().contains(QStringLiteral("its end")));
    QTest::qWait(50);
    QVERIFY(!race().rules().isVisible()); // their room is for the charts
    QVERIFY(tells(race(), translated(raceTitle(*race().frame()->result))));
    QCOMPARE(cutOff(race()), QString());
    QCOMPARE(cutOff(race().ranking()), QString());
    race().resize(screen.width() * 11 / 20, screen.height() * 8 / 9); // beside the text of a lesson
    QTest::qWait(100);
    QCOMPARE(cutOff(race()), QString());
    QVERIFY(race().controls().height() < race().height() / 3);
    race().controls().rulesButton().click();
    QVERIFY(race().rules().isVisible());
    applyTheme(*qApp, Theme::Light, kUsualPoints); // out of projector mode all is as before
    QTest::qWait(100);
    QVERIFY(race().rules().isVisible() && race().rules().opener(0).isVisible());
    QVERIFY(race().seeds().isVisible() && !race().controls().rulesButton().isVisible());
    QVERIFY(race().ranking().rowHeight(0) < 1.5 * race().ranking().fontMetrics().height());
}

void TestRaceWindow::axesAreSoundAndNobodyIsRankedBeforeTheFirstTest() {
    Experiment still = smallExperiment();
    still.learning.eta = 1e-30;
    race().setExperiment(std::make_shared<const Experiment>(still));
    race().race({"microcircuit", "symmetric"}, 1, 1);
    QVERIFY(waitForEpochs(0.01));
    const auto sound = [this] {
        for (std::size_t place = 0; place < 4; ++place) {
            const ChartStrip& strip = race().charts().strip(place);
            QVERIFY2(strip.yHigh() - strip.yLow() > 0.05, qPrintable(strip.content().title()));
            const QList<double> ticks = valueTicks(strip.yLow(), strip.yHigh(), strip.plotArea().height(),
                                                   strip.fontMetrics().height());
            for (qsizetype k = 1; k < ticks.size(); ++k) {
                QVERIFY2(tickText(ticks[k]) != tickText(ticks[k - 1]), qPrintable(strip.content().title()));
            }
        }
    };
    sound();
    QVERIFY(waitForEpochs(1));
    QVERIFY(waitForPause());
    sound(); // flat as they are
    QCOMPARE(race().ranking().item(0, 0)->text(), QStringLiteral("1="));
    QCOMPARE(race().ranking().item(1, 0)->text(), QStringLiteral("1="));
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

MC_TEST(TestRaceWindow)
#include "tst_race_window.moc"
