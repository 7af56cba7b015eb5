#pragma once

#include "runtime/frame.h"

#include <QObject>

class QWidget;

namespace mc::ui {

class DataExports;
class Docks;
class ExportDialog;
class Exports;
class FilmMaker;

/// Joins the window and its exports: the dialog, and an entry in the context menu of every view.
class ExportLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialog. docks: outlive this.
    ExportLink(QWidget& window, Docks& docks);

    void showFrame(const FramePtr& frame);

    /// Opens the dialog on what was exported last.
    void ask();
    void askFor(const QString& dock);
    /// The same for data.
    void askData();
    void askDataOf(const QString& dock);
    /// The same for a film.
    void askFilm();
    void askFilmOf(const QString& dock);
    void copyPointedAt();

    [[nodiscard]] Exports& exports() const { return *exports_; }
    [[nodiscard]] DataExports& data() const { return *data_; }
    [[nodiscard]] FilmMaker& films() const { return *films_; }
    /// Made when it is needed.
    [[nodiscard]] ExportDialog& dialog();

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);

private:
    void addContextActions(Docks& docks);

    QWidget& window_;
    Exports* exports_;
    DataExports* data_;
    FilmMaker* films_;
    ExportDialog* dialog_ = nullptr; ///< owned by the window
};

} // namespace mc::ui
