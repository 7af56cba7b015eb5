#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace mc::ui {

/// The folder in which every running program keeps its autosave: one file each, with a lock beside it that
/// tells the living from the dead. What a program that ends normally leaves behind is the last session.
class AutosaveFolder {
public:
    /// Makes the folder if it is missing, and takes a place in it. Throws BadFile if that cannot be.
    explicit AutosaveFolder(const QString& folder);
    /// Gives the place up. What was saved in it stays, for the next program to recover, unless keepAsLast()
    /// was called.
    ~AutosaveFolder() = default;
    AutosaveFolder(const AutosaveFolder&) = delete;
    AutosaveFolder& operator=(const AutosaveFolder&) = delete;

    /// Where this program's autosave belongs.
    [[nodiscard]] QString ownFile() const { return own_; }

    /// An autosave whose program ended without a word.
    struct Left {
        QString file;
        QDateTime time; ///< when it was written
    };
    /// The latest first. While this program lives, no other one gets to see them.
    [[nodiscard]] std::vector<Left> leftBehind();
    /// Removes all of leftBehind() but the latest five, and what is of no use to anybody any more. Returns
    /// how many runs were removed.
    int cull();

    /// From now on a file of leftBehind() is this program's own; the one of before is removed. Nothing
    /// happens if it is its own already.
    void takeOver(const QString& file);
    /// Removes a file of leftBehind(). Nothing happens if it is this program's own.
    void discard(const QString& file);
    /// From now on this program's own file is another one; that of before stays, until endAnother().
    void beginAnother();
    /// Back to the file of before; the other one stays until dropOutlived(). Nothing happens if there is
    /// none.
    void endAnother();
    /// What endAnother() has left is not needed any more.
    void dropOutlived();

    /// Puts a file of leftBehind() that cannot be read out of the way; returns its new name.
    QString setAside(const QString& file);

    /// The program ends in order: what was saved last becomes the last session, in place of that of before.
    /// Nothing happens if nothing was saved. Where the system refuses, it stays to be recovered.
    void keepAsLast();
    /// The last session; it need not exist.
    [[nodiscard]] QString lastFile() const;
    [[nodiscard]] bool contains(const QString& file) const;

private:
    [[nodiscard]] QString path(const QString& name) const;
    [[nodiscard]] QString takePlace();
    [[nodiscard]] bool isOwn(const QString& file) const;
    void remove(const QString& file);

    QString folder_;
    QString own_;
    QString before_;   ///< own, too, while there is another one; else empty
    QString outlived_; ///< own, too, until dropped; else empty
    std::map<QString, std::unique_ptr<QLockFile>> locks_; ///< by the file they are for
};

} // namespace mc::ui
