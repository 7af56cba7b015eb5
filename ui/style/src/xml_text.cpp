#include "style/xml_text.h"

namespace mc::ui {

QString withoutControls(const QString& text) {
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            allowed += c;
            allowed += text[++at];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE &&
                   (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')) {
            allowed += c;
        }
    }
    return allowed;
}

} // namespace mc::ui
