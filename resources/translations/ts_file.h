#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <utility>

namespace mc::translations {

/// Which text it is: the English one, and the comment that tells it from another use of the same words.
using Key = std::pair<QString, QString>;

struct Translation {
    QStringList forms; ///< one; of a text with %n one for each plural form of the language
    bool plural = false;
    bool finished = false;
    bool obsolete = false; ///< of a text that the program does not have any more
};

/// The texts of a file of Qt Linguist (.ts), whatever their contexts: the catalogues of the program have one
/// context for all.
using Messages = std::map<Key, Translation>;

/// Throws std::runtime_error with the fault if the file cannot be read or is none of Qt Linguist.
[[nodiscard]] Messages readTs(const QString& path);

/// As Qt Linguist writes it, in one context, without places in the sources, ordered by the English texts: so
/// that moved code changes nothing. language: as "de_DE". Throws std::runtime_error.
void writeTs(const QString& path, const QString& language, const Messages& messages);

} // namespace mc::translations
