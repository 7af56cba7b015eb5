#pragma once

#include "data_choice/data_dialog.h"
#include "runtime/frame.h"

#include <QObject>
#include <filesystem>
#include <optional>
#include <string>

class QWidget;

namespace mc::ui {

/// The place of the data that a session, checkpoint or experiment file names, where nobody has opened data
/// there before; else none, also where the file cannot be read. Empty: not known, since the file is too large
/// to be read at once.
[[nodiscard]] std::optional<QString> newDataPlaceOf(const QString& file);

/// Message box that asks where the data of a session, checkpoint or experiment file are now, when it cannot
/// be opened for them, and whether data at a place that is new may be opened. It blocks nothing, and the run
/// on the board stays until the file has been opened.
class DataQuestion : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialogs.
    explicit DataQuestion(QWidget& window);

    void takeFile(const FileEvent& file);
    /// Before anything is read or looked for at a place that the file names. Empty: it is not known.
    void askBefore(const QString& file, const QString& place);

signals:
    /// To open the file with the data that a person has named.
    void commandIssued(const mc::Command& command);
    /// The file stays closed. fault: why it could not be opened.
    void givenUp(const std::filesystem::path& file, const Message& fault);

private:
    void ask(const FileEvent& event);
    void askFor(DataPlace place, const FileEvent& event);

    QWidget& window_;
};

} // namespace mc::ui
