#include "concordance/concordance_view.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "what_if/slider_bar.h"
#include "what_if/what_if_panel.h"
#include "window_test.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Intervening in a real run through the window, undoing it, pausing by itself, returning to a good state.
class TestWhatIfWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }
    void aFlipLowersTheConcordanceAndUndoRestoresIt();
    void keysShowTheTabAndTheSetUpAgain();
    void aClickLeavesSpaceToPlaying();
    void aParameterChangedInTheFormGoesOnWithTheRun();
    void aRunPausesWhereAskedTo();
    void whatViewsPickIsHandedOn();
    void theNoticeOffersTheWayBack();
    void aSessionWithoutSlidersLeavesThoseThatAreThere();

private:
    template <class Widget> Widget& control(const char* name) {
        return *window_->findChild<Widget*>(QLatin1String(name));
    }
    bool learn(std::int64_t batches) {
        const auto goal = frame_->position.updates + batches;
        runner_->post(command::Step{StepUnit::Batch, batches});
        return QTest::qWaitFor([&] {
            return !frame_->playing && frame_->past && frame_->past->now == Moment{goal, 0};
        });
    }
    double concordance() { return frame_->history->concordance.back().pairs.front().plain.value_or(0); }
};

void TestWhatIfWindow::aFlipLowersTheConcordanceAndUndoRestoresIt() {
    QVERIFY(learn(400));
    QVERIFY(learn(1));
    const double before = concordance();
    QVERIFY2(before > 0.6, qPrintable(QString::number(before))); // or there is little to lose
    control<QPushButton>("flip-feedback").click();
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
    QCOMPARE(frame_->interventionsInForce, std::size_t{1});
    QVERIFY(learn(1));
    QVERIFY2(concordance() < before - 0.05, qPrintable(QString::number(concordance())));
    const auto* undo = window_->findChild<QPushButton*>(QStringLiteral("undo"));
    QVERIFY(undo->accessibleName().contains(QStringLiteral("30 % of feedback signs")));
    bool named = false;
    for (const QAction* action : window_->findChildren<QAction*>()) {
        named = named || action->text().contains(QStringLiteral("30 % of feedback signs"));
    }
    QVERIFY(named);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{0});
    QVERIFY(QTest::qWaitFor([this] { return frame_->past->now.updates == 401 && !frame_->playing; }));
    QCOMPARE(concordance(), before);
    QVERIFY(learn(1));
    QVERIFY(concordance() > before - 0.05);
    key(Qt::Key_Z, Qt::ControlModifier); // nothing is left: that is said
    QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("nothing to undo")));
}

void TestWhatIfWindow::keysShowTheTabAndTheSetUpAgain() {
    const auto seen = [this] { return !dock("what-if").visibleRegion().isEmpty(); };
    QVERIFY(!seen() && !dock("setup").visibleRegion().isEmpty());
    const int width = dock("setup").width();
    key(Qt::Key_W);
    QTRY_VERIFY(seen());
    QCOMPARE(dock("what-if").width(), width);
    key(Qt::Key_W);
    QVERIFY(seen());
    key(Qt::Key_1);
    QTRY_VERIFY(!seen() && !dock("setup").visibleRegion().isEmpty());
}

void TestWhatIfWindow::aClickLeavesSpaceToPlaying() {
    key(Qt::Key_W);
    QTRY_VERIFY(!dock("what-if").visibleRegion().isEmpty());
    QTest::mouseClick(&control<QPushButton>("flip-feedback"), Qt::LeftButton);
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
    QWidget* focused = window_->focusWidget();
    QTest::keyClick(focused != nullptr ? focused : window_.get(), Qt::Key_Space);
    QTRY_VERIFY(frame_->playing);
    QCOMPARE(frame_->interventions.size(), std::size_t{1});
}

