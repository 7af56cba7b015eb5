#include "style/theme.h"

#include "style/palette.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace mc::ui {

namespace {

constexpr int kBasePoints = 10; ///< 13 px at 96 dpi

QFont baseFont() {
    // Named, since the sans of a bare system may lack the marks and Greek letters the views write.
    const QString wanted = QStringLiteral("DejaVu Sans");
    QFont font = QFontDatabase::hasFamily(wanted) ? QFont(wanted)
                                                  : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSize(kBasePoints);
    return font;
}

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
QScrollArea { border: none; }
QPushButton, QToolButton { background: %card; border: 1px solid %edge; border-radius: 5px; padding: 4px 10px; }
QToolButton { padding: 3px 7px; }
QPushButton:hover, QToolButton:hover { background: %hover; border-color: %accent; }
QPushButton:pressed, QToolButton:pressed { background: %down; }
QPushButton:checked, QToolButton:checked { background: %down; border-color: %accent; color: %deep; }
QPushButton:focus, QToolButton:focus { border: 2px solid %accent; padding: 3px 9px; }
QToolButton:focus { padding: 2px 6px; }
QPushButton:disabled, QToolButton:disabled { color: %grey; border-color: %line; background: %window; }
QPushButton[primary="true"] { background: %accent; border-color: %accent; color: white; font-weight: bold; }
QPushButton[primary="true"]:hover { background: %deep; }
QPushButton[primary="true"]:focus { border-color: %text; }
QPushButton[primary="true"]:disabled { background: %line; border-color: %line; color: %quiet; }
QToolTip { background: %card; color: %text; border: 1px solid %edge; padding: 4px; }
)");
}

QString withColours(QString sheet) {
    const auto put = [&sheet](const char* name, const QColor& colour) {
        sheet.replace(QLatin1String(name), colour.name());
    };
    put("%window", ground::kWindow);
    put("%card", ground::kCard);
    put("%line", ground::kLine);
    put("%text", ground::kText);
    put("%quiet", ground::kQuiet);
    put("%edge", QColor(0xC4, 0xCA, 0xD2));
    put("%grey", ink::kGrey);
    put("%hover", tint(ink::kBlue, 0.06));
    put("%down", tint(ink::kBlue, 0.16));
    put("%deep", QColor(0x00, 0x56, 0x87));
    put("%accent", ink::kBlue);
    return sheet;
}

} // namespace

QPalette lightPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, ground::kWindow);
    palette.setColor(QPalette::WindowText, ground::kText);
    palette.setColor(QPalette::Base, ground::kCard);
    palette.setColor(QPalette::AlternateBase, ground::kPlot);
    palette.setColor(QPalette::Text, ground::kText);
    palette.setColor(QPalette::PlaceholderText, ground::kQuiet);
    palette.setColor(QPalette::Button, ground::kCard);
    palette.setColor(QPalette::ButtonText, ground::kText);
    palette.setColor(QPalette::ToolTipBase, ground::kCard);
    palette.setColor(QPalette::ToolTipText, ground::kText);
    palette.setColor(QPalette::Highlight, ink::kBlue);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, ink::kBlue);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, ink::kGrey);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, ground::kLine);
    return palette;
}

void applyTheme(QApplication& application) {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(lightPalette());
    application.setFont(baseFont());
    application.setStyleSheet(withColours(styleSheet()));
}

} // namespace mc::ui
