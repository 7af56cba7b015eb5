#include "window/figure_page.h"

#include "panels/calm_combo.h"
#include "style/text.h"
#include "window/export_path.h"
#include "window/export_words.h"
#include "window/exports.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr QSize kPreview{300, 230}; ///< pixels
constexpr int kPreviewDelay = 150;  ///< ms
constexpr int kSecondPreview = 700; ///< ms, until a covered view has got its frame
constexpr const char* kOwn = "own"; ///< a size that is no preset
constexpr const char* kWhatKey = "export/what";
constexpr const char* kFormatKey = "export/format";
constexpr const char* kPresetKey = "export/size";
constexpr const char* kFolderKey = "export/folder";

QDoubleSpinBox* lengthBox(const QString& name, QWidget& parent) {
    auto* box = new QDoubleSpinBox(&parent);
    box->setRange(1, kMostPixels);
    box->setDecimals(0);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

FigurePage::FigurePage(Exports& exports, QWidget* parent)
    : QWidget(parent), exports_(exports), what_(new CalmCombo(this)), format_(new CalmCombo(this)),
      preset_(new CalmCombo(this)), width_(lengthBox(tr("Width"), *this)),
      height_(lengthBox(tr("Height"), *this)), unit_(new CalmCombo(this)), dpi_(new QSpinBox(this)),
      points_(new QDoubleSpinBox(this)), path_(new ExportPath(this)), extent_(new QLabel(this)),
      preview_(new QLabel(this)), outcome_(new QLabel(this)), copy_(new QPushButton(tr("&Copy"), this)) {
    auto* form = new QFormLayout;
    what_->setToolTip(tr("What is exported. A view that is hidden has to be shown first."));
    form->addRow(tr("&What"), what_);
    for (const FigureFormatName& name : figureFormats()) {
        format_->addItem(name.title, static_cast<int>(name.format));
    }
    form->addRow(tr("&Kind"), format_);
    makeSizeRow(*form);
    form->addRow(tr("&File"), path_);
    preview_->setMinimumSize(kPreview);
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview"));
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* exportButton = new QPushButton(tr("&Export"), this);
    exportButton->setProperty("primary", true);
    exportButton->setDefault(true);
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
    connect(format_, &QComboBox::currentIndexChanged, this, &FigurePage::suggestPath);
    connect(exportButton, &QPushButton::clicked, this, &FigurePage::exportFigure);
    connect(copy_, &QPushButton::clicked, this, &FigurePage::copyFigure);
}

void FigurePage::makeSizeRow(QFormLayout& form) {
    for (const SizePreset& preset : sizePresets()) {
        preset_->addItem(preset.title, preset.id);
    }
    preset_->addItem(tr("Own size"), QLatin1String(kOwn));
    form.addRow(tr("&Size"), preset_);
    unit_->addItem(tr("px"), static_cast<int>(LengthUnit::Pixels));
    unit_->addItem(tr("mm"), static_cast<int>(LengthUnit::Millimetres));
    unit_->setMinimumContentsLength(3);
    unit_->setAccessibleName(tr("Unit of the size"));
    dpi_->setRange(kLeastDpi, kMostDpi);
    dpi_->setSuffix(tr(" dpi"));
    dpi_->setAccessibleName(tr("Resolution"));
    dpi_->setToolTip(tr("Pixels per inch of an image; how large pixels are on paper"));
    points_->setRange(kLeastPoints, kMostPoints);
    points_->setDecimals(1);
    points_->setSuffix(tr(" pt"));
    points_->setAccessibleName(tr("Size of letters"));
    points_->setToolTip(
        tr("Height of the usual letters. The view lays itself out accordingly; where it needs "
           "more room than there is then, the letters become smaller."));
    auto* row = new QHBoxLayout;
    row->addWidget(width_, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), this));
    row->addWidget(height_, 1);
    row->addWidget(unit_);
    form.addRow(tr("Width × height"), row);
    auto* second = new QHBoxLayout;
    second->addWidget(dpi_, 1);
    second->addWidget(points_, 1);
    form.addRow(tr("Resolution, letters"), second);
    form.addRow(QString(), extent_);
    connect(preset_, &QComboBox::currentIndexChanged, this, &FigurePage::choosePreset);
    for (QDoubleSpinBox* box : {width_, height_, points_}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigurePage::sizeEdited);
    }
    connect(dpi_, &QSpinBox::valueChanged, this, &FigurePage::sizeEdited);
    connect(unit_, &QComboBox::currentIndexChanged, this, &FigurePage::sizeEdited);
}

