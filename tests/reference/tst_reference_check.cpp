#include "json.h"
#include "support/test_class.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <functional>

namespace {

using Change = std::function<void(Json&)>;

Json goodCase() {
    std::ifstream file(MC_CASE);
    return Json::parse(file);
}

struct Checked {
    int status = -1;
    QByteArray text;
};

Checked check(const QString& path) {
    QProcess process;
    process.start(MC_REFERENCE_CHECK, {path});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What the reference check does with cases that it cannot use, or that are not reproduced.
class TestReferenceCheck : public QObject {
    Q_OBJECT
private slots:
    void aChangedCaseHasItsStatus_data();
    void aChangedCaseHasItsStatus();
    void whatIsNoCaseIsRefused();
};

void TestReferenceCheck::aChangedCaseHasItsStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, int status, const char* text, Change change) {
        QTest::newRow(name) << status << QByteArray(text) << std::move(change);
    };
    row("unchanged", 0, "all within", [](Json&) {});
    row("another loss", 1, "FAILED", [](Json& c) { c["expected"]["updates"][0]["loss"][0] = 1234.5; });
    row("a quantity that is not computed", 1, "FAILED",
        [](Json& c) { c["expected"]["updates"][0]["energy"] = {1.0}; });
    row("label beyond the output", 2, "the label 4 has no output cell",
        [](Json& c) { c["inputs"]["presentations"][0][0]["label"] = 4; });
    row("negative label", 2, "the label -1 has no output cell",
        [](Json& c) { c["inputs"]["presentations"][0][0]["label"] = -1; });
    row("a row of weights too short", 2, "weights do not have 6 columns",
        [](Json& c) { c["inputs"]["weights"][0][1].erase(0); });
    row("too few rows of weights", 2, "weights do not have 8 rows",
        [](Json& c) { c["inputs"]["weights"][0].erase(0); });
    row("too few biases", 2, "biases do not have", [](Json& c) { c["inputs"]["biases"][1].erase(0); });
    row("feedback of another shape", 2, "feedback weights do not have",
        [](Json& c) { c["inputs"]["feedback"][1].erase(0); });
    row("efficacies of another shape", 2, "efficacies do not have",
        [](Json& c) { c["inputs"]["efficacy_M"][1].erase(0); });
    row("layers that do not fit", 2, "does not fit the one below",
        [](Json& c) { c["network"][1]["in"] = 7; });
    row("input of another size", 2, "input currents do not have 6 values",
        [](Json& c) { c["inputs"]["presentations"][0][0]["x0"]["input_current"].erase(0); });
    row("unknown error mode", 2, "no error mode", [](Json& c) { c["error_mode"] = "smooth"; });
    row("unknown parameter", 2, "'tau_x' is unknown", [](Json& c) { c["parameters"]["tau_x"] = 1; });
    row("adaptive quantum", 2, "quantum_mode", [](Json& c) { c["parameters"]["quantum_mode"] = "adaptive"; });
    row("other time steps", 2, "dt", [](Json& c) { c["parameters"]["dt"] = 0.5; });
    row("unknown rule", 2, "no rule 'hebb'", [](Json& c) { c["rule"] = "hebb"; });
    row("layer of another kind", 2, "kind of layer", [](Json& c) { c["network"][0]["kind"] = "lstm"; });
    row("convolution without a kernel", 2, "kernel", [](Json& c) { c["network"][0]["kind"] = "conv2d"; });
    row("fewer updates expected", 2, "as many updates", [](Json& c) { c["expected"]["updates"].erase(0); });
    row("no updates", 2, "no updates", [](Json& c) {
        c["inputs"]["presentations"] = Json::array();
        c["expected"]["updates"] = Json::array();
    });
    row("nothing expected", 2, "nothing is expected",
        [](Json& c) { c["expected"]["updates"][1] = Json::object(); });
    row("no traces expected", 2, "no traces", [](Json& c) { c["expected"]["traces"] = Json::object(); });
}

void TestReferenceCheck::aChangedCaseHasItsStatus() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, text);
    QFETCH(const Change, change);
    const QTemporaryDir folder;
    Json changed = goodCase();
    change(changed);
    const QString path = folder.filePath("case.json");
    std::ofstream(path.toStdString()) << changed;
    const Checked checked = check(path);
    QVERIFY2(checked.status == status && checked.text.contains(text), checked.text.constData());
}

void TestReferenceCheck::whatIsNoCaseIsRefused() {
    const QTemporaryDir folder;
    QCOMPARE(check(folder.filePath("missing.json")).status, 2);
    const QString path = folder.filePath("case.json");
    for (const char* text : {"", "{", "[]", "{}", "null"}) {
        std::ofstream(path.toStdString()) << text;
        QCOMPARE(check(path).status, 2);
    }
}

MC_TEST(TestReferenceCheck)
#include "tst_reference_check.moc"
