#pragma once

#include "docks/dock_table.h"
#include "figures/view_figure.h"
#include "films/film.h"
#include "films/film_picture.h"
#include "runtime/runner.h"
#include "view/view.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>
#include <future>
#include <memory>
#include <vector>

namespace mc::ui::test {

/// A run that takes milliseconds: an epoch is 13 updates, the last batch is smaller.
inline Experiment filmedExperiment() {
    Experiment experiment;
    experiment.data.trainImages = 200;
    experiment.data.testImages = 50;
    experiment.network = "784-20-10";
    experiment.learning.batch = 16;
    experiment.circuit.steps = 6;
    return experiment;
}

inline const QSize kFilmed{640, 360};

/// A film of one view as numbered images, a picture every batch of the first six.
inline FilmRequest filmOf(const FilmOfRun& what, const QString& path) {
    FilmRequest request;
    request.what = what;
    request.pace = PictureEvery{StepUnit::Batch, 1};
    request.format = FilmFormat::PngFiles;
    request.size = kFilmed;
    request.path = path;
    return request;
}

inline FilmOfRun firstBatches(const Experiment& experiment, const std::vector<FilmView>& views) {
    FilmOfRun film;
    film.run = command::Restart{experiment};
    film.views = views;
    film.to = placeAt({6, 0});
    return film;
}

/// The images of a folder, in their order.
inline std::vector<QImage> picturesIn(const QString& folder) {
    std::vector<QImage> pictures;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)) {
        pictures.push_back(QImage(QDir(folder).filePath(name)).convertToFormat(QImage::Format_RGB32));
    }
    return pictures;
}

/// What a request comes to.
inline std::vector<QImage> filmed(FilmRequest request) {
    const QTemporaryDir folder;
    request.path = folder.filePath(QStringLiteral("film"));
    recordFilm(request);
    return picturesIn(request.path);
}
inline std::vector<QImage> filmed(const FilmOfRun& what) {
    return filmed(filmOf(what, {}));
}

inline std::unique_ptr<View> viewNamed(const char* name) {
    for (const DockRow& row : dockTable()) {
        if (row.make != nullptr && QLatin1String(row.name) == QLatin1String(name)) {
            std::unique_ptr<View> view(row.make(nullptr));
            view->resize(600, 400);
            view->show();
            return view;
        }
    }
    return nullptr;
}

/// A copy of the run as it stands, with its past.
inline Snapshot copyOf(Runner& runner) {
    const auto reply = std::make_shared<std::promise<Snapshot>>();
    std::future<Snapshot> copy = reply->get_future();
    runner.post(command::TakeSnapshot{reply, true});
    return copy.get();
}

} // namespace mc::ui::test
