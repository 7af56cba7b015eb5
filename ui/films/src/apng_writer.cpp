#include "apng_writer.h"

#include "base/stop.h"
#include "figures/figure_files.h"
#include "film_frame.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QBuffer>
#include <QDataStream>
#include <QList>
#include <utility>
#include <zlib.h>

namespace mc::ui {

namespace {

constexpr qsizetype kSignatureBytes = 8;
constexpr quint32 kEndlessly = 0;
constexpr quint8 kKeep = 0;   ///< what a frame leaves behind: itself
constexpr quint8 kSource = 0; ///< a frame replaces what is there
constexpr quint8 kOver = 1;   ///< what is transparent in a frame stays as it is
constexpr quint16 kDelayUnit = 1000;

struct PngChunk {
    QByteArray type;
    QByteArray content;
};

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A PNG file's bytes of a chunk.
QByteArray chunkBytes(const QByteArray& type, const QByteArray& content) {
    const QByteArray checked = type + content;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly); // big endian, as PNG
    stream << static_cast<quint32>(content.size());
    stream.writeRawData(checked.constData(), static_cast<int>(checked.size()));
    stream << static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef*>(checked.constData()),
                                           static_cast<z_size_t>(checked.size())));
    return bytes;
}

/// The chunks of an image as PNG, those of the compressed pixels as one.
QList<PngChunk> pngChunks(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) { // else half a picture
        refuse(tr("There is not enough memory for an image of this size."));
    }
    QList<PngChunk> chunks;
    QDataStream stream(png.mid(kSignatureBytes));
    while (!stream.atEnd()) {
        quint32 length = 0;
        quint32 checksum = 0;
        stream >> length;
        PngChunk chunk{QByteArray(4, 0), QByteArray(static_cast<qsizetype>(length), 0)};
        stream.readRawData(chunk.type.data(), 4);
        stream.readRawData(chunk.content.data(), static_cast<int>(length));
        stream >> checksum;
        if (chunk.type == "IDAT" && !chunks.isEmpty() && chunks.last().type == "IDAT") {
            chunks.last().content += chunk.content;
        } else {
            chunks << chunk;
        }
    }
    return chunks;
}

QByteArray countContent(quint32 pictures) {
    QByteArray content;
    QDataStream(&content, QIODevice::WriteOnly) << pictures << kEndlessly;
    return content;
}

} // namespace

ApngWriter::ApngWriter(const FilmSettings& settings, const QString& path)
    : settings_(settings), file_(path) {}

void ApngWriter::add(const QImage& picture) {
    const QImage frame = frameOf(picture, settings_.size);
    if (pictures_ == 0) {
        addFirst(frame);
    } else {
        addDifference(frame);
    }
    last_ = frame;
    ++pictures_;
}

void ApngWriter::addFirst(QImage frame) {
    // All pictures are stored alike, and the others have transparent parts.
    frame.convertTo(QImage::Format_ARGB32); // pngChunks() refuses an image without pixels
    labelImage(frame, settings_.words);
    file_.write("\x89PNG\r\n\x1a\n");
    for (const PngChunk& chunk : pngChunks(frame)) {
        if (chunk.type == "IDAT") {
            writeControl(frame.rect(), false);
        }
        if (chunk.type != "IEND") {
            file_.write(viewOf(chunkBytes(chunk.type, chunk.content)));
        }
        if (chunk.type == "IHDR") {
            countPlace_ = file_.size();
            file_.write(viewOf(chunkBytes("acTL", countContent(0))));
        }
    }
}

void ApngWriter::addDifference(const QImage& frame) {
    const FrameDifference difference = differenceOf(last_, frame);
    writeControl(difference.place, true);
    for (const PngChunk& chunk : pngChunks(difference.pixels)) {
        if (chunk.type == "IDAT") {
            QByteArray number;
            QDataStream(&number, QIODevice::WriteOnly) << sequence_++;
            file_.write(viewOf(chunkBytes("fdAT", number + chunk.content)));
        }
    }
}

void ApngWriter::writeControl(const QRect& place, bool over) {
    QByteArray content;
    QDataStream(&content, QIODevice::WriteOnly)
        << sequence_++ << static_cast<quint32>(place.width()) << static_cast<quint32>(place.height())
        << static_cast<quint32>(place.x()) << static_cast<quint32>(place.y()) << kDelayUnit
        << static_cast<quint16>(perThousandSeconds(settings_.rate)) << kKeep << (over ? kOver : kSource);
    file_.write(viewOf(chunkBytes("fcTL", content)));
}

void ApngWriter::finish(const std::stop_token& stop) {
    endIfStopped(stop);
    file_.write(viewOf(chunkBytes("IEND", {})));
    file_.writeAt(countPlace_, viewOf(chunkBytes("acTL", countContent(pictures_))));
    file_.putInPlace();
}

} // namespace mc::ui
