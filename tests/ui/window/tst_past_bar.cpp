#include "support/test_class.h"
#include "time_control/past_bar.h"
#include "window_test.h"

#include <QPushButton>
#include <algorithm>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Going back in a run by key, by button and by the bar that shows its course.
class TestPastBar : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init();
    void cleanup() { keepOpen(); }
    void leftGoesBackByTheUnitChosen();
    void aClickOnTheBarGoesThere();
    void aBookmarkIsSetAndComeBackTo();
    void homeAndEndGoAsFarAsItGoes();
    void theStartHasNothingBeforeIt();
    void itSaysWhatIsKept();
    void itCountsEpochs();

private:
    bool at(Moment moment) {
        return QTest::qWaitFor(
            [&] { return frame_ && !frame_->playing && frame_->past && frame_->past->now == moment; });
    }
    bool learn(std::int64_t batches) {
        runner_->post(command::Step{StepUnit::Batch, batches});
        return at({batches, 0});
    }
    PastBar& bar() { return window_->pastBar(); }
    void click(const Moment& moment) {
        QTest::mouseClick(&bar(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(std::lround(bar().xOf(moment))), 2 * bar().height() / 3));
    }
};

void TestPastBar::init() {
    QVERIFY(openAgain());
    QVERIFY(QTest::qWaitFor([this] { return frame_->past != nullptr; }));
}

void TestPastBar::leftGoesBackByTheUnitChosen() {
    QVERIFY(learn(30));
    chooseUnit(StepUnit::Batch);
    key(Qt::Key_Left);
    QVERIFY(at({29, 0}));
    QVERIFY(frame_->presentation);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(at({19, 0}));
    key(Qt::Key_Right);
    QVERIFY(at({20, 0}));
    auto* back = window_->timeControl().findChild<QPushButton*>("back");
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(at({19, 0}));
    chooseUnit(StepUnit::TimeStep);
    key(Qt::Key_Left);
    QVERIFY(QTest::qWaitFor(
        [this] { return frame_->past->now.updates == 18 && frame_->past->now.presented > 0; }));
    QCOMPARE(frame_->past->latest, (Moment{30, 0}));
}

void TestPastBar::aClickOnTheBarGoesThere() {
    QVERIFY(learn(40));
    click({10, 0});
    QVERIFY(at({10, 0}));
    click({35, 0});
    QVERIFY(at({35, 0}));
    QTest::mousePress(&bar(), Qt::LeftButton, {}, QPoint(int(bar().xOf({20, 0})), bar().height() / 2));
    QTest::mouseMove(&bar(), QPoint(int(bar().xOf({5, 0})), bar().height() / 2));
    QTest::mouseRelease(&bar(), Qt::LeftButton, {},
                        QPoint(int(std::lround(bar().xOf({5, 0}))), bar().height() / 2));
    QVERIFY(at({5, 0}));
}

void TestPastBar::aBookmarkIsSetAndComeBackTo() {
    QVERIFY(learn(20));
    key(Qt::Key_B);
    QVERIFY(QTest::qWaitFor([this] { return frame_->past->bookmarks.size() == 1; }));
    QCOMPARE(QString::fromStdString(frame_->past->bookmarks[0].name), QString("epoch 2, batch 7"));
    runner_->post(command::Step{StepUnit::Batch, 60});
    QVERIFY(at({80, 0}));
    click({20, 0});
    QVERIFY(at({20, 0}));
    QVERIFY(inkOf(bar()) > 20);
}

void TestPastBar::homeAndEndGoAsFarAsItGoes() {
    QVERIFY(learn(15));
    bar().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&bar(), Qt::Key_Home);
    QVERIFY(at({0, 0}));
    QTest::keyClick(&bar(), Qt::Key_End);
    QVERIFY(at({15, 0}));
}

void TestPastBar::theStartHasNothingBeforeIt() {
    QVERIFY(!window_->timeControl().findChild<QPushButton*>("back")->isEnabled());
    key(Qt::Key_Left);
    QVERIFY(QTest::qWaitFor(
        [this] { return frame_->notice.text.inEnglish().find("earliest") != std::string::npos; }));
    QCOMPARE(frame_->position.updates, std::int64_t{0});
}

void TestPastBar::itSaysWhatIsKept() {
    QVERIFY(learn(70));
    QVERIFY(frame_->past->states.size() >= 3);
    QVERIFY2(bar().memoryText().contains("of 1.0 GB"), qPrintable(bar().memoryText()));
    runner_->post(command::SetPastBudget{2'000'000});
    QVERIFY(QTest::qWaitFor([this] { return bar().memoryText().contains("of 2.0 MB"); }));
}

void TestPastBar::itCountsEpochs() {
    const std::int64_t perEpoch = frame_->past->batchesPerEpoch;
    QVERIFY(learn(3 * perEpoch));
    const auto expectAt = [&](const QList<TickLabel>& numbers) {
        for (const TickLabel& number : numbers) {
            const double epoch = bar().xOf({perEpoch, 0}) - bar().xOf({0, 0});
            QVERIFY(std::abs(number.x - bar().xOf({0, 0}) - number.text.toDouble() * epoch) < 1);
        }
    };
    const QList<TickLabel> few = bar().epochNumbers();
    expectAt(few);
    for (const char* epoch : {"0", "1", "2", "3"}) {
        QVERIFY(
            std::ranges::any_of(few, [&](const TickLabel& one) { return one.text == QLatin1String(epoch); }));
    }
    mc::Frame frame = *frame_; // a long run: steps of many epochs
    mc::PastSummary past = *frame.past;
    past.latest = past.now = {400 * perEpoch, 0};
    frame.past = std::make_shared<const mc::PastSummary>(past);
    bar().showFrame(std::make_shared<const mc::Frame>(frame));
    const QList<TickLabel> many = bar().epochNumbers();
    expectAt(many);
    QVERIFY(many.size() >= 3 && many.size() <= 9);
    for (qsizetype k = 1; k < many.size(); ++k) {
        QVERIFY(many[k].left > many[k - 1].left + many[k - 1].width);
    }
}

MC_TEST(TestPastBar)
#include "tst_past_bar.moc"
