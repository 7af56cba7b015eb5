#include "learning/rules.h"
#include "model/notation.h"
#include "support/markdown_links.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace mc;
using namespace mc::testing;

namespace {

/// README and all pages of the manual.
QStringList pages() {
    QStringList paths{QStringLiteral(MC_SOURCE "/README.md")};
    const QDir manual(QStringLiteral(MC_SOURCE "/resources/manual"));
    for (const QString& name : manual.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        paths << manual.filePath(name);
    }
    return paths;
}

const QStringList kProgram{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                           QStringLiteral("resources")};

/// All files below folders of the source.
QStringList sourceFiles(const QStringList& folders) {
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(QStringLiteral(MC_SOURCE "/") + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths << files.next();
        }
    }
    return paths;
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

using Row = QStringList; ///< cells of a row of a table, without the marks of code and formulas

/// The rows of the table below a heading whose first cell of the head is `first` and that has so many
/// columns.
QList<Row> tableOf(const QString& page, const QString& first, qsizetype columns) {
    QList<Row> rows;
    bool within = false;
    for (const QString& line : page.split(QLatin1Char('\n'))) {
        Row row = line.split(QLatin1Char('|'));
        if (row.size() != columns + 2) {
            within = false;
            continue;
        }
        row = row.mid(1, columns);
        for (QString& cell : row) {
            cell = cell.remove(QLatin1Char('`')).remove(QLatin1Char('$')).trimmed();
        }
        if (within && !row.first().startsWith(QLatin1String("---"))) {
            rows.append(row);
        }
        within = within || row.first() == first;
    }
    return rows;
}

/// Names in a cell: "regular, poisson".
QStringList namesIn(const QString& cell) {
    static const QRegularExpression word(QStringLiteral("[a-z_]+"));
    QStringList names;
    for (auto found = word.globalMatch(cell); found.hasNext();) {
        names << found.next().captured();
    }
    return names;
}

void set(Experiment& experiment, std::string_view id, const QString& value) {
    const Field& field = fieldNamed(id);
    setField(experiment, field, parseField(field, value.toStdString()));
}

QString suggestionFor(const Experiment& experiment, const QString& id) {
    Experiment suggested = experiment;
    for (const auto& [field, value] : suggestedValues(experiment)) {
        if (fromUtf8(field) == id) {
            setField(suggested, fieldNamed(field), value);
            return QString::fromStdString(fieldText(fieldNamed(field), suggested));
        }
    }
    return {};
}

} // namespace

/// Whether the manual says what the program does, and has what comments and its own links refer to.
class TestManual : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCitationIsOfASectionThereIs();
    void everyParameterHasItsDefaultAndRange();
    void everyChoiceHasItsDefault();
    void theValuesForANetworkAreThoseSuggested();
    void theValuesForARuleAreThoseSuggested();
    void theFeedbackScalesAreThoseSuggested();
    void theValuesForABatchAreThoseSuggested();
    void theNetworksNamedCanBeBuilt();
    void everyLinkLeadsSomewhere();
    void pagesLinkToPagesAlone();
    void theFilesNamedInTheCodePageAreThere();
    void nothingSpeaksToANetworkOrStartsAProgram();
    void oneFileIncludesQtCharts();

private:
    QString page_;
};

void TestManual::initTestCase() {
    page_ = textOf(QStringLiteral(MC_SOURCE "/resources/manual/model.md"));
    QVERIFY(page_.startsWith(QLatin1String("# The model\n")));
}

