#include "base/shell_words.h"
#include "base/utf8.h"
#include "support/test_class.h"

#include <QProcess>
#include <QtTest>

class TestShellWords : public QObject {
    Q_OBJECT
private slots:
    void aShellTakesAQuotedTextAsOneWord_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("--net=784-100-10,1.5@x%20");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("spaces") << QByteArray(" two  words ");
        QTest::newRow("quotes") << QByteArray("it's \"so\" ''");
        QTest::newRow("what a shell would replace") << QByteArray("$HOME `ls` $(id) \\ * ? [a] {b,c} ~ !! #");
        QTest::newRow("what a shell would end at") << QByteArray("a;b&c|d>e<f\ng");
        QTest::newRow("an event") << QByteArray("accuracy>=0.9");
        QTest::newRow("letters beyond ASCII") << QByteArray("/daten/Übung – 1");
        QTest::newRow("a tab and a return") << QByteArray("a\tb\rc");
        QTest::newRow("what a terminal obeys") << QByteArray("a\x1b[201~\x03\x04;id\x7f'b");
        QTest::newRow("what a terminal obeys of Latin-1") << QByteArray("a\xc2\x9b"
                                                                        "201~");
        QTest::newRow("what turns the direction") << QByteArray("gpj.\xe2\x80\xaetxt");
        QTest::newRow("a byte that is no character") << QByteArray("a\x9b;b");
    }

    void aShellTakesAQuotedTextAsOneWord() {
        QFETCH(QByteArray, text);
        const std::string line =
            "for word in " + mc::shellQuoted(text.toStdString()) + "; do printf '[%s]' \"$word\"; done";
        for (const char c : line) {
            QVERIFY(static_cast<unsigned char>(c) >= ' ' || c == '\n');
            QVERIFY(c != '\x7f');
        }
        QVERIFY(mc::isOneLine(QByteArray::fromStdString(line).replace('\n', ' ').toStdString()));
        QProcess shell;
        shell.start("/bin/sh", {"-c", QString::fromStdString(line)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), "[" + text + "]");
    }
};

MC_TEST(TestShellWords)
#include "tst_shell_words.moc"