void TestWhatIfWindow::aParameterChangedInTheFormGoesOnWithTheRun() {
    QVERIFY(learn(5));
    const auto run = frame_->run;
    type(line("eta"), QStringLiteral("0.05"));
    type(line("tau_m"), QStringLiteral("8"));
    control<QPushButton>("change").setFocus();
    control<QPushButton>("change").click();
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{2});
    QCOMPARE(frame_->run, run);
    QCOMPARE(frame_->position.updates, std::int64_t{5});
    QCOMPARE(frame_->experiment->learning.eta, 0.05);
    QCOMPARE(frame_->experiment->circuit.tauM, 8.0);
    QVERIFY(!window_->setupPanel().editor("eta").isChanged());
    key(Qt::Key_Space); // goes to the window again, and not into the nearest box
    QTRY_VERIFY(frame_->playing);
    key(Qt::Key_Space);
    QTRY_VERIFY(!frame_->playing);
    QVERIFY(!control<QPushButton>("apply").isEnabled() && !control<QPushButton>("change").isEnabled());
    runner_->post(command::UndoIntervention{});
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
    int others = 0;
    for (const Field& field : experimentFields()) {
        others += field.id != "seed" && window_->setupPanel().editor(field.id).isChanged() ? 1 : 0;
    }
    QCOMPARE(others, 0); // the form follows
}

void TestWhatIfWindow::aRunPausesWhereAskedTo() {
    control<QCheckBox>("epochEnds").click();
    QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
    QVERIFY(control<QCheckBox>("epochEnds").isChecked());
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->position.updates == 13 && !frame_->playing);
    QVERIFY(window_->noticeBar().text().contains(QStringLiteral("the epoch ends")));
    control<QCheckBox>("epochEnds").click();
    QTRY_VERIFY(frame_->pauseEvents.empty());
    control<QPushButton>("flip-feedback").click();
    QTRY_VERIFY(!window_->noticeBar().isVisible()); // what it said is no longer so
}

void TestWhatIfWindow::whatViewsPickIsHandedOn() {
    auto* raster = qobject_cast<View*>(dock("raster").widget());
    emit raster->cellPicked({1, 7});
    emit raster->synapsePicked({{1, 7}, 100});
    control<QCheckBox>("signChange").click();
    QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
    QVERIFY(frame_->pauseEvents.front() == PauseEvent(pause_event::WeightChangesSign{{1, 7}, 100}));
    control<QPushButton>("current").click();
    QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
    QVERIFY(frame_->interventions.front().change == WhatIf(what_if::InjectCurrent{{1, 7}, 0.5}));
}

void TestWhatIfWindow::theNoticeOffersTheWayBack() {
    QVERIFY(learn(20));
    auto* back = window_->noticeBar().findChild<QPushButton*>();
    QVERIFY(!back->isVisible());
    Frame frame = *frame_;
    frame.notice = {Notice::Kind::Failure,
                    std::string("The numbers stopped being finite."),
                    {},
                    {mc::PauseCause::NotFinite},
                    Moment{7, 0}};
    window_->noticeBar().showFrame(std::make_shared<const Frame>(frame));
    QVERIFY(back->isVisible());
    QVERIFY(window_->noticeBar().rect().contains(back->geometry()));
    QVERIFY(back->width() >= back->sizeHint().width());
    back->click();
    QVERIFY(QTest::qWaitFor([this] { return frame_->past->now == Moment{7, 0}; }));
    QTRY_VERIFY(!back->isVisible());
}

void TestWhatIfWindow::aSessionWithoutSlidersLeavesThoseThatAreThere() {
    auto& bar = control<SliderBar>("sliders");
    bar.setPinned({QStringLiteral("eta")});
    QVERIFY(window_->sessions().parts().restore(R"({"format":1,"parts":{}})"));
    QCOMPARE(bar.pinned(), QStringList{QStringLiteral("eta")});
    QVERIFY(window_->sessions().parts().restore(R"({"format":1,"parts":{"sliders":["momentum"]}})"));
    QCOMPARE(bar.pinned(), QStringList{QStringLiteral("momentum")});
    bar.setPinned({});
}

MC_TEST(TestWhatIfWindow)
#include "tst_what_if_window.moc"
