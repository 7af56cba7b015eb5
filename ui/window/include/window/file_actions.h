#pragma once

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

    void askDataFolder();
    void askDataFile();

signals:
    /// A folder, or a file.
    void dataChosen(const QString& source);

private:
    QWidget& window_;
};

} // namespace mc::ui
