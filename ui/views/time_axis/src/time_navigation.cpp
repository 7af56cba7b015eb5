#include "time_axis/time_navigation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QWheelEvent>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kNotch = 1.25;  ///< change of the length in sight by one notch of the wheel
constexpr double kKeyZoom = 1.5; ///< by one key
constexpr double kKeyPan = 0.1;  ///< share of the length in sight
constexpr double kKeyPixels = 4; ///< that a key moves a cursor on an axis without steps
constexpr int kButtonMargin = 3; ///< pixels to the corner of the plot

} // namespace

TimeNavigation::TimeNavigation(TimeKind kind, Click click, QWidget& painted, QWidget& focused, Plot plot)
    : QObject(&focused), click_(click), painted_(painted), plot_(std::move(plot)),
      own_(new TimeLink(kind, this)), live_(new QToolButton(&painted)) {
    painted.setMouseTracking(true);
    focused.setFocusPolicy(Qt::StrongFocus);
    painted.installEventFilter(this);
    if (&focused != &painted) {
        focused.installEventFilter(this);
    }
    live_->setText(tr("Live"));
    live_->setCursor(Qt::ArrowCursor);
    live_->setToolTip(tr("Shows all of this time axis again, and follows the run (F)"));
    live_->setAccessibleName(tr("Live: show all of the time axis"));
    live_->hide();
    connect(live_, &QToolButton::clicked, this, [this] { link().follow(); });
    connectTo(*own_);
}

void TimeNavigation::connectTo(TimeLink& link) {
    connect(&link, &TimeLink::spanChanged, this, [this] {
        placeButton();
        if (pointer_) {
            pointAt(pointer_); // at another time, though it has not moved
        }
        emit spanChanged();
    });
    connect(&link, &TimeLink::cursorsChanged, this, &TimeNavigation::cursorsChanged);
}

void TimeNavigation::setKind(TimeKind kind) {
    if (own_->kind() != kind) {
        delete own_;
        own_ = new TimeLink(kind, this);
        connectTo(*own_);
    }
}

void TimeNavigation::linkTo(TimeLink& link) {
    this->link().disconnect(this);
    shared_ = &link;
    connectTo(link);
    placeButton();
    emit spanChanged();
    emit cursorsChanged();
}

void TimeNavigation::setLiveButton(bool wanted) {
    liveWanted_ = wanted;
    placeButton();
}

void TimeNavigation::placeButton() {
    const QRectF plot = plot_();
    const bool shown = liveWanted_ && link().isZoomed() && !plot.isEmpty();
    if (shown) {
        live_->adjustSize();
        const int height = live_->height();
        const bool low = plot.height() < 2 * height && plot.top() >= height - 2 * kButtonMargin;
        const int top = low ? static_cast<int>(plot.top()) - height // or it would cover all of a curve
                            : static_cast<int>(plot.bottom()) - height - kButtonMargin;
        live_->move(static_cast<int>(plot.right()) - live_->width() - kButtonMargin, std::max(0, top));
        live_->raise();
    }
    live_->setVisible(shown);
}

QString TimeNavigation::help() const {
    const QString cursor = click_ == Click::SetsCursor ? tr("click: cursor A") : tr("Ctrl+click: cursor A");
    return tr("Wheel: zoom · drag: pan · double click: all\n%1 · Shift+click: cursor B · Esc: none\n"
              "+ −: zoom · Ctrl+← Ctrl+→: pan · Home End: to the ends\n"
              "Alt+← Alt+→: cursor A · Alt+Shift+← Alt+Shift+→: cursor B")
        .arg(cursor);
}

std::vector<BoundKey<TimeNavigation>> TimeNavigation::keys() {
    return {
        {{Qt::Key_Plus, Qt::SHIFT | Qt::Key_Plus, Qt::Key_Equal},
         tr("Zoom in, at cursor A or in the middle"),
         [](TimeNavigation& time) { time.zoomBy(1 / kKeyZoom); }},
        {{Qt::Key_Minus}, tr("Zoom out"), [](TimeNavigation& time) { time.zoomBy(kKeyZoom); }},
        {{Qt::CTRL | Qt::Key_Left}, tr("Earlier"), [](TimeNavigation& time) { time.panBy(-kKeyPan); }},
        {{Qt::CTRL | Qt::Key_Right}, tr("Later"), [](TimeNavigation& time) { time.panBy(kKeyPan); }},
        {{Qt::Key_Home},
         tr("To the beginning"),
         [](TimeNavigation& time) { time.panTo(time.link().whole().from); }},
        {{Qt::Key_End}, tr("To the end"), [](TimeNavigation& time) { time.panTo(time.link().whole().to); }},
        {{Qt::ALT | Qt::Key_Left},
         tr("Cursor A to the left"),
         [](TimeNavigation& time) { time.moveFirst(-1); }},
        {{Qt::ALT | Qt::Key_Right},
         tr("Cursor A to the right"),
         [](TimeNavigation& time) { time.moveFirst(1); }},
        {{Qt::ALT | Qt::SHIFT | Qt::Key_Left},
         tr("Cursor B to the left"),
         [](TimeNavigation& time) { time.moveSecond(-1); }},
        {{Qt::ALT | Qt::SHIFT | Qt::Key_Right},
         tr("Cursor B to the right"),
         [](TimeNavigation& time) { time.moveSecond(1); }},
        {{Qt::Key_Escape},
         tr("Remove both cursors"),
         [](TimeNavigation& time) { time.link().removeCursors(); }},
    };
}

