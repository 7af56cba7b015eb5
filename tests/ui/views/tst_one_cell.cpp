#include "cell/cell_controls.h"
#include "cell/cell_courses_picture.h"
#include "cell/cell_picture.h"
#include "cell/cell_view.h"
#include "cell/rate_curve_picture.h"
#include "docks/dock_table.h"
#include "style/fonts.h"
#include "style/text.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "view/picture_view.h"
#include "widgets/number_box.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

constexpr QSize kCellSize{520, 480};

/// A run whose parameters are none of the defaults.
FramePtr ofOtherParameters(std::uint64_t run = 1) {
    Draft made = test::draft({.run = run});
    auto experiment = std::make_shared<Experiment>();
    experiment->circuit.tauM = 8;
    experiment->circuit.tauS = 2.5;
    experiment->circuit.theta = 1.25;
    experiment->circuit.gateWidth = 0.3;
    experiment->errorCells.quantum = 0.02;
    experiment->errorCells.maxBurst = 3;
    made.frame.experiment = experiment;
    return made.done();
}

NumberSlider& numberOf(const CellView& view, const char* name) {
    return *view.findChild<NumberSlider*>(QLatin1String(name));
}

QToolButton& buttonOf(const CellView& view, const char* text) {
    const QList<QToolButton*> all = view.findChildren<QToolButton*>();
    return **std::ranges::find(all, QString::fromUtf8(text), &QToolButton::text);
}

/// A view whose cell does not go on by itself.
std::unique_ptr<CellView> resting(const FramePtr& frame = test::draft().done(), QSize size = kCellSize) {
    auto view = std::make_unique<CellView>();
    buttonOf(*view, "Run").setChecked(false);
    view->resize(size);
    view->show();
    view->showFrame(frame);
    QApplication::processEvents();
    return view;
}

void goOn(const CellView& view, int steps) {
    for (int k = 0; k < steps; ++k) {
        buttonOf(view, "1 ms").click();
    }
}

const DataTable& tableOf(const std::vector<DataTable>& tables, const char* id) {
    return *std::ranges::find(tables, QString::fromUtf8(id), &DataTable::id);
}

const std::vector<double>& numbersOf(const DataTable& table, const char* column) {
    return std::ranges::find(table.columns, QString::fromUtf8(column), &DataColumn::name)->numbers;
}

} // namespace

class TestOneCell : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { applyTheme(*qApp); }
    void stepsAreThoseOfTheModel();
    void aSliderActsAtOnce();
    void aNumberIsTyped();
    void theBoxGoesBeyondTheSlider();
    void itFollowsTheRunUntilAPersonSetsSomething();
    void whatTheCellDoesNotHaveLetsItGoOn();
    void valuesOfTheRunBeginAgain();
    void itGoesOnOnlyWhileItIsSeen();
    void itNeedsNothingOfFrames();
    void gradedErrorsHaveNoBursts();
    void theErrorFromAboveIsAnsweredNearThreshold();
    void whatIsSetIsKeptAndComesBack();
    void whatCannotBeUsedChangesNothing_data();
    void whatCannotBeUsedChangesNothing();
    void theCurvesAreThoseOfTheCell();
    void rangesGrowAndAreFitted();
    void theSummarySaysWhatTheCellDoes();
    void aFigureSaysWhatTheCellIsSetTo();
    void pointingSaysWhatIsShown();
    void tabGoesThroughTheControlsInTheirOrder();
    void itFitsItsLeastDock_data();
    void itFitsItsLeastDock();
    void itLooksLikeItsGoldenPicture();
};

void TestOneCell::stepsAreThoseOfTheModel() {
    const auto view = resting(ofOtherParameters());
    const CellSettings& settings = view->controls().settings();
    goOn(*view, 130);
    SingleCell cell;
    std::vector<SingleCellStep> steps;
    for (int t = 0; t < 130; ++t) {
        steps.push_back(cell.step(settings.circuit, settings.errorCells, settings.input));
    }
    steps.erase(steps.begin(), steps.begin() + 30);
    QCOMPARE(view->course().time(), 130);
    QVERIFY(view->course().steps() == steps); // the last 100
    QCOMPARE(view->course().timeOf(99), 130.0);
    const DataTable table = tableOf(view->tables(), "one-cell");
    QCOMPARE(table.rows(), 100);
    QCOMPARE(numbersOf(table, "time").front(), 31.0);
    QCOMPARE(numbersOf(table, "u").back(), double{steps.back().potential});
    QCOMPARE(numbersOf(table, "gate h").back(), double{steps.back().gate});
    QCOMPARE(numbersOf(table, "v_a").back(), double{settings.input.apical});
}

