#pragma once

#include "runtime/frame.h"
#include "setup/time_estimate.h"
#include "training/files/set_up_command.h"
#include "training/files/set_up_text.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QWidget;

namespace mc::ui {

class SetUpPreview;

/// Clipboard and files as ways for set-ups out of the window and into it. What is to be opened is shown
/// first, and nothing of it is loaded before a person agrees.
class SetUpLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialog. hasDrawings: whether images are drawn that no set-up holds.
    SetUpLink(QWidget& window, std::function<bool()> hasDrawings);

    void showFrame(const FramePtr& frame);
    void takeFile(const FileEvent& file);
    /// What is needed to open the data of a set-up elsewhere: the same command with the set-up in it, where
    /// it is about the one that was opened last.
    [[nodiscard]] Command completed(const Command& command) const;

    void copyForWindow() { copyCommand(CommandKind::Window); }
    void copyForTraining() { copyCommand(CommandKind::Train); }
    void copyText();
    /// What is in the clipboard: text, a figure, or a file.
    void paste();
    /// Shows the set-up of a file.
    void openFile(const QString& path);
    /// Shows the set-up in a text that was dropped.
    void openText(const QString& text);
    /// from: its file, or what is said in place of one.
    void show(const SetUpRead& read, const std::filesystem::path& from);

    /// What is on the board; none before a run could be opened.
    [[nodiscard]] std::optional<SetUp> setUp() const;
    /// Null unless one is on show.
    [[nodiscard]] SetUpPreview* preview() const;

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);
    /// The clipboard holds a file, to be opened as what it is.
    void fileNamed(const QString& path);
    /// An experiment file is about to be opened: one that can be opened again as it is.
    void experimentOpening(const QString& path);
    /// A set-up has been opened.
    void opened();

private:
    struct Opening {
        std::filesystem::path path;
        std::shared_ptr<const ExperimentFile> file;
        SetUpRead read;
        bool goOn = false; ///< to where the run stood
    };
    void copyCommand(CommandKind kind);
    /// What holds for each way to copy the board.
    [[nodiscard]] QStringList notesOnBoard() const;
    void put(const std::string& text, const QString& what, const QStringList& notes);
    void openContent(const QByteArray& content, const QString& from);
    /// What is refused becomes a notice.
    template <class Work> void telling(Work work);
    void open(const SetUpRead& read, const std::filesystem::path& from);

    QWidget& window_;
    std::function<bool()> hasDrawings_;
    FramePtr last_;
    TimeEstimate estimate_;
    QPointer<SetUpPreview> preview_;
    std::optional<Opening> opening_; ///< the one that was opened last
    bool awaited_ = false;           ///< and is not on the board yet
};

} // namespace mc::ui
