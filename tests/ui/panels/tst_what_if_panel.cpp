#include "style/palette.h"
#include "style/text.h"
#include "support/frames.h"
#include "support/test_class.h"
#include "training/events/what_if_table.h"
#include "what_if/control_box.h"
#include "what_if/what_if_panel.h"
#include "widgets/number_box.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <vector>

using namespace mc;
using namespace mc::ui;

/// Each control says what it is for as a command, and shows what frames say.
class TestWhatIfPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<WhatIfPanel> panel_;
    std::vector<Command> asked_;

    void show(const Experiment& experiment, const Interventions& done = {}, std::size_t inForce = 99,
              const std::vector<int>& layers = {784, 400, 10}) {
        test::FrameRequest request;
        request.layers = layers;
        test::Draft made = test::draft(request);
        made.frame.experiment = std::make_shared<const Experiment>(experiment);
        made.frame.interventions = done;
        made.frame.interventionsInForce = std::min(inForce, done.size());
        panel_->showFrame(made.done());
    }
    void showDone(const std::vector<WhatIf>& changes) {
        Interventions done;
        for (const WhatIf& change : changes) {
            done.push_back({938, change});
        }
        show(Experiment{}, done);
    }
    template <class Widget> Widget& control(const char* name) {
        auto* found = panel_->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    QPushButton& button(const char* name) { return control<QPushButton>(name); }
    QCheckBox& box(const char* name) { return control<QCheckBox>(name); }
    /// The one change asked for since the last call.
    WhatIf change() {
        const std::vector<Command> asked = std::exchange(asked_, {});
        return asked.size() == 1 && std::holds_alternative<command::Intervene>(asked.front())
                   ? std::get<command::Intervene>(asked.front()).change
                   : WhatIf{what_if::FreezePlasticity{false}};
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void init() {
        panel_ = std::make_unique<WhatIfPanel>();
        asked_.clear();
        connect(panel_.get(), &WhatIfPanel::commandIssued, this,
                [this](const Command& command) { asked_.push_back(command); });
        panel_->resize(254, 700);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
        show(Experiment{});
    }

    void aFlipIsAskedForWithItsLayerAndShare() {
        button("flip-feedback").click();
        QVERIFY(change() == WhatIf(what_if::FlipFeedback{0, 0.3}));
        control<QComboBox>("flip-feedback-layer").setCurrentIndex(1);
        control<NumberBox>("flip-feedback-amount").setValue(55);
        button("flip-feedback").click();
        QVERIFY(change() == WhatIf(what_if::FlipFeedback{1, 0.55}));
    }

    void boxesOfErrorCellsAskForWhatTheySay() {
        box("silence-sst").click();
        QVERIFY(change() == WhatIf(what_if::SilenceErrorCells{0, false, true}));
        control<QComboBox>("silence-sst-layer").setCurrentIndex(2);
        showDone({what_if::SilenceErrorCells{2, false, true}});
        QVERIFY(box("silence-sst").isChecked() && !box("silence-vip").isChecked());
        box("silence-vip").click();
        QVERIFY(change() == WhatIf(what_if::SilenceErrorCells{2, true, true}));
        box("silence-sst").click();
        QVERIFY(change() == WhatIf(what_if::SilenceErrorCells{2, false, false}));
    }

    void whereLayersDifferEachKeepsItsOtherCells() {
        showDone({what_if::SilenceErrorCells{2, false, true}});
        QCOMPARE(box("silence-sst").checkState(), Qt::PartiallyChecked);
        box("silence-vip").click();
        QCOMPARE(asked_.size(), std::size_t{2});
        QVERIFY(std::get<command::Intervene>(asked_[0]).change ==
                WhatIf(what_if::SilenceErrorCells{1, true, false}));
        QVERIFY(std::get<command::Intervene>(asked_[1]).change ==
                WhatIf(what_if::SilenceErrorCells{2, true, true}));
    }

    void boxesShowWhatIsInForceAndNothingElse() {
        const Interventions done{{0, what_if::FreezeFeedback{true}},
                                 {5, what_if::FreezePlasticity{true}},
                                 {9, what_if::FreezeFeedback{false}}};
        show(Experiment{}, done, 2);
        QVERIFY(box("freeze-feedback").isChecked() && box("freeze-all").isChecked());
        show(Experiment{}, done, 3);
        QVERIFY(!box("freeze-feedback").isChecked() && box("freeze-all").isChecked());
        show(Experiment{}, done, 0);
        QVERIFY(!box("freeze-feedback").isChecked() && !box("freeze-all").isChecked());
        box("freeze-feedback").click();
        QVERIFY(change() == WhatIf(what_if::FreezeFeedback{true}));
        show(Experiment{}, done, 0); // refused, or not yet done: the box goes back
        QVERIFY(!box("freeze-feedback").isChecked());
        box("freeze-all").click();
        QVERIFY(change() == WhatIf(what_if::FreezePlasticity{true}));
    }

    void aCurrentGoesIntoThePickedCellAndIsStopped() {
        panel_->setCell({1, 17});
        control<NumberBox>("current-amount").setValue(-2.5);
        QVERIFY(!button("current-end").isEnabled());
        button("current").click();
        QVERIFY(change() == WhatIf(what_if::InjectCurrent{{1, 17}, -2.5}));
        showDone({what_if::InjectCurrent{{1, 17}, -2.5}, what_if::InjectCurrent{{2, 3}, 1}});
        QVERIFY(control<QLabel>("current-flowing").text().contains(QStringLiteral("hidden 1, cell 17")));
        QVERIFY(control<QLabel>("current-flowing").text().contains(QStringLiteral("output, cell 3")));
        button("current-end").click();
        QVERIFY(change() == WhatIf(what_if::InjectCurrent{{1, 17}, 0}));
        showDone({what_if::InjectCurrent{{1, 17}, -2.5}, what_if::InjectCurrent{{1, 17}, 0}});
        QVERIFY(!button("current-end").isEnabled());
        QVERIFY(button("current-end").toolTip().contains(QStringLiteral("No current flows")));
        control<NumberBox>("current-amount").setValue(0);
        QVERIFY(!button("current").isEnabled());
        QCOMPARE(control<NumberBox>("current-cell").maximum(), 399.0);
    }

    void aCellPickedBeforeTheFirstFrameCounts() {
        WhatIfPanel fresh;
        fresh.setCell({2, 4});
        fresh.showFrame(test::draft().done());
        QCOMPARE(fresh.findChild<NumberBox*>(QStringLiteral("current-cell"))->count(), 4);
        QCOMPARE(fresh.findChild<QComboBox*>(QStringLiteral("current-layer"))->currentText(),
                 QStringLiteral("output"));
    }

    void noiseIsAskedFor() {
        control<QComboBox>("weight-noise-layer").setCurrentIndex(2);
        control<NumberBox>("weight-noise-amount").setValue(120);
        button("weight-noise").click();
        QVERIFY(change() == WhatIf(what_if::AddWeightNoise{2, 1.2}));
    }

    void aParameterIsChanged() {
        auto& choice = control<QComboBox>("parameter");
        for (const Field& field : experimentFields()) {
            const QString id = QString::fromUtf8(field.id.data(), qsizetype(field.id.size()));
            QCOMPARE(choice.findData(id) >= 0, changesWhileRunning(field));
        }
        QVERIFY(!button("set").isEnabled()); // its value of now
        auto* line = panel_->findChild<QLineEdit*>(QStringLiteral("parameterValue"));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("0.05"));
        button("set").click();
        QVERIFY(change() == WhatIf(what_if::SetParameter{"eta", 0.05}));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("-3"));
        QVERIFY(!button("set").isEnabled());
        QVERIFY(control<QLabel>("parameterRange").text().contains(QStringLiteral("⚠")));
        choice.setCurrentIndex(choice.findData(QStringLiteral("tau_m")));
        line = panel_->findChild<QLineEdit*>(QStringLiteral("parameterValue"));
        QCOMPARE(line->text(), QStringLiteral("5"));
        Experiment changed;
        changed.circuit.tauM = 8;
        show(changed);
        QCOMPARE(line->text(), QStringLiteral("8")); // the form follows the run
    }

    void whatDoesNotApplyIsDisabledWithItsReason() {
        Experiment bp;
        bp.rule = "bp";
        show(bp);
        for (const char* name : {"flip-feedback", "silence-sst", "silence-vip", "freeze-feedback"}) {
            const auto& part = control<QWidget>(name);
            QVERIFY2(!part.isEnabled(), name);
            QVERIFY2(part.toolTip().contains(QStringLiteral("bp")), qPrintable(part.toolTip()));
        }
        QVERIFY(box("freeze-all").isEnabled() && button("current").isEnabled());
        Experiment flat;
        flat.network = "784-10";
        show(flat, {}, 0, {784, 10});
        QVERIFY(!button("flip-feedback").isEnabled());
        QVERIFY(button("flip-feedback").toolTip().contains(QStringLiteral("without hidden layers")));
        QVERIFY(box("silence-sst").isEnabled());
        show(Experiment{});
        QVERIFY(button("flip-feedback").isEnabled() && box("freeze-feedback").isEnabled());
    }

    void everyRowOfTheTableThatCanBeAskedForHasItsControl() {
        for (const WhatIfRow& row : whatIfRows()) {
            const auto* button = panel_->findChild<QAbstractButton*>(QLatin1String(row.key.data()));
            QVERIFY2((button != nullptr) == (row.control != WhatIfControl::None), row.key.data());
            if (button != nullptr) {
                QCOMPARE(button->text(), QString::fromUtf8(row.action.english));
                QCOMPARE(qobject_cast<const QCheckBox*>(button) != nullptr,
                         row.control == WhatIfControl::Switch);
            }
        }
    }

    void aPickedSynapseCanBeCutAndMended() {
        panel_->setSynapse({{2, 3}, 17});
        QVERIFY(!box("cut").isChecked() && !box("cut-synapse").isChecked());
        box("cut-synapse").click();
        QVERIFY(change() == WhatIf(what_if::CutSynapse{{{2, 3}, 17}, true}));
        box("cut").click();
        QVERIFY(change() == WhatIf(what_if::CutCell{{2, 3}, true}));
        showDone({what_if::CutSynapse{{{2, 3}, 17}, true}, what_if::CutCell{{1, 4}, true}});
        QVERIFY(box("cut-synapse").isChecked() && !box("cut").isChecked());
        control<NumberBox>("cut-afferent").setValue(18); // another one
        QVERIFY(!box("cut-synapse").isChecked());
        panel_->setCell({1, 4});
        QVERIFY(box("cut").isChecked());
        box("cut").click();
        QVERIFY(change() == WhatIf(what_if::CutCell{{1, 4}, false}));
    }

    void slidersArePinnedByTheirNames() {
        QStringList pinned;
        connect(panel_.get(), &WhatIfPanel::pinAsked, this, [&](const QString& name) { pinned << name; });
        for (const char* name : {"parameter-pin", "current-pin", "hold-flipped-pin"}) {
            control<QAbstractButton>(name).click();
        }
        QCOMPARE(pinned, (QStringList{QStringLiteral("eta"), QStringLiteral("current"),
                                      QStringLiteral("hold-flipped")}));
        auto& parameters = control<QComboBox>("parameter");
        parameters.setCurrentIndex(parameters.findData(QStringLiteral("error")));
        QVERIFY(!control<QAbstractButton>("parameter-pin").isEnabled()); // no number
    }

    void oneDragIsOneEntry() {
        Interventions done{{938, what_if::SetParameter{"eta", 0.1}},
                           {938, what_if::SetParameter{"eta", 0.2}, true},
                           {940, what_if::SetParameter{"eta", 0.3}, true},
                           {1876, what_if::FreezeFeedback{true}}};
        show(Experiment{}, done, 3);
        const QString list = control<QLabel>("done").text();
        QVERIFY(list.contains(QStringLiteral("<b>1</b>")) && list.contains(QStringLiteral("<b>2</b>")));
        QVERIFY(!list.contains(QStringLiteral("<b>3</b>")));
        QVERIFY(list.contains(QStringLiteral("epoch 1: learning rate η₀ = 0.3")));
        QVERIFY(control<QLabel>("undoWhat").text().endsWith(QStringLiteral("= 0.3")));
        show(Experiment{}, done, 2); // in the middle of the drag
        QVERIFY(control<QLabel>("undoWhat").text().endsWith(QStringLiteral("= 0.2")));
    }

    void aWhatIfBeginsAControlWhereOneIsWanted() {
        ControlBox& controls = panel_->control();
        const Command flip = command::Intervene{what_if::FlipFeedback{0, 0.3}};
        const auto begins = [&](const Command& command) {
            return std::get<command::Intervene>(controls.withControl(command)).withControl;
        };
        QVERIFY(!begins(flip));
        box("withControl").click();
        QVERIFY(begins(flip));
        QVERIFY(!begins(flip)); // asked for with it: one control, without both
        show(Experiment{});     // it was refused, or has ended
        QVERIFY(!begins(
            command::Intervene{what_if::SetParameter{"eta", 0.1}, true})); // a slider that is dragged on
        QVERIFY(begins(flip));
        QVERIFY(std::holds_alternative<command::Play>(controls.withControl(command::Play{})));
    }

    void theControlSaysHowItDoesAndCanBeEnded() {
        auto history = std::make_shared<History>();
        history->validation = {{.updates = 30, .accuracy = 0.8}, {.updates = 60, .accuracy = 0.899}};
        auto beside = std::make_shared<History>(*history);
        beside->validation = {{.updates = 30, .accuracy = 0.8}, {.updates = 60, .accuracy = 0.912}};
        test::Draft made = test::draft();
        made.frame.history = history;
        QVERIFY(controlText(made.frame).isEmpty());
        auto control = std::make_shared<Frame>(made.frame);
        control->history = beside;
        made.frame.control = control;
        panel_->showFrame(made.done());
        QVERIFY(button("endControl").isVisible());
        QCOMPARE(this->control<QLabel>("control").text(),
                 QStringLiteral("control: held out %1, 1.3 points above the run").arg(percentText(0.912)));
        box("withControl").click();
        const Command flip = command::Intervene{what_if::FlipFeedback{0, 0.3}};
        QVERIFY(
            !std::get<command::Intervene>(panel_->control().withControl(flip)).withControl); // one goes on
        asked_.clear();
        bool compares = false;
        connect(&panel_->control(), &ControlBox::comparisonAsked, this, [&] { compares = true; });
        button("compareControl").click();
        QVERIFY(compares);
        QVERIFY((std::get<command::Compare>(asked_.at(0)).with ==
                 ComparedWith{.kind = ComparedWith::Kind::Control}));
        button("endControl").click();
        QVERIFY(std::holds_alternative<command::EndControl>(asked_.at(1)));
        history->validation.pop_back(); // the run was tested later than the control
        QCOMPARE(controlText(made.frame),
                 QStringLiteral("control: held out %1, as the run").arg(percentText(0.8)));
        made.frame.control = nullptr;
        panel_->showFrame(made.done());
        QVERIFY(!button("endControl").isVisible());
    }

    void undoNamesWhatItTakesBack() {
        QVERIFY(!button("undo").isEnabled());
        show(Experiment{}, {{1219, what_if::FlipFeedback{0, 0.3}}, {2814, what_if::FreezeFeedback{true}}}, 1);
        const QString words =
            QStringLiteral("epoch 1.3: 30 % of feedback signs into all hidden layers flipped");
        QCOMPARE(control<QLabel>("undoWhat").text(), words);
        QVERIFY(button("undo").accessibleName().contains(words));
        button("undo").click();
        QCOMPARE(asked_.size(), std::size_t{1});
        QVERIFY(std::holds_alternative<command::UndoIntervention>(asked_.front()));
    }

    void theListGreysWhatIsNotInForce() {
        show(Experiment{}, {{1219, what_if::FlipFeedback{0, 0.3}}, {2814, what_if::FreezeFeedback{true}}}, 1);
        const QString list = control<QLabel>("done").text();
        QCOMPARE(list.count(lightColours().greyWords.name()), 1);
        QVERIFY(list.indexOf(QStringLiteral("epoch 3: ")) < list.indexOf(QStringLiteral("epoch 1.3: ")));
        show(Experiment{});
        QVERIFY(control<QLabel>("done").text().contains(QStringLiteral("Nothing yet")));
    }

    void everyControlSaysWhatItIsAndNothingIsCutOff() {
        show(Experiment{}, {{1219, what_if::InjectCurrent{{1, 7}, 0.5}}});
        const QWidget* viewport = panel_->findChild<QScrollArea*>()->viewport();
        const int visible = viewport->mapTo(panel_.get(), QPoint(viewport->width(), 0)).x();
        const auto controls = panel_->findChild<QScrollArea*>()->widget()->findChildren<QWidget*>();
        for (const QWidget* part : controls) {
            if (!part->isVisible() || part->objectName().isEmpty() ||
                part->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            QVERIFY2(part->mapTo(panel_.get(), QPoint(part->width(), 0)).x() <= visible,
                     qPrintable(part->objectName()));
            if (qobject_cast<const QLabel*>(part) == nullptr) {
                QVERIFY2(!part->toolTip().isEmpty(), qPrintable(part->objectName()));
                const bool button = qobject_cast<const QAbstractButton*>(part) != nullptr;
                QVERIFY2(button || !part->accessibleName().isEmpty(), qPrintable(part->objectName()));
                QVERIFY2(!button || part->width() >= part->sizeHint().width(),
                         qPrintable(part->objectName()));
            }
        }
    }
};

MC_TEST(TestWhatIfPanel)
#include "tst_what_if_panel.moc"
