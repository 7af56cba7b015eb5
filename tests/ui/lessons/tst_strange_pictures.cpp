#include "base/errors.h"
#include "lesson/lesson_file.h"
#include "lessons/lesson_shelf.h"
#include "style/drawing_check.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "widgets/file_paths.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <sys/stat.h>

using namespace mc;
using namespace mc::ui;

/// Pictures of a lesson that somebody else has written: they read nothing else, and are no bombs.
class TestStrangePictures : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aDrawingIsShown_data();
    void aDrawingIsShown();
    void aDrawingThatReachesOutIsNotShown_data();
    void aDrawingThatReachesOutIsNotShown();
    void aDrawingThatGrowsIsNotShown_data();
    void aDrawingThatGrowsIsNotShown();
    void anotherFormatUnderTheNameOfAnImageIsNotShown();
    void aHugeImageIsNotShown();
    void aLinkThatLeadsElsewhereIsNotRead();
    void aPipeIsNotRead();

private:
    [[nodiscard]] QString at(const QString& name) const { return folder_->filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QImage shown(const QString& name) const { return shelf::picture(lesson_, name, 100, 1); }
    /// What a person is told who opens the lesson with that picture.
    [[nodiscard]] QString refusal(const QString& name) const;

    std::unique_ptr<QTemporaryDir> folder_;
    QString lesson_;
};

namespace {

QByteArray svg(const QByteArray& content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "width=\"20\" height=\"20\">" +
           content + "</svg>";
}

QByteArray pngOf(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TestStrangePictures::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at("lesson")));
    lesson_ = at("lesson/lesson.md");
    write("secret.png", pngOf({20, 20}));
    write("secret.css", "rect { fill: red }");
    QCOMPARE(::mkfifo(pathOf(at("pipe")).c_str(), 0600), 0); // who opens it waits for ever
}

void TestStrangePictures::write(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString TestStrangePictures::refusal(const QString& name) const {
    write("lesson/lesson.md", "---\ntitle: T\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
                              "experiment: network=784-4-10\n```\nText.\n\n![It](" +
                                  name.toUtf8() + ")\n");
    try {
        static_cast<void>(shelf::read(lesson_));
    } catch (const BadFile& fault) {
        return QString::fromUtf8(fault.what());
    }
    return {};
}

void TestStrangePictures::aDrawingIsShown_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of shapes") << QByteArray("<rect width=\"20\" height=\"20\" fill=\"red\"/>");
    QTest::newRow("with marks that are repeated") << QByteArray(
        "<defs><path id=\"m\" d=\"M0 0 L5 5\"/></defs><g id=\"all\"><use xlink:href=\"#m\" x=\"3\"/>"
        "<use href=\"#m\" y=\"3\"/></g>");
    QTest::newRow("with a gradient") << QByteArray(
        "<linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>"
        "<rect width=\"9\" height=\"9\" style=\"fill:url( '#g' )\"/>");
    QTest::newRow("with an image of its own")
        << "<image width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64," + pngOf({3, 3}).toBase64() +
               "\"/>";
    QTest::newRow("with a mark whose id is one of XML")
        << QByteArray("<path xml:id=\"m\" d=\"M0 0 L5 5\"/><use xlink:href=\"#m\" x=\"3\"/>");
    QTest::newRow("with a link, which nobody follows") << QByteArray("<a href=\"https://a.b\"><rect/></a>");
}

void TestStrangePictures::aDrawingIsShown() {
    QFETCH(QByteArray, content);
    write("lesson/a.svg", svg(content));
    QCOMPARE(refusal("a.svg"), QString());
    QVERIFY(!shown("a.svg").isNull());
}

void TestStrangePictures::aDrawingThatReachesOutIsNotShown_data() {
    QTest::addColumn<QByteArray>("drawing");
    const auto image = [](const QByteArray& place) {
        return svg("<image width=\"20\" height=\"20\" xlink:href=\"" + place + "\"/>");
    };
    QTest::newRow("by an absolute path") << image("%1secret.png");
    QTest::newRow("by a path upwards") << image("../secret.png");
    QTest::newRow("by an address of a file") << image("file://%1secret.png");
    QTest::newRow("by an address in the network") << image("https://192.0.2.1/a.png");
    QTest::newRow("to a share in the network") << image("//192.0.2.1/share/a.png");
    QTest::newRow("to what never ends") << image("/dev/zero");
    QTest::newRow("by a style sheet")
        << "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/css\" href=\"%1secret.css\"?>" +
               svg("<rect width=\"20\" height=\"20\"/>");
    QTest::newRow("by an import") << svg("<style>@import url(%1secret.css);</style>");
    QTest::newRow("by a paint") << svg("<rect fill=\"url(https://192.0.2.1/a#b)\"/>");
    QTest::newRow("by a paint in a style") << svg("<rect style=\"fill:url('%1a.svg#b')\"/>");
    QTest::newRow("by what it repeats") << svg("<use href=\"%1a.svg#b\"/>");
    QTest::newRow("by an entity") << "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file://%1secret.css\">]>" +
                                         svg("<text>&a;</text>");
    QTest::newRow("by a program") << svg("<script>alert(1)</script>");
    QTest::newRow("by a script for an event") << svg("<rect onload=\"alert(1)\"/>");
    QTest::newRow("by a script in a link") << svg("<a href=\"java&#10;Script:alert(1)\"><rect/></a>");
    QTest::newRow("by a name that looks like a place in it") << image("#secret.png");
    QTest::newRow("by repeating what it does not contain") << svg("<use xlink:href=\"#b\"/>");
    QTest::newRow("by another language in it")
        << svg("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Text</p></foreignObject>");
    QTest::newRow("by another drawing in it") << image("data:image/svg+xml;base64,%2");
}

