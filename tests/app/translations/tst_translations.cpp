#include "support/test_class.h"
#include "ts_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <exception>
#include <functional>

using namespace mc::translations;

namespace {

/// What matches, in order of the alphabet.
QStringList all(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured();
    }
    found.sort();
    return found;
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList each = all(text, placeholder);
    each.removeDuplicates();
    return each;
}

/// With their attributes, which no language changes.
QStringList tagsOf(const QString& text) {
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[0-9]?(?: [^<>]*)?/?>"));
    return all(text, tag);
}

/// Letters behind a single &, but for entities of HTML.
qsizetype acceleratorsOf(const QString& text) {
    static const QRegularExpression letter(QStringLiteral("&(?![a-z]+;|#)\\w"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return all(QString(text).remove(QStringLiteral("&&")), letter).size();
}

/// Literals with words of a person's language outside of MC_TEXT, in statements that make a message: such a
/// message is verbatim, so no catalogue has it.
QStringList unmarkedIn(QString code) {
    static const QRegularExpression noCode(QStringLiteral("^\\s*#.*$|(?:^|\\s)//.*$"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression marked(
        QStringLiteral("\\bMC_TEXT\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+\\)"));
    static const QRegularExpression ends(QStringLiteral("[;{}]\\s*\\n"));
    static const QRegularExpression makesMessage(
        QStringLiteral("\\b(?:throw|refuse\\w*|Refused|BadFile|BadParameter|NotFinite|Message|Notice)\\b"));
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{2,} |^\" [a-z]|[a-z]\\.\"$"));
    QStringList found;
    for (const QString& statement : code.remove(noCode).remove(marked).split(ends)) {
        if (statement.contains(makesMessage)) {
            found << all(statement, literal).filter(sentence);
        }
    }
    return found;
}

QString words(const Key& key) {
    return key.second.isEmpty() ? key.first : key.first + " [" + key.second + "]";
}

/// Fails with the first of the texts with a fault.
void expectNone(const QStringList& faulty) {
    const QString some = faulty.mid(0, 20).join(QStringLiteral("\n  "));
    QVERIFY2(faulty.isEmpty(),
             qPrintable(QString("%1 texts:\n  %2").arg(QString::number(faulty.size()), some)));
}

} // namespace

/// Whether the catalogues have every text of the program, and no other.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTextIsInTheCatalogue_data() { addLanguages(); }
    void everyTextIsInTheCatalogue();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void noTextIsLeftOfBefore_data() { addLanguages(); }
    void noTextIsLeftOfBefore();
    void placeholdersAreThoseOfTheText_data() { addLanguages(); }
    void placeholdersAreThoseOfTheText();
    void tagsAreThoseOfTheText_data() { addLanguages(); }
    void tagsAreThoseOfTheText();
    void acceleratorsAreWhereTheTextHasThem_data() { addLanguages(); }
    void acceleratorsAreWhereTheTextHasThem();
    void anEndThatSaysThatMoreIsAskedStays_data() { addLanguages(); }
    void anEndThatSaysThatMoreIsAskedStays();
    void theEnglishOneHasThePluralFormsAlone();
    void noMessageOfTheCoreIsGlued();

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("German") << "de" << 2;
        QTest::newRow("Chinese") << "zh_CN" << 1;
    }
    [[nodiscard]] const Messages& catalogue() const {
        QFETCH(const QString, language);
        return catalogues_.at(language);
    }
    /// Calls look(text, translation) for each form; where it is false the text is faulty.
    void expectOfAll(const std::function<bool(const QString&, const QString&)>& look) const;

    Messages found_;
    std::map<QString, Messages> catalogues_;
};

void TestTranslations::initTestCase() {
    try {
        found_ = readTs(qEnvironmentVariable("MC_FOUND"));
        for (const QString& language :
             {QStringLiteral("de"), QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            catalogues_[language] = readTs(QString("%1/resources/translations/microcircuit_%2.ts")
                                               .arg(qEnvironmentVariable("MC_SOURCE"), language));
        }
    } catch (const std::exception& fault) {
        QFAIL(fault.what());
    }
    QVERIFY(found_.size() > 2000);
}

void TestTranslations::everyTextIsInTheCatalogue() {
    QStringList missing;
    for (const auto& [key, translation] : found_) {
        if (!catalogue().contains(key)) {
            missing << words(key);
        }
    }
    expectNone(missing);
}

void TestTranslations::everyTextIsTranslated() {
    QFETCH(const int, forms);
    QStringList unfinished;
    for (const auto& [key, translation] : catalogue()) {
        const bool complete = translation.forms.size() == (translation.plural ? forms : 1);
        if (!translation.finished || !complete || translation.forms.contains(QString())) {
            unfinished << words(key);
        }
    }
    expectNone(unfinished);
}

void TestTranslations::noTextIsLeftOfBefore() {
    QStringList old;
    for (const auto& [key, translation] : catalogue()) {
        if (translation.obsolete || !found_.contains(key)) {
            old << words(key);
        }
    }
    expectNone(old);
}

void TestTranslations::expectOfAll(const std::function<bool(const QString&, const QString&)>& look) const {
    QStringList faulty;
    for (const auto& [key, translation] : catalogue()) {
        // "One run" needs no number.
        const QString form = translation.forms.isEmpty() ? QString() : translation.forms.last();
        if (!form.isEmpty() && !look(key.first, form)) {
            faulty << words(key) + " -> " + form;
        }
    }
    expectNone(faulty);
}

void TestTranslations::placeholdersAreThoseOfTheText() {
    expectOfAll([](const QString& text, const QString& form) {
        return placeholdersOf(text) == placeholdersOf(form);
    });
}

void TestTranslations::tagsAreThoseOfTheText() {
    expectOfAll([](const QString& text, const QString& form) { return tagsOf(text) == tagsOf(form); });
}

void TestTranslations::acceleratorsAreWhereTheTextHasThem() {
    expectOfAll([](const QString& text, const QString& form) {
        return acceleratorsOf(text) == acceleratorsOf(form);
    });
}

void TestTranslations::anEndThatSaysThatMoreIsAskedStays() {
    expectOfAll(
        [](const QString& text, const QString& form) { return text.endsWith(u'…') == form.endsWith(u'…'); });
}

void TestTranslations::theEnglishOneHasThePluralFormsAlone() {
    for (const auto& [key, translation] : found_) {
        QCOMPARE(catalogues_.at(QStringLiteral("en")).contains(key), translation.plural);
    }
    for (const auto& [key, translation] : catalogues_.at(QStringLiteral("en"))) {
        QVERIFY2(found_.contains(key) && translation.finished && translation.forms.size() == 2,
                 qPrintable(words(key)));
    }
}

void TestTranslations::noMessageOfTheCoreIsGlued() {
    QCOMPARE(unmarkedIn("throw Refused({MC_TEXT(\"It has %1 bytes.\"), {size}});\n"), QStringList());
    QCOMPARE(unmarkedIn("throw Refused(\"It has \" + std::to_string(size) + \" bytes.\");\n"),
             (QStringList{"\" bytes.\"", "\"It has \""}));
    QStringList glued;
    QDirIterator files(qEnvironmentVariable("MC_SOURCE") + "/core", {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& literal : unmarkedIn(QString::fromUtf8(file.readAll()))) {
            glued << file.fileName() + ": " + literal;
        }
        ++count;
    }
    QVERIFY(count > 200);
    expectNone(glued);
}

MC_TEST(TestTranslations)
#include "tst_translations.moc"
