#include "lessons/lesson_page.h"

#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "lessons/page_scroller.h"
#include "style/fonts.h"
#include "style/units.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMargin = 14;         ///< pixels around the text
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
}

void LessonPage::show(const QString& source, const QString& markdown) {
    source_ = source;
    text_ = markdown;
    fill();
    verticalScrollBar()->setValue(0);
}

void LessonPage::fill() {
    filledWidth_ = lineWidth();
    const int place = verticalScrollBar()->value();
    document()->setDefaultFont(scaledFont(font(), kLessonScale));
    document()->clear(); // and the pictures of another width
    setLessonText(*document(), text_, filledWidth_);
    setTextCursor(QTextCursor(document())); // is scrolled to when the page is shown first
    static_cast<void>(document()->size());  // lays all of it out, or its end is not known yet
    verticalScrollBar()->setValue(place);
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
    QTextBrowser::resizeEvent(event);
    if (lineWidth() != filledWidth_) {
        fill();
    }
}

void LessonPage::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && !text_.isEmpty()) {
        fill(); // sizes of headings and formulas follow from it
    }
}

} // namespace mc::ui
