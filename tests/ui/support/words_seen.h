#pragma once

#include "support/pseudo_translation.h"
#include "support/words_paper.h"
#include "view/picture_view.h"
#include "view/view.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPointer>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>
#include <QWidget>
#include <map>
#include <set>

namespace mc::ui::test {

/// All that a person can read, or hear from a screen reader, of the widgets that there are: their texts,
/// lists, tooltips, and the words of what they paint.
class WordsSeen {
public:
    /// Widgets of these object names hold the words of others: a lesson, the manual, notes.
    explicit WordsSeen(QStringList others) : others_(std::move(others)) {}

    /// At all windows.
    void look() {
        for (const QPointer<QWidget>& widget : pointersTo(QApplication::topLevelWidgets())) {
            if (widget != nullptr) {
                look(*widget);
            }
        }
    }
    /// At a widget and all within it, hidden ones too.
    void look(QWidget& whole) {
        const QList<QPointer<QWidget>> parts = pointersTo(whole.findChildren<QWidget*>());
        lookAt(whole);
        for (const QPointer<QWidget>& widget : parts) {
            if (widget != nullptr) {
                lookAt(*widget);
            }
        }
    }
    void add(const QString& where, const QString& text) {
        if (text.isEmpty() || seen_.contains(text) || others_.contains(text)) {
            return;
        }
        seen_.insert(text);
        if (const QStringList words = wordsOutside(text); !words.isEmpty()) {
            faults_.insert(
                {QStringLiteral("not marked: ") + words.join(' '), where + QStringLiteral(": ") + text});
        }
        for (const QString& glued : gluedIn(text)) {
            faults_.insert({QStringLiteral("glued: ") + glued, where + QStringLiteral(": ") + text});
        }
    }
    void addPicture(const QString& where, const Picture& picture, QSizeF room, const Paper& paper) {
        addWritten(where, wordsWritten(picture, room, paper));
        add(where, picture.summary());
        for (const DataTable& table : picture.tables()) {
            add(where, table.title);
            for (const DataColumn& column : table.columns) {
                add(where, column.name);
                add(where, column.unit);
                for (const QString& word : column.words) {
                    add(where, word);
                }
            }
        }
        for (const PartNote& part : picture.parts(room, paper)) {
            add(where, part.name);
            add(where, part.words);
        }
    }
    void addTips(const QString& where, const Picture& picture, QSizeF room, const Paper& paper) {
        for (double y = 3; y < room.height(); y += std::max(kStep, room.height() / kMostSteps)) {
            for (double x = 3; x < room.width(); x += std::max(kStep, room.width() / kMostSteps)) {
                add(where, picture.textAt({x, y}, room, paper));
            }
        }
    }
    /// Lines of a paper; a text may be broken into several.
    void addWritten(const QString& where, const QStringList& lines) {
        static const QRegularExpression kElided(QStringLiteral("\\S*…$"));
        QString text;
        for (const QString& line : lines) {
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
            const bool elided = kElided.match(line).hasMatch();
            if (elided || text.count(kPseudoBegin) <= text.count(kPseudoEnd)) {
                add(where + QStringLiteral(", painted"), elided ? text.remove(kElided) : text);
                text.clear();
            }
        }
        add(where + QStringLiteral(", painted"), text);
    }

    [[nodiscard]] qsizetype count() const { return seen_.size(); }
    /// Those found since they were asked for last, each with a place.
    [[nodiscard]] QString faults() {
        QString all;
        for (const auto& [fault, where] : std::exchange(faults_, {})) {
            all += fault + QStringLiteral("\n    ") + QString(where).replace('\n', ' ').left(400) + '\n';
        }
        return all;
    }

private:
    static constexpr double kStep = 9;       ///< between places that are asked for their tooltip
    static constexpr double kMostSteps = 24; ///< across a picture

    /// A tooltip that comes up takes the one before it away.
    static QList<QPointer<QWidget>> pointersTo(const QList<QWidget*>& widgets) {
        return {widgets.begin(), widgets.end()};
    }
    void lookAt(QWidget& widget) {
        if (isOfOthers(widget)) {
            return;
        }
        ofObject(widget);
        ofParts(widget);
        ofPaint(widget);
        for (const QAction* action : widget.actions()) {
            ofObject(*action);
        }
    }

