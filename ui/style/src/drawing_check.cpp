#include "style/drawing_check.h"

#include "style/text.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr int kMostElements = 50'000; ///< of the file, and again of what it repeats
constexpr int kDeepest = 64;          ///< elements in one another
constexpr int kLargestSide = 4096;    ///< pixels of an image in a drawing
constexpr qint64 kMostPixels = qint64{kLargestSide} * kLargestSide; ///< of all its images

/// What other versions of Qt, or a browser, draw over and over, or fill with something that is no drawing.
constexpr std::array kRefused{QLatin1String("foreignObject"), QLatin1String("pattern"), QLatin1String("mask"),
                              QLatin1String("marker"), QLatin1String("filter")};

/// What an element and all in it have, or the whole drawing.
struct DrawnCount {
    qint64 elements = 0;
    qint64 pixels = 0; ///< of images
};

/// Reads a drawing element by element.
class DrawingCheck {
public:
    explicit DrawingCheck(const QByteArray& svg) : xml_(svg) {}

    QString fault() {
        while (fault_.isEmpty() && !xml_.atEnd()) {
            readToken(xml_.readNext());
        }
        if (fault_.isEmpty() && (xml_.hasError() || all_.elements == 0)) {
            return tr("It is not an SVG: %1").arg(xml_.hasError() ? xml_.errorString() : tr("It is empty."));
        }
        if (fault_.isEmpty()) {
            countRepeated();
        }
        return fault_;
    }

private:
    void readToken(QXmlStreamReader::TokenType token) {
        switch (token) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            open_.removeLast();
            break;
        case QXmlStreamReader::Characters:
            checkStyle(xml_.text().toString());
            break;
        case QXmlStreamReader::DTD:
            if (!xml_.entityDeclarations().isEmpty()) {
                fault_ = tr("It defines entities.");
            }
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (xml_.processingInstructionTarget() == QLatin1String("xml-stylesheet")) {
                fault_ = tr("It names another file: %1")
                             .arg(shortened(xml_.processingInstructionData().toString()));
            }
            break;
        default:
            break;
        }
    }

    void begin() {
        const QString name = xml_.name().toString();
        if (all_.elements >= kMostElements || open_.size() >= kDeepest) {
            fault_ = tr("It has more than %1 elements, or elements nested more than %2 deep.")
                         .arg(countText(kMostElements), countText(kDeepest));
            return;
        }
        if (name == QLatin1String("script")) {
            fault_ = tr("It contains a script.");
            return;
        }
        if (std::ranges::find(kRefused, name) != kRefused.end()) {
            fault_ = tr("It contains an element that cannot be shown here: %1").arg(name);
            return;
        }
        QStringList ids; // Qt takes either
        for (const char* called : {"id", "xml:id"}) {
            const QString id = xml_.attributes().value(QLatin1String(called)).toString();
            if (!id.isEmpty()) {
                ids.append(id);
            }
        }
        open_.append(ids);
        count(&DrawnCount::elements, 1);
        for (const QXmlStreamAttribute& attribute : xml_.attributes()) {
            checkScript(attribute);
            if (attribute.name() == QLatin1String("href")) {
                checkLink(name, attribute.value().toString());
            } else {
                checkStyle(attribute.value().toString());
            }
        }
    }

    /// Qt runs none, but a browser does.
    void checkScript(const QXmlStreamAttribute& attribute) {
        static const QRegularExpression blanks(QStringLiteral("[\\x00-\\x20]"));
        if (attribute.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive) ||
            attribute.value().toString().remove(blanks).contains(QLatin1String("javascript:"),
                                                                 Qt::CaseInsensitive)) {
            fault_ = tr("It contains a script.");
        }
    }

    /// link: as it is written: Qt takes its first character away, whatever that is.
    void checkLink(const QString& element, const QString& link) {
        if (element == QLatin1String("image")) {
            checkImage(link);
        } else if (element == QLatin1String("use") && link.startsWith(QLatin1Char('#'))) {
            used_.append(link.mid(1));
            for (const QStringList& ids : std::as_const(open_)) {
                using_.unite({ids.begin(), ids.end()});
            }
        } else if (!link.startsWith(QLatin1Char('#')) && element != QLatin1String("a")) {
            fault_ = tr("It names another file: %1").arg(shortened(link));
        }
    }

    /// PNG or JPEG of a size that is known: Qt looks at the content alone, which could be another drawing.
    void checkImage(const QString& link) {
        if (!link.startsWith(QLatin1String("data:"))) {
            fault_ = tr("It names another file: %1").arg(shortened(link));
            return;
        }
        const qsizetype begin = link.lastIndexOf(QLatin1String("base64,"));
        QBuffer content;
        content.setData(QByteArray::fromBase64(link.mid(begin + 7).toLatin1()));
        content.open(QIODevice::ReadOnly);
        const QByteArray format = QImageReader::imageFormat(&content);
        const bool known =
            format == "png" || format == "jpeg"; // else its size would be that of what it names
        const QSize size = known ? QImageReader(&content, format).size() : QSize();
        if (begin < 0 || size.isEmpty() || std::max(size.width(), size.height()) > kLargestSide) {
            fault_ = tr("An image in it is not a PNG or JPEG of at most %1 x %1 pixels.")
                         .arg(countText(kLargestSide));
            return;
        }
        count(&DrawnCount::pixels, qint64{size.width()} * size.height());
    }

    /// Of an attribute, or of a style sheet in the drawing.
    void checkStyle(const QString& text) {
        static const QRegularExpression elsewhere(QStringLiteral("@import|url\\(\\s*['\"]?\\s*[^#'\"\\s]"),
                                                  QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch found = elsewhere.match(text); found.hasMatch()) {
            fault_ = tr("It names another file: %1").arg(shortened(text.mid(found.capturedStart())));
        }
    }

    /// What is repeated must not repeat anything itself, or a few lines would be drawn without end.
    void countRepeated() {
        DrawnCount repeated;
        for (const QString& id : std::as_const(used_)) {
            if (!inside_.contains(id)) {
                fault_ = tr("It does not contain what it repeats: %1").arg(shortened(id));
                return;
            }
            if (using_.contains(id)) {
                fault_ = tr("What it repeats repeats something itself: %1").arg(shortened(id));
                return;
            }
            repeated.elements += inside_[id].elements;
            repeated.pixels += inside_[id].pixels;
        }
        if (repeated.elements > kMostElements) {
            fault_ = tr("It repeats more than %1 elements.").arg(countText(kMostElements));
        } else if (all_.pixels + repeated.pixels > kMostPixels) {
            fault_ = tr("Its images have more than %1 x %1 pixels in all.").arg(countText(kLargestSide));
        }
    }

    /// Of the element that is open, and of all around it.
    void count(qint64 DrawnCount::*what, qint64 number) {
        all_.*what += number;
        for (const QStringList& ids : std::as_const(open_)) {
            for (const QString& id : ids) {
                inside_[id].*what += number;
            }
        }
    }

    static QString shortened(const QString& text) {
        constexpr qsizetype kMost = 80; // letters
        return text.size() > kMost ? text.left(kMost) + QStringLiteral("…") : text;
    }

    QXmlStreamReader xml_;
    QString fault_;
    DrawnCount all_;
    QList<QStringList> open_;           ///< ids of the elements that are open
    QHash<QString, DrawnCount> inside_; ///< of the elements with this id
    QStringList used_;                  ///< ids of what is repeated, as often as it is
    QSet<QString> using_;               ///< ids of elements that repeat something inside
};

} // namespace

QString faultOfDrawing(const QByteArray& svg) {
    return DrawingCheck(svg).fault();
}

void limitImages() {
    constexpr int kMostMegabytes = 256;
    QImageReader::setAllocationLimit(kMostMegabytes);
}

} // namespace mc::ui
