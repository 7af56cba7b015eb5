#include "style/catalogue.h"

#include <QLibraryInfo>

namespace mc::ui {

namespace {

constexpr const char* kContext = "Microcircuit"; ///< in resources/translations

} // namespace

bool Catalogue::open(const QString& language) {
    return load(QStringLiteral(":/translations/microcircuit_%1.qm").arg(language));
}

QString Catalogue::translate(const char* /*context*/, const char* text, const char* comment,
                             int count) const {
    return QTranslator::translate(kContext, text, comment, count);
}

void QtTexts::open(const QString& language, bool keysInEnglish) {
    keysInEnglish_ = keysInEnglish;
    static_cast<void>(
        load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

QString QtTexts::translate(const char* context, const char* text, const char* comment, int count) const {
    const QString translation = QTranslator::translate(context, text, comment, count);
    // Named here in any case: the catalogue of the program has the same words for other things.
    const bool isKey = qstrcmp(context, "QShortcut") == 0;
    return isKey && (keysInEnglish_ || translation.isEmpty()) ? QString::fromUtf8(text) : translation;
}

QString SourceTexts::translate(const char* /*context*/, const char* text, const char* /*comment*/,
                               int /*count*/) const {
    return QString::fromUtf8(text);
}

} // namespace mc::ui
