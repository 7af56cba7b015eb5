#include "glossary/parts_overlay.h"

#include "docks/dock_area.h"
#include "glossary/part_label.h"
#include "style/text.h"
#include "style/units.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMouseEvent>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostMissed = 3;  ///< looks without a view until the labels leave
constexpr int kLookEvery = 200; ///< ms between two looks at the view
constexpr double kGap = 8;      ///< units

} // namespace

PartsOverlay::PartsOverlay(QWidget& window) : QWidget(&window), window_(window) {
    setObjectName(QStringLiteral("parts"));
    hide();
    refreshing_.setInterval(kLookEvery);
    connect(&refreshing_, &QTimer::timeout, this, &PartsOverlay::refresh);
}

std::vector<BoundKey<PartsOverlay>> PartsOverlay::keys() {
    return {
        {{Qt::Key_Tab, Qt::Key_Down}, tr("Go to the next part"), [](PartsOverlay& all) { all.move(1); }, 2},
        // Shift+Tab comes as Backtab; its name is for the list.
        {{Qt::SHIFT | Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab, Qt::Key_Backtab, Qt::Key_Up},
         tr("Go to the part before"),
         [](PartsOverlay& all) { all.move(-1); }},
        {{Qt::Key_Escape}, tr("Take the labels away"), [](PartsOverlay& all) { all.leave(); }},
    };
}

void PartsOverlay::open(QDockWidget& dock, const QString& about, const QString& id) {
    begin(*dock.widget(), {}, about, id);
}

void PartsOverlay::open(QWidget& content, const QString& title, const QString& about) {
    begin(content, title, about, {});
}

void PartsOverlay::begin(QWidget& content, const QString& title, const QString& about, const QString& id) {
    if (content_ == nullptr) {
        focusBefore_ = QApplication::focusWidget();
    }
    content_ = &content;
    title_ = title;
    about_ = about;
    setAccessibleName(tr("Parts of %1").arg(this->title()));
    cover();
    show();
    raise();
    build(currentParts());
    wanted_ = id.isEmpty() ? std::nullopt : std::optional(PartName{id, {}});
    missed_ = 0;
    if (!focusWanted()) {
        focusLabel(0);
    }
    refreshing_.start();
}

QDockWidget* PartsOverlay::dock() const {
    return content_ != nullptr ? qobject_cast<QDockWidget*>(content_->parentWidget()) : nullptr;
}

QString PartsOverlay::title() const {
    const QDockWidget* in = dock();
    return in != nullptr ? in->windowTitle() : title_;
}

bool PartsOverlay::focusWanted() {
    if (!wanted_) {
        return false;
    }
    const auto isIt = [this](const PartLabel* label) {
        return label->part().id == wanted_->id && label->part().name == wanted_->name;
    };
    const auto isOfTheKind = [this](const PartLabel* label) {
        return !wanted_->id.isEmpty() && label->part().id == wanted_->id;
    };
    auto found = std::ranges::find_if(labels_, isIt);
    found = found == labels_.end() ? std::ranges::find_if(labels_, isOfTheKind) : found;
    if (found == labels_.end()) {
        return false;
    }
    wanted_.reset();
    focusLabel(static_cast<std::size_t>(found - labels_.begin()));
    return true;
}

void PartsOverlay::leave() {
    if (content_ == nullptr) {
        return;
    }
    refreshing_.stop();
    content_ = nullptr;
    hide();
    if (focusBefore_ != nullptr && focusBefore_->isVisible()) {
        focusBefore_->setFocus(Qt::OtherFocusReason);
    }
    focusBefore_ = nullptr;
    setParent(&window_); // a dock that floats may go
    emit left();
}

void PartsOverlay::cover() {
    QWidget* home = content_->window(); // a dock that floats is one of its own
    const auto* main = qobject_cast<const QMainWindow*>(home);
    const QRect area = main != nullptr ? docksIn(*main) : home->rect();
    if (parentWidget() == home) {
        setGeometry(area);
        return;
    }
    setParent(home); // hides it
    setGeometry(area);
    show();
    raise();
    placedView_ = QRectF(); // labels have other room
    wanted_ = pointedAt_;
}

QRectF PartsOverlay::viewRect() const {
    return QRectF(content_->mapTo(parentWidget(), QPoint()) - pos(), QSizeF(content_->size()));
}

NoteRoom PartsOverlay::noteRoom() const {
    const double gap = kGap * unitOf(*this);
    return {QRectF(rect()).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), viewRect(), gap};
}

/// What is said of the view itself comes first.
std::vector<ViewPart> PartsOverlay::currentParts() const {
    const QString keys = tr("Tab: the next part. Esc: takes the labels away.");
    std::vector<ViewPart> parts{
        {QStringLiteral("view"), QRectF(), title(), joinedSentences({about_, keys}), {}}};
    for (ViewPart& part : partsOf(*content_)) {
        part.place.translate(viewRect().topLeft());
        parts.push_back(std::move(part));
    }
    return parts;
}

