#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace mc::ui {

/// Where an export goes: asks for a file, or for a folder for several, with the file dialog of the desktop.
class ExportPath : public QObject {
    Q_OBJECT
public:
    /// page: parent of the dialogs.
    explicit ExportPath(QWidget& page);

    /// The folder that the dialog begins in; one that does not exist is replaced by the person's own.
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return folder_; }

    /// Opens the dialog. name: suggested unless a person has given one since forget(). suffix: of the file,
    /// with its dot; empty: a folder is wanted.
    void ask(const QString& name, const QString& suffix);
    /// The name that is suggested counts again.
    void forget() { named_.clear(); }

    /// Writes the files. Where some exist that the dialog has not asked about, as those in a folder, a person
    /// is asked first whether they may be replaced.
    void confirm(const QStringList& files, const std::function<void()>& write);

signals:
    void chosen(const QString& path);

private:
    QWidget& page_;
    QString folder_;
    QString named_;      ///< a person's name for a file, without its suffix; empty: none
    QString mayReplace_; ///< the file that the dialog has asked about
};

} // namespace mc::ui
