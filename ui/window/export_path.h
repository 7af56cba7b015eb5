#pragma once

#include <QString>
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
    /// False for a file that exists and that nobody has agreed to replace: asking once more is an agreement.
    [[nodiscard]] bool mayWrite();
    /// It has been written: writing it again needs no agreement, and the next one goes to the same place.
    void written();

private:
    void browse();

    QLineEdit* line_;
    QString folder_;
    QString suffix_;
    QString agreed_;     ///< a file that may be replaced
    bool typed_ = false; ///< the name is a person's
};

} // namespace mc::ui
