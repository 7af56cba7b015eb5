#pragma once

#include "runtime/frame.h"

#include <QObject>

class QWidget;

namespace mc::ui {

/// What the File menu does with data and figures. Every dialog is opened without blocking; the simulation
/// goes on meanwhile.
class FileActions : public QObject {
    Q_OBJECT
public:
    /// window: parent of the dialogs.
    explicit FileActions(QWidget& window);

    /// What an export shows.
    void showFrame(const FramePtr& frame) { last_ = frame; }

    void askOpenData();
    void askExportBoard();

    /// Writes the board as PNG or SVG, by the suffix of `path`, and says so, or why not.
    void exportBoard(const QString& path);

signals:
    void dataFolderChosen(const QString& folder);
    void said(mc::Notice::Kind kind, const QString& text);

private:
    QWidget& window_;
    FramePtr last_;
};

} // namespace mc::ui
