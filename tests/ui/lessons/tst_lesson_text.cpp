#include "base/errors.h"
#include "docks/docks.h"
#include "lessons/lesson_page.h"
#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "support/test_class.h"

#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace mc;
using namespace mc::ui;

/// The text of a lesson as it is seen: formulas, pictures, and nothing from elsewhere.
class TestLessonText : public QObject {
    Q_OBJECT
private slots:
    void formulasAreSetWithTheirStyles();
    void markdownLeavesFormulasAlone();
    void aFormulaOfItsOwnStandsInTheMiddle();
    void aFormulaIsNeverCut();
    void htmlIsNoMoreThanText();
    void aLabelKeepsItsFont();
    void aLabelReadsNoPictures();
    void picturesComeFromTheFolderOfTheLessonAlone();
    void everyPictureOfTheProgramIsDrawn();
    void theLessonsOfTheProgramCanBeRead();
    void aLessonThatCannotBeReadIsRefusedByName();
};

namespace {

/// The style of the first piece of a text.
QTextCharFormat styleOf(const QTextDocument& document, const QString& piece) {
    QTextCursor cursor = document.find(piece);
    return cursor.charFormat();
}

constexpr double kWide = 1000; ///< of a line, pixels

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TestLessonText::formulasAreSetWithTheirStyles() {
    QTextDocument document;
    setLessonText(document, QStringLiteral("The rule $\\Delta W_{ij} = \\eta x^{2}$ holds."), kWide);
    QCOMPARE(document.toPlainText(), QStringLiteral("The rule ΔWij = ηx2 holds."));
    QVERIFY(styleOf(document, QStringLiteral("W")).fontItalic());
    QVERIFY(!styleOf(document, QStringLiteral("Δ")).fontItalic());
    QCOMPARE(styleOf(document, QStringLiteral("ij")).verticalAlignment(), QTextCharFormat::AlignSubScript);
    QCOMPARE(styleOf(document, QStringLiteral("2")).verticalAlignment(), QTextCharFormat::AlignSuperScript);
    QCOMPARE(styleOf(document, QStringLiteral("holds")).verticalAlignment(), QTextCharFormat::AlignNormal);
    QVERIFY(!styleOf(document, QStringLiteral("holds")).fontItalic());
}

void TestLessonText::markdownLeavesFormulasAlone() {
    QTextDocument document;
    setLessonText(document,
                  QStringLiteral("**Bold $a_b$** and $x_1 * y_1 * z_1$, *so*.\n\n- one $u$\n- two\n\n"
                                 "| a | b |\n|---|---|\n| $h$ | 2 |\n"),
                  kWide);
    const QString text = document.toPlainText();
    QVERIFY2(text.contains(QStringLiteral("x1 * y1 * z1")), qPrintable(text));
    QVERIFY(styleOf(document, QStringLiteral("Bold")).fontWeight() > QFont::Normal);
    QVERIFY(!text.contains(QLatin1Char('$')));
    for (const QChar c : text) {
        QVERIFY(c.unicode() < 0xE000 || c.unicode() > 0xF8FF);
    }
}

void TestLessonText::aFormulaOfItsOwnStandsInTheMiddle() {
    QTextDocument document;
    setLessonText(document, QStringLiteral("Text.\n\n$e = h v_a$\n\nMore $x$."), kWide);
    QCOMPARE(document.findBlockByNumber(1).blockFormat().alignment() & Qt::AlignHorizontal_Mask,
             Qt::AlignHCenter);
    QVERIFY((document.findBlockByNumber(2).blockFormat().alignment() & Qt::AlignHCenter) == 0);
}

void TestLessonText::aFormulaIsNeverCut() {
    const QString text =
        QStringLiteral("$h = 4 \\sigma(z) (1 - \\sigma(z)), \\quad z = (u - \\vartheta) / w$");
    QTextDocument document;
    setLessonText(document, text, kWide);
    document.setTextWidth(-1);
    const double natural = document.idealWidth();
    const double size = styleOf(document, QStringLiteral("h")).fontPointSize();
    const double narrow = 0.8 * natural;
    setLessonText(document, text, narrow - 2 * document.documentMargin());
    document.setTextWidth(narrow);
    QCOMPARE(document.begin().layout()->lineCount(), 1); // smaller, but whole
    QVERIFY(styleOf(document, QStringLiteral("h")).fontPointSize() < size);
    QVERIFY(document.idealWidth() <= narrow);
    setLessonText(document, text, natural / 2);
    document.setTextWidth(natural / 2);
    QVERIFY(document.begin().layout()->lineCount() > 1); // broken before it is too small to be read
    QVERIFY(document.idealWidth() <= natural / 2);
    QVERIFY(styleOf(document, QStringLiteral("h")).fontPointSize() > 0.6 * size);
}

void TestLessonText::htmlIsNoMoreThanText() {
    QTextDocument document;
    setLessonText(document, QStringLiteral("An <img src=\"file:///etc/passwd\"> and <b>b</b>."), kWide);
    QVERIFY(document.toPlainText().contains(QStringLiteral("<img")));
}

void TestLessonText::aLabelKeepsItsFont() {
    const QString text = lessonRichText(QStringLiteral("What is $u_1$ now?"));
    QVERIFY2(!text.contains(QStringLiteral("font-size")) && !text.contains(QStringLiteral("font-family")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("vertical-align:sub")));
}

void TestLessonText::aLabelReadsNoPictures() {
    const QString text =
        lessonRichText(QStringLiteral("One ![a](/dev/zero), ![b][r] and ![c](x.svg).\n\n[r]: /dev/zero"));
    QVERIFY2(!text.contains(QStringLiteral("<img")) && !text.contains(QStringLiteral("zero")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("One")));
}

void TestLessonText::picturesComeFromTheFolderOfTheLessonAlone() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("lesson")));
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect width='200' "
        "height='100' fill='red'/></svg>";
    writeFile(folder.filePath(QStringLiteral("lesson/in.svg")), svg);
    writeFile(folder.filePath(QStringLiteral("out.svg")), svg);
    writeFile(folder.filePath(QStringLiteral("lesson/bad.svg")), "no picture");
    const QString source = folder.filePath(QStringLiteral("lesson/l.md"));
    QCOMPARE(shelf::picture(source, QStringLiteral("in.svg"), 1000, 1).size(), QSize(200, 100));
    QCOMPARE(shelf::picture(source, QStringLiteral("in.svg"), 100, 2).size(), QSize(200, 100));
    for (const char* name : {"../out.svg", "/etc/passwd", "", "..", "bad.svg", "none.svg",
                             ":/lessons/microcircuit.svg", "lesson/in.svg"}) {
        QVERIFY2(shelf::picture(source, QLatin1String(name), 100, 1).isNull(), name);
    }
}

