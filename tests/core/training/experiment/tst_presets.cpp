#include "base/errors.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/experiment/open_data.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"

#include <QtTest>
#include <set>
#include <string>

class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void everyPresetIsAnExperiment();
    void valuesComeFromPresetSuggestionAndBase();
    void thoseOnDrawnDigitsNeedNoFolder();
    void anUnknownNameIsRefusedWithThoseThereAre();
};

void TestPresets::everyPresetIsAnExperiment() {
    std::set<std::string_view> names;
    for (const mc::Preset& preset : mc::presets()) {
        QVERIFY(names.insert(preset.name).second);
        QVERIFY(!preset.title.empty() && !preset.text.empty() && !preset.data.empty());
        QVERIFY(preset.trainImages > 0);
        const mc::Experiment experiment = mc::presetExperiment(preset, {});
        mc::validate(experiment);
        mc::checkFits(mc::beforeTheFirstBatch(mc::parseWhatIfs(preset.changes)), experiment);
        for (const auto& [id, value] : preset.values) {
            QVERIFY(mc::fieldNamed(id).get(experiment) == value);
        }
    }
}

void TestPresets::valuesComeFromPresetSuggestionAndBase() {
    mc::Experiment base;
    base.data.source = "/somewhere";
    base.data.trainImages = 7;
    base.seed = 5;
    base.learning.momentum = 0.1;
    const mc::Experiment experiment = mc::presetExperiment(mc::presetNamed("cifar10-small"), base);
    QCOMPARE(experiment.data.source, base.data.source);
    QCOMPARE(experiment.seed, base.seed);
    QCOMPARE(experiment.data.trainImages, std::int64_t{0});
    QCOMPARE(experiment.learning.momentum, mc::Experiment{}.learning.momentum);
    QVERIFY(experiment.data.mirror);
    for (const auto& [id, value] : mc::suggestedValues(experiment)) {
        QVERIFY2(mc::fieldNamed(id).get(experiment) == value, std::string(id).c_str());
    }
    QCOMPARE(experiment.learning.batch, 32);
}

void TestPresets::thoseOnDrawnDigitsNeedNoFolder() {
    mc::Experiment base;
    base.data.source = "/somewhere";
    base.seed = 5;
    const mc::Preset& preset = mc::presetNamed("no-sst");
    QVERIFY(mc::needsNoFolder(preset) && !mc::needsNoFolder(mc::presetNamed("mnist-convolution")));
    const mc::Experiment experiment = mc::presetExperiment(preset, base);
    QCOMPARE(experiment.data.source, std::string(mc::kDrawnDigits));
    QCOMPARE(experiment.seed, base.seed);
    mc::DataChoice few = experiment.data;
    few.trainImages = few.testImages = 1;
    QCOMPARE(mc::openData(few)->name, std::string(preset.data));
}

void TestPresets::anUnknownNameIsRefusedWithThoseThereAre() {
    try {
        static_cast<void>(mc::presetNamed("imagenet"));
        QFAIL("was found");
    } catch (const mc::BadParameter& refusal) {
        QCOMPARE(refusal.field, std::string("preset"));
        QVERIFY(QString(refusal.what()).contains("'imagenet'"));
        QVERIFY(QString(refusal.what()).contains("cifar10-small"));
    }
}

MC_TEST(TestPresets)
#include "tst_presets.moc"
