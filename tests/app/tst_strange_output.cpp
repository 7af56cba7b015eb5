#include "program.h"
#include "support/test_class.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace mc::testing;

/// What files of others hold, as a terminal gets it.
class TestStrangeOutput : public QObject {
    Q_OBJECT
private slots:
    void aTerminalIsToldNothingToObey_data();
    void aTerminalIsToldNothingToObey();
    void aSetUpStartsNothing();
};

namespace {

/// Whether a terminal would do something, or read it the other way round.
bool isObeyed(const QByteArray& text) {
    const QString words = QString::fromUtf8(text);
    return std::ranges::any_of(words, [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') ||
               (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c.unicode() == 0x202E;
    });
}

constexpr const char* kOrder = "/tmp/no\\u001b[31m\\u0003\\u0007\\u009b1m\\u202egnp.exe";

} // namespace

void TestStrangeOutput::aTerminalIsToldNothingToObey_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("content");
    const QByteArray experiment =
        R"({"format": 1, "experiment": {"network": "784-10", "data": ")" + QByteArray(kOrder) + "\"}}";
    QTest::newRow("what a set-up is") << QStringList{"open", "--print"} << experiment;
    QTest::newRow("data that are not there") << QStringList{"train", "--experiment"} << experiment;
    QTest::newRow("a field that does not exist")
        << QStringList{"train", "--experiment"}
        << R"({"format": 1, "experiment": {")" + QByteArray(kOrder) + R"(": 1}})";
    QTest::newRow("a lesson") << QStringList{"lesson"}
                              << QByteArray(
                                     "---\ntitle: A\x1b[31mB\nsummary: S\nminutes: 1\nformat: 1\n---\n");
}

void TestStrangeOutput::aTerminalIsToldNothingToObey() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath("strange"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Finished ended = runProgram(arguments << file.fileName());
    QVERIFY(ended.status >= 0 && !(ended.out + ended.err).isEmpty());
    QVERIFY2(!isObeyed(ended.out) && !isObeyed(ended.err), (ended.out + ended.err).toPercentEncoding());
}

/// Neither what it names is read, nor is a folder made.
void TestStrangeOutput::aSetUpStartsNothing() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("set-up.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "experiment": {"network": "784-10", "data": ")" + folder.path().toUtf8() +
               "\"}}");
    file.close();
    const Finished ended = runProgram({"open", "--print", file.fileName()});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains(folder.path().toUtf8()), ended.out);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"set-up.json"});
}

MC_TEST(TestStrangeOutput)
#include "tst_strange_output.moc"
