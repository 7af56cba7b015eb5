#include "style/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr std::array kLanguages{
    Language{"en", "English", QLocale::English, QLocale::UnitedStates, true},
    Language{"de", "Deutsch", QLocale::German, QLocale::Germany, false},
    Language{"zh_CN", "简体中文", QLocale::Chinese, QLocale::China, true},
};

/// Whether a person who wants to read one can read the other: Chinese has two scripts.
bool isReadAs(const QLocale& wanted, const QLocale& offered) {
    return wanted.language() == offered.language() && wanted.script() == offered.script();
}

/// Null: the program does not have it.
const Language* languageFor(const QLocale& wanted) {
    const auto found =
        std::ranges::find_if(kLanguages, [&](const Language& one) { return isReadAs(wanted, one.locale()); });
    return found == kLanguages.end() ? nullptr : &*found;
}

} // namespace

std::span<const Language> languages() {
    return kLanguages;
}

const Language* languageOf(const QString& code) {
    const auto found = std::ranges::find_if(
        kLanguages, [&code](const Language& one) { return code == QLatin1String(one.code); });
    return found == kLanguages.end() ? nullptr : &*found;
}

const Language& bestOf(const QStringList& wanted) {
    for (const QString& name : wanted) {
        if (const Language* language = languageFor(QLocale(name))) {
            return *language;
        }
    }
    return kLanguages.front();
}

const Language& desktopLanguage() {
    return bestOf(QLocale::system().uiLanguages());
}

const Language& currentLanguage() {
    const Language* language = languageFor(QLocale());
    return language != nullptr ? *language : kLanguages.front();
}

QLocale dateLocale() {
    const QLocale now;
    const QLocale desktop = QLocale::system();
    return isReadAs(desktop, now) ? desktop : now;
}

Translations::Translations() {
    QCoreApplication::installTranslator(&catalogue_);
    QCoreApplication::installTranslator(&qt_); // asked first, for its own texts alone
    use(kLanguages.front());
}

Translations::~Translations() {
    QCoreApplication::removeTranslator(&qt_);
    QCoreApplication::removeTranslator(&catalogue_);
}

void Translations::use(const Language& language) {
    QLocale::setDefault(language.locale());
    const QString code = QLatin1String(language.code);
    static_cast<void>(catalogue_.open(code)); // part of the program
    qt_.open(code, language.keysInEnglish);
}

EnglishTexts::EnglishTexts() {
    QCoreApplication::installTranslator(&source_);
    QLocale::setDefault(kLanguages.front().locale());
}

EnglishTexts::~EnglishTexts() {
    QLocale::setDefault(before_);
    QCoreApplication::removeTranslator(&source_);
}

} // namespace mc::ui
