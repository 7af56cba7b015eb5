#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextDocumentFragment>
#include <QTranslator>

namespace mc::ui::test {

inline constexpr QChar kPseudoBegin(0x27E6); // ⟦
inline constexpr QChar kPseudoEnd(0x27E7);   // ⟧

/// Pseudo-translation: every text with words in brackets. A text without them was not marked for translation,
/// and one with several was glued from pieces.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*n*/) const override {
        static const QRegularExpression kLetters(QStringLiteral("\\p{L}|%\\d"));
        const QString text = QString::fromUtf8(source);
        if (text.startsWith(QStringLiteral("QT_")) || !text.contains(kLetters)) {
            return text; // not for a person, or signs
        }
        if (text != text.trimmed()) {
            spaced_.insert(text);
        }
        return kPseudoBegin + text + kPseudoEnd;
    }
    /// Texts that were asked for and have a space at an end, which stand beside others.
    [[nodiscard]] const QSet<QString>& spaced() const { return spaced_; }

private:
    mutable QSet<QString> spaced_;
};

/// As the pseudo-translation has it.
inline QString pseudo(const char* text) {
    return kPseudoBegin + QString::fromUtf8(text) + kPseudoEnd;
}

/// What may stand outside of translated texts.
struct AllowedOutside {
    const char* pattern;
    const char* reason;
};
inline constexpr AllowedOutside kAllowedOutside[] = {
    {"\\bMicrocircuit\\b", "the name of the program"},
    {"\\b(?:MNIST|CIFAR-10|arXiv)\\b", "names of data sets and of an archive"},
    {"(?:/[\\w .-]+)+", "paths of files"},
    {"\\b[\\w-]+\\.(?:mcs|mcz|json|md|svg|png|pdf|csv|npy|npz|html)\\b", "names of files"},
    {"\\b(?:Ctrl|Shift|Alt|Esc|Enter|Return|Tab|Home|End|Backspace|PageUp|PageDown|PgUp|PgDown|Delete|Space)"
     "\\b",
     "names of keys"},
    {"\\b(?:bh|gL|td)\\b", "symbols of the model with their subscripts, as a screen reader has them"},
    {"\\b(?:PYR|VIP|SST)\\b", "the abbreviations of the cell types, the same in every language"},
    {"\\b\\d+(?:x\\d+)*(?:-(?:\\d+c\\d+|p\\d+|\\d+))+\\b", "networks in their notation"},
    {"\\b\\w_\\w+\\b|\\bΔ\\w\\b", "symbols of the model"},
    {"\\b(?:microcircuit|bp|symmetric|fa|usf|brsf|frsf|dfa)\\b", "names of rules, as in files and commands"},
    {"\\b(?:English|Deutsch)\\b", "languages in themselves"},
    {"\\b[AP]M\\b", "times of day, which Qt writes"},
};

/// The text as a person reads it: without markup, elements on lines of their own, and without symbols, which
/// are written in italics.
inline QString readText(QString text) {
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    static const QRegularExpression kSymbols(QStringLiteral("<i>.*?</i>"));
    return QTextDocumentFragment::fromHtml(text.remove(kSymbols)).toPlainText();
}

/// A text that was taken apart by the brackets of the pseudo-translation.
struct PseudoPieces {
    QStringList inside;  ///< the outermost translated texts, without their brackets
    QStringList outside; ///< around and between them: one more
};

inline PseudoPieces piecesOf(const QString& text) {
    PseudoPieces pieces{{}, {QString()}};
    QStringList open;
    const auto close = [&] {
        const QString piece = open.takeLast();
        if (open.isEmpty()) {
            pieces.inside << piece;
            pieces.outside << QString();
        } else {
            open.last() += piece;
        }
    };
    for (const QChar letter : text) {
        if (letter == kPseudoBegin) {
            open << QString();
        } else if (letter == kPseudoEnd && !open.isEmpty()) {
            close();
        } else if (letter == kPseudoEnd) { // what stood before was elided
            pieces.outside.last().clear();
        } else if (open.isEmpty()) {
            pieces.outside.last() += letter;
        } else {
            open.last() += letter;
        }
    }
    while (!open.isEmpty()) { // the rest was elided
        close();
    }
    return pieces;
}

/// Words outside of translated texts; single letters are symbols of the model.
inline QStringList wordsOutside(const QString& text) {
    static const QRegularExpression kAllowed = [] {
        QStringList patterns;
        for (const AllowedOutside& allowed : kAllowedOutside) {
            patterns << QString::fromUtf8(allowed.pattern);
        }
        return QRegularExpression(patterns.join(QLatin1Char('|')),
                                  QRegularExpression::UseUnicodePropertiesOption);
    }();
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z\\x{C0}-\\x{24F}]{2,}"));
    QStringList words;
    for (QString outside : piecesOf(readText(text)).outside) {
        outside.remove(kAllowed);
        for (auto found = kWord.globalMatch(outside); found.hasNext();) {
            words << found.next().captured();
        }
    }
    return words;
}

/// Translated texts that make a sentence together, which another language may put in another order: those
/// beside each other that are not the parts of a list, sentences, or a name and its symbol.
inline QStringList gluedIn(const QString& text) {
    static const QRegularExpression kApart(QStringLiteral("[\\n\\t·|→+↔–−()=×/<>*•]|[,;] |  "));
    static const QRegularExpression kSentence(QStringLiteral("[.!?:…)”]\\s*$"));
    static const QRegularExpression kSymbol(
        QStringLiteral("^\\p{L}[\\x{1D62}-\\x{1D6A}\\x{2080}-\\x{209C}]*$"));
    const PseudoPieces pieces = piecesOf(readText(text));
    QStringList glued;
    for (qsizetype k = 1; k < pieces.inside.size(); ++k) {
        const QString& between = pieces.outside[k];
        const QString& before = pieces.inside[k - 1];
        const QString& after = pieces.inside[k];
        const bool spaced = before != before.trimmed() || after != after.trimmed(); // see PseudoTranslator
        if (!spaced && !kApart.match(between).hasMatch() && !kSentence.match(before).hasMatch() &&
            !kSymbol.match(after).hasMatch()) {
            glued << before + QStringLiteral("]") + between + QStringLiteral("[") + after;
        }
    }
    return glued;
}

} // namespace mc::ui::test
