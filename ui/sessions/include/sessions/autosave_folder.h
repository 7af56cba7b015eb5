#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace mc::ui {

/// The folder in which every running program keeps its autosave: one file each, with a lock beside it that
/// tells the living from the dead. What a program that ends in order leaves behind is the last session. While
/// a lesson is open its runs have a file of their own beside that of a person's run.
class AutosaveFolder {
public:
    /// Makes the folder if it is missing, and takes a place in it. Throws BadFile if that cannot be.
    explicit AutosaveFolder(const QString& folder);
    /// Gives the place up. What was saved in it stays, for the next program to recover, unless keepAsLast()
    /// has made it the last session.
    ~AutosaveFolder() = default;
    AutosaveFolder(const AutosaveFolder&) = delete;
    AutosaveFolder& operator=(const AutosaveFolder&) = delete;

    /// Where this program's autosave belongs.
    [[nodiscard]] QString ownFile() const { return own_; }

    /// An autosave whose program is no more.
    struct Left {
        QString file;
        QDateTime time;       ///< when it was written
        QString program;      ///< the same for all that one program has left
        bool lesson = false;  ///< the run of a lesson; else a person's own
        bool inOrder = false; ///< the program was closed, but the last of it is not in the file
    };
    /// The latest first; of each program a person's own run before that of a lesson. While this program
    /// lives, no other one gets to see them.
    [[nodiscard]] std::vector<Left> leftBehind();
    /// Removes all of leftBehind() but the latest five, and what is of no use to anybody any more. Returns
    /// how many runs were removed.
    int cull();
    /// Where a program was closed and wrote all after it had said so, that is the last session, unless there
    /// is a later one.
    void takeUpLateSaves();

    /// From now on a file of leftBehind() is this program's own; the one of before is removed. Nothing
    /// happens if it is its own already.
    void takeOver(const QString& file);
    /// Removes a file of leftBehind(). Nothing happens if it is this program's own.
    void discard(const QString& file);
    /// From now on this program's own file is that of a lesson; that of before stays, until endLesson().
    void beginLesson();
    /// Back to the file of before; that of the lesson stays until dropOutlived(). Nothing happens if there is
    /// none.
    void endLesson();
    /// What endLesson() has left is not needed any more.
    void dropOutlived();

    /// Puts a file of leftBehind() that cannot be read out of the way; returns its new name.
    QString setAside(const QString& file);

    /// The program is being closed: whoever finds what it has left knows, though its last save should come
    /// too late for keepAsLast().
    void announceEnd();
    /// What was saved last becomes the last session, in place of that of before. Nothing happens if nothing
    /// was saved. Where the system refuses, it stays to be recovered.
    void keepAsLast();
    /// The last session; it need not exist.
    [[nodiscard]] QString lastFile() const;
    [[nodiscard]] bool contains(const QString& file) const;

private:
    [[nodiscard]] QString path(const QString& name) const;
    [[nodiscard]] QString takePlace(const QString& name);
    [[nodiscard]] bool isOwn(const QString& file) const;
    void remove(const QString& file);
    bool makeLast(const QString& file);
    void removeMarksWithoutFile() const;

    QString folder_;
    QString own_;
    QString before_;                                      ///< own, too, while a lesson is open; else empty
    QString outlived_;                                    ///< own, too, until dropped; else empty
    std::map<QString, std::unique_ptr<QLockFile>> locks_; ///< by the file they are for
};

} // namespace mc::ui
