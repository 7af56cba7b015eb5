#include "handout_text.h"

#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "style/palette.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kWidestDrawing = 560; ///< pixels
constexpr double kLargestSide = 20'000;
constexpr int kMostPixelsAcross = 4096; ///< of an image

bool isDrawing(const QString& file) {
    return file.endsWith(QLatin1String(".svg"));
}

QFont fontOf(const TextStyle& style) {
    QFont font = usualFont();
    font.setPointSizeF(style.points);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels
    return font;
}

} // namespace

HandoutText::HandoutText(const QString& source, const QString& markdown, double width, const TextStyle& style)
    : source_(source), width_(width) {
    setUndoRedoEnabled(false);
    setUseDesignMetrics(true);
    setDocumentMargin(0);
    setDefaultFont(fontOf(style));
    constexpr int kDotsPerMetre = 3780; // 96 dpi
    device_.setDotsPerMeterX(kDotsPerMetre);
    device_.setDotsPerMeterY(kDotsPerMetre);
    documentLayout()->setPaintDevice(&device_);
    documentLayout()->registerHandler(QTextFormat::ImageObject, this);
    setTextWidth(width);
    if (!markdown.isNull()) {
        setLessonText(*this, markdown, width);
        flattenLinks();
        for (QTextFrame* frame : rootFrame()->childFrames()) {
            if (auto* table = qobject_cast<QTextTable*>(frame)) {
                QTextTableFormat format = table->format();
                format.setHeaderRowCount(0); // which would be painted again on what is no page
                table->setFormat(format);
            }
        }
    }
}

HandoutText::~HandoutText() {
    documentLayout()->setPaintDevice(nullptr); // which is gone before the layout is
}

std::shared_ptr<HandoutText> HandoutText::plain(const QString& words, double width, const TextStyle& style) {
    auto text = std::make_shared<HandoutText>(QString(), QString(), width, style);
    text->setPlainText(words);
    return text;
}

/// Nothing leads from paper anywhere.
void HandoutText::flattenLinks() {
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor()) {
                continue;
            }
            format.setAnchor(false);
            format.clearProperty(QTextFormat::AnchorHref);
            format.clearForeground();
            format.setFontUnderline(false);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            part = block.begin(); // what was parted may have become one
        }
    }
}

QVariant HandoutText::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {}; // pictures are drawn by drawObject()
}

QString HandoutText::fileOf(const QTextFormat& format) {
    const QUrl name(format.toImageFormat().name());
    return name.isRelative() ? name.path() : QString();
}

QSizeF HandoutText::intrinsicSize(QTextDocument* /*document*/, int /*place*/, const QTextFormat& format) {
    const QString file = fileOf(format);
    QSizeF size;
    if (QSvgRenderer drawing; isDrawing(file) && drawing.load(shelf::pictureContent(source_, file))) {
        size = drawing.defaultSize();
    } else if (!isDrawing(file)) {
        size = shelf::picture(source_, file, kMostPixelsAcross, 1).size();
    }
    if (size.isEmpty() || size.height() > kLargestSide) {
        return {};
    }
    return size * std::min({1.0, width_ / size.width(), kWidestDrawing / size.width()});
}

void HandoutText::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                             int /*place*/, const QTextFormat& format) {
    const QString file = fileOf(format);
    if (QSvgRenderer drawing; isDrawing(file) && drawing.load(shelf::pictureContent(source_, file))) {
        drawing.render(painter, rect);
    } else if (const QImage image = shelf::picture(source_, file, kMostPixelsAcross, 1); !image.isNull()) {
        painter->drawImage(rect, image);
    }
}

void HandoutText::paintSlice(QPainter& painter, QPointF at, double top, double bottom) {
    constexpr double kOverhang = 2; // of accents and descenders, pixels
    painter.save();
    painter.translate(at.x(), at.y() - top);
    painter.setClipRect(
        QRectF(-kLargestSide, top - kOverhang, 2 * kLargestSide, bottom - top + 2 * kOverhang));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = paletteOf(lightColours());
    context.palette.setColor(QPalette::Text, Qt::black);
    constexpr double kWithin = 0.5; // so that neighbouring lines are not painted
    context.clip =
        QRectF(-kLargestSide, top + kWithin, 2 * kLargestSide, std::max(0.1, bottom - top - 2 * kWithin));
    documentLayout()->draw(&painter, context);
    painter.restore();
}

