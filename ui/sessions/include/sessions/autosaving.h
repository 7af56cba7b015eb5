#pragma once

#include "sessions/autosave.h"
#include "sessions/autosave_folder.h"
#include "sessions/recovery.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace mc::ui {

class NoticeBar;

/// Keeps what would be lost if the program ended this moment, and brings back what was lost before: joins the
/// folder, the saving and the recovery.
class Autosaving : public QObject {
    Q_OBJECT
public:
    /// Throws BadFile if the folder cannot be used. interval, windowText, farewell: see Autosave. notices:
    /// outlive this.
    Autosaving(const QString& folder, std::chrono::milliseconds interval,
               std::function<std::string()> windowText, NoticeBar& notices,
               std::chrono::milliseconds farewell = Autosave::kLongestFarewell);

    /// Goes on in the folder of another window on the same run, which saves no more.
    Autosaving(Autosaving& other, std::function<std::string()> windowText, NoticeBar& notices);

    /// Offers what earlier programs have left that is not the last session, or takes it up at once.
    void begin(bool recover);
    /// Whether it is offered now, on show or not.
    [[nodiscard]] bool offers() const { return recovery_.offers(); }
    /// Offers it once more.
    void offerAgain() { recovery_.offer(); }
    void showFrame(const FramePtr& frame) { autosave_.showFrame(frame); }
    void takeFile(const FileEvent& file);
    /// Saves at once, if there is anything new.
    void save() { autosave_.saveIfChanged(); }
    /// While a lesson is open its runs are saved beside a person's own.
    void setLessonOpen(bool open);
    /// The program ends as it should: the run as it stands becomes the last session, by the next program
    /// where it is saved late. Where it is not saved, what there is stays to be recovered.
    /// poll: see Autosave::finish().
    void end(const std::function<bool()>& poll);

    /// Where a program that ended as it should has left its session, whether or not there is one.
    [[nodiscard]] QString lastFile() const { return folder_->lastFile(); }
    /// What earlier programs have left that is not the last session, the latest first.
    [[nodiscard]] std::vector<AutosaveFolder::Left> leftBehind() { return folder_->leftBehind(); }
    void recover(const QString& file) { recovery_.open(file); }
    /// See Recovery::giveUp().
    void giveUp(const std::filesystem::path& file, const Message& fault) { recovery_.giveUp(file, fault); }

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);

private:
    Autosaving(std::unique_ptr<AutosaveFolder> folder, std::chrono::milliseconds interval,
               std::function<std::string()> windowText, NoticeBar& notices,
               std::chrono::milliseconds farewell);

    std::unique_ptr<AutosaveFolder> folder_; ///< null once another window has it
    Autosave autosave_;
    Recovery recovery_;
    bool lessonOpen_ = false;
};

} // namespace mc::ui