void TestManual::everyCitationIsOfASectionThereIs() {
    static const QRegularExpression citation(
        QStringLiteral("model\\.md, sections? (\\d+)(?: and (\\d+))?(?:, \"([^\"]+)\")?"));
    static const QRegularExpression wrapped(QStringLiteral("\\n\\s*(///|//|#)?\\s*"));
    QSet<QString> cited;
    for (const char* folder : {"core", "ui", "app", "tests"}) {
        QDirIterator files(QStringLiteral(MC_SOURCE "/") + QLatin1String(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString text = textOf(path).replace(wrapped, QStringLiteral(" "));
            QVERIFY2(!text.contains(QLatin1String("MODEL") + QLatin1String(" section")), qPrintable(path));
            for (auto found = citation.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                for (const QString& number : {match.captured(1), match.captured(2)}) {
                    QVERIFY2(number.isEmpty() || page_.contains(QStringLiteral("\n## %1. ").arg(number)),
                             qPrintable(path + QLatin1Char(' ') + match.captured()));
                    cited.insert(number);
                }
                QVERIFY2(match.captured(3).isEmpty() ||
                             page_.contains(QStringLiteral("\n### %1\n").arg(match.captured(3))),
                         qPrintable(path + QLatin1Char(' ') + match.captured()));
            }
        }
    }
    for (int section = 2; section <= 7; ++section) {
        QVERIFY2(cited.contains(QString::number(section)), qPrintable(QString::number(section)));
    }
}

void TestManual::everyParameterHasItsDefaultAndRange() {
    const QList<Row> rows = tableOf(page_, QStringLiteral("parameter"), 6);
    const Experiment defaults;
    qsizetype at = 0;
    for (const Field& field : experimentFields()) {
        const bool numbers = field.group == FieldGroup::Circuit || field.group == FieldGroup::ErrorCells ||
                             field.group == FieldGroup::Learning || field.group == FieldGroup::Initial ||
                             field.group == FieldGroup::Additions;
        if (!numbers || field.kind == FieldKind::Choice) {
            continue;
        }
        QVERIFY2(at < rows.size(), field.id.data());
        const Row& row = rows[at++];
        QCOMPARE(row[0], fromUtf8(field.id));
        QCOMPARE(row[1], fromUtf8(field.symbol).replace(QStringLiteral("η₀"), QStringLiteral("η_0")));
        QCOMPARE(row[2], fromUtf8(field.unit));
        QCOMPARE(row[3].toDouble(), QString::fromStdString(fieldText(field, defaults)).toDouble());
        const QStringList range = row[4].split(QStringLiteral(" to "));
        QCOMPARE(range.size(), 2);
        QCOMPARE(range[0].toDouble(), field.minimum);
        QCOMPARE(range[1].toDouble(), field.maximum);
        QVERIFY(!row[5].isEmpty());
    }
    QCOMPARE(at, rows.size());
    QVERIFY(at > 0);
}

void TestManual::everyChoiceHasItsDefault() {
    const Experiment defaults;
    const QList<Row> rows = tableOf(page_, QStringLiteral("parameter"), 3);
    QSet<QString> named;
    for (const Row& row : rows) {
        const Field& field = fieldNamed(row[0].toStdString());
        named.insert(row[0]);
        QCOMPARE(row[1], QString::fromStdString(fieldText(field, defaults)));
        const bool lists = field.kind == FieldKind::Choice && field.id != "rule";
        for (const Choice& choice : lists ? field.choices : std::vector<Choice>{}) {
            QVERIFY2(namesIn(row[2]).contains(fromUtf8(choice.name)), field.id.data());
        }
    }
    for (const Field& field : experimentFields()) {
        QVERIFY2(field.kind != FieldKind::Choice || named.contains(fromUtf8(field.id)), field.id.data());
    }
}

void TestManual::theValuesForANetworkAreThoseSuggested() {
    const QList<Row> rows = tableOf(page_, QStringLiteral("suggested"), 6);
    const QList<QStringList> kinds{
        {"784-10", "784-40-10"}, {"784-40-40-10"}, {"784-40-40-40-10"}, {"28x28-8c5-p2-10"}};
    QSet<QString> named;
    for (const Row& row : rows) {
        named.insert(row[0]);
        const QStringList encoders =
            row[1] == QLatin1String("any") ? QStringList{"direct", "regular", "poisson"} : namesIn(row[1]);
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            for (const QString& network : kinds[kind]) {
                for (const QString& encoder : encoders) {
                    Experiment experiment;
                    set(experiment, "network", network);
                    set(experiment, "encoder", encoder);
                    QCOMPARE(suggestionFor(experiment, row[0]), row[2 + kind]);
                }
            }
        }
    }
    for (const auto& [id, value] : suggestedValues(Experiment{})) {
        const bool ofTheRule = id == "eta" || id == "feedback_scale";
        QVERIFY2(ofTheRule || named.contains(fromUtf8(id)), id.data());
    }
}

void TestManual::theValuesForARuleAreThoseSuggested() {
    const QList<Row> rows = tableOf(page_, QStringLiteral("rule"), 6);
    QCOMPARE(rows.size(), qsizetype(rules().size()));
    const QList<QStringList> kinds{
        {"784-10", "784-40-10"}, {"784-40-40-10", "784-40-40-40-10"}, {"28x28-8c5-p2-10"}};
    for (const Row& row : rows) {
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            for (const QString& network : kinds[kind]) {
                Experiment experiment;
                set(experiment, "rule", row[0]);
                set(experiment, "network", network);
                QCOMPARE(suggestionFor(experiment, QStringLiteral("eta")), row[1 + kind]);
                for (const char* encoder : {"regular", "poisson"}) {
                    set(experiment, "encoder", QLatin1String(encoder));
                    QCOMPARE(suggestionFor(experiment, QStringLiteral("eta")), row[kind < 2 ? 4 : 5]);
                }
            }
        }
    }
}

