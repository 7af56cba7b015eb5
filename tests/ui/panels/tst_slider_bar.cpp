#include "support/frames.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "what_if/slider_bar.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

using namespace mc;
using namespace mc::ui;

/// Sliders that are pinned to the bar act while they are dragged, and a drag is one intervention.
class TestSliderBar : public QObject {
    Q_OBJECT

    std::unique_ptr<SliderBar> bar_;
    std::vector<command::Intervene> asked_;

    void show(const Experiment& experiment, const Interventions& done = {}) {
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const Experiment>(experiment);
        made.frame.interventions = done;
        made.frame.interventionsInForce = done.size();
        bar_->showFrame(made.done());
    }
    QSlider& slider(const char* name) {
        return *bar_->findChild<QSlider*>(QLatin1String(name) + QStringLiteral("-slider"));
    }
    QString value(const char* name) {
        return bar_->findChild<QLabel*>(QLatin1String(name) + QStringLiteral("-value"))->text();
    }
    double asked(std::size_t index) {
        return std::get<double>(std::get<what_if::SetParameter>(asked_[index].change).value);
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void init() {
        bar_ = std::make_unique<SliderBar>();
        asked_.clear();
        connect(bar_.get(), &SliderBar::commandIssued, this,
                [this](const Command& command) { asked_.push_back(std::get<command::Intervene>(command)); });
        bar_->resize(900, 60);
        bar_->show();
        QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
        show(Experiment{});
    }

    void whatIsPinnedIsKept() {
        QSignalSpy changed(bar_.get(), &SliderBar::changed);
        for (const char* name : {"eta", "hold-flipped", "current", "eta", "network", "batch", "nothing"}) {
            bar_->pin(QLatin1String(name));
        }
        QCOMPARE(bar_->pinned(), (QStringList{QStringLiteral("eta"), QStringLiteral("hold-flipped"),
                                              QStringLiteral("current")}));
        QCOMPARE(changed.count(), 3);
        bar_->findChild<QAbstractButton*>(QStringLiteral("hold-flipped-unpin"))->click();
        QCOMPARE(bar_->pinned(), (QStringList{QStringLiteral("eta"), QStringLiteral("current")}));
        bar_->setPinned({QStringLiteral("weight_decay"), QStringLiteral("eta")});
        QCOMPARE(bar_->pinned(), (QStringList{QStringLiteral("eta"), QStringLiteral("weight_decay")}));
    }

    void aDragActsWhileItLastsAndIsOneIntervention() {
        bar_->pin(QStringLiteral("eta"));
        QSlider& eta = slider("eta");
        const int from = eta.value();
        eta.setSliderDown(true);
        for (int k = 1; k <= 20; ++k) {
            eta.setSliderPosition(from + 4 * k);
            QTest::qWait(20);
        }
        QVERIFY2(asked_.size() >= 2 && asked_.size() < 15, qPrintable(QString::number(asked_.size())));
        eta.setSliderDown(false);
        QCOMPARE(asked(asked_.size() - 1), value("eta").toDouble()); // the last place is reached
        for (std::size_t k = 0; k < asked_.size(); ++k) {
            QCOMPARE(asked_[k].continues, k > 0);
            QVERIFY(k == 0 || asked(k) > asked(k - 1));
        }
        const std::size_t first = asked_.size();
        eta.setSliderDown(true);
        eta.setSliderPosition(from);
        eta.setSliderDown(false);
        QVERIFY(asked_.size() > first && !asked_[first].continues); // another drag
    }

    void framesDoNotTearAtASliderThatIsDragged() {
        bar_->pin(QStringLiteral("eta"));
        QSlider& eta = slider("eta");
        eta.setSliderDown(true);
        eta.setSliderPosition(900);
        show(Experiment{});
        QCOMPARE(eta.value(), 900);
        eta.setSliderDown(false);
        QTest::qWait(500);
        show(Experiment{}); // where it was refused
        QVERIFY(eta.value() != 900);
    }

    void aRunThatStandsStillSendsNoOtherFrame() {
        bar_->pin(QStringLiteral("eta"));
        QSlider& eta = slider("eta");
        const int held = eta.value();
        eta.setSliderDown(true);
        eta.setSliderPosition(900);
        eta.setSliderDown(false);
        show(Experiment{}); // refused, and the run is paused
        QTRY_COMPARE(eta.value(), held);
        QCOMPARE(value("eta").toDouble(), Experiment{}.learning.eta);
        eta.setSliderDown(true);
        eta.setSliderPosition(900);
        show(Experiment{});
        QTest::qWait(500); // the frame is no longer older than what was asked for
        QCOMPARE(eta.value(), 900);
        eta.setSliderDown(false);
        QCOMPARE(eta.value(), held);
    }

    void theWheelMovesItOnlyWithTheKeyboard() {
        bar_->pin(QStringLiteral("eta"));
        QSlider& eta = slider("eta");
        const auto turn = [&] {
            QWheelEvent wheel(QPointF(20, 5), eta.mapToGlobal(QPointF(20, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&eta, &wheel);
        };
        eta.clearFocus();
        turn();
        QVERIFY(asked_.empty());
        eta.setFocus();
        QTRY_VERIFY(eta.hasFocus());
        turn();
        QVERIFY(!asked_.empty());
    }

    void aFullBarSaysSo() {
        QSignalSpy refused(bar_.get(), &SliderBar::refused);
        for (const char* name : {"eta", "momentum", "weight_decay", "max_burst"}) {
            bar_->pin(QLatin1String(name));
        }
        QCOMPARE(refused.count(), 0);
        bar_->pin(QStringLiteral("current"));
        QCOMPARE(bar_->pinned().size(), SliderBar::kMost);
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().toString().contains(QStringLiteral("4 sliders")));
        bar_->unpin(QStringLiteral("eta"));
        bar_->pin(QStringLiteral("current"));
        QVERIFY(bar_->pinned().contains(QStringLiteral("current")));
    }

    void decadesAreSpannedLogarithmically() {
        Experiment experiment;
        experiment.learning.eta = 0.2;
        experiment.learning.momentum = 0.5;
        experiment.learning.weightDecay = 1e-4;
        show(experiment);
        for (const char* name : {"eta", "momentum", "weight_decay", "max_burst"}) {
            bar_->pin(QLatin1String(name));
        }
        QCOMPARE(value("eta"), QStringLiteral("0.2"));
        QCOMPARE(value("weight_decay"),
                 QStringLiteral("0.0001") + QChar(QChar::Nbsp) + QStringLiteral("per update"));
        const auto at = [&](const char* name, int place) {
            asked_.clear();
            slider(name).setValue(place);
            QTest::qWait(150);
            const auto& value = std::get<what_if::SetParameter>(asked_.back().change).value;
            return std::holds_alternative<double>(value) ? std::get<double>(value)
                                                         : double(std::get<std::int64_t>(value));
        };
        const int middle = slider("eta").value();
        QVERIFY(std::abs(std::log10(at("eta", middle + 150) / 0.2) - 0.9) < 0.1);
        QCOMPARE(at("eta", 0), 0.0); // off
        QCOMPARE(at("eta", 1000), 100.0);
        QVERIFY(std::abs(at("momentum", 250) - 0.25) < 0.01); // a share
        QCOMPARE(at("max_burst", 0), 1.0);
        const double burst = at("max_burst", 500);
        QCOMPARE(burst, std::round(burst));
    }

    void keysMoveIt() {
        bar_->pin(QStringLiteral("hold-flipped"));
        QSlider& flips = slider("hold-flipped");
        QCOMPARE(flips.value(), 0);
        QTest::keyClick(&flips, Qt::Key_Right);
        QTest::keyClick(&flips, Qt::Key_PageUp);
        QTRY_COMPARE(asked_.size(), std::size_t{2});
        QVERIFY(asked_[0].change == WhatIf(what_if::HoldFlipped{0, 0.01}));
        QVERIFY(asked_[1].change == WhatIf(what_if::HoldFlipped{0, 0.11}) && asked_[1].continues);
        QVERIFY(flips.accessibleName().contains(QStringLiteral("11")));
    }

    void theCurrentGoesIntoThePickedCell() {
        bar_->pin(QStringLiteral("current"));
        QVERIFY(!slider("current").isEnabled()); // no cell is picked
        bar_->setCell({1, 7});
        QVERIFY(slider("current").isEnabled());
        slider("current").setValue(750);
        QVERIFY(asked_.back().change == WhatIf(what_if::InjectCurrent{{1, 7}, 1.5}));
        bar_->setCell({1, 8});
        QCOMPARE(slider("current").value(), 500);
        slider("current").setValue(1000);
        QTRY_VERIFY(asked_.back().change == WhatIf(what_if::InjectCurrent{{1, 8}, 3}));
        QVERIFY(!asked_.back().continues);
    }
};

MC_TEST(TestSliderBar)
#include "tst_slider_bar.moc"
