#pragma once

#include <QTranslator>

namespace mc::ui {

/// The translations of the program's texts (QTranslator). It ignores the context: the texts of all classes,
/// of free functions and of the core stand in one, so that the same English text has one translation unless a
/// comment tells two apart.
class Catalogue : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    /// language: as in language.h, e.g. "de". False if the program has no catalogue of it.
    [[nodiscard]] bool open(const QString& language);

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment,
                                    int count) const override;
};

/// The translations of Qt's own texts (QTranslator): buttons, file dialogs, the names of keys.
class QtTexts : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    /// keysInEnglish: keys have the names that English keyboards carry, whatever Qt calls them. A system
    /// without Qt's translations has English texts.
    void open(const QString& language, bool keysInEnglish);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment,
                                    int count) const override;

private:
    bool keysInEnglish_ = true;
};

/// A translator that leaves every text as it is in the sources, before all others.
class SourceTexts : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment,
                                    int count) const override;
};

} // namespace mc::ui
