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

void LanguageSwitch::choose(const QString& code) {
    NoticeBar& notices = window_->noticeBar();
    const bool other = meantBy(code).id != currentLanguage().id;
    const QString why = other ? window_->whyNotReplaced() : QString();
    if (!why.isEmpty()) {
        window_->languages().show(code_);
        notices.say(Notice::Kind::Failure, why);
    } else if (other && hasRace(*window_)) {
        window_->languages().show(code_);
        notices.say(Notice::Kind::None, {}); // the offer is on show then
        notices.offer(tr("Changing the language closes the race of rules. Its curves are lost then."),
                      {{tr("Change the language"), tr("Closes the race and changes the language"),
                        [this, code] { // not within the button, which goes with its window
                            QTimer::singleShot(0, this, [this, code] { carryOut(code); });
                        }}});
    } else {
        carryOut(code);
    }
}

void LanguageSwitch::carryOut(const QString& code) {
    keepLanguage(code);
    code_ = code;
    window_->languages().show(code_);
    if (const Language& language = meantBy(code); language.id != currentLanguage().id) {
        translations_.use(language);
        make();
        emit replaced(*window_);
    }
}

} // namespace mc::ui
