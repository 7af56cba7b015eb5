#include "exports/data_exports.h"
#include "captions/run_captions.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "export/array_files.h"
#include "export/npy.h"
#include "export/run_arrays.h"
#include "export_words.h"
#include "figures/whole_file.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "style/language.h"
#include "style/text.h"
#include "view/view.h"
#include "widgets/file_paths.h"
#include "widgets/refuse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace mc::ui {

namespace {

/// Names of synapseArrays().
QStringList synapseNames(const Frame& frame) {
    QStringList names;
    const Rule& rule = ruleNamed(frame.experiment->rule);
    for (std::size_t layer = 1; layer < frame.layerSizes.size(); ++layer) {
        const QString number = QString::number(layer);
        names << QLatin1Char('W') + number << QLatin1Char('b') + number;
        if (layer > 1) {
            names << QLatin1Char('E') + number;
            names << (rule.hasFeedback() ? QStringList{QLatin1Char('B') + number} : QStringList());
            names << (rule.learnsFeedback ? QStringList{QLatin1Char('M') + number} : QStringList());
        }
    }
    return names;
}

QStringList namesOf(const std::vector<NumpyArray>& arrays) {
    QStringList names;
    for (const NumpyArray& array : arrays) {
        names << QString::fromStdString(array.name);
    }
    return names;
}

/// What views show, in English while this exists: files are the same in every language.
class EnglishViews {
public:
    explicit EnglishViews(std::vector<View*> views) : views_(std::move(views)) {
        if (currentLanguage().id != QLocale::English) {
            english_.emplace();
            reword();
        }
    }
    EnglishViews(const EnglishViews&) = delete;
    EnglishViews& operator=(const EnglishViews&) = delete;
    ~EnglishViews() {
        if (english_) {
            english_.reset();
            reword();
        }
    }

private:
    void reword() const {
        for (View* view : views_) {
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(view, &change);
        }
    }

    std::optional<EnglishTexts> english_;
    std::vector<View*> views_;
};

QStringList pathsOf(const QList<std::pair<QString, DataTable>>& files) {
    QStringList paths;
    for (const auto& [path, table] : files) {
        paths << path;
    }
    return paths;
}

/// Empty: there is no fault.
QString sentenceOf(const std::exception_ptr& fault) {
    if (!fault) {
        return {};
    }
    try {
        std::rethrow_exception(fault);
    } catch (const std::future_error&) { // the runner has gone before it came to it
        return tr("The run was closed before its arrays were copied.");
    } catch (const std::exception& thrown) {
        return translated(thrown);
    }
}

QStringList writeAll(const QList<std::pair<QString, QByteArray>>& files) {
    QStringList paths;
    for (const auto& [path, content] : files) {
        writeWhole(content, path);
        paths << path;
    }
    return paths;
}

void writeNumpy(const std::vector<NumpyArray>& arrays, const QString& single,
                const std::filesystem::path& path) {
    if (single.isEmpty()) {
        writeNpz(path, arrays);
        return;
    }
    const auto wanted = std::ranges::find(arrays, single.toStdString(), &NumpyArray::name);
    if (wanted == arrays.end()) {
        throw BadFile(path.string(),
                      {MC_TEXT("is not written: the run has no array '%1'"), {single.toStdString()}});
    }
    writeNpy(path, *wanted);
}

} // namespace

DataExports::DataExports(Exports& exports, QObject* parent) : QObject(parent), exports_(exports) {}

DataExports::~DataExports() = default;

std::vector<DataTable> DataExports::tablesOf(const QString& id) const {
    const View* view = exports_.viewOf(id);
    return view == nullptr ? std::vector<DataTable>() : view->tables();
}

std::vector<View*> DataExports::viewsOf(const QStringList& ids) const {
    std::vector<View*> views;
    for (const QString& id : ids) {
        if (View* view = exports_.viewOf(id)) {
            views.push_back(view);
        }
    }
    return views;
}

QList<DataExports::TableFile> DataExports::filesOf(const QString& id, const QString& path) const {
    QList<TableFile> files;
    const std::vector<DataTable> tables = tablesOf(id);
    const QFileInfo whole(path);
    for (const DataTable& table : tables) {
        const QString beside =
            QStringLiteral("%1-%2.%3").arg(whole.completeBaseName(), table.id, whole.suffix());
        files.append({tables.size() == 1 ? path : whole.dir().filePath(beside), table});
    }
    return files;
}

QList<DataExports::TableFile> DataExports::filesOfAll(const QString& folder) const {
    QList<TableFile> files;
    for (const ExportSubject& subject : exports_.subjects()) {
        files += filesOf(subject.id, QDir(folder).filePath(subject.id + QStringLiteral(".csv")));
    }
    return files;
}

QStringList DataExports::pathsOfTables(const QString& id, const QString& path) const {
    return pathsOf(filesOf(id, path));
}

