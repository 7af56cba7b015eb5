#include "view/view.h"

#include "style/figure_part.h"

namespace mc::ui {

void View::setOnFigure(bool on) {
    onFigure_ = on;
    for (QWidget* part : findChildren<QWidget*>()) {
        if (auto* told = dynamic_cast<FigurePart*>(part)) {
            told->setOnFigure(on);
        }
    }
}

bool isOnFigure(const QWidget& part) {
    for (const QWidget* one = &part; one != nullptr; one = one->parentWidget()) {
        if (const auto* view = qobject_cast<const View*>(one)) {
            return view->isOnFigure();
        }
    }
    return false;
}

} // namespace mc::ui
