#include "handout/handout_file.h"

#include "base/errors.h"
#include "figures/whole_file.h"
#include "handout_html.h"
#include "handout_pdf.h"
#include "handout_recorder.h"
#include "handout_words.h"
#include "widgets/refuse.h"

#include <QDir>
#include <QFileInfo>
#include <memory>
#include <optional>

namespace mc::ui {

namespace {

void checkFolder(const QString& path) {
    const QFileInfo file(path);
    if (!file.dir().exists()) {
        throw BadFile(path.toStdString(), MC_TEXT("cannot be written: its folder does not exist"));
    }
}

QByteArray bytesOf(const Handout& handout, const HandoutRequest& request, const HandoutWork& work,
                   HandoutReport& report) {
    if (request.format == HandoutFormat::Html) {
        return htmlOf(handout, request.paper, work);
    }
    std::optional<HandoutPages> pages;
    work.inWindow([&] { pages.emplace(handout, request.paper); });
    report.pages = pages->count();
    QByteArray bytes = pdfOf(*pages, handout, work);
    work.inWindow([&] { pages.reset(); });
    return bytes;
}

} // namespace

HandoutFormat handoutFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        return HandoutFormat::Pdf;
    }
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        return HandoutFormat::Html;
    }
    refuse(HandoutWords::tr("The name of a handout must end in .pdf or .html, and '%1' does not.")
               .arg(QFileInfo(path).fileName()));
}

QString handoutSuffix(HandoutFormat format) {
    return format == HandoutFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".html");
}

Handout recordHandout(const HandoutRequest& request, const HandoutWork& work) {
    return HandoutRecorder(request, work).record();
}

HandoutReport writeHandout(const HandoutRequest& request, const HandoutWork& work) {
    checkFolder(request.path); // before the lesson is played, which takes its time
    const Handout handout = recordHandout(request, work);
    HandoutReport report;
    report.figures = figureCount(handout);
    report.films = filmCount(handout);
    const QByteArray bytes = bytesOf(handout, request, work, report);
    writeWhole(bytes, request.path);
    report.bytes = bytes.size();
    return report;
}

} // namespace mc::ui
