#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace mc::ui {

/// Where an export goes: a file, or a folder for several. A name is suggested until a person gives one.
class ExportPath : public QWidget {
    Q_OBJECT
public:
    explicit ExportPath(QWidget* parent);

    /// The folder that suggestions lie in; one that does not exist is replaced by the person's own.
    void setFolder(const QString& folder);
    [[nodiscard]] const QString& folder() const { return folder_; }

    /// What is to be written now. suffix: of the file, with its dot; empty: a folder is wanted. A name that a
    /// person has given stays, with that suffix.
    void suggest(const QString& name, const QString& suffix);
    /// Suggestions count again.
    void forget();

    [[nodiscard]] QString path() const;
    /// What is to be said before these files are written: some exist, and nobody has agreed to replace them.
    /// Empty if they may be written; asking for the same once more is an agreement.
    [[nodiscard]] QString objection(const QStringList& files);
    /// What was at `path` has been written as these files: writing them again needs no agreement, and the
    /// next ones go to the same place.
    void written(const QString& path, const QStringList& files);

private:
    void browse();

    QLineEdit* line_;
    QString folder_;
    QString suffix_;
    QStringList agreed_; ///< files that may be replaced
    bool typed_ = false; ///< the name is a person's
};

} // namespace mc::ui
