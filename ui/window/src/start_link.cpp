#include "window/start_link.h"

#include "data_choice/data_dialog.h"
#include "data_choice/recent_folders.h"
#include "data_choice/settings.h"
#include "lessons/lesson_shelf.h"
#include "setup/from_core.h"
#include "training/events/what_if_text.h"
#include "window/lesson_link.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace mc::ui {

namespace {

constexpr const char* kAtStart = "start/show";
constexpr const char* kTourKnown = "start/tour_known";
constexpr std::size_t kMostFiles = 6; ///< on the page; the menu has all

} // namespace

StartLink::StartLink(QWidget& window) : QObject(&window), window_(window), page_(new StartPage(&window)) {
    connect(page_, &StartPage::presetChosen, this, &StartLink::begin);
    connect(page_, &StartPage::dismissed, this, [this] {
        if (runWaits_) {
            setRunWaits(false);
            emit commandIssued(command::Play{});
        }
    });
    connect(page_, &StartPage::folderAsked, this, &StartLink::askForFolder);
    connect(page_, &StartPage::showAtStartChanged, this,
            [](bool show) { QSettings(kOrganisation, kProgram).setValue(kAtStart, show); });
    connect(page_, &StartPage::tourAsked, this, &StartLink::takeTour);
    connect(page_, &StartPage::tourDeclined, this, [this] {
        QSettings(kOrganisation, kProgram).setValue(kTourKnown, true);
        page_->setTourOffered(false);
    });
}

void StartLink::offer(LessonLink& lessons) {
    lessons_ = &lessons;
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

void StartLink::takeTour() {
    QSettings(kOrganisation, kProgram).setValue(kTourKnown, true);
    lessons_->open(shelf::tour().source);
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
    page_->showFrame(frame);
}

void StartLink::lieOver(const QRect& area) {
    page_->lieOver(area);
}

void StartLink::open() {
    const QSettings settings(kOrganisation, kProgram);
    page_->setShowAtStart(settings.value(kAtStart, true).toBool());
    page_->setTourOffered(!settings.value(kTourKnown, false).toBool());
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

void StartLink::takeFrom(const StartLink& other) {
    if (other.page_->isVisible()) {
        open();
        setRunWaits(other.runWaits_);
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
    const QString name = fromCore(preset.data);
    const bool open = last_ && last_->data && last_->data->name == preset.data;
    if (needsNoFolder(preset) || open) {
        beginOn(preset, open ? QString::fromStdString(last_->experiment->data.source) : QString());
        return;
    }
    const QString folder = folderOf(name);
    if (QFileInfo::exists(folder)) {
        beginOn(preset, folder);
        return;
    }
    forgetFolderOf(name);
    emit said(Notice::Kind::Failure, tr("The folder of %1 is gone: %2. Open it where it is now.")
                                         .arg(name, QDir::toNativeSeparators(folder)));
    page_->show();
}

void StartLink::askForFolder(const Preset& preset) {
    askForData(&window_, DataPlace::Folder, [this, &preset](const QString& folder) {
        page_->hide();
        beginOn(preset, folder);
    });
}

void StartLink::beginOn(const Preset& preset, const QString& folder) {
    Experiment base = last_ && last_->experiment ? *last_->experiment : Experiment{};
    base.data.source = folder.toStdString();
    command::Restart restart{presetExperiment(preset, base), parseWhatIfs(preset.changes)};
    restart.dataSet = preset.data;
    emit commandIssued(command::SetSpeed{preset.millisecondsPerSecond});
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
