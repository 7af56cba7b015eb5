#include "docks/dock_table.h"
#include "glossary/symbol_table.h"
#include "lesson/formula.h"
#include "manual/manual_pages.h"
#include "runtime/runner.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <utility>

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
        const bool lowered = isLoweredDigit(QString(character));
        if ((character.category() == QChar::Mark_NonSpacing || lowered) && !letters.isEmpty()) {
            letters.last() += character;
        } else if (character.isLetter() || lowered) {
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
        static const QSet<QString> ofALayer{"a", "g"}; // whose height tells them from parameters
        if (!used.empty() && k + 1 < runs.size() && runs[k + 1].level == FormulaRun::Level::Above &&
            ofALayer.contains(used.back().letter) && runs[k + 1].text != "2") {
            used.back().letter += QStringLiteral("^l");
        }
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

/// One equation of several, as it is read: without spaces and marks of how it is typed.
QString readAs(QString equation) {
    equation = equation.trimmed();
    while (equation.endsWith(QLatin1Char(','))) {
        equation.chop(1);
    }
    QString text;
    for (const FormulaRun& run : parseFormula(equation.trimmed().toStdString())) {
        text += run.level == FormulaRun::Level::Above   ? QStringLiteral("^")
                : run.level == FormulaRun::Level::Below ? QStringLiteral("_")
                                                        : QString();
        text += QString::fromStdString(run.text).simplified().remove(QLatin1Char(' '));
    }
    return text.normalized(QString::NormalizationForm_C);
}

QStringList equationsIn(const QString& formula) {
    QStringList equations;
    for (const QString& one : formula.split(QStringLiteral("\\quad"), Qt::SkipEmptyParts)) {
        equations << readAs(one);
    }
    return equations;
}

/// Those of the page "The model".
QSet<QString> equationsOfThePage() {
    static const QRegularExpression formula(QStringLiteral("\\$([^$\n]+)\\$"));
    QSet<QString> equations;
    for (auto found = formula.globalMatch(modelPage()); found.hasNext();) {
        for (const QString& equation : equationsIn(found.next().captured(1))) {
            equations.insert(equation);
        }
    }
    return equations;
}

/// Equations that the page has in words, and which.
const QMap<QString, QString>& derived() {
    static const QMap<QString, QString> reasons{
        {readAs(QStringLiteral("σ(z) = 1/(1 + \\exp(-z))")), QStringLiteral("$σ$ is the logistic function")},
        {readAs(QStringLiteral("n(t) = \\min(\\max(\\trunc(q(t)/θ_e), -K), K)")),
         QStringLiteral("integer part of $q(t)/θ_e$, limited to $-K, \\dots, K$")},
        {readAs(QStringLiteral("r \\gets 0.9 r + 0.1 r_{now}")),
         QStringLiteral("$r \\gets 0.9 r + 0.1 \\times$ the value of this update")},
        {readAs(QStringLiteral("ε̄ \\gets (1 - a) ε̄ + a \\mean(h \\circ v_a)")),
         QStringLiteral("$ε̄ \\gets (1 - a) ε̄ + a$ times that mean")},
        {readAs(QStringLiteral("m_b \\gets μ m_b + ē")), QStringLiteral("$m_b \\gets μ m_b +$ mean $e$")},
    };
    return reasons;
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
    void everyEquationStandsOnTheModelPage();
    void everySymbolHasAnEquationOrWords();
    void symbolsAreFoundWithoutGreekLetters_data();
    void symbolsAreFoundWithoutGreekLetters();
    void everySectionIsAHeadingOfThePage();
    void everySymbolIsSeenInViewsThatExist();
    void namesDiffer();
    void parametersAreThoseOfTheTableOfFields();
    void valuesOfTheRunAreThoseOfTheExperiment();
    void withoutAFrameNothingIsKnown();
    void theStepAndTheChoiceOfTheValuesAreSaid();

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

void TestSymbolTable::everyEquationStandsOnTheModelPage() {
    const QSet<QString> page = equationsOfThePage();
    QSet<QString> inWords;
    for (const Symbol& symbol : symbolTable()) {
        QVERIFY(!parseFormula(symbol.sign).empty());
        QVERIFY(!formulasIn(symbol.note).empty() || !fromView(symbol.note).contains(QLatin1Char('$')));
        for (const QString& equation : equationsIn(fromView(symbol.formula))) {
            if (derived().contains(equation)) {
                inWords.insert(equation);
            } else {
                QVERIFY2(page.contains(equation), qPrintable(equation));
            }
        }
    }
    QCOMPARE(inWords.size(), derived().size());
    for (const QString& words : derived()) {
        QVERIFY2(modelPage().simplified().contains(words), qPrintable(words));
    }
}

void TestSymbolTable::everySymbolHasAnEquationOrWords() {
    const auto isSelfEvident = [](const Symbol& symbol) { return symbol.sign == "T"; };
    for (const Symbol& symbol : symbolTable()) {
        QVERIFY2(isSelfEvident(symbol) || !symbol.formula.empty() || !symbol.note.empty(),
                 qPrintable(fromView(symbol.name)));
        QVERIFY2(!symbol.field.empty() || symbol.value != nullptr || !symbol.without.empty(),
                 qPrintable(fromView(symbol.name)));
    }
}

void TestSymbolTable::symbolsAreFoundWithoutGreekLetters_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sign");
    for (const auto& [word, sign] : {std::pair("theta_e", "θ_e"),
                                     {"Theta", "ϑ"},
                                     {"v_", "v_a"},
                                     {"V_A", "v_a"},
                                     {"tau", "τ_m"},
                                     {"tau_s", "τ_s"},
                                     {"eta", "η"},
                                     {"eta_0", "η_0"},
                                     {"eps", "ε"},
                                     {"λ", "λ"},
                                     {"weight_decay", "λ"},
                                     {"beta_2", "β₂"},
                                     {"homeostasis_r", "η_h"},
                                     {"apical pot", "v_a"}}) {
        QTest::addRow("%s, %s", word, sign) << QString::fromUtf8(word) << QString::fromUtf8(sign);
    }
}

void TestSymbolTable::symbolsAreFoundWithoutGreekLetters() {
    QFETCH(const QString, word);
    QFETCH(const QString, sign);
    QVERIFY(std::ranges::any_of(symbolTable(), [&](const Symbol& symbol) {
        return plainSign(symbol) == sign && matches(symbol, word);
    }));
    const Symbol& loss = named("loss of a presentation");
    QVERIFY(!matches(loss, word));
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

void TestSymbolTable::theStepAndTheChoiceOfTheValuesAreSaid() {
    Runner runner(circuitExperiment());
    const CellChoice cell{2, 3};
    const SymbolMoment moment = symbolMoment(watchedFrame(runner, cell, {}), cell, {});
    QVERIFY(momentText(moment).contains(QStringLiteral("step 4 of 6")));
    QVERIFY(valueOf(named("forward weight"), moment).isEmpty()); // no synapse is picked
    QCOMPARE(valueOf(named("mean error by which a bias learns"), moment), QStringLiteral("after the batch"));
    QCOMPARE(valueOf(named("time step"), moment), QStringLiteral("4"));
}

MC_TEST(TestSymbolTable)
#include "tst_symbol_table.moc"