void PartsOverlay::refresh() {
    if (content_ == nullptr) {
        return;
    }
    const bool seen = !seenRect(*content_).isEmpty();
    missed_ = seen ? 0 : missed_ + 1;
    if (!seen) { // for a moment only while the docks take their places
        if (missed_ >= kMostMissed) {
            leave();
        }
        return;
    }
    cover();
    const std::vector<ViewPart> parts = currentParts();
    if (needsOtherPlaces(parts)) {
        buildAgain(parts);
        return;
    }
    showParts(parts);
    if (isOutgrown()) {
        buildAgain(parts);
    }
}

bool PartsOverlay::isOutgrown() const {
    return list_ == nullptr && std::ranges::any_of(labels_, [](const PartLabel* label) {
               const QSize needed = label->sizeFor(label->width());
               return needed.width() > label->width() + 1 || needed.height() > label->height() + 1;
           });
}

void PartsOverlay::buildAgain(const std::vector<ViewPart>& parts) {
    const std::optional<std::size_t> focused = focusedLabel();
    const ViewPart before = focused ? labels_[*focused]->part() : ViewPart();
    build(parts);
    if (focusWanted() || !focused) {
        return;
    }
    const auto isSame = [&before](const PartLabel* label) {
        return label->part().id == before.id && label->part().name == before.name;
    };
    const auto isOfTheKind = [&before](const PartLabel* label) {
        return !before.id.isEmpty() && label->part().id == before.id; // by another name now
    };
    auto same = std::ranges::find_if(labels_, isSame);
    same = same == labels_.end() ? std::ranges::find_if(labels_, isOfTheKind) : same;
    focusLabel(same == labels_.end() ? std::min(*focused, labels_.size() - 1)
                                     : static_cast<std::size_t>(same - labels_.begin()));
}

bool PartsOverlay::needsOtherPlaces(const std::vector<ViewPart>& parts) const {
    if (parts.size() != labels_.size() || viewRect() != placedView_) {
        return true;
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
        if (parts[k].id != labels_[k]->part().id) {
            return true;
        }
    }
    return false;
}

/// Of its window, which need not be the active one: a dock that docks back leaves none for a moment.
std::optional<std::size_t> PartsOverlay::focusedLabel() const {
    const QWidget* focus = window()->focusWidget();
    const auto found = std::ranges::find_if(labels_, [focus](const PartLabel* one) { return one == focus; });
    return found == labels_.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - labels_.begin()));
}

void PartsOverlay::focusLabel(std::size_t label) {
    pointedAt_ = {labels_[label]->part().id, labels_[label]->part().name};
    labels_[label]->setFocus(Qt::TabFocusReason);
}

void PartsOverlay::move(int by) {
    wanted_.reset(); // a person goes on
    const auto all = static_cast<int>(labels_.size());
    const int now = static_cast<int>(focusedLabel().value_or(0));
    focusLabel(static_cast<std::size_t>(((now + by) % all + all) % all));
}

/// A window whose focus has moved while it was not active gets it itself: labels that have come with a dock
/// take it back.
bool PartsOverlay::event(QEvent* event) {
    const bool taken = QWidget::event(event);
    const QWidget* focus = window()->focusWidget();
    if (event->type() == QEvent::WindowActivate && content_ != nullptr &&
        QApplication::activeWindow() == window() && (focus == nullptr || focus == window())) {
        wanted_ = pointedAt_;
        (void)focusWanted();
    }
    return taken;
}

void PartsOverlay::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && content_ != nullptr) {
        placedView_ = QRectF(); // labels of another size
    }
}

/// Of the label with the focus, before a list scrolls by them.
bool PartsOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) { // a shortcut of the window has the key elsewhere
        event->setAccepted(boundTo(keys(), *static_cast<QKeyEvent*>(event)).has_value());
        return event->isAccepted();
    }
    if (event->type() == QEvent::KeyPress) {
        if (const std::optional<BoundKey<PartsOverlay>> key =
                boundTo(keys(), *static_cast<QKeyEvent*>(event))) {
            key->act(*this);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// On the view: the smallest part that is there.
void PartsOverlay::mousePressEvent(QMouseEvent* event) {
    std::optional<std::size_t> smallest;
    const auto areaOf = [this](std::size_t label) {
        const QRectF& place = labels_[label]->part().place;
        return place.width() * place.height();
    };
    for (std::size_t k = 0; k < labels_.size(); ++k) {
        if (labels_[k]->part().place.contains(event->position()) &&
            (!smallest || areaOf(k) < areaOf(*smallest))) {
            smallest = k;
        }
    }
    if (smallest) {
        focusLabel(*smallest);
    } else if (!viewRect().contains(event->position())) {
        emit clickedBeside(event->globalPosition().toPoint());
    }
}

} // namespace mc::ui