void FigurePage::restore(const QSettings& settings) {
    path_->setFolder(
        settings.value(kFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
            .toString());
    format_->setCurrentIndex(std::max(0, format_->findData(settings.value(kFormatKey, 0).toInt())));
    const QString kept = settings.value(kPresetKey, QStringLiteral("slide")).toString();
    preset_->setCurrentIndex(std::max(0, preset_->findData(kept)));
    choosePreset();
    if (kept == QLatin1String(kOwn)) {
        unit_->setCurrentIndex(std::max(0, unit_->findData(settings.value("export/unit", 0).toInt())));
        width_->setValue(settings.value("export/width", 1920).toDouble());
        height_->setValue(settings.value("export/height", 1080).toDouble());
        dpi_->setValue(settings.value("export/dpi", 96).toInt());
        points_->setValue(settings.value("export/points", 10).toDouble());
    }
    listSubjects(settings.value(kWhatKey, QLatin1String(kBoardSubject)).toString());
}

void FigurePage::save(QSettings& settings) const {
    settings.setValue(kWhatKey, subject());
    settings.setValue(kFormatKey, format_->currentData());
    settings.setValue(kPresetKey, preset_->currentData());
    settings.setValue(kFolderKey, path_->folder());
    settings.setValue("export/unit", unit_->currentData());
    settings.setValue("export/width", width_->value());
    settings.setValue("export/height", height_->value());
    settings.setValue("export/dpi", dpi_->value());
    settings.setValue("export/points", points_->value());
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
    QStringList ids{subject()};
    for (int i = 0; all() && i < what_->count(); ++i) {
        ids << what_->itemData(i).toString();
    }
    exports_.prepare(ids);
    copy_->setEnabled(!all());
    points_->setEnabled(subject() != QLatin1String(kBoardSubject));
    suggestPath();
    later_.start(kPreviewDelay);
    QTimer::singleShot(kSecondPreview, this, [this, id = subject()] {
        if (isVisible() && id == subject()) {
            showPreview();
        }
    });
}

void FigurePage::choosePreset() {
    for (const SizePreset& preset : sizePresets()) {
        if (preset.id == preset_->currentData().toString()) {
            const QSignalBlocker a(width_);
            const QSignalBlocker b(height_);
            const QSignalBlocker c(unit_);
            const QSignalBlocker d(dpi_);
            const QSignalBlocker e(points_);
            unit_->setCurrentIndex(unit_->findData(static_cast<int>(preset.size.unit)));
            width_->setValue(preset.size.width);
            height_->setValue(preset.size.height);
            dpi_->setValue(preset.size.dpi);
            points_->setValue(preset.size.points);
        }
    }
    later_.start(kPreviewDelay);
}

void FigurePage::sizeEdited() {
    const QSignalBlocker quiet(preset_);
    preset_->setCurrentIndex(preset_->findData(QLatin1String(kOwn)));
    later_.start(kPreviewDelay);
}

FigureSize FigurePage::size() const {
    return {static_cast<LengthUnit>(unit_->currentData().toInt()), width_->value(), height_->value(),
            dpi_->value(), points_->value()};
}

FigureFormat FigurePage::format() const {
    return static_cast<FigureFormat>(format_->currentData().toInt());
}

QString FigurePage::outcome() const {
    return outcome_->text();
}

void FigurePage::suggestPath() {
    if (exports_.frame()) {
        const QString name = suggestedName(*exports_.frame(), all() ? QStringLiteral("figures") : subject());
        path_->suggest(name, all() ? QString() : QLatin1Char('.') + suffixOf(format()));
    }
}

void FigurePage::showPreview() {
    const QString fault = faultOf([this] {
        const FigureSize wished = size();
        checkSize(wished);
        const QSizeF paper = wished.millimetres();
        extent_->setText(tr("%1 × %2 px, %3 × %4 mm")
                             .arg(countText(wished.pixels().width()), countText(wished.pixels().height()),
                                  decimalText(paper.width(), 0), decimalText(paper.height(), 0)));
        const QString id = all() ? QString::fromLatin1(kBoardSubject) : subject();
        const double ratio = devicePixelRatioF();
        QImage image = figurePreview(*exports_.figureOf(id), wished, kPreview * ratio);
        image.setDevicePixelRatio(ratio);
        preview_->setPixmap(QPixmap::fromImage(image));
    });
    if (!fault.isEmpty()) {
        preview_->setPixmap({});
        say(fault, true);
    }
}

void FigurePage::exportFigure() {
    const QString target = path_->path();
    const QStringList files = all() ? exports_.pathsOfAll(format(), target) : QStringList{target};
    if (const QString objection = path_->objection(files); !objection.isEmpty()) {
        say(objection, false);
        return;
    }
    const QString fault = faultOf([&] {
        if (all()) {
            exports_.writeAll(format(), size(), target);
        } else {
            exports_.writeOne(subject(), format(), size(), target);
        }
    });
    if (!fault.isEmpty()) {
        say(fault, true);
        return;
    }
    const QString where = QDir::toNativeSeparators(target);
    say(all() ? tr("%1 figures written to %2").arg(files.size()).arg(where) : tr("Written: %1").arg(where),
        false);
    path_->written(target, files);
}

void FigurePage::copyFigure() {
    const QString fault = faultOf([this] { exports_.copy(subject(), size()); });
    say(fault.isEmpty() ? tr("The picture is on the clipboard.") : fault, !fault.isEmpty());
}

void FigurePage::say(const QString& text, bool failure) {
    outcome_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

} // namespace mc::ui
