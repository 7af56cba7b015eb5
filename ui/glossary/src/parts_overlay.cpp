#include "glossary/parts_overlay.h"

#include "glossary/part_label.h"
#include "style/fonts.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kMostMissed = 3;      ///< looks without a view until the labels leave
constexpr int kLookEvery = 200;     ///< ms between two looks at the view
constexpr double kGap = 8;          ///< units, as all lengths below
constexpr double kAroundNumber = 5; ///< of a mark, both sides together
constexpr double kHead = 8;         ///< length of an arrow's head
constexpr int kListWidth = 300;     ///< of the list, if there is room
constexpr QSizeF kLeastList{150, 90};
constexpr std::array kWidths{200, 260, 150}; ///< of labels, the best one first
constexpr int kVeil = 110;                   ///< opacity of what lies over other views, 0 ... 255

/// The docks of a main window that can be seen, in its pixels.
QRect docksIn(const QMainWindow& window) {
    QRect all;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (!dock->isFloating() && !seenRect(*dock).isEmpty()) {
            all |= QRect(dock->mapTo(&window, QPoint()), dock->size());
        }
    }
    return all;
}

} // namespace

PartsOverlay::PartsOverlay(QWidget& window) : QWidget(&window), window_(window) {
    setObjectName(QStringLiteral("parts"));
    hide();
    refreshing_.setInterval(kLookEvery);
    connect(&refreshing_, &QTimer::timeout, this, &PartsOverlay::refresh);
}

const std::vector<BoundKey<PartsOverlay>>& PartsOverlay::keys() {
    static const std::vector<BoundKey<PartsOverlay>> table{
        {{Qt::Key_Tab, Qt::Key_Down}, tr("Go to the next part"), [](PartsOverlay& all) { all.move(1); }, 2},
        {{Qt::SHIFT | Qt::Key_Backtab, Qt::Key_Backtab, Qt::Key_Up},
         tr("Go to the part before"),
         [](PartsOverlay& all) { all.move(-1); }},
        {{Qt::Key_Escape}, tr("Take the labels away"), [](PartsOverlay& all) { all.leave(); }},
    };
    return table;
}

void PartsOverlay::open(QDockWidget& dock, const QString& about, const QString& id) {
    if (dock_ == nullptr) {
        focusBefore_ = QApplication::focusWidget();
    }
    dock_ = &dock;
    about_ = about;
    setAccessibleName(tr("Parts of %1").arg(dock.windowTitle()));
    cover();
    show();
    raise();
    build(currentParts());
    wanted_ = id;
    missed_ = 0;
    if (!focusWanted()) {
        focusLabel(0);
    }
    refreshing_.start();
}

bool PartsOverlay::focusWanted() {
    const auto found = std::ranges::find_if(labels_, [this](const PartLabel* label) {
        return !wanted_.isEmpty() && label->part().id == wanted_;
    });
    if (found == labels_.end()) {
        return false;
    }
    wanted_.clear();
    focusLabel(static_cast<std::size_t>(found - labels_.begin()));
    return true;
}

void PartsOverlay::leave() {
    if (dock_ == nullptr) {
        return;
    }
    refreshing_.stop();
    dock_ = nullptr;
    hide();
    if (focusBefore_ != nullptr && focusBefore_->isVisible()) {
        focusBefore_->setFocus(Qt::OtherFocusReason);
    }
    focusBefore_ = nullptr;
    setParent(&window_); // a dock that floats may go
    emit left();
}

void PartsOverlay::cover() {
    QWidget* home = dock_->isFloating() ? static_cast<QWidget*>(dock_) : &window_;
    if (parentWidget() != home) {
        setParent(home);
    }
    const auto* main = qobject_cast<const QMainWindow*>(home);
    setGeometry(main != nullptr ? docksIn(*main) : home->rect());
}

QRectF PartsOverlay::viewRect() const {
    const QWidget& content = *dock_->widget();
    return QRectF(content.mapTo(parentWidget(), QPoint()) - pos(), QSizeF(content.size()));
}