    [[nodiscard]] bool isOfOthers(const QWidget& widget) const {
        for (const QWidget* one = &widget; one != nullptr; one = one->parentWidget()) {
            if (others_.contains(one->objectName()) || others_.contains(one->accessibleName()) ||
                others_.contains(QLatin1String(one->metaObject()->className()))) {
                return true;
            }
        }
        return false;
    }
    static QString nameOf(const QObject& object) {
        const QObject* parent = object.parent();
        return QString::fromLatin1(object.metaObject()->className()) + ' ' + object.objectName() +
               (parent == nullptr
                    ? QString()
                    : QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className()) + ' ' +
                          parent->objectName());
    }
    /// Whether a person types its text.
    static bool isTyped(const QObject* object) {
        const auto* line = qobject_cast<const QLineEdit*>(object);
        return line != nullptr && !line->isReadOnly();
    }
    /// Its properties that are texts.
    void ofObject(const QObject& object) {
        static const QSet<QByteArray> kNotRead{
            "objectName",    "styleSheet",     "html",        "markdown",    "windowFilePath",
            "windowRole",    "inputMask",      "cleanText",   "displayText", "documentTitle",
            "documentTitle", "windowIconText", "currentText", "iconText",    "placeholderHtml"};
        for (int k = 0; k < object.metaObject()->propertyCount(); ++k) {
            const QMetaProperty property = object.metaObject()->property(k);
            const QByteArray name = property.name();
            const bool typed = isTyped(&object) && (name == "text" || name == "selectedText");
            if (property.typeId() == QMetaType::QString && !kNotRead.contains(name) && !typed) {
                add(nameOf(object) + ' ' + name, property.read(&object).toString());
            }
        }
    }
    void ofParts(QWidget& widget) {
        const QString name = nameOf(widget);
        if (const auto* tabs = qobject_cast<QTabBar*>(&widget)) {
            for (int k = 0; k < tabs->count(); ++k) {
                add(name, tabs->tabText(k));
                add(name, tabs->tabToolTip(k));
                add(name, tabs->accessibleTabName(k));
            }
        }
        if (const auto* combo = qobject_cast<QComboBox*>(&widget)) {
            for (int k = 0; k < combo->count(); ++k) {
                add(name, combo->itemText(k));
                add(name, combo->itemData(k, Qt::ToolTipRole).toString());
            }
        }
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view != nullptr && view->model()) {
            ofModel(name, *view->model());
        }
        if (QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
            told != nullptr && !isTyped(&widget) && !isTyped(widget.parentWidget())) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
                add(name + QStringLiteral(", told"), told->text(kind));
            }
        }
    }
    void ofModel(const QString& name, const QAbstractItemModel& model) {
        constexpr int kMost = 200;
        for (int column = 0; column < model.columnCount(); ++column) {
            add(name, model.headerData(column, Qt::Horizontal).toString());
            add(name, model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(model.rowCount(), kMost); ++row) {
                const QModelIndex at = model.index(row, column);
                if (at.data(Qt::AccessibleDescriptionRole) == QStringLiteral("separator")) {
                    continue; // says Qt
                }
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    add(name, at.data(role).toString());
                }
            }
        }
    }
    void ofPaint(QWidget& widget) {
        if (widget.visibleRegion().isEmpty()) {
            return;
        }
        const QString name = nameOf(widget);
        if (const auto* shown = dynamic_cast<const PictureView*>(&widget)) {
            if (const PicturePtr picture = shown->picture(); picture && looked_.insert(picture).second) {
                addPicture(name, *picture, roomOf(*shown), shown->paper());
                addTips(name, *picture, roomOf(*shown), shown->paper());
            }
        } else if (const auto* view = dynamic_cast<const View*>(&widget)) {
            addPicture(name, *view->picture(), roomOf(*view), Paper::screen(*view));
        } else if (name.startsWith(QStringLiteral("mc::"))) {
            WordsPaper words(widget.size());
            widget.render(&words, {}, {}, QWidget::RenderFlags());
            addWritten(name, words.lines());
            ofTips(name, widget);
        }
    }
    /// Tooltips that the widget brings up at places of its own.
    void ofTips(const QString& name, QWidget& widget) {
        if (widget.isWindow()) {
            return;
        }
        for (int y = 2; y < widget.height(); y += std::max(20, widget.height() / 6)) {
            for (int x = 2; x < widget.width(); x += std::max(20, widget.width() / 12)) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, widget.mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(&widget, &help);
                add(name + QStringLiteral(", tip"), QToolTip::text());
            }
        }
    }

    QStringList others_;
    QSet<QString> seen_;
    std::set<PicturePtr> looked_;
    std::map<QString, QString> faults_; ///< with a place
};

} // namespace mc::ui::test
