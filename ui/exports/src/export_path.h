#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QWidget;

namespace mc::ui {

/// Where an export goes: a file, or a folder for several. A name is suggested until a person gives one.
class ExportPath : public QObject {
    Q_OBJECT
public:
    /// page: parent of the controls.
    explicit ExportPath(QWidget& page);

    void addTo(QFormLayout& form);

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

    QWidget& page_;
    QLineEdit* line_;
    QPushButton* browse_;
    QString folder_;
    QString suffix_;
    QStringList agreed_; ///< files that may be replaced
    bool typed_ = false; ///< the name is a person's
};

} // namespace mc::ui
