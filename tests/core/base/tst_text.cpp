#include "base/errors.h"
#include "base/message.h"
#include "base/number_text.h"
#include "base/text.h"
#include "support/test_class.h"

#include <QtTest>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <vector>

class TestText : public QObject {
    Q_OBJECT
private slots:
    void aNumberIsWrittenShortly_data();
    void aNumberIsWrittenShortly();
    void aNumberReadsBackAsItself_data();
    void aNumberReadsBackAsItself();
    void digitsAreThoseThatAreAskedFor();
    void aNumberIsReadWhereItIsTheWholeText();
    void alternativesAreListedAsInASentence();
    void placeholdersAreFilledOnce();
    void aBadFileSentenceStartsWithThePath();
    void aBadParameterKnowsItsField();
};

void TestText::aNumberIsWrittenShortly_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("fraction") << 0.2 << "0.2";
    QTest::newRow("whole") << 64.0 << "64";
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("negative") << -1.5 << "-1.5";
    QTest::newRow("small") << 1e-4 << "1e-04";
    QTest::newRow("sum that is not exact") << 0.1 + 0.2 << "0.30000000000000004";
}

void TestText::aNumberIsWrittenShortly() {
    QFETCH(const double, number);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromStdString(mc::numberText(number)), text);
}

void TestText::aNumberReadsBackAsItself_data() {
    QTest::addColumn<double>("number");
    using Limits = std::numeric_limits<double>;
    int row = 0;
    for (const double number :
         {1.0 / 3.0, 1e-300, -123456.789e10, Limits::max(), Limits::lowest(), Limits::min(),
          Limits::denorm_min(), Limits::epsilon(), 0x1.fffffffffffffp+52}) {
        QTest::addRow("%d", row++) << number;
    }
}

void TestText::aNumberReadsBackAsItself() {
    QFETCH(const double, number);
    const std::string text = mc::numberText(number);
    double back = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), back);
    QVERIFY(result.ec == std::errc{} && result.ptr == text.data() + text.size());
    QVERIFY(back == number);
}

void TestText::digitsAreThoseThatAreAskedFor() {
    QCOMPARE(mc::fixedText(12.345, 1), std::string("12.3"));
    QCOMPARE(mc::fixedText(-0.5, 2), std::string("-0.50"));
    QCOMPARE(mc::fixedText(std::numeric_limits<double>::max(), 0).size(), std::size_t{309});
    QCOMPARE(mc::generalText(0.30000000000000004, 12), std::string("0.3"));
    QCOMPARE(mc::generalText(1e-5, 6), std::string("1e-05"));
    QCOMPARE(mc::countText(999), std::string("999"));
    QCOMPARE(mc::countText(1234567), std::string("1,234,567"));
}

void TestText::aNumberIsReadWhereItIsTheWholeText() {
    QCOMPARE(mc::numberIn<double>("0.25"), std::optional(0.25));
    QCOMPARE(mc::numberIn<int>("-7"), std::optional(-7));
    for (const char* other : {"", " 1", "1 ", "1x", "99999999999999999999", "+1"}) {
        QVERIFY2(!mc::numberIn<std::int64_t>(other), other);
    }
    for (const char* other : {"inf", "nan", "1e999"}) {
        QVERIFY2(!mc::numberIn<double>(other), other);
    }
}

void TestText::alternativesAreListedAsInASentence() {
    using Names = std::vector<std::string_view>;
    QCOMPARE(mc::alternatives(Names{}).inEnglish(), std::string());
    QCOMPARE(mc::alternatives(Names{"a"}).inEnglish(), std::string("'a'"));
    QCOMPARE(mc::alternatives(Names{"a", "b"}).inEnglish(), std::string("'a' or 'b'"));
    QCOMPARE(mc::alternatives(Names{"a", "b", "c"}).inEnglish(), std::string("'a', 'b' or 'c'"));
    QCOMPARE(mc::alternatives(std::array{"x", "y"}).inEnglish(), std::string("'x' or 'y'"));
}

void TestText::placeholdersAreFilledOnce() {
    QCOMPARE(mc::filled("%2 of %1, 30 % and %3%", {"a %2", "b"}), std::string("b of a %2, 30 % and %3%"));
    QCOMPARE((mc::Message{"At %1%", {"5"}}.inEnglish()), std::string("At 5%"));
}

void TestText::aBadFileSentenceStartsWithThePath() {
    const mc::BadFile fault("/some/where", "is not there.");
    QCOMPARE(std::string(fault.what()), std::string("/some/where: is not there."));
    QCOMPARE(fault.path, std::string("/some/where"));
}

void TestText::aBadParameterKnowsItsField() {
    const mc::BadParameter fault("tau_m", "The time is too short.");
    QCOMPARE(std::string(fault.what()), std::string("The time is too short."));
    QCOMPARE(fault.field, std::string("tau_m"));
}

MC_TEST(TestText)
#include "tst_text.moc"
