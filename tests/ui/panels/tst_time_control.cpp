#include "setup/seed_box.h"
#include "support/frames.h"
#include "support/test_class.h"
#include "time_control/readout.h"
#include "time_control/speed.h"
#include "time_control/time_control.h"
#include "time_control/time_text.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace mc::ui;

namespace {

/// Makes a widget as narrow as it can be when another one comes into sight.
class Narrowing : public QObject {
public:
    explicit Narrowing(QWidget& widget) : widget_(widget) {}
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show) {
            widget_.resize(widget_.minimumSizeHint().width(), widget_.height());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& widget_;
};

} // namespace

class TestTimeControl : public QObject {
    Q_OBJECT

    std::unique_ptr<TimeControl> control_;
    std::vector<mc::Command> asked_;

    mc::Frame frame_;

    void showFrame() { control_->showFrame(std::make_shared<const mc::Frame>(frame_)); }
    QPushButton& button(const char* name) { return *control_->findChild<QPushButton*>(QLatin1String(name)); }
    Readout& readout(const char* name) { return *control_->findChild<Readout*>(QLatin1String(name)); }
    SeedBox& seed() { return *control_->findChild<SeedBox*>(); }
    QWidget& speed() { return *control_->findChild<QSlider*>(QStringLiteral("speed"))->parentWidget(); }
    /// At the ends of the slider.
    QList<QLabel*> words() {
        QList<QLabel*> labels = speed().findChildren<QLabel*>();
        labels.removeIf([](const QLabel* label) {
            return label->text() != QStringLiteral("slow") && label->text() != QStringLiteral("full");
        });
        return labels;
    }
    template <class Kind> const Kind& last() { return std::get<Kind>(asked_.back()); }

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void init() {
        asked_.clear();
        control_ = std::make_unique<TimeControl>();
        connect(control_.get(), &TimeControl::commandIssued, this,
                [this](const mc::Command& command) { asked_.push_back(command); });
        frame_ = test::draft().frame;
        mc::Experiment running;
        running.seed = 7;
        running.learning.eta = 0.125;
        frame_.experiment = std::make_shared<const mc::Experiment>(running);
        control_->resize(1264, 40);
        control_->show();
        control_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(control_.get()));
        showFrame();
        QVERIFY(asked_.empty()); // showing a frame asks for nothing
    }

    void oneButtonPlaysAndPauses() {
        QCOMPARE(button("play").text(), QStringLiteral("Play"));
        button("play").click();
        QVERIFY(std::holds_alternative<mc::command::Play>(asked_.back()));
        frame_.playing = true;
        showFrame();
        QCOMPARE(button("play").text(), QStringLiteral("Pause"));
        button("play").click();
        QVERIFY(std::holds_alternative<mc::command::Pause>(asked_.back()));
        QCOMPARE(asked_.size(), std::size_t{2});
    }

    void thePlayButtonKeepsItsWidth() {
        const int paused = button("play").sizeHint().width();
        const int reserved = button("play").minimumWidth();
        frame_.playing = true;
        showFrame();
        QVERIFY(reserved >= paused);
        QVERIFY(reserved >= button("play").sizeHint().width());
    }

    void aStepGoesAsManyUnitsAsChosen() {
        auto* unit = control_->findChild<QComboBox*>();
        unit->setCurrentIndex(unit->findText(QStringLiteral("batch")));
        control_->findChild<NumberBox*>(QStringLiteral("count"))->setValue(3);
        button("step").click();
        QCOMPARE(last<mc::command::Step>().unit, mc::StepUnit::Batch);
        QCOMPARE(last<mc::command::Step>().count, 3);
        control_->stepTen();
        QCOMPARE(last<mc::command::Step>().count, 30);
        unit->setCurrentIndex(unit->findText(QStringLiteral("time step")));
        button("step").click();
        QCOMPARE(last<mc::command::Step>().unit, mc::StepUnit::TimeStep);
    }

    void theSliderGoesFromOneMillisecondPerSecondToFullSpeed() {
        auto* slider = control_->findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(last<mc::command::SetSpeed>().millisecondsPerSecond, 1.0);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(std::isinf(last<mc::command::SetSpeed>().millisecondsPerSecond));
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(last<mc::command::SetSpeed>().millisecondsPerSecond, 100000.0);
    }

    void everyNotchIsFasterThanTheOneBelowAndFindsItselfAgain() {
        for (int notch = 0; notch <= kFullNotch; ++notch) {
            QCOMPARE(notchOfSpeed(speedOfNotch(notch)), notch);
            if (notch > 0) {
                QVERIFY(speedOfNotch(notch) > speedOfNotch(notch - 1));
            }
        }
        QCOMPARE(notchOfSpeed(0.001), 0);
        QCOMPARE(notchOfSpeed(1e9), kFullNotch - 1);
    }

    void framesFromBeforeDoNotMoveTheSliderBack() {
        auto* slider = control_->findChild<QSlider*>();
        slider->setValue(20);
        showFrame(); // still at full speed
        QCOMPARE(slider->value(), 20);
        frame_.speedAsked = speedOfNotch(20);
        showFrame();
        frame_.speedAsked = speedOfNotch(30);
        showFrame(); // another speed, asked for elsewhere
        QCOMPARE(slider->value(), 30);
        QCOMPARE(asked_.size(), std::size_t{1});
    }

    void speedIsSaidAsAskedAndAsAchieved() {
        QCOMPARE(readout("achieved").strong(), QStringLiteral("paused"));
        frame_.playing = true;
        frame_.imagesPerSecond = 9840.2;
        showFrame();
        QCOMPARE(readout("achieved").strong(), QStringLiteral("9,840 images/s"));
        QCOMPARE(readout("asked").strong(), QStringLiteral("asked: full speed"));
        QCOMPARE(readout("asked").quiet(), QString());
        frame_.speedAsked = 20;
        frame_.millisecondsPerSecond = 19.96;
        showFrame();
        QCOMPARE(readout("achieved").strong(), QStringLiteral("20 ms/s"));
        QCOMPARE(readout("asked").strong(), QStringLiteral("asked: 20 ms/s"));
        frame_.speedAsked = 20000;
        frame_.millisecondsPerSecond = 19876;
        showFrame();
        QCOMPARE(readout("achieved").strong(), QStringLiteral("19,876 ms/s"));
        QCOMPARE(readout("asked").strong(), QStringLiteral("asked: 20,000 ms/s"));
        frame_.busy = true;
        showFrame();
        QCOMPARE(readout("achieved").strong(), QStringLiteral("opening …"));
    }

    void speedIsSaidInEpochsPerMinuteToo() {
        mc::DataSummary data;
        data.trainImages = 6000;
        frame_.data = std::make_shared<const mc::DataSummary>(data);
        frame_.position.steps = 20;
        frame_.playing = true;
        frame_.speedAsked = 40000; // 2,000 images a second
        frame_.millisecondsPerSecond = 3000;
        frame_.imagesPerSecond = 150;
        showFrame();
        QCOMPARE(readout("asked").quiet(), QStringLiteral("20 epochs/min"));
        QCOMPARE(readout("achieved").quiet(), QStringLiteral("1.5 epochs/min"));
        frame_.speedAsked = 1;
        frame_.playing = false;
        showFrame();
        QCOMPARE(readout("asked").quiet(), QStringLiteral("under 0.01 epochs/min"));
        QCOMPARE(readout("achieved").quiet(), QString());
    }

    void keysHalveAndDoubleTheSpeed() {
        frame_.speedAsked = 100;
        showFrame();
        const auto follow = [&] {
            frame_.speedAsked = last<mc::command::SetSpeed>().millisecondsPerSecond;
            showFrame();
            return frame_.speedAsked;
        };
        control_->faster();
        QCOMPARE(follow(), 200.0);
        control_->slower();
        control_->slower();
        QCOMPARE(follow(), 50.0);
        while (std::isfinite(frame_.speedAsked)) { // up to full speed
            const double before = frame_.speedAsked;
            control_->faster();
            QVERIFY(follow() > before);
        }
        frame_.playing = true; // where the machine cannot keep up, half of what it does is slower
        frame_.millisecondsPerSecond = 4000;
        showFrame();
        control_->slower();
        QCOMPARE(follow(), 2000.0);
        for (int k = 0; k < 20; ++k) {
            control_->slower();
        }
        QCOMPARE(follow(), 1.0);
        for (const QWidget* part : {control_->findChild<QWidget*>(QStringLiteral("asked")),
                                    static_cast<QWidget*>(control_->findChild<QSlider*>())}) {
            QVERIFY(part->toolTip().contains(QStringLiteral("key ,")));
        }
    }

    void aNarrowBarTakesRowsAndCutsNothing_data() {
        QTest::addColumn<int>("width");
        for (const int width : {1904, 1248, 1000, 895, 667, 496}) {
            QTest::newRow(qPrintable(QString::number(width))) << width;
        }
    }

    void aNarrowBarTakesRowsAndCutsNothing() {
        QFETCH(int, width);
        showFrame();
        control_->resize(width, control_->height());
        QTest::qWait(20);
        QVERIFY(control_->height() <= 2 * 40);
        int seen = 0;
        const auto check = [&] {
            for (const QWidget* part : control_->findChildren<QWidget*>()) {
                if (part->isVisible() && part->parentWidget()->parentWidget() == control_.get()) {
                    const QRect place(part->mapTo(control_.get(), QPoint()), part->size());
                    QVERIFY2(control_->rect().contains(place), qPrintable(part->objectName()));
                    QVERIFY2(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()),
                             qPrintable(part->objectName()));
                    ++seen;
                }
            }
        };
        check();
        auto* more = control_->findChild<QToolButton*>();
        if (more->isVisible()) { // the rest is behind a button that is seen
            const int before = std::exchange(seen, 0);
            more->click();
            QTest::qWait(20);
            check();
            QVERIFY(seen > before + 5);
        }
        QVERIFY(control_->findChild<QSlider*>()->isVisible());
        QVERIFY(control_->findChild<QPushButton*>(QStringLiteral("newSeed"))->isVisible());
    }

    void theLeastWidthOfTheSpeedIsWithoutItsWords() {
        control_->resize(1900, control_->height()); // room for them, or they are hidden again at once
        QCOMPARE(words().size(), 2);
        const int least = speed().minimumSizeHint().width();
        for (const auto& [first, second] :
             {std::pair(true, true), {true, false}, {false, true}, {false, false}}) {
            words()[0]->setVisible(first);
            words()[1]->setVisible(second);
            QCOMPARE(speed().minimumSizeHint().width(), least);
        }
    }

    /// Qt lays out at once what is around a widget that comes into sight.
    void theWordsOfTheSpeedStayTogetherWhereThatNarrowsIt() {
        control_->resize(600, control_->height());
        QVERIFY(words()[0]->isHidden() && words()[1]->isHidden());
        Narrowing narrowing(speed());
        for (QLabel* word : words()) {
            word->installEventFilter(&narrowing);
        }
        control_->resize(1900, control_->height());
        QCOMPARE(words()[0]->isHidden(), words()[1]->isHidden());
    }

    void thePositionIsCountedFromOne() {
        frame_.position = {.epoch = 0,
                           .batch = 213,
                           .sample = 32,
                           .step = 14,
                           .updates = 213,
                           .batchesPerEpoch = 938,
                           .samplesInBatch = 64,
                           .steps = 20};
        showFrame();
        QCOMPARE(readout("position").strong(), QStringLiteral("epoch 1 · batch 214 / 938 · sample 33"));
        QCOMPARE(readout("position").quiet(), QStringLiteral("t = 14 ms of 20"));
    }

    void anImageAskedAboutIsNamedInPlaceOfTheTime() {
        auto record = std::make_shared<mc::PresentationRecord>(*frame_.presentation);
        record->use = mc::ImageUse::Question;
        record->asked = std::make_shared<mc::AskedImage>(mc::AskedImage{{}, 3, MC_TEXT("your drawing")});
        frame_.presentation = record;
        showFrame();
        QCOMPARE(readout("position").quiet(), QStringLiteral("on show: your drawing"));
    }

    void aShorterPositionStillTellsTheSample() {
        const QStringList forms = positionForms({.batch = 213, .sample = 32, .batchesPerEpoch = 938});
        const QFontMetrics metrics(control_->font());
        for (qsizetype k = 1; k < forms.size(); ++k) {
            QVERIFY(metrics.horizontalAdvance(forms[k]) < metrics.horizontalAdvance(forms[k - 1]));
            QVERIFY2(forms[k].endsWith(QStringLiteral("33")), qPrintable(forms[k]));
        }
    }

    void aLongPositionTakesTheRoomThatIsLeft() {
        control_->resize(1900, 40);
        const Readout& position = readout("position");
        QFont bold = position.font();
        bold.setBold(true);
        const QString longest = QStringLiteral("epoch 300 · batch 15,630 / 15,630 · sample 256");
        QTRY_VERIFY(position.width() > QFontMetrics(bold).horizontalAdvance(longest));
    }

    void withoutDataThereIsNoPosition() {
        frame_.position = {};
        frame_.data = nullptr;
        showFrame();
        QCOMPARE(readout("position").strong(), QStringLiteral("no data opened"));
        QVERIFY(readout("position").quiet().isEmpty());
    }

    void resetKeepsTheSeedAndNewSeedChangesNothingElse() {
        button("reset").click();
        QVERIFY(std::holds_alternative<mc::command::Reset>(asked_.back()));
        button("newSeed").click();
        mc::Experiment expected = *frame_.experiment;
        expected.seed = 8;
        QVERIFY(last<mc::command::Restart>().experiment == expected);
    }

    void aTypedSeedIsAskedForWithEnterOnly() {
        seed().setFocus();
        seed().selectAll();
        QTest::keyClicks(&seed(), QStringLiteral("42"));
        QVERIFY(asked_.empty());
        showFrame(); // does not overwrite what is being typed
        QCOMPARE(seed().text(), QStringLiteral("42"));
        QTest::keyClick(&seed(), Qt::Key_Return);
        QCOMPARE(last<mc::command::Restart>().experiment.seed, 42);
        QCOMPARE(last<mc::command::Restart>().experiment.learning.eta, 0.125);
    }

    void leavingTheSeedBringsTheRunningOneBack() {
        seed().setFocus();
        seed().selectAll();
        QTest::keyClicks(&seed(), QStringLiteral("42"));
        QTest::keyClick(&seed(), Qt::Key_Escape);
        QCOMPARE(seed().text(), QStringLiteral("7"));
        seed().setFocus();
        QTest::keyClick(&seed(), Qt::Key_Up);
        QCOMPARE(seed().text(), QStringLiteral("8"));
        control_->findChild<QSlider*>()->setFocus();
        QCOMPARE(seed().text(), QStringLiteral("7"));
        QVERIFY(asked_.empty());
    }

    void theBarFitsIntoASmallWindowWithoutCuttingText() {
        frame_.playing = true;
        frame_.position = {.epoch = 9,
                           .batch = 936,
                           .sample = 63,
                           .step = 20,
                           .updates = 9000,
                           .batchesPerEpoch = 938,
                           .samplesInBatch = 64,
                           .steps = 20};
        frame_.imagesPerSecond = 123456;
        showFrame();
        // One row in 1280 less the margins of the tool bar.
        QCOMPARE(control_->layout()->heightForWidth(1260), control_->layout()->sizeHint().height());
        for (const Readout* part : control_->findChildren<Readout*>()) {
            QFont bold = part->font();
            bold.setBold(true);
            // Of a long place the last part is left to the tooltip.
            const QString said = part->strong().section(QStringLiteral(" · "), 0, 1);
            QVERIFY2(QFontMetrics(bold).horizontalAdvance(said) <= part->width(), qPrintable(said));
        }
        for (const QPushButton* part : control_->findChildren<QPushButton*>()) {
            QVERIFY(part->width() >= part->sizeHint().width());
        }
    }
};

MC_TEST(TestTimeControl)
#include "tst_time_control.moc"
