#include "base/errors.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/experiment_file.h"

#include <QtTest>
#include <string>

namespace {

enum class JsonOutcome { Read, BadFile, BadParameter };

struct Attempt {
    JsonOutcome outcome;
    std::string sentence;
    std::string field;
};

Attempt attempt(const std::string& text) {
    try {
        static_cast<void>(mc::experimentFileFrom(text, "run.json"));
    } catch (const mc::BadFile& fault) {
        return {JsonOutcome::BadFile, fault.what(), {}};
    } catch (const mc::BadParameter& fault) {
        return {JsonOutcome::BadParameter, fault.what(), fault.field};
    }
    return {JsonOutcome::Read, {}, {}};
}

std::string jsonDocument(const std::string& fields) {
    return R"({"format": 1, "experiment": {)" + fields + "}}";
}

/// Not the default in any field but for `normalise`, which spikes do not go with.
mc::Experiment unusual() {
    mc::Experiment e;
    e.data = {"/data/a \"quoted\" folder – ü", 1234, 567, 89, 8, mc::Normalisation::None, 3, true};
    e.network = "32x32x3-20-30-10";
    e.rule = "symmetric";
    e.encoder = mc::Encoder::Poisson;
    e.circuit = {33, 1.0 / 3, 2.0 / 3, 1.1, 0.1 + 0.2, 2, true, true};
    e.errorCells = {mc::ErrorMode::Graded, mc::QuantumMode::Adaptive, 1e-5, 3, 1.7, 0.3, true};
    e.learning = {0.0123, 0.95, 0.5, 1e-3, 17, true, 0.01, 0.15, true, 0.99, 1e-6};
    e.initial = {0.9, 0.8, -0.05, 1.5, 0.25};
    e.seed = 987654321;
    return e;
}

mc::Experiment unusualAndNormalised() {
    mc::Experiment e = unusual();
    e.encoder = mc::Encoder::Direct;
    e.data.normalise = mc::Normalisation::Channel;
    return e;
}

} // namespace

class TestExperimentJson : public QObject {
    Q_OBJECT
private slots:
    void anExperimentReadsBackAsItself();
    void theDefaultReadsBackAsItself();
    void fieldsLeftOutKeepTheirDefaults();
    void theDocumentNamesFormatVersionAndEveryField();
    void whatIsNoExperimentIsRefusedByName_data();
    void whatIsNoExperimentIsRefusedByName();
    void aBadFieldIsRefusedByName_data();
    void aBadFieldIsRefusedByName();
    void aFolderNameThatIsNotUtf8ReadsBackOrIsRefused();
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
};

void TestExperimentJson::anExperimentReadsBackAsItself() {
    for (const mc::Experiment& before : {unusual(), unusualAndNormalised()}) {
        QVERIFY(mc::experimentFileFrom(mc::experimentFileText({before}), "run.json").experiment == before);
    }
    for (const mc::Field& field : mc::experimentFields()) { // or this test proves little
        QVERIFY2(field.get(unusual()) != field.get({}) || field.get(unusualAndNormalised()) != field.get({}),
                 field.id.data());
    }
}

void TestExperimentJson::theDefaultReadsBackAsItself() {
    QVERIFY(mc::experimentFileFrom(mc::experimentFileText({}), "run.json").experiment == mc::Experiment{});
}

void TestExperimentJson::fieldsLeftOutKeepTheirDefaults() {
    mc::Experiment expected;
    expected.data.validation = 0; // as in files of before images were held out
    QVERIFY(mc::experimentFileFrom(jsonDocument(""), "run.json").experiment == expected);
    expected.circuit.tauM = 7;
    QVERIFY(mc::experimentFileFrom(jsonDocument(R"("tau_m": 7)"), "run.json").experiment == expected);
}

void TestExperimentJson::theDocumentNamesFormatVersionAndEveryField() {
    const std::string text = mc::experimentFileText({});
    QVERIFY(text.find("\"format\": 1") != std::string::npos);
    QVERIFY(text.find("\"version\": \"") != std::string::npos);
    for (const mc::Field& field : mc::experimentFields()) {
        QVERIFY(text.find("\"" + std::string(field.id) + "\": ") != std::string::npos);
    }
}

