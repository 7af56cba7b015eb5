#include "base/message.h"
#include "style/catalogue.h"
#include "style/language.h"
#include "style/text.h"
#include "support/test_class.h"

#include <QCoreApplication>
#include <QTest>

using namespace mc;
using namespace mc::ui;

/// How texts are found in a catalogue.
class TestCatalogue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(catalogue_.load(qEnvironmentVariable("MC_TRIAL")));
        QVERIFY(QCoreApplication::installTranslator(&catalogue_));
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&catalogue_); }
    void cleanup() { QLocale::setDefault(languages().front().locale()); }

    void aTextIsFoundWhateverItsContext() {
        QCOMPARE(QObject::tr("Open"), QStringLiteral("Öffnen"));
        QCOMPARE(mc::ui::tr("Open"), QStringLiteral("Öffnen"));
        QCOMPARE(translated("Open"), QStringLiteral("Öffnen"));
        QCOMPARE(QCoreApplication::translate("any other", "Open"), QStringLiteral("Öffnen"));
    }

    void aCommentTellsTwoUsesApart() {
        QCOMPARE(mc::ui::tr("Open", "it is open"), QStringLiteral("Offen"));
        QCOMPARE(QObject::tr("Open", "it is open"), QStringLiteral("Offen"));
    }

    void numbersHaveTheirPluralForms() {
        QCOMPARE(mc::ui::tr("%n runs", nullptr, 1), QStringLiteral("1 Lauf"));
        QCOMPARE(mc::ui::tr("%n runs", nullptr, 2), QStringLiteral("2 Läufe"));
    }

    void aTextThatIsMissingStaysEnglish() { QCOMPARE(mc::ui::tr("Close"), QStringLiteral("Close")); }

    void aMessageOfTheCoreIsSaidInTheLanguage() {
        QLocale::setDefault(languageOf(QStringLiteral("de"))->locale());
        const Message message{MC_TEXT("The file %1 has %2 images."),
                              {std::string("a, b.npz"), Message::number("60,000")}};
        QCOMPARE(translated(message), QStringLiteral("60.000 Bilder sind in der Datei a, b.npz."));
        QCOMPARE(message.inEnglish(), std::string("The file a, b.npz has 60,000 images."));
    }

    void everyLanguageOfTheProgramHasACatalogue() {
        for (const Language& language : languages()) {
            Catalogue catalogue;
            QVERIFY2(catalogue.open(QLatin1String(language.code)), language.code);
        }
        Catalogue none;
        QVERIFY(!none.open(QStringLiteral("tlh")));
    }

private:
    Catalogue catalogue_;
};

MC_TEST(TestCatalogue)
#include "tst_catalogue.moc"
