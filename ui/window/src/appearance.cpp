#include "window/appearance.h"

#include "data_choice/settings.h"
#include "docks/dock_layout.h"
#include "style/fonts.h"
#include "time_control/past_bar.h"
#include "time_control/time_control.h"

#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <array>
#include <utility>

namespace mc::ui {

namespace {

constexpr const char* kThemeKey = "window/theme";
constexpr std::array<const char*, 3> kThemeNames{"system", "light", "dark"}; ///< in the order of Theme
constexpr int kLongestHold = 250; ///< ms, for a window system to give a window its size

} // namespace

Theme keptTheme() {
    const QString name = QSettings(kOrganisation, kProgram).value(kThemeKey).toString();
    const auto found = std::find(kThemeNames.begin(), kThemeNames.end(), name);
    return found == kThemeNames.end() ? Theme::System : static_cast<Theme>(found - kThemeNames.begin());
}

Appearance::Appearance(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts), theme_(keptTheme()) {
    window.installEventFilter(this);
    hold_.setSingleShot(true);
    hold_.setInterval(kLongestHold);
    connect(&hold_, &QTimer::timeout, this, [this] { window_.setUpdatesEnabled(true); });
}

void Appearance::addThemes(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    const std::array titles{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (std::size_t k = 0; k < titles.size(); ++k) {
        QAction* action = menu.addAction(titles[k]);
        action->setCheckable(true);
        action->setChecked(static_cast<Theme>(k) == theme_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, k] { setTheme(static_cast<Theme>(k)); });
    }
}

void Appearance::setTheme(Theme theme) {
    theme_ = theme;
    QSettings(kOrganisation, kProgram)
        .setValue(kThemeKey, QLatin1String(kThemeNames[static_cast<std::size_t>(theme)]));
    apply();
}

void Appearance::setDesktop(std::optional<bool> dark) {
    if (desktopDark_ != dark) {
        desktopDark_ = dark;
        apply();
    }
}

void Appearance::apply() {
    applied_ = isProjecting() ? points() : kUsualPoints;
    const bool told = theme_ == Theme::System && desktopDark_.has_value();
    applyTheme(*qApp, told ? (*desktopDark_ ? Theme::Dark : Theme::Light) : theme_, applied_);
}

double Appearance::points() const {
    return projectorPoints(window_.height(), window_.logicalDpiY());
}

void Appearance::setProjecting(bool on) {
    if (on == isProjecting()) {
        return;
    }
    window_.setUpdatesEnabled(false); // no picture of the one mode in the size of the other
    hold_.start();
    if (on) {
        enter();
    } else {
        leave();
    }
    emit projecting(on);
}

void Appearance::enter() {
    settling_.reset();
    before_ =
        Before{parts_.layout.arrangement(), window_.size(), window_.isFullScreen(), window_.isMaximized()};
    parts_.layout.setProjecting(true); // in the window as it is
    window_.showFullScreen();
    showBars(false);
    apply();
    parts_.layout.layOutForProjector();
}

void Appearance::leave() {
    Before before = *std::exchange(before_, std::nullopt);
    before.layout = parts_.layout.arrangement(); // a lesson may have given another one back meanwhile
    showBars(true);
    apply();
    if (before.maximised) {
        window_.showMaximized();
    } else if (!before.fullScreen) {
        window_.showNormal();
        window_.resize(before.size);
    }
    parts_.layout.setProjecting(false);
    parts_.layout.bringBack(before.layout);
    settling_ = before; // once more when the window system has done its part
    QTimer::singleShot(0, this, &Appearance::followResize);
}

void Appearance::showOn(QScreen* screen) {
    if (screen != nullptr) {
        home_ = {window_.pos(), window_.isMaximized(), isProjecting()};
        setProjecting(false);
        window_.showNormal();
        window_.move(screen->availableGeometry().topLeft());
        if (QWindow* handle = window_.windowHandle()) {
            handle->setScreen(screen); // where a program may not say where a window lies
        }
        setProjecting(true);
        return;
    }
    if (const std::optional<Home> home = std::exchange(home_, std::nullopt)) {
        setProjecting(false);
        window_.move(home->place);
        if (home->maximised) {
            window_.showMaximized();
        }
        setProjecting(home->projecting);
    }
}

void Appearance::takeFrom(const Appearance& other) {
    desktopDark_ = other.desktopDark_;
    wasMaximised_ = other.wasMaximised_;
    const QRect place = other.window_.normalGeometry(); // as it is, or was before it filled the screen
    if (!other.before_) {
        window_.setGeometry(place);
        window_.setWindowState(other.window_.windowState());
        return;
    }
    apply(); // at first as it was before
    window_.setGeometry({place.topLeft(), other.before_->size});
    window_.setWindowState(other.before_->maximised ? Qt::WindowMaximized : Qt::WindowNoState);
    QTimer::singleShot(0, this, [this] { setProjecting(true); }); // from the layout of the window shown
}

void Appearance::showBars(bool all) {
    parts_.time.setBrief(!all);
    parts_.past.setBrief(!all);
}

void Appearance::layOut() {
    isProjecting() ? parts_.layout.layOutForProjector() : parts_.layout.layOut();
}

void Appearance::toggleFullScreen() {
    if (!window_.isFullScreen()) {
        wasMaximised_ = window_.isMaximized();
        window_.showFullScreen();
    } else if (wasMaximised_) {
        window_.showMaximized();
    } else {
        window_.showNormal();
    }
}

void Appearance::followResize() {
    if (isProjecting() && points() != applied_) {
        apply();
        parts_.layout.layOutForProjector();
    } else if (settling_ && window_.size() == settling_->size) {
        parts_.layout.bringBack(std::exchange(settling_, std::nullopt)->layout);
    } else {
        return; // not its size yet, or one that changes nothing
    }
    hold_.stop();
    window_.setUpdatesEnabled(true);
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &window_ && event->type() == QEvent::Resize && (isProjecting() || settling_)) {
        QTimer::singleShot(0, this, &Appearance::followResize);
    } else if (watched == &window_ && event->type() == QEvent::Show && window_.windowHandle() != nullptr) {
        window_.windowHandle()->installEventFilter(this); // tells of a change of the desktop's theme
    } else if (event->type() == QEvent::ThemeChange && theme_ == Theme::System) {
        QTimer::singleShot(0, this, &Appearance::apply);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mc::ui
