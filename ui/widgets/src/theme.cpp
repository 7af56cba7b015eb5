#include "widgets/theme.h"

#include "accessible_combo.h"
#include "control_style.h"
#include "focus_return.h"
#include "key_guard.h"
#include "style/palette.h"
#include "widgets/visible_focus.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QPixmapCache>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// kB for controls as Fusion has drawn them at 100 % scale, one picture for each size, state and palette: all
/// that a window shows at once. Qt's 10 MB fill up with sizes that do not come again, over hours.
constexpr int kDrawnControls = 2048;
constexpr int kMostDrawnControls = 10240;

/// Only what Fusion and the palette leave to wish: cards, docks, bars, buttons. Spin boxes and combo boxes
/// keep Fusion's own frame, since a style sheet would make them lose their arrows.
QString styleSheet() {
    return QStringLiteral(R"(
QMainWindow, QDialog { background: %window; }
QMainWindow::separator { background: transparent; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: %line; }
QDockWidget { font-weight: bold; color: %text; }
QDockWidget::title { background: %card; border: 1px solid %line; border-bottom: none;
    border-top-left-radius: 6px; border-top-right-radius: 6px; padding: 6px 10px; text-align: left; }
QDockWidget > mc--ui--View { border-top: none; border-top-left-radius: 0; border-top-right-radius: 0; }
mc--ui--View { background: %card; border: 1px solid %line; border-radius: 6px; font-weight: normal; }
QFrame[card="true"] { background: %card; border: 1px solid %line; border-radius: 6px; }
QToolBar { background: %card; border: none; border-bottom: 1px solid %line; spacing: 6px; padding: 5px 8px; }
QStatusBar { background: %card; border-top: 1px solid %line; color: %quiet; }
QStatusBar::item { border: none; }
QMenuBar { background: %card; }
QMenuBar QToolButton { padding: 0 7px; }
QMenuBar QToolButton:focus { border: 1px solid %focus; padding: 0 7px; }
QScrollArea { border: none; }
QPushButton, QToolButton { background: %card; border: 1px solid %edge; border-radius: 5px; padding: 4px 10px; }
QToolButton { padding: 3px 7px; }
QPushButton:hover, QToolButton:hover { background: %hover; border-color: %focus; }
QPushButton:pressed, QToolButton:pressed { background: %down; }
QPushButton:checked, QToolButton:checked { background: %down; border-color: %focus; color: %deep; }
QPushButton:focus, QToolButton:focus { border: 2px solid %focus; padding: 3px 9px; }
QToolButton:focus { padding: 2px 6px; }
QPushButton:disabled, QToolButton:disabled { color: %grey; border-color: %line; background: %window; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { padding: 0; }
QPushButton[primary="true"] { background: %accent; border-color: %accent; color: white; font-weight: bold; }
QPushButton[primary="true"]:hover { background: %accentDown; }
QPushButton[primary="true"]:focus { border-color: %text; }
QPushButton[primary="true"]:disabled { background: %line; border-color: %line; color: %quiet; }
mc--ui--SetupPanel, mc--ui--WhatIfPanel { background: %card; border: 1px solid %line; border-top: none;
    border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: %deep; padding: 0 2px;
    text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: %focus; }
QToolButton[bare="true"] { border: 1px solid transparent; background: transparent; padding: 2px 6px; }
QToolButton[bare="true"]:hover, QToolButton[bare="true"]:focus { border-color: %quiet; }
QToolButton[heading="true"] { border: 1px solid transparent; background: transparent; font-weight: bold;
    color: %text; padding: 2px 0; text-align: left; }
QToolButton[heading="true"]:hover { color: %deep; }
QToolButton[heading="true"]:focus { border-color: %focus; padding: 2px 0; }
QToolTip { background: %card; color: %text; border: 1px solid %edge; padding: 4px; }
)");
}

/// What is pressed in front of an audience, large enough to be hit and to be seen from the last row.
QString projectorSheet() {
    return QStringLiteral(R"(
QCheckBox::indicator, QRadioButton::indicator { width: %mark; height: %mark; }
mc--ui--WhatIfPart QPushButton { border: 2px solid %edge; padding: %pad %widePad; font-weight: bold; }
mc--ui--WhatIfPart QPushButton:focus { border-color: %focus; padding: %pad %widePad; }
mc--ui--WhatIfPart QPushButton:disabled { border-color: %line; }
mc--ui--WhatIfPart QCheckBox { border: 2px solid %edge; border-radius: 5px; padding: %pad; }
mc--ui--WhatIfPart QCheckBox:checked, mc--ui--WhatIfPart QCheckBox:indeterminate { background: %down;
    border-color: %focus; color: %deep; font-weight: bold; }
mc--ui--WhatIfPart QCheckBox:disabled { border-color: %line; }
mc--ui--WhatIfPart QCheckBox:focus { border-color: %text; }
)");
}

/// letter: its height in pixels.
QString withSizes(QString sheet, double letter) {
    const auto put = [&](const char* name, double share) {
        sheet.replace(QLatin1String(name), QStringLiteral("%1px").arg(std::lround(share * letter)));
    };
    put("%mark", 0.9);
    put("%widePad", 0.4);
    put("%pad", 0.25);
    return sheet;
}

/// window: the ground behind the cards.
QString withColours(QString sheet, const Colours& colours, const QColor& window) {
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1String(name), colour.name());
    };
    put("%window", window);
    put("%card", colours.card);
    put("%line", colours.line);
    put("%text", colours.text);
    put("%quiet", colours.quiet);
    put("%edge", colours.edge);
    put("%grey", colours.grey);
    put("%hover", colours.tint(colours.blue, 0.06));
    put("%down", colours.tint(colours.blue, 0.16));
    put("%deep", colours.blueWords);
    put("%accentDown", colours.accentDown);
    put("%accent", colours.accent);
    put("%focus", colours.blue);
    return sheet;
}

} // namespace

