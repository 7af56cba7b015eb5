#include "lessons/lesson_page.h"

#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "lessons/page_scroller.h"
#include "style/fonts.h"
#include "style/units.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kMargin = 14;         ///< pixels around the text
constexpr int kRounding = 2;        ///< pixels by which Qt makes a table wider than its room
constexpr int kWidestPicture = 560; ///< units

} // namespace

LessonPage::LessonPage(QWidget* parent) : QTextBrowser(parent), scroller_(new PageScroller(*this)) {
    setObjectName(QStringLiteral("lessonText"));
    setAccessibleName(tr("Text of the step"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would change with the text
    document()->setDocumentMargin(kMargin);
    setLineWrapMode(QTextEdit::FixedPixelWidth); // of fill()
}

void LessonPage::show(const QString& source, const QString& markdown) {
    source_ = source;
    text_ = markdown;
    fill({});
}

void LessonPage::fill(std::optional<int> top) {
    filledWidth_ = lineWidth();
    setLineWrapColumnOrWidth(viewport()->width() - kRounding);
    document()->setDefaultFont(scaledFont(font(), kLessonScale));
    document()->clear(); // and the pictures of another width
    setLessonText(*document(), text_, filledWidth_);
    showBlock(top.value_or(0));
}

std::optional<int> LessonPage::blockAtTop() const {
    return verticalScrollBar()->value() > 0 ? std::optional(cursorForPosition({}).blockNumber())
                                            : std::nullopt;
}

void LessonPage::showBlock(int number) {
    const QTextBlock block = document()->findBlockByNumber(number);
    setTextCursor(QTextCursor(block));
    document()->idealWidth(); // has all of it laid out, so that the bar knows how far it goes
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    verticalScrollBar()->setValue(number == 0 ? 0 : static_cast<int>(std::ceil(top)));
}

int LessonPage::lineWidth() const {
    return std::max(1, viewport()->width() - 2 * kMargin);
}

int LessonPage::pictureWidth() const {
    return std::min(lineWidth(), pixelsOf(*this, kWidestPicture));
}

QVariant LessonPage::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource || !name.isRelative()) {
        return {};
    }
    const double unit = unitOf(*this); // a picture grows with the letters beside it
    QImage image = shelf::picture(source_, name.path(), static_cast<int>(pictureWidth() / unit),
                                  devicePixelRatioF() * unit);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void LessonPage::resizeEvent(QResizeEvent* event) {
    const std::optional<int> top = blockAtTop(); // before the text moves
    QTextBrowser::resizeEvent(event);
    if (lineWidth() != filledWidth_) {
        fill(top);
    }
}

void LessonPage::changeEvent(QEvent* event) {
    const std::optional<int> top = blockAtTop();
    QTextBrowser::changeEvent(event);
    // Sizes of headings and formulas follow from the letters, colours of links from the palette.
    const bool looksOther = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (looksOther && !text_.isEmpty()) {
        fill(top);
    }
}

} // namespace mc::ui
