#include "glossary/view_parts.h"

#include "chart/chart_strip.h"
#include "style/text.h"
#include "style/units.h"
#include "view/overlay.h"
#include "view/picture_view.h"
#include "widgets/fold.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTextEdit>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kLeastSeen = 4; ///< pixels of a part that has to be in sight
constexpr double kLine = 28; ///< parts whose upper edges differ by less are read from left to right, pixels
constexpr qsizetype kLongWords = 110; ///< letters

bool isControl(const QWidget& widget) {
    if (qobject_cast<const Fold*>(widget.parentWidget()) != nullptr) {
        return false; // its heading, which says nothing of the run
    }
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QSlider*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr;
}

/// Collects the parts of one view.
class Collecting {
public:
    explicit Collecting(const QWidget& content) : content_(content) {}

    void visit(QWidget& widget);
    [[nodiscard]] std::vector<ViewPart> result();

private:
    void add(const QWidget& widget, const QRectF& place, PartNote note, const QString& more);
    /// Where the picture begins in the widget it is painted in is that widget's corner.
    void addPicture(const QWidget& widget, const Picture& picture, const Paper& paper);
    void addWidget(QWidget& widget);
    /// The name of the widget, or of what it is a part of.
    [[nodiscard]] QString idOf(const QWidget& widget) const;

    const QWidget& content_;
    std::vector<ViewPart> parts_;
};

void Collecting::add(const QWidget& widget, const QRectF& place, PartNote note, const QString& more) {
    const QRectF seen = place.intersected(QRectF(seenRect(widget)));
    if (note.name.isEmpty() || (seen.width() < kLeastSeen && place.width() >= kLeastSeen) ||
        (seen.height() < kLeastSeen && place.height() >= kLeastSeen) || seen.isEmpty()) {
        return;
    }
    const bool told = std::ranges::any_of(parts_, [&note](const ViewPart& other) {
        return other.name == note.name && other.words == note.words;
    });
    if (!told) {
        parts_.push_back(
            {note.id, seen.translated(widget.mapTo(&content_, QPoint())), note.name, note.words, more});
    }
}

void Collecting::addPicture(const QWidget& widget, const Picture& picture, const Paper& paper) {
    for (PartNote& note : picture.parts(roomOf(widget), paper)) {
        const QString words = note.words;
        note.words = firstSentence(words);
        const QRectF place = inPixels(note.place, widget);
        add(widget, place, std::move(note), words);
    }
}

QString Collecting::idOf(const QWidget& widget) const {
    for (const QWidget* around = &widget; around != nullptr && around != &content_;
         around = around->parentWidget()) {
        if (!around->objectName().isEmpty() && !around->objectName().startsWith(QLatin1String("qt_"))) {
            return around->objectName();
        }
    }
    return {};
}

/// What a screen reader is told of it.
void Collecting::addWidget(QWidget& widget) {
    QString name = widget.accessibleName();
    QString words = widget.toolTip();
    if (QAccessibleInterface* said = QAccessible::queryAccessibleInterface(&widget)) {
        name = said->text(QAccessible::Name);
        words = said->text(QAccessible::Description);
    }
    if (words == name) {
        words.clear();
    }
    add(widget, QRectF(widget.rect()),
        {idOf(widget), {}, capitalised(firstSentence(name)), firstSentence(words)}, words);
}

void Collecting::visit(QWidget& widget) {
    if (!widget.isVisible() || widget.size().isEmpty() || dynamic_cast<const Overlay*>(&widget) != nullptr) {
        return;
    }
    if (const auto* strip = qobject_cast<const ChartStrip*>(&widget)) {
        addPicture(*strip->viewport(), *strip->picture(), Paper::screen(*strip));
        return;
    }
    if (const auto* view = qobject_cast<const PictureView*>(&widget)) {
        const std::size_t before = parts_.size();
        if (view->picture()) {
            addPicture(*view, *view->picture(), view->paper());
        }
        if (parts_.size() == before && !view->toolTip().isEmpty()) {
            add(*view, QRectF(view->rect()),
                {idOf(*view), {}, view->accessibleName(), firstSentence(view->toolTip())}, view->toolTip());
        }
        return;
    }
    if (isControl(widget)) {
        addWidget(widget);
        return;
    }
    for (QObject* child : widget.children()) {
        if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow()) {
            visit(*inner);
        }
    }
}

/// In the order of reading.
std::vector<ViewPart> Collecting::result() {
    std::ranges::stable_sort(parts_, {}, [](const ViewPart& part) { return part.place.top(); });
    for (auto first = parts_.begin(); first != parts_.end();) {
        const auto last = std::find_if(first, parts_.end(), [top = first->place.top()](const ViewPart& part) {
            return part.place.top() >= top + kLine;
        });
        std::stable_sort(first, last, [](const ViewPart& one, const ViewPart& other) {
            return one.place.left() < other.place.left();
        });
        first = last;
    }
    return std::move(parts_);
}

} // namespace

QRect seenRect(const QWidget& widget) {
    QRect seen = widget.isVisible() ? widget.rect() : QRect();
    const QWidget* inner = &widget;
    while (!seen.isEmpty() && !inner->isWindow()) {
        seen = seen.translated(inner->pos()).intersected(inner->parentWidget()->rect());
        inner = inner->parentWidget();
    }
    return seen.isEmpty() ? QRect() : seen.translated(-widget.mapTo(inner, QPoint()));
}

QString firstSentence(const QString& text) {
    QString first = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (const qsizetype end = first.indexOf(QStringLiteral(". ")); end >= 0) {
        first.truncate(end + 1);
    }
    if (first.size() > kLongWords) {
        qsizetype end = -1;
        for (const QString& mark : {tr(", "), tr("; "), tr(": ")}) {
            end = std::max(end, first.lastIndexOf(mark, kLongWords));
        }
        first = first.left(end > kLongWords / 2 ? end : first.lastIndexOf(QLatin1Char(' '), kLongWords)) +
                QStringLiteral(" …");
    }
    return first;
}

std::vector<ViewPart> partsOf(QWidget& content) {
    Collecting parts(content);
    parts.visit(content);
    return parts.result();
}

} // namespace mc::ui
