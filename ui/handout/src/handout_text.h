#pragma once

#include "handout/page_pieces.h"

#include <QTextDocument>
#include <QTextObjectInterface>
#include <memory>
#include <vector>

namespace mc::ui {

/// How the text of a handout is written.
struct TextStyle {
    double points = 10.5; ///< size of letters
    bool bold = false;
};

/// Text of a handout on paper: the Markdown of a lesson, its pictures as drawings, black on white. Laid out
/// at 96 dpi, whatever the screen.
class HandoutText : public QTextDocument, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// source: of the lesson, for its pictures. width: of a line, pixels.
    HandoutText(const QString& source, const QString& markdown, double width, const TextStyle& style = {});
    ~HandoutText() override;
    /// The same for words that are no Markdown.
    [[nodiscard]] static std::shared_ptr<HandoutText> plain(const QString& words, double width,
                                                            const TextStyle& style = {});

    /// Paints what lies between two heights of the document. at: of the upper left corner of that.
    void paintSlice(QPainter& painter, QPointF at, double top, double bottom);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument* document, int place,
                                       const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int place,
                    const QTextFormat& format) override;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void flattenLinks();
    [[nodiscard]] static QString fileOf(const QTextFormat& format);

    QString source_;
    double width_;
    QImage device_{1, 1, QImage::Format_RGB32}; ///< of 96 dpi, to lay text out for
};

/// The lines of a text as pieces. indent: of its left edge within the area, pixels. A line alone at the begin
/// or the end of a paragraph stays with its neighbour, a heading with what follows.
[[nodiscard]] std::vector<PagePiece> piecesOf(const std::shared_ptr<HandoutText>& text, double indent = 0);

} // namespace mc::ui
