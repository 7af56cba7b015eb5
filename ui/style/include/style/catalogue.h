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
