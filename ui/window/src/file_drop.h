#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace mc::ui {

/// Drag and drop of a file or folder onto a window: it is opened as what it is.
class FileDrop : public QObject {
    Q_OBJECT
public:
    /// window: takes drops from now on.
    explicit FileDrop(QWidget& window);

signals:
    void runDropped(const QString& file);
    void lessonDropped(const QString& file);
    void dataDropped(const QString& source);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QString& path);
};

} // namespace mc::ui
