#include "window/start_link.h"

#include "panels/settings.h"

#include <QSettings>

namespace mc::ui {

namespace {

constexpr const char* kAtStart = "start/show";

} // namespace

StartLink::StartLink(QWidget& window) : QObject(&window), page_(new StartPage(&window)) {
    connect(page_, &StartPage::presetChosen, this, &StartLink::begin);
    connect(page_, &StartPage::dataFolderAsked, this, &StartLink::dataFolderAsked);
    connect(page_, &StartPage::showAtStartChanged, this,
            [](bool show) { QSettings(kOrganisation, kProgram).setValue(kAtStart, show); });
}

void StartLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (!frame->busy) {
        page_->showFrame(frame);
    }
}

void StartLink::open() {
    emit opening();
    page_->setShowAtStart(QSettings(kOrganisation, kProgram).value(kAtStart, true).toBool());
    page_->show();
}

void StartLink::openAtStart() {
    if (QSettings(kOrganisation, kProgram).value(kAtStart, true).toBool()) {
        open();
    }
}

void StartLink::raise() {
    if (page_->isVisible()) {
        page_->raise();
    }
}

void StartLink::begin(const Preset& preset) {
    const Experiment base = last_ && last_->experiment ? *last_->experiment : Experiment{};
    const command::Restart restart{presetExperiment(preset, base), presetChanges(preset)};
    if (last_ && last_->data) {
        // In this order a refusal is still told, and the run of before goes on.
        emit commandIssued(command::Play{});
        emit commandIssued(restart);
    } else { // there is nothing to play yet
        emit commandIssued(restart);
        emit commandIssued(command::Play{});
    }
}

} // namespace mc::ui