void TestLessonText::everyPictureOfTheProgramIsDrawn() {
    for (const shelf::Entry& entry : shelf::entries()) {
        const std::shared_ptr<const Lesson> lesson = shelf::read(entry.source);
        for (const mc::Picture& picture : lesson->pictures) {
            const QImage image = shelf::picture(entry.source, QString::fromStdString(picture.file), 360, 1);
            QVERIFY2(image.width() > 300 && image.height() > 100, picture.file.c_str());
        }
    }
}

void TestLessonText::theLessonsOfTheProgramCanBeRead() {
    const QList<shelf::Entry> entries = shelf::entries();
    QCOMPARE(entries.size(), 6);
    QMainWindow window;
    Docks docks(window, *new QWidget(&window), *new QWidget(&window), *new QWidget(&window));
    for (const std::string_view view : boardViews()) {
        QVERIFY2(docks.named(QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()))) != nullptr,
                 std::string(view).c_str());
    }
    for (const shelf::Entry& entry : entries) {
        QVERIFY(!entry.title.isEmpty() && !entry.summary.isEmpty() && entry.minutes > 0);
        LessonPage page;
        page.resize(380, 500);
        LessonPage large; // for a projector
        large.setFont(QFont(large.font().family(), 24));
        large.resize(600, 500);
        large.setVisible(true);
        page.setVisible(true);
        const std::shared_ptr<const Lesson> lesson = shelf::read(entry.source);
        for (const LessonStep& step : lesson->steps) {
            for (LessonPage* one : {&page, &large}) { // nothing is cut at the right
                one->show(entry.source, QString::fromStdString(step.text));
                QVERIFY2(one->horizontalScrollBar()->maximum() == 0, step.title.c_str());
            }
            QVERIFY(!page.toPlainText().contains(QLatin1Char('$')));
            QVERIFY(!page.toPlainText().contains(QStringLiteral("```")));
        }
    }
}

void TestLessonText::aLessonThatCannotBeReadIsRefusedByName() {
    for (const char* source : {":/lessons/none.md", "/nowhere/none.md"}) {
        try {
            static_cast<void>(shelf::read(QLatin1String(source)));
            QFAIL("was read");
        } catch (const BadFile& fault) {
            QVERIFY(QString::fromUtf8(fault.what()).contains(QLatin1String(source)));
        }
    }
}

MC_TEST(TestLessonText)
#include "tst_lesson_text.moc"
