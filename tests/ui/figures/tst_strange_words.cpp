#include "figures/figure.h"
#include "figures/figure_files.h"
#include "figures/xmp.h"
#include "style/xml_text.h"
#include "support/test_class.h"

#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace mc::ui;

namespace {

/// Names as a file of somebody else can hold them: control characters, half of a pair, other directions,
/// markup, placeholders, and a megabyte.
QStringList strangeNames() {
    const QString half(QChar(0xD800));
    return {QStringLiteral("\x01\x02\x1b[2J\x7f"),
            half + QStringLiteral("a") + QChar(0xDC00),
            QString(QChar(0xFFFE)) + QChar(0xFFFF),
            QStringLiteral("gpj.\u202Eexe\u2066"),
            QStringLiteral("</title></svg><script>alert(1)</script>]]>&amp;&#0;"),
            QStringLiteral("%1 %2 %n %%1 %L1"),
            QString(1'000'000, QLatin1Char('x'))};
}

/// Paints a name.
class NameFigure : public Figure {
public:
    explicit NameFigure(const QString& name) : Figure({name, name, name, "{}"}), name_(name) {}

    QSizeF room(QSizeF wished) override { return wished; }
    void paint(QPainter& painter, QSizeF room) override {
        painter.drawText(QRectF(QPointF(), room), Qt::AlignCenter | Qt::TextWordWrap, name_.left(2000));
    }

private:
    QString name_;
};

QString faultOfXml(const QByteArray& content) {
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("script")) {
            return QStringLiteral("a program");
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

const FigureSize kNarrowFigure{LengthUnit::Pixels, 300, 200, 96, 8};

} // namespace

/// Figures stay whole files, whatever is called how.
class TestStrangeWords : public QObject {
    Q_OBJECT
private slots:
    void figuresStayWhole() {
        for (const QString& name : strangeNames()) {
            NameFigure figure(name);
            const QByteArray svg = figureContent(figure, FigureFormat::Svg, kNarrowFigure);
            QCOMPARE(faultOfXml(svg), QString());
            QCOMPARE(faultOfXml(xmpOf(name, name)), QString());
            const QImage png = QImage::fromData(figureContent(figure, FigureFormat::Png, kNarrowFigure));
            QVERIFY(!png.isNull() && png.text(QStringLiteral("Experiment")) == QLatin1String("{}"));
            QVERIFY(figureContent(figure, FigureFormat::Pdf, kNarrowFigure).startsWith("%PDF"));
        }
    }

    void whatXmlDoesNotAllowIsLeftOutAlone() {
        const QString words = QStringLiteral("a\tb\nc \U0001D706 é");
        QCOMPARE(withoutControls(words), words);
        QCOMPARE(
            withoutControls(QStringLiteral("a\x01") + QChar(0xD800) + QStringLiteral("b") + QChar(0xFFFF)),
            QStringLiteral("ab"));
        QCOMPARE(withoutControls(QString(QChar(0xDC00)) + QChar(0xD800)), QString());
    }
};

MC_TEST(TestStrangeWords)
#include "tst_strange_words.moc"
