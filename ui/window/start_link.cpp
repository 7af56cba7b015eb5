#include "window/start_link.h"

#include "lessons/lesson_shelf.h"
#include "panels/settings.h"
#include "window/lesson_link.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace mc::ui {

namespace {

constexpr const char* kAtStart = "start/show";
constexpr std::size_t kMostFiles = 6; ///< on the page; the menu has all

} // namespace

StartLink::StartLink(QWidget& window) : QObject(&window), page_(new StartPage(&window)) {
    connect(page_, &StartPage::presetChosen, this, &StartLink::begin);
    connect(page_, &StartPage::dismissed, this, [this] {
        if (runWaits_) {
            setRunWaits(false);
            emit commandIssued(command::Play{});
        }
    });
    connect(page_, &StartPage::dataFolderAsked, this, &StartLink::dataFolderAsked);
    connect(page_, &StartPage::showAtStartChanged, this,
            [](bool show) { QSettings(kOrganisation, kProgram).setValue(kAtStart, show); });
}

void StartLink::offer(LessonLink& lessons) {
    std::vector<StartEntry> entries;
    for (const shelf::Entry& entry : shelf::entries()) {
        entries.push_back({entry.title, entry.summary, entry.minutes,
                           [&lessons, source = entry.source] { lessons.open(source); }});
    }
    page_->setLessons(std::move(entries));
    connect(&lessons, &LessonLink::openedOrClosed, page_, [this](bool open) {
        if (open) { // from wherever: it is to be read now
            page_->hide();
        }
    });
}

void StartLink::listFiles() {
    std::vector<StartEntry> entries;
    for (const RecentEntry& entry : recent_ ? recent_() : std::vector<RecentEntry>{}) {
        if (!entry.missing && entries.size() < kMostFiles) {
            const QString folder = QDir::toNativeSeparators(QFileInfo(entry.path).path());
            entries.push_back({entry.title, entry.autosave ? QString() : folder, 0, entry.open});
        }
    }
    page_->setRecent(std::move(entries));
}

void StartLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (frame->playing) { // begun by other means
        setRunWaits(false);
    }
    if (!frame->busy) {
        page_->showFrame(frame);
    }
}

void StartLink::lieOver(const QRect& area) {
    page_->lieOver(area);
}

void StartLink::open() {
    page_->setShowAtStart(QSettings(kOrganisation, kProgram).value(kAtStart, true).toBool());
    listFiles();
    setRunWaits(false);
    page_->show();
}

void StartLink::openAtStart() {
    if (QSettings(kOrganisation, kProgram).value(kAtStart, true).toBool()) {
        open();
        setRunWaits(true);
    } else {
        emit commandIssued(command::Play{});
    }
}

void StartLink::setRunWaits(bool waits) {
    if (runWaits_ != waits) {
        runWaits_ = waits;
        page_->setRunWaits(waits);
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
