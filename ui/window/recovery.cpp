#include "window/recovery.h"

#include "training/checkpoint_check.h"
#include "window/file_paths.h"
#include "window/notice_bar.h"
#include "window/saved_time.h"

#include <utility>

namespace mc::ui {

Recovery::Recovery(AutosaveFolder& folder, NoticeBar& notices, QObject* parent)
    : QObject(parent), folder_(folder), notices_(notices) {}

void Recovery::offer() {
    const std::vector<AutosaveFolder::Left> left = folder_.leftBehind();
    if (left.empty()) {
        return;
    }
    const QString file = left.front().file;
    notices_.offer(
        tr("The program ended unexpectedly. Its run was saved at %1.").arg(savedTimeText(left.front().time)),
        {{tr("Recover"), tr("Opens the run with its window as it was saved, paused"),
          [this, file] { open(file); }},
         {tr("Discard"), tr("Removes what was saved"), [this, file] { discard(file); }}});
}

bool Recovery::recover() {
    const std::vector<AutosaveFolder::Left> left = folder_.leftBehind();
    if (left.empty()) {
        return false;
    }
    open(left.front().file);
    return true;
}

void Recovery::open(const QString& file) {
    notices_.withdraw(); // the offer may be of this very file
    opening_ = file;
    emit commandIssued(command::OpenCheckpoint{pathOf(file)});
}

void Recovery::discard(const QString& file) {
    folder_.discard(file);
    offer(); // the next one, if there are several
}

void Recovery::showFrame(const FramePtr& frame) {
    for (const auto& news : frame->files) {
        if (news->number > newsSeen_) {
            newsSeen_ = news->number;
            takeNews(*news);
        }
    }
}

void Recovery::takeNews(const FileNews& news) {
    if (news.deed != FileNews::Deed::Opened || opening_.isEmpty() || news.path != pathOf(opening_)) {
        return;
    }
    const QString file = std::exchange(opening_, QString());
    if (news.outcome == FileNews::Outcome::Done) {
        folder_.takeOver(file);
        emit recovered();
        emit said(Notice::Kind::Information, tr("Recovered, paused where it was saved last."));
        return;
    }
    const QString fault = QString::fromStdString(news.fault);
    if (isDamagedCheckpoint(pathOf(file))) {
        emit said(Notice::Kind::Failure, tr("What was saved cannot be recovered. %1 It was put aside as %2.")
                                             .arg(fault, folder_.setAside(file)));
        return;
    }
    emit said(Notice::Kind::Failure, tr("What was saved cannot be recovered now; it is kept. %1").arg(fault));
    offer(); // comes once these words are closed
}

} // namespace mc::ui