NoteRoom PartsOverlay::noteRoom() const {
    const double gap = kGap * unitOf(*this);
    return {QRectF(rect()).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), viewRect(), gap};
}

/// What is said of the view itself comes first.
std::vector<ViewPart> PartsOverlay::currentParts() const {
    const QString keys = tr("Tab: the next part. Esc: takes the labels away.");
    std::vector<ViewPart> parts{
        {QStringLiteral("view"), QRectF(), dock_->windowTitle(), tr("%1 %2").arg(about_, keys), {}}};
    for (ViewPart& part : partsOf(*dock_->widget())) {
        part.place.translate(viewRect().topLeft());
        parts.push_back(std::move(part));
    }
    return parts;
}

void PartsOverlay::refresh() {
    if (dock_ == nullptr) {
        return;
    }
    const bool seen = !seenRect(*dock_->widget()).isEmpty();
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

void PartsOverlay::build(const std::vector<ViewPart>& parts) {
    for (PartLabel* label : labels_) {
        label->hide();
        label->deleteLater();
    }
    labels_.clear();
    if (list_ != nullptr) {
        list_->hide();
        list_->deleteLater();
        list_ = nullptr;
    }
    placedView_ = viewRect();
    for (std::size_t k = 0; k < parts.size(); ++k) {
        auto* label = new PartLabel(this);
        label->setPart(parts[k], 0, k, parts.size());
        connect(label, &PartLabel::focused, this, [this, label] {
            if (list_ != nullptr) {
                list_->ensureWidgetVisible(label);
            }
            update();
        });
        label->installEventFilter(this);
        labels_.push_back(label);
    }
    if (std::ranges::none_of(kWidths, [this](int width) { return placeLabels(pixelsOf(*this, width)); })) {
        list_ = new QScrollArea(this);
        showParts(parts); // with numbers
        placeInList();
    }
    aim();
}

/// False where they have no room.
bool PartsOverlay::placeLabels(int width) {
    std::vector<NotedPart> notes;
    for (const PartLabel* label : labels_) {
        notes.push_back({label->part().place, QSizeF(label->sizeFor(width))});
    }
    const std::optional<std::vector<PlacedNote>> placed = placeNotes(noteRoom(), notes);
    for (std::size_t k = 0; placed && k < labels_.size(); ++k) {
        labels_[k]->setGeometry((*placed)[k].label.toAlignedRect());
        labels_[k]->show();
    }
    return placed.has_value();
}

void PartsOverlay::placeInList() {
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setWidgetResizable(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QWidget(list_);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(3);
    const int width = pixelsOf(*this, kListWidth);
    int height = 2 * list_->frameWidth() + 8;
    for (PartLabel* label : labels_) {
        layout->addWidget(label);
        height += label->sizeFor(width - 2 * list_->frameWidth() - 8).height() + layout->spacing();
    }
    layout->addStretch(1);
    list_->setWidget(column);
    const int bar = list_->verticalScrollBar()->sizeHint().width();
    const double unit = unitOf(*this);
    list_->setGeometry(placeList(noteRoom(), QSizeF(width + bar, height), kLeastList * unit).toAlignedRect());
    list_->show();
    layout->activate();
}

/// The words of now, in the labels that there are.
void PartsOverlay::showParts(const std::vector<ViewPart>& parts) {
    int number = 0;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const bool numbered = list_ != nullptr && !parts[k].place.isEmpty();
        number += numbered ? 1 : 0;
        labels_[k]->setPart(parts[k], numbered ? number : 0, k, parts.size());
    }
    aim();
}

void PartsOverlay::aim() {
    marks_.clear();
    arrows_.clear();
    if (list_ != nullptr) {
        std::vector<QRectF> places;
        for (const PartLabel* label : labels_) {
            places.push_back(label->part().place);
        }
        marks_ = placeMarks(noteRoom(), places, markSize());
    }
    for (const PartLabel* label : labels_) {
        arrows_.push_back(list_ != nullptr ? QLineF()
                                           : arrowTo(label->part().place, QRectF(label->geometry())));
    }
    update();
}

std::optional<std::size_t> PartsOverlay::focusedLabel() const {
    const auto found = std::ranges::find_if(labels_, [](const PartLabel* one) { return one->hasFocus(); });
    return found == labels_.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - labels_.begin()));
}

