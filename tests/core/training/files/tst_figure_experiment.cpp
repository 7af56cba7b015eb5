#include "set_ups.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/figure_experiment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>
#include <string>
#include <zlib.h>

namespace {

std::string deflated(const std::string& text) {
    uLongf size = compressBound(text.size());
    std::string packed(size, '\0');
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
             text.size());
    packed.resize(size);
    return packed;
}

std::string bigEndian(std::size_t number) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>(number >> shift & 0xFFU);
    }
    return bytes;
}

std::string chunk(const std::string& type, const std::string& data) {
    return bigEndian(data.size()) + type + data + "CRC.";
}

std::string png(const std::string& chunks) {
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string(13, 'x')) + chunks + chunk("IDAT", "pixels") +
           chunk("IEND", "");
}

std::string svg(const std::string& description) {
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A "
           "figure</title>\n<desc>" +
           description + "</desc>\n<g/></svg>\n";
}

std::string pdf(const std::string& stream) {
    return "%PDF-1.6\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + deflated("q 1 0 0 1 0 0 cm Q") +
           "\nendstream\nendobj\n2 0 obj\n<< /Type /EmbeddedFile >>\nstream\n" + stream +
           "\nendstream\nendobj\n%%EOF\n";
}

std::string repeated(const std::string& piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += piece;
    }
    return all;
}

const std::string kZero(1, '\0');

} // namespace

class TestFigureExperiment : public QObject {
    Q_OBJECT
private slots:
    void everyWayToCarryATextIsRead_data() {
        QTest::addColumn<QByteArray>("figure");
        const std::string text = document();
        const auto row = [](const char* name, const std::string& figure) {
            QTest::newRow(name) << QByteArray::fromStdString(figure);
        };
        const std::string key = "Experiment" + kZero;
        row("PNG, plain", png(chunk("tEXt", "Title" + kZero + "x") + chunk("tEXt", key + text)));
        row("PNG, packed", png(chunk("zTXt", key + kZero + deflated(text))));
        row("PNG, UTF-8", png(chunk("iTXt", key + kZero + kZero + "en" + kZero + kZero + text)));
        row("PNG, UTF-8 and packed", png(chunk("iTXt", key + "\1" + kZero + kZero + kZero + deflated(text))));
        row("PNG, after its pixels",
            "\x89PNG\r\n\x1a\n" + chunk("IDAT", "pixels") + chunk("tEXt", key + text));
        QString escaped = QString::fromStdString(text).toHtmlEscaped();
        row("SVG", svg("seed 1\n" + escaped.toStdString()));
        row("SVG, written anew", svg(escaped.replace("&quot;", "&#34;").toStdString()));
        row("PDF, packed", pdf(deflated(text)));
        row("PDF, plain", pdf(text));
    }
    void everyWayToCarryATextIsRead() {
        QFETCH(QByteArray, figure);
        QVERIFY(mc::isFigure(figure.toStdString()));
        const std::string text = mc::experimentInFigure(figure.toStdString());
        QVERIFY(mc::experimentFileFrom(text, "figure").experiment == set_ups::usual().file.experiment);
    }