void TestOneCell::aSliderActsAtOnce() {
    const auto view = resting();
    NumberSlider& current = numberOf(*view, "current");
    const double before = current.value();
    current.slider().setFocus();
    QTest::keyClick(&current.slider(), Qt::Key_Right);
    QCOMPARE(current.value(), before + 0.01);
    QTest::keyClick(&current.slider(), Qt::Key_PageUp);
    QCOMPARE(current.value(), before + 0.11);
    QCOMPARE(view->controls().settings().input.current, static_cast<float>(before + 0.11));
    QTest::keyClick(&current.slider(), Qt::Key_End);
    QCOMPARE(current.value(), 1.5);
    goOn(*view, 3);
    for (const SingleCellStep& step : view->course().steps()) {
        QVERIFY(step.spike); // in every step
    }
    QTest::keyClick(&current.slider(), Qt::Key_Home);
    goOn(*view, 50);
    QVERIFY(!view->course().now().spike);
    QVERIFY(view->course().now().potential < -2);
    numberOf(*view, "gate_width").slider().setValue(0);
    QCOMPARE(view->controls().settings().circuit.gateWidth, 0.05);
}

void TestOneCell::aNumberIsTyped() {
    const auto view = resting();
    NumberBox& box = numberOf(*view, "theta").box();
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("1.234"));
    QCOMPARE(view->controls().settings().circuit.theta, 1.0); // not before it is whole
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(view->controls().settings().circuit.theta, 1.234);
    QCOMPARE(numberOf(*view, "tau_m").box().text(), QStringLiteral("5 ms").replace(' ', QChar(0x00A0)));
}

void TestOneCell::theBoxGoesBeyondTheSlider() {
    const auto view = resting();
    NumberSlider& current = numberOf(*view, "current");
    current.box().setValue(40);
    QCOMPARE(current.slider().value(), current.slider().maximum());
    QCOMPARE(view->controls().settings().input.current, 40.0F);
    current.box().setValue(1000);
    QCOMPARE(current.value(), kMostCellInput);
}

void TestOneCell::itFollowsTheRunUntilAPersonSetsSomething() {
    const auto view = resting();
    QCOMPARE(view->controls().settings().circuit, CircuitParameters());
    const FramePtr other = ofOtherParameters(2);
    view->showFrame(other);
    QCOMPARE(view->controls().settings().circuit, other->experiment->circuit);
    QCOMPARE(view->controls().settings().errorCells, other->experiment->errorCells);
    numberOf(*view, "tau_m").slider().setValue(0);
    view->showFrame(test::draft({.run = 3}).done());
    QCOMPARE(view->controls().settings().circuit.tauM, 1.0);
    QCOMPARE(view->controls().settings().circuit.theta, 1.25);
}

void TestOneCell::whatTheCellDoesNotHaveLetsItGoOn() {
    Draft made = test::draft();
    const auto view = resting(made.done());
    goOn(*view, 20);
    auto faster = std::make_shared<Experiment>(*made.frame.experiment);
    faster->learning.eta *= 2;
    made.frame.experiment = faster;
    view->showFrame(made.done());
    QCOMPARE(view->course().time(), 20);
    auto higher = std::make_shared<Experiment>(*faster);
    higher->circuit.theta = 1.5;
    made.frame.experiment = higher;
    view->showFrame(made.done());
    QCOMPARE(view->controls().settings().circuit.theta, 1.5);
    QCOMPARE(view->course().time(), 0);
}

