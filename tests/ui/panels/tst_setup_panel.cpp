#include "panels/field_editor.h"
#include "panels/recent_folders.h"
#include "panels/setup_panel.h"
#include "style/theme.h"
#include "support/frames.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <optional>

using namespace mc::ui;

class TestSetupPanel : public QObject {
    Q_OBJECT

    QTemporaryDir settings_;
    std::unique_ptr<SetupPanel> panel_;
    std::optional<mc::Experiment> asked_; ///< of the last Restart
    std::vector<mc::WhatIf> begunWith_;   ///< what it is to begin with
    std::vector<mc::WhatIf> changes_;     ///< all that were asked for
    int commands_ = 0;

    void showRunning(const mc::Experiment& experiment, const mc::Notice& notice = {}) {
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const mc::Experiment>(experiment);
        made.frame.notice = notice;
        panel_->showFrame(made.done());
    }
    void type(const char* field, const QString& text) {
        auto* line = panel_->editor(field).findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = panel_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* l) { return l->text().contains(words); });
    }
    QPushButton& button(const char* name) { return *panel_->findChild<QPushButton*>(QLatin1String(name)); }

private slots:
    void initTestCase() {
        applyTheme(*qApp);
        QVERIFY(settings_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    }

    void init() {
        panel_ = std::make_unique<SetupPanel>();
        asked_.reset();
        changes_.clear();
        commands_ = 0;
        connect(panel_.get(), &SetupPanel::commandIssued, this, [this](const mc::Command& command) {
            ++commands_;
            if (const auto* change = std::get_if<mc::command::Intervene>(&command)) {
                changes_.push_back(change->change);
            } else {
                asked_ = std::get<mc::command::Restart>(command).experiment;
                begunWith_ = std::get<mc::command::Restart>(command).changes;
            }
        });
        panel_->resize(254, 600);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
        showRunning(mc::Experiment{});
    }

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
                                   << "fast";
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
        const mc::Notice refusal{mc::Notice::Kind::Failure, "There is no room for it.", "network"};
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
        QVERIFY(!button("apply").isEnabled());
        type("images", "500");
        QVERIFY(button("apply").isEnabled());
        type("images", "all");
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

    void suggestionsAreTakenOnlyWhenAskedFor() {
        type("batch", "1");
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.2"));
        QCOMPARE(panel_->editor("eta").suggestion(), QStringLiteral("0.005"));
        QVERIFY(panel_->editor("theta").suggestion().isEmpty());
        auto* link = panel_->editor("eta").findChild<QPushButton*>();
        QVERIFY(link->isVisibleTo(panel_.get()));
        QVERIFY(link->text().contains(QStringLiteral("0.005")));
        link->click();
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.005"));
        QVERIFY(panel_->editor("eta").isChanged());
        QVERIFY(!link->isVisibleTo(panel_.get()));
        QCOMPARE(commands_, 0);
    }

    void allSuggestionsCanBeTakenAtOnce() {
        QVERIFY(!button("useSuggested").isEnabled());
        type("batch", "1");
        auto* input = panel_->editor("encoder").findChild<QComboBox*>();
        input->setFocus();
        QTest::keyClick(input, Qt::Key_End); // poisson wants more steps
        QCOMPARE(panel_->editor("encoder").text(), QStringLiteral("poisson"));
        QVERIFY(button("useSuggested").isEnabled());
        button("useSuggested").click();
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.005"));
        QCOMPARE(panel_->editor("steps").text(), QStringLiteral("20"));
        QVERIFY(!button("useSuggested").isEnabled());
        QCOMPARE(commands_, 0);
    }

    void aPresetStandsInTheFormUntilItIsApplied() {
        panel_->takePreset(mc::presetNamed("mnist-convolution"));
        QCOMPARE(panel_->editor("network").text(), QStringLiteral("28x28-16c5-p2-32c5-p2-128-10"));
        QCOMPARE(panel_->editor("batch").text(), QStringLiteral("32"));
        QCOMPARE(panel_->editor("normalise").text(), QStringLiteral("channel"));
        QCOMPARE(commands_, 0);
        bool said = false;
        for (const QLabel* label : panel_->findChildren<QLabel*>()) {
            said = said || (label->text().contains("MNIST, convolution") &&
                            label->text().contains("choose its folder"));
        }
        QVERIFY(said); // the data in use are others
        button("apply").click();
        QVERIFY(asked_);
        QCOMPARE(asked_->network, std::string("28x28-16c5-p2-32c5-p2-128-10"));
        QCOMPARE(asked_->data.source, mc::Experiment{}.data.source);
    }

    void whatAPresetBeginsWithStaysUntilAnotherIsChosen() {
        mc::Experiment small;
        small.network = "784-100-10"; // the very values of the preset
        showRunning(small);
        QVERIFY(!button("apply").isEnabled());
        const mc::Preset& preset = mc::presetNamed("no-sst");
        panel_->takePreset(preset);
        QVERIFY(button("apply").isEnabled() && says("From the start: SST"));
        button("revert").click();
        QVERIFY(!button("apply").isEnabled() && !says("From the start"));
        panel_->takePreset(preset);
        button("apply").click();
        QVERIFY(*asked_ == small && begunWith_ == mc::presetChanges(preset));
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const mc::Experiment>(small);
        made.frame.interventions = mc::beforeTheFirstBatch(begunWith_);
        made.frame.interventionsInForce = made.frame.interventionsBegunWith = 1;
        panel_->showFrame(made.done());
        QVERIFY(!button("apply").isEnabled() && says("From the start: SST"));
        type("eta", "0.1");
        button("apply").click();
        QVERIFY(begunWith_ == mc::presetChanges(preset));
        panel_->takePreset(mc::presetNamed("first-digits"));
        button("apply").click();
        QVERIFY(begunWith_.empty());
    }

    void mapsThatAreNotThoseOfTheImagesAreMarked() {
        type("network", "14x56-4c3-10"); // as many pixels
        QVERIFY(!button("apply").isEnabled());
        type("network", "28x28-4c3-10");
        QVERIFY(button("apply").isEnabled());
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

    void openingAFolderKeepsEverythingElseOfTheRun() {
        type("eta", "0.4");
        panel_->openDataFolder(QStringLiteral("/data/mnist"));
        mc::Experiment expected;
        expected.data.source = "/data/mnist";
        QVERIFY(*asked_ == expected);
        QVERIFY(recentFolders().isEmpty()); // not before it could be opened
        showRunning(expected);
        QCOMPARE(recentFolders(), QStringList{QStringLiteral("/data/mnist")});
        QCOMPARE(panel_->editor("data").text(), QStringLiteral("/data/mnist"));
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.4"));
    }

    void dataThatCannotBeOpenedAreNotCalledRunning() {
        mc::Frame frame = test::draft().frame;
        mc::Experiment missing;
        missing.data.source = "/nowhere";
        frame.experiment = std::make_shared<const mc::Experiment>(missing);
        frame.data = nullptr;
        panel_->showFrame(std::make_shared<const mc::Frame>(frame));
        QVERIFY(recentFolders().filter(QStringLiteral("nowhere")).isEmpty());
        QVERIFY2(button("apply").isEnabled(), "another try is possible");
        QCOMPARE(panel_->editor("data").suggestion(), QString::fromLatin1(mc::kDrawnDigits));
        panel_->editor("data").useSuggestion();
        button("apply").click();
        QVERIFY(*asked_ == mc::Experiment{});
    }

    void noRowIsWiderThanTheForm() {
        type("network", "784-x-10"); // with a sentence below it
        QTest::qWait(20);
        const QWidget* viewport = panel_->findChild<QScrollArea*>()->viewport();
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

QTEST_MAIN(TestSetupPanel)
#include "tst_setup_panel.moc"
