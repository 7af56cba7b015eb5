#include "style/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <string>
#include <vector>

namespace mc::ui {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);

QString withMinus(QString text) {
    return text.replace(QLatin1Char('-'), kMinus);
}

/// Whether the space after it is in the character itself, as in the full stop of Chinese.
bool isFullWidth(QChar sign) {
    const char16_t code = sign.unicode();
    return (code >= 0x3001 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF60);
}

/// A number of an English text.
QString inLanguage(QString number) {
    const QLocale language;
    for (QChar& sign : number) {
        const QString written = sign == u'.'   ? language.decimalPoint()
                                : sign == u',' ? language.groupSeparator()
                                               : QString(sign);
        sign = written.isEmpty() ? sign : written.front();
    }
    return number;
}

} // namespace

QString tr(const char* english, const char* comment, int count) {
    return QCoreApplication::translate("mc::ui", english, comment, count);
}

QString translated(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

QString messageText(const Message& message) {
    QString text = QString::fromStdString(message.text());
    switch (message.kind()) {
    case Message::Kind::Verbatim:
        return text;
    case Message::Kind::Number:
        return withMinus(inLanguage(text));
    case Message::Kind::Sentence:
        break;
    }
    QStringList words;
    std::vector<std::string> values;
    for (const Message& value : message.values()) {
        words << messageText(value);
        values.push_back(words.last().toStdString());
    }
    const QString pattern = translated(message.text());
    if (pattern == QStringLiteral("%1 %2") && words.size() == 2) { // as followedBy() makes it
        return joinedSentences(words);
    }
    return QString::fromStdString(filled(pattern.toStdString(), values));
}

QString joinedSentences(const QStringList& sentences) {
    QString all;
    for (const QString& sentence : sentences) {
        if (!all.isEmpty() && !sentence.isEmpty() && !isFullWidth(all.back())) {
            all += QLatin1Char(' ');
        }
        all += sentence;
    }
    return all;
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString percentText(double share) {
    return decimalText(100 * share, 1) + kNoBreakSpace + QLatin1Char('%');
}

QString millisecondsText(double milliseconds) {
    return tickText(milliseconds) + kNoBreakSpace + tr("ms");
}

QString countText(std::int64_t count) {
    return withMinus(QLocale().toString(static_cast<qlonglong>(count)));
}

QString degreesText(double degrees) {
    return decimalText(degrees, 1) + QChar(0x00B0);
}

QString decimalText(double value, int decimals) {
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString signedText(double value) {
    if (value == 0) {
        return QStringLiteral("0");
    }
    const QString text = QString::number(std::abs(value), 'g', 3);
    return (value < 0 ? QString(kMinus) : QStringLiteral("+")) + withMinus(inLanguage(text));
}

QString tickText(double value) {
    QString text = QString::number(value, 'g', 6);
    text.replace(QStringLiteral("e-0"), QStringLiteral("e-"))
        .replace(QStringLiteral("e+0"), QStringLiteral("e"));
    return withMinus(inLanguage(text));
}

} // namespace mc::ui
