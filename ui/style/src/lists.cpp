#include "style/lists.h"

#include "style/text.h"

namespace mc::ui {

QString commaList(const QStringList& parts) {
    return parts.join(tr(", "));
}

QString semicolonList(const QStringList& parts) {
    return parts.join(tr("; "));
}

QString asSentence(const QString& clause) {
    static const QString kEnds = QStringLiteral(".!?…\u3002\uFF01\uFF1F");
    return clause.isEmpty() || kEnds.contains(clause.back()) ? clause : tr("%1.").arg(clause);
}

} // namespace mc::ui
