// Brings the catalogues up to date: update_catalogues FOUND CATALOGUE... FOUND is what lupdate has found in
// the sources. A catalogue, microcircuit_LANGUAGE.ts, keeps its translations of these texts and loses all
// others; that of English has plural forms alone.

#include "ts_file.h"

#include <QFileInfo>
#include <QTextStream>
#include <cstdlib>
#include <exception>

using namespace mc::translations;

namespace {

/// What `catalogue` has of a text that was found, or that it is still to be translated.
Translation keptOf(const Messages& catalogue, const Key& key, const Translation& found) {
    const auto kept = catalogue.find(key);
    if (kept != catalogue.end() && !kept->second.obsolete && kept->second.plural == found.plural) {
        return kept->second;
    }
    return {{QString()}, found.plural, false, false};
}

void update(const QString& path, const Messages& found) {
    const Messages before = QFileInfo::exists(path) ? readTs(path) : Messages();
    const QString language = QFileInfo(path).completeBaseName().section(QLatin1Char('_'), 1);
    Messages after;
    qsizetype unfinished = 0;
    for (const auto& [key, translation] : found) {
        if (translation.plural || language != QLatin1String("en")) {
            unfinished +=
                after.insert({key, keptOf(before, key, translation)}).first->second.finished ? 0 : 1;
        }
    }
    writeTs(path, language, after);
    QTextStream(stdout) << path << ": " << after.size() << " texts, " << unfinished << " not translated\n";
}

} // namespace

int main(int argc, char** argv) {
    try {
        if (argc < 3) {
            throw std::runtime_error("update_catalogues FOUND CATALOGUE...");
        }
        const Messages found = readTs(QString::fromLocal8Bit(argv[1]));
        for (int k = 2; k < argc; ++k) {
            update(QString::fromLocal8Bit(argv[k]), found);
        }
        return EXIT_SUCCESS;
    } catch (const std::exception& fault) {
        QTextStream(stderr) << fault.what() << "\n";
        return EXIT_FAILURE;
    }
}
