#include "circuit/circuit_view.h"
#include "compare/compare_grid.h"
#include "compare/compare_view.h"
#include "compare/compared_with_box.h"
#include "compare/difference_picture.h"
#include "concordance/concordance_view.h"
#include "frames/frame_tables.h"
#include "network/network_view.h"
#include "raster/raster_difference.h"
#include "raster/raster_view.h"
#include "style/text.h"
#include "style/units.h"
#include "support/circuits.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "view/picture_view.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kSmall{.layers = {49, 40, 10}};

template <class Made> View* make(QWidget* parent) {
    return new Made(parent);
}

std::vector<ComparedView> comparedViews() {
    return {{"raster", QStringLiteral("Raster"), make<RasterView>, {220, 180}},
            {"network", QStringLiteral("Network"), make<NetworkView>, {220, 210}},
            {"circuit", QStringLiteral("Microcircuit"), make<CircuitView>, {290, 200}},
            {"concordance", QStringLiteral("Sign concordance"), make<ConcordanceView>, {300, 200}}};
}

/// Two runs that have been shown one image: in both cell 3 of hidden 1 fires, cell 5 only in A, and cells 7
/// and 8 only in B.
struct TwoRuns {
    Draft a = draft(kSmall);
    Draft b = draft(kSmall);

    TwoRuns() {
        setSpike(*a.record, 1, 3, 4);
        setSpike(*b.record, 1, 3, 4);
        setSpike(*a.record, 1, 5, 6);
        setSpike(*b.record, 1, 7, 6);
        setSpike(*b.record, 1, 8, 9);
        setSpike(*b.record, 1, 8, 10);
        setBurst(*a.record, 2, 4, 12, 1);
        setBurst(*b.record, 2, 4, 12, 3);
        a.frame.past = std::make_shared<const PastSummary>(
            PastSummary{.earliest = {},
                        .now = {.updates = 30},
                        .latest = {.updates = 30},
                        .states = {0},
                        .batchesPerEpoch = 938,
                        .bookmarks = {{"before the flip", {.updates = 12}}}});
    }
    /// compared: whether the run on the board has B beside it.
    [[nodiscard]] FramePtr frame(bool compared = true) {
        if (compared) {
            a.frame.comparedWith = ComparedWith{};
            a.frame.beside = b.done();
        }
        return a.done();
    }
};

DataTable tableOf(std::vector<double> keys, std::vector<double> values) {
    return {QStringLiteral("cells"),
            QStringLiteral("Cells"),
            {{QStringLiteral("cell"), {}, std::move(keys), {}, true},
             {QStringLiteral("x"), QStringLiteral("mV"), std::move(values)}}};
}

