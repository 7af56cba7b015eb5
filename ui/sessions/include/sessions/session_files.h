#pragma once

#include "data_choice/recent_paths.h"
#include "runtime/frame.h"
#include "sessions/window_state.h"
#include "status/run_mark.h"
#include "view/run_cache.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

class QWidget;

namespace mc::ui {

/// The session on the board as a file: opened, saved, saved under another name, and which one it is. No
/// dialog blocks the simulation.
class SessionFiles : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialogs.
    explicit SessionFiles(QWidget& window);

    /// What of the window goes into a session.
    [[nodiscard]] WindowState& parts() { return parts_; }
    /// What an autosave holds of the window: the parts, and which file the session has.
    [[nodiscard]] std::string autosaveText() const;

    /// Another run is on the board.
    void showRun(const FramePtr& frame);
    void showFrame(const FramePtr& frame);
    void takeFile(const FileEvent& file);

    /// Asks for a file of any kind that the program opens; see fileChosen().
    void askOpen();
    /// Opens a session, a checkpoint or an experiment file; where it names data at a place that is new here,
    /// once a person has agreed.
    void open(const QString& path);
    /// Opens an autosave of the program: the session belongs to the file that it names.
    void resumeFrom(const QString& autosave);
    /// Saves to the file of the session, or asks for one.
    void save();
    void askSaveAs();
    void saveAs(const QString& path);
    void askSaveCheckpoint();

    /// What another window knows of the files of this runner's runs.
    void takeKept(SessionFiles& other);
    /// Whether a file that a person wants is still being opened or written.
    [[nodiscard]] bool isWaiting() const { return !asked_.isEmpty(); }

    /// The run was begun from a file at the start of the program.
    void began(const QString& path) { asked_.append(path); }
    /// A file that could not be opened for its data is not wanted any more.
    void giveUp(const std::filesystem::path& file);
    /// A lesson has runs of its own, which belong to no file; the run that comes back after it has its own
    /// again.
    void setLessonOpen(bool open);

    /// Of the session on the board; empty: it has none yet.
    [[nodiscard]] QString file() const { return file_; }
    /// Whether the run has changed since it was saved or opened.
    [[nodiscard]] bool isModified() const;
    /// Sessions, checkpoints and experiment files that were opened or saved lately, the latest first.
    [[nodiscard]] QStringList recent() const { return recent_.list(); }

signals:
    void commandIssued(const mc::Command& command);
    void fileChosen(const QString& path);
    /// Whether the data that a file names may be opened at this place.
    void dataNamed(const QString& file, const QString& place);
    void said(mc::Notice::Kind kind, const QString& text);

private:
    void takeOpened(const FileEvent& file, bool asked);
    [[nodiscard]] QString suggestedName() const;

    QWidget& window_;
    WindowState parts_;
    RecentPaths recent_;
    QStringList asked_;    ///< files that a person wants opened or written, once for each time
    QStringList becoming_; ///< those among them that the session on the board is being saved to
    QString file_;
    std::optional<RunMark> saved_; ///< the run as it was saved or opened last
    RunMark now_;
    std::uint64_t run_ = 0;
    std::uint64_t origin_ = 0; ///< of the run on the board
    RunCache<QString> others_; ///< files of runs that are not
    std::shared_ptr<const Experiment> experiment_;
};

} // namespace mc::ui
