#include "lessons/lesson_shelf.h"

#include "base/errors.h"
#include "lesson/lesson_file.h"
#include "style/drawing_check.h"
#include "style/language.h"
#include "style/text.h"
#include "widgets/file_paths.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <algorithm>

namespace mc::ui::shelf {

namespace {

constexpr const char* kFolder = ":/lessons";
constexpr const char* kFolderOfLanguage = ":/lessons/%1";
constexpr int kLargestSide = 4096; ///< pixels of a picture

bool isDrawing(const QString& name) {
    return name.endsWith(QLatin1String(".svg"));
}

/// Of the program, as its lessons and its manual: nobody else has written it.
bool isResource(const QString& source) {
    return source.startsWith(QLatin1String(":/"));
}

/// A file of the lessons of the program, in the language of now if it is there.
QString inLanguage(const QString& path) {
    const QString folder = QString::fromLatin1(kFolderOfLanguage).arg(QLatin1String(currentLanguage().code));
    const QString own = folder + path.mid(QLatin1String(kFolder).size());
    return isBuiltIn(path) && QFileInfo::exists(own) ? own : path;
}

/// name: of which faults speak.
std::shared_ptr<const Lesson> readBuiltIn(const QString& path, const QString& name) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw BadFile(name.toStdString(), MC_TEXT("there is no such lesson"));
    }
    const QByteArray text = file.readAll();
    return std::make_shared<const Lesson>(
        parseLesson({text.constData(), static_cast<std::size_t>(text.size())}, name.toStdString()));
}

Entry entryOf(const QString& source) {
    const std::shared_ptr<const Lesson> lesson = read(source);
    return {source, QString::fromStdString(lesson->title), QString::fromStdString(lesson->summary),
            lesson->minutes};
}

QImage drawn(const QByteArray& svg, int width, double ratio) {
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty()) {
        return {};
    }
    const QSize natural = renderer.defaultSize();
    const int shown = std::min(width, natural.width());
    const QSizeF size = QSizeF(natural).scaled(shown, kLargestSide, Qt::KeepAspectRatio);
    QImage image((size * ratio).toSize().boundedTo({kLargestSide, kLargestSide}).expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

/// Size of a PNG; empty where it is none, or is too large.
QSize sizeOfImage(const QByteArray& png) {
    QBuffer content;
    content.setData(png);
    content.open(QIODevice::ReadOnly);
    QImageReader reader(&content, "png");
    reader.setAutoDetectImageFormat(false); // or an SVG under this name would be drawn
    const QSize size = reader.size();
    return size.boundedTo({kLargestSide, kLargestSide}) == size ? size : QSize();
}

QImage scaled(const QByteArray& png, int width, double ratio) {
    const int shown = std::min(width, sizeOfImage(png).width());
    QImage image = QImage::fromData(png, "png")
                       .scaledToWidth(std::max(1, static_cast<int>(shown * ratio)), Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

/// Why the content of a picture cannot be shown, as a sentence; empty if it can.
QString faultOfPicture(const QByteArray& content, const QString& name) {
    if (isDrawing(name)) {
        return faultOfDrawing(content);
    }
    return sizeOfImage(content).isEmpty()
               ? tr("It is not a PNG of at most %1 x %1 pixels.").arg(countText(kLargestSide))
               : QString();
}

/// Of a lesson in a file. Throws BadFile.
void checkPictures(const QString& source, const Lesson& lesson) {
    for (const Picture& picture : lesson.pictures) {
        const QString name = QString::fromStdString(picture.file);
        QFile file(QFileInfo(source).dir().filePath(name)); // which was there when the lesson was read
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(kLargestPicture) : QByteArray();
        if (const QString fault = faultOfPicture(content, name); !fault.isEmpty()) {
            throw BadFile(pathOf(source).string(),
                          tr("The picture %1 cannot be shown. %2").arg(name, fault).toStdString());
        }
    }
}

} // namespace

QList<Entry> entries() {
    QList<Entry> list;
    const QDir folder((QLatin1String(kFolder)));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        list.append(entryOf(folder.filePath(name)));
    }
    return list;
}

bool isBuiltIn(const QString& source) {
    return source.startsWith(QLatin1String(kFolder));
}

QString builtIn(const QString& word) {
    static const QRegularExpression number(QStringLiteral("^[0-9]+-"));
    int place = 0;
    for (const Entry& entry : entries()) {
        const QString name = QFileInfo(entry.source).completeBaseName();
        for (const QString& called :
             {QString::number(++place), name, QString(name).remove(number), entry.title}) {
            if (called.compare(word, Qt::CaseInsensitive) == 0) {
                return entry.source;
            }
        }
    }
    return {};
}

Entry tour() {
    return entryOf(QLatin1String(kFolder) + QStringLiteral("/tour/tour.md"));
}

std::shared_ptr<const Lesson> read(const QString& source) {
    if (!isBuiltIn(source)) {
        auto lesson = std::make_shared<const Lesson>(readLesson(pathOf(source)));
        checkPictures(source, *lesson);
        return lesson;
    }
    return readBuiltIn(inLanguage(source), source);
}

std::shared_ptr<const Lesson> originalOf(const QString& source, const std::shared_ptr<const Lesson>& lesson) {
    return inLanguage(source) == source ? lesson : readBuiltIn(source, source);
}

QByteArray pictureContent(const QString& source, const QString& name) {
    const bool plain =
        !name.isEmpty() && name == QFileInfo(name).fileName() && !name.startsWith(QLatin1Char('.'));
    const bool own = isResource(source);
    if (!plain || (!own && !isPictureBeside(pathOf(source), pathOf(name).string()))) {
        return {};
    }
    QFile file(inLanguage(QFileInfo(source).dir().filePath(name)));
    if (file.size() > static_cast<qint64>(kLargestPicture) || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray content = file.readAll();
    return own || faultOfPicture(content, name).isEmpty() ? content : QByteArray();
}

QImage picture(const QString& source, const QString& name, int width, double ratio) {
    const QByteArray content = pictureContent(source, name);
    if (content.isEmpty() || width < 1) {
        return {};
    }
    return isDrawing(name) ? drawn(content, width, ratio) : scaled(content, width, ratio);
}

} // namespace mc::ui::shelf
