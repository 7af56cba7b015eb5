#pragma once

#include "lesson/lesson.h"

#include <QImage>
#include <QList>
#include <QString>
#include <memory>

namespace mc::ui {

/// Where lessons come from: those of the program, and files. Those of the program are read in the language of
/// the window, with their pictures, as far as they are translated; their sources are the same in every
/// language.
namespace shelf {

/// A lesson that comes with the program, as a list shows it.
struct Entry {
    QString source;
    QString title;
    QString summary;
    int minutes = 0;
};
/// In the order in which they are meant to be taken.
[[nodiscard]] QList<Entry> entries();
/// The tour of the board, which is no lesson on the model and not among them.
[[nodiscard]] Entry tour();

/// The source of a lesson of the program by its number in entries(), from 1, by the name of its file or by
/// its title: "3", "why-signs-are-enough", "Why signs are enough"; empty if there is none.
[[nodiscard]] QString builtIn(const QString& word);
[[nodiscard]] bool isBuiltIn(const QString& source);

/// source: of an entry, or the path of a file. Throws BadFile.
[[nodiscard]] std::shared_ptr<const Lesson> read(const QString& source);
/// The lesson of which `lesson`, as read from `source`, is a translation; else `lesson` itself.
[[nodiscard]] std::shared_ptr<const Lesson> originalOf(const QString& source,
                                                       const std::shared_ptr<const Lesson>& lesson);

/// A picture of a lesson, drawn `width` pixels wide, or as wide as it is if that is less; null if it cannot
/// be read. name: a plain file name; nothing outside the folder of the lesson is ever read.
[[nodiscard]] QImage picture(const QString& source, const QString& name, int width, double ratio);

/// The bytes of its file; empty where there is none that could be meant, or it is too large.
[[nodiscard]] QByteArray pictureContent(const QString& source, const QString& name);

} // namespace shelf

} // namespace mc::ui
