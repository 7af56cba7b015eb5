#include "lessons/page_scroller.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kBlank = 14;          ///< pixels at the ends of a text that hold no words
constexpr double kFadeLines = 1.75; ///< height of the fade

} // namespace

PageScroller::PageScroller(QAbstractScrollArea& area) : QWidget(&area), area_(area) {
    setObjectName(QStringLiteral("moreBelow"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area.viewport()->installEventFilter(this);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &PageScroller::follow);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageScroller::follow);
    follow();
}

bool PageScroller::hasBelow() const {
    const QScrollBar& bar = *area_.verticalScrollBar();
    return bar.maximum() - bar.value() > kBlank;
}

bool PageScroller::hasAbove() const {
    return area_.verticalScrollBar()->value() > kBlank;
}

void PageScroller::pageDown() {
    QScrollBar& bar = *area_.verticalScrollBar();
    bar.setValue(bar.value() + step());
}

void PageScroller::pageUp() {
    QScrollBar& bar = *area_.verticalScrollBar();
    bar.setValue(bar.value() - step());
}

/// Lines under the fade, and one that the edge may have cut, are read on the next page.
int PageScroller::step() const {
    const int page = area_.viewport()->height();
    return std::max({page - fade() - fontMetrics().lineSpacing(), page / 2, 1});
}

int PageScroller::fade() const {
    return static_cast<int>(kFadeLines * fontMetrics().lineSpacing());
}

void PageScroller::follow() {
    const QRect text = area_.viewport()->geometry();
    const int height = std::min(fade(), text.height());
    setGeometry(text.left(), text.bottom() + 1 - height, text.width(), height);
    setVisible(hasBelow());
    raise();
    emit moved();
}

bool PageScroller::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void PageScroller::paintEvent(QPaintEvent* /*event*/) {
    const QColor ground = palette().color(QPalette::Base);
    QColor clear = ground;
    clear.setAlpha(0);
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(0, clear);
    gradient.setColorAt(0.5, ground);
    QPainter painter(this);
    painter.fillRect(rect(), gradient);
    painter.setPen(palette().color(QPalette::PlaceholderText)); // the quiet one of the theme
    painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom, tr("▼ more below"));
}

} // namespace mc::ui
