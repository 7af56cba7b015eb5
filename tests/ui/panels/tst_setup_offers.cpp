#include "data_choice/recent_folders.h"
#include "panels/setup_test.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"

#include <QComboBox>

using namespace mc::ui;

/// What the set-up puts into its form when it is asked: suggestions, presets, data.
class TestSetupOffers : public test::SetupTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }

    void suggestionsAreTakenOnlyWhenAskedFor() {
        type("batch", "1");
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.2"));
        QCOMPARE(panel_->editor("eta").suggestion(), QStringLiteral("0.0047"));
        QVERIFY(panel_->editor("theta").suggestion().isEmpty());
        auto* link = panel_->editor("eta").findChild<QPushButton*>();
        QVERIFY(link->isVisibleTo(panel_.get()));
        QVERIFY(link->text().contains(QStringLiteral("0.0047")));
        link->click();
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.0047"));
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
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.0047"));
        QCOMPARE(panel_->editor("steps").text(), QStringLiteral("20"));
        QVERIFY(!button("useSuggested").isEnabled());
        QCOMPARE(commands_, 0);
    }

    void theSuggestedRateIsThatOfTheSuggestedBatch() {
        type("network", "28x28-8c5-p2-10");
        button("useSuggested").click();
        QCOMPARE(panel_->editor("batch").text(), QStringLiteral("32"));
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.2"));
        QCOMPARE(panel_->editor("weight_decay").text(), QStringLiteral("2e-05"));
        QVERIFY(!button("useSuggested").isEnabled());
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
        QVERIFY(*asked_ == small && begunWith_ == mc::parseWhatIfs(preset.changes));
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const mc::Experiment>(small);
        made.frame.interventions = mc::beforeTheFirstBatch(begunWith_);
        made.frame.interventionsInForce = made.frame.interventionsBegunWith = 1;
        panel_->showFrame(made.done());
        QVERIFY(!button("apply").isEnabled() && says("From the start: SST"));
        type("eta", "0.1");
        button("apply").click();
        QVERIFY(begunWith_ == mc::parseWhatIfs(preset.changes));
        panel_->takePreset(mc::presetNamed("first-digits"));
        button("apply").click();
        QVERIFY(begunWith_.empty());
    }

    void aPresetBringsItsPace() {
        type("eta", "0.1");
        button("apply").click();
        QVERIFY(!speed_); // what a person has set stays
        for (const char* name : {"first-digits", "no-sst"}) {
            panel_->takePreset(mc::presetNamed(name));
            QVERIFY(!speed_ || *speed_ != mc::presetNamed(name).millisecondsPerSecond);
            button("apply").click();
            QCOMPARE(speed_.value(), mc::presetNamed(name).millisecondsPerSecond);
        }
    }

    void mapsThatAreNotThoseOfTheImagesAreMarked() {
        type("network", "14x56-4c3-10"); // as many pixels
        QVERIFY(!button("apply").isEnabled());
        type("network", "28x28-4c3-10");
        QVERIFY(button("apply").isEnabled());
    }

    void openingAFolderKeepsEverythingElseOfTheRun() {
        type("eta", "0.4");
        panel_->openData(QStringLiteral("/data/mnist"));
        mc::Experiment expected;
        expected.data.source = "/data/mnist";
        QVERIFY(*asked_ == expected);
        QVERIFY(recentFolders().isEmpty()); // not before it could be opened
        showRunning(expected);
        QCOMPARE(recentFolders(), QStringList{QStringLiteral("/data/mnist")});
        QCOMPARE(panel_->editor("data").text(), QStringLiteral("/data/mnist"));
        QCOMPARE(panel_->editor("eta").text(), QStringLiteral("0.4"));
        QCOMPARE(folderOf(QStringLiteral("drawn digits")), QStringLiteral("/data/mnist")); // as it was called
    }

    void theDataSetIsNamedBeforeItsFolder() {
        mc::Experiment experiment;
        experiment.data.source = "/data/downloads";
        test::Draft made = test::draft();
        auto data = test::digitsSummary(10);
        data->name = "MNIST";
        made.frame.data = data;
        made.frame.experiment = std::make_shared<const mc::Experiment>(experiment);
        panel_->showFrame(made.done());
        const auto* list = panel_->editor("data").findChild<QComboBox*>();
        QCOMPARE(list->currentText(), QStringLiteral("MNIST (downloads)"));
        QCOMPARE(list->currentData(Qt::ToolTipRole).toString(), QStringLiteral("/data/downloads"));
        data->name = "downloads"; // what is not known has the name of its folder
        experiment.data.source = "/other/downloads";
        made.frame.data = data;
        made.frame.experiment = std::make_shared<const mc::Experiment>(experiment);
        panel_->showFrame(made.done());
        QCOMPARE(list->currentText(), QStringLiteral("downloads"));
    }

    void aPresetTakesTheFolderThatIsKnown() {
        const QTemporaryDir folder;
        rememberFolder(folder.path(), QStringLiteral("CIFAR-10"));
        panel_->takePreset(mc::presetNamed("cifar10-small"));
        QCOMPARE(panel_->editor("data").text(), folder.path());
        QVERIFY(button("apply").isEnabled() && !says("choose its folder"));
        rememberFolder(folder.filePath(QStringLiteral("gone")), QStringLiteral("CIFAR-10"));
        button("revert").click();
        panel_->takePreset(mc::presetNamed("cifar10-small"));
        QCOMPARE(panel_->editor("data").text(), QString::fromLatin1(mc::kDrawnDigits));
        QVERIFY(says("choose its folder"));
    }

    /// Other data in the form, and a network that nobody has typed.
    void otherDataAreAppliedWithANetworkThatFitsThem() {
        panel_->editor("data").setText(QStringLiteral("/data/colours"));
        emit panel_->editor("data").edited();
        button("apply").click();
        QVERIFY(fitted_);
        showRunning(mc::Experiment{});
        button("revert").click();
        type("network", "784-30-10");
        button("apply").click();
        QVERIFY(!fitted_);
    }

    /// They go with the run that they were typed for, and come back with it.
    void valuesTypedForAnotherRunDoNotStayInTheForm() {
        const auto show = [this](std::uint64_t origin, const mc::Experiment& experiment) {
            test::Draft made = test::draft();
            made.frame.experiment = std::make_shared<const mc::Experiment>(experiment);
            made.frame.origin = origin;
            panel_->showFrame(made.done());
        };
        const mc::Experiment first;
        show(1, first);
        type("eta", "0.4");
        type("momentum", "0.5");
        mc::Experiment seeded = first;
        seeded.seed = 2;
        show(2, seeded); // the same experiment: what was typed is still meant for it
        QCOMPARE(panel_->edits().size(), qsizetype{2});
        QVERIFY(says("2 values not applied yet"));
        const mc::Experiment other = mc::presetExperiment(mc::presetNamed("deep-digits"), seeded);
        show(3, other);
        QVERIFY(panel_->edits().isEmpty() && says("2 values typed and not applied went with the run before"));
        QVERIFY(!button("revert").isEnabled());
        type("eta", "0.3"); // something else is said now
        QVERIFY(!says("went with the run before"));
        button("revert").click();
        show(2, seeded); // back to before
        QCOMPARE(panel_->edits().value(QStringLiteral("eta")), QStringLiteral("0.4"));
        QCOMPARE(panel_->edits().value(QStringLiteral("momentum")), QStringLiteral("0.5"));
        QVERIFY(says("2 values not applied yet"));
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
};

MC_TEST(TestSetupOffers)
#include "tst_setup_offers.moc"