    void whatCarriesNoneIsEmpty_data() {
        QTest::addColumn<QByteArray>("figure");
        const auto row = [](const char* name, const std::string& figure) {
            QTest::newRow(name) << QByteArray::fromStdString(figure);
        };
        const std::string key = "Experiment" + kZero;
        row("nothing", "");
        row("text", "Dear Anna");
        row("a PNG without", png(""));
        row("a PNG that ends after its head", "\x89PNG\r\n\x1a\n");
        row("a PNG with a chunk beyond its end",
            "\x89PNG\r\n\x1a\n" + bigEndian(0xFFFFFFFF) + "tEXt" + key + "{}");
        row("a PNG with a chunk as long as it is", "\x89PNG\r\n\x1a\n" + bigEndian(30) + "tEXt" + key + "{}");
        row("a PNG with a keyword alone", png(chunk("tEXt", "Experiment")));
        row("a PNG whose packed text is damaged", png(chunk("zTXt", key + kZero + "no stream")));
        row("a PNG whose packed text breaks off",
            png(chunk("zTXt", key + kZero + deflated(document()).substr(0, 50))));
        row("a PNG packed in another way", png(chunk("zTXt", key + "\7" + deflated(document()))));
        row("a PNG with half of an iTXt", png(chunk("iTXt", key + kZero)));
        row("a PNG with an iTXt without language", png(chunk("iTXt", key + kZero + kZero + "en")));
        row("a PNG with a bomb",
            png(chunk("zTXt", key + kZero + deflated(std::string(std::size_t{40} << 20, ' ')))));
        row("an SVG without", svg("A figure of something"));
        row("an SVG whose description does not end", "<svg><desc>{\n  \"format\": 1");
        row("an SVG that ends within the word", "<svg><desc></desc");
        row("a PDF without", pdf(deflated("q Q")));
        row("a PDF that ends at a stream", "%PDF-1.6\nstream\n");
        row("a PDF that ends at the word", "%PDF-1.6\nstream");
        row("a PDF whose attachment breaks off", pdf(deflated(document()).substr(0, 60)));
        row("a PDF with a bomb", pdf(deflated("{\n  \"format\":" + std::string(std::size_t{40} << 20, ' '))));
    }
    void whatCarriesNoneIsEmpty() {
        QFETCH(QByteArray, figure);
        QCOMPARE(mc::experimentInFigure(figure.toStdString()), std::string());
    }

    void manyBombsTakeNoLongerThanOne_data() {
        QTest::addColumn<QByteArray>("figure");
        const std::string bomb =
            deflated("{\n  \"format\":" + std::string((std::size_t{1} << 24) + 1000, ' '));
        const auto row = [](const char* name, const std::string& figure) {
            QTest::newRow(name) << QByteArray::fromStdString(figure);
        };
        row("PDF", "%PDF-1.6\n" + repeated("stream\n" + bomb + "\nendstream\n", 1000));
        row("PNG, zTXt", png(repeated(chunk("zTXt", "Experiment" + kZero + kZero + bomb), 1000)));
        row("PNG, iTXt",
            png(repeated(chunk("iTXt", "Experiment" + kZero + "\1" + kZero + kZero + kZero + bomb), 1000)));
        row("PDF with streams of nothing", "%PDF-1.6\n" + repeated("stream\n\x78\x9c", 4'000'000));
    }
    void manyBombsTakeNoLongerThanOne() {
        QFETCH(QByteArray, figure);
        const std::string content = figure.toStdString();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(mc::experimentInFigure(content), std::string());
        QVERIFY2(clock.elapsed() < 5000 * kSlowness,
                 qPrintable(QString::number(clock.elapsed()))); // a minute, if all were
    }

    void damagedFiguresAreReadOrEmpty() {
        QRandomGenerator random(3);
        const std::string key = "Experiment" + kZero;
        const std::vector<std::string> figures{
            png(chunk("zTXt", key + kZero + deflated(document()))),
            png(chunk("iTXt", key + "\1" + kZero + kZero + kZero + deflated(document()))),
            svg(QString::fromStdString(document()).toHtmlEscaped().toStdString()), pdf(deflated(document()))};
        for (int k = 0; k < 2000; ++k) {
            std::string figure = figures[static_cast<std::size_t>(k) % figures.size()];
            for (int damage = 0; damage < 3; ++damage) {
                const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(figure.size())));
                random.bounded(5) == 0 ? figure.resize(at + 1)
                                       : void(figure[at] = static_cast<char>(random.bounded(256)));
            }
            QVERIFY(mc::experimentInFigure(figure).size() <= std::size_t{1} << 24);
        }
    }

private:
    static std::string document() { return mc::experimentFileText(set_ups::usual().file); }
};

MC_TEST(TestFigureExperiment)
#include "tst_figure_experiment.moc"
