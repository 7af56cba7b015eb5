#include "held/held_picture.h"
#include "held/held_view.h"
#include "held/text_table.h"
#include "style/text.h"
#include "support/golden.h"
#include "support/held_runs.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "training/events/what_if.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kHeldViewSize(640, 420);

Experiment withRule(const char* rule, double eta) {
    Experiment experiment;
    experiment.rule = rule;
    experiment.learning.eta = eta;
    return experiment;
}

/// A run, one of another rule and rate, and one that differs by a what-if only.
Draft compared() {
    Draft draft = trainedFor(3, 0.95);
    Draft other = trainedFor(5, 0.9);
    beginWith(other, withRule("fa", 0.05));
    Draft changed = trainedFor(2, 0.7);
    changed.frame.interventions.push_back({100, what_if::SetParameter{"eta", 0.5}});
    changed.frame.interventionsInForce = 1;
    holdIn(draft, other);
    holdIn(draft, changed, "faster");
    return draft;
}

std::unique_ptr<HeldView> viewOf(const FramePtr& frame) {
    auto view = std::make_unique<HeldView>();
    view->resize(kHeldViewSize);
    view->show();
    view->showFrame(frame);
    QApplication::processEvents();
    return view;
}

/// Another language, as far as the name goes that a held run gets by itself.
class OtherLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* english, const char*, int) const override {
        return english == std::string_view("Run %1") ? QStringLiteral("Lauf %1") : QString();
    }
};

TextTable& table(const HeldView& view, const char* name) {
    return *view.findChild<TextTable*>(QLatin1String(name));
}

QPushButton& button(const HeldView& view, const QString& text) {
    for (auto* one : view.findChildren<QPushButton*>()) {
        if (one->text() == text) {
            return *one;
        }
    }
    qFatal("no such button");
}

QStringList rowOf(const QTableWidget& table, int row) {
    QStringList words;
    for (int column = 0; column < table.columnCount(); ++column) {
        words << table.item(row, column)->text();
    }
    return words;
}

/// The last command of a view.
template <class Kind> Kind lastOf(const QSignalSpy& spy) {
    return std::get<Kind>(spy.last().first().value<Command>());
}

} // namespace

class TestHeldView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        applyTheme(*qApp);
        qRegisterMetaType<Command>("mc::Command");
    }
    void theListSaysWhereEachRunStands();
    void settingsAreComparedFieldByField();
    void whatIfsStandBelowTheSettings();
    void runsThatDoNotDifferAreSaidToBeTheSame();
    void withoutHeldRunsItSaysHowToHoldOne();
    void buttonsActOnTheChosenRun();
    void aReleasedRunCanBeHeldAgain();
    void allReleasedRunsCanBeHeldAgain();
    void theHeadOfATableIsAsWideAsTheTable();
    void aNameIsTypedInPlace();
    void aNameThatNobodyGaveIsInTheLanguageOfTheWindow();
    void noNameIsTheTitleOfAnotherRun();
    void aTickShowsTheCurves();
    void noMoreThanTheMostAreHeld();
    void itIsReadAloudAndExported();
    void aGoingRunKeepsTheChoice();
    void itLooksLikeItsGoldenPicture();
};

void TestHeldView::theListSaysWhereEachRunStands() {
    const auto view = viewOf(compared().done());
    const TextTable& runs = table(*view, "runs");
    QCOMPARE(runs.rowCount(), 3);
    QCOMPARE(rowOf(runs, 0),
             (QStringList{QStringLiteral("this run"), QStringLiteral("3.0"), QStringLiteral("95.0\u00A0%"),
                          QStringLiteral("1.500"), QStringLiteral("microcircuit"),
                          QStringLiteral("784-400-10"), QStringLiteral("drawn digits")}));
    QCOMPARE(rowOf(runs, 1).mid(0, 3),
             (QStringList{QStringLiteral("Run 1"), QStringLiteral("5.0"), QStringLiteral("90.0\u00A0%")}));
    QCOMPARE(rowOf(runs, 2).first(), QStringLiteral("faster"));
}

void TestHeldView::settingsAreComparedFieldByField() {
    const std::vector<SettingRow> rows = settingsThatDiffer(compared().frame);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].values[1], QStringLiteral("feedback alignment"));
    QCOMPARE(rows[1].values,
             (QStringList{QStringLiteral("0.2"), QStringLiteral("0.05"), QStringLiteral("0.2")}));
    const auto view = viewOf(compared().done());
    const TextTable& settings = table(*view, "settings");
    QCOMPARE(settings.horizontalHeaderItem(2)->text(), QStringLiteral("Run 1"));
    QCOMPARE(rowOf(settings, 1), QStringList{rows[1].name} + rows[1].values);
}

