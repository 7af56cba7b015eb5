#pragma once

#include "figures/figure.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "runtime/frame.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>

namespace mc::ui {

class Docks;
class View;

/// Something of the window that can be exported.
struct ExportSubject {
    QString id; ///< kBoardSubject, or the name of a dock
    QString title;
};
inline constexpr const char* kBoardSubject = "board";

/// Makes files of what the window shows. Says how it went; what it throws leaves nothing behind.
class Exports : public QObject {
    Q_OBJECT
public:
    /// docks: outlive this.
    Exports(Docks& docks, QObject* parent);

    void showFrame(const FramePtr& frame) {
        last_ = frame;
        emit frameShown();
    }
    /// Null before the first.
    [[nodiscard]] const FramePtr& frame() const { return last_; }

    /// The whole board, then the views that are open, those seen first.
    [[nodiscard]] QList<ExportSubject> subjects() const;
    /// Views that are covered by others get what they have to show while they are named here. presentation:
    /// frames hold it, whatever is seen.
    void prepare(const QStringList& ids, bool presentation = false);
    /// The view that a widget is part of: the name of its dock, or empty.
    [[nodiscard]] QString subjectOf(const QWidget* widget) const;
    /// An open view; null if there is no such one.
    [[nodiscard]] View* viewOf(const QString& id) const;

    /// Throws Refused where there is nothing to show, or no such view is open. The figure must be used before
    /// events are handled.
    [[nodiscard]] std::unique_ptr<Figure> figureOf(const QString& id,
                                                   Drawings drawings = Drawings::Shown) const;

    /// Writes one figure. Throws Refused, BadFile.
    void writeOne(const QString& id, FigureFormat format, const FigureSize& size, const QString& path);
    /// Writes the board and every open view into a folder, which is made if it is missing, each under the
    /// name of its dock; gives the paths. All are made before the first is written. Throws Refused, BadFile.
    QStringList writeAll(FigureFormat format, const FigureSize& size, const QString& folder);
    /// The files that writeAll() would write.
    [[nodiscard]] QStringList pathsOfAll(FigureFormat format, const QString& folder) const;
    /// Puts it on the clipboard. Throws Refused.
    void copy(const QString& id, const FigureSize& size);
    /// Copies the view under the pointer, else the one with the keyboard, in twice its size on the screen.
    void copyPointedAt();
    /// The same for a view.
    void copyAsSeen(const QString& id);

    /// Tells a person.
    void say(Notice::Kind kind, const QString& text) { emit said(kind, text); }

signals:
    void frameShown();
    void said(mc::Notice::Kind kind, const QString& text);

private:
    Docks& docks_;
    FramePtr last_;
};

} // namespace mc::ui
