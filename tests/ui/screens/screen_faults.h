#pragma once

#include "docks/tab_order.h"
#include "style/palette.h"
#include "view/view.h"
#include "window_recording.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QGraphicsView>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace mc::ui::test {

/// What is wrong with a window, or a part of one, each a line: what, where, how much.
class ScreenFaults {
public:
    explicit ScreenFaults(QWidget& window)
        : window_(window), recording_(window.size()),
          picture_(window.grab().toImage().convertToFormat(QImage::Format_RGB32)) {
        recordWidget(window, window, recording_);
    }

    /// Texts that are cut, shortened without a word of the rest, hidden in part, or lie on one another or on
    /// a line.
    [[nodiscard]] QStringList ofTexts() {
        faults_.clear();
        const QList<PaintedText> texts = uncovered();
        count_ = static_cast<int>(texts.size());
        for (const PaintedText& text : texts) {
            findCut(text);
            findShortened(text);
            findCrossed(text);
        }
        findOverlaps(texts);
        return faults_;
    }
    /// Texts that have less contrast with what is around them than WCAG 2.1 asks for (AA).
    [[nodiscard]] QStringList ofContrast() {
        faults_.clear();
        for (const PaintedText& text : uncovered()) {
            findFaint(text);
        }
        return faults_;
    }
    /// Controls that lie outside of the window, content that no scroll bar reaches, and windows larger than
    /// their screen. ofViews: controls within views, too.
    [[nodiscard]] QStringList ofPlaces(bool ofViews = true) {
        faults_.clear();
        findLargeWindow();
        for (const QWidget* widget : window_.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->window() == window_.window() && !isBehindTab(*widget)) {
                if (ofViews || !isOfView(*widget)) {
                    findOutside(*widget);
                }
                findUnreachable(*widget);
            }
        }
        return faults_;
    }
    /// Controls that Tab does not reach, and those that it reaches in another order than that of the eye.
    [[nodiscard]] QStringList ofKeyboard() {
        faults_.clear();
        findSkipped();
        findTabOrder();
        return faults_;
    }
    /// Views that tell a screen reader nothing, or no figures where there are any.
    [[nodiscard]] QStringList ofSummaries() {
        faults_.clear();
        for (QWidget* widget : window_.findChildren<QWidget*>()) {
            if (dynamic_cast<const View*>(widget) != nullptr && !widget->visibleRegion().isEmpty()) {
                findSilent(*widget);
            }
        }
        return faults_;
    }

    [[nodiscard]] int texts() const { return count_; }
    [[nodiscard]] const QImage& picture() const { return picture_; }

