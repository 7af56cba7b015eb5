#include "base/errors.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <string>

namespace {

using mc::Field;
using mc::FieldKind;
using mc::FieldValue;

bool isNumber(const Field& field) {
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

/// A value that is allowed and not the default.
FieldValue otherValue(const Field& field) {
    switch (field.kind) {
    case FieldKind::Integer: {
        const auto most = static_cast<std::int64_t>(field.maximum);
        return field.get({}) == FieldValue(most) ? most - 1 : most;
    }
    case FieldKind::Real:
        return field.minimum + 0.3 * (field.maximum - field.minimum);
    case FieldKind::Choice:
        for (const mc::Choice& choice : field.choices) {
            if (field.get({}) != FieldValue(std::string(choice.name))) {
                return std::string(choice.name);
            }
        }
        return {};
    case FieldKind::Text:
        break;
    }
    return std::string(field.id == "network" ? "784-30-10" : "/some/folder");
}

/// The refusal's sentence; empty if there is none or it is about another field.
std::string refusal(const Field& field, const std::function<void()>& action) {
    try {
        action();
    } catch (const mc::BadParameter& fault) {
        return fault.field == field.id ? fault.what() : "";
    }
    return "";
}

/// The sentence with which setField refuses a value; empty if it does not, or if the experiment has changed.
std::string refusedValue(const Field& field, const FieldValue& value) {
    mc::Experiment experiment;
    const std::string sentence = refusal(field, [&] { mc::setField(experiment, field, value); });
    return experiment == mc::Experiment{} ? sentence : "";
}

bool contains(const std::string& sentence, std::string_view part) {
    return sentence.find(part) != std::string::npos;
}

void addFields(bool (*wanted)(const Field&)) {
    QTest::addColumn<QString>("id");
    for (const Field& field : mc::experimentFields()) {
        if (wanted(field)) {
            const std::string id(field.id);
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
        }
    }
}

const Field& fetchField() {
    QFETCH(const QString, id);
    return mc::fieldNamed(id.toStdString());
}

bool any(const Field&) {
    return true;
}

} // namespace

class TestExperimentFields : public QObject {
    Q_OBJECT
private slots:
    void idsAndOptionsAreUniqueAndExplained();
    void everyPartOfAnExperimentHasAField();
    void aFieldThatIsNotThereIsRefused();
    void aValueThatIsSetIsGot_data() { addFields(any); }
    void aValueThatIsSetIsGot();
    void aValueAsTextReadsBack_data() { addFields(any); }
    void aValueAsTextReadsBack();
    void aDefaultIsAllowed_data() { addFields(any); }
    void aDefaultIsAllowed();
    void theEndsOfARangeAreAllowed_data() { addFields(isNumber); }
    void theEndsOfARangeAreAllowed();
    void beyondItsRangeANumberIsRefused_data() { addFields(isNumber); }
    void beyondItsRangeANumberIsRefused();
    void anotherKindOfValueIsRefused_data() { addFields(any); }
    void anotherKindOfValueIsRefused();
    void textThatIsNoNumberIsRefused_data() { addFields(isNumber); }
    void textThatIsNoNumberIsRefused();
    void anUnknownChoiceIsRefusedWithTheChoices();
    void anIntegerIsAcceptedForARealField();
    void fieldsThatDoNotFitEachOtherAreRefused();
};

void TestExperimentFields::idsAndOptionsAreUniqueAndExplained() {
    std::set<std::string_view> ids;
    std::set<std::string_view> options;
    for (const Field& field : mc::experimentFields()) {
        QVERIFY(ids.insert(field.id).second);
        QVERIFY(options.insert(field.option).second);
        QVERIFY(!field.id.empty() && !field.option.empty() && !field.title.empty());
        QVERIFY2(std::string_view(field.help).ends_with('.'), field.help.english);
        QVERIFY(field.option.find('_') == std::string_view::npos);
        QVERIFY(field.option.find(' ') == std::string_view::npos);
        QCOMPARE(field.kind == FieldKind::Choice, !field.choices.empty());
        QVERIFY(!isNumber(field) || field.minimum < field.maximum);
        for (const mc::Choice& choice : field.choices) {
            QVERIFY(!choice.name.empty() && !choice.title.empty());
        }
        QCOMPARE(&mc::fieldNamed(field.id), &field);
    }
}

void TestExperimentFields::everyPartOfAnExperimentHasAField() {
    // Every field set to another value: no member of the struct may still be as by default.
    mc::Experiment e;
    for (const Field& field : mc::experimentFields()) {
        mc::setField(e, field, otherValue(field));
    }
    const mc::Experiment d;
    QVERIFY(e.data.source != d.data.source && e.data.trainImages != d.data.trainImages &&
            e.data.testImages != d.data.testImages && e.data.validation != d.data.validation &&
            e.data.drawingSeed != d.data.drawingSeed);
    QVERIFY(e.data.normalise != d.data.normalise && e.data.shift != d.data.shift &&
            e.data.mirror != d.data.mirror);
    QVERIFY(e.network != d.network && e.rule != d.rule && e.encoder != d.encoder && e.seed != d.seed);
    QVERIFY(e.circuit.steps != d.circuit.steps && e.circuit.tauM != d.circuit.tauM &&
            e.circuit.tauS != d.circuit.tauS && e.circuit.theta != d.circuit.theta &&
            e.circuit.gateWidth != d.circuit.gateWidth && e.circuit.teacherDelay != d.circuit.teacherDelay &&
            e.circuit.eligibility != d.circuit.eligibility && e.circuit.covariance != d.circuit.covariance);
    QVERIFY(e.errorCells.mode != d.errorCells.mode && e.errorCells.quantumMode != d.errorCells.quantumMode &&
            e.errorCells.quantum != d.errorCells.quantum && e.errorCells.maxBurst != d.errorCells.maxBurst &&
            e.errorCells.adaptiveScale != d.errorCells.adaptiveScale &&
            e.errorCells.adaptation != d.errorCells.adaptation &&
            e.errorCells.equalise != d.errorCells.equalise);
    QVERIFY(e.learning.eta != d.learning.eta && e.learning.rateDecay != d.learning.rateDecay &&
            e.learning.momentum != d.learning.momentum && e.learning.weightDecay != d.learning.weightDecay &&
            e.learning.batch != d.learning.batch &&
            e.learning.decayFollowsRate != d.learning.decayFollowsRate &&
            e.learning.homeostasisRate != d.learning.homeostasisRate &&
            e.learning.targetRate != d.learning.targetRate &&
            e.learning.adaptiveStep != d.learning.adaptiveStep &&
            e.learning.adaptiveDecay != d.learning.adaptiveDecay &&
            e.learning.adaptiveFloor != d.learning.adaptiveFloor);
    QVERIFY(e.initial.gain != d.initial.gain && e.initial.outputGain != d.initial.outputGain &&
            e.initial.hiddenBias != d.initial.hiddenBias &&
            e.initial.feedbackScale != d.initial.feedbackScale &&
            e.initial.efficacySpread != d.initial.efficacySpread);
    // A member added to a struct makes it larger: then this test, and the table, must learn of it.
    QCOMPARE(sizeof(mc::CircuitParameters), std::size_t{48});
    QCOMPARE(sizeof(mc::ErrorCellParameters), std::size_t{48});
    QCOMPARE(sizeof(mc::LearningParameters), std::size_t{80});
    QCOMPARE(sizeof(mc::InitialParameters), std::size_t{40});
    QCOMPARE(mc::experimentFields().size(), std::size_t{43});
}

void TestExperimentFields::aFieldThatIsNotThereIsRefused() {
    try {
        static_cast<void>(mc::fieldNamed("tau_x"));
        QFAIL("was found");
    } catch (const mc::BadParameter& fault) {
        QCOMPARE(fault.field, std::string("tau_x"));
        QVERIFY(contains(fault.what(), "'tau_x'"));
    }
}

void TestExperimentFields::aValueThatIsSetIsGot() {
    const Field& field = fetchField();
    mc::Experiment experiment;
    const FieldValue value = otherValue(field);
    QVERIFY(field.get(experiment) != value);
    mc::setField(experiment, field, value);
    QVERIFY(field.get(experiment) == value);
    // Nothing else has changed.
    mc::setField(experiment, field, field.get({}));
    QVERIFY(experiment == mc::Experiment{});
}

void TestExperimentFields::aValueAsTextReadsBack() {
    const Field& field = fetchField();
    mc::Experiment experiment;
    QVERIFY(mc::parseField(field, mc::fieldText(field, experiment)) == field.get(experiment));
    mc::setField(experiment, field, otherValue(field));
    QVERIFY(mc::parseField(field, mc::fieldText(field, experiment)) == field.get(experiment));
    if (field.kind == FieldKind::Real) {
        const double fine = field.minimum + (field.maximum - field.minimum) / 3;
        mc::setField(experiment, field, fine);
        QVERIFY(mc::parseField(field, mc::fieldText(field, experiment)) == FieldValue(fine));
    }
}

void TestExperimentFields::aDefaultIsAllowed() {
    const Field& field = fetchField();
    mc::Experiment experiment;
    mc::setField(experiment, field, field.get(experiment));
    QVERIFY(experiment == mc::Experiment{});
    mc::validate(experiment);
}

void TestExperimentFields::theEndsOfARangeAreAllowed() {
    const Field& field = fetchField();
    mc::Experiment experiment;
    for (const double end : {field.minimum, field.maximum}) {
        const FieldValue value =
            field.kind == FieldKind::Integer ? FieldValue(static_cast<std::int64_t>(end)) : FieldValue(end);
        mc::setField(experiment, field, value);
        QVERIFY(field.get(experiment) == value);
    }
}

void TestExperimentFields::beyondItsRangeANumberIsRefused() {
    const Field& field = fetchField();
    std::vector<FieldValue> beyond;
    if (field.kind == FieldKind::Integer) {
        using Limits = std::numeric_limits<std::int64_t>;
        beyond = {static_cast<std::int64_t>(field.minimum) - 1, static_cast<std::int64_t>(field.maximum) + 1,
                  Limits::min(), Limits::max()};
    } else {
        using Limits = std::numeric_limits<double>;
        beyond = {std::nextafter(field.minimum, -1e9),
                  std::nextafter(field.maximum, 1e9),
                  Limits::max(),
                  Limits::lowest(),
                  Limits::infinity(),
                  Limits::quiet_NaN()};
    }
    for (const FieldValue& value : beyond) {
        const std::string sentence = refusedValue(field, value);
        QVERIFY2(contains(sentence, field.id) && contains(sentence, field.title), sentence.c_str());
        QVERIFY2(contains(sentence, " from ") && contains(sentence, " to "), sentence.c_str());
        QVERIFY2(contains(sentence, field.unit) && sentence.ends_with('.'), sentence.c_str());
    }
}

void TestExperimentFields::anotherKindOfValueIsRefused() {
    const Field& field = fetchField();
    if (isNumber(field)) {
        QVERIFY(contains(refusedValue(field, std::string("5")), "number"));
    } else {
        QVERIFY(contains(refusedValue(field, std::int64_t{5}), field.id));
        QVERIFY(contains(refusedValue(field, 5.0), field.id));
        QVERIFY(contains(refusedValue(field, std::string()), field.id));
    }
    if (field.kind == FieldKind::Integer) {
        QVERIFY(contains(refusedValue(field, field.minimum + 1), "whole number"));
    }
}

/// A sentence has no ends of lines.
static std::string asTold(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

void TestExperimentFields::textThatIsNoNumberIsRefused() {
    const Field& field = fetchField();
    for (const std::string_view text :
         {"", "many", " 1", "1 ", "1,5", "0x10", "--1", "1e400", "nan", "inf", "1\n", "1ms"}) {
        const std::string sentence = refusal(field, [&] { static_cast<void>(mc::parseField(field, text)); });
        QVERIFY2(contains(sentence, field.id) && contains(sentence, "'" + asTold(std::string(text)) + "'"),
                 qPrintable(QString("'%1': %2").arg(text.data(), sentence.c_str())));
    }
}

void TestExperimentFields::anUnknownChoiceIsRefusedWithTheChoices() {
    for (const Field& field : mc::experimentFields()) {
        if (field.kind == FieldKind::Choice) {
            const std::string sentence = refusedValue(field, std::string("something else"));
            for (const mc::Choice& choice : field.choices) {
                QVERIFY2(contains(sentence, "'" + std::string(choice.name) + "'"), sentence.c_str());
            }
        }
    }
}

void TestExperimentFields::anIntegerIsAcceptedForARealField() {
    mc::Experiment experiment;
    mc::setField(experiment, mc::fieldNamed("tau_m"), std::int64_t{7});
    QCOMPARE(experiment.circuit.tauM, 7.0);
}

void TestExperimentFields::fieldsThatDoNotFitEachOtherAreRefused() {
    mc::Experiment experiment;
    experiment.network = "784-x-10";
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::validate(experiment));
    experiment.network = "784-20000-10";
    mc::validate(experiment);
    experiment.circuit.steps = 1000;
    experiment.learning.batch = 4096;
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::validate(experiment)); // memory
    experiment = {};
    experiment.circuit.tauM = -1; // not through setField
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::validate(experiment));
}

MC_TEST(TestExperimentFields)
#include "tst_experiment_fields.moc"
