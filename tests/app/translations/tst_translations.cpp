#include "support/test_class.h"
#include "ts_file.h"

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

MC_TEST(TestTranslations)
#include "tst_translations.moc"
