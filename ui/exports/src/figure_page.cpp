#include "exports/figure_page.h"
#include "captions/run_captions.h"

#include "export_path.h"
#include "export_words.h"
#include "exports/exports.h"
#include "figure_size_rows.h"
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

constexpr QSize kPreview{300, 230}; ///< pixels
constexpr int kPreviewDelay = 150;  ///< ms
constexpr int kSecondPreview = 700; ///< ms, until a covered view has got its frame
constexpr const char* kFigureKey = "export/what";
constexpr const char* kFormatKey = "export/format";
constexpr const char* kFigureFolderKey = "export/folder";

} // namespace

FigurePage::FigurePage(Exports& exports, QWidget* parent)
    : QWidget(parent), exports_(exports), what_(new CalmCombo(this)), format_(new CalmCombo(this)),
      size_(new FigureSizeRows(*this)), path_(new ExportPath(*this)), preview_(new QLabel(this)),
      outcome_(new QLabel(this)), copy_(new QPushButton(tr("&Copy"), this)) {
    auto* form = new QFormLayout;
    what_->setToolTip(tr("What is exported. A view that is hidden has to be shown first."));
    form->addRow(tr("&What"), what_);
    for (const FigureFormatName& name : figureFormats()) {
        format_->addItem(name.title, static_cast<int>(name.format));
    }
    form->addRow(tr("&Kind"), format_);
    size_->addTo(*form);
    preview_->setMinimumSize(kPreview);
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview"));
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* exportButton = new QPushButton(tr("&Export…"), this);
    exportButton->setProperty("primary", true);
    exportButton->setDefault(true);
    exportButton->setToolTip(tr("Asks for a file or folder, and writes to it"));
    copy_->setToolTip(tr("Puts the picture on the clipboard, as an image and as a drawing"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy_);
    buttons->addWidget(exportButton);
    auto* columns = new QHBoxLayout;
    columns->addLayout(form, 1);
    columns->addWidget(preview_);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addWidget(outcome_);
    rows->addLayout(buttons);
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &FigurePage::showPreview);
    connect(what_, &QComboBox::currentIndexChanged, this, &FigurePage::chooseSubject);
    connect(size_, &FigureSizeRows::changed, this, [this] {
        withdrawFault();
        later_.start(kPreviewDelay);
    });
    connect(exportButton, &QPushButton::clicked, this, &FigurePage::askPath);
    connect(path_, &ExportPath::chosen, this, &FigurePage::exportTo);
    connect(copy_, &QPushButton::clicked, this, &FigurePage::copyFigure);
}

void FigurePage::restore(const QSettings& settings) {
    path_->setFolder(
        settings.value(kFigureFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString());
    format_->setCurrentIndex(std::max(0, format_->findData(settings.value(kFormatKey, 0).toInt())));
    size_->restore(settings);
    listSubjects(settings.value(kFigureKey, QLatin1String(kBoardSubject)).toString());
}

void FigurePage::save(QSettings& settings) const {
    settings.setValue(kFigureKey, subject());
    settings.setValue(kFormatKey, format_->currentData());
    settings.setValue(kFigureFolderKey, path_->folder());
    size_->save(settings);
}

void FigurePage::begin(const QString& id) {
    listSubjects(id.isEmpty() ? subject() : id);
    outcome_->clear();
    path_->forget();
    chooseSubject();
}

void FigurePage::end() {
    later_.stop();
    exports_.prepare({});
}

void FigurePage::listSubjects(const QString& id) {
    const QSignalBlocker quiet(what_);
    what_->clear();
    for (const ExportSubject& subject : exports_.subjects()) {
        what_->addItem(subject.title, subject.id);
    }
    what_->insertItem(1, tr("Board and all views, one file each"), QLatin1String(kAll));
    what_->setCurrentIndex(std::max(0, what_->findData(id)));
}

QString FigurePage::subject() const {
    return what_->currentData().toString();
}

bool FigurePage::all() const {
    return subject() == QLatin1String(kAll);
}

void FigurePage::chooseSubject() {
    withdrawFault();
    QStringList ids{subject()};
    for (int i = 0; all() && i < what_->count(); ++i) {
        ids << what_->itemData(i).toString();
    }
    exports_.prepare(ids);
    copy_->setEnabled(!all());
    size_->setLettersEnabled(subject() != QLatin1String(kBoardSubject));
    later_.start(kPreviewDelay);
    QTimer::singleShot(kSecondPreview, this, [this, id = subject()] {
        if (isVisible() && id == subject()) {
            showPreview();
        }
    });
}

FigureFormat FigurePage::format() const {
    return static_cast<FigureFormat>(format_->currentData().toInt());
}

FigureSize FigurePage::size() const {
    return size_->size();
}

QString FigurePage::outcome() const {
    return outcome_->text();
}

void FigurePage::askPath() {
    if (exports_.frame()) {
        path_->ask(suggestedName(*exports_.frame(), subject()),
                   all() ? QString() : QLatin1Char('.') + suffixOf(format()));
    }
}

void FigurePage::showPreview() {
    const QString fault = faultOf([this] {
        const FigureSize wished = size();
        checkSize(wished);
        size_->showExtent(wished);
        const QString id = all() ? QString::fromLatin1(kBoardSubject) : subject();
        const double ratio = devicePixelRatioF();
        QImage image = figurePreview(*exports_.figureOf(id), wished, kPreview * ratio);
        image.setDevicePixelRatio(ratio);
        preview_->setPixmap(QPixmap::fromImage(image));
    });
    withdrawFault();
    if (!fault.isEmpty()) {
        preview_->setPixmap({});
        say(fault, true);
        fault_ = outcome();
    }
}

/// What was wrong with another size, or another view, is not said of this one.
void FigurePage::withdrawFault() {
    if (!fault_.isEmpty() && outcome() == fault_) {
        outcome_->clear();
    }
    fault_.clear();
}

void FigurePage::exportTo(const QString& path) {
    path_->confirm(all() ? exports_.pathsOfAll(format(), path) : QStringList{path},
                   [this, path] { write(path); });
}

void FigurePage::write(const QString& target) {
    qsizetype files = 1;
    const QString fault = faultOf([&] {
        if (all()) {
            files = exports_.writeAll(format(), size(), target).size();
        } else {
            exports_.writeOne(subject(), format(), size(), target);
        }
    });
    if (!fault.isEmpty()) {
        say(fault, true);
        return;
    }
    const QString where = QDir::toNativeSeparators(target);
    say(all() ? tr("%1 figures written to %2").arg(files).arg(where) : tr("Written: %1").arg(where), false);
}

void FigurePage::copyFigure() {
    const QString fault = faultOf([this] { exports_.copy(subject(), size()); });
    say(fault.isEmpty() ? tr("The picture is on the clipboard.") : fault, !fault.isEmpty());
}

void FigurePage::say(const QString& text, bool failure) {
    outcome_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

} // namespace mc::ui
