#include "handout_pdf.h"

#include "base/stop.h"
#include "figures/figure_files.h"
#include "figures/xmp.h"
#include "handout_words.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <memory>

namespace mc::ui {

namespace {

constexpr int kPaperDpi = 96;

/// Moves the places of the cross-reference table that lie behind one by so many bytes.
void shiftPlaces(QByteArray& pdf, qsizetype behind, qsizetype by) {
    constexpr int kDigits = 10;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.lastIndexOf("xref\n", start - 1);
    static const QRegularExpression entry(QStringLiteral("(\\d{10}) \\d{5} n"));
    const QString entries = QString::fromLatin1(pdf.mid(table, start - table));
    for (auto found = entry.globalMatch(entries); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        if (const qsizetype place = one.captured(1).toLongLong(); place > behind) {
            pdf.replace(table + one.capturedStart(1), kDigits,
                        QByteArray::number(place + by).rightJustified(kDigits, '0'));
        }
    }
    const qsizetype number = start + static_cast<qsizetype>(sizeof("startxref"));
    const qsizetype end = pdf.indexOf('\n', number);
    pdf.replace(number, end - number, QByteArray::number(table));
}

/// Takes out the date, which Qt always writes.
QByteArray withoutDate(QByteArray pdf) {
    const QByteArray before = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(before);
    if (begin < 0) {
        return pdf;
    }
    const qsizetype length = pdf.indexOf(')', begin) + 1 - begin;
    pdf.remove(begin, length);
    shiftPlaces(pdf, begin, -length);
    return pdf;
}

void prepare(QPdfWriter& pdf, const HandoutPages& pages, const Handout& handout) {
    pdf.setResolution(kPaperDpi);
    pdf.setPageSize(pages.pageSize());
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(handout.title);
    pdf.setCreator(programText());
    pdf.setDocumentXmpMetadata(xmpOf(handout.title, handout.summary));
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
    endIfStopped(work.stop);
    return withoutDate(bytes);
}

} // namespace mc::ui
