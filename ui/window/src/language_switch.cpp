#include "window/language_switch.h"

#include "race/race_window.h"
#include "status/notice_bar.h"
#include "window/language_menu.h"
#include "window/main_window.h"
#include "window/race_link.h"

#include <QTimer>
#include <utility>

namespace mc::ui {

namespace {

/// code: empty: that of the desktop.
const Language& meantBy(const QString& code) {
    const Language* language = languageOf(code);
    return language != nullptr ? *language : desktopLanguage();
}

bool isOther(const QString& code) {
    return meantBy(code).id != currentLanguage().id;
}

bool hasRace(const MainWindow& window) {
    const RaceWindow* race = window.race().raceWindow();
    return race != nullptr && ((race->frame() && race->frame()->entry) || race->opening());
}

} // namespace

LanguageSwitch::LanguageSwitch(Runner& runner, const QString& code) : runner_(runner), code_(code) {
    translations_.use(meantBy(code_));
    make();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::make() {
    const std::unique_ptr<MainWindow> before = std::move(window_);
    window_ = std::make_unique<MainWindow>(runner_);
    window_->languages().show(code_);
    // Not within the signal of a menu that is deleted then.
    connect(window_.get(), &MainWindow::languageChosen, this, &LanguageSwitch::choose, Qt::QueuedConnection);
    if (before) {
        window_->takePlaceOf(*before);
        window_->show();
        window_->activateWindow();
    }
}

bool LanguageSwitch::canChange(const QString& code) {
    const QString why = isOther(code) ? window_->whyNotReplaced() : QString();
    if (!why.isEmpty()) {
        window_->languages().show(code_);
        window_->noticeBar().say(Notice::Kind::Failure, why);
    }
    return why.isEmpty();
}

void LanguageSwitch::choose(const QString& code) {
    if (!canChange(code)) {
        return;
    }
    if (isOther(code) && hasRace(*window_)) {
        offerToCloseRace(code);
    } else {
        carryOut(code);
    }
}

void LanguageSwitch::offerToCloseRace(const QString& code) {
    const auto change = [this, code] {
        if (canChange(code)) { // a person may have begun something since
            carryOut(code);
        }
    };
    window_->languages().show(code_);
    window_->noticeBar().say(Notice::Kind::None, {}); // the offer is on show then
    window_->noticeBar().offer(
        tr("Changing the language closes the race of rules. Its curves are lost then."),
        {{tr("Change the language"), tr("Closes the race and changes the language"),
          // Not within the button, which goes with its window.
          [this, change] { QTimer::singleShot(0, this, change); }}});
}

void LanguageSwitch::carryOut(const QString& code) {
    keepLanguage(code);
    code_ = code;
    window_->languages().show(code_);
    if (isOther(code)) {
        translations_.use(meantBy(code));
        make();
        emit replaced(*window_);
    }
}

} // namespace mc::ui
