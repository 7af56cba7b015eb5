#include "cell/cell_controls.h"

#include "style/text.h"
#include "style/units.h"
#include "training/experiment/experiment_fields.h"
#include "widgets/calm_combo.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace mc::ui {

namespace {

// Sizes of a view, units.
constexpr double kThreeColumnsFrom = 860;  ///< width
constexpr double kTwoColumnsFrom = 500;    ///< width
constexpr double kNarrowColumnsFrom = 360; ///< width from which there are two in a low view
constexpr double kLowView = 470;           ///< height below which they leave the picture more room so
constexpr int kInputDecimals = 2; ///< of the input that are always written, so that its box is wide enough
constexpr NumberSlider::Range kApicals{-1, 1, 0.01};
constexpr NumberSlider::Range kCurrents{kLeastUsualCurrent, kMostUsualCurrent, 0.01};
constexpr NumberSlider::Range kMembraneTimes{1, 20, 0.5}; ///< ms
constexpr NumberSlider::Range kThresholds{0.1, 3, 0.05};
constexpr NumberSlider::Range kGateWidths{0.05, 2, 0.05};

} // namespace

CellControls::CellControls(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(4);
    addInput<&SingleCellInput::current>("current", tr("Current"), tr("I"), kCurrents,
                                        tr("What the basal dendrites add to the potential u of the soma in "
                                           "each ms, like W x + b in a network."));
    addInput<&SingleCellInput::apical>("apical", tr("Error"), tr("vₐ"), kApicals,
                                       tr("Error from above: the potential of the apical dendrite. Above 0 "
                                          "it says \"fire more\", below 0 \"fire "
                                          "less\"."));
    addField<&CircuitParameters::tauM>("tau_m", tr("τₘ"), kMembraneTimes);
    addField<&CircuitParameters::theta>("theta", tr("ϑ"), kThresholds);
    addField<&CircuitParameters::gateWidth>("gate_width", tr("w"), kGateWidths);
    addErrorMode();
    setSettings(settings_);
    arrange({});
}

template <float SingleCellInput::*kValue>
void CellControls::addInput(const char* objectName, const QString& name, const QString& symbol,
                            NumberSlider::Range range, const QString& help) {
    auto* slider = new NumberSlider(name, symbol, range, this);
    slider->setObjectName(QLatin1String(objectName));
    slider->setHelp(help);
    slider->box().setRange(-kMostCellInput, kMostCellInput);
    slider->box().setLeastDecimals(kInputDecimals);
    add({slider, [](const CellSettings& settings) { return double{settings.input.*kValue}; },
         [](CellSettings& settings, double value) { settings.input.*kValue = static_cast<float>(value); }});
}

template <double CircuitParameters::*kValue>
void CellControls::addField(std::string_view id, const QString& symbol, NumberSlider::Range range) {
    const Field& field = fieldNamed(id);
    auto* slider = new NumberSlider(capitalised(translated(field.title)), symbol, range, this);
    slider->setObjectName(QString::fromStdString(std::string(id)));
    slider->setHelp(translated(field.help));
    slider->box().setRange(field.minimum, field.maximum);
    if (!field.unit.empty()) {
        slider->box().setSuffix(QChar(0x00A0) + translated(field.unit));
    }
    add({slider, [](const CellSettings& settings) { return settings.circuit.*kValue; },
         [](CellSettings& settings, double value) { settings.circuit.*kValue = value; }});
}

void CellControls::add(Number number) {
    numbers_.push_back(number);
    parts_ << number.slider;
    connect(number.slider, &NumberSlider::changed, this, [this, number](double value) {
        number.set(settings_, value);
        emit changed();
    });
}

void CellControls::addErrorMode() {
    const Field& field = fieldNamed("error");
    auto* part = new QWidget(this);
    errors_ = new CalmCombo(part);
    errors_->setObjectName(QStringLiteral("error"));
    errors_->setAccessibleName(capitalised(translated(field.title)));
    errors_->setToolTip(translated(field.help));
    for (const Choice& choice : field.choices) { // in the order of the enumerators
        errors_->addItem(translated(choice.title));
    }
    auto* label = new QLabel(errors_->accessibleName(), part);
    label->setBuddy(errors_);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(errors_, 1);
    parts_ << part;
    connect(errors_, &QComboBox::currentIndexChanged, this, [this](int mode) {
        settings_.errorCells.mode = static_cast<ErrorMode>(mode);
        emit changed();
    });
}

void CellControls::setSettings(const CellSettings& settings) {
    settings_ = settings;
    for (const Number& number : numbers_) {
        number.slider->setValue(number.get(settings_));
    }
    const QSignalBlocker quiet(errors_);
    errors_->setCurrentIndex(static_cast<int>(settings_.errorCells.mode));
}

QSize CellControls::minimumSizeHint() const {
    QSize one;
    for (const QWidget* part : parts_) {
        one = one.expandedTo(part->minimumSizeHint());
    }
    const int rows = (static_cast<int>(parts_.size()) + 1) / 2;
    return {one.width(), rows * one.height() + (rows - 1) * grid_->verticalSpacing()};
}

int CellControls::columnsIn(QSize view) const {
    const double width = view.width() / unitOf(*this);
    const bool low = view.height() / unitOf(*this) < kLowView;
    return width >= kThreeColumnsFrom ? 3 : width >= (low ? kNarrowColumnsFrom : kTwoColumnsFrom) ? 2 : 1;
}

void CellControls::arrange(QSize view) {
    int widest = 0;
    for (const Number& number : numbers_) {
        widest = std::max(widest, number.slider->box().sizeHint().width());
    }
    for (const Number& number : numbers_) { // so that what is above one another is aligned
        number.slider->box().setMinimumWidth(widest);
    }
    const int columns = columnsIn(view);
    if (columns == columns_) {
        return;
    }
    for (int column = 0; column < std::max(columns, columns_); ++column) {
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    }
    columns_ = columns;
    for (qsizetype k = 0; k < parts_.size(); ++k) {
        grid_->removeWidget(parts_[k]);
        grid_->addWidget(parts_[k], static_cast<int>(k) / columns, static_cast<int>(k) % columns);
    }
}

} // namespace mc::ui
