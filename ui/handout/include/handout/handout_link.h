#pragma once

#include "handout/handout_dialog.h"

#include <QObject>
#include <functional>

class QWidget;

namespace mc::ui {

/// Joins the window and the dialog of handouts.
class HandoutLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialog. offer: what it begins with.
    HandoutLink(QWidget& window, std::function<HandoutOffer()> offer);

    /// Opens the dialog.
    void ask();
    /// Made when it is needed.
    [[nodiscard]] HandoutDialog& dialog();

signals:
    /// How a handout ended while its dialog was closed.
    void said(mc::Notice::Kind kind, const QString& text);

private:
    QWidget& window_;
    std::function<HandoutOffer()> offer_;
    HandoutDialog* dialog_ = nullptr; ///< owned by the window
};

} // namespace mc::ui