private:
    static constexpr double kSlack = 1.5; ///< pixels that rounding takes

    static QString nameOf(const QWidget* widget) {
        QString name = QString::fromLatin1(widget->metaObject()->className());
        name.remove(QStringLiteral("mc::ui::"));
        for (const QWidget* one = widget; one != nullptr; one = one->parentWidget()) {
            if (!one->objectName().isEmpty() && !one->objectName().startsWith(QLatin1String("qt_"))) {
                return name + u' ' + one->objectName();
            }
        }
        return name;
    }
    static QString placeText(const QRectF& place) {
        return QStringLiteral("%1,%2 %3x%4")
            .arg(place.x(), 0, 'f', 0)
            .arg(place.y(), 0, 'f', 0)
            .arg(place.width(), 0, 'f', 0)
            .arg(place.height(), 0, 'f', 0);
    }
    void add(const char* what, const PaintedText& text, const QString& more = {}) {
        faults_ << QStringLiteral("%1: '%2' in %3 at %4 %5")
                       .arg(QLatin1String(what), text.text, nameOf(text.widget), placeText(text.ink), more);
    }

    /// Those that a person sees at least a part of.
    [[nodiscard]] QList<PaintedText> uncovered() const {
        QList<PaintedText> texts;
        for (const PaintedText& text : recording_.texts()) {
            if (!seenOf(*text.widget, window_).intersects(text.ink.toAlignedRect())) {
                if (isLost(text)) {
                    texts << text;
                }
                continue;
            }
            const bool covered = std::ranges::any_of(recording_.fills(), [&](const PaintedFill& fill) {
                return fill.order > text.order && fill.rect.adjusted(-2, -2, 2, 2).contains(text.seen());
            });
            if (!covered) {
                texts << text;
            }
        }
        return texts;
    }
    /// Painted beside its widget, and no scroll bar leads there.
    [[nodiscard]] bool isLost(const PaintedText& text) const {
        const QRectF place = placeIn(*text.widget, window_);
        const QRectF seen = seenOf(*text.widget, window_).boundingRect();
        return !place.intersects(text.ink) && seen.contains(place) &&
               !isScrolledTo(*text.widget, window_, text.ink) && !isScrolledTabs(text.widget) &&
               !inTextField(text.widget);
    }

    static bool isScrolledTabs(const QWidget* widget) {
        const QList<QToolButton*> arrows = widget->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
        return qobject_cast<const QTabBar*>(widget) != nullptr &&
               std::ranges::any_of(arrows, [](const QToolButton* one) { return one->isVisible(); });
    }
    /// A person moves within what is written there.
    static bool inTextField(const QWidget* widget) {
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        return line != nullptr && qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) == nullptr &&
               !line->text().isEmpty();
    }

    void findCut(const PaintedText& text) {
        const double slack =
            std::max(kSlack, std::min(text.ink.width(), text.ink.height()) / 10); // the tail of a J
        const QRectF letters = text.ink.adjusted(slack, slack, -slack, -slack);
        if (!letters.isValid() || inTextField(text.widget) || isScrolledTabs(text.widget) ||
            isScrolledTo(*text.widget, window_, text.ink)) {
            return;
        }
        if (!text.clip.contains(letters)) {
            add("cut", text, QStringLiteral("by ") + placeText(text.clip));
        } else if (const QRegion hidden = QRegion(letters.toRect()).subtracted(seenOf(*text.widget, window_));
                   !hidden.isEmpty()) {
            add("cut", text, QStringLiteral("by what lies over it"));
        } else {
            for (const PaintedFill& fill : recording_.fills()) {
                if (fill.order > text.order && fill.rect.intersects(letters)) {
                    add("covered", text, QStringLiteral("by ") + placeText(fill.rect));
                    return;
                }
            }
        }
    }

    /// What a widget says in whole.
    static QStringList wholeTexts(const QWidget& widget) {
        QStringList texts;
        for (const char* name : {"text", "placeholderText", "title", "currentText"}) {
            texts << widget.property(name).toString().remove(u'&');
        }
        if (qobject_cast<const QMenuBar*>(&widget) != nullptr ||
            qobject_cast<const QMenu*>(&widget) != nullptr) {
            for (const QAction* action : widget.actions()) {
                texts << action->text().remove(u'&');
            }
        }
        for (const QWidget* one = &widget; one != nullptr; one = one->parentWidget()) {
            if (const auto* view = qobject_cast<const QAbstractItemView*>(one); view && view->model()) {
                for (int row = 0; row < view->model()->rowCount(); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        texts << view->model()->index(row, column).data().toString();
                    }
                }
            }
            if (const auto* edit = qobject_cast<const QTextEdit*>(one)) {
                texts << edit->document()->toPlainText();
            }
        }
        return texts;
    }
    /// A tooltip has the whole of what a list shortens.
    [[nodiscard]] bool tellsItem(const PaintedText& text) const {
        const auto* view = qobject_cast<const QAbstractItemView*>(text.widget->parentWidget());
        const QPoint place = text.ink.center().toPoint() - text.widget->mapTo(&window_, QPoint());
        return view != nullptr && !view->indexAt(place).data(Qt::ToolTipRole).toString().isEmpty();
    }
    /// Whether the whole of a shortened text can be read somewhere.
    [[nodiscard]] bool isTold(const PaintedText& text, const QString& line) const {
        if (const auto* view = dynamic_cast<const PictureView*>(text.widget)) {
            const QPointF place = (text.ink.center() - placeIn(*view, window_).topLeft()) / unitOf(*view);
            return !view->picture()->textAt(place, roomOf(*view), view->paper()).isEmpty();
        }
        return tellsItem(text) || !text.widget->toolTip().isEmpty() ||
               std::ranges::any_of(wholeTexts(*text.widget),
                                   [&](const QString& whole) { return whole.contains(line); });
    }
    void findShortened(const PaintedText& text) {
        static const QRegularExpression kShortened(QStringLiteral("…$|\\p{L}…\\p{L}"));
        const QString line = text.text.trimmed();
        if (line.contains(kShortened) && !isTold(text, line)) {
            add("shortened", text);
        }
    }

    /// Not a control of Qt, which has frames.
    static bool isOfPicture(const QWidget& widget) {
        return dynamic_cast<const PictureView*>(&widget) != nullptr ||
               qobject_cast<const QGraphicsView*>(widget.parentWidget()) != nullptr;
    }
    static bool crosses(const QLineF& line, const QRectF& box) {
        if (box.contains(line.p1()) || box.contains(line.p2())) {
            return true;
        }
        const std::array edges{
            QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
            QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())};
        return std::ranges::any_of(edges, [&line](const QLineF& edge) {
            return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
        });
    }
    void findCrossed(const PaintedText& text) {
        const double rim = std::max(kSlack, std::min(text.ink.width(), text.ink.height()) /
                                                5); // underlines, and frames that touch
        const QRectF letters = text.ink.adjusted(rim, rim, -rim, -rim) & text.clip;
        if (!letters.isValid()) {
            return;
        }
        for (const PaintedLine& line : recording_.lines()) {
            if (!isOfPicture(*line.widget) || !crosses(line.line, letters & line.clip)) {
                continue;
            }
            const bool apart = std::ranges::any_of(recording_.fills(), [&](const PaintedFill& fill) {
                return fill.order > line.order && fill.order < text.order &&
                       fill.rect.adjusted(-1, -1, 1, 1).contains(letters);
            });
            if (!apart) {
                add("crossed", text,
                    QStringLiteral("by a line of %1 from %2,%3 to %4,%5")
                        .arg(nameOf(line.widget))
                        .arg(line.line.x1(), 0, 'f', 0)
                        .arg(line.line.y1(), 0, 'f', 0)
                        .arg(line.line.x2(), 0, 'f', 0)
                        .arg(line.line.y2(), 0, 'f', 0));
                return;
            }
        }
    }

    /// Below it a long text fades away.
    static bool isFade(const QWidget& widget) {
        return widget.objectName() == QStringLiteral("moreBelow") ||
               widget.objectName() == QStringLiteral("moreAbove");
    }
    void findOverlaps(const QList<PaintedText>& texts) {
        for (qsizetype k = 0; k < texts.size(); ++k) {
            for (qsizetype l = k + 1; l < texts.size(); ++l) {
                const QRectF both = texts[k].seen() & texts[l].seen();
                const bool again = texts[k].text == texts[l].text && // its edge, or its shadow
                                   (texts[k].ink.center() - texts[l].ink.center()).manhattanLength() < 4;
                // The letters of lines that are close touch with their tails, which their boxes do earlier.
                const double tails = std::min(texts[k].ink.height(), texts[l].ink.height()) / 5;
                const bool fades = isFade(*texts[k].widget) || isFade(*texts[l].widget);
                if (both.width() < kSlack || both.height() < std::max(kSlack, tails) || again || fades) {
                    continue;
                }
                const bool apart = std::ranges::any_of(recording_.fills(), [&](const PaintedFill& fill) {
                    return fill.order > texts[k].order && fill.order < texts[l].order &&
                           fill.rect.contains(both);
                });
                if (!apart) {
                    add("overlap", texts[k],
                        QStringLiteral("with '%1' in %2 at %3")
                            .arg(texts[l].text, nameOf(texts[l].widget), placeText(texts[l].ink)));
                }
            }
        }
    }

    using Counts = QHash<QRgb, int>;
    static QColor mostOf(const Counts& counts) {
        QRgb most = qRgb(255, 255, 255);
        int times = 0;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            if (count.value() > times || (count.value() == times && count.key() < most)) {
                most = count.key();
                times = count.value();
            }
        }
        return QColor(most);
    }
    /// The colour that is most often found between the letters, or around them where that is the ink.
    [[nodiscard]] QColor groundOf(const PaintedText& text) const {
        const double ratio = picture_.devicePixelRatio();
        const QRectF seen = text.seen().adjusted(-1.5, -1.5, 1.5, 1.5);
        const QRect box =
            QRectF(seen.topLeft() * ratio, seen.size() * ratio).toAlignedRect() & picture_.rect();
        Counts all;
        Counts rim;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            const bool atEdge = y == box.top() || y == box.bottom();
            for (int x = box.left(); x <= box.right(); ++x) {
                const QRgb pixel = picture_.pixel(x, y);
                ++all[pixel];
                if (atEdge || x == box.left() || x == box.right()) {
                    ++rim[pixel];
                }
            }
        }
        constexpr double kSame = 1.5;
        const QColor ground = mostOf(all);
        return contrast(ground, text.colour) > kSame ? ground : mostOf(rim);
    }
    /// What is switched off may be faint.
    [[nodiscard]] bool isOff(const PaintedText& text) const {
        const QPoint place = text.ink.center().toPoint() - text.widget->mapTo(&window_, QPoint());
        if (const auto* menu = qobject_cast<const QMenu*>(text.widget)) {
            const QAction* entry = menu->actionAt(place);
            return entry != nullptr && !entry->isEnabled();
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(text.widget->parentWidget());
        return !text.widget->isEnabled() || (view != nullptr && view->indexAt(place).isValid() &&
                                             (view->indexAt(place).flags() & Qt::ItemIsEnabled) == 0);
    }
    void findFaint(const PaintedText& text) {
        if (isOff(text) || text.seen().isEmpty()) {
            return;
        }
        const QColor ground = groundOf(text);
        QColor opaque = text.colour;
        opaque.setAlpha(255);
        const QColor ink = mixed(ground, opaque, text.colour.alphaF());
        const double pixels = QFontMetricsF(text.font).height() / 1.17; // of letters, as Qt has them
        const bool large = pixels >= 24 || (text.font.bold() && pixels >= 18.66);
        const double asked = large ? 3 : 4.5;
        constexpr double kRounding = 0.02;
        if (const double found = contrast(ink, ground); found < asked - kRounding) {
            add("faint", text,
                QStringLiteral("%1 on %2: %3 < %4")
                    .arg(ink.name(), ground.name())
                    .arg(found, 0, 'f', 2)
                    .arg(asked));
        }
    }

    void findLargeWindow() {
        const QSize room = window_.screen()->availableSize();
        if (window_.width() > room.width() || window_.height() > room.height()) {
            faults_ << QStringLiteral("larger than the screen: %1, %2x%3 on %4x%5")
                           .arg(window_.windowTitle())
                           .arg(window_.width())
                           .arg(window_.height())
                           .arg(room.width())
                           .arg(room.height());
        }
    }
    static bool isControl(const QWidget& widget) {
        return (widget.focusPolicy() & Qt::TabFocus) != 0 ||
               qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    }
    /// Parts that Qt makes for itself within a control.
    static bool isInner(const QWidget& widget) {
        const QWidget* parent = widget.parentWidget();
        return widget.focusProxy() != nullptr || widget.inherits("QTableCornerButton") ||
               widget.inherits("QComboBoxPrivateContainer") ||
               widget.objectName().startsWith(QLatin1String("qt_")) ||
               qobject_cast<const QScrollBar*>(&widget) != nullptr ||
               qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
               qobject_cast<const QComboBox*>(parent) != nullptr ||
               qobject_cast<const QLineEdit*>(parent) != nullptr ||
               qobject_cast<const QTabBar*>(parent) != nullptr;
    }
    static bool isOfView(const QWidget& widget) {
        const QWidget* one = &widget;
        while (one != nullptr && qobject_cast<const View*>(one) == nullptr) {
            one = one->parentWidget();
        }
        return one != nullptr;
    }
    /// Another tab covers its dock.
    static bool isBehindTab(const QWidget& widget) {
        const QWidget* dock = &widget;
        while (dock != nullptr && qobject_cast<const QDockWidget*>(dock) == nullptr) {
            dock = dock->parentWidget();
        }
        return dock != nullptr && dock->visibleRegion().isEmpty();
    }
    void findOutside(const QWidget& widget) {
        const bool unusedTabs =
            qobject_cast<const QTabBar*>(&widget) != nullptr && widget.visibleRegion().isEmpty();
        if (!isControl(widget) || isInner(widget) || unusedTabs) {
            return;
        }
        const QRectF place = placeIn(widget, window_);
        const QWidget* parent = widget.parentWidget();
        const bool within = QRectF(window_.rect()).contains(place) &&
                            (parent == nullptr || parent->rect().contains(widget.geometry()));
        if (!within && !isScrolledTo(widget, window_, place) && place.isValid()) {
            faults_ << QStringLiteral("outside: %1 '%2' at %3")
                           .arg(nameOf(&widget), widget.accessibleName(), placeText(place));
        }
    }
    void findUnreachable(const QWidget& widget) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
        const QWidget* content = area != nullptr && !area->viewport()->children().isEmpty()
                                     ? qobject_cast<QWidget*>(area->viewport()->children().first())
                                     : nullptr;
        if (content == nullptr || !content->isVisible() || area->viewport()->visibleRegion().isEmpty()) {
            return;
        }
        const QSize room = area->viewport()->size();
        const bool wide = content->width() > room.width() && area->horizontalScrollBar()->maximum() == 0;
        const bool high = content->height() > room.height() && area->verticalScrollBar()->maximum() == 0;
        if (wide || high) {
            faults_ << QStringLiteral("out of reach: %1, %2x%3 in %4x%5")
                           .arg(nameOf(&widget))
                           .arg(content->width())
                           .arg(content->height())
                           .arg(room.width())
                           .arg(room.height());
        }
    }

    void findSkipped() {
        for (const QWidget* widget : window_.findChildren<QWidget*>()) {
            const bool pressed = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
                                 qobject_cast<const QComboBox*>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit*>(widget) != nullptr;
            if (pressed && !isInner(*widget) && widget->window() == window_.window() && widget->isEnabled() &&
                !widget->visibleRegion().isEmpty() && (widget->focusPolicy() & Qt::TabFocus) == 0) {
                faults_ << QStringLiteral("not by Tab: %1 '%2'")
                               .arg(nameOf(widget),
                                    widget->accessibleName() + u' ' + widget->property("text").toString());
            }
        }
    }
    /// The part of the window to which a control belongs: within it the order is that of the eye.
    [[nodiscard]] const QWidget* sectionOf(const QWidget* widget) const {
        const QWidget* section = widget;
        while (section->parentWidget() != nullptr && section->parentWidget() != &window_ &&
               !section->isWindow()) {
            section = section->parentWidget();
        }
        return section;
    }
    /// Where a widget is for the eye that comes from, or goes to, another one: that of the area in which it
    /// is scrolled.
    [[nodiscard]] QRect placeBeside(const QWidget& widget, const QWidget& other) const {
        QRect place = placeIn(widget, window_);
        for (const QWidget* one = &widget; one != nullptr && one != &window_; one = one->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(one) != nullptr && !one->isAncestorOf(&other)) {
                place = placeIn(*one, window_);
            }
        }
        return place;
    }
    void findTabOrder() {
        const QWidget* before = nullptr;
        for (const QWidget* one : tabStops(window_)) {
            if (!one->isVisible() || !one->isEnabled() || isInner(*one) || isBehindTab(*one)) {
                continue;
            }
            if (before != nullptr && sectionOf(before) == sectionOf(one)) {
                const QRect was = placeBeside(*before, *one);
                const QRect is = placeBeside(*one, *before);
                const bool up = is.bottom() <= was.top() && is.left() < was.right();
                const bool left = is.right() <= was.left() && is.top() < was.bottom() &&
                                  is.center().y() <= was.bottom() && is.center().y() >= was.top();
                if (up || left) {
                    faults_ << QStringLiteral("Tab goes back: from %1 '%2' at %3 to %4 '%5' at %6")
                                   .arg(nameOf(before), before->accessibleName(), placeText(was), nameOf(one),
                                        one->accessibleName(), placeText(is));
                }
            }
            before = one;
        }
    }

    void findSilent(QWidget& view) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&view);
        const QString words = told != nullptr ? told->text(QAccessible::Description) : QString();
        const bool counts = std::ranges::any_of(words, [](QChar letter) { return letter.isDigit(); });
        if (words.isEmpty() || (!counts && !dynamic_cast<View&>(view).tables().empty())) {
            faults_ << QStringLiteral("summary without %1: %2 '%3'")
                           .arg(words.isEmpty() ? QStringLiteral("words") : QStringLiteral("figures"),
                                nameOf(&view), words);
        }
    }

    QWidget& window_;
    PaintRecorder recording_;
    QImage picture_;
    QStringList faults_;
    int count_ = 0;
};

} // namespace mc::ui::test
