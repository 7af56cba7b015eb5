#include "view/pointed_canvas.h"

#include "style/units.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace mc::ui {

bool PointedCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(QPointF(help->pos()) / unitOf(*this));
        QToolTip::showText(help->globalPos(), text.isEmpty() ? toolTip() : text, this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && movesBy(key->key())) {
            event->accept(); // before a step through time
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace mc::ui
