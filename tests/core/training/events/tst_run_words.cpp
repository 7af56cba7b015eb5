#include "base/errors.h"
#include "support/test_class.h"
#include "training/events/pause_event.h"
#include "training/events/what_if.h"
#include "training/events/what_if_table.h"
#include "training/events/what_if_text.h"

#include <QtTest>
#include <set>
#include <string>

using namespace mc;

/// What-ifs and events as a person writes them.
class TestRunWords : public QObject {
    Q_OBJECT
private slots:
    void whatIfsReadBack_data();
    void whatIfsReadBack();
    void whatIfsThatCannotBe_data();
    void whatIfsThatCannotBe();
    void aLongOneIsQuotedByWholeCharacters();
    void eventsReadBack_data();
    void eventsReadBack();
    void eventsThatCannotBe_data();
    void eventsThatCannotBe();
    void sharesCanBePerCent();
    void everyRowOfTheTableIsWrittenByItsKeyAlone();
    void thePageOnTheCommandLineListsEveryWhatIf();
};

namespace {

void addTexts(const QStringList& texts) {
    QTest::addColumn<QString>("text");
    for (const QString& text : texts) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

/// The sentence of the refusal; empty if there is none.
template <class Read> QString refusalOf(Read read) {
    try {
        (void)read();
    } catch (const BadParameter& fault) {
        return QString::fromStdString(fault.what());
    }
    return {};
}

} // namespace

void TestRunWords::whatIfsReadBack_data() {
    addTexts({"flip-feedback=0.3", "flip-feedback:2=1",  "silence-sst",         "silence-vip:1",
              "silence-both:3",    "unsilence",          "freeze-feedback",     "unfreeze-feedback",
              "freeze-all",        "unfreeze-all",       "current:1:17=-0.5",   "cut:1:17",
              "mend:1:17",         "cut-synapse:2:3:17", "mend-synapse:2:3:17", "hold-flipped:1=0.25",
              "hold-flipped=0",    "weight-noise=0.1",   "weight-noise:2=0.05", "set:eta=0.05",
              "set:error=graded",  "set:max_burst=4"});
}

void TestRunWords::whatIfsReadBack() {
    QFETCH(const QString, text);
    const WhatIf what = parseWhatIf(text.toStdString());
    QCOMPARE(QString::fromStdString(whatIfText(what)), text);
    QVERIFY(parseWhatIf(whatIfText(what)) == what);
    QVERIFY(!whatIfWords(what).empty());
}

void TestRunWords::whatIfsThatCannotBe_data() {
    addTexts({"",
              "flip",
              "flip-feedback",
              "flip-feedback=",
              "flip-feedback=many",
              "flip-feedback:x=1",
              "flip-feedback:0=30%",
              "flip-feedback:1:2=30%",
              "flip-feedback=nan",
              "flip-feedback=inf%",
              "silence-all",
              "silence-sst=1",
              "silence-sst:1:1",
              "freeze-all:1",
              "freeze-feedback=1",
              "current=1",
              "current:1=1",
              "current:1:2",
              "current:1:2=x",
              "cut",
              "cut:1",
              "cut:0:1",
              "cut:1:2:3",
              "cut:1:2=1",
              "cut-synapse:1:2",
              "cut-synapse:1:2:x",
              "cut-synapse:1:2:3:4",
              "hold-flipped",
              "set",
              "set:=1",
              "set:eta",
              "set:ETA=1",
              "set:eta=big",
              "weight-noise",
              "=",
              ":",
              "flip-feedback:99999999999=1"});
}

void TestRunWords::whatIfsThatCannotBe() {
    QFETCH(const QString, text);
    const QString refusal = refusalOf([&] { return parseWhatIf(text.toStdString()); });
    QVERIFY2(refusal.size() > 20, qPrintable(refusal));
}

void TestRunWords::aLongOneIsQuotedByWholeCharacters() {
    for (const std::string before : {"", "x"}) { // so that a cut after some bytes is within a character once
        std::string text = before;
        for (int i = 0; i < 60; ++i) {
            text += "é";
        }
        const QString refusal = refusalOf([&] { (void)parseWhatIf(text); });
        QVERIFY(refusal.contains(QStringLiteral("éé…'")));
        QVERIFY(!refusal.contains(QChar::ReplacementCharacter));
    }
}

void TestRunWords::eventsReadBack_data() {
    addTexts({"accuracy>=0.97", "train-accuracy>=0.5", "concordance:2>=0.9", "spike:1:17", "misclassified",
              "sign-change:2:3:4", "epoch-end"});
}

void TestRunWords::eventsReadBack() {
    QFETCH(const QString, text);
    const PauseEvent event = parsePauseEvent(text.toStdString());
    QCOMPARE(QString::fromStdString(pauseEventText(event)), text);
}

void TestRunWords::eventsThatCannotBe_data() {
    addTexts({"", "accuracy", "accuracy>0.9", "accuracy=0.9", "accuracy>=", "accuracy>=x", "accuracy>=nan",
              "accuracy:1>=0.9", "concordance>=0.9", "concordance:1:2>=0.9", "spike", "spike:1", "spike:a:1",
              "spike:1:2:3", "spike:1:2>=1", "misclassified:1", "sign-change:1:2", "epoch", "epoch-end:2"});
}

void TestRunWords::eventsThatCannotBe() {
    QFETCH(const QString, text);
    const QString refusal = refusalOf([&] { return parsePauseEvent(text.toStdString()); });
    QVERIFY2(refusal.contains(text) && refusal.contains("It can be"), qPrintable(refusal));
}

void TestRunWords::sharesCanBePerCent() {
    QVERIFY(parseWhatIf("flip-feedback=30%") == WhatIf(what_if::FlipFeedback{0, 0.3}));
    QCOMPARE(whatIfWords(parseWhatIf("flip-feedback:1=30%")).inEnglish(),
             std::string("30 % of feedback signs into layer 1 flipped"));
    QVERIFY(parseWhatIf("set:weight-decay=0.001") == parseWhatIf("set:weight_decay=0.001"));
    QVERIFY(parsePauseEvent("accuracy>=97%") == PauseEvent(pause_event::AccuracyReaches{true, 0.97}));
}

void TestRunWords::everyRowOfTheTableIsWrittenByItsKeyAlone() {
    std::set<std::string_view> keys;
    for (const WhatIfRow& row : whatIfRows()) {
        QVERIFY2(keys.insert(row.key).second, row.key.data());
        const WhatIfArguments arguments{
            .cell = row.place == WhatIfPlace::Cell || row.place == WhatIfPlace::Synapse ? CellAddress{1, 2}
                                                                                        : CellAddress{},
            .afferent = row.place == WhatIfPlace::Synapse ? 3 : 0,
            .amount = row.amount.usual,
            .field = row.place == WhatIfPlace::Parameter ? "eta" : "",
            .label = row.place == WhatIfPlace::Image ? 3 : 0,
            .pixels = std::vector<std::uint8_t>(row.place == WhatIfPlace::Image ? 784 : 0, 0xa5),
            .switched = row.switched};
        const WhatIf change = row.make(arguments);
        QVERIFY2(&rowOf(change) == &row && argumentsOf(change) == arguments, row.key.data());
        QVERIFY2(whatIfText(change).starts_with(row.key) && !whatIfWords(change).empty(), row.key.data());
        QVERIFY2(whatIfWords(change).kind() == mc::Message::Kind::Sentence, row.key.data()); // to translate
        QVERIFY2(whatIfForms().inEnglish().find(row.key) != std::string::npos, row.key.data());
        checkFits(change, Experiment{}); // the usual amount is in range
        QCOMPARE(row.end.empty(), row.noneToEnd.empty());
    }
}

void TestRunWords::thePageOnTheCommandLineListsEveryWhatIf() {
    QFile file(QStringLiteral(MC_SOURCE "/resources/manual/command-line.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const QString section =
        page.section(QStringLiteral("\n### Interventions\n"), 1).section(QStringLiteral("\n#"), 0, 0);
    for (const WhatIfRow& row : whatIfRows()) {
        const QString key = QString::fromUtf8(row.key.data(), qsizetype(row.key.size()));
        const QRegularExpression entry(QStringLiteral("\n\\|[^|]*`%1[`:=]").arg(key));
        QVERIFY2(entry.match(section).hasMatch(), row.key.data());
    }
}

MC_TEST(TestRunWords)
#include "tst_run_words.moc"
