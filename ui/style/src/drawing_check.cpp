#include "style/drawing_check.h"

#include "style/text.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostElements = 50'000; ///< of the file, and again of what it repeats
constexpr int kDeepest = 64;          ///< elements in one another
constexpr int kLargestSide = 4096;    ///< pixels of an image in a drawing

/// Reads a drawing element by element.
class DrawingCheck {
public:
    explicit DrawingCheck(const QByteArray& svg) : xml_(svg) {}

    QString fault() {
        while (fault_.isEmpty() && !xml_.atEnd()) {
            readToken(xml_.readNext());
        }
        if (fault_.isEmpty() && (xml_.hasError() || elements_ == 0)) {
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
        if (++elements_ > kMostElements || open_.size() >= kDeepest) {
            fault_ = tr("It has more than %1 elements, or elements nested more than %2 deep.")
                         .arg(countText(kMostElements), countText(kDeepest));
            return;
        }
        if (name == QLatin1String("script")) {
            fault_ = tr("It contains a script.");
            return;
        }
        if (name == QLatin1String("foreignObject")) {
            fault_ = tr("It contains something other than SVG: foreignObject");
            return;
        }
        open_.append(xml_.attributes().value(QLatin1String("id")).toString());
        for (const QString& id : std::as_const(open_)) {
            if (!id.isEmpty()) {
                ++inside_[id];
            }
        }
        for (const QXmlStreamAttribute& attribute : xml_.attributes()) {
            if (attribute.name() == QLatin1String("href")) {
                checkLink(name, attribute.value().trimmed().toString());
            } else {
                checkStyle(attribute.value().toString());
            }
        }
    }

    void checkLink(const QString& element, const QString& link) {
        if (element == QLatin1String("use") && link.startsWith(QLatin1Char('#'))) {
            used_.append(link.mid(1));
            for (const QString& id : std::as_const(open_)) {
                using_.insert(id);
            }
        } else if (link.startsWith(QLatin1String("data:")) && element == QLatin1String("image")) {
            checkImage(link);
        } else if (!link.startsWith(QLatin1Char('#')) && element != QLatin1String("a")) {
            fault_ = tr("It names another file: %1").arg(shortened(link));
        }
    }

    /// PNG or JPEG of a size that is known: Qt looks at the content alone, which could be another drawing.
    void checkImage(const QString& link) {
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
        }
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
        qint64 repeated = 0;
        for (const QString& id : std::as_const(used_)) {
            if (using_.contains(id)) {
                fault_ = tr("What it repeats repeats something itself: %1").arg(shortened(id));
                return;
            }
            repeated += inside_.value(id);
        }
        if (repeated > kMostElements) {
            fault_ = tr("It repeats more than %1 elements.").arg(countText(kMostElements));
        }
    }

    static QString shortened(const QString& text) {
        constexpr qsizetype kMost = 80; // letters
        return text.size() > kMost ? text.left(kMost) + QStringLiteral("…") : text;
    }

    QXmlStreamReader xml_;
    QString fault_;
    int elements_ = 0;
    QStringList open_;           ///< ids of the elements that are open, empty where one has none
    QHash<QString, int> inside_; ///< elements in the one with this id, itself counted
    QStringList used_;           ///< ids of what is repeated, as often as it is
    QSet<QString> using_;        ///< ids of elements that repeat something inside
};

} // namespace

QString faultOfDrawing(const QByteArray& svg) {
    return DrawingCheck(svg).fault();
}

} // namespace mc::ui
