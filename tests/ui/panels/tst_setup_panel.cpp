#include "panels/setup_test.h"
#include "setup/experiment_form.h"
#include "support/test_class.h"

using namespace mc::ui;

class TestSetupPanel : public test::SetupTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }

    void everyFieldButTheSeedHasARowWithTheRunningValue() {
        mc::Experiment running;
        running.circuit.tauM = 7.25;
        running.learning.batch = 17;
        running.encoder = mc::Encoder::Poisson;
        showRunning(running);
        for (const mc::Field& field : mc::experimentFields()) {
            if (field.id != "seed") {
                QCOMPARE(panel_->editor(field.id).text().toStdString(), mc::fieldText(field, running));
            }
        }
        QCOMPARE(panel_->editor("tau_m").text(), QStringLiteral("7.25"));
        QCOMPARE(panel_->editor("encoder").text(), QStringLiteral("poisson"));
    }

    void editingAsksForNothingBeforeApply() {
        QVERIFY(!button("apply").isEnabled());
        type("eta", "0.4");
        QCOMPARE(commands_, 0);
        QVERIFY(panel_->editor("eta").isChanged());
        QVERIFY(!panel_->editor("batch").isChanged());
        QVERIFY(button("apply").isEnabled());
        button("apply").click();
        QCOMPARE(commands_, 1);
        mc::Experiment expected;
        expected.learning.eta = 0.4;
        QVERIFY(*asked_ == expected);
    }

    void valuesThatCanAreChangedWhileTheRunGoesOn() {
        QVERIFY(!button("change").isEnabled());
        type("tau_m", "8");
        type("eta", "0.4");
        QVERIFY(button("change").isEnabled());
        button("change").click();
        const std::vector<mc::WhatIf> expected{mc::what_if::SetParameter{"tau_m", 8.0},
                                               mc::what_if::SetParameter{"eta", 0.4}};
        QVERIFY(changes_ == expected);
        QVERIFY(!asked_);
        mc::Experiment changed;
        changed.circuit.tauM = 8;
        changed.learning.eta = 0.4;
        showRunning(changed);
        QVERIFY(!panel_->editor("tau_m").isChanged() && !panel_->editor("eta").isChanged());
        QVERIFY(!button("change").isEnabled() && !button("apply").isEnabled());
    }

    void whatNeedsARestartIsNamedAsTheReason() {
        type("eta", "0.4");
        type("batch", "10");
        QVERIFY(!button("change").isEnabled());
        const QString batch = QString::fromStdString(std::string(mc::fieldNamed("batch").title));
        QVERIFY2(button("change").toolTip().contains(batch), qPrintable(button("change").toolTip()));
        QVERIFY(button("apply").isEnabled());
        type("batch", "64");
        QVERIFY(button("change").isEnabled());
    }

    void revertBringsTheRunningValuesBack() {
        type("eta", "0.4");
        type("network", "784-30-10");
        button("revert").click();
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.2"));
        QCOMPARE(panel_->editor("network").text(), QStringLiteral("784-400-10"));
        QVERIFY(!panel_->editor("eta").isChanged());
        QVERIFY(!button("apply").isEnabled());
        QVERIFY(!button("revert").isEnabled());
        QCOMPARE(commands_, 0);
    }

    void theSameNumberWrittenOtherwiseIsNoChange() {
        type("eta", "0.20");
        QVERIFY(!panel_->editor("eta").isChanged());
        QVERIFY(!button("apply").isEnabled());
    }

    void whatCannotBeUsedIsRefusedBesideItsField_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no number") << "eta"
                                   << "1-2";
        QTest::newRow("out of range") << "momentum"
                                      << "1.5";
        QTest::newRow("no whole number") << "batch"
                                         << "6.5";
        QTest::newRow("no network") << "network"
                                    << "784-x-10";
        QTest::newRow("one layer") << "network"
                                   << "784";
        QTest::newRow("empty") << "network"
                               << " ";
    }

    void whatCannotBeUsedIsRefusedBesideItsField() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const QByteArray id = field.toUtf8();
        type(id.constData(), text);
        QVERIFY(!panel_->editor(id.constData()).problem().isEmpty());
        QVERIFY(panel_->editor("theta").problem().isEmpty());
        QVERIFY(!button("apply").isEnabled());
        QVERIFY(button("revert").isEnabled());
        button("revert").click();
        QVERIFY(panel_->editor(id.constData()).problem().isEmpty());
    }

    void aRefusalOfTheRunMarksItsField() {
        type("network", "784-30-10");
        QVERIFY(button("apply").isEnabled());
        button("apply").click();
        const mc::Notice refusal{mc::Notice::Kind::Failure, std::string("There is no room for it."),
                                 "network"};
        showRunning(mc::Experiment{}, refusal);
        QCOMPARE(panel_->editor("network").problem(), QStringLiteral("There is no room for it."));
        QVERIFY(panel_->editor("eta").problem().isEmpty());
        QVERIFY2(button("apply").isEnabled(), "what was refused may be asked for again");

        type("network", "784-20-10");
        QVERIFY(panel_->editor("network").problem().isEmpty());
        showRunning(mc::Experiment{}, refusal); // the same notice still stands in the next frames
        QVERIFY(panel_->editor("network").problem().isEmpty());

        button("apply").click();
        showRunning(mc::Experiment{}, refusal);
        QVERIFY2(!panel_->editor("network").problem().isEmpty(),
                 "the same refusal after another try is news");
    }

    void allImagesAreWrittenAsAWord() {
        mc::Experiment running;
        showRunning(running);
        QCOMPARE(panel_->editor("images").findChild<QLineEdit*>()->text(), QStringLiteral("all"));
        QCOMPARE(panel_->editor("validation").findChild<QLineEdit*>()->text(), QStringLiteral("usual"));
        QVERIFY(!button("apply").isEnabled());
        type("images", "500");
        QVERIFY(button("apply").isEnabled());
        type("images", "0"); // letters are those of the window
        QVERIFY(panel_->editor("images").problem().isEmpty());
        QVERIFY(!button("apply").isEnabled());
    }

    void aPausedExperimentIsNotSaidToRun() {
        mc::Frame frame = test::draft().frame;
        const auto says = [this](const QString& words) {
            const QList<QLabel*> labels = panel_->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](auto* l) { return l->text() == words; });
        };
        frame.playing = true;
        panel_->showFrame(std::make_shared<const mc::Frame>(frame));
        QVERIFY(says(QStringLiteral("This experiment is running.")));
        frame.playing = false;
        panel_->showFrame(std::make_shared<const mc::Frame>(frame));
        QVERIFY(says(QStringLiteral("This is the experiment of the run.")));
    }

    void anAcceptedExperimentClearsAllMarks() {
        type("network", "784-30-10");
        button("apply").click();
        showRunning(*asked_);
        QVERIFY(!panel_->editor("network").isChanged());
        QVERIFY(!button("apply").isEnabled());
    }

    void editedValuesSurviveAnotherRun() {
        type("eta", "0.4");
        mc::Experiment other;
        other.seed = 5;
        other.circuit.tauM = 8;
        showRunning(other);
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.4"));
        QCOMPARE(panel_->editor("tau_m").text(), QStringLiteral("8"));
        QVERIFY(panel_->editor("eta").isChanged());
        QVERIFY(!panel_->editor("tau_m").isChanged());
        button("apply").click();
        QCOMPARE(asked_->seed, 5);
    }

    void aValueWithoutEffectIsGreyedOut() {
        auto* burst = panel_->editor("max_burst").findChild<QLineEdit*>();
        mc::Experiment spiking;
        spiking.errorCells.mode = mc::ErrorMode::Spiking;
        showRunning(spiking);
        QVERIFY(burst->isEnabled());
        mc::Experiment graded;
        graded.errorCells.mode = mc::ErrorMode::Graded;
        showRunning(graded);
        QVERIFY(!burst->isEnabled());
        QVERIFY(!panel_->editor("gain").findChild<QLineEdit*>()->isEnabled());
        type("network", "784-30-20-10");
        QVERIFY(panel_->editor("gain").findChild<QLineEdit*>()->isEnabled());
    }

    void noRowIsWiderThanTheForm() {
        type("network", "784-x-10"); // with a sentence below it
        QTest::qWait(20);
        const QWidget* viewport = panel_->findChild<ExperimentForm*>()->viewport();
        const int visible = viewport->mapTo(panel_.get(), QPoint(viewport->width(), 0)).x();
        for (const mc::Field& field : mc::experimentFields()) {
            if (field.id == "seed") {
                continue;
            }
            const FieldEditor& row = panel_->editor(field.id);
            for (const QWidget* part : row.findChildren<QWidget*>()) {
                if (part->isVisible()) {
                    const int right = part->mapTo(&row, QPoint(part->width(), 0)).x() +
                                      row.mapTo(panel_.get(), QPoint()).x();
                    QVERIFY2(right <= visible, field.id.data());
                }
            }
        }
    }
};

MC_TEST(TestSetupPanel)
#include "tst_setup_panel.moc"