void TestOneCell::valuesOfTheRunBeginAgain() {
    const auto view = resting(ofOtherParameters());
    numberOf(*view, "current").slider().setValue(0);
    numberOf(*view, "theta").box().setValue(2);
    goOn(*view, 20);
    buttonOf(*view, "Values of the run").click();
    QCOMPARE(view->controls().settings().circuit.theta, 1.25);
    QCOMPARE(view->controls().settings().input, SingleCellInput(CellSettings().input));
    QCOMPARE(view->course().time(), 0);
    QVERIFY(view->runState().isUndefined());
}

void TestOneCell::itGoesOnOnlyWhileItIsSeen() {
    QWidget window;
    window.resize(kCellSize);
    CellView view(&window);
    view.resize(kCellSize);
    QTest::qWait(150);
    QCOMPARE(view.course().time(), 0);
    window.show();
    QTRY_VERIFY(view.course().time() > 2);
    view.move(2 * kCellSize.width(), 0); // as a dock that another one covers
    QTRY_VERIFY(view.visibleRegion().isEmpty());
    QTest::qWait(250); // a step that was under way
    const auto left = view.course().time();
    QTest::qWait(300);
    QCOMPARE(view.course().time(), left);
    view.move(0, 0);
    QTRY_VERIFY(view.course().time() > left);
    buttonOf(view, "Run").click();
    const auto stopped = view.course().time();
    QTest::qWait(150);
    QCOMPARE(view.course().time(), stopped);
    buttonOf(view, "1 ms").click();
    QCOMPARE(view.course().time(), stopped + 1);
}

void TestOneCell::itNeedsNothingOfFrames() {
    CellView view;
    QVERIFY(!view.needs().presentation);
    QVERIFY(!view.needs().curves);
    QVERIFY(view.needs().measures == needs::kNoMeasures);
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    QVERIFY(!view.summary().isEmpty());
}

void TestOneCell::gradedErrorsHaveNoBursts() {
    const auto view = resting();
    auto* errors = view->findChild<QComboBox*>(QStringLiteral("error"));
    QCOMPARE(errors->currentText(), QStringLiteral("spiking"));
    errors->setCurrentIndex(0);
    goOn(*view, 30);
    for (const SingleCellStep& step : view->course().steps()) {
        QCOMPARE(step.burst, 0);
        QCOMPARE(step.error, step.drive);
    }
    QVERIFY2(view->summary().contains(QStringLiteral("e +0.")), qPrintable(view->summary()));
}

void TestOneCell::theErrorFromAboveIsAnsweredNearThreshold() {
    const auto bursts = [](double current, double apical) {
        const auto view = resting();
        numberOf(*view, "current").box().setValue(current);
        numberOf(*view, "apical").box().setValue(apical);
        goOn(*view, 100);
        const DataTable table = tableOf(view->tables(), "one-cell");
        const auto sum = [&](const char* column) {
            const std::vector<double>& all = numbersOf(table, column);
            return std::accumulate(all.begin(), all.end(), 0.0);
        };
        return std::pair(sum("VIP spikes"), sum("SST spikes"));
    };
    const auto [vipNear, sstNear] = bursts(0.17, 0.1);
    const auto [vipFar, sstFar] = bursts(-0.5, 0.1);
    const auto [vipLess, sstLess] = bursts(0.17, -0.1);
    QVERIFY(vipNear > 100 && sstNear == 0);
    QVERIFY(vipFar < 10 && sstFar == 0);
    QVERIFY(vipLess == 0 && sstLess > 100);
}

void TestOneCell::whatIsSetIsKeptAndComesBack() {
    const auto view = resting(ofOtherParameters());
    QVERIFY(view->runState().isUndefined()); // all of it is the run's
    numberOf(*view, "current").box().setValue(0.4375);
    numberOf(*view, "apical").box().setValue(-0.25);
    numberOf(*view, "gate_width").box().setValue(0.75);
    view->findChild<QComboBox*>(QStringLiteral("error"))->setCurrentIndex(0);
    const QJsonValue state = view->runState();
    const CellSettings set = view->controls().settings();
    const auto other = resting();
    goOn(*other, 20);
    other->setRunState(state);
    QCOMPARE(other->controls().settings(), set);
    QCOMPARE(other->course().time(), 0); // none of its steps were taken with these
    QCOMPARE(numberOf(*other, "current").value(), 0.4375);
    other->showFrame(ofOtherParameters(2)); // it was set by a person
    QCOMPARE(other->controls().settings(), set);
}