void TestHeldView::whatIfsStandBelowTheSettings() {
    const QStringList whatIfs = whatIfsOfRuns(compared().frame);
    QVERIFY(whatIfs[0].isEmpty() && whatIfs[1].isEmpty());
    QVERIFY2(whatIfs[2].startsWith(QStringLiteral("epoch 1: ")), qPrintable(whatIfs[2]));
    const auto view = viewOf(compared().done());
    const TextTable& settings = table(*view, "settings");
    QCOMPARE(rowOf(settings, settings.rowCount() - 1), QStringList{QStringLiteral("What-ifs")} + whatIfs);
}

void TestHeldView::runsThatDoNotDifferAreSaidToBeTheSame() {
    Draft draft = trainedFor(3, 0.95);
    holdIn(draft, trainedFor(2, 0.9));
    QVERIFY(settingsThatDiffer(draft.frame).empty());
    QCOMPARE(settingsHeading(draft.frame), QStringLiteral("All runs were begun with the same settings."));
    const auto view = viewOf(draft.done());
    QVERIFY(table(*view, "settings").isHidden());
}

void TestHeldView::withoutHeldRunsItSaysHowToHoldOne() {
    const auto view = viewOf(trainedFor(3, 0.95).done());
    QVERIFY(view->summary().contains(QStringLiteral("No run is held")));
    QCOMPARE(view->tables().size(), std::size_t{1}); // the run itself, and nothing to compare
    const QSignalSpy asked(view.get(), &View::commandIssued);
    button(*view, QStringLiteral("Hold this run")).click();
    QVERIFY(lastOf<command::Hold>(asked).name.empty());
    QVERIFY(!button(*view, QStringLiteral("Release")).isEnabled());
}

