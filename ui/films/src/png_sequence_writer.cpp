#include "png_sequence_writer.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "base/stop.h"
#include "figures/figure_files.h"
#include "film_frame.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QImage>
#include <system_error>

namespace mc::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kDigits = 4; ///< at least; what reads image sequences counts on

} // namespace

PngSequenceWriter::PngSequenceWriter(const FilmSettings& settings, const QString& path)
    : settings_(settings), folder_(path) {
    std::error_code fault;
    if (fs::exists(folder_.target(), fault) && !fs::is_empty(folder_.target(), fault)) {
        throw BadFile(folder_.target().string(),
                      MC_TEXT("is there and not empty: choose another name for the folder of images"));
    }
    fs::remove_all(folder_.part(), fault); // of a program that was killed, whose images are not of this film
    if (!fs::create_directory(folder_.part(), fault)) {
        folder_.giveUp(QString::fromStdString(fault.message()));
    }
}

void PngSequenceWriter::add(const QImage& picture) {
    QImage frame = frameOf(picture, settings_.size);
    labelImage(frame, settings_.words);
    const QString name = QStringLiteral("%1.png").arg(++pictures_, kDigits, 10, QLatin1Char('0'));
    QFile file(QFile::decodeName((folder_.part() / name.toStdString()).c_str()));
    const bool written = file.open(QIODevice::WriteOnly) && frame.save(&file, "PNG") && file.flush();
    if (file.error() != QFileDevice::NoError) { // also of a write that save() has not looked at
        folder_.giveUp(file.errorString());
    }
    if (!written) {
        refuse(tr("There is not enough memory for an image of this size."));
    }
}

void PngSequenceWriter::finish(const std::stop_token& stop) {
    endIfStopped(stop);
    folder_.putInPlace();
}

} // namespace mc::ui
