#include "lessons/lesson_page.h"

#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
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
constexpr double kTextScale = 1.12; ///< larger than controls: it is read, and from farther away

} // namespace

LessonPage::LessonPage(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("lessonText"));
    setAccessibleName(tr("Text of the step"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would change with the text
    document()->setDocumentMargin(kMargin);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (seeksEnd_) { // the question below takes another height
            verticalScrollBar()->setValue(most);
        }
    });
}

void LessonPage::show(const QString& source, const QString& markdown, const QString& answer) {
    const bool more = source == source_ && !answer.isEmpty() && text_ == markdown;
    source_ = source;
    text_ = answer.isEmpty() ? markdown : markdown + QStringLiteral("\n\n---\n\n") + answer;
    fill();
    // A new step is read from its top; an answer is what is looked for.
    seeksEnd_ = more;
    verticalScrollBar()->setValue(more ? verticalScrollBar()->maximum() : 0);
}

void LessonPage::fill() {
    filledWidth_ = pictureWidth();
    const int place = verticalScrollBar()->value();
    document()->setDefaultFont(scaledFont(font(), kTextScale));
    document()->clear(); // and the pictures of another width
    setLessonText(*document(), text_);
    verticalScrollBar()->setValue(place);
}

int LessonPage::pictureWidth() const {
    return std::clamp(viewport()->width() - 2 * kMargin, 1, pixelsOf(*this, kWidestPicture));
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
    if (pictureWidth() != filledWidth_) {
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
