#pragma once

#include "figures/figure_size.h"
#include "view/picture.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace mc::ui {

class Figure;
struct FigureWords;

/// Kinds of files that a figure is written as. In drawings curves are shapes and words are text.
enum class FigureFormat { Png, Svg, Pdf };

struct FigureFormatName {
    FigureFormat format;
    const char* suffix; ///< of a file's name, without the dot
    QString title;      ///< "PNG image"
};
[[nodiscard]] QList<FigureFormatName> figureFormats();
[[nodiscard]] QString suffixOf(FigureFormat format);

/// Writes a figure with its title, description and experiment, whole or not at all. Throws Refused for a size
/// that is out of range, BadFile if the file cannot be written.
void writeFigure(Figure& figure, FigureFormat format, const FigureSize& size, const QString& path);

/// The program and its version, as files name what wrote them.
[[nodiscard]] QString programText();
/// Puts the words into an image, for its PNG file.
void labelImage(QImage& image, const FigureWords& words);

/// The content of such a file. Throws Refused.
[[nodiscard]] QByteArray figureContent(Figure& figure, FigureFormat format, const FigureSize& size);
/// The figure on an image that fits into `most` pixels: what a file of this size will look like. Throws
/// Refused.
[[nodiscard]] QImage figurePreview(Figure& figure, const FigureSize& size, QSize most);
/// For the clipboard: the image and the drawing; the caller owns it. Throws Refused.
[[nodiscard]] QMimeData* figureForClipboard(Figure& figure, const FigureSize& size);

/// Writes a picture that fills the page as a PNG image and as an SVG drawing. title, footer, experiment: in
/// the file, see FigureWords. An empty path: not wanted. size: pixels. Throws as the one above.
void writePicture(const PicturePtr& picture, const QString& title, const QString& footer,
                  const QString& pngPath, const QString& svgPath, QSize size,
                  const QByteArray& experiment = {});

} // namespace mc::ui
