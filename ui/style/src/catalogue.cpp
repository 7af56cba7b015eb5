#include "style/catalogue.h"

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

QString SourceTexts::translate(const char* /*context*/, const char* text, const char* /*comment*/,
                               int /*count*/) const {
    return QString::fromUtf8(text);
}

} // namespace mc::ui
