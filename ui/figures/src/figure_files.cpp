#include "figures/figure_files.h"

#include "figures/figure.h"
#include "figures/picture_figure.h"
#include "figures/whole_file.h"
#include "figures/xmp.h"
#include "style/paper.h"
#include "style/text.h"
#include "style/xml_text.h"
#include "training/experiment/experiment.h"
#include "widgets/refuse.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <cmath>
#include <memory>
#include <utility>

namespace mc::ui {

namespace {

/// The room of a figure, and how it is laid out there.
struct Page {
    QSizeF room;
    double scale(QSizeF onto) const {
        return std::min(onto.width() / room.width(), onto.height() / room.height());
    }
};

Page pageOf(Figure& figure, const FigureSize& size) {
    checkSize(size);
    const QSizeF wished = size.layout(QApplication::font().pointSizeF(), kScreenDpi);
    checkLayout(wished);
    const Page page{figure.room(wished)};
    checkLayout(page.room);
    return page;
}

void paintScaled(Figure& figure, const Page& page, double scale, QPainter& painter) {
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.paint(painter, page.room);
}

QImage imageOf(Figure& figure, const Page& page, QSize pixels) {
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) {
        refuse(tr("There is not enough memory for an image of this size."));
    }
    // Letters are laid out as on the screen, and become larger with the picture alone.
    image.setDotsPerMeterX(static_cast<int>(std::lround(kScreenDpi / kMillimetresPerInch * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    paintScaled(figure, page, page.scale(pixels), painter);
    return image;
}

QImage labelledImage(Figure& figure, const FigureSize& size) {
    QImage image = imageOf(figure, pageOf(figure, size), size.pixels());
    const int dots = static_cast<int>(std::lround(size.dpi / kMillimetresPerInch * 1000));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    labelImage(image, figure.words());
    return image;
}

QByteArray pngOf(Figure& figure, const FigureSize& size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!labelledImage(figure, size).save(&buffer, "PNG")) { // else half a picture
        refuse(tr("There is not enough memory for an image of this size."));
    }
    return bytes;
}

/// The generator knows whole pixels alone.
QByteArray withExactSize(const QByteArray& svg, QSizeF millimetres) {
    static const QRegularExpression written(QStringLiteral("width=\"[^\"]*\" height=\"[^\"]*\""));
    QString text = QString::fromUtf8(svg);
    if (const QRegularExpressionMatch found = written.match(text); found.hasMatch()) {
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("width=\"%1mm\" height=\"%2mm\"")
                         .arg(millimetres.width(), 0, 'f', 3)
                         .arg(millimetres.height(), 0, 'f', 3));
    }
    return text.toUtf8();
}

/// In place of Qt's own title and description, which some of its versions escape and others do not.
QByteArray withWords(const QByteArray& svg, const FigureWords& words) {
    static const QRegularExpression own(QStringLiteral("<title>.*</title>\\s*|<desc>.*</desc>\\s*"),
                                        QRegularExpression::DotMatchesEverythingOption |
                                            QRegularExpression::InvertedGreedinessOption);
    const QString description = words.description + QLatin1Char('\n') + QString::fromUtf8(words.experiment);
    QString text = withoutControls(QString::fromUtf8(svg)); // of names that are painted
    const qsizetype body = text.indexOf(QLatin1String("<defs>"));
    const QString head = text.left(body).remove(own);
    return (head +
            QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n")
                .arg(withoutControls(words.title).toHtmlEscaped(),
                     withoutControls(description).toHtmlEscaped()) +
            text.mid(body))
        .toUtf8();
}

QByteArray svgOf(Figure& figure, const FigureSize& size) {
    const Page page = pageOf(figure, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(static_cast<int>(kScreenDpi));
    // The size is that on paper; the box of what is drawn has the same proportions.
    const QSizeF onPaper = size.millimetres() / kMillimetresPerInch * kScreenDpi;
    svg.setSize(onPaper.toSize());
    svg.setViewBox(QRectF(QPointF(), onPaper));
    QPainter painter(&svg);
    paintScaled(figure, page, page.scale(onPaper), painter);
    painter.end();
    return withWords(withExactSize(bytes, size.millimetres()), figure.words());
}

QByteArray pdfOf(Figure& figure, const FigureSize& size) {
    const Page page = pageOf(figure, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(static_cast<int>(kScreenDpi));
    pdf.setPageSize(QPageSize(size.millimetres(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(figure.words().title);
    pdf.setCreator(programText());
    pdf.setDocumentXmpMetadata(xmpOf(figure.words().title, figure.words().description));
    if (!figure.words().experiment.isEmpty()) {
        pdf.addFileAttachment(QStringLiteral("experiment.json"), figure.words().experiment,
                              QStringLiteral("application/json"));
    }
    QPainter painter(&pdf);
    paintScaled(figure, page, page.scale(size.millimetres() / kMillimetresPerInch * kScreenDpi), painter);
    painter.end();
    return bytes;
}

} // namespace

QList<FigureFormatName> figureFormats() {
    return {{FigureFormat::Png, "png", tr("PNG image")},
            {FigureFormat::Svg, "svg", tr("SVG drawing")},
            {FigureFormat::Pdf, "pdf", tr("PDF document")}};
}

QString suffixOf(FigureFormat format) {
    for (const FigureFormatName& name : figureFormats()) {
        if (name.format == format) {
            return QLatin1String(name.suffix);
        }
    }
    return {};
}

QString programText() {
    return QStringLiteral("Microcircuit ") +
           QString::fromUtf8(version().data(), static_cast<qsizetype>(version().size()));
}

void labelImage(QImage& image, const FigureWords& words) {
    image.setText(QStringLiteral("Title"), words.title);
    image.setText(QStringLiteral("Description"), words.description);
    image.setText(QStringLiteral("Software"), programText());
    image.setText(QStringLiteral("Experiment"), QString::fromUtf8(words.experiment));
}

QByteArray figureContent(Figure& figure, FigureFormat format, const FigureSize& size) {
    switch (format) {
    case FigureFormat::Svg:
        return svgOf(figure, size);
    case FigureFormat::Pdf:
        return pdfOf(figure, size);
    case FigureFormat::Png:
        break;
    }
    return pngOf(figure, size);
}

void writeFigure(Figure& figure, FigureFormat format, const FigureSize& size, const QString& path) {
    writeWhole(figureContent(figure, format, size), path);
}

QImage figurePreview(Figure& figure, const FigureSize& size, QSize most) {
    const Page page = pageOf(figure, size);
    return imageOf(figure, page, size.pixels().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
}

QMimeData* figureForClipboard(Figure& figure, const FigureSize& size) {
    auto content = std::make_unique<QMimeData>();
    content->setImageData(labelledImage(figure, size));
    content->setData(QStringLiteral("image/svg+xml"), svgOf(figure, size));
    return content.release();
}

void writePicture(const PicturePtr& picture, const QString& title, const QString& footer,
                  const QString& pngPath, const QString& svgPath, QSize size, const QByteArray& experiment) {
    PictureFigure figure(picture, {title, footer, footer, experiment});
    const FigureSize page{LengthUnit::Pixels, 1.0 * size.width(), 1.0 * size.height(),
                          static_cast<int>(kScreenDpi), QApplication::font().pointSizeF()};
    if (!pngPath.isEmpty()) {
        writeFigure(figure, FigureFormat::Png, page, pngPath);
    }
    if (!svgPath.isEmpty()) {
        writeFigure(figure, FigureFormat::Svg, page, svgPath);
    }
}

} // namespace mc::ui
