#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace mc::ui {

class HandoutDialog;

/// Joins the window and the dialog of hand-outs.
class HandoutLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialog. openLesson: the source of the lesson that is open; empty where none is.
    HandoutLink(QWidget& window, std::function<QString()> openLesson);

    /// Opens the dialog.
    void ask();
    /// Made when it is needed.
    [[nodiscard]] HandoutDialog& dialog();

private:
    QWidget& window_;
    std::function<QString()> openLesson_;
    HandoutDialog* dialog_ = nullptr; ///< owned by the window
};

} // namespace mc::ui
