#include "base/errors.h"
#include "set_ups.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/set_up_file.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>
#include <string>

namespace {

bool same(const mc::SetUp& one, const mc::SetUp& other) {
    return one.file.experiment == other.file.experiment &&
           one.file.interventions == other.file.interventions && one.pauses == other.pauses &&
           one.updates == other.updates && one.batchesPerEpoch == other.batchesPerEpoch &&
           one.dataSet == other.dataSet;
}

std::string refusal(const std::string& text) {
    try {
        static_cast<void>(mc::readSetUpText(text));
    } catch (const mc::Refused& fault) {
        return fault.what();
    }
    return {};
}

QString replaced(const std::string& text, const char* what, const char* with) {
    return QString::fromStdString(text).replace(QString::fromUtf8(what), QString::fromUtf8(with));
}

/// As e-mail does: '=' and what is not ASCII as codes, lines that are broken within words.
QByteArray quotedPrintable(const QByteArray& text) {
    QByteArray coded;
    int column = 0;
    for (const char c : text) {
        if (column > 60 && c != '\n') {
            coded += "=\r\n";
            column = 0;
        }
        const bool plain = c >= ' ' && c < 0x7f && c != '=';
        coded += c == '\n' ? "\r\n" : plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        column = c == '\n' ? 0 : column + 1;
    }
    return coded;
}

/// As base64 of lines of 76 characters.
QByteArray inLines(const QByteArray& text) {
    constexpr int kLine = 76;
    const QByteArray digits = text.toBase64();
    QByteArray lines;
    for (int at = 0; at < digits.size(); at += kLine) {
        lines += digits.mid(at, kLine) + "\r\n";
    }
    return lines;
}

/// As the first lines of a set-up with these in between.
std::string block(const std::string& lines) {
    return "Microcircuit set-up, format 1, version 0.1.0:\n" + lines + "\nend of set-up\n";
}

} // namespace