void PartsOverlay::focusLabel(std::size_t label) {
    labels_[label]->setFocus(Qt::TabFocusReason);
}

void PartsOverlay::move(int by) {
    wanted_.clear(); // a person goes on
    const auto all = static_cast<int>(labels_.size());
    const int now = static_cast<int>(focusedLabel().value_or(0));
    focusLabel(static_cast<std::size_t>(((now + by) % all + all) % all));
}

void PartsOverlay::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && dock_ != nullptr) {
        placedView_ = QRectF(); // labels of another size
    }
}

/// Of the label with the focus, before a list scrolls by them.
bool PartsOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        if (const BoundKey<PartsOverlay>* key = boundTo(keys(), *static_cast<QKeyEvent*>(event))) {
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

void PartsOverlay::paintEvent(QPaintEvent* /*event*/) {
    if (dock_ == nullptr) {
        return;
    }
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlpha(kVeil);
    painter.setClipRegion(QRegion(rect()) - viewRect().toAlignedRect());
    painter.fillRect(rect(), veil);
    painter.setClipping(false);
    const std::optional<std::size_t> focused = focusedLabel();
    if (focused && !labels_[*focused]->part().place.isEmpty()) {
        painter.setPen(QPen(theme.accent, 2 * lineOf(*this)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(labels_[*focused]->part().place.adjusted(-2, -2, 2, 2));
    }
    for (std::size_t k = 0; k < arrows_.size(); ++k) {
        paintArrow(painter, arrows_[k], focused == k);
    }
    paintMarks(painter);
}

/// Light within dark, or dark within light: it stands out on whatever lies below.
void PartsOverlay::paintArrow(QPainter& painter, const QLineF& arrow, bool strong) const {
    if (arrow.isNull()) {
        return;
    }
    const Colours& theme = coloursOf(*this);
    const QColor ink = strong ? theme.accent : theme.text;
    const double line = (strong ? 2.2 : 1.4) * lineOf(*this);
    QLineF back(arrow.p2(), arrow.p1());
    back.setLength(std::min(back.length(), kHead * unitOf(*this)));
    QPolygonF head{arrow.p2()};
    for (const double turn : {22.0, -22.0}) {
        QLineF side = back;
        side.setAngle(back.angle() + turn);
        head << side.p2();
    }
    for (const auto& [colour, more] : {std::pair(theme.card, 2.4 * lineOf(*this)), std::pair(ink, 0.0)}) {
        painter.setPen(QPen(colour, line + more, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(arrow);
        painter.setBrush(colour);
        painter.drawPolygon(head);
    }
}

QFont PartsOverlay::markFont() const {
    return scaledFont(font(), 0.9, true);
}

double PartsOverlay::markSize() const {
    return QFontMetricsF(markFont()).horizontalAdvance(QStringLiteral("00")) + kAroundNumber * unitOf(*this);
}

void PartsOverlay::paintMarks(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const std::optional<std::size_t> focused = focusedLabel();
    const double radius = markSize() / 2;
    painter.setFont(markFont());
    int number = 0;
    for (std::size_t k = 0; k < marks_.size(); ++k) {
        if (!marks_[k]) {
            continue;
        }
        const bool strong = focused == k;
        painter.setPen(QPen(theme.card, 1.5 * lineOf(*this)));
        painter.setBrush(strong ? theme.accent : theme.text);
        painter.drawEllipse(*marks_[k], radius, radius);
        painter.setPen(strong ? QColor(Qt::white) : theme.card);
        painter.drawText(QRectF(*marks_[k] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                         Qt::AlignCenter, QString::number(++number));
    }
}

} // namespace mc::ui