QStringList DataExports::pathsOfAllTables(const QString& folder) const {
    return pathsOf(filesOfAll(folder));
}

/// All before the first is written. files: of these views.
template <class Files>
QList<std::pair<QString, QByteArray>> DataExports::contentsOf(const QStringList& ids, Files files) const {
    const EnglishViews english(viewsOf(ids));
    QList<std::pair<QString, QByteArray>> contents;
    for (const auto& [path, table] : files()) {
        contents.append({path, csvOf(table, originLines(*exports_.frame(), table.title))});
    }
    return contents;
}

/// Throws Refused.
void DataExports::beginTables() const {
    if (!exports_.frame()) {
        refuse(tr("There is nothing to export yet."));
    }
    const bool english = currentLanguage().id == QLocale::English;
    if (const QString why = obstacle_ && !english ? obstacle_() : QString(); !why.isEmpty()) {
        refuse(why);
    }
}

QStringList DataExports::writeTables(const QString& id, const QString& path) {
    beginTables();
    const auto contents = contentsOf({id}, [&] { return filesOf(id, path); });
    if (contents.isEmpty()) {
        refuse(tr("This view shows no data now."));
    }
    return writeAll(contents);
}

QStringList DataExports::writeAllTables(const QString& folder) {
    beginTables();
    QStringList ids;
    for (const ExportSubject& subject : exports_.subjects()) {
        ids << subject.id;
    }
    const auto contents = contentsOf(ids, [&] { return filesOfAll(folder); });
    if (contents.isEmpty()) {
        refuse(tr("No view shows data now."));
    }
    makeFolder(pathOf(folder));
    return writeAll(contents);
}

QStringList DataExports::arrayNames(const ArrayChoice& choice) const {
    const FramePtr& frame = exports_.frame();
    QStringList names;
    if (frame && choice.presentation && frame->presentation) {
        names << namesOf(presentationArrays(*frame->presentation, 0));
    }
    if (frame && choice.synapses && frame->experiment) {
        names << synapseNames(*frame);
    }
    if (choice.curves) {
        names << namesOf(courseArrays({}));
    }
    return names;
}

void DataExports::writeArrays(const ArrayChoice& choice, const QString& path) {
    const FramePtr& frame = exports_.frame();
    if (!frame || !frame->experiment || frame->layerSizes.empty()) {
        refuse(tr("There is nothing to export yet."));
    }
    if (busy()) {
        refuse(tr("Another file is still being written."));
    }
    if (choice.presentation && !frame->presentation) {
        refuse(nothingPresented(frame).whole());
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        refuse(
            tr("%1: there is no such folder").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    }
    std::future<Snapshot> snapshot;
    if (choice.synapses || choice.curves) {
        const auto reply = std::make_shared<std::promise<Snapshot>>();
        snapshot = reply->get_future();
        emit commandIssued(command::TakeSnapshot{reply});
    }
    work({choice, path, frame}, std::move(snapshot));
}

void DataExports::writeAsked(const Asked& asked, const Snapshot& run) {
    std::vector<NumpyArray> arrays =
        run == nullptr ? originArrays(*experimentFileOf(*asked.frame), asked.frame->position.updates)
                       : runArrays(*run, {.synapses = asked.choice.synapses, .curves = asked.choice.curves});
    if (asked.choice.presentation) {
        const PresentationRecord& presentation = *asked.frame->presentation;
        append(arrays, presentationArrays(presentation, stepsShown(*asked.frame)));
        arrays.push_back(numpyNumber("presentation_updates", asked.frame->position.updates));
        if (presentation.asked) { // which is none of the training set
            arrays.push_back(numpyText("image_name", nameOfImage(presentation).inEnglish()));
        }
    }
    writeNumpy(arrays, asked.choice.single, pathOf(asked.path));
}

/// On a thread of its own: large networks take seconds. snapshot: of the run; not valid where nothing of it
/// is asked for.
void DataExports::work(const Asked& asked, std::future<Snapshot> snapshot) {
    worker_ = std::jthread([this, asked, snapshot = std::move(snapshot)]() mutable {
        std::exception_ptr fault; // put into words on the thread of the window
        try {
            writeAsked(asked, snapshot.valid() ? snapshot.get() : nullptr);
        } catch (...) {
            fault = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, path = asked.path, fault] { end(path, sentenceOf(fault)); }, Qt::QueuedConnection);
    });
}

void DataExports::end(const QString& path, const QString& fault) {
    if (worker_.joinable()) {
        worker_.join();
    }
    emit finished(path, fault);
    emit exports_.said(fault.isEmpty() ? Notice::Kind::Information : Notice::Kind::Failure,
                       fault.isEmpty() ? tr("Exported: %1").arg(QDir::toNativeSeparators(path)) : fault);
}

} // namespace mc::ui
