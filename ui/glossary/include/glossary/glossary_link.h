#pragma once

#include "runtime/frame.h"

#include <QObject>
#include <QPointer>

class QDockWidget;
class QWidget;

namespace mc::ui {

class Docks;
class GlossaryWindow;
class PartsOverlay;

/// Connects the labels on the parts of views and the glossary with the docks of the window.
class GlossaryLink : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    GlossaryLink(QWidget& window, Docks& docks);

    /// Labels the parts of a view, or takes the labels away: of the view that is pointed at, else of the one
    /// with the keyboard focus, else of the largest one.
    void toggleParts();
    /// Labels the parts of a view and points at one of them; see SymbolSight.
    void point(const QString& view, const QString& part);
    void openGlossary();

    void showFrame(const FramePtr& frame);

    [[nodiscard]] PartsOverlay& parts() const { return *parts_; }
    /// Null before it was opened.
    [[nodiscard]] GlossaryWindow* glossary() const;

signals:
    /// There is no view to label.
    void said(const QString& why);

private:
    [[nodiscard]] QDockWidget* dockAround(const QWidget* widget) const;
    [[nodiscard]] QDockWidget* largest() const;
    void label(QDockWidget& dock, const QString& part = {});
    void goOnBeside(QPoint place);
    void follow();

    QWidget& window_;
    Docks& docks_;
    PartsOverlay* parts_;
    QPointer<GlossaryWindow> glossary_;
    FramePtr last_;
};

} // namespace mc::ui
