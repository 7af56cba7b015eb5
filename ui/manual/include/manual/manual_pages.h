#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace mc::ui {

/// A page of the manual, which is part of the program.
struct ManualPage {
    QString source; ///< ":/manual/model.md"
    QString text;   ///< Markdown, with formulas as lessons have them; its first line is "# " and the title

    [[nodiscard]] QString title() const;
};

/// All pages there are, in the order of the names of their files.
[[nodiscard]] QList<ManualPage> manualPages();

/// A heading of a document.
struct Heading {
    int level = 1; ///< 1 for the title of a page
    QString text;
    int block = 0; ///< number of its block
};
[[nodiscard]] QList<Heading> headingsOf(const QTextDocument& document);

/// The headings of a page, its title first.
[[nodiscard]] QList<Heading> headingsOf(const ManualPage& page);

} // namespace mc::ui
