#include "time_control/past_bar.h"

#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "setup/budget_dialog.h"
#include "style/marks.h"
#include "style/palette.h"
#include "style/quantity_text.h"
#include "style/text.h"
#include "style/units.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kReach = 7; ///< pixels around a bookmark that count as it

} // namespace

PastBar::PastBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Course of the run"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize PastBar::minimumSizeHint() const {
    return {300, static_cast<int>(std::ceil(1.9 * QFontMetricsF(font()).height()))};
}

QRectF PastBar::track() const {
    const QFontMetricsF metrics(font());
    const double left = kMargin + metrics.horizontalAdvance(tr("course, epochs")) + kMargin;
    const double words = brief_ ? 0 : metrics.horizontalAdvance(tr("kept 1000 MB of 1000 MB")) + kMargin;
    const double right = width() - kMargin - words;
    return {left, 0.68 * height(), std::max(right - left, 20.0), 4 * unitOf(*this)};
}

void PastBar::setBrief(bool brief) {
    brief_ = brief;
    update();
}

double PastBar::xOf(const Moment& moment) const {
    return xAt(static_cast<double>(moment.updates));
}

double PastBar::xAt(double updates) const {
    const QRectF line = track();
    const double span = static_cast<double>(std::max<std::int64_t>(past_ ? past_->latest.updates : 0, 1));
    return line.left() + line.width() * updates / span;
}

Moment PastBar::momentAt(double x) const {
    const QRectF line = track();
    const double share = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
    const auto updates =
        static_cast<std::int64_t>(std::llround(share * static_cast<double>(past_->latest.updates)));
    return std::clamp(Moment{updates, 0}, past_->earliest, past_->latest);
}

const Bookmark* PastBar::bookmarkAt(QPointF place) const {
    const Bookmark* nearest = nullptr;
    double least = kReach;
    for (const Bookmark& bookmark : past_->bookmarks) {
        const double apart = std::abs(xOf(bookmark.moment) - place.x());
        if (apart < least) {
            least = apart;
            nearest = &bookmark;
        }
    }
    return nearest;
}

void PastBar::showFrame(const FramePtr& frame) {
    past_ = frame->past;
    if (!frame_ || !sameMarks(*frame_, *frame)) {
        marks_ = runMarks(*frame);
    }
    frame_ = frame;
    if (asked_ && past_ && (past_->now == *asked_ || !frame->playing)) {
        asked_.reset();
        if (next_) {
            goTo(*std::exchange(next_, std::nullopt));
        }
    }
    if (past_) {
        setAccessibleDescription(tr("At %1 of %2; %3; %4 bookmarks, %5 what-ifs")
                                     .arg(momentText(past_->now, past_->batchesPerEpoch),
                                          momentText(past_->latest, past_->batchesPerEpoch), memoryText())
                                     .arg(past_->bookmarks.size())
                                     .arg(frame->interventions.size()));
    }
    update();
}

QString PastBar::memoryText() const {
    return past_ ? tr("kept %1 of %2")
                       .arg(bytesText(static_cast<double>(past_->bytes)),
                            bytesText(static_cast<double>(past_->budget)))
                 : QString();
}

void PastBar::addBookmark() {
    if (past_) {
        emit commandIssued(
            command::AddBookmark{momentText(past_->now, past_->batchesPerEpoch).toStdString()});
    }
}

void PastBar::goTo(const Moment& moment) {
    asked_ = moment;
    emit commandIssued(command::GoTo{moment});
}

void PastBar::drag(double x) {
    const Moment moment = momentAt(x);
    if (asked_) {
        next_ = moment; // the latest place is what counts
    } else if (moment != past_->now) {
        goTo(moment);
    }
}

void PastBar::mousePressEvent(QMouseEvent* event) {
    if (!past_ || event->button() != Qt::LeftButton) {
        return;
    }
    if (const Bookmark* bookmark = bookmarkAt(event->position())) {
        goTo(bookmark->moment);
        return;
    }
    drag(event->position().x());
}

void PastBar::mouseMoveEvent(QMouseEvent* event) {
    if (past_ && (event->buttons() & Qt::LeftButton) != 0 && !bookmarkAt(event->position())) {
        drag(event->position().x());
    }
}

void PastBar::mouseReleaseEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
}

std::vector<BoundKey<PastBar>> PastBar::keys() {
    return {
        {{Qt::Key_Home}, tr("To the earliest moment"), [](PastBar& bar) { bar.goTo(bar.past_->earliest); }},
        {{Qt::Key_End}, tr("To the latest moment"), [](PastBar& bar) { bar.goTo(bar.past_->latest); }},
    };
}

void PastBar::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<PastBar>> key = boundTo(keys(), *event); key && past_) {
        key->act(*this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PastBar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !past_) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString place = wordsAt(help->pos());
    QToolTip::showText(
        help->globalPos(),
        tr("%1\nClick or drag to go back to exactly that state (Home, End: as far as it goes); B sets "
           "a bookmark. The closer to where the run stands, the more states are kept; the rest is computed "
           "again from them. The menu (right button) names and removes bookmarks and sets the memory.")
            .arg(place),
        this);
    return true;
}

/// What is at a place of the bar.
QString PastBar::wordsAt(QPointF place) const {
    for (const EventFlag& flag : flags()) {
        if (flag.box.adjusted(-2, -2, 2, 2).contains(place)) {
            return flag.words;
        }
    }
    const Bookmark* bookmark = bookmarkAt(place);
    return bookmark != nullptr ? tr("Bookmark: %1").arg(QString::fromStdString(bookmark->name))
                               : momentText(momentAt(place.x()), past_->batchesPerEpoch);
}

