#include "docks/dock_table.h"
#include "glossary/symbol_table.h"
#include "lesson/formula.h"
#include "manual/manual_pages.h"
#include "runtime/runner.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString modelPage() {
    for (const ManualPage& page : manualPages()) {
        if (page.source == QLatin1String(":/manual/model.md")) {
            return page.text;
        }
    }
    return {};
}

/// Whether an index counts cells, steps or layers rather than belongs to the symbol.
bool counts(const QString& index) {
    static const QSet<QString> counting{"i", "j", "l", "t", "ij", "ji", "n,t", "now"};
    return counting.contains(index);
}

/// A symbol with its index: "v" and "a".
struct Used {
    QString letter;
    QString index;
    [[nodiscard]] QString text() const {
        return index.isEmpty() ? letter : letter + QLatin1Char('_') + index;
    }
};

bool isLoweredDigit(const QString& text) {
    return text.size() == 1 && text.front().unicode() >= 0x2080 && text.front().unicode() <= 0x2089;
}

/// The letters of a run with the accents that stand on them.
QStringList lettersOf(const std::string& run) {
    QStringList letters;
    for (const QChar& character : QString::fromStdString(run)) {
        if (character.category() == QChar::Mark_NonSpacing && !letters.isEmpty()) {
            letters.last() += character;
        } else if (isLoweredDigit(QString(character)) && !letters.isEmpty()) {
            letters.last() += character;
        } else if (character.isLetter() || isLoweredDigit(QString(character))) {
            letters << QString(character);
        } else {
            letters << QString();
        }
    }
    return letters;
}

/// What a formula has of letters on the line, which stand for something: upright words are functions.
void addSymbols(const FormulaRuns& runs, std::vector<Used>& used) {
    static const QStringList functions{"exp", "mean", "max", "min", "trunc", "integer part of", "of"};
    for (std::size_t k = 0; k < runs.size(); ++k) {
        if (runs[k].level != FormulaRun::Level::Line ||
            (!runs[k].slanted && functions.contains(QString::fromStdString(runs[k].text).trimmed()))) {
            continue;
        }
        for (const QString& letter : lettersOf(runs[k].text)) {
            if (isLoweredDigit(letter) && !used.empty()) {
                used.back().letter += letter; // in another style than its letter
            } else if (!letter.isEmpty() && letter != QStringLiteral("Σ")) {
                used.push_back({letter.normalized(QString::NormalizationForm_C), {}});
            }
        }
        QString index;
        for (std::size_t next = k + 1; next < runs.size() && runs[next].level != FormulaRun::Level::Line;
             ++next) {
            if (runs[next].level == FormulaRun::Level::Below) {
                index += QString::fromStdString(runs[next].text).remove(QLatin1Char(' '));
                index.remove(QStringLiteral(",i")); // of a cell
            }
        }
        if (!index.isEmpty() && !counts(index) && !used.empty()) {
            used.back().index = index;
        }
    }
}

QSet<QString> signsOfTable() {
    QSet<QString> signs;
    for (const Symbol& symbol : symbolTable()) {
        std::vector<Used> parts;
        addSymbols(parseFormula(symbol.sign), parts);
        if (!parts.empty()) {
            signs.insert(parts.front().text());
        }
    }
    return signs;
}

} // namespace

class TestSymbolTable : public QObject {
    Q_OBJECT
private slots:
    void everySymbolOfTheModelPageIsThere();
    void everyEquationCanBeRead();
    void everySectionIsAHeadingOfThePage();
    void everySymbolIsSeenInViewsThatExist();
    void namesDiffer();
    void parametersAreThoseOfTheTableOfFields();
    void valuesOfThePickedCellAreThoseOfTheFrame();
    void valuesOfThePickedSynapseAreThoseOfTheFrame();
    void valuesOfTheRunAreThoseOfTheExperiment();
    void withoutAFrameNothingIsKnown();

private:
    static const Symbol& named(const char* name) {
        return *std::ranges::find(symbolTable(), std::string_view(name), &Symbol::name);
    }
    /// A run of few cells in the middle of a batch.
    static FramePtr watchedFrame(Runner& runner, CellChoice cell, SynapseChoice synapse) {
        runner.post(command::Watch{symbolNeeds(cell, synapse)});
        runner.post(command::Step{StepUnit::Batch, 3});
        runner.post(command::Step{StepUnit::TimeStep, 4});
        return runner.settle();
    }
};

