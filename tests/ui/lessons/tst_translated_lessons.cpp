#include "lessons/lesson_shelf.h"
#include "style/language.h"
#include "support/test_class.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <memory>

using namespace mc;
using namespace mc::ui;

namespace {

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// A line of a block `step` without what a person reads: `name: WORD, words`.
QString bare(const QString& line) {
    return line.startsWith(QLatin1String("name:")) ? line.section(u',', 0, 0) : line;
}

/// What a lesson does, line by line: steps, their blocks, what is right, pictures, and the end of its header.
QStringList structureOf(const QString& path) {
    static const QRegularExpression picture(QStringLiteral("^!\\[.*\\]\\(([^)]*)\\)$"));
    QStringList structure;
    QString block;
    for (const QString& line : linesOf(path)) {
        if (line.startsWith(QLatin1String("```"))) {
            block = block.isEmpty() ? line : QString();
            structure << line;
        } else if (block == QLatin1String("```step")) {
            structure << bare(line);
        } else if (line.startsWith(QLatin1String("## "))) {
            structure << QStringLiteral("## ");
        } else if (line == QLatin1String("---") || line.startsWith(QLatin1String("minutes:")) ||
                   line.startsWith(QLatin1String("format:"))) {
            structure << line;
        } else if (line.startsWith(QLatin1String("(x) ")) || line.startsWith(QLatin1String("( ) "))) {
            structure << line.left(4);
        } else if (const auto match = picture.match(line); match.hasMatch()) {
            structure << match.captured(1);
        }
    }
    return structure;
}

/// The formulas of its text, in the order of the alphabet: a sentence may have another one.
QStringList formulasOf(const QString& path) {
    static const QRegularExpression formula(QStringLiteral("\\$[^$\\n]+\\$"));
    QStringList formulas;
    for (auto found = formula.globalMatch(linesOf(path).join(u'\n')); found.hasNext();) {
        formulas << found.next().captured();
    }
    formulas.sort();
    formulas.removeDuplicates();
    return formulas;
}

/// Of a lesson of the program, where it is translated.
QString translatedFile(const QString& source, const QString& code) {
    return QString(source).replace(QLatin1String(":/lessons/"), ":/lessons/" + code + "/");
}

QStringList sources() {
    QStringList all{shelf::tour().source};
    for (const shelf::Entry& entry : shelf::entries()) {
        all << entry.source;
    }
    return all;
}

} // namespace

/// Whether the lessons of the program are the same in every language, but for their words.
class TestTranslatedLessons : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(languages().front().locale()); }
    void theyDoTheSame_data() { addAll(); }
    void theyDoTheSame();
    void theyHaveTheSameFormulas_data() { addAll(); }
    void theyHaveTheSameFormulas();
    void theyAreReadInTheLanguageOfTheWindow_data() { addAll(); }
    void theyAreReadInTheLanguageOfTheWindow();
    void theirPicturesAreOfTheirLanguage_data() { addAll(); }
    void theirPicturesAreOfTheirLanguage();
    void aLessonIsFoundByItsEnglishNameToo();

private:
    static void addAll() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        for (const QString& source : sources()) {
            for (const Language& language : languages().subspan(1)) {
                QTest::addRow("%s, %s", qPrintable(QFileInfo(source).baseName()), language.code)
                    << source << QString::fromLatin1(language.code);
            }
        }
    }
};

void TestTranslatedLessons::theyDoTheSame() {
    QFETCH(const QString, source);
    QFETCH(const QString, code);
    QVERIFY2(QFile::exists(translatedFile(source, code)), "it is not translated");
    QVERIFY(structureOf(source).size() > 10);
    const QStringList english = structureOf(source);
    const QStringList other = structureOf(translatedFile(source, code));
    for (qsizetype line = 0; line < std::min(english.size(), other.size()); ++line) {
        QCOMPARE(other[line], english[line]);
    }
    QCOMPARE(other.size(), english.size());
}

void TestTranslatedLessons::theyHaveTheSameFormulas() {
    QFETCH(const QString, source);
    QFETCH(const QString, code);
    QCOMPARE(formulasOf(translatedFile(source, code)), formulasOf(source));
}

void TestTranslatedLessons::theyAreReadInTheLanguageOfTheWindow() {
    QFETCH(const QString, source);
    QFETCH(const QString, code);
    const std::shared_ptr<const Lesson> english = shelf::read(source);
    QLocale::setDefault(languageOf(code)->locale());
    const std::shared_ptr<const Lesson> other = shelf::read(source);
    QVERIFY(other->title != english->title && other->summary != english->summary);
    QCOMPARE(other->steps.size(), english->steps.size());
    for (std::size_t step = 0; step < other->steps.size(); ++step) {
        QVERIFY(other->steps[step].text != english->steps[step].text);
        QVERIFY(other->steps[step].name == english->steps[step].name);
    }
    QCOMPARE(shelf::originalOf(source, other)->title, english->title);
    QLocale::setDefault(languages().front().locale());
    QCOMPARE(shelf::originalOf(source, english), english);
}

void TestTranslatedLessons::theirPicturesAreOfTheirLanguage() {
    QFETCH(const QString, source);
    QFETCH(const QString, code);
    const std::shared_ptr<const Lesson> english = shelf::read(source);
    for (const mc::Picture& picture : english->pictures) {
        const QString name = QString::fromStdString(picture.file);
        const QByteArray before = shelf::pictureContent(source, name);
        QLocale::setDefault(languageOf(code)->locale());
        const QByteArray after = shelf::pictureContent(source, name);
        QLocale::setDefault(languages().front().locale());
        QVERIFY(!before.isEmpty() && !after.isEmpty());
        QVERIFY2(before != after, qPrintable(name)); // all of them have words
        QVERIFY(!shelf::picture(source, name, 400, 1).isNull());
    }
}

void TestTranslatedLessons::aLessonIsFoundByItsEnglishNameToo() {
    const QString source = shelf::builtIn(QStringLiteral("Why signs are enough"));
    QVERIFY(!source.isEmpty());
    for (const Language& language : languages()) {
        QLocale::setDefault(language.locale());
        QCOMPARE(shelf::builtIn(QStringLiteral("3")), source);
        QCOMPARE(shelf::builtIn(QStringLiteral("why-signs-are-enough")), source);
        QCOMPARE(shelf::builtIn(QString::fromStdString(shelf::read(source)->title)), source);
    }
}

MC_TEST(TestTranslatedLessons)
#include "tst_translated_lessons.moc"
