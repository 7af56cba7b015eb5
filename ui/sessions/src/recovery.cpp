#include "sessions/recovery.h"

#include "saved_time.h"
#include "status/notice_bar.h"
#include "style/text.h"
#include "training/files/checkpoint_check.h"
#include "widgets/file_paths.h"

#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

/// How the program ended that has left a run.
QString endOf(const AutosaveFolder::Left& run) {
    return run.inOrder ? Recovery::tr("The run could not be saved completely when the program was closed.")
                       : Recovery::tr("The program ended unexpectedly.");
}

} // namespace

Recovery::Recovery(AutosaveFolder& folder, NoticeBar& notices, QObject* parent)
    : QObject(parent), folder_(folder), notices_(notices) {}

void Recovery::offer() {
    const std::vector<AutosaveFolder::Left> left = folder_.leftBehind();
    if (left.empty()) {
        return;
    }
    const AutosaveFolder::Left& first = left.front();
    if (left.size() > 1 && left[1].program == first.program && left[1].lesson && !first.lesson) {
        offerBoth(first, left[1]);
    } else {
        offerOne(first);
    }
}

bool Recovery::offers() const {
    return notices_.offers(offered_);
}

void Recovery::offerOne(const AutosaveFolder::Left& run) {
    const QString saved =
        run.lesson ? tr("The run of its lesson was saved at %1.") : tr("Its run was saved at %1.");
    offered_ = joinedSentences({endOf(run), saved.arg(savedTimeText(run.time))});
    notices_.offer(offered_, {{tr("Recover"), tr("Opens the run with its window as it was saved, paused"),
                               [this, file = run.file] { open(file); }},
                              {tr("Discard"), tr("Removes what was saved"),
                               [this, file = run.file] { discard({file}); }}});
}

void Recovery::offerBoth(const AutosaveFolder::Left& own, const AutosaveFolder::Left& lesson) {
    offered_ = joinedSentences(
        {endOf(own), tr("Your own run was saved at %1, that of the lesson you had open at %2.")
                         .arg(savedTimeText(own.time), savedTimeText(lesson.time))});
    notices_.offer(offered_,
                   {{tr("Recover own run"),
                     tr("Opens your own run as it was before the lesson, paused; that of the lesson stays "
                        "under Open recent"),
                     [this, file = own.file] { open(file); }},
                    {tr("Recover lesson"),
                     tr("Opens the lesson at its step, paused; your own run stays under Open recent"),
                     [this, file = lesson.file] { open(file); }},
                    {tr("Discard both"), tr("Removes what was saved of both"),
                     [this, files = QStringList{own.file, lesson.file}] { discard(files); }}});
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

void Recovery::discard(const QStringList& files) {
    for (const QString& file : files) {
        folder_.discard(file);
    }
    offer(); // the next one, if there are several
}

void Recovery::takeFile(const FileEvent& event) {
    if (event.kind != FileEvent::Kind::Opened || opening_.isEmpty() || event.path != pathOf(opening_)) {
        return;
    }
    if (event.dataFault != DataFault::None) {
        return; // a person is asked where the data are
    }
    const QString file = std::exchange(opening_, QString());
    if (event.outcome == FileEvent::Outcome::Done) {
        takeUp(file);
        return;
    }
    const QString fault = translated(event.fault);
    if (isDamagedCheckpoint(pathOf(file))) {
        emit said(Notice::Kind::Failure, tr("What was saved cannot be recovered. %1 It was put aside as %2.")
                                             .arg(fault, folder_.setAside(file)));
        offer(); // what is left comes once these words are closed
    } else {
        tellKept(fault);
    }
}

void Recovery::giveUp(const std::filesystem::path& file, const Message& fault) {
    if (!opening_.isEmpty() && file == pathOf(opening_)) {
        opening_.clear();
        tellKept(translated(fault));
    }
}

void Recovery::tellKept(const QString& fault) {
    emit said(Notice::Kind::Failure, tr("What was saved cannot be recovered now; it is kept. %1").arg(fault));
    offer(); // likewise
}

void Recovery::takeUp(const QString& file) {
    const std::vector<AutosaveFolder::Left> left = folder_.leftBehind();
    const auto taken = std::ranges::find(left, file, &AutosaveFolder::Left::file);
    const bool another = taken != left.end() && std::ranges::any_of(left, [&](const auto& one) {
                             return one.file != file && one.program == taken->program;
                         });
    folder_.takeOver(file);
    emit recovered();
    emit said(Notice::Kind::Information,
              another
                  ? tr("Recovered, and paused where it was last saved. The other run is under Open recent.")
                  : tr("Recovered, and paused where it was last saved."));
}

} // namespace mc::ui