void TestSymbolTable::everySymbolOfTheModelPageIsThere() {
    const QString page = modelPage();
    QVERIFY(!page.isEmpty());
    std::vector<Used> used;
    for (const QString& line : page.split(QLatin1Char('\n'))) {
        for (const FormulaSpan& formula : formulasIn(line.toStdString())) {
            addSymbols(formula.runs, used);
        }
    }
    QVERIFY2(used.size() > 300, qPrintable(QString::number(used.size())));
    const QSet<QString> known = signsOfTable();
    QStringList missing;
    for (const Used& one : used) {
        if (!known.contains(one.text()) && !missing.contains(one.text())) {
            missing << one.text();
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TestSymbolTable::everyEquationCanBeRead() {
    for (const Symbol& symbol : symbolTable()) {
        QVERIFY(!parseFormula(symbol.sign).empty());
        if (!symbol.formula.empty()) {
            QVERIFY(!parseFormula(symbol.formula).empty());
        }
    }
}

void TestSymbolTable::everySectionIsAHeadingOfThePage() {
    QStringList headings;
    for (const ManualPage& page : manualPages()) {
        if (page.source == QLatin1String(":/manual/model.md")) {
            for (const Heading& heading : headingsOf(page)) {
                headings << heading.text;
            }
        }
    }
    for (const Symbol& symbol : symbolTable()) {
        QVERIFY2(headings.contains(fromView(symbol.section)), qPrintable(fromView(symbol.section)));
    }
}

void TestSymbolTable::everySymbolIsSeenInViewsThatExist() {
    for (const Symbol& symbol : symbolTable()) {
        for (const SymbolSight& sight : sightsOf(symbol)) {
            QVERIFY2(std::ranges::find(dockTable(), sight.view, &DockRow::name) != dockTable().end(),
                     qPrintable(fromView(sight.view)));
        }
    }
}

void TestSymbolTable::namesDiffer() {
    QSet<QString> names;
    for (const Symbol& symbol : symbolTable()) {
        QVERIFY2(!names.contains(fromView(symbol.name)), qPrintable(fromView(symbol.name)));
        names.insert(fromView(symbol.name));
    }
}

void TestSymbolTable::parametersAreThoseOfTheTableOfFields() {
    int parameters = 0;
    for (const Symbol& symbol : symbolTable()) {
        if (!symbol.field.empty()) {
            const Field& field = fieldNamed(symbol.field);
            const auto plain = [](QString sign) {
                return sign.replace(QStringLiteral("_0"), QStringLiteral("₀"));
            };
            QCOMPARE(plain(plainSign(symbol)), plain(fromView(field.symbol)));
            QCOMPARE(unitOf(symbol), fromView(field.unit));
            ++parameters;
        }
    }
    QVERIFY(parameters >= 20);
}

void TestSymbolTable::valuesOfThePickedCellAreThoseOfTheFrame() {
    Runner runner(circuitExperiment());
    const CellChoice cell{2, 3};
    const FramePtr frame = watchedFrame(runner, cell, {});
    const SymbolMoment moment = symbolMoment(frame, cell, {});
    QVERIFY(moment.circuit);
    const int step = stepsShown(*frame);
    const LayerRecord& layer = frame->presentation->layers[1];
    QCOMPARE(valueOf(named("apical potential"), moment), signedText(layer.apical(3, step - 1)));
    QCOMPARE(valueOf(named("somatic potential"), moment), signedText(layer.membrane(3, step - 1)));
    QCOMPARE(valueOf(named("error that is sent, in quanta or graded"), moment),
             signedText(layer.error(3, step - 1)));
    QCOMPARE(valueOf(named("trace of the spikes"), moment), decimalText(layer.trace(3, step - 1), 3));
    QCOMPARE(valueOf(named("time step"), moment), QString::number(step));
    QCOMPARE(valueOf(named("bias"), moment), signedText(double{frame->circuits.front()->bias}));
    QVERIFY(momentText(moment).contains(QStringLiteral("step %1 of 6").arg(step)));
}

void TestSymbolTable::valuesOfThePickedSynapseAreThoseOfTheFrame() {
    Runner runner(circuitExperiment());
    const SynapseChoice synapse{{2, 3}, 5};
    const FramePtr frame = watchedFrame(runner, {}, synapse);
    const SymbolMoment moment = symbolMoment(frame, {}, synapse);
    QVERIFY(moment.onto);
    QCOMPARE(moment.afferent, std::optional(5));
    const CircuitRecord& record = *frame->circuits.front();
    const auto value = [](float number) { return signedText(double{number}); };
    QCOMPARE(valueOf(named("forward weight"), moment), value(record.forward[5]));
    QCOMPARE(valueOf(named("learned feedback weight"), moment), value(record.learnedFeedback[5]));
    QCOMPARE(valueOf(named("efficacy of a feedback synapse, above 0"), moment), value(record.efficacy[5]));
    QCOMPARE(valueOf(named("slow trace of a forward weight"), moment), value(record.slowForward[5]));
    QVERIFY(valueOf(named("apical potential"), moment).isEmpty()); // no cell is picked
}

void TestSymbolTable::valuesOfTheRunAreThoseOfTheExperiment() {
    Experiment experiment = circuitExperiment();
    experiment.circuit.tauM = 7;
    Runner runner(experiment);
    const SymbolMoment moment = symbolMoment(watchedFrame(runner, {}, {}), {}, {});
    QCOMPARE(valueOf(named("membrane time constant"), moment), QStringLiteral("7"));
    QCOMPARE(valueOf(named("presentations in one update"), moment), QStringLiteral("4"));
    QCOMPARE(valueOf(named("share of its potential that a membrane keeps"), moment),
             decimalText(std::exp(-1.0 / 7), 3));
}

void TestSymbolTable::withoutAFrameNothingIsKnown() {
    const SymbolMoment moment = symbolMoment(nullptr, {1, 0}, {});
    for (const Symbol& symbol : symbolTable()) {
        const QString value = valueOf(symbol, moment);
        QVERIFY(value.isEmpty() || symbol.name == "length of a time step");
    }
    QVERIFY(!momentText(moment).isEmpty());
}

MC_TEST(TestSymbolTable)
#include "tst_symbol_table.moc"