void TestManual::theFeedbackScalesAreThoseSuggested() {
    const QList<Row> rows = tableOf(page_, QStringLiteral("feedback_scale of"), 4);
    const QList<QStringList> kinds{
        {"784-10", "784-40-10"}, {"784-40-40-10", "784-40-40-40-10"}, {"28x28-8c5-p2-10"}};
    QStringList named;
    for (const Row& row : rows) {
        for (const QString& rule : row[0].split(QStringLiteral(", "))) {
            named.append(rule);
            for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
                for (const QString& network : kinds[kind]) {
                    Experiment experiment;
                    set(experiment, "rule", rule);
                    set(experiment, "network", network);
                    QCOMPARE(suggestionFor(experiment, QStringLiteral("feedback_scale")), row[1 + kind]);
                }
            }
        }
    }
    const QStringList whereItActs{"microcircuit", "fa", "dfa", "brsf", "frsf"};
    QCOMPARE(named, whereItActs);
}

void TestManual::theValuesForABatchAreThoseSuggested() {
    const QList<Row> rows = tableOf(page_, QStringLiteral("batch"), 5);
    QVERIFY(rows.size() > 3);
    const QStringList networks{"784-40-10", "28x28-8c5-p2-10"};
    for (const Row& row : rows) {
        for (qsizetype kind = 0; kind < networks.size(); ++kind) {
            Experiment experiment;
            set(experiment, "network", networks[kind]);
            set(experiment, "batch", row[0]);
            QCOMPARE(suggestionFor(experiment, QStringLiteral("eta")), row[1 + 2 * kind]);
            QCOMPARE(suggestionFor(experiment, QStringLiteral("weight_decay")), row[2 + 2 * kind]);
        }
    }
}

void TestManual::theNetworksNamedCanBeBuilt() {
    static const QRegularExpression notation(QStringLiteral("`(\\d+(?:x\\d+)*(?:-[\\dcsp]+)+)`"));
    int networks = 0;
    for (auto found = notation.globalMatch(page_); found.hasNext(); ++networks) {
        QVERIFY(!parseNetwork(found.next().captured(1).toStdString()).cells.empty());
    }
    QVERIFY(networks > 1);
}

void TestManual::everyLinkLeadsSomewhere() {
    int links = 0;
    for (const QString& path : pages()) {
        links += int(relativeLinksOf(textOf(path)).size());
        const QStringList broken = brokenLinksOf(path);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
    QVERIFY(links > 40);
}

/// The window of the manual has nothing else.
void TestManual::pagesLinkToPagesAlone() {
    for (const QString& path : pages().mid(1)) {
        for (const QString& target : relativeLinksOf(textOf(path))) {
            QVERIFY2(!target.contains(QLatin1Char('/')), qPrintable(path + QLatin1Char(' ') + target));
        }
    }
}

void TestManual::theFilesNamedInTheCodePageAreThere() {
    static const QRegularExpression name(QStringLiteral("`([\\w-]+\\.(?:cpp|h|md))`"));
    QSet<QString> there;
    for (const QString& path : sourceFiles(kProgram + QStringList{QStringLiteral("tests")})) {
        there.insert(QFileInfo(path).fileName());
    }
    int files = 0;
    const QString page = textOf(QStringLiteral(MC_SOURCE "/resources/manual/code.md"));
    for (auto found = name.globalMatch(page); found.hasNext(); ++files) {
        const QString file = found.next().captured(1);
        QVERIFY2(there.contains(file), qPrintable(file));
    }
    QVERIFY(files > 10);
}

/// As the page on files of others promises.
void TestManual::nothingSpeaksToANetworkOrStartsAProgram() {
    static const QRegularExpression forbidden(
        QStringLiteral("#include [<\"](QtNetwork|(Qt\\w+/)?(Q(Network|Tcp|Udp|Ssl|LocalS|Web)\\w+|QProcess)|"
                       "sys/socket.h|spawn.h)|"
                       "(?<!QLocale::)\\b(system|popen|exec[lv]p?e?|posix_spawnp?)\\(|\\bv?fork\\(\\)"));
    static const QString link = QStringLiteral("QDesktopServices::openUrl");
    QStringList linking;
    for (const QString& path :
         sourceFiles(kProgram).filter(QRegularExpression(QStringLiteral("\\.(cpp|h)$")))) {
        const QString text = textOf(path);
        QVERIFY2(!text.contains(forbidden), qPrintable(path));
        if (text.contains(link)) {
            linking << QFileInfo(path).fileName();
        }
    }
    QCOMPARE(linking, QStringList{QStringLiteral("manual_window.cpp")});
}

/// So that another library can take its place by the work of one file.
void TestManual::oneFileIncludesQtCharts() {
    static const QRegularExpression include(
        QStringLiteral("#include [<\"](QtCharts|Q\\w*(Chart|Series|Axis|Legend))"));
    QStringList files;
    for (const QString& path :
         sourceFiles(kProgram).filter(QRegularExpression(QStringLiteral("\\.(cpp|h)$")))) {
        if (textOf(path).contains(include)) {
            files << QFileInfo(path).fileName();
        }
    }
    QCOMPARE(files, QStringList{QStringLiteral("chart_strip.cpp")});
}

MC_TEST(TestManual)
#include "tst_manual.moc"
