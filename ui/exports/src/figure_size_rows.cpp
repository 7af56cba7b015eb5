#include "figure_size_rows.h"

#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
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

/// How lengths are written. A hundredth of a millimetre is less than a pixel at every resolution, so that a
/// size comes back from millimetres as it was.
void setDecimalsOf(LengthUnit unit, NumberBox& box) {
    const bool paper = unit == LengthUnit::Millimetres;
    box.setDecimals(paper ? 2 : 0);
    box.setLeastDecimals(paper ? 1 : 0);
}

NumberBox* lengthBox(const QString& name, QWidget& parent) {
    auto* box = new NumberBox(0, &parent);
    box->setRange(1, kMostPixels);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

FigureSizeRows::FigureSizeRows(QWidget& page)
    : QObject(&page), preset_(new CalmCombo(&page)), width_(lengthBox(tr("Width"), page)),
      height_(lengthBox(tr("Height"), page)), unit_(new CalmCombo(&page)), dpi_(new NumberBox(0, &page)),
      points_(new NumberBox(1, &page)), extent_(new QLabel(&page)) {
    fillIn();
    connect(preset_, &QComboBox::currentIndexChanged, this, &FigureSizeRows::choosePreset);
    for (NumberBox* box : {width_, height_, dpi_, points_}) {
        connect(box, &NumberBox::valueChanged, this, &FigureSizeRows::edited);
    }
    connect(unit_, &QComboBox::currentIndexChanged, this, &FigureSizeRows::convert);
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
    points_->setSuffix(tr(" pt"));
    points_->setAccessibleName(tr("Size of letters"));
    points_->setToolTip(tr("Height of ordinary letters. The view is laid out to suit them; if it needs more "
                           "room than there is, the letters become smaller."));
}

void FigureSizeRows::addTo(QFormLayout& form) {
    form.addRow(tr("&Size"), preset_);
    addFormRow(form, tr("Width × height"), *width_, sides());
    auto* second = new QHBoxLayout;
    second->addWidget(dpi_, 1);
    second->addWidget(points_, 1);
    addFormRow(form, tr("Resolution, letters"), *dpi_, second);
    form.addRow(QString(), extent_);
}

QHBoxLayout* FigureSizeRows::sides() {
    auto* row = new QHBoxLayout;
    row->addWidget(width_, 1);
    row->addWidget(captionOf(*height_, QStringLiteral("×")));
    row->addWidget(height_, 1);
    row->addWidget(unit_);
    return row;
}

void FigureSizeRows::restore(const QSettings& settings) {
    const QString kept = settings.value(kPresetKey, QStringLiteral("slide")).toString();
    preset_->setCurrentIndex(std::max(0, preset_->findData(kept)));
    choosePreset();
    if (kept == QLatin1String(kOwn)) {
        const FigureSize usual;
        show({static_cast<LengthUnit>(settings.value(kUnitKey, static_cast<int>(usual.unit)).toInt()),
              settings.value(kWidthKey, usual.width).toDouble(),
              settings.value(kHeightKey, usual.height).toDouble(), settings.value(kDpiKey, usual.dpi).toInt(),
              settings.value(kPointsKey, usual.points).toDouble()});
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
            show(preset.size);
        }
    }
    emit changed();
}

void FigureSizeRows::show(const FigureSize& size) {
    const QSignalBlocker a(width_);
    const QSignalBlocker b(height_);
    const QSignalBlocker c(unit_);
    const QSignalBlocker d(dpi_);
    const QSignalBlocker e(points_);
    unit_->setCurrentIndex(std::max(0, unit_->findData(static_cast<int>(size.unit))));
    shownUnit_ = unit();
    setDecimalsOf(shownUnit_, *width_);
    setDecimalsOf(shownUnit_, *height_);
    width_->setValue(size.width);
    height_->setValue(size.height);
    dpi_->setValue(size.dpi);
    points_->setValue(size.points);
}

void FigureSizeRows::convert() {
    const FigureSize before = size(); // in the unit of before
    const QSizeF sides = unit() == LengthUnit::Millimetres ? before.millimetres() : QSizeF(before.pixels());
    show({unit(), sides.width(), sides.height(), before.dpi, before.points});
    edited();
}

void FigureSizeRows::edited() {
    const QSignalBlocker quiet(preset_);
    preset_->setCurrentIndex(preset_->findData(QLatin1String(kOwn)));
    emit changed();
}

LengthUnit FigureSizeRows::unit() const {
    return static_cast<LengthUnit>(unit_->currentData().toInt());
}

FigureSize FigureSizeRows::size() const {
    return {shownUnit_, width_->value(), height_->value(), dpi_->count(), points_->value()};
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
