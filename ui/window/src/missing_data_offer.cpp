#include "missing_data_offer.h"

#include "status/notice_bar.h"
#include "style/text.h"

#include <utility>

namespace mc::ui {

MissingDataOffer::MissingDataOffer(NoticeBar& notice, QObject* parent) : QObject(parent), notice_(notice) {}

void MissingDataOffer::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (frame->data && !std::exchange(offered_, {}).isEmpty()) {
        notice_.withdraw();
    }
}

void MissingDataOffer::takeFrom(const MissingDataOffer& other) {
    if (other.notice_.offers(other.offered_)) {
        offer();
    }
}

bool MissingDataOffer::takes(const Command& command) {
    if (!traitsOf(command).startsRun || !last_ || last_->busy || last_->data) {
        return false;
    }
    offer();
    return true;
}

void MissingDataOffer::offer() {
    const bool told = last_->notice.kind == Notice::Kind::Failure;
    const QString why = told ? translated(last_->notice.text) : tr("No data are open.");
    offered_ = tr("Nothing can run yet. %1").arg(why);
    notice_.offer(offered_,
                  {{tr("Open data folder…"), tr("Opens a folder with images and labels"),
                    [this] { emit folderAsked(); }},
                   {tr("Open data file…"), tr("Opens an archive, or another file, with images and labels"),
                    [this] { emit fileAsked(); }},
                   {tr("Take drawn digits"), tr("Runs on digits that the program draws itself"),
                    [this] { emit drawnDigitsAsked(); }}});
    notice_.say(Notice::Kind::None, {}); // the offer comes in place of what is on show
}

} // namespace mc::ui
