#include "base/errors.h"
#include "base/stop.h"
#include "chart/time_axes.h"
#include "docks/dock_table.h"
#include "handout/handout_pages.h"
#include "handout_trial.h"
#include "lesson/rehearsal.h"
#include "lessons/lesson_shelf.h"
#include "support/noise_digits.h"
#include "support/test_class.h"
#include "view/needs.h"
#include "view/view.h"
#include "widgets/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>
#include <map>
#include <memory>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

QImage imageOf(const mc::ui::Picture& picture) {
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Paper paper = Paper::figure(usualFont());
    painter.setFont(paper.letters());
    paintWhole(picture, painter, image.size(), paper);
    return image;
}

} // namespace

/// A handout from its lesson to its file.
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
    void figuresShowTheFrameOfTheirPlace();
    void otherDataAreNamedAndShown();
    void eachKindOfNetBecomesAHandout_data();
    void eachKindOfNetBecomesAHandout();
    void hostileTextIsNoMoreThanText();
    void picturesFromElsewhereAreNotRead();
    void aFaultyLessonIsRefusedAndWritesNothing();
    void aFolderThatIsNotThereIsRefused();
    void aStopLeavesNoFile_data();
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
                 QStringLiteral("The name of a handout must end in .pdf or .html, and 'a.doc' does not."));
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
    QVERIFY(!html.contains("Because of") && !html.contains("is right") && !html.contains("class=\"answer"));
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
    QCOMPARE(html.count("<div class=\"answer\">"), 1);
    QVERIFY(html.contains("<strong>B</strong> is right: The right thing"));
    QVERIFY(html.indexOf("class=\"answers\"") > html.lastIndexOf("<textarea")); // at the end
    QCOMPARE(tags.count(QStringLiteral("svg")), 4);
    for (const char* tag : {"sub", "sup", "ul", "ol", "table", "img", "textarea", "label", "figcaption"}) {
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
    QVERIFY(html.indexOf("data:video") < 0 ||
            html.indexOf("data:video") > html.indexOf("<section class=\"answers\""));
    QVERIFY(html.contains("<img class=\"printed\" alt=\"Film: Raster")); // paper does not move
    request.answers = HandoutAnswers::None; // the film would give the answer away
    QCOMPARE(writeHandout(request, plainWork()).films, 0);
}

/// Each view is shown what the same lesson, played here, has come to.
void TestHandoutFile::figuresShowTheFrameOfTheirPlace() {
    const QString source = writeFile(
        path("places.md"), trialLesson().replace("wait: 4 batches", "forward: 2 batches\nwait: 4 batches"));
    const Handout handout = recordHandout(requestFor(source, path("a.pdf")), plainWork());
    Rehearsal rehearsal(shelf::read(source), 1);
    TimeAxes axes;
    std::map<QString, std::unique_ptr<View>> views;
    WatchSet watched = needs::kNothing;
    for (const HandoutFigure& figure : handout.steps[0].figures) {
        const auto row = std::ranges::find_if(
            dockTable(), [&](const DockRow& one) { return figure.name == QLatin1String(one.name); });
        View& view = *(views[figure.name] = std::unique_ptr<View>(row->make(nullptr)));
        axes.link(view);
        watched = needs::both(watched, view.needs());
    }
    rehearsal.runner().post(command::Watch{watched});
    const auto isShown = [&](const std::vector<HandoutFigure>& figures) {
        const FramePtr frame = rehearsal.runner().settle();
        axes.showFrame(*frame);
        bool all = figures.size() == views.size();
        for (const HandoutFigure& figure : figures) {
            View& view = *views.at(figure.name);
            view.showFrame(frame);
            all = all && imageOf(*figure.picture) == imageOf(*view.picture());
        }
        return all;
    };
    rehearsal.enter(0);
    QVERIFY(!isShown(handout.steps[0].figures));
    rehearsal.finish();
    QVERIFY(isShown(handout.steps[0].figures));
    rehearsal.enter(1);
    QVERIFY(isShown(handout.steps[1].figures)); // before the answer
    QVERIFY(!isShown(handout.steps[1].after));
    rehearsal.finish();
    QVERIFY(isShown(handout.steps[1].after));
}

void TestHandoutFile::otherDataAreNamedAndShown() {
    QTemporaryDir digits;
    QVERIFY(mc::testing::writeNoiseDigits(digits.path()));
    HandoutRequest request = requestFor(lesson(), path("other.html"));
    const Handout drawn = recordHandout(request, plainWork());
    request.data = {QStringLiteral("Noise"), digits.path()};
    const Handout other = recordHandout(request, plainWork());
    QVERIFY(dataText(drawn).isEmpty());
    QVERIFY(dataText(other).contains(QStringLiteral("Played on Noise.")));
    QVERIFY(drawn.steps[0].experiment != other.steps[0].experiment);
    QVERIFY(imageOf(*drawn.steps[0].figures[0].picture) != imageOf(*other.steps[0].figures[0].picture));
    writeHandout(request, plainWork());
    QVERIFY(contentOf(path("other.html")).contains("Played on Noise."));
    request.data.place = path("nowhere");
    QVERIFY_EXCEPTION_THROWN(writeHandout(request, plainWork()), Refused);
}

