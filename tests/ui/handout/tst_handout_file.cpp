#include "base/errors.h"
#include "base/stop.h"
#include "handout/handout_pages.h"
#include "handout_trial.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// A hand-out from its lesson to its file.
class TestHandoutFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theSuffixSaysTheFormat();
    void aPdfHasTextQuestionsAndAnswers();
    void answersCanBeLeftOut();
    void theSameLessonGivesTheSameBytes();
    void anHtmlFileIsWellFormedAndNeedsNothingElse();
    void aStepThatPlaysHasItsFilm();
    void hostileTextIsNoMoreThanText();
    void aFaultyLessonIsRefusedAndWritesNothing();
    void aFolderThatIsNotThereIsRefused();
    void aStopLeavesNoFile();

private:
    [[nodiscard]] QString lesson(const QByteArray& text = "Some text.") const {
        return writeFile(folder_.filePath(QStringLiteral("trial.md")), trialLesson(text));
    }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
};

void TestHandoutFile::theSuffixSaysTheFormat() {
    QCOMPARE(handoutFormatOf(QStringLiteral("a.PDF")), HandoutFormat::Pdf);
    QCOMPARE(handoutFormatOf(QStringLiteral("a/b.html")), HandoutFormat::Html);
    try {
        (void)handoutFormatOf(QStringLiteral("dir/a.doc"));
        QFAIL("It was not refused.");
    } catch (const Refused& fault) {
        QCOMPARE(QString(fault.what()),
                 QStringLiteral("The name of a hand-out must end in .pdf or .html, and 'a.doc' does not."));
    }
}

void TestHandoutFile::aPdfHasTextQuestionsAndAnswers() {
    const HandoutReport report = writeHandout(requestFor(lesson(), path("a.pdf")), plainWork());
    QVERIFY(contentOf(path("a.pdf")).startsWith("%PDF-"));
    QCOMPARE(report.bytes, contentOf(path("a.pdf")).size());
    QVERIFY(report.pages >= 2);
    QCOMPARE(report.figures, 4); // the second step begins where the first one ends
    const QString text = textOfPdf(path("a.pdf"));
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), report.pages);
    for (const QString& words :
         {QStringLiteral("Trial <1> & more"), QStringLiteral("1. The first step"),
          QStringLiteral("Some text."), QStringLiteral("Figure 1. Raster:"),
          QStringLiteral("In the program: Lessons → Open lesson…, trial.md"),
          QStringLiteral("The number of updates is"), QStringLiteral("The board is as in figures 1, 2."),
          QStringLiteral("Question 1"), QStringLiteral("The wrong thing.")}) {
        QVERIFY2(text.contains(words), qPrintable(words + "\n" + text));
    }
    for (int page = 0; page < report.pages; ++page) {
        QVERIFY(pages[page].contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(report.pages)));
        QVERIFY(pages[page].contains(QStringLiteral("seed 5")));
        QVERIFY(pages[page].contains(QStringLiteral("Microcircuit ")));
    }
    QVERIFY2(pages.last().contains(QStringLiteral("Because of η.")) ||
                 pages[pages.size() - 2].contains(QStringLiteral("Because of η.")),
             qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("Answers")) > text.indexOf(QStringLiteral("The wrong thing.")));
}

void TestHandoutFile::answersCanBeLeftOut() {
    HandoutRequest request = requestFor(lesson(), path("a.html"));
    request.answers = HandoutAnswers::None;
    QCOMPARE(writeHandout(request, plainWork()).figures, 2);
    const QByteArray html = contentOf(path("a.html"));
    QVERIFY(html.contains("What becomes of it?") && html.contains("The right thing"));
    QVERIFY(!html.contains("Because of") && !html.contains("is right") && !html.contains("<details"));
}

void TestHandoutFile::theSameLessonGivesTheSameBytes() {
    for (const QString& name : {QStringLiteral("same.pdf"), QStringLiteral("same.html")}) {
        writeHandout(requestFor(lesson(), path(name)), plainWork());
        const QByteArray first = contentOf(path(name));
        QTest::qWait(1100); // a date would be another one
        writeHandout(requestFor(lesson(), path(name)), plainWork());
        QVERIFY(!first.isEmpty());
        QVERIFY2(contentOf(path(name)) == first, qPrintable(name));
    }
}

