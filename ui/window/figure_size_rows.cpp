#include "window/figure_size_rows.h"

#include "panels/calm_combo.h"
#include "style/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr const char* kOwn = "own"; ///< a size that is no preset
constexpr const char* kPresetKey = "export/size";
constexpr const char* kWidthKey = "export/width";
constexpr const char* kHeightKey = "export/height";
constexpr const char* kUnitKey = "export/unit";
constexpr const char* kDpiKey = "export/dpi";
constexpr const char* kPointsKey = "export/points";

QDoubleSpinBox* lengthBox(const QString& name, QWidget& parent) {
    auto* box = new QDoubleSpinBox(&parent);
    box->setRange(1, kMostPixels);
    box->setDecimals(0);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

FigureSizeRows::FigureSizeRows(QWidget& page)
    : QObject(&page), preset_(new CalmCombo(&page)), width_(lengthBox(tr("Width"), page)),
      height_(lengthBox(tr("Height"), page)), unit_(new CalmCombo(&page)), dpi_(new QSpinBox(&page)),
      points_(new QDoubleSpinBox(&page)), extent_(new QLabel(&page)) {
    fillIn();
    connect(preset_, &QComboBox::currentIndexChanged, this, &FigureSizeRows::choosePreset);
    for (QDoubleSpinBox* box : {width_, height_, points_}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureSizeRows::edited);
    }
    connect(dpi_, &QSpinBox::valueChanged, this, &FigureSizeRows::edited);
    connect(unit_, &QComboBox::currentIndexChanged, this, &FigureSizeRows::edited);
}

void FigureSizeRows::fillIn() {
    for (const SizePreset& preset : sizePresets()) {
        preset_->addItem(preset.title, preset.id);
    }
    preset_->addItem(tr("Own size"), QLatin1String(kOwn));
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
}

void FigureSizeRows::addTo(QFormLayout& form) {
    form.addRow(tr("&Size"), preset_);
    form.addRow(tr("Width × height"), sides());
    auto* second = new QHBoxLayout;
    second->addWidget(dpi_, 1);
    second->addWidget(points_, 1);
    form.addRow(tr("Resolution, letters"), second);
    form.addRow(QString(), extent_);
}

QHBoxLayout* FigureSizeRows::sides() {
    auto* row = new QHBoxLayout;
    row->addWidget(width_, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), width_->parentWidget()));
    row->addWidget(height_, 1);
    row->addWidget(unit_);
    return row;
}

void FigureSizeRows::restore(const QSettings& settings) {
    const QString kept = settings.value(kPresetKey, QStringLiteral("slide")).toString();
    preset_->setCurrentIndex(std::max(0, preset_->findData(kept)));
    choosePreset();
    if (kept == QLatin1String(kOwn)) {
        unit_->setCurrentIndex(std::max(0, unit_->findData(settings.value(kUnitKey, 0).toInt())));
        width_->setValue(settings.value(kWidthKey, 1920).toDouble());
        height_->setValue(settings.value(kHeightKey, 1080).toDouble());
        dpi_->setValue(settings.value(kDpiKey, 96).toInt());
        points_->setValue(settings.value(kPointsKey, 10).toDouble());
    }
}

void FigureSizeRows::save(QSettings& settings) const {
    settings.setValue(kPresetKey, preset_->currentData());
    settings.setValue(kUnitKey, unit_->currentData());
    settings.setValue(kWidthKey, width_->value());
    settings.setValue(kHeightKey, height_->value());
    settings.setValue(kDpiKey, dpi_->value());
    settings.setValue(kPointsKey, points_->value());
}

void FigureSizeRows::choosePreset() {
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
    emit changed();
}

void FigureSizeRows::edited() {
    const QSignalBlocker quiet(preset_);
    preset_->setCurrentIndex(preset_->findData(QLatin1String(kOwn)));
    emit changed();
}

FigureSize FigureSizeRows::size() const {
    return {static_cast<LengthUnit>(unit_->currentData().toInt()), width_->value(), height_->value(),
            dpi_->value(), points_->value()};
}

void FigureSizeRows::showExtent(const FigureSize& size) {
    const QSizeF paper = size.millimetres();
    extent_->setText(tr("%1 × %2 px, %3 × %4 mm")
                         .arg(countText(size.pixels().width()), countText(size.pixels().height()),
                              decimalText(paper.width(), 0), decimalText(paper.height(), 0)));
}

void FigureSizeRows::setLettersEnabled(bool enabled) {
    points_->setEnabled(enabled);
}

} // namespace mc::ui
