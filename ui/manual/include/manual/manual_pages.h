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

/// The page that a reader begins with: how the program is used. Each dock has a section there, of its title.
inline constexpr const char* kUsingPage = ":/manual/using.md";

/// All pages there are, in the order in which they are listed.
[[nodiscard]] QList<ManualPage> manualPages();

/// A heading of a document.
struct Heading {
    int level = 1; ///< 1 for the title of a page
    QString text;
    int block = 0; ///< number of its block
};

/// Anchor of a heading, by which links name it: "One microcircuit" is "one-microcircuit", as on GitHub.
[[nodiscard]] QString anchorOf(const QString& heading);

[[nodiscard]] QList<Heading> headingsOf(const QTextDocument& document);

/// The headings of a page, its title first.
[[nodiscard]] QList<Heading> headingsOf(const ManualPage& page);

} // namespace mc::ui