namespace {

/// Cuts a document into slices.
class Slicer {
public:
    Slicer(const std::shared_ptr<HandoutText>& text, double indent) : text_(text), indent_(indent) {}

    std::vector<PagePiece> pieces() {
        text_->idealWidth(); // has all of it laid out
        QTextBlock block = text_->begin();
        while (block.isValid()) {
            if (QTextTable* table = QTextCursor(block).currentTable()) {
                addTable(*table);
                block = text_->findBlock(table->lastPosition()).next();
            } else {
                if (!isBesideTable(block)) {
                    addBlock(block);
                }
                block = block.next();
            }
        }
        return std::move(pieces_);
    }

private:
    void add(double top, double bottom, bool withNext) {
        PagePiece piece;
        piece.height = bottom - top;
        piece.above = std::max(0.0, top - (pieces_.empty() ? top : bottom_));
        piece.withNext = withNext;
        piece.paint = [text = text_, indent = indent_, top, bottom](QPainter& painter, const QRectF& area) {
            text->paintSlice(painter, area.topLeft() + QPointF(indent, 0), top, bottom);
        };
        bottom_ = bottom;
        pieces_.push_back(std::move(piece));
    }

    /// Qt puts an empty paragraph before and behind a table, with no room of its own.
    [[nodiscard]] static bool isBesideTable(const QTextBlock& block) {
        const auto inTable = [](const QTextBlock& one) {
            return one.isValid() && QTextCursor(one).currentTable() != nullptr;
        };
        return block.length() <= 1 && (inTable(block.next()) || inTable(block.previous()));
    }

    void addBlock(const QTextBlock& block) {
        const QRectF all = text_->documentLayout()->blockBoundingRect(block);
        const QTextLayout& lines = *block.layout();
        const int count = lines.lineCount();
        const bool heading = block.blockFormat().headingLevel() > 0;
        for (int k = 0; k < count; ++k) {
            const double top = k == 0 ? all.top() : all.top() + lines.lineAt(k).y() - lines.lineAt(0).y();
            const double bottom =
                k + 1 == count ? all.bottom() : all.top() + lines.lineAt(k + 1).y() - lines.lineAt(0).y();
            const bool alone = k + 1 < count && (k == 0 || k == count - 2);
            add(top, bottom, heading || alone);
        }
    }

    /// Whole, or where it is long row by row; the first stays with the second.
    void addTable(QTextTable& table) {
        constexpr double kLongTable = 500; // pixels, about half a page
        const QRectF all = text_->documentLayout()->frameBoundingRect(&table);
        constexpr double kBorder = 3; // pixels that its upper line may stand out
        double top = all.top() - kBorder;
        if (all.height() <= kLongTable) {
            add(top, all.bottom(), false);
            return;
        }
        for (int row = 0; row < table.rows(); ++row) {
            const bool last = row + 1 == table.rows();
            const double bottom = last ? all.bottom() : topOf(table, row + 1);
            add(top, bottom, row == 0 && !last);
            top = bottom;
        }
    }

    /// Where the padding above the words of a row begins.
    [[nodiscard]] double topOf(const QTextTable& table, int row) const {
        double top = 1e9;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock first = table.cellAt(row, column).begin().currentBlock();
            top = std::min(top, text_->documentLayout()->blockBoundingRect(first).top());
        }
        return top - table.format().cellPadding();
    }

    std::shared_ptr<HandoutText> text_;
    double indent_;
    double bottom_ = 0;
    std::vector<PagePiece> pieces_;
};

} // namespace

std::vector<PagePiece> piecesOf(const std::shared_ptr<HandoutText>& text, double indent) {
    return Slicer(text, indent).pieces();
}

} // namespace mc::ui
