#include "base/errors.h"
#include "base/grouped.h"
#include "base/message.h"
#include "base/number_text.h"
#include "base/text.h"
#include "support/test_class.h"

#include <QtTest>
#include <array>
#include <charconv>
#include <limits>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
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
    void aSentenceKeepsItsValuesApart();
    void aCountIsGroupedByThousands();
    void theSentenceOfAFaultThatIsNoneOfOursIsVerbatim();
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
    QCOMPARE((mc::Message{MC_TEXT("At %1%"), {std::string("5")}}.inEnglish()), std::string("At 5%"));
}

void TestText::aSentenceKeepsItsValuesApart() {
    const mc::Message path(std::string("/a %1 b"));
    const mc::Message inner(MC_TEXT("%1 bytes"), {mc::Message::number(mc::countText(60000))});
    const mc::Message sentence(MC_TEXT("%2 of %1."), {path, inner});
    QCOMPARE(sentence.inEnglish(), std::string("60,000 bytes of /a %1 b."));
    QCOMPARE(sentence.text(), std::string("%2 of %1."));
    QVERIFY(sentence.kind() == mc::Message::Kind::Sentence);
    QVERIFY(sentence.values().front().kind() == mc::Message::Kind::Verbatim);
    QVERIFY(sentence.values().back().values().front().kind() == mc::Message::Kind::Number);
    QCOMPARE(mc::followedBy(MC_TEXT("One."), mc::Message()).inEnglish(), std::string("One."));
    QCOMPARE(mc::followedBy(MC_TEXT("One."), MC_TEXT("Two.")).inEnglish(), std::string("One. Two."));
}

void TestText::aCountIsGroupedByThousands() {
    QVERIFY(mc::grouped(999) == mc::Message::number("999"));
    QVERIFY(mc::grouped(std::uint64_t{1} << 30) == mc::Message::number("1,073,741,824"));
    QVERIFY(mc::grouped(-60'000) == mc::Message::number("-60,000"));
    QVERIFY(mc::grouped(std::numeric_limits<std::int64_t>::min()) ==
            mc::Message::number("-9,223,372,036,854,775,808"));
}

void TestText::theSentenceOfAFaultThatIsNoneOfOursIsVerbatim() {
    QVERIFY(mc::messageOf(std::runtime_error("a library's")) == mc::Message(std::string("a library's")));
    QVERIFY(mc::messageOf(std::bad_alloc()).kind() == mc::Message::Kind::Sentence);
    const std::system_error noThread(std::make_error_code(std::errc::resource_unavailable_try_again));
    QVERIFY(mc::messageOf(noThread).kind() == mc::Message::Kind::Sentence);
    QVERIFY(mc::messageOf(std::system_error(std::make_error_code(std::errc::io_error))).kind() ==
            mc::Message::Kind::Verbatim);
    const mc::Refused refused(MC_TEXT("Not so."));
    QVERIFY(mc::messageOf(refused) == mc::Message(MC_TEXT("Not so.")));
}

void TestText::aBadFileSentenceStartsWithThePath() {
    const mc::BadFile fault("/some/where", MC_TEXT("is not there."));
    QCOMPARE(std::string(fault.what()), std::string("/some/where: is not there."));
    QCOMPARE(fault.path, std::string("/some/where"));
    const mc::Message whole(MC_TEXT("%1: %2"), {std::string("/some/where"), MC_TEXT("is not there.")});
    QVERIFY(fault.message() == whole);
}

void TestText::aBadParameterKnowsItsField() {
    const mc::BadParameter fault("tau_m", MC_TEXT("The time is too short."));
    QCOMPARE(std::string(fault.what()), std::string("The time is too short."));
    QCOMPARE(fault.field, std::string("tau_m"));
}

MC_TEST(TestText)
#include "tst_text.moc"
