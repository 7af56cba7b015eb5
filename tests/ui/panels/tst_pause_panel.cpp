#include "support/frames.h"
#include "support/test_class.h"
#include "what_if/pause_panel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>

using namespace mc;
using namespace mc::ui;

/// What a run is to pause at: sent as a whole list, shown as frames have it.
class TestPausePanel : public QObject {
    Q_OBJECT

    std::unique_ptr<PausePanel> panel_;
    std::optional<std::vector<PauseEvent>> asked_;

    void show(const std::vector<PauseEvent>& events, const std::vector<int>& layers = {784, 400, 10},
              const char* network = "784-400-10") {
        test::FrameRequest request;
        request.layers = layers;
        test::Draft made = test::draft(request);
        Experiment experiment;
        experiment.network = network;
        made.frame.experiment = std::make_shared<const Experiment>(experiment);
        made.frame.pauseEvents = events;
        panel_->showFrame(made.done());
    }
    QCheckBox& box(const char* name) { return *panel_->findChild<QCheckBox*>(QLatin1String(name)); }
    QDoubleSpinBox& percent(const char* name) {
        return *panel_->findChild<QDoubleSpinBox*>(QLatin1String(name));
    }
    QString place(const char* name) { return panel_->findChild<QLabel*>(QLatin1String(name))->text(); }
    bool askedFor(const std::vector<PauseEvent>& events) { return asked_ && *asked_ == events; }

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void init() {
        panel_ = std::make_unique<PausePanel>();
        asked_.reset();
        connect(panel_.get(), &PausePanel::commandIssued, this,
                [this](const Command& command) { asked_ = std::get<command::PauseWhen>(command).events; });
        panel_->resize(220, 400);
        panel_->show();
        show({});
    }

    void eachRowAsksForItsEvent() {
        panel_->setCell({1, 17});
        panel_->setSynapse({{2, 3}, 305});
        const std::vector<std::pair<const char*, PauseEvent>> rows{
            {"testAccuracy", pause_event::AccuracyReaches{true, 0.97}},
            {"trainAccuracy", pause_event::AccuracyReaches{false, 0.97}},
            {"concordance", pause_event::ConcordanceReaches{1, 0.9}},
            {"cellSpikes", pause_event::CellSpikes{{1, 17}}},
            {"misclassified", pause_event::SampleMisclassified{}},
            {"signChange", pause_event::WeightChangesSign{{2, 3}, 305}},
            {"epochEnds", pause_event::EpochEnds{}}};
        std::vector<PauseEvent> all;
        for (const auto& [name, event] : rows) {
            box(name).click();
            all.push_back(event); // several at once
            QVERIFY2(askedFor(all), name);
            show(all);
            QVERIFY2(box(name).isChecked(), name);
        }
        box("concordance").click();
        std::erase(all, PauseEvent(pause_event::ConcordanceReaches{1, 0.9}));
        QVERIFY(askedFor(all));
    }

    void rowsShowWhatFramesSay() {
        show({pause_event::AccuracyReaches{false, 0.955}, pause_event::CellSpikes{{2, 9}}});
        QVERIFY(box("trainAccuracy").isChecked() && !box("testAccuracy").isChecked());
        QCOMPARE(percent("trainAccuracyPercent").value(), 95.5);
        panel_->setCell({1, 17}); // what is waited for stays
        QVERIFY(place("cellSpikesPlace").contains(QStringLiteral("output, cell 9")));
        show({});
        QVERIFY(!box("trainAccuracy").isChecked() && !box("cellSpikes").isChecked());
        QVERIFY(place("cellSpikesPlace").contains(QStringLiteral("hidden 1, cell 17")));
        QVERIFY(!asked_);
    }

    void theRowOfATestSaysWhatItIsTakenOn() {
        QCOMPARE(box("testAccuracy").text(), QStringLiteral("test accuracy ≥"));
        test::Draft made = test::draft({});
        made.frame.experiment = std::make_shared<const Experiment>();
        DataSummary data;
        data.validationImages = 5000;
        made.frame.data = std::make_shared<const DataSummary>(data);
        panel_->showFrame(made.done());
        QCOMPARE(box("testAccuracy").text(), QStringLiteral("held-out accuracy ≥"));
        QCOMPARE(percent("testAccuracyPercent").accessibleName(), QStringLiteral("held-out accuracy ≥"));
    }

    void anotherShareIsSentOnlyWhileTheRowIsTicked() {
        percent("testAccuracyPercent").setValue(80);
        QVERIFY(!asked_);
        show({pause_event::EpochEnds{}, pause_event::AccuracyReaches{true, 0.8}});
        percent("testAccuracyPercent").setValue(85);
        QVERIFY(askedFor({pause_event::EpochEnds{}, pause_event::AccuracyReaches{true, 0.85}}));
    }

    void eachPairOfLayersCanBeWaitedFor() {
        show({pause_event::ConcordanceReaches{2, 0.8}}, {784, 50, 20, 10}, "784-50-20-10");
        auto* pair = panel_->findChild<QComboBox*>(QStringLiteral("concordancePair"));
        QCOMPARE(pair->count(), 2);
        QVERIFY(!box("concordance").isChecked());
        box("concordance").click();
        QVERIFY(askedFor({pause_event::ConcordanceReaches{2, 0.8}, pause_event::ConcordanceReaches{1, 0.9}}));
        pair->setCurrentIndex(1);
        QVERIFY(box("concordance").isChecked());
        QCOMPARE(percent("concordancePercent").value(), 80.0);
    }

    void whatCannotBeIsDisabledWithItsReason() {
        QVERIFY(!box("cellSpikes").isEnabled());
        QVERIFY(box("cellSpikes").toolTip().contains(QStringLiteral("Pick a cell")));
        QVERIFY(!box("signChange").isEnabled());
        QVERIFY(box("signChange").toolTip().contains(QStringLiteral("Pick a synapse")));
        panel_->setCell({1, 399});
        QVERIFY(box("cellSpikes").isEnabled());
        show({}, {784, 30, 10}, "784-30-10");
        QVERIFY(!box("cellSpikes").isEnabled());
        QVERIFY(box("cellSpikes").toolTip().contains(QStringLiteral("399")));
        show({}, {784, 10}, "784-10");
        QVERIFY(!box("concordance").isEnabled());
        QVERIFY(!box("notFinite").isEnabled() && box("notFinite").isChecked());
    }
};

MC_TEST(TestPausePanel)
#include "tst_pause_panel.moc"
