#include "exports/data_page.h"
#include "captions/run_captions.h"

#include "export_path.h"
#include "export_words.h"
#include "style/lists.h"
#include "style/text.h"
#include "widgets/calm_combo.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr const char* kDataKey = "export/data";
constexpr const char* kDataFolderKey = "export/dataFolder";
constexpr qsizetype kMostNames = 14; ///< of arrays that are listed
constexpr int kPatience = 700;       ///< ms, for the frames of covered views

QString tableText(const DataTable& table) {
    QStringList names;
    for (const DataColumn& column : table.columns.size() > 12
                                        ? std::vector(table.columns.begin(), table.columns.begin() + 12)
                                        : table.columns) {
        names << (column.unit.isEmpty() ? column.name
                                        : QStringLiteral("%1 (%2)").arg(column.name, column.unit));
    }
    if (table.columns.size() > 12) {
        names << QStringLiteral("…");
    }
    return DataPage::tr("%1: %2 rows of %3").arg(table.title, countText(table.rows()), commaList(names));
}

} // namespace

DataPage::DataPage(Exports& exports, DataExports& dataExports, QWidget* parent)
    : QWidget(parent), exports_(exports), data_(dataExports), what_(new CalmCombo(this)),
      kind_(new CalmCombo(this)), path_(new ExportPath(*this)), content_(new QLabel(this)),
      outcome_(new QLabel(this)), export_(new QPushButton(tr("&Export…"), this)) {
    auto* form = new QFormLayout;
    what_->setToolTip(tr("What is exported. A view that is hidden has to be shown first."));
    form->addRow(tr("&What"), what_);
    form->addRow(tr("&Kind"), kind_);
    for (QLabel* label : {content_, outcome_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    content_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("Content"), content_);
    export_->setProperty("primary", true);
    export_->setToolTip(tr("Asks for a file or folder, and writes to it"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(export_);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addStretch(1);
    rows->addWidget(outcome_);
    rows->addLayout(buttons);
    connect(what_, &QComboBox::currentIndexChanged, this, &DataPage::chooseSubject);
    connect(kind_, &QComboBox::currentIndexChanged, this, &DataPage::describe);
    connect(export_, &QPushButton::clicked, this, &DataPage::askPath);
    connect(path_, &ExportPath::chosen, this, &DataPage::exportTo);
    connect(&exports_, &Exports::frameShown, this, &DataPage::takeFrame, Qt::QueuedConnection);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] {
        awaited_.clear(); // they have nothing to show
        exportData();
    });
    connect(&data_, &DataExports::finished, this, [this](const QString& path, const QString& fault) {
        say(fault.isEmpty() ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : fault,
            !fault.isEmpty());
        export_->setEnabled(true);
    });
}

void DataPage::restore(const QSettings& settings) {
    path_->setFolder(
        settings.value(kDataFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString());
    list(settings.value(kDataKey, QStringLiteral("raster")).toString());
}

void DataPage::save(QSettings& settings) const {
    settings.setValue(kDataKey, subject());
    settings.setValue(kDataFolderKey, path_->folder());
}

void DataPage::begin(const QString& id) {
    list(id.isEmpty() ? subject() : id);
    outcome_->clear();
    path_->forget();
    chooseSubject();
}

void DataPage::end() {
    patience_.stop(); // nothing is written that nobody sees
    exports_.prepare({});
}

void DataPage::list(const QString& id) {
    const QSignalBlocker quiet(what_);
    what_->clear();
    for (const ExportSubject& subject : exports_.subjects()) {
        if (subject.id != QLatin1String(kBoardSubject)) {
            what_->addItem(subject.title, subject.id);
        }
    }
    what_->addItem(tr("All open views, a file each"), QLatin1String(kAll));
    what_->insertSeparator(what_->count());
    what_->addItem(tr("Presentation: spike trains and courses"), QLatin1String(kPresentation));
    what_->addItem(tr("Synapses of the run: W, b, E, B, M"), QLatin1String(kSynapses));
    what_->addItem(tr("Presentation, synapses and curves"), QLatin1String(kEverything));
    what_->setCurrentIndex(std::max(0, what_->findData(id)));
}

QString DataPage::subject() const {
    return what_->currentData().toString();
}

std::optional<ArrayChoice> DataPage::arrays() const {
    const QString what = subject();
    const bool everything = what == QLatin1String(kEverything);
    const bool presentation = what == QLatin1String(kPresentation);
    const bool synapses = what == QLatin1String(kSynapses);
    if (!everything && !presentation && !synapses) {
        return std::nullopt;
    }
    return ArrayChoice{.presentation = everything || presentation,
                       .synapses = everything || synapses,
                       .curves = everything,
                       .single = kind_->currentData().toString()};
}

QStringList DataPage::views() const {
    QStringList views;
    for (const ExportSubject& one : exports_.subjects()) {
        const bool chosen = subject() == one.id || subject() == QLatin1String(kAll);
        if (chosen && one.id != QLatin1String(kBoardSubject)) {
            views << one.id;
        }
    }
    return views;
}

void DataPage::chooseSubject() {
    exports_.prepare(views(), arrays() && arrays()->presentation);
    const QSignalBlocker quiet(kind_);
    kind_->clear();
    if (const std::optional<ArrayChoice> chosen = arrays()) {
        kind_->addItem(tr("NumPy archive of all arrays (.npz)"), QString());
        for (const QString& name : data_.arrayNames(*chosen)) {
            kind_->addItem(tr("NumPy array %1 (.npy)").arg(name), name);
        }
    } else {
        kind_->addItem(tr("Comma-separated values (.csv)"), QString());
    }
    describe();
}

/// With the frame, once the views have it.
void DataPage::takeFrame() {
    if (!isVisible()) {
        return;
    }
    if (empty_) {
        showContent();
    }
    if (patience_.isActive() && allShowData()) {
        exportData();
    }
}

bool DataPage::allShowData() {
    awaited_.removeIf([this](const QString& id) { return !data_.tablesOf(id).empty(); });
    return awaited_.isEmpty();
}

void DataPage::showContent() {
    const std::optional<ArrayChoice> chosen = arrays();
    QStringList lines;
    if (chosen) {
        QStringList names = data_.arrayNames(*chosen);
        if (names.size() > kMostNames) {
            names = names.mid(0, kMostNames) << QStringLiteral("…");
        }
        lines << (chosen->single.isEmpty() ? commaList(names) : chosen->single);
        lines << (chosen->single.isEmpty() ? tr("With experiment, version and seed. Opened by numpy.load.")
                                           : tr("One array alone: the archive also says what made it."));
    } else if (subject() == QLatin1String(kAll)) {
        lines << tr("What each open view shows, as far as it is in sight.");
    } else {
        for (const DataTable& table : data_.tablesOf(subject())) {
            lines << tableText(table);
        }
    }
    empty_ = lines.isEmpty();
    content_->setText(empty_ ? tr("This view shows no data now.") : lines.join(QLatin1Char('\n')));
}

void DataPage::describe() {
    patience_.stop();
    awaited_ = views();
    showContent();
}

void DataPage::askPath() {
    if (!exports_.frame()) {
        return;
    }
    const std::optional<ArrayChoice> chosen = arrays();
    const bool single = chosen && !chosen->single.isEmpty();
    const QString suffix = subject() == QLatin1String(kAll) ? QString()
                           : !chosen                        ? QStringLiteral(".csv")
                           : single                         ? QStringLiteral(".npy")
                                                            : QStringLiteral(".npz");
    path_->ask(suggestedName(*exports_.frame(), single ? chosen->single : subject()), suffix);
}

QString DataPage::outcome() const {
    return outcome_->text();
}

void DataPage::exportTo(const QString& path) {
    target_ = path;
    exportData();
}

/// Once the views have shown their data.
void DataPage::exportData() {
    if (!allShowData()) {
        if (!patience_.isActive()) {
            patience_.start(kPatience);
        }
        return;
    }
    patience_.stop();
    path_->confirm(arrays()                           ? QStringList{target_}
                   : subject() == QLatin1String(kAll) ? data_.pathsOfAllTables(target_)
                                                      : data_.pathsOfTables(subject(), target_),
                   [this] { write(); });
}

void DataPage::write() {
    const std::optional<ArrayChoice> chosen = arrays();
    QStringList files;
    const QString fault = faultOf([&] {
        if (chosen) {
            data_.writeArrays(*chosen, target_);
        } else if (subject() == QLatin1String(kAll)) {
            files = data_.writeAllTables(target_);
        } else {
            files = data_.writeTables(subject(), target_);
        }
    });
    if (!fault.isEmpty()) {
        say(fault, true);
    } else if (chosen) {
        export_->setEnabled(!data_.busy()); // until finished() says how it went
        say(tr("Writing …"), false);
    } else {
        sayWritten(files);
    }
}

void DataPage::sayWritten(const QStringList& files) {
    QStringList native;
    for (const QString& file : files) {
        native << QDir::toNativeSeparators(file);
    }
    say(files.size() > 3
            ? tr("%1 files written to %2").arg(files.size()).arg(QDir::toNativeSeparators(target_))
            : tr("Written: %1").arg(commaList(native)),
        false);
}

void DataPage::say(const QString& text, bool failure) {
    outcome_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

} // namespace mc::ui