void PastBar::contextMenuEvent(QContextMenuEvent* event) {
    if (!past_) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Bookmark here"), this, &PastBar::addBookmark);
    if (const Bookmark* at = bookmarkAt(event->pos())) {
        const Bookmark bookmark = *at;
        const QString name = QString::fromStdString(bookmark.name);
        menu->addAction(tr("Rename “%1”…").arg(name), this, [this, bookmark] { askName(bookmark); });
        menu->addAction(tr("Remove “%1”").arg(name), this,
                        [this, bookmark] { emit commandIssued(command::RemoveBookmark{bookmark.name}); });
    }
    menu->addSeparator();
    menu->addAction(tr("Memory for the past…"), this, &PastBar::askBudget);
    menu->popup(event->globalPos());
}

void PastBar::askName(const Bookmark& bookmark) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename a bookmark"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(QString::fromStdString(bookmark.name));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, bookmark](const QString& name) {
        emit commandIssued(command::RenameBookmark{bookmark.name, name.trimmed().toStdString()});
    });
    dialog->open();
}

void PastBar::askBudget() {
    auto* dialog = new BudgetDialog(past_->budget, this);
    connect(dialog, &BudgetDialog::chosen, this,
            [this](std::size_t bytes) { emit commandIssued(command::SetPastBudget{bytes}); });
    dialog->open();
}

std::vector<EventFlag> PastBar::flags() const {
    const QRectF line = track();
    const auto batches = static_cast<double>(past_->batchesPerEpoch);
    return eventFlags(
        marks_, [&](const EventMark& mark) { return xAt(mark.x * batches); }, line.left(), line.right(),
        line.top() - 3 - eventFlagHeight(font()), font());
}

QList<TickLabel> PastBar::epochNumbers() const {
    if (!past_) {
        return {};
    }
    const QRectF line = track();
    const double epochs = static_cast<double>(std::max<std::int64_t>(past_->latest.updates, 1)) /
                          static_cast<double>(past_->batchesPerEpoch);
    return tickLabels({TimeKind::Training, {0, epochs}, line, line.left() - kMargin, line.right() + kMargin},
                      QFontMetricsF(font()));
}

void PastBar::paintEpochs(QPainter& painter, const QRectF& line, const std::vector<QRectF>& taken) const {
    const Colours& theme = coloursOf(*this);
    const double unit = unitOf(*this);
    painter.setPen(QPen(theme.quiet, lineOf(*this)));
    for (const TickLabel& tick : epochNumbers()) {
        painter.drawLine(QPointF(tick.x, line.bottom()), QPointF(tick.x, line.bottom() + 4 * unit));
        const QRectF room(tick.left, 0, tick.width, line.top() - 2);
        if (std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(room); })) {
            painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, tick.text);
        }
    }
}

std::vector<QRectF> PastBar::paintBookmarks(QPainter& painter, const QRectF& line,
                                            const std::vector<EventFlag>& flags) const {
    std::vector<QRectF> taken;
    const Colours& theme = coloursOf(*this);
    const QFontMetricsF metrics(font());
    const double unit = unitOf(*this);
    double free = line.left();
    for (const Bookmark& bookmark : past_->bookmarks) {
        const double x = xOf(bookmark.moment);
        painter.setPen(QPen(theme.text, 2 * lineOf(*this)));
        painter.drawLine(QPointF(x, line.top() - 4 * unit), QPointF(x, line.bottom() + 4 * unit));
        const QString text = tr("★ %1").arg(QString::fromStdString(bookmark.name));
        const double wide = metrics.horizontalAdvance(text);
        double left = std::clamp(x + 3, line.left(), std::max(line.left(), line.right() - wide));
        for (const EventFlag& flag : flags) { // a flag at the same place stands before the name
            if (flag.box.left() <= left && flag.box.right() > left) {
                left = flag.box.right() + 3;
            }
        }
        const bool covered = std::ranges::any_of(flags, [&](const EventFlag& flag) {
            return flag.box.right() > left && flag.box.left() < left + wide;
        });
        if (left >= free && !covered) { // names do not lie over one another
            const QRectF room(left, 0, wide + 1, line.top() - 2);
            painter.setPen(theme.text);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
            taken.push_back(room);
            free = left + wide + kMargin;
        }
    }
    return taken;
}

void PastBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = track();
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(kMargin, 0, line.left(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("course, epochs"));
    if (!brief_) {
        painter.drawText(QRectF(line.right(), 0, width() - kMargin - line.right(), height()),
                         Qt::AlignRight | Qt::AlignVCenter, memoryText());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(line, 2, 2);
    if (!past_) {
        return;
    }
    const double now = xOf(past_->now);
    painter.setBrush(theme.blue);
    painter.drawRoundedRect(QRectF(QPointF(xOf(past_->earliest), line.top()), QPointF(now, line.bottom())), 2,
                            2);
    const std::vector<EventFlag> events = flags();
    for (const EventMark& mark : marks_) {
        const double x = xAt(mark.x * static_cast<double>(past_->batchesPerEpoch));
        paintEventPole(painter, theme, x, line.top() - 4, line.bottom() + 4, mark.ahead, lineOf(*this));
    }
    paintEventFlags(painter, theme, events, font());
    std::vector<QRectF> taken = paintBookmarks(painter, line, events);
    for (const EventFlag& flag : events) {
        taken.push_back(flag.box);
    }
    paintEpochs(painter, line, taken);
    paintMark(painter, Mark::Disc, theme.blue, QPointF(now, line.center().y()), 12 * unitOf(*this));
    focusFrame_.paint(painter, theme, rect());
}

} // namespace mc::ui
