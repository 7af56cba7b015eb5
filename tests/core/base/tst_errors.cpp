#include "base/errors.h"
#include "base/utf8.h"
#include "support/test_class.h"

#include <QtTest>
#include <string>

class TestErrors : public QObject {
    Q_OBJECT
private slots:
    void whatATerminalWouldObeyIsNotTold() {
        const std::string name = "a\nb\u009B31m\xFF";
        const mc::BadFile fault("set\x1B[2J.zip", {MC_TEXT("has no file %1."), {name}});
        const std::string told = "set\uFFFD[2J.zip: has no file a b\uFFFD31m\uFFFD.";
        QCOMPARE(QString::fromUtf8(fault.what()), QString::fromStdString(told));
        QCOMPARE(QString::fromStdString(fault.message().inEnglish()), QString::fromStdString(told));
        QVERIFY(mc::isOneLine(fault.what()));
        QCOMPARE(QString::fromStdString(fault.path), QString("set\x1B[2J.zip")); // to open it
    }

    void whatNobodyReadsToItsEndIsCutOff() {
        const mc::Refused fault({MC_TEXT("There is no rule %1."), {std::string(1'000'000, 'x')}});
        const QString told = QString::fromUtf8(fault.what());
        QVERIFY2(told.startsWith("There is no rule xxx") && told.endsWith("x….") && told.size() < 5000,
                 qPrintable(told.left(100)));
    }

    void othersStayAsTheyAre() {
        const mc::Message message(MC_TEXT("The rule %1 is not known."), {std::string("größer als θ")});
        QVERIFY(mc::Refused(message).message() == message);
    }
};

MC_TEST(TestErrors)
#include "tst_errors.moc"