void TestStrangePictures::aDrawingThatReachesOutIsNotShown() {
    QFETCH(QByteArray, drawing);
    const QByteArray inside = svg("<image xlink:href=\"" + at("pipe").toUtf8() + "\"/>").toBase64();
    write("lesson/a.svg", drawing.replace("%1", at("").toUtf8() + "/").replace("%2", inside));
    const QString told = refusal("a.svg");
    QVERIFY2(told.contains("a.svg cannot be shown"), qPrintable(told));
    QVERIFY(shown("a.svg").isNull());
    QVERIFY(shelf::pictureContent(lesson_, "a.svg").isEmpty());
}

void TestStrangePictures::aDrawingThatGrowsIsNotShown_data() {
    QTest::addColumn<QByteArray>("drawing");
    QByteArray laughs = "<defs><rect id=\"a0\"/>";
    for (int level = 1; level <= 20; ++level) {
        const QByteArray below = "<use href=\"#a" + QByteArray::number(level - 1) + "\"/>";
        laughs += "<g id=\"a" + QByteArray::number(level) + "\">" + below.repeated(10) + "</g>";
    }
    QTest::newRow("by repeating what repeats") << svg(laughs + "</defs><use href=\"#a20\"/>");
    QTest::newRow("by repeating itself") << svg("<g id=\"a\"><use href=\"#a\"/></g>");
    QTest::newRow("by repeating what an id of XML names")
        << svg("<g xml:id=\"a\"><use xlink:href=\"#a\"/></g>");
    QTest::newRow("by repeating with a space before") << svg("<g id=\"#a\"><use xlink:href=\" #a\"/></g>");
    QTest::newRow("by patterns in patterns") << svg("<pattern id=\"a\"><rect fill=\"url(#b)\"/></pattern>");
    constexpr QSize kHalf(4096, 2048);
    const QByteArray large = "<image id=\"a\" width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64," +
                             pngOf(kHalf).toBase64() + "\"/>";
    QTest::newRow("by many images") << svg(large.repeated(3));
    QTest::newRow("by repeating an image") << svg(large + QByteArray("<use xlink:href=\"#a\"/>").repeated(2));
    QTest::newRow("by repeating much") << svg("<g id=\"a\">" + QByteArray("<rect/>").repeated(1000) + "</g>" +
                                              QByteArray("<use href=\"#a\"/>").repeated(1000));
    QByteArray entities = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
    for (int level = 1; level < 20; ++level) {
        const QByteArray below = "&a" + QByteArray::number(level - 1) + ";";
        entities += "<!ENTITY a" + QByteArray::number(level) + " \"" + below.repeated(10) + "\">";
    }
    QTest::newRow("by entities") << entities + "]>" + svg("<text>&a19;</text>");
    QTest::newRow("by depth") << svg(QByteArray("<g>").repeated(100'000) +
                                     QByteArray("</g>").repeated(100'000));
    QTest::newRow("by number") << svg(QByteArray("<g/>").repeated(200'000));
    QTest::newRow("packed") << QByteArray::fromHex("1f8b0800000000000003") + QByteArray(1000, '\0');
    QTest::newRow("no drawing at all") << QByteArray("\0\1\2", 3);
    QTest::newRow("empty") << QByteArray();
}

void TestStrangePictures::aDrawingThatGrowsIsNotShown() {
    QFETCH(QByteArray, drawing);
    QElapsedTimer clock;
    clock.start();
    const QString fault = faultOfDrawing(drawing);
    QVERIFY(!fault.isEmpty() && fault.size() < 500);
    write("lesson/a.svg", drawing);
    QVERIFY(shown("a.svg").isNull());
    QVERIFY(clock.elapsed() < 2000 * kSlowness);
}

void TestStrangePictures::anotherFormatUnderTheNameOfAnImageIsNotShown() {
    write("lesson/a.png",
          svg("<image width=\"20\" height=\"20\" href=\"" + at("secret.png").toUtf8() + "\"/>"));
    QVERIFY(refusal("a.png").contains("It is not a PNG"));
    QVERIFY(shown("a.png").isNull());
}

void TestStrangePictures::aHugeImageIsNotShown() {
    QByteArray png = pngOf({20, 20}); // whose header promises 1,000,000 x 1,000,000 pixels
    constexpr int kPlaceOfWidth = 16;
    png.replace(kPlaceOfWidth, 8, QByteArray::fromHex("000f4240000f4240"));
    write("lesson/a.png", png);
    QVERIFY(refusal("a.png").contains("It is not a PNG"));
    QVERIFY(shown("a.png").isNull());
}

void TestStrangePictures::aLinkThatLeadsElsewhereIsNotRead() {
    QVERIFY(QFile::link(at("secret.png"), at("lesson/a.png")));
    QVERIFY2(refusal("a.png").contains("is a link to a file in another folder"),
             qPrintable(refusal("a.png")));
    QVERIFY(shown("a.png").isNull());
    write("lesson/own.png", pngOf({20, 20}));
    QVERIFY(QFile::link(at("lesson/own.png"), at("lesson/b.png")));
    QCOMPARE(refusal("b.png"), QString());
    QVERIFY(!shown("b.png").isNull());
}

void TestStrangePictures::aPipeIsNotRead() {
    QCOMPARE(::mkfifo(pathOf(at("lesson/a.png")).c_str(), 0600), 0);
    QVERIFY(refusal("a.png").contains("is not a regular file"));
    QVERIFY(shown("a.png").isNull());
}

MC_TEST(TestStrangePictures)
#include "tst_strange_pictures.moc"
