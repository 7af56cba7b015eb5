#pragma once

#include "style/projector_points.h"
#include "widgets/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSize>
#include <QTimer>
#include <optional>

class QMainWindow;
class QMenu;
class QScreen;

namespace mc::ui {

class DockLayout;
class PastBar;
class TimeControl;

/// Appearance of the whole program: its theme, and projector mode, which is white, large and without set-up,
/// so that the last row can read every view. Leaving it brings back layout and look of before.
class Appearance : public QObject {
    Q_OBJECT
public:
    /// What changes with the mode besides the size of letters.
    struct Parts {
        DockLayout& layout;
        TimeControl& time;
        PastBar& past;
    };

    /// window: its parent, and the one whose height decides the size of letters for a projector.
    Appearance(QMainWindow& window, const Parts& parts);

    /// Light, dark or as the desktop; kept for the next start.
    void setTheme(Theme theme);
    [[nodiscard]] Theme theme() const { return theme_; }
    /// What the desktop says it prefers; nothing: its palette decides.
    void setDesktop(std::optional<bool> dark);

    /// Full screen in the look for a projector, or back.
    void setProjecting(bool on);
    [[nodiscard]] bool isProjecting() const { return before_.has_value(); }
    void toggleProjector() { setProjecting(!isProjecting()); }
    /// The look for a projector on this screen; null: as and where the window was before that.
    void showOn(QScreen* screen);
    /// This window, which has not been shown yet, lies where another one lies, and looks as that does.
    void takeFrom(const Appearance& other);
    /// Full screen and back, the look unchanged.
    void toggleFullScreen();
    /// The built-in layout of the mode.
    void layOut();

    /// Adds the themes to a menu.
    void addThemes(QMenu& menu);

signals:
    void projecting(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What leaving comes back to.
    struct Before {
        QByteArray layout;
        QSize size;
        bool fullScreen;
        bool maximised;
    };
    void enter();
    void leave();
    void apply();
    /// Points of letters in a window of the present height.
    [[nodiscard]] double points() const;
    void showBars(bool all);
    void followResize();

    QMainWindow& window_;
    Parts parts_;
    Theme theme_;
    std::optional<bool> desktopDark_;
    std::optional<Before> before_; ///< while projecting
    /// The window before showOn().
    struct Home {
        QPoint place;
        bool maximised;
        bool projecting;
    };
    std::optional<Home> home_;
    double applied_ = 0;             ///< points
    bool wasMaximised_ = false;      ///< before plain full screen
    QTimer hold_;                    ///< until the window is painted in its new mode
    std::optional<Before> settling_; ///< left, but the window has not its size of before yet
};

/// The theme kept in the settings.
[[nodiscard]] Theme keptTheme();

} // namespace mc::ui