QPalette paletteOf(const Colours& colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.plot);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.blueWords);
    // Edges and shades of Fusion's frames.
    palette.setColor(QPalette::Light, mixed(colours.card, Qt::white, 0.1));
    palette.setColor(QPalette::Midlight, colours.band);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.edge);
    palette.setColor(QPalette::Shadow, mixed(colours.edge, Qt::black, 0.4));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.grey);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

QFont usualFont() {
    // Named, since the sans of a bare system may lack the marks and Greek letters the views write, and that
    // of a Chinese desktop may have taller lines than these letters, for which lines of text are laid out.
    QStringList families{QStringLiteral("DejaVu Sans"), QStringLiteral("WenQuanYi Micro Hei")};
    families.removeIf([](const QString& family) { return !QFontDatabase::hasFamily(family); });
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!families.isEmpty()) {
        font = QFont(families);
    }
    font.setPointSizeF(kUsualPoints);
    return font;
}

bool isSystemDark(QApplication& application) {
    application.setPalette(QPalette()); // one that sets nothing gives way to that of the desktop
    return &coloursOf(QApplication::palette()) == &darkColours();
}

void applyTheme(QApplication& application, Theme theme, double points) {
    QFont font = usualFont();
    font.setPointSizeF(points);
    const bool projected = isLargeType(font); // on white, whatever the desktop likes
    const bool dark =
        !projected && (theme == Theme::System ? isSystemDark(application) : theme == Theme::Dark);
    const Colours& colours = dark ? darkColours() : lightColours();
    if (application.styleSheet().isEmpty()) { // the first time
        application.setStyle(new ControlStyle);
        const double scale = application.devicePixelRatio(); // the largest of all screens
        QPixmapCache::setCacheLimit(
            std::min(kMostDrawnControls, static_cast<int>(kDrawnControls * scale * scale)));
        application.installEventFilter(new KeyGuard(&application));
        application.installEventFilter(new FocusScroller(&application));
        application.installEventFilter(new FocusReturn(&application)); // asked before the others
        installAccessibleCombos();
    }
    QPalette palette = paletteOf(colours);
    if (projected) {
        palette.setColor(QPalette::Window, colours.card);
    }
    application.setPalette(palette);
    application.setFont(font); // before the sheet, whose rules take letters up when they are set
    const QString sheet =
        projected ? styleSheet() + withSizes(projectorSheet(), QFontInfo(font).pixelSize()) : styleSheet();
    application.setStyleSheet(withColours(sheet, colours, projected ? colours.card : colours.window));
}

} // namespace mc::ui