void TestHandoutFile::eachKindOfNetBecomesAHandout_data() {
    QTest::addColumn<QByteArray>("experiment");
    QTest::addColumn<QByteArray>("views");
    QTest::newRow("convolution") << QByteArray("network=28x28-4c5-p2-10")
                                 << QByteArray("raster, feature-maps | kernels, accuracy");
    QTest::newRow("feedback alignment")
        << QByteArray("network=784-12-10, rule=fa") << QByteArray("raster, network | concordance, circuit");
    QTest::newRow("backpropagation") << QByteArray("network=784-12-10, rule=bp")
                                     << QByteArray("raster, network | concordance, accuracy");
}

void TestHandoutFile::eachKindOfNetBecomesAHandout() {
    QFETCH(const QByteArray, experiment);
    QFETCH(const QByteArray, views);
    const QByteArray text =
        trialLesson().replace("network=784-12-10", experiment).replace("raster | accuracy", views);
    const QString source = writeFile(path("nets.md"), text);
    HandoutRequest request = requestFor(source, path("nets.html"));
    request.films = true;
    const HandoutReport report = writeHandout(request, plainWork());
    QVERIFY2(report.figures >= 8, qPrintable(QString::number(report.figures)));
    QCOMPARE(report.films, 1);
    QVERIFY(writeHandout(requestFor(source, path("nets.pdf")), plainWork()).pages >= 3);
}

/// A lesson that names such a picture is refused where that can be seen; by reference it cannot.
void TestHandoutFile::picturesFromElsewhereAreNotRead() {
    for (const char* place : {"http://evil/y.png", "../secret.svg", "/etc/secret.svg"}) {
        const QByteArray text = QByteArray("![p](") + place + ")";
        const QString named = writeFile(path("named.md"), trialLesson(text));
        QVERIFY_EXCEPTION_THROWN(writeHandout(requestFor(named, path("e.html")), plainWork()), BadFile);
    }
    const QByteArray secret =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><title>secret</title></svg>";
    const QByteArray own =
        "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><title>own</title></svg>";
    QVERIFY(QDir(folder_.path()).mkpath(QStringLiteral("inner")));
    writeFile(path("secret.svg"), secret);
    writeFile(path("inner/own.svg"), own);
    for (const QByteArray& place : {QByteArray("../secret.svg"), path("secret.svg").toUtf8(),
                                    QByteArray("file://") + path("secret.svg").toUtf8(),
                                    QByteArray("javascript:alert(1)"), QByteArray("http://evil/y.svg")}) {
        const QByteArray text = "![a][r] [b](own.svg)\n\n![c](own.svg)\n\n[r]: " + place + "\n";
        const QString source = writeFile(path("inner/reference.md"), trialLesson(text));
        writeHandout(requestFor(source, path("r.html")), plainWork());
        const QByteArray html = contentOf(path("r.html"));
        QVERIFY(html.contains(own.toBase64()));
        QVERIFY2(!html.contains(secret.toBase64()) && !html.contains("src=\"javascript:") &&
                     !html.contains("src=\"http") && !html.contains("src=\"file"),
                 place.constData());
    }
}

void TestHandoutFile::hostileTextIsNoMoreThanText() {
    const QByteArray text = "<script>alert(1)</script> [link](javascript:alert(2)) "
                            "<img src=http://evil/x.png> "
                            "`<b>` &amp; &#60;i&#62; &#1; ]]> --> \" onload='alert(3)' https://example.org/";
    const QString source = writeFile(path("hostile.md"), trialLesson(text));
    writeHandout(requestFor(source, path("h.html")), plainWork());
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

void TestHandoutFile::aStopLeavesNoFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("moment"); // how what is told begins then
    QTest::newRow("before the lesson") << "stop.pdf"
                                       << "Step 1";
    QTest::newRow("within the lesson") << "stop.html"
                                       << "Step 2";
    QTest::newRow("within the film") << "stop.html"
                                     << "Film";
    QTest::newRow("within the pages") << "stop.pdf"
                                      << "Page 2";
    QTest::newRow("within the figures") << "stop.html"
                                        << "Figure 2";
}

void TestHandoutFile::aStopLeavesNoFile() {
    QFETCH(const QString, name);
    QFETCH(const QString, moment);
    std::stop_source source;
    bool reached = false;
    HandoutWork work = plainWork(source.get_token());
    work.progress = [&](const HandoutProgress& now) {
        reached = reached || now.words.startsWith(moment);
        if (reached) {
            source.request_stop();
        }
    };
    HandoutRequest request = requestFor(lesson(), path(name));
    request.films = true;
    QVERIFY_EXCEPTION_THROWN(writeHandout(request, work), Stopped);
    QVERIFY(reached);
    QVERIFY(!QFile::exists(path(name)));
}

MC_TEST(TestHandoutFile)
#include "tst_handout_file.moc"
