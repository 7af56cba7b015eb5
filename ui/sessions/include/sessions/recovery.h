#pragma once

#include "runtime/frame.h"
#include "sessions/autosave_folder.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace mc::ui {

class NoticeBar;

/// Offers what earlier programs have left that is not the last session, one program after another and without
/// standing in the way, and takes it up where a person wants it. Where a lesson was open, a person's own run
/// and that of the lesson are offered together, the own one first.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// folder, notices: outlive this.
    Recovery(AutosaveFolder& folder, NoticeBar& notices, QObject* parent = nullptr);

    /// Offers the latest that was left behind, if there is any.
    void offer();
    /// Whether the offer of the notices is one of these.
    [[nodiscard]] bool offers() const;
    /// Takes up the latest without asking. False if there is none.
    bool recover();

    /// Takes up a file of AutosaveFolder::leftBehind().
    void open(const QString& file);

    void takeFile(const FileEvent& event);
    /// A file that could not be opened for its data, for `fault`, is not wanted now.
    void giveUp(const std::filesystem::path& file, const Message& fault);

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);
    /// The autosave of another program was opened, and is this program's own from now on.
    void recovered();

private:
    void takeUp(const QString& file);
    void tellKept(const QString& fault);
    void discard(const QStringList& files);
    void offerOne(const AutosaveFolder::Left& run);
    void offerBoth(const AutosaveFolder::Left& own, const AutosaveFolder::Left& lesson);

    AutosaveFolder& folder_;
    NoticeBar& notices_;
    QString offered_; ///< the words of the latest offer
    QString opening_; ///< the file that is being opened; empty: none
};

} // namespace mc::ui
