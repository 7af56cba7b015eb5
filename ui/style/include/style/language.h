#pragma once

#include "style/catalogue.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <span>

namespace mc::ui {

/// A language in which the window and the lessons are written.
struct Language {
    const char* code;     ///< of its catalogue and of its folder of lessons
    const char* name;     ///< in itself
    QLocale::Language id; ///< for Qt
    QLocale::Territory territory;
    bool keysInEnglish; ///< its keyboards carry English names

    /// Writes numbers.
    [[nodiscard]] QLocale locale() const { return {id, territory}; }
};

/// English is the first: the language of the sources, of files and of the command line.
[[nodiscard]] std::span<const Language> languages();
/// Null: there is none with this code.
[[nodiscard]] const Language* languageOf(const QString& code);

/// The first language of a person's list that the program has, else English. wanted: as
/// QLocale::uiLanguages() gives them, the most wanted first.
[[nodiscard]] const Language& bestOf(const QStringList& wanted);
/// That of the desktop.
[[nodiscard]] const Language& desktopLanguage();

/// The language of the texts of this moment, by the default QLocale.
[[nodiscard]] const Language& currentLanguage();

/// For dates and times: as the desktop writes them, if it has the language of the window.
[[nodiscard]] QLocale dateLocale();

/// The language of the program while this exists: its texts, those of Qt (buttons, file dialogs), and the
/// default QLocale, by which numbers are written. English when it is made. What is on the screen already
/// keeps its language. Needs a QCoreApplication.
class Translations {
public:
    Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;
    ~Translations();

    void use(const Language& language);

private:
    Catalogue catalogue_;
    QtTexts qt_;
};

/// English while this exists, whatever the language of the window: for files that are the same in every one.
/// What has been worded already has to be worded anew, as on QEvent::LanguageChange. No other thread may word
/// anything meanwhile.
class EnglishTexts {
public:
    EnglishTexts();
    EnglishTexts(const EnglishTexts&) = delete;
    EnglishTexts& operator=(const EnglishTexts&) = delete;
    ~EnglishTexts();

private:
    SourceTexts source_;
    QLocale before_;
};

} // namespace mc::ui