double TimeNavigation::middle() const {
    const TimeSpan span = link().span();
    return (span.from + span.to) / 2;
}

void TimeNavigation::zoomBy(double factor) {
    const std::optional<double> first = link().cursors().first;
    link().zoom(factor, first && link().span().contains(*first) ? *first : middle());
}

void TimeNavigation::panBy(double share) {
    link().pan(share * link().span().length());
}

void TimeNavigation::panTo(double time) {
    link().pan(time - middle());
}

double TimeNavigation::keyStep() const {
    return link().kind() == TimeKind::Presentation
               ? 1 // ms
               : kKeyPixels / std::max(plot_().width(), 1.0) * link().span().length();
}

void TimeNavigation::moveFirst(int by) {
    const std::optional<double> now = link().cursors().first;
    link().setFirst(now ? *now + by * keyStep() : middle());
}

void TimeNavigation::moveSecond(int by) {
    const TimeCursors& now = link().cursors();
    const double from = now.second.value_or(now.first.value_or(middle()));
    link().setSecond(from + by * keyStep());
}

double TimeNavigation::timeAt(double x) const {
    const QRectF plot = plot_();
    const TimeSpan span = link().span();
    return span.from + (x - plot.left()) / plot.width() * span.length();
}

double TimeNavigation::xOf(double time) const {
    const QRectF plot = plot_();
    return plot.left() + link().span().share(time) * plot.width();
}

bool TimeNavigation::isOnTheAxis(QPointF place) const {
    const QRectF plot = plot_();
    return !plot.isEmpty() && place.x() >= plot.left() && place.x() <= plot.right();
}

bool TimeNavigation::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        return watched == parent() && pressKey(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::ShortcutOverride) { // Escape is here first, while there is a cursor
        const bool taken = watched == parent() && link().cursors().first &&
                           static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !plot_().isEmpty();
        event->setAccepted(taken || event->isAccepted());
        return taken;
    }
    if (watched != &painted_) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent*>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick:
        return showAll(*static_cast<QMouseEvent*>(event));
    case QEvent::Leave:
    case QEvent::Hide:
        pointAt(std::nullopt);
        return false;
    default:
        return false;
    }
}

void TimeNavigation::pointAt(std::optional<double> x) {
    pointer_ = x;
    link().point(x && !plot_().isEmpty() ? std::optional(timeAt(*x)) : std::nullopt);
}

bool TimeNavigation::turn(const QWheelEvent& event) {
    const int notches = event.angleDelta().y();
    const bool further = notches < 0;
    if (notches == 0 || !isOnTheAxis(event.position()) || (further && !link().isZoomed())) {
        return false; // to what the widget lies in
    }
    link().zoom(std::pow(kNotch, -notches / 120.0), timeAt(event.position().x()));
    return true;
}

bool TimeNavigation::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    pressed_ = true;
    moved_ = false;
    pressedAt_ = event.position();
    pressedSpan_ = link().span();
    pressedCursors_ = link().cursors();
    return true;
}

bool TimeNavigation::move(const QMouseEvent& event) {
    pointAt(isOnTheAxis(event.position()) ? std::optional(event.position().x()) : std::nullopt);
    if (!pressed_ || !(event.buttons() & Qt::LeftButton)) {
        return false;
    }
    const double by = event.position().x() - pressedAt_.x();
    moved_ = moved_ || std::abs(by) >= QApplication::startDragDistance();
    const QRectF plot = plot_();
    if (moved_ && link().isZoomed() && !plot.isEmpty()) {
        const double time = -by / plot.width() * pressedSpan_.length();
        link().show({pressedSpan_.from + time, pressedSpan_.to + time});
    }
    return true;
}

bool TimeNavigation::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !pressed_) {
        return false;
    }
    pressed_ = false;
    if (moved_) {
        return true;
    }
    const bool second = event.modifiers() & Qt::ShiftModifier;
    const bool first = (event.modifiers() & Qt::ControlModifier) || click_ == Click::SetsCursor;
    if (!second && !first) {
        emit clicked(event.position());
    } else if (isOnTheAxis(event.position())) {
        const double time = timeAt(event.position().x());
        second ? link().setSecond(time) : link().setFirst(time);
    }
    return true;
}

bool TimeNavigation::showAll(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    // The first of the two clicks has set a cursor that was not meant.
    TimeCursors cursors = pressedCursors_;
    cursors.hover = link().cursors().hover;
    link().setCursors(cursors);
    link().follow();
    pressed_ = false;
    return true;
}

bool TimeNavigation::pressKey(const QKeyEvent& event) {
    const std::optional<BoundKey<TimeNavigation>> key = boundTo(keys(), event);
    if (!key || plot_().isEmpty()) {
        return false;
    }
    key->act(*this);
    return true;
}

} // namespace mc::ui
