#include "program.h"
#include "support/markdown_links.h"
#include "support/test_class.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

/// A command of the program and the section of its own on the page.
struct Command {
    const char* name; ///< empty: the window
    const char* section;
    bool experiment; ///< takes the options of the experiment
};
constexpr Command kCommands[] = {
    {"", "The window", true},    {"train", "train", true},    {"race", "race", true},
    {"tune", "tune", true},      {"lesson", "lesson", false}, {"handout", "handout", false},
    {"export", "export", false}, {"film", "film", true},      {"open", "open", false}};

QSet<QString> allMatches(const QRegularExpression& pattern, const QString& text) {
    QSet<QString> matches;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        matches.insert(found.next().captured(1));
    }
    return matches;
}

QString helpOf(const Command& command) {
    const QString name = QLatin1String(command.name);
    const Finished help = runProgram(name.isEmpty() ? QStringList{"--help"} : QStringList{name, "--help"});
    return help.status == 0 ? QString::fromUtf8(help.out) : QString();
}

QSet<QString> optionsIn(const QString& help) {
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w,)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    return allMatches(option, help);
}

/// Options that the first cells of the tables of a text name.
QSet<QString> optionsOfTables(const QString& text) {
    static const QRegularExpression firstCell(QStringLiteral("^\\| (`-[^|]*) \\|"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression option(QStringLiteral("`(--[a-z-]+)"));
    QSet<QString> options;
    for (const QString& cell : allMatches(firstCell, text)) {
        options += allMatches(option, cell);
    }
    return options;
}

/// What stands below a heading of the second level; empty: above the first one.
QString sectionOf(const QString& page, const QString& title) {
    const QStringList parts = (QLatin1Char('\n') + page).split(QStringLiteral("\n## "));
    for (const QString& part : parts.mid(1)) {
        if (part.startsWith(title + QLatin1Char('\n'))) {
            return part;
        }
    }
    return title.isEmpty() ? parts.first() : QString();
}

QString inWords(const QSet<QString>& options) {
    QStringList sorted(options.begin(), options.end());
    sorted.sort();
    return sorted.join(QLatin1Char(' '));
}

/// Commands in the code of a page; a line that ends in \ goes on in the next one.
QStringList commandsIn(const QString& page) {
    QStringList commands;
    bool goesOn = false;
    for (QString line : codeLinesOf(page)) {
        const bool continued = goesOn;
        goesOn = line.endsWith(QLatin1Char('\\'));
        line.remove(QLatin1Char('\\'));
        if (continued && !commands.isEmpty()) {
            commands.last() += line;
        } else if (line.startsWith(QStringLiteral("microcircuit"))) {
            commands << line;
        } else {
            goesOn = false;
        }
    }
    return commands;
}

} // namespace

/// Whether the pages name what the program has: options, columns and keys of its results.
class TestCommandLinePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void thePageListsTheOptionsOfEveryCommand_data();
    void thePageListsTheOptionsOfEveryCommand();
    void thePageListsEveryPreset();
    void noExampleNamesAMissingOption();
    void thePageOfFilesNamesEveryColumnAndKey();

private:
    QString page_;
    QMap<QString, QSet<QString>> options_; ///< of each command
};

void TestCommandLinePage::initTestCase() {
    page_ = textOf(QStringLiteral(MC_SOURCE "/resources/manual/command-line.md"));
    QVERIFY(!page_.isEmpty());
    for (const Command& command : kCommands) {
        const QSet<QString> options = optionsIn(helpOf(command));
        QVERIFY(options.contains(QStringLiteral("--help")));
        options_.insert(QLatin1String(command.name), options);
    }
}

void TestCommandLinePage::thePageListsTheOptionsOfEveryCommand_data() {
    QTest::addColumn<int>("command");
    for (int k = 0; k < int(std::size(kCommands)); ++k) {
        QTest::newRow(kCommands[k].section) << k;
    }
}

void TestCommandLinePage::thePageListsTheOptionsOfEveryCommand() {
    QFETCH(const int, command);
    const Command& one = kCommands[command];
    const QString experiment =
        one.experiment ? sectionOf(page_, QStringLiteral("The experiment")) : QString();
    const QSet<QString> listed =
        optionsOfTables(sectionOf(page_, {}) + experiment + sectionOf(page_, QLatin1String(one.section)));
    QCOMPARE(inWords(listed), inWords(options_.value(QLatin1String(one.name))));
}

void TestCommandLinePage::thePageListsEveryPreset() {
    static const QRegularExpression list(QStringLiteral("NAME is (.*?)\\(default"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(QStringLiteral("([a-z0-9]+-[a-z0-9-]+)"));
    const QString help = list.match(helpOf(kCommands[0])).captured(1);
    const QSet<QString> presets = allMatches(name, help);
    QVERIFY(presets.size() > 10);
    for (const QString& preset : presets) {
        QVERIFY2(page_.contains(QLatin1Char('`') + preset + QLatin1Char('`')), qPrintable(preset));
    }
}

void TestCommandLinePage::noExampleNamesAMissingOption() {
    static const QRegularExpression option(QStringLiteral("(--[a-z-]+)"));
    QStringList pages{QStringLiteral(MC_SOURCE "/README.md")};
    const QDir manual(QStringLiteral(MC_SOURCE "/resources/manual"));
    for (const QString& name : manual.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        pages << manual.filePath(name);
    }
    int examples = 0;
    for (const QString& path : pages) {
        for (const QString& example : commandsIn(textOf(path))) {
            ++examples;
            const QString word = example.section(QLatin1Char(' '), 1, 1);
            const QSet<QString> known = options_.value(word, options_.value(QString()));
            for (const QString& used : allMatches(option, example)) {
                QVERIFY2(known.contains(used), qPrintable(path + QStringLiteral(": ") + example));
            }
        }
    }
    QVERIFY(examples > 15);
}

void TestCommandLinePage::thePageOfFilesNamesEveryColumnAndKey() {
    const QTemporaryDir folder;
    const Finished run = runProgram(tinyTraining(folder.path(), {"--measures", "all"}));
    QVERIFY2(run.status == 0, run.err.constData());
    QStringList names;
    const QDir results(folder.path());
    for (const QString& file : results.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        names << textOf(results.filePath(file)).section(QLatin1Char('\n'), 0, 0).split(QLatin1Char(','));
    }
    for (const QString& file : results.entryList(QDir::Files)) {
        names << file;
    }
    for (const QJsonObject& line : jsonLines(run.out)) {
        names << line.keys();
    }
    QVERIFY(names.size() > 60);
    const QString page = textOf(QStringLiteral(MC_SOURCE "/resources/manual/files.md"));
    names.replaceInStrings(QRegularExpression(QStringLiteral("^answered_[0-9]+$")),
                           QStringLiteral("answered_0")); // there is one for each class
    for (const QString& name : names) {
        QVERIFY2(page.contains(QLatin1Char('`') + name + QLatin1Char('`')), qPrintable(name));
    }
}

MC_TEST(TestCommandLinePage)
#include "tst_command_line_page.moc"
