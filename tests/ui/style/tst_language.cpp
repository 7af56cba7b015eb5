#include "style/language.h"
#include "style/quantity_text.h"
#include "style/text.h"
#include "support/test_class.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QTest>

using namespace mc::ui;

/// Which language it is, and how it writes numbers.
class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(languages().front().locale()); }

    void theDesktopsListIsGoneThrough_data() {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList{} << "en";
        QTest::newRow("no locale") << QStringList{"C"} << "en";
        QTest::newRow("German") << QStringList{"de-DE", "de-Latn-DE", "de"} << "de";
        QTest::newRow("Austrian") << QStringList{"de-AT"} << "de";
        QTest::newRow("Chinese") << QStringList{"zh-Hans-CN", "zh-CN", "zh"} << "zh_CN";
        QTest::newRow("of Singapore") << QStringList{"zh-SG"} << "zh_CN";
        QTest::newRow("traditional, then German") << QStringList{"zh-TW", "de"} << "de";
        QTest::newRow("French, then Chinese") << QStringList{"fr-FR", "zh-CN"} << "zh_CN";
        QTest::newRow("English, then German") << QStringList{"en-GB", "de"} << "en";
        QTest::newRow("one that the program does not have") << QStringList{"fi-FI"} << "en";
    }
    void theDesktopsListIsGoneThrough() {
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, code);
        QCOMPARE(QString::fromLatin1(bestOf(wanted).code), code);
    }

    void eachIsKnownByItsCode() {
        QCOMPARE(languages().size(), std::size_t{3});
        for (const Language& language : languages()) {
            QCOMPARE(languageOf(QLatin1String(language.code)), &language);
            QLocale::setDefault(language.locale());
            QCOMPARE(currentLanguage().code, language.code);
        }
        QVERIFY(languageOf(QStringLiteral("tlh")) == nullptr);
        QVERIFY(languageOf({}) == nullptr);
    }

    void germanWritesNumbersWithAComma() {
        QLocale::setDefault(languageOf(QStringLiteral("de"))->locale());
        QCOMPARE(countText(10000), QStringLiteral("10.000"));
        QCOMPARE(countText(-10000), QStringLiteral("−10.000"));
        QCOMPARE(percentText(0.971), QStringLiteral("97,1\u00A0%"));
        QCOMPARE(millisecondsText(0.5), QStringLiteral("0,5\u00A0ms"));
        QCOMPARE(degreesText(28.44), QStringLiteral("28,4°"));
        QCOMPARE(decimalText(-1234.5, 2), QStringLiteral("−1.234,50"));
        QCOMPARE(signedText(0.3123), QStringLiteral("+0,312"));
        QCOMPARE(signedText(-0.00124), QStringLiteral("−0,00124"));
        QCOMPARE(tickText(-0.05), QStringLiteral("−0,05"));
        QCOMPARE(tickText(1.5e-5), QStringLiteral("1,5e−5"));
        QCOMPARE(bytesText(2e6), QStringLiteral("2,0 MB"));
    }

    void chineseWritesNumbersAsEnglish() {
        const auto some = [] {
            return QStringList{countText(10000), percentText(0.971), decimalText(-1234.5, 2),
                               tickText(1.5e-5), signedText(-0.00124)};
        };
        const QStringList english = some();
        QLocale::setDefault(languageOf(QStringLiteral("zh_CN"))->locale());
        QCOMPARE(some(), english);
    }

    void sentencesFollowOneAnotherAsTheLanguageHasThem() {
        QCOMPARE(joinedSentences({"One.", "", "Two."}), QStringLiteral("One. Two."));
        QCOMPARE(joinedSentences({"一。", "二！", "Three."}), QStringLiteral("一。二！Three."));
        QCOMPARE(joinedSentences({"“一”", "二"}), QStringLiteral("“一” 二"));
        const mc::Message both = mc::followedBy(MC_TEXT("一。"), MC_TEXT("二。"));
        QCOMPARE(translated(both), QStringLiteral("一。二。"));
        QCOMPARE(translated(mc::followedBy(MC_TEXT("One."), MC_TEXT("Two."))), QStringLiteral("One. Two."));
    }

    void numbersInMessagesAreWrittenAsElsewhere() {
        const mc::Message message{MC_TEXT("gain cannot be %1 of %2"),
                                  {mc::Message::number("-0.2"), mc::Message::number("60,000")}};
        QCOMPARE(translated(message), QStringLiteral("gain cannot be −0.2 of 60,000"));
        QLocale::setDefault(languageOf(QStringLiteral("de"))->locale());
        QCOMPARE(translated(message), QStringLiteral("gain cannot be −0,2 of 60.000"));
    }

    void aListHasTheSignsOfTheLanguage() {
        const mc::Message list = mc::listed({std::string("a"), std::string("b"), std::string("c")});
        QCOMPARE(translated(list), QStringLiteral("a, b, c"));
        Translations translations;
        translations.use(*languageOf(QStringLiteral("zh_CN")));
        QCOMPARE(translated(list), QStringLiteral("a、b、c"));
        QCOMPARE(tr("%1, %2", "a curve and its run"), QStringLiteral("%1，%2")); // no list
    }

    void theProgramTakesALanguageAndLeavesIt() {
        {
            Translations translations;
            QCOMPARE(QLocale().language(), QLocale::English);
            translations.use(*languageOf(QStringLiteral("de")));
            QCOMPARE(QLocale().language(), QLocale::German);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
            translations.use(*languageOf(QStringLiteral("zh_CN")));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("取消"));
            translations.use(*languageOf(QStringLiteral("en")));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void keysAreNamedAsOnTheKeyboard() {
        const auto name = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
        Translations translations;
        translations.use(*languageOf(QStringLiteral("de")));
        QCOMPARE(name(QKeySequence(Qt::CTRL | Qt::Key_Left)), QStringLiteral("Strg+Links"));
        for (const char* english : {"zh_CN", "en"}) {
            translations.use(*languageOf(QLatin1String(english)));
            QCOMPARE(name(QKeySequence(Qt::CTRL | Qt::Key_Left)), QStringLiteral("Ctrl+Left"));
            QCOMPARE(name(QKeySequence(Qt::Key_Space)), QStringLiteral("Space"));
            QCOMPARE(name(QKeySequence(Qt::Key_Up)), QStringLiteral("Up")); // the catalogue has it as a verb
        }
    }
};

MC_TEST(TestLanguage)
#include "tst_language.moc"
