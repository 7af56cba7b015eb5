#include "handout_pdf.h"

#include "base/errors.h"
#include "handout_words.h"
#include "widgets/refuse.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <memory>

namespace mc::ui {

namespace {

constexpr int kPaperDpi = 96;

QByteArray metadataOf(const Handout& handout) {
    return QStringLiteral(R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>%3</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)")
        .arg(handout.title.toHtmlEscaped(), handout.summary.toHtmlEscaped(), programWords().toHtmlEscaped())
        .toUtf8();
}

/// Puts what stands for nothing in place of what Qt writes of the present moment, with as many bytes: places
/// in a PDF are counted in bytes.
QByteArray withoutMoment(QByteArray pdf) {
    const auto blank = [&pdf](const QByteArray& before, const QByteArray& after, char with) {
        for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
            const qsizetype end = pdf.indexOf(after, at + before.size());
            for (qsizetype k = at + before.size(); k < end; ++k) {
                const bool digit = std::isxdigit(static_cast<unsigned char>(pdf[k])) != 0;
                pdf[k] = digit ? with : pdf[k];
            }
        }
    };
    blank("/CreationDate (D:", ")", '0');
    blank("/ID [", "]", '0');
    return pdf;
}

void prepare(QPdfWriter& pdf, const HandoutPages& pages, const Handout& handout) {
    pdf.setResolution(kPaperDpi);
    pdf.setPageSize(pages.pageSize());
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(handout.title);
    pdf.setCreator(programWords());
    pdf.setDocumentXmpMetadata(metadataOf(handout));
}

} // namespace

QByteArray pdfOf(const HandoutPages& pages, const Handout& handout, const HandoutWork& work) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    std::unique_ptr<QPainter> painter;
    work.inWindow([&] {
        prepare(pdf, pages, handout);
        painter = std::make_unique<QPainter>(&pdf);
        painter->setRenderHint(QPainter::Antialiasing);
    });
    for (int page = 0; page < pages.count() && !work.stop.stop_requested(); ++page) {
        work.progress(
            {page, pages.count(), HandoutWords::tr("Page %1 of %2").arg(page + 1).arg(pages.count())});
        work.inWindow([&] {
            if (page > 0) {
                pdf.newPage();
            }
            pages.paint(*painter, page);
        });
    }
    work.inWindow([&] { painter.reset(); });
    if (work.stop.stop_requested()) {
        refuse(HandoutWords::tr("It was stopped."));
    }
    return withoutMoment(bytes);
}

} // namespace mc::ui
