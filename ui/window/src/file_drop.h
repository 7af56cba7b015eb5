#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace mc::ui {

/// Drag and drop of a file, a folder or text onto a window: it is opened as what it is.
class FileDrop : public QObject {
    Q_OBJECT
public:
    /// window: takes drops from now on.
    explicit FileDrop(QWidget& window);

    /// Opens a file or folder as what it is, as if it had been dropped.
    void open(const QString& path);

signals:
    void runDropped(const QString& file);
    void lessonDropped(const QString& file);
    void setUpDropped(const QString& file);
    void dataDropped(const QString& source);
    /// Text without a file.
    void textDropped(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
