#pragma once

#include "exports/exports.h"
#include "runtime/command.h"
#include "view/data_table.h"

#include <functional>
#include <future>
#include <thread>
#include <utility>

namespace mc::ui {

class View;

/// Which arrays of the run are written.
struct ArrayChoice {
    bool presentation = true; ///< spike trains and courses of the presentation on show
    bool synapses = true;     ///< W, b, E, B and M of all layers
    bool curves = false;      ///< the course of training
    QString single{};         ///< the name of the one array of a .npy file; empty: all, as a .npz archive
};

/// Writes what views show as CSV, in English whatever the language of the window, and arrays of the run as
/// NumPy reads them. Every file names experiment, seed and version. The synapses of a run are not in its
/// frames: they are those of a snapshot, for which the run is asked.
class DataExports : public QObject {
    Q_OBJECT
public:
    /// exports: outlive this.
    DataExports(Exports& exports, QObject* parent);
    ~DataExports() override;

    /// why: asked before tables are written; a sentence that says why they cannot be now, or nothing. A
    /// thread that words something must not meet the English of a file.
    void askBefore(std::function<QString()> why) { obstacle_ = std::move(why); }

    /// What an open view shows; empty where it shows nothing or is hidden.
    [[nodiscard]] std::vector<DataTable> tablesOf(const QString& id) const;
    /// Names of the arrays that are chosen.
    [[nodiscard]] QStringList arrayNames(const ArrayChoice& choice) const;

    /// Writes what a view shows: to `path`, where it shows several tables each to a name beside it; gives the
    /// paths. Throws Refused, BadFile.
    QStringList writeTables(const QString& id, const QString& path);
    /// Writes what all open views show into a folder, which is made if it is missing.
    QStringList writeAllTables(const QString& folder);

    /// The files that these would write.
    [[nodiscard]] QStringList pathsOfTables(const QString& id, const QString& path) const;
    [[nodiscard]] QStringList pathsOfAllTables(const QString& folder) const;

    /// Begins to write arrays; finished() tells how it ended. Throws Refused where there is nothing to write.
    void writeArrays(const ArrayChoice& choice, const QString& path);
    [[nodiscard]] bool busy() const { return worker_.joinable(); }

signals:
    void commandIssued(const mc::Command& command);
    /// fault: a sentence, empty where the file has been written.
    void finished(const QString& path, const QString& fault);

private:
    struct Asked {
        ArrayChoice choice;
        QString path;
        FramePtr frame; ///< whose presentation is written
    };
    using TableFile = std::pair<QString, DataTable>; ///< a path and what is written there
    [[nodiscard]] std::vector<View*> viewsOf(const QStringList& ids) const;
    [[nodiscard]] QList<TableFile> filesOf(const QString& id, const QString& path) const;
    [[nodiscard]] QList<TableFile> filesOfAll(const QString& folder) const;
    template <class Files>
    [[nodiscard]] QList<std::pair<QString, QByteArray>> contentsOf(const QStringList& ids, Files files) const;
    static void writeAsked(const Asked& asked, const Snapshot& run);
    void work(const Asked& asked, std::future<Snapshot> snapshot);
    void end(const QString& path, const QString& fault);

    void beginTables() const;

    Exports& exports_;
    std::function<QString()> obstacle_;
    std::jthread worker_; ///< waits for the run, and writes
};

} // namespace mc::ui
