#include "ts_file.h"

#include <QFile>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <stdexcept>

namespace mc::translations {

namespace {

[[noreturn]] void fail(const QString& path, const QString& fault) {
    throw std::runtime_error((path + ": " + fault).toStdString());
}

Translation readTranslation(QXmlStreamReader& xml, bool plural) {
    Translation translation;
    translation.plural = plural;
    const auto type = xml.attributes().value(QLatin1String("type"));
    translation.finished = type.isEmpty();
    translation.obsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
    if (!plural) {
        translation.forms << xml.readElementText();
        return translation;
    }
    while (xml.readNextStartElement()) { // <numerusform>
        translation.forms << xml.readElementText();
    }
    return translation;
}

std::pair<Key, Translation> readMessage(QXmlStreamReader& xml) {
    std::pair<Key, Translation> message;
    const bool plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.first.first = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.first.second = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.second = readTranslation(xml, plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// As Qt Linguist has it.
QString escaped(const QString& text) {
    QString safe = text.toHtmlEscaped();
    safe.replace(QLatin1Char('\''), QStringLiteral("&apos;"));
    return safe.replace(QChar(0x00A0), QStringLiteral("&#xa0;"));
}

QString textOf(const Key& key, const Translation& translation) {
    QString text = translation.plural ? QStringLiteral("    <message numerus=\"yes\">\n")
                                      : QStringLiteral("    <message>\n");
    text += "        <source>" + escaped(key.first) + "</source>\n";
    if (!key.second.isEmpty()) {
        text += "        <comment>" + escaped(key.second) + "</comment>\n";
    }
    text += translation.finished ? "        <translation>" : "        <translation type=\"unfinished\">";
    if (translation.plural) {
        for (const QString& form : translation.forms) {
            text += "\n            <numerusform>" + escaped(form) + "</numerusform>";
        }
        text += "\n        ";
    } else {
        text += escaped(translation.forms.value(0));
    }
    return text + "</translation>\n    </message>\n";
}

} // namespace

Messages readTs(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(path, file.errorString());
    }
    Messages messages;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        fail(path, QStringLiteral("is no file of Qt Linguist."));
    }
    while (xml.readNextStartElement()) { // <context>
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("message")) {
                messages.insert(readMessage(xml));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) {
        fail(path, xml.errorString());
    }
    return messages;
}

void writeTs(const QString& path, const QString& language, const Messages& messages) {
    QString text =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"" +
        language + "\" sourcelanguage=\"en_US\">\n<context>\n    <name>Microcircuit</name>\n";
    for (const auto& [key, translation] : messages) {
        text += textOf(key, translation);
    }
    text += "</context>\n</TS>\n";
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        fail(path, file.errorString());
    }
}

} // namespace mc::translations