void TestExperimentJson::whatIsNoExperimentIsRefusedByName_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("network = 784-10");
    QTest::newRow("cut short") << QByteArray(R"({"format": 1, "experiment": {"tau_m": 5)");
    QTest::newRow("something behind it") << QByteArray(R"({"format": 1, "experiment": {}} {})");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray(R"([1, 2])");
    QTest::newRow("no format") << QByteArray(R"({"experiment": {}})");
    QTest::newRow("format as text") << QByteArray(R"({"format": "1", "experiment": {}})");
    QTest::newRow("format with a fraction") << QByteArray(R"({"format": 1.5, "experiment": {}})");
    QTest::newRow("newer format") << QByteArray(R"({"format": 2, "experiment": {}})");
    QTest::newRow("format 0") << QByteArray(R"({"format": 0, "experiment": {}})");
    QTest::newRow("format that wraps to 1")
        << QByteArray(R"({"format": 18446744073709551617, "experiment": {}})");
    QTest::newRow("no experiment") << QByteArray(R"({"format": 1})");
    QTest::newRow("experiment as a list") << QByteArray(R"({"format": 1, "experiment": []})");
    QTest::newRow("experiment null") << QByteArray(R"({"format": 1, "experiment": null})");
    QTest::newRow("unknown entry") << QByteArray(R"({"format": 1, "experiment": {}, "more": 1})");
    QTest::newRow("number beyond double") << QByteArray(jsonDocument(R"("eta": 1e400)").c_str());
    QTest::newRow("not a number") << QByteArray(jsonDocument(R"("eta": NaN)").c_str());
    QTest::newRow("bytes that are no text")
        << QByteArray("{\"format\": 1, \"experiment\": {\"data\": \"\xff\"}}");
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
}

void TestExperimentJson::whatIsNoExperimentIsRefusedByName() {
    QFETCH(const QByteArray, text);
    const Attempt result = attempt(text.toStdString());
    QCOMPARE(result.outcome, JsonOutcome::BadFile);
    QVERIFY2(result.sentence.starts_with("run.json: ") && result.sentence.ends_with('.'),
             result.sentence.c_str());
}

void TestExperimentJson::aBadFieldIsRefusedByName_data() {
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << R"("tau_x": 5)"
                             << "tau_x";
    QTest::newRow("empty name") << R"("": 5)"
                                << "";
    QTest::newRow("option instead of id") << R"("tau-m": 5)"
                                          << "tau-m";
    QTest::newRow("text for a number") << R"("tau_m": "5")"
                                       << "tau_m";
    QTest::newRow("number for text") << R"("rule": 5)"
                                     << "rule";
    QTest::newRow("fraction for a whole number") << R"("batch": 1.5)"
                                                 << "batch";
    QTest::newRow("true") << R"("batch": true)"
                          << "batch";
    QTest::newRow("null") << R"("batch": null)"
                          << "batch";
    QTest::newRow("list") << R"("batch": [64])"
                          << "batch";
    QTest::newRow("object") << R"("batch": {"a": 1})"
                            << "batch";
    QTest::newRow("out of range") << R"("theta": 0)"
                                  << "theta";
    QTest::newRow("unknown choice") << R"("encoder": "analog")"
                                    << "encoder";
    QTest::newRow("unknown rule") << R"("rule": "hebb")"
                                  << "rule";
    QTest::newRow("bad network") << R"("network": "784-0-10")"
                                 << "network";
    QTest::newRow("beyond int") << R"("batch": 4294967297)"
                                << "batch";
    QTest::newRow("beyond 64 bits") << R"("batch": 18446744073709551617)"
                                    << "batch";
    QTest::newRow("largest unsigned") << R"("seed": 18446744073709551615)"
                                      << "seed";
    // 2^64 - 1 and 2^64 - 5 are -1 and -5 where they are taken for signed numbers: within the range of this
    // field.
    QTest::newRow("unsigned into a range below zero") << R"("hidden_bias": 18446744073709551615)"
                                                      << "hidden_bias";
    QTest::newRow("another") << R"("hidden_bias": 18446744073709551611)"
                             << "hidden_bias";
}

void TestExperimentJson::aBadFieldIsRefusedByName() {
    QFETCH(const QString, fields);
    QFETCH(const QString, field);
    const Attempt result = attempt(jsonDocument(fields.toStdString()));
    QCOMPARE(result.outcome, JsonOutcome::BadParameter);
    QCOMPARE(QString::fromStdString(result.field), field);
    QVERIFY(result.sentence.find(field.toStdString()) != std::string::npos);
    QVERIFY2(result.sentence.ends_with('.'), result.sentence.c_str());
}

void TestExperimentJson::deepNestingIsRefused_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("document") << ""
                              << "";
    QTest::newRow("format") << R"({"format": )"
                            << R"(, "experiment": {}})";
    QTest::newRow("field") << R"({"format": 1, "experiment": {"eta": )"
                           << "}}";
}

void TestExperimentJson::deepNestingIsRefused() {
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    constexpr int deep = 200'000;
    const QString text = before + QString(deep, '[') + QString(deep, ']') + behind;
    QVERIFY(attempt(text.toStdString()).outcome != JsonOutcome::Read);
}

/// File names are bytes; JSON is UTF-8. Reading must give the same folder again, or writing must be refused:
/// a run that silently names another folder cannot be repeated.
void TestExperimentJson::aFolderNameThatIsNotUtf8ReadsBackOrIsRefused() {
    mc::Experiment experiment;
    experiment.data.source = "/data/caf\xe9";
    try {
        const std::string text = mc::experimentFileText({experiment});
        QVERIFY(mc::experimentFileFrom(text, "run.json").experiment.data.source == experiment.data.source);
    } catch (const mc::Refused& refusal) {
        QVERIFY(std::string(refusal.what()).ends_with('.'));
    }
}

MC_TEST(TestExperimentJson)
#include "tst_experiment_json.moc"
