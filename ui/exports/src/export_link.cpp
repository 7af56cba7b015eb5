#include "exports/export_link.h"

#include "docks/docks.h"
#include "exports/data_exports.h"
#include "exports/export_dialog.h"
#include "exports/exports.h"
#include "exports/film_maker.h"

#include <QAction>
#include <QDockWidget>

namespace mc::ui {

ExportLink::ExportLink(QWidget& window, Docks& docks)
    : QObject(&window), window_(window), exports_(new Exports(docks, this)),
      data_(new DataExports(*exports_, this)), films_(new FilmMaker(docks, *exports_, this)) {
    connect(films_, &FilmMaker::commandIssued, this, &ExportLink::commandIssued);
    connect(data_, &DataExports::commandIssued, this, &ExportLink::commandIssued);
    connect(exports_, &Exports::said, this, &ExportLink::said);
    addContextActions(docks);
}

void ExportLink::addContextActions(Docks& docks) {
    for (QDockWidget* dock : docks.all()) {
        if (qobject_cast<View*>(dock->widget()) == nullptr) {
            continue;
        }
        auto* figure = new QAction(tr("Export this view…"), dock);
        auto* data = new QAction(tr("Export its data…"), dock);
        auto* film = new QAction(tr("Film this view…"), dock);
        auto* picture = new QAction(tr("Copy picture"), dock);
        connect(film, &QAction::triggered, this, [this, dock] { askFilmOf(dock->objectName()); });
        connect(figure, &QAction::triggered, this, [this, dock] { askFor(dock->objectName()); });
        connect(picture, &QAction::triggered, this,
                [this, dock] { exports_->copyAsSeen(dock->objectName()); });
        connect(data, &QAction::triggered, this, [this, dock] { askDataOf(dock->objectName()); });
        dock->addActions({figure, picture, data, film});
        dock->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void ExportLink::showFrame(const FramePtr& frame) {
    exports_->showFrame(frame);
}

ExportDialog& ExportLink::dialog() {
    if (dialog_ == nullptr) {
        dialog_ = new ExportDialog(*exports_, *data_, *films_, &window_);
    }
    return *dialog_;
}

void ExportLink::ask() {
    dialog().openFigures({});
}

void ExportLink::askFor(const QString& dock) {
    dialog().openFigures(dock);
}

void ExportLink::askData() {
    dialog().openData({});
}

void ExportLink::askDataOf(const QString& dock) {
    dialog().openData(dock);
}

void ExportLink::askFilm() {
    dialog().openFilms({});
}

void ExportLink::askFilmOf(const QString& dock) {
    dialog().openFilms(dock);
}

void ExportLink::copyPointedAt() {
    exports_->copyPointedAt();
}

} // namespace mc::ui
