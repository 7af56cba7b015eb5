#include "sessions/autosaving.h"

#include "base/errors.h"
#include "style/text.h"

#include <utility>

namespace mc::ui {

Autosaving::Autosaving(const QString& folder, std::chrono::milliseconds interval,
                       std::function<std::string()> windowText, NoticeBar& notices,
                       std::chrono::milliseconds farewell)
    : Autosaving(std::make_unique<AutosaveFolder>(folder), interval, std::move(windowText), notices,
                 farewell) {}

Autosaving::Autosaving(Autosaving& other, std::function<std::string()> windowText, NoticeBar& notices)
    : Autosaving(std::move(other.folder_), other.autosave_.interval(), std::move(windowText), notices,
                 other.autosave_.farewell()) {
    lessonOpen_ = other.lessonOpen_;
    other.autosave_.stop();
}

Autosaving::Autosaving(std::unique_ptr<AutosaveFolder> folder, std::chrono::milliseconds interval,
                       std::function<std::string()> windowText, NoticeBar& notices,
                       std::chrono::milliseconds farewell)
    : folder_(std::move(folder)),
      autosave_(
          interval, [this] { return folder_->ownFile(); }, std::move(windowText), farewell),
      recovery_(*folder_, notices) {
    connect(&autosave_, &Autosave::commandIssued, this, &Autosaving::commandIssued);
    connect(&autosave_, &Autosave::said, this, &Autosaving::said);
    connect(&recovery_, &Recovery::commandIssued, this, &Autosaving::commandIssued);
    connect(&recovery_, &Recovery::said, this, &Autosaving::said);
    connect(&autosave_, &Autosave::saved, this, [this] { folder_->dropOutlived(); });
    connect(&recovery_, &Recovery::recovered, &autosave_, &Autosave::holdsAll);
}

void Autosaving::begin(bool recover) {
    folder_->takeUpLateSaves();
    if (folder_->cull() > 0) {
        emit said(
            Notice::Kind::Information,
            tr("Of what earlier programs have left, only the latest is kept for recovery; older runs were "
               "removed."));
    }
    if (!recover) {
        recovery_.offer();
    } else if (!recovery_.recover()) {
        emit said(Notice::Kind::Information, tr("There is nothing to recover."));
    }
}

void Autosaving::takeFile(const FileEvent& file) {
    autosave_.takeFile(file);
    recovery_.takeFile(file);
}

void Autosaving::setLessonOpen(bool open) {
    if (open == std::exchange(lessonOpen_, open)) {
        return;
    }
    if (!open) {
        folder_->endLesson();
        return;
    }
    try {
        folder_->beginLesson();
    } catch (const BadFile& fault) {
        emit said(Notice::Kind::Failure, translated(fault));
    }
}

void Autosaving::end(const std::function<bool()>& poll) {
    folder_->announceEnd(); // first: the program may be gone before it has finished
    if (autosave_.finish(poll)) {
        folder_->keepAsLast();
    }
}

} // namespace mc::ui
