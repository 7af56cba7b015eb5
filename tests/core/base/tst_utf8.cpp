#include "base/utf8.h"
#include "support/test_class.h"

#include <QtTest>
#include <string>

class TestUtf8 : public QObject {
    Q_OBJECT
private slots:
    void wellFormedCharactersAloneAreAccepted_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("bytes");
        QTest::newRow("plain") << QByteArray("a") << 1;
        QTest::newRow("two bytes") << QByteArray("\xCE\xBB") << 2;
        QTest::newRow("three bytes") << QByteArray("\xE2\x9C\x93") << 3;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9D\x9C\x86") << 4;
        QTest::newRow("the last before the surrogates") << QByteArray("\xED\x9F\xBF") << 3;
        QTest::newRow("the last of all") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
        QTest::newRow("half a surrogate pair") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("two bytes for one") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("three bytes for two") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("four bytes for three") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
        QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut off") << QByteArray("\xE2\x9C") << 0;
        QTest::newRow("a later byte first") << QByteArray("\x9C") << 0;
        QTest::newRow("no later byte") << QByteArray("\xE2\x9C"
                                                     "a")
                                       << 0;
        QTest::newRow("nothing") << QByteArray("") << 0;
    }

    void wellFormedCharactersAloneAreAccepted() {
        QFETCH(QByteArray, text);
        QFETCH(int, bytes);
        QCOMPARE(static_cast<int>(mc::characterBytes(text.toStdString())), bytes);
        QCOMPARE(mc::isUtf8("x" + text.toStdString()), bytes > 0 || text.isEmpty());
    }

    void charactersAreThoseOfTheText() {
        QVERIFY(mc::charactersOf("a\xCE\xBB\xF0\x9D\x9C\x86") == U"a\u03BB\U0001D706");
        QVERIFY(mc::charactersOf("\xED\xA0\x80"
                                 "a") == U"\uFFFD\uFFFD\uFFFDa");
    }

    void aNameIsAShortLineOfText() {
        QVERIFY(mc::isDisplayName("a") && mc::isDisplayName("größer als θ") &&
                mc::isDisplayName(std::string(100, 'x')));
        for (const std::string& text : {std::string(), std::string(101, 'x'), std::string("a\nb"),
                                        std::string("\x7f"), std::string("a\0", 2), std::string("\xff"),
                                        std::string("\xC2\x9B"
                                                    "1m"),
                                        std::string("gpj\xE2\x80\xAE.exe"),
                                        std::string("\xE2\x81\xA6"
                                                    "a"),
                                        std::string("\xE2\x80\xA8"), std::string("\xEF\xBF\xBF")}) {
            QVERIFY(!mc::isDisplayName(text));
        }
    }
};

MC_TEST(TestUtf8)
#include "tst_utf8.moc"
