#include "docks/view_news.h"

#include <QAccessible>
#include <QWidget>

namespace mc::ui {

namespace {

constexpr qint64 kCalm = 1000; ///< ms between two events while playing

} // namespace

bool ViewNews::tell(const QList<QWidget*>& seen, bool playing) {
    const bool pausedNow = wasPlaying_ && !playing;
    wasPlaying_ = playing;
    if (!pausedNow && sinceTold_.isValid() && sinceTold_.elapsed() < kCalm && playing) {
        return false;
    }
    sinceTold_.start();
    for (QWidget* view : seen) {
        QAccessibleEvent event(view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    return true;
}

} // namespace mc::ui