const DataColumn& columnOf(const DataTable& table, const char* name) {
    return *std::ranges::find(table.columns, QString::fromUtf8(name), &DataColumn::name);
}

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT

    std::unique_ptr<CompareView> view_;
    std::vector<Command> asked_;

    template <class Part> Part& part(const char* name) { return partOf<Part>(*view_, name); }
    std::vector<View*> inner() {
        const QList<View*> views = view_->findChildren<View*>();
        return {views.begin(), views.end()};
    }
    void choose(const char* option, const char* value) {
        for (const OptionControl& one : view_->options()) {
            if (one.name == option) {
                one.set(value);
            }
        }
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void init() {
        view_ = std::make_unique<CompareView>(comparedViews());
        asked_.clear();
        connect(view_.get(), &View::commandIssued, this,
                [this](const Command& command) { asked_.push_back(command); });
        view_->resize(1000, 500);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void rowsAreMatchedByTheirKeys();
    void whatIsInOneTableOnlyHasNoDifference();
    void layersOfOtherNetworksMeetByTheirNames();
    void tablesOfOtherKeysAreNotCompared();
    void aBarSaysItsRow();
    void theDifferenceOfRastersNamesTheCellsThatFireInOneOnly();
    void rastersOfOtherLayersAreComparedByTheirTables();
    void withoutBItSaysWhatToChoose();
    void bIsAskedForByItsList();
    void theListShowsWhatFramesSay();
    void bothSidesShowTheirOwnRunAtOneStep();
    void aRunIsTheSameAsItself();
    void aPickIsMadeOnBothSides();
    void timeAxesAreThoseOfTheBoard();
    void aChoiceOnOneSideIsMadeOnTheOther();
    void itNeedsWhatItsViewNeedsOfBoth();
    void bothSidesHaveOneScale();
    void partsThatAreNotOnShowAreHidden();
    void partsLieWhereTheyHaveRoom();
    void eachPartHasItsLeastSize_data();
    void eachPartHasItsLeastSize();
    void columnsAreEqual();
    void aButtonOnOneSideIsPressedOnTheOther();
    void aCellThatBDoesNotHaveStaysPicked();
    void bShowsTheStepOfA();
    void bIsMadeAnewForAnotherRun();
    void theSummarySaysWhatAAndBAre();
    void theDifferenceIsNotMadeWhileItIsNotOnShow();
    void shortFormsNameTheCellsThatFireInOneOnly();
    void tablesHoldBothAndTheirDifference();
    void itLooksLikeItsGoldenPicture();
};

void TestCompareView::rowsAreMatchedByTheirKeys() {
    const TableComparison same(tableOf({1, 2, 3}, {5, 6, 7}), tableOf({3, 2, 1}, {7, 8.5, 5}));
    QCOMPARE(same.rows().size(), std::size_t{3});
    const ComparedColumn& x = same.columns().front();
    QCOMPARE(x.difference, (std::vector<double>{0, 2.5, 0}));
    QCOMPARE(x.differ, std::int64_t{1});
    QCOMPARE(x.known, std::int64_t{3});
    QCOMPARE(x.mean, 2.5 / 3);
    QCOMPARE(*x.largest, std::size_t{1});
    QCOMPARE(same.columnForms(x).first(),
             QStringLiteral("x (mV): 1 of 3 differ, |B − A| 0.833 in the mean, largest +2.5 (cell 2)"));
    QVERIFY(!same.isSame());
}

void TestCompareView::whatIsInOneTableOnlyHasNoDifference() {
    const TableComparison one(tableOf({1, 2}, {5, 6}), tableOf({2, 4, 9}, {6, 1, 1}));
    QCOMPARE(one.rowsText(), QStringLiteral("rows only in A: 1, only in B: 2"));
    QCOMPARE(one.keys().front().numbers, (std::vector<double>{1, 2, 4, 9}));
    const DataTable table = one.table();
    QCOMPARE(columnOf(table, "in").words, (QStringList{QStringLiteral("A"), QStringLiteral("both"),
                                                       QStringLiteral("B"), QStringLiteral("B")}));
    QVERIFY(std::isnan(columnOf(table, "x, B − A").numbers[0]));
    QCOMPARE(columnOf(table, "x, B − A").numbers[1], 0.0);
    QCOMPARE(columnOf(table, "x of B").numbers[2], 1.0);
    QCOMPARE(one.columns().front().differ, std::int64_t{0});
    QVERIFY(!one.isSame());
}

void TestCompareView::layersOfOtherNetworksMeetByTheirNames() {
    const auto spikes = [](const std::vector<int>& layers) {
        Draft one = draft({.layers = layers});
        setSpike(*one.record, static_cast<int>(layers.size()) - 1, 4, 6);
        setSpike(*one.record, 1, 3, 6);
        return activityTable(*one.done(), {6, {}});
    };
    const DataTable deep = spikes({49, 40, 30, 10});
    const TableComparison both(spikes({49, 40, 10}), deep);
    QCOMPARE(both.onlyInA(), std::int64_t{0});
    QCOMPARE(both.onlyInB(), std::int64_t{30}); // hidden 2
    QStringList names = both.keys().front().words;
    names.removeDuplicates();
    QCOMPARE(names, (QStringList{QStringLiteral("input"), QStringLiteral("hidden 1"),
                                 QStringLiteral("hidden 2"), QStringLiteral("output")}));
    const auto column = std::ranges::find(both.columns(), QStringLiteral("spike"), &ComparedColumn::name);
    QVERIFY(column != both.columns().end());
    QCOMPARE(column->differ, std::int64_t{0});
    QCOMPARE(both.rowText(static_cast<std::size_t>(deep.rows()) - 6), QStringLiteral("output, cell 4"));
}

void TestCompareView::tablesOfOtherKeysAreNotCompared() {
    DataTable other = tableOf({1, 2}, {5, 6});
    other.columns.front().name = QStringLiteral("channel");
    QVERIFY(compareTables({tableOf({1, 2}, {5, 6})}, {other}).empty());
    QCOMPARE(compareTables({tableOf({1, 2}, {5, 6})}, {tableOf({1, 2}, {5, 7})}).size(), std::size_t{1});
}

void TestCompareView::aBarSaysItsRow() {
    std::vector<double> keys(100);
    for (std::size_t k = 0; k < keys.size(); ++k) {
        keys[k] = static_cast<double>(k);
    }
    std::vector<double> b(100, 1);
    b[40] = 3;
    const DifferencePicture picture(
        compareTables({tableOf(keys, std::vector<double>(100, 1))}, {tableOf(keys, b)}));
    const QSizeF room(600, 200);
    QStringList said;
    for (int x = 0; x < 600; ++x) {
        said << picture.textAt({double(x), 120}, room, goldenPaper());
    }
    said.removeDuplicates();
    QVERIFY2(said.contains(QStringLiteral("cell 40: 1 in A, 3 in B, B − A = +2")),
             qPrintable(said.join('\n')));
    QVERIFY(said.contains(QStringLiteral("cell 0: 1 in A, 1 in B, B − A = 0")));
    QVERIFY(said.contains(QStringLiteral("cell 99: 1 in A, 1 in B, B − A = 0")));
}

void TestCompareView::theDifferenceOfRastersNamesTheCellsThatFireInOneOnly() {
    TwoRuns runs;
    const FramePtr difference = spikeDifference(*runs.a.done(), *runs.b.done());
    QVERIFY(difference);
    const SpikeMatrix& spikes = difference->presentation->layers[0].spikes;
    QCOMPARE(spikes(3, 3), std::uint8_t(SpikeChange::InBoth));
    QCOMPARE(spikes(5, 5), std::uint8_t(SpikeChange::OnlyInA));
    QCOMPARE(spikes(8, 9), std::uint8_t(SpikeChange::OnlyInB));
    QCOMPARE(difference->presentation->layers[1].bursts(4, 11), 2);
    const QString text = spikeDifferenceText(*difference);
    QVERIFY2(
        text.contains(QStringLiteral("hidden 1: spikes only in A: 1, only in B: 3, in both: 1; cells that "
                                     "fire only in A (1): 5; cells that fire only in B (2): 7, 8")),
        qPrintable(text));
    QVERIFY(changeText(*difference, {1, 8, 10}).contains(QStringLiteral("a spike only in B")));
    QVERIFY(changeText(*difference, {2, 4, 12}).contains(QStringLiteral("e, B − A: +0.1")));
}

void TestCompareView::rastersOfOtherLayersAreComparedByTheirTables() {
    TwoRuns runs;
    runs.b = draft({.layers = {49, 30, 10}});
    setSpike(*runs.b.record, 1, 7, 6);
    QVERIFY(!spikeDifference(*runs.a.done(), *runs.b.done()));
    view_->showFrame(runs.frame());
    QVERIFY(dynamic_cast<const DifferencePicture*>(view_->difference().get()) != nullptr);
}

void TestCompareView::withoutBItSaysWhatToChoose() {
    TwoRuns runs;
    view_->showFrame(runs.frame(false));
    QVERIFY(view_->summary().contains(QStringLiteral("Nothing is compared with this run yet")));
    QVERIFY(view_->tables().empty());
    QVERIFY(inner()[0]->isVisible());
    QVERIFY(!inner()[1]->isVisible());
    runs.a.frame.comparedWith = ComparedWith{};
    view_->showFrame(runs.frame(false));
    QVERIFY(view_->summary().contains(QStringLiteral("B is being computed")));
}

void TestCompareView::bIsAskedForByItsList() {
    TwoRuns runs;
    runs.a.frame.held.push_back({.number = 7, .name = "graded", .moment = nullptr, .frame = runs.b.done()});
    runs.a.frame.control = runs.b.done();
    view_->showFrame(runs.frame(false));
    auto& list = *view_->findChild<ComparedWithBox*>();
    QStringList items;
    for (int k = 0; k < list.count(); ++k) {
        items << list.itemText(k);
    }
    QCOMPARE(items, (QStringList{QStringLiteral("B: nothing yet"), QStringLiteral("B: start of the run"),
                                 QStringLiteral("B: bookmark “before the flip”"),
                                 QStringLiteral("B: held run “graded”"), QStringLiteral("B: control"),
                                 QStringLiteral("B: the moment now")}));
    const auto ask = [&](int item) {
        asked_.clear();
        list.setCurrentIndex(item);
        emit list.activated(item);
        return std::get<command::Compare>(asked_.at(0)).with;
    };
    QVERIFY(!ask(0));
    QVERIFY(*ask(1) == ComparedWith{});
    QVERIFY((*ask(2) == ComparedWith{.moment = {.updates = 12}}));
    QVERIFY((*ask(3) == ComparedWith{.kind = ComparedWith::Kind::Held, .held = 7}));
    QVERIFY((*ask(4) == ComparedWith{.kind = ComparedWith::Kind::Control}));
    QVERIFY((*ask(5) == ComparedWith{.moment = {.updates = 30}}));
}

void TestCompareView::theListShowsWhatFramesSay() {
    TwoRuns runs;
    view_->showFrame(runs.frame(false));
    auto& list = *view_->findChild<ComparedWithBox*>();
    list.setCurrentIndex(2); // refused
    view_->showFrame(runs.frame(false));
    QCOMPARE(list.currentText(), QStringLiteral("B: nothing yet"));
    runs.a.frame.comparedWith = ComparedWith{.moment = {.updates = 29}};
    view_->showFrame(runs.frame(false));
    QCOMPARE(list.currentText(), QStringLiteral("B: epoch 1, batch 29"));
}

void TestCompareView::bothSidesShowTheirOwnRunAtOneStep() {
    TwoRuns runs;
    runs.a.frame.position.step = 7;
    runs.b.frame.position.step = 20; // where B stands in its own course
    view_->showFrame(runs.frame());
    QVERIFY2(inner()[0]->summary().contains(QStringLiteral("hidden 1: 2 PYR spikes")),
             qPrintable(inner()[0]->summary()));
    QVERIFY2(inner()[1]->summary().contains(QStringLiteral("Spikes up to %1").arg(millisecondsText(7))) &&
                 inner()[1]->summary().contains(QStringLiteral("hidden 1: 2 PYR spikes")),
             qPrintable(inner()[1]->summary()));
    QVERIFY2(view_->summary().contains(QStringLiteral("only in B: 1, in both: 1")),
             qPrintable(view_->summary()));
}

void TestCompareView::aRunIsTheSameAsItself() {
    TwoRuns runs;
    runs.b.record = runs.a.record;
    runs.b.frame.presentation = runs.a.frame.presentation;
    choose("view", "network");
    view_->showFrame(runs.frame());
    QVERIFY2(view_->summary().contains(QStringLiteral("A and B are the same")), qPrintable(view_->summary()));
    for (const DataTable& table : view_->tables()) {
        for (const DataColumn& column : table.columns) {
            for (std::size_t row = 0;
                 column.name.endsWith(QStringLiteral("B − A")) && row < column.numbers.size(); ++row) {
                QVERIFY(column.numbers[row] == 0 || std::isnan(column.numbers[row]));
            }
        }
    }
}

void TestCompareView::aPickIsMadeOnBothSides() {
    TwoRuns runs;
    view_->showFrame(runs.frame());
    QSignalSpy told(view_.get(), &View::cellPicked);
    emit inner()[1]->cellPicked({1, 8}); // in B
    QCOMPARE(told.size(), 1);
    choose("view", "network"); // which asks for the synapses of the picked cell
    QVERIFY((inner()[0]->needs().circuits[0] == CellChoice{1, 8}));
    QVERIFY((inner()[1]->needs().circuits[0] == CellChoice{1, 8}));
}

void TestCompareView::timeAxesAreThoseOfTheBoard() {
    TwoRuns runs;
    int made = 0;
    connect(view_.get(), &View::viewMade, this, [&made] { ++made; });
    choose("view", "circuit");
    choose("view", "raster");
    QCOMPARE(made, 4);
    TimeLink link(TimeKind::Presentation);
    link.setWhole(wholePresentation(20));
    for (TimeNavigation* time : view_->findChildren<TimeNavigation*>()) {
        time->linkTo(link);
    }
    view_->showFrame(runs.frame());
    link.show({0.5, 8.5}); // the spikes of hidden 1 after it are out of sight
    QCoreApplication::processEvents();
    const DataTable spikes = view_->tables().front();
    QCOMPARE(spikes.id, QStringLiteral("spikes-compared"));
    QCOMPARE(spikes.rows(), qsizetype{3});
}

void TestCompareView::aChoiceOnOneSideIsMadeOnTheOther() {
    TwoRuns runs;
    choose("view", "network");
    view_->showFrame(runs.frame());
    const auto arrows = [](View& view) -> QComboBox& { return partOf<QComboBox>(view, "Arrows"); };
    arrows(*inner()[0]).setCurrentIndex(1);
    QCOMPARE(arrows(*inner()[1]).currentIndex(), 1);
    arrows(*inner()[1]).setCurrentIndex(2);
    QCOMPARE(arrows(*inner()[0]).currentIndex(), 2);
}

void TestCompareView::itNeedsWhatItsViewNeedsOfBoth() {
    QVERIFY(view_->needs().beside);
    QVERIFY(view_->needs().presentation);
    QSignalSpy changed(view_.get(), &View::needsChanged);
    choose("view", "circuit");
    QVERIFY(!changed.isEmpty());
    view_->setCell({2, 4});
    QVERIFY((view_->needs().circuits[0] == CellChoice{2, 4}));
}

void TestCompareView::bothSidesHaveOneScale() {
    FrameRequest graded = kSmall;
    graded.spikingErrors = false;
    TwoRuns runs;
    runs.a = draft(graded);
    runs.b = draft(graded);
    runs.a.record->layers[0].error(3, 4) = 0.02F;
    runs.b.record->layers[0].error(3, 4) = 0.5F;
    view_->showFrame(runs.frame());
    const auto scales = [&](int k) {
        return dynamic_cast<HasScales&>(*inner()[static_cast<std::size_t>(k)]).scales();
    };
    QCOMPARE(scales(0).front(), 0.5);
    QCOMPARE(scales(1), scales(0));
}

void TestCompareView::partsThatAreNotOnShowAreHidden() {
    TwoRuns runs;
    view_->showFrame(runs.frame());
    const auto& difference = part<PictureView>("Difference of B from A");
    QVERIFY(inner()[0]->isVisible() && inner()[1]->isVisible() && difference.isVisible());
    choose("show", "difference");
    QVERIFY(!inner()[0]->isVisible() && !inner()[1]->isVisible() && difference.isVisible());
    choose("show", "sides");
    QVERIFY(inner()[0]->isVisible() && inner()[1]->isVisible() && !difference.isVisible());
    const auto place = [&](int k) {
        return inner()[static_cast<std::size_t>(k)]->mapTo(view_.get(), QPoint());
    };
    QCOMPARE(place(0).y(), place(1).y());
    view_->resize(400, 600);
    QCoreApplication::processEvents();
    QCOMPARE(place(0).x(), place(1).x());
}

void TestCompareView::partsLieWhereTheyHaveRoom() {
    const CompareGrid all{{220, 200}, {200, 190}};
    QCOMPARE(all.columns({1000, 400}), 3);
    QCOMPARE(all.columns({740, 300}), 2); // three would have too little width each
    QCOMPARE(all.columns({1000, 800}), 2);
    QCOMPARE(all.columns({400, 900}), 1);
    QCOMPARE(all.least(3), QSizeF(220 + 6 + 220 + 6 + 200, 200));
    QCOMPARE(all.least(2), QSizeF(220 + 6 + 220, 200 + 6 + 190));
    QCOMPARE(all.least(1), QSizeF(220, 200 + 6 + 200 + 6 + 190));
    const CompareGrid difference{{}, {200, 190}};
    QCOMPARE(difference.columns({1000, 400}), 1);
    QCOMPARE(difference.least(1), QSizeF(200, 190));
    const CompareGrid sides{{220, 200}, {}};
    QCOMPARE(sides.columns({1000, 400}), 2);
    QCOMPARE(sides.least(2), QSizeF(446, 200));
}

void TestCompareView::eachPartHasItsLeastSize_data() {
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("room");
    QTest::newRow("usual, 1280 x 720") << kUsualPoints << QSize(499, 500);
    QTest::newRow("usual, 1920 x 1080") << kUsualPoints << QSize(750, 380);
    QTest::newRow("projector, 1280 x 720") << 16.0 << QSize(625, 480);
    QTest::newRow("projector, 1920 x 1080") << 24.0 << QSize(950, 750);
}

void TestCompareView::eachPartHasItsLeastSize() {
    QFETCH(double, points);
    QFETCH(QSize, room);
    applyTheme(*qApp, Theme::Light, points);
    TwoRuns runs;
    for (const ComparedView& one : comparedViews()) {
        choose("view", one.name.c_str());
        view_->resize(room);
        view_->showFrame(runs.frame());
        QCoreApplication::processEvents();
        for (const View* side : inner()) {
            const QSizeF size = roomOf(*side);
            const QString said =
                QStringLiteral("%1: %2 x %3").arg(one.title).arg(size.width()).arg(size.height());
            QVERIFY2(size.width() >= one.least.width() - 1 && size.height() >= one.least.height() - 1,
                     qPrintable(said));
        }
    }
    applyTheme(*qApp, Theme::Light, kUsualPoints);
}

void TestCompareView::columnsAreEqual() {
    TwoRuns runs;
    for (const char* name : {"raster", "network"}) {
        choose("view", name);
        view_->showFrame(runs.frame());
        QCoreApplication::processEvents();
        const int difference = part<PictureView>("Difference of B from A").parentWidget()->width();
        QVERIFY(std::abs(inner()[0]->width() - inner()[1]->width()) <= 1);
        QVERIFY(std::abs(inner()[0]->width() - difference) <= 20); // it may have a scroll bar
    }
}

void TestCompareView::aButtonOnOneSideIsPressedOnTheOther() {
    TwoRuns runs;
    choose("view", "concordance");
    view_->showFrame(runs.frame());
    const auto pairs = [&](int side) -> QAbstractButton& {
        return partOf<QAbstractButton>(*inner()[static_cast<std::size_t>(side)], "Show synapse pairs");
    };
    const bool before = pairs(0).isChecked();
    pairs(0).click();
    QCOMPARE(pairs(1).isChecked(), !before);
    pairs(1).click();
    QCOMPARE(pairs(0).isChecked(), before);
}

void TestCompareView::aCellThatBDoesNotHaveStaysPicked() {
    TwoRuns runs;
    runs.b = draft({.layers = {49, 30, 10}});
    setSpike(*runs.b.record, 1, 7, 6); // a cell that it would choose by itself
    setBurst(*runs.b.record, 1, 7, 7, 1);
    choose("view", "circuit");
    view_->setCell({1, 35});
    QSignalSpy picked(view_.get(), &View::cellPicked);
    view_->showFrame(runs.frame());
    view_->showFrame(runs.frame());
    QCOMPARE(picked.size(), 0);
    QCOMPARE(dynamic_cast<CircuitView&>(*inner()[1]).cell().cell, 35);
    QVERIFY2(inner()[1]->summary().contains(QStringLiteral("does not have the chosen cell")),
             qPrintable(inner()[1]->summary()));
}

void TestCompareView::bShowsTheStepOfA() {
    TwoRuns runs;
    for (Draft* run : {&runs.a, &runs.b}) {
        run->record->use = ImageUse::Question; // it has passed whole
        run->frame.circuits = {circuitRecord(kSmall.layers, {1, 3})};
        run->frame.position.step = kSmall.steps;
    }
    setBurst(*runs.a.record, 1, 3, 5, 2); // the step that tells most of A
    setBurst(*runs.b.record, 1, 3, 11, 2);
    choose("view", "circuit");
    view_->setCell({1, 3});
    view_->showFrame(runs.frame());
    const auto caption = [&](int side) {
        return dynamic_cast<CircuitView&>(*inner()[static_cast<std::size_t>(side)]).caption();
    };
    QVERIFY2(caption(0).contains(QStringLiteral("t = 5 of")), qPrintable(caption(0)));
    QVERIFY2(caption(1).contains(QStringLiteral("t = 5 of")), qPrintable(caption(1)));
}

void TestCompareView::bIsMadeAnewForAnotherRun() {
    TwoRuns runs;
    choose("view", "network");
    view_->showFrame(runs.frame());
    const auto arrows = [](View& view) -> QComboBox& { return partOf<QComboBox>(view, "Arrows"); };
    arrows(*inner()[0]).setCurrentIndex(1);
    const QPointer<View> before = inner()[1];
    view_->showFrame(runs.frame());
    QVERIFY(before);
    runs.a.frame.comparedWith = ComparedWith{.moment = {.updates = 12}};
    view_->showFrame(runs.a.done());
    QVERIFY(!before);
    QCOMPARE(arrows(*inner()[1]).currentIndex(), 1);
    arrows(*inner()[0]).setCurrentIndex(2);
    QCOMPARE(arrows(*inner()[1]).currentIndex(), 2);
}

void TestCompareView::theSummarySaysWhatAAndBAre() {
    TwoRuns runs;
    view_->showFrame(runs.frame());
    QVERIFY2(
        view_->summary().startsWith(QStringLiteral("A: this run, epoch 1, batch 30. B: start of the run. ")),
        qPrintable(view_->summary()));
}

void TestCompareView::theDifferenceIsNotMadeWhileItIsNotOnShow() {
    TwoRuns runs;
    view_->showFrame(runs.frame());
    QVERIFY(view_->difference());
    choose("show", "sides");
    QVERIFY(!view_->difference());
    QVERIFY(view_->summary().contains(QStringLiteral("only in B"))); // whoever asks gets it
    choose("show", "all");
    QVERIFY(view_->difference());
}

void TestCompareView::shortFormsNameTheCellsThatFireInOneOnly() {
    TwoRuns runs;
    const FramePtr difference = spikeDifference(*runs.a.done(), *runs.b.done());
    const QStringList forms = spikeDifferenceForms(*difference);
    QVERIFY(forms.contains(QStringLiteral("Fire in one only: hidden 1: cells 5 only in A, 7, 8 only in B")));
    QCOMPARE(forms.last(), QStringLiteral("only in A: 1, in B: 3"));
    for (qsizetype k = 1; k < forms.size(); ++k) {
        QVERIFY(forms[k].size() <= forms[k - 1].size());
    }
}

void TestCompareView::tablesHoldBothAndTheirDifference() {
    TwoRuns runs;
    view_->showFrame(runs.frame());
    const std::vector<DataTable> tables = view_->tables();
    QCOMPARE(tables.size(), std::size_t{1});
    const DataTable& spikes = tables.front();
    QCOMPARE(spikes.rows(), qsizetype{6}); // five spikes and a burst
    QCOMPARE(columnOf(spikes, "in").words.count(QStringLiteral("B")), 3);
    QCOMPARE(columnOf(spikes, "in").words.count(QStringLiteral("A")), 1);
    QCOMPARE(columnOf(spikes, "spikes, B − A").numbers.size(), std::size_t{6});
}

void TestCompareView::itLooksLikeItsGoldenPicture() {
    TwoRuns runs;
    view_->setCell({1, 8});
    view_->showFrame(runs.frame());
    const QString differs = differsFromGolden(*view_->picture(), QStringLiteral("compare"), {1200, 420});
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    choose("view", "network");
    for (int cell = 0; cell < 40; ++cell) { // some more active, and some less
        const auto trace = static_cast<float>(cell % 7) / 7;
        runs.a.record->layers[0].trace(cell, 19) = trace;
        runs.b.record->layers[0].trace(cell, 19) = cell % 3 == 0 ? 1 - trace : trace;
    }
    view_->showFrame(runs.frame());
    const QString network =
        differsFromGolden(*view_->picture(), QStringLiteral("compare-network"), {1200, 420});
    QVERIFY2(network.isEmpty(), qPrintable(network));
}

MC_TEST(TestCompareView)
#include "tst_compare_view.moc"