void TestHandoutFile::anHtmlFileIsWellFormedAndNeedsNothingElse() {
    writeFile(path("signs.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40'>"
                                 "<rect width='60' height='40' fill='white'/></svg>");
    writeHandout(
        requestFor(lesson("![a sign](signs.svg)\n\n$\\Delta W_{ij} = \\eta x^2$\n\n- one\n  - two\n- "
                          "three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. first\n2. *second*"),
                   path("a.html")),
        plainWork());
    const QByteArray html = contentOf(path("a.html"));
    QXmlStreamReader reader(html);
    QStringList tags;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        tags << reader.name().toString();
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            const QString name = attribute.name().toString();
            QVERIFY2(!name.startsWith(QLatin1String("on")), qPrintable(name));
            if (name == QLatin1String("src") || name == QLatin1String("href")) {
                QVERIFY2(attribute.value().startsWith(QLatin1String("data:")) ||
                             attribute.value().startsWith(QLatin1Char('#')),
                         qPrintable(attribute.value().toString().left(80)));
            }
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QString::number(reader.lineNumber())));
    QCOMPARE(tags.count(QStringLiteral("details")), 1);
    QCOMPARE(tags.count(QStringLiteral("svg")), 4);
    for (const char* tag : {"sub", "sup", "ul", "ol", "table", "img", "textarea", "summary", "figcaption"}) {
        QVERIFY2(tags.contains(QLatin1String(tag)), tag);
    }
    QVERIFY(!tags.contains(QStringLiteral("script")) && !tags.contains(QStringLiteral("link")));
    QVERIFY(!html.contains("url(http") && !html.contains("@import"));
    static const QRegularExpression label(QStringLiteral("role=\"img\" aria-label=\"[^\"]{20,}\""));
    QCOMPARE(QString::fromUtf8(html).count(label), 4);
    static const QRegularExpression id(QStringLiteral("\\bid=\"([^\"]*)\""));
    QSet<QString> ids;
    for (auto found = id.globalMatch(QString::fromUtf8(html)); found.hasNext();) {
        const QString one = found.next().captured(1);
        QVERIFY2(!ids.contains(one), qPrintable(one));
        ids << one;
    }
}

void TestHandoutFile::aStepThatPlaysHasItsFilm() {
    HandoutRequest request = requestFor(lesson(), path("film.html"));
    request.films = true;
    QCOMPARE(writeHandout(request, plainWork()).films, 1);
    const QByteArray html = contentOf(path("film.html"));
    static const QRegularExpression film(
        QStringLiteral("src=\"data:(video/mp4|image/apng);base64,[A-Za-z0-9+/=]{2000,}\""));
    QCOMPARE(QString::fromUtf8(html).count(film), 1);
    QVERIFY(html.contains("Film: Raster, Accuracy and loss, from epoch"));
    QVERIFY(html.indexOf("data:video") < 0 || html.indexOf("data:video") > html.indexOf("<details"));
    request.answers = HandoutAnswers::None; // the film would give the answer away
    QCOMPARE(writeHandout(request, plainWork()).films, 0);
}

void TestHandoutFile::hostileTextIsNoMoreThanText() {
    const QByteArray text = "<script>alert(1)</script> [link](javascript:alert(2)) "
                            "![\"><script>x</script>](../../etc/passwd) <img src=http://evil/x.png> "
                            "`<b>` &amp; &#60;i&#62; \x01 https://example.org/ ![p](http://evil/y.png)";
    const QString source = writeFile(path("hostile.md"), trialLesson(text));
    try {
        writeHandout(requestFor(source, path("h.html")), plainWork());
    } catch (const BadFile&) { // pictures from elsewhere are no pictures of a lesson
        const QByteArray tame = QByteArray(text).replace("![", "[");
        writeHandout(requestFor(writeFile(path("hostile.md"), trialLesson(tame)), path("h.html")),
                     plainWork());
    }
    const QByteArray html = contentOf(path("h.html"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        QVERIFY(name != QLatin1String("script") && name != QLatin1String("a"));
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            QVERIFY2(!attribute.value().contains(QLatin1String("javascript:")) &&
                         !attribute.value().contains(QLatin1String("evil")),
                     qPrintable(attribute.value().toString().left(80)));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

void TestHandoutFile::aFaultyLessonIsRefusedAndWritesNothing() {
    const QString bad = writeFile(path("bad.md"), trialLesson().replace("wait: 1 sample", "wait: soon"));
    for (const QString& source : {bad, path("missing.md")}) {
        try {
            writeHandout(requestFor(source, path("bad.pdf")), plainWork());
            QFAIL("It was not refused.");
        } catch (const BadFile& fault) {
            QVERIFY2(QString(fault.what()).contains(QFileInfo(source).fileName()), fault.what());
        }
        QVERIFY(!QFile::exists(path("bad.pdf")));
    }
}

void TestHandoutFile::aFolderThatIsNotThereIsRefused() {
    QVERIFY_EXCEPTION_THROWN(writeHandout(requestFor(lesson(), path("no/where.html")), plainWork()), BadFile);
}

void TestHandoutFile::aStopLeavesNoFile() {
    std::stop_source source;
    source.request_stop();
    for (const QString& name : {QStringLiteral("stop.pdf"), QStringLiteral("stop.html")}) {
        QVERIFY_EXCEPTION_THROWN(
            writeHandout(requestFor(lesson(), path(name)), plainWork(source.get_token())), Stopped);
        QVERIFY(!QFile::exists(path(name)));
    }
}

MC_TEST(TestHandoutFile)
#include "tst_handout_file.moc"