void TestHeldView::buttonsActOnTheChosenRun() {
    const auto view = viewOf(compared().done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    QCOMPARE(table(*view, "runs").currentRow(), 2); // the one that was held last
    QVERIFY(button(*view, QStringLiteral("Go on from it")).isEnabled());
    table(*view, "runs").selectRow(0); // that is no held one
    QVERIFY(!button(*view, QStringLiteral("Go on from it")).isEnabled());
    table(*view, "runs").selectRow(1);
    button(*view, QStringLiteral("Take up its settings")).click();
    QCOMPARE(lastOf<command::Restart>(asked).experiment, withRule("fa", 0.05));
    button(*view, QStringLiteral("Go on from it")).click();
    QVERIFY(translated(lastOf<command::Restore>(asked).what).contains(QStringLiteral("Run 1")));
    table(*view, "runs").selectRow(2);
    button(*view, QStringLiteral("Release")).click();
    QCOMPARE(lastOf<command::Release>(asked).number, std::uint64_t{2});
}

void TestHeldView::aReleasedRunCanBeHeldAgain() {
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    table(*view, "runs").selectRow(2);
    button(*view, QStringLiteral("Release")).click();
    const HeldRun released = draft.frame.held.back();
    draft.frame.held.pop_back();
    view->showFrame(draft.done());
    QPushButton& again = button(*view, QStringLiteral("Hold faster again"));
    QVERIFY(again.isVisible());
    again.click();
    QCOMPARE(lastOf<command::HoldAgain>(asked).run.number, released.number);
    draft.frame.held.push_back(released);
    view->showFrame(draft.done());
    QVERIFY(!again.isVisible());
}

void TestHeldView::allReleasedRunsCanBeHeldAgain() {
    Draft draft = compared();
    holdIn(draft, trainedFor(1, 0.5));
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    TextTable& runs = table(*view, "runs");
    const auto release = [&](int row) {
        runs.selectRow(row);
        button(*view, QStringLiteral("Release")).click();
        draft.frame.held.erase(draft.frame.held.begin() + row - 1);
        view->showFrame(draft.done());
        return runs.currentRow();
    };
    const HeldRuns before = draft.frame.held;
    QCOMPARE(release(2), 0); // and not the next one
    QVERIFY(!button(*view, QStringLiteral("Release")).isEnabled());
    QCOMPARE(release(1), 0);
    button(*view, QStringLiteral("Hold Run 1 again")).click();
    QCOMPARE(lastOf<command::HoldAgain>(asked).run.number, before[0].number);
    draft.frame.held.insert(draft.frame.held.begin(), before[0]);
    view->showFrame(draft.done());
    QCOMPARE(runs.currentRow(), 1); // where it was before, not the last one
    button(*view, QStringLiteral("Hold faster again")).click();
    QCOMPARE(lastOf<command::HoldAgain>(asked).run.number, before[1].number);
    draft.frame.held.insert(draft.frame.held.begin() + 1, before[1]);
    view->showFrame(draft.done());
    QCOMPARE(runs.currentRow(), 2);
}

void TestHeldView::theHeadOfATableIsAsWideAsTheTable() {
    const auto view = viewOf(compared().done());
    const TextTable& settings = table(*view, "settings");
    QVERIFY(settings.horizontalHeader()->length() >= settings.viewport()->width());
}

void TestHeldView::aNameIsTypedInPlace() {
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    TextTable& runs = table(*view, "runs");
    runs.selectRow(1);
    button(*view, QStringLiteral("Rename")).click();
    auto* line = runs.findChild<QLineEdit*>();
    QVERIFY(line != nullptr);
    view->showFrame(draft.done()); // a run that plays does not end typing
    line->setText(QStringLiteral("feedback alignment"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!asked.isEmpty());
    const auto edit = lastOf<command::EditHeld>(asked);
    QCOMPARE(edit.number, std::uint64_t{1});
    QCOMPARE(edit.name, std::string("feedback alignment"));
    QVERIFY(edit.shown);
    view->showFrame(draft.done()); // it was refused
    QCOMPARE(runs.item(1, 0)->text(), QStringLiteral("Run 1"));
}

void TestHeldView::aNameThatNobodyGaveIsInTheLanguageOfTheWindow() {
    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    TextTable& runs = table(*view, "runs");
    QCOMPARE(runs.item(1, 0)->text(), QStringLiteral("Lauf 1"));
    QCOMPARE(runs.item(2, 0)->text(), QStringLiteral("faster"));
    runs.item(1, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(lastOf<command::EditHeld>(asked).name, std::string("Run 1")); // as files hold it
    runs.item(1, 0)->setText(QStringLiteral("Lauf 7"));
    QCOMPARE(lastOf<command::EditHeld>(asked).name, std::string("Run 7")); // that is its title here
    runs.item(1, 0)->setText(QStringLiteral("Lauf sieben"));
    QCOMPARE(lastOf<command::EditHeld>(asked).name, std::string("Lauf sieben")); // a person has given it
}

void TestHeldView::noNameIsTheTitleOfAnotherRun() {
    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    table(*view, "runs").item(2, 0)->setText(QStringLiteral("Lauf 1")); // the title of the other one
    const auto edit = lastOf<command::EditHeld>(asked);
    QCOMPARE(edit.number, std::uint64_t{2});
    QCOMPARE(edit.name, draft.frame.held[0].name); // which the run refuses
}

void TestHeldView::aTickShowsTheCurves() {
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    const QSignalSpy asked(view.get(), &View::commandIssued);
    TextTable& runs = table(*view, "runs");
    QCOMPARE(runs.item(1, 0)->checkState(), Qt::Checked);
    runs.item(1, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(!lastOf<command::EditHeld>(asked).shown);
    QCOMPARE(asked.size(), 1);
    runs.selectRow(2);
    button(*view, QStringLiteral("In charts")).click();
    QCOMPARE(lastOf<command::EditHeld>(asked).number, std::uint64_t{2});
    QVERIFY(!lastOf<command::EditHeld>(asked).shown);
}

void TestHeldView::noMoreThanTheMostAreHeld() {
    Draft draft = trainedFor(3, 0.95);
    for (std::size_t k = 0; k < HeldRun::kMost; ++k) {
        holdIn(draft, trainedFor(1, 0.9));
    }
    const auto view = viewOf(draft.done());
    QVERIFY(!button(*view, QStringLiteral("Hold this run")).isEnabled());
}

void TestHeldView::itIsReadAloudAndExported() {
    const auto view = viewOf(compared().done());
    const QString summary = view->summary();
    QVERIFY2(summary.contains(QStringLiteral("Run 1: epoch 5.0, accuracy 90.0\u00A0%")), qPrintable(summary));
    QVERIFY(summary.contains(QStringLiteral("0.2, 0.05, 0.2")));
    QVERIFY(summary.contains(QStringLiteral("What-ifs of faster: epoch 1: ")));
    const std::vector<DataTable> tables = view->tables();
    QCOMPARE(tables.size(), std::size_t{2});
    QCOMPARE(tables[0].rows(), qsizetype{3});
    QCOMPARE(tables[0].columns[2].numbers, (std::vector<double>{95, 90, 70}));
    QCOMPARE(tables[1].rows(), qsizetype{2});
    QCOMPARE(tables[1].columns.size(), std::size_t{4});
}

void TestHeldView::aGoingRunKeepsTheChoice() {
    Draft draft = compared();
    const auto view = viewOf(draft.done());
    table(*view, "runs").selectRow(2);
    draft.frame.position.updates = 400;
    view->showFrame(draft.done());
    QCOMPARE(rowOf(table(*view, "runs"), 0)[1], QStringLiteral("4.0"));
    QVERIFY(button(*view, QStringLiteral("Release")).isEnabled());
    QCOMPARE(table(*view, "runs").currentRow(), 2);
}

void TestHeldView::itLooksLikeItsGoldenPicture() {
    const QString fault =
        differsFromGolden(HeldPicture(compared().done()), QStringLiteral("held-runs"), {760, 260});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestHeldView)
#include "tst_held_view.moc"