class TestSetUpText : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBack_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("usual") << 0;
        QTest::newRow("on files") << 1;
        QTest::newRow("a convolution with an image") << 2;
        QTest::newRow("nothing but the defaults") << 3;
    }
    void whatIsWrittenReadsBack() {
        QFETCH(int, which);
        const mc::SetUp setUp = ofNumber(which);
        const std::string text = mc::setUpText(setUp);
        const mc::SetUpRead read = mc::readSetUpText(text);
        QVERIFY2(same(read.setUp, setUp), text.c_str());
        QVERIFY(!read.wasChanged && read.saysPauses);
        QCOMPARE(read.version, std::string(mc::version()));
        if (which == 1) {
            QVERIFY(read.setUp.file.data.identity == setUp.file.data.identity);
        }
    }

    void checksumsThatAreNoneAreLeftOut() {
        mc::SetUp setUp = ofNumber(1);
        setUp.file.data.identity->train.images = "damaged; seed=2";
        const mc::SetUpRead read = mc::readSetUpText(mc::setUpText(setUp));
        QVERIFY(same(read.setUp, setUp) && !read.setUp.file.data.identity);
    }

    /// So that every preset can be sent.
    void everyPresetReadsBack() {
        for (const mc::Preset& preset : mc::presets()) {
            const mc::SetUp setUp{{mc::presetExperiment(preset, {}),
                                   {},
                                   mc::beforeTheFirstBatch(mc::parseWhatIfs(preset.changes))}};
            QVERIFY(same(mc::readSetUpText(mc::setUpText(setUp)).setUp, setUp));
        }
    }

    void linesAreShortAndPlain() {
        for (int which = 0; which < 4; ++which) {
            const QByteArray text = QByteArray::fromStdString(mc::setUpText(ofNumber(which)));
            QVERIFY(text.startsWith("Microcircuit set-up, format 1, version "));
            for (const QByteArray& line : text.split('\n')) {
                QVERIFY2(line.size() <= 72, line.constData());
                QVERIFY2(!line.startsWith('>') && !line.startsWith("From ") && !line.startsWith('.'),
                         line.constData());
                for (const char c : line) {
                    QVERIFY(c >= ' ' && c < 0x7f);
                }
            }
        }
    }

    void anEMailLeavesItReadable_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("lineStart");
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<int>("width"); // at which lines are broken anew
        QTest::newRow("as it is") << ""
                                  << ""
                                  << "\n"
                                  << 0;
        QTest::newRow("quoted") << "On Monday Anna wrote:\n"
                                << "> "
                                << "\n"
                                << 0;
        QTest::newRow("quoted twice") << ""
                                      << ">> "
                                      << "\r\n"
                                      << 0;
        QTest::newRow("quoted with spaces between") << ""
                                                    << "> > | "
                                                    << "\r\n"
                                                    << 0;
        QTest::newRow("ends of lines of Windows") << "Hello,\r\n\r\n"
                                                  << ""
                                                  << "\r\n"
                                                  << 0;
        QTest::newRow("ends of lines of an old Mac") << ""
                                                     << ""
                                                     << "\r" << 0;
        QTest::newRow("indented by spaces that do not break") << ""
                                                              << "\u00a0\u00a0\u2003"
                                                              << "\u00a0\n"
                                                              << 0;
        QTest::newRow("wrapped") << ""
                                 << "> "
                                 << "\n"
                                 << 40;
        QTest::newRow("wrapped within words") << ""
                                              << ""
                                              << "\n"
                                              << 7;
        QTest::newRow("in a fence, after a mark of the order of bytes") << "\ufeff```\n"
                                                                        << ""
                                                                        << "\n"
                                                                        << 0;
        QTest::newRow("as one line") << ""
                                     << ""
                                     << " " << 0;
        QTest::newRow("with signs that are not seen") << ""
                                                      << "\u200b"
                                                      << "\u00ad\n"
                                                      << 0;
    }
    void anEMailLeavesItReadable() {
        QFETCH(QString, before);
        QFETCH(QString, lineStart);
        QFETCH(QString, lineEnd);
        QFETCH(int, width);
        for (int which = 0; which < 4; ++which) {
            const mc::SetUp setUp = ofNumber(which);
            QString mail = before;
            for (QString line : QString::fromStdString(mc::setUpText(setUp)).split('\n')) {
                for (; width > 0 && line.size() > width; line.remove(0, width)) {
                    mail += lineStart + line.left(width) + lineEnd;
                }
                mail += lineStart + line + lineEnd;
            }
            mail += QStringLiteral("-- \nAnna > 3; see you\n");
            const mc::SetUpRead read = mc::readSetUpText(mail.toStdString());
            QVERIFY2(same(read.setUp, setUp), qPrintable(mail));
            QVERIFY(!read.wasChanged);
        }
    }

    void aSavedMailIsDecoded_data() {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray text = QByteArray::fromStdString(mc::setUpText(ofNumber(1)));
        const QByteArray quoted = "Gr=C3=BC=C3=9Fe, 2 =3D 2\r\n" + quotedPrintable(text);
        const QByteArray packed = inLines("Grüße\r\n" + text + "Anna\n");
        const QByteArray head = "From: Anna <anna@example.org>\r\nSubject: A run\r\nMIME-Version: 1.0\r\n";
        const QByteArray utf8 = "Content-Type: text/plain; charset=utf-8\r\n";
        QTest::newRow("7 bits") << head + utf8 + "Content-Transfer-Encoding: 7bit\r\n\r\n" + text;
        QTest::newRow("quoted-printable")
            << head + utf8 + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted;
        QTest::newRow("base64") << head + "content-transfer-encoding: BASE64\n" + utf8 + "\r\n" + packed;
        const QByteArray parts =
            head + "Content-Type: multipart/alternative;\r\n boundary=\"=_a=20b\"\r\n\r\n";
        QTest::newRow("two parts") << parts + "--=_a=20b\r\n" + utf8 +
                                          "Content-Transfer-Encoding: base64\r\n\r\n" +
                                          inLines("See below.\n") + "\r\n--=_a=20b\r\n" + utf8 +
                                          "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted +
                                          "\r\n--=_a=20b--\r\n";
        QTest::newRow("plain after an encoded part")
            << parts + "--=_a=20b\nContent-Transfer-Encoding: quoted-printable\n\nHello =3D\n" +
                   "--=_a=20b\n" + utf8 + "\n" + text + "--=_a=20b--\n";
    }
    /// A file .eml, with letters that are not of ASCII, or with the set-up as an attachment.
    void aSavedMailIsDecoded() {
        QFETCH(QByteArray, mail);
        QVERIFY(mc::holdsSetUpText(mail.toStdString()));
        const mc::SetUpRead read = mc::readSetUp(mail.toStdString(), "/mails/run.eml");
        QVERIFY(same(read.setUp, ofNumber(1)) && !read.wasChanged);
    }

    void damagedMailIsReadOrRefused() {
        QRandomGenerator random(11);
        const QByteArray text = QByteArray::fromStdString(mc::setUpText(ofNumber(1)));
        const QByteArray mails[] = {"Content-Transfer-Encoding: quoted-printable\n\n" + quotedPrintable(text),
                                    "Content-Type: x; boundary=b\nContent-Transfer-Encoding: base64\n\n" +
                                        inLines(text) + "\n--b--\n"};
        int refused = 0;
        for (int k = 0; k < 1000; ++k) {
            QByteArray mail = mails[k % 2];
            for (int damage = 0; damage < 3; ++damage) {
                mail[random.bounded(int(mail.size()))] = static_cast<char>(random.bounded(256));
            }
            try {
                static_cast<void>(
                    mc::readSetUp(mail.left(random.bounded(int(mail.size()))).toStdString(), "/a"));
            } catch (const mc::Refused&) {
                ++refused;
            }
        }
        QVERIFY(refused > 100);
    }

    /// What a person may paste is no longer than this; none of it may hold the window for long.
    void longTextsAreReadSoon() {
        std::string text = "net=784-20-10;\n";
        for (int i = 0; i < 10'000; ++i) {
            text += "at update " + std::to_string(i) + ": silence-sst:1;\n";
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(mc::readSetUpText(block(text)).setUp.file.interventions.size(), std::size_t{10'000});
        const std::string longest(mc::kLongestSetUpText - 50, '=');
        for (const char* head : {"", "Content-Transfer-Encoding: quoted-printable\n\n",
                                 "Content-Transfer-Encoding: base64\n\n", "boundary="}) {
            QVERIFY(!mc::holdsSetUpText(head + longest));
        }
        QVERIFY2(clock.elapsed() < 5000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
    }

    void typographyIsUndone() {
        const mc::SetUp setUp = ofNumber(0);
        const std::string text = mc::setUpText(setUp);
        for (const auto& [what, with] :
             {std::pair{"-", "\u2011"}, std::pair{"-", "–"}, std::pair{"-", "−"}, std::pair{">=", "≥"},
              std::pair{" ", "\u00a0"}, std::pair{"_", "-"}}) {
            const mc::SetUpRead read = mc::readSetUpText(replaced(text, what, with).toStdString());
            QVERIFY2(same(read.setUp, setUp), with);
        }
    }

    void aChangeByHandIsReadAndTold() {
        const mc::SetUp setUp = ofNumber(0);
        const std::string text = mc::setUpText(setUp);
        const mc::SetUpRead read = mc::readSetUpText(replaced(text, "seed=1;", "seed=2;").toStdString());
        QCOMPARE(read.setUp.file.experiment.seed, std::int64_t{2});
        QVERIFY(read.wasChanged);
        const mc::SetUpRead short_ = mc::readSetUpText(block("seed = 7; net = 784-20-10;"));
        QCOMPARE(short_.setUp.file.experiment.network, std::string("784-20-10"));
        QVERIFY(short_.wasChanged); // it has no checksum
    }

    void theFirstOfSeveralIsRead() {
        const mc::SetUpRead read = mc::readSetUpText("Seeds:\n" + block("seed=5;") + "\n" + block("seed=6;"));
        QCOMPARE(read.setUp.file.experiment.seed, std::int64_t{5});
    }

    void whatIsWrongIsToldWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line"); // empty: of none
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const std::string& text, const char* line, const char* word) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << line << word;
        };
        row("nothing", "", "", "no set-up");
        row("words", "Dear Anna,\nthe Microcircuit is fine.\n", "", "no set-up");
        row("a later format", "Microcircuit set-up, format 2, version 9:\nend of set-up",
            "Line 1: ", "format 2");
        row("no format", "\nMicrocircuit set-up, format x, version 9:\nend of set-up",
            "Line 2: ", "not complete");
        row("no version", "Microcircuit set-up, format 1:\nend of set-up", "Line 1: ", "not complete");
        row("no end of the first line", "Microcircuit set-up, format 1, version 0.1.0",
            "Line 1: ", "not complete");
        row("a version without end", "Microcircuit set-up, format 1, version " + std::string(500, 'x') + ":",
            "Line 1: ", "not complete");
        row("cut off", "Microcircuit set-up, format 1, version 0.1.0:\nseed=1;\nnet=784-20",
            "Line 3: ", "breaks off");
        row("no such setting", block("seed=1;\ncolour=red;"), "Line 3: ", "colour");
        row("no setting at all", block("seed;"), "Line 2: ", "name = value");
        row("twice", block("seed=1;\nseed=2;"), "Line 3: ", "seed is given twice");
        row("twice under two names", block("net=784-20-10;\nnetwork=784-20-10;"), "Line 3: ", "twice");
        row("no number", block("\neta=fast;"), "Line 3: ", "eta (learning rate");
        row("out of range", block("tau-m=-3;"), "Line 2: ", "tau_m");
        row("not finite", block("eta=nan;"), "Line 2: ", "eta");
        row("a number too large", block("seed=99999999999999999999;"), "Line 2: ", "seed");
        row("no such choice", block("rule=magic;"), "Line 2: ", "magic");
        row("no network", block("seed=1;\nnet=784-0-10;"), "Line 3: ", "network");
        row("a network beyond the memory", block("net=784-100000-100000-10;"), "Line 2: ", "synapses");
        row("an empty value", block("net=;"), "Line 2: ", "network");
        row("half a code", block("data=/a%2;"), "Line 2: ", "hexadecimal");
        row("a zero byte in a name", block("data=/a%00b;"), "Line 2: ", "%");
        row("a line break in the name of the data", block("data-set=a%0Ab;"), "Line 2: ", "no name");
        row("damaged checksums of data", block("data-checksums=28x28x1/5/zz/aa/5/aa/aa;"),
            "Line 2: ", "data-checksums");
        row("a what-if without a time", block("at update: silence-sst;"), "Line 2: ", "at update 120");
        row("a what-if before all", block("at update -1: silence-sst;"), "Line 2: ", "at update 120");
        row("a what-if too late", block("at update 99999999999999999: silence-sst;"),
            "Line 2: ", "at update 120");
        row("no such what-if", block("at update 3: explode;"), "Line 2: ", "explode");
        row("a what-if that does not fit", block("net=784-20-10;\nat update 3: silence-sst:9;"),
            "Line 3: ", "layer 9");
        row("what-ifs out of order", block("at update 3: silence-sst;\nat update 2: silence-vip;"),
            "Line 3: ", "order");
        row("a what-if that continues none", block("at update 3, continued: silence-sst;"),
            "Line 2: ", "continues");
        row("no such pause", block("seed=1;\n\npause at noon;"), "Line 4: ", "noon");
        row("a pause that does not fit", block("pause at spike:1:4000;"), "Line 2: ", "cell 4000");
        row("no place", block("stood at update many;"), "Line 2: ", "stood at update 412");
        row("no UTF-8", block("se\xff\xfe=1;"), "Line 2: ", "no setting");
        row("letters beyond ASCII", block("größe=1;"), "Line 2: ", "größe");
        row("images without end", block("at update 0: learn-image:3=" + std::string(3'000'000, 'f') + ";"),
            "Line 2: ", "cannot be learned");
        row("too long", std::string(5'000'000, 'x'), "", "too long");
        std::string many;
        for (int i = 0; i < 11'000; ++i) {
            many += "at update 1: silence-sst;\n";
        }
        row("very many what-ifs", block(many), "Line 10002: ", "10,000");
    }
    void whatIsWrongIsToldWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        QFETCH(QString, word);
        const QString sentence = QString::fromStdString(refusal(text.toStdString()));
        QVERIFY2(!sentence.isEmpty() && sentence.size() < 3000, qPrintable(sentence.left(3000)));
        QVERIFY2(sentence.startsWith(line) && (!line.isEmpty() || !sentence.startsWith("Line")),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }

    /// Bytes changed, left out, doubled and moved at random: read or refused in a sentence, and what is read
    /// can be written again.
    void damagedTextIsReadOrRefused() {
        QRandomGenerator random(7);
        int refused = 0;
        for (int k = 0; k < 3000; ++k) {
            std::string text = mc::setUpText(ofNumber(k % 2 == 0 ? 0 : 1));
            for (int damage = 0; damage < 1 + k % 4; ++damage) {
                const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
                const auto length =
                    std::min<std::size_t>(text.size() - at, static_cast<std::size_t>(random.bounded(9)));
                switch (random.bounded(4)) {
                case 0:
                    text[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    text.erase(at, length);
                    break;
                case 2:
                    text.insert(at, text.substr(at, length));
                    break;
                default:
                    text.resize(at);
                    break;
                }
                text += text.empty() ? "x" : "";
            }
            try {
                const mc::SetUpRead read = mc::readSetUpText(text);
                QVERIFY(same(mc::readSetUpText(mc::setUpText(read.setUp)).setUp, read.setUp));
            } catch (const mc::Refused& fault) {
                ++refused;
                QVERIFY(std::string(fault.what()).size() > 10);
            }
        }
        QVERIFY(refused > 500);
    }

    void aTextInAFileIsBesideItsData() {
        const mc::SetUpRead read = mc::readSetUp(block("data=digits; net=15-6-8;"), "/lectures/mail.txt");
        QCOMPARE(read.setUp.file.experiment.data.source, std::string("/lectures/digits"));
    }

    void anExperimentFileWithEntriesOfAnotherFormIsRefused() {
        for (const std::string entry :
             {R"("data":{})", R"("data":7)", R"("interventions":[7])", R"("interventions":[{}])"}) {
            const std::string document = R"({"format":1,"experiment":{},)" + entry + "}";
            QVERIFY_EXCEPTION_THROWN((void)mc::readSetUp(document, "The pasted set-up"), mc::Refused);
        }
    }

    void anExperimentFileIsASetUp() {
        const mc::SetUp setUp = ofNumber(0);
        const mc::SetUpRead read = mc::readSetUp(mc::experimentFileText(setUp.file), "pasted");
        QVERIFY(read.setUp.file.experiment == setUp.file.experiment);
        QVERIFY(read.setUp.file.interventions == setUp.file.interventions);
        QVERIFY(!read.saysPauses && !read.wasChanged);
        QCOMPARE(read.version, std::string(mc::version()));
    }

private:
    static mc::SetUp ofNumber(int which) {
        return which == 0   ? set_ups::usual()
               : which == 1 ? set_ups::onFiles()
               : which == 2 ? set_ups::convolution()
                            : mc::SetUp{};
    }
};

MC_TEST(TestSetUpText)
#include "tst_set_up_text.moc"
