#include "race/race_place.h"

#include "data_choice/settings.h"
#include "race/ranking_table.h"

#include <QSettings>
#include <QVariant>
#include <QWidget>
#include <utility>

namespace mc::ui {

namespace {

constexpr const char* kGeometryKey = "race/geometry";
constexpr const char* kColumnsKey = "race/columns";

} // namespace

RacePlace::RacePlace(QWidget& window, RankingTable& ranking)
    : QObject(&window), window_(window), ranking_(ranking) {}

void RacePlace::restore() {
    const QSettings settings(kOrganisation, kProgram);
    window_.restoreGeometry(settings.value(kGeometryKey).toByteArray());
    QList<int> widths;
    for (const QVariant& width : settings.value(kColumnsKey).toList()) {
        widths << width.toInt();
    }
    ranking_.setWidths(widths);
}

void RacePlace::save() const {
    QSettings settings(kOrganisation, kProgram);
    settings.setValue(kGeometryKey, before_.value_or(window_.saveGeometry()));
    QVariantList widths;
    for (const int width : ranking_.widths()) {
        widths << width;
    }
    settings.setValue(kColumnsKey, widths);
}

void RacePlace::setFullScreen(bool on) {
    if (on == window_.isFullScreen()) {
        window_.show();
    } else if (on) {
        before_ = before_.value_or(window_.saveGeometry());
        window_.showFullScreen();
    } else {
        window_.showNormal();
        bringBack();
    }
}

void RacePlace::lend(const QRect& place) {
    before_ = before_.value_or(window_.saveGeometry());
    window_.setGeometry(place);
}

void RacePlace::bringBack() {
    if (const std::optional<QByteArray> before = std::exchange(before_, std::nullopt)) {
        window_.restoreGeometry(*before);
    }
}

} // namespace mc::ui
