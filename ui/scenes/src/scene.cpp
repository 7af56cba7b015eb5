#include "scenes/scene.h"

#include "frames/frame_text.h"
#include "style/text.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kLargestCount = 9e15; ///< whole numbers up to here are exact as double

const QString kTitleKey = QStringLiteral("title");
const QString kNotesKey = QStringLiteral("notes");
const QString kMomentKey = QStringLiteral("moment");
const QString kEpochKey = QStringLiteral("batches_per_epoch");
const QString kCourseKey = QStringLiteral("course");
const QString kSpeedKey = QStringLiteral("speed");
const QString kPlaysKey = QStringLiteral("plays");
const QString kBoardKey = QStringLiteral("board");
const QString kPictureKey = QStringLiteral("picture");

/// A whole number from `least` on.
std::optional<std::int64_t> countFrom(const QJsonValue& value, std::int64_t least) {
    const double number = value.toDouble(-1);
    const bool whole =
        number >= static_cast<double>(least) && number <= kLargestCount && number == std::floor(number);
    return whole ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

/// Null unless the text is a PNG of a size that a scene has.
QImage imageFrom(const QString& base64) {
    if (base64.isEmpty() || base64.size() > Scene::kLargestPicture) {
        return {};
    }
    QBuffer buffer;
    buffer.setData(QByteArray::fromBase64(base64.toLatin1()));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return !size.isEmpty() && size.boundedTo(Scene::kPictureSize) == size ? reader.read() : QImage();
}

QString pictureFrom(const QJsonValue& value) {
    const QString base64 = value.toString();
    return imageFrom(base64).isNull()
               ? QString()
               : QString::fromLatin1(
                     QByteArray::fromBase64(base64.toLatin1()).toBase64()); // no other letters
}

qsizetype bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

QJsonObject boardFrom(const QJsonValue& value) {
    const QJsonObject board = value.toObject();
    return bytesOf(board) <= Scene::kLargestBoard ? board : QJsonObject();
}

} // namespace

QString Scene::titleOf(int number) {
    return QStringLiteral("Scene %1").arg(number);
}

QString Scene::titleText() const {
    const int nth = QStringView(title).mid(title.lastIndexOf(QLatin1Char(' ')) + 1).toInt();
    return nth > 0 && title == titleOf(nth) ? tr("Scene %1").arg(nth) : title;
}

QString Scene::placeText() const {
    return momentText(moment, batchesPerEpoch);
}

QImage Scene::image() const {
    return imageFrom(picture);
}

void Scene::setImage(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    const QImage small = image.scaled(kPictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool saved = small.save(&buffer, "png");
    picture = saved ? QString::fromLatin1(png.toBase64()) : QString();
    if (picture.size() > kLargestPicture) {
        picture.clear();
    }
}

/// The picture, which is the most of it, needs no escapes.
qsizetype Scene::size() const {
    Scene bare = *this;
    bare.picture.clear();
    return bytesOf(bare.toJson()) + picture.size();
}

QJsonObject Scene::toJson() const {
    QJsonObject object{
        {kTitleKey, title},
        {kNotesKey, notes},
        {kMomentKey, QJsonArray{static_cast<double>(moment.updates), static_cast<double>(moment.presented)}},
        {kEpochKey, static_cast<double>(batchesPerEpoch)},
        {kCourseKey, course},
        {kPlaysKey, plays},
        {kBoardKey, board},
        {kPictureKey, picture}};
    if (speed) {
        object.insert(kSpeedKey, *speed);
    }
    return object;
}

std::optional<Scene> Scene::fromJson(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const QJsonArray moment = object.value(kMomentKey).toArray();
    const auto updates = countFrom(moment.at(0), 0);
    const auto presented = countFrom(moment.at(1), 0);
    const auto perEpoch = countFrom(object.value(kEpochKey), 1);
    if (!updates || !presented || !perEpoch) {
        return std::nullopt;
    }
    constexpr qsizetype kLongestMark = 128; // letters
    Scene scene;
    scene.title = object.value(kTitleKey).toString().left(kLongestTitle).simplified();
    scene.notes = object.value(kNotesKey).toString().left(kLongestNotes);
    scene.moment = {*updates, *presented};
    scene.batchesPerEpoch = *perEpoch;
    scene.course = object.value(kCourseKey).toString().left(kLongestMark);
    const double speed = object.value(kSpeedKey).toDouble(0);
    if (speed > 0 && std::isfinite(speed)) {
        scene.speed = speed;
    }
    scene.plays = object.value(kPlaysKey).toBool();
    scene.board = boardFrom(object.value(kBoardKey));
    scene.picture = pictureFrom(object.value(kPictureKey));
    return scene;
}

} // namespace mc::ui