void TestOneCell::whatCannotBeUsedChangesNothing_data() {
    QTest::addColumn<QJsonValue>("state");
    const QJsonObject good = cellSettingsToJson({}).toObject();
    const auto with = [&good](const char* key, const QJsonValue& value) {
        QJsonObject changed = good;
        changed.insert(QLatin1String(key), value);
        return QJsonValue(changed);
    };
    QVERIFY(cellSettingsFromJson(good));
    QTest::newRow("nothing") << QJsonValue();
    QTest::newRow("a word") << QJsonValue("0.3");
    QTest::newRow("a current that is a word") << with("current", "0.3");
    QTest::newRow("a current out of range") << with("current", 1e30);
    QTest::newRow("no error from above") << with("apical", QJsonValue::Undefined);
    QTest::newRow("a threshold below 0") << with("theta", -1);
    QTest::newRow("a time without end") << with("tau_m", 1e300);
    QTest::newRow("a width that is a list") << with("gate_width", QJsonArray{1});
    QTest::newRow("an unknown signal") << with("error", "loud");
    QTest::newRow("half a spike") << with("max_burst", 2.5);
}

void TestOneCell::whatCannotBeUsedChangesNothing() {
    QFETCH(QJsonValue, state);
    const auto view = resting(ofOtherParameters());
    const CellSettings before = view->controls().settings();
    view->setRunState(state);
    QCOMPARE(view->controls().settings(), before);
    QVERIFY(view->runState().isUndefined());
}

void TestOneCell::theCurvesAreThoseOfTheCell() {
    const auto view = resting();
    const CircuitParameters circuit = view->controls().settings().circuit;
    const std::vector<DataTable> tables = view->tables();
    const DataTable& rates = tableOf(tables, "rate-curve");
    const std::vector<double>& currents = numbersOf(rates, "I");
    QVERIFY(currents.front() <= -0.5 && currents.back() >= 1.5);
    for (std::size_t k = 0; k < currents.size(); ++k) {
        const std::optional<int> period = spikePeriod(circuit, static_cast<float>(currents[k]));
        QCOMPARE(numbersOf(rates, "rate")[k], period ? 1.0 / *period : 0.0);
    }
    const DataTable& gates = tableOf(tables, "gate-curve");
    const std::vector<double>& h = numbersOf(gates, "h");
    const auto highest = std::ranges::max_element(h);
    QVERIFY(*highest > 0.99);
    QVERIFY(std::abs(numbersOf(gates, "u")[static_cast<std::size_t>(highest - h.begin())] - circuit.theta) <
            0.02);
}

void TestOneCell::rangesGrowAndAreFitted() {
    const auto view = resting();
    goOn(*view, 10);
    const double high = view->course().highestPotential();
    numberOf(*view, "current").box().setValue(20);
    goOn(*view, 1);
    QVERIFY(view->course().highestPotential() >= 20);
    numberOf(*view, "current").box().setValue(0.2);
    goOn(*view, mc::ui::CellCourse::kWindow);
    QVERIFY(view->course().highestPotential() >= 20); // what falls is seen to fall
    view->fit();
    QCOMPARE(view->course().highestPotential(), high);
}

void TestOneCell::theSummarySaysWhatTheCellDoes() {
    const auto view = resting();
    goOn(*view, 100);
    const DataTable table = tableOf(view->tables(), "one-cell");
    const std::vector<double>& spikes = numbersOf(table, "PYR spikes");
    const int count = static_cast<int>(std::accumulate(spikes.begin(), spikes.end(), 0.0));
    QCOMPARE(count, 100 / *spikePeriod({}, 0.25F));
    const QString said = view->summary();
    QVERIFY2(said.contains(QStringLiteral("%1 of the pyramidal cell").arg(count)), qPrintable(said));
    QVERIFY2(said.contains(periodText({}, 0.25)), qPrintable(said));
    QVERIFY2(said.contains(decimalText(view->course().now().potential, 2)), qPrintable(said));
    numberOf(*view, "current").box().setValue(0.1);
    QVERIFY2(view->summary().contains(QStringLiteral("no spikes")), qPrintable(view->summary()));
}

void TestOneCell::aFigureSaysWhatTheCellIsSetTo() {
    const auto view = resting(ofOtherParameters());
    goOn(*view, 5);
    const QString words = wordsPainted(*view->picture(), kCellSize, goldenPaper()).join(QLatin1Char(' '));
    for (const char* said : {"I = 0.25", "ϑ = 1.25", "w = 0.3", "= 0.02"}) {
        QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(words));
    }
}

void TestOneCell::pointingSaysWhatIsShown() {
    const auto view = resting();
    const PicturePtr picture = view->findChild<PictureView*>()->picture();
    const auto at = [&](double x, double y) {
        return picture->textAt({x * kCellSize.width(), y * kCellSize.height()}, kCellSize, goldenPaper());
    };
    QVERIFY(at(0.4, 0.2).contains(QStringLiteral("potential of the soma")));
    QVERIFY(at(0.9, 0.2).startsWith(QStringLiteral("The gate h")));
    QVERIFY(at(0.4, 0.85).contains(QStringLiteral("fire more")));
    const QString rate = at(0.9, 0.8);
    QVERIFY2(rate.contains(QStringLiteral("with I = ")), qPrintable(rate));
    const double current =
        rate.section(QStringLiteral("with I = "), 1).section(QLatin1Char(':'), 0, 0).toDouble();
    QVERIFY2(current > 0.3 && rate.contains(periodText({}, current)), qPrintable(rate));
}

void TestOneCell::tabGoesThroughTheControlsInTheirOrder() {
    const auto view = resting();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QList<QWidget*> stops{&buttonOf(*view, "Run"), &buttonOf(*view, "1 ms"),
                          &partOf<QComboBox>(*view, "Speed of the cell"),
                          &buttonOf(*view, "Values of the run")};
    for (const char* name : {"current", "apical", "tau_m", "theta", "gate_width"}) {
        stops << &numberOf(*view, name).slider() << &numberOf(*view, name).box();
    }
    stops << view->findChild<QComboBox*>(QStringLiteral("error"));
    stops.front()->setFocus(Qt::TabFocusReason);
    for (QWidget* stop : std::as_const(stops)) {
        QCOMPARE(QApplication::focusWidget(), stop);
        QVERIFY(!stop->accessibleName().isEmpty() || !qobject_cast<QToolButton*>(stop)->text().isEmpty());
        QTest::keyClick(stop, Qt::Key_Tab);
    }
}

void TestOneCell::itFitsItsLeastDock_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << kUsualPoints;
    QTest::newRow("projector, 1280 x 720") << 16.0;
    QTest::newRow("projector, 1920 x 1080") << 24.0;
}

void TestOneCell::itFitsItsLeastDock() {
    QFETCH(double, points);
    applyTheme(*qApp, Theme::Light, points);
    const auto row = std::ranges::find(dockTable(), std::string_view("one-cell"), &DockRow::name);
    // For a projector a dock has about half of the window.
    const QSize room = points > 20 ? QSize(940, 780) : points > 10 ? QSize(625, 490) : row->least;
    const auto view = resting(test::draft().done(), room);
    QCOMPARE(view->size(), room);
    const QSize least = view->minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    const auto* shown = view->findChild<PictureView*>();
    QVERIFY2(shown->height() >= shown->minimumSizeHint().height() &&
                 shown->width() >= shown->minimumSizeHint().width(),
             qPrintable(QStringLiteral("%1 x %2").arg(shown->width()).arg(shown->height())));
    for (const QWidget* control : view->findChildren<QWidget*>()) {
        QVERIFY(!control->isVisible() ||
                view->rect().contains(QRect(control->mapTo(view.get(), QPoint()), control->size())));
    }
}

void TestOneCell::itLooksLikeItsGoldenPicture() {
    const auto view = resting();
    goOn(*view, 60);
    numberOf(*view, "current").box().setValue(0.4);
    numberOf(*view, "apical").box().setValue(-0.15);
    goOn(*view, 58);
    const QString fault = differsFromGolden(*view->picture(), QStringLiteral("one-cell"), kCellSize);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestOneCell)
#include "tst_one_cell.moc"
