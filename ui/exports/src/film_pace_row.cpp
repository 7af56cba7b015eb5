#include "film_pace_row.h"

#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kSpaceOfPace = 4;       ///< pixels
constexpr double kLongestFilm = 7200; ///< seconds
constexpr double kUsualFilm = 15;     ///< seconds
constexpr const char* kPaceKey = "film/pace";
constexpr const char* kAmountKey = "film/amount";
constexpr const char* kPaceUnitKey = "film/unit";

} // namespace

FilmPaceRow::FilmPaceRow(QWidget& page)
    : QObject(&page), kind_(new CalmCombo(&page)), amount_(new NumberBox(3, &page)),
      unit_(new CalmCombo(&page)) {
    kind_->addItem(tr("Length of the film"), static_cast<int>(Kind::Length));
    kind_->addItem(tr("Speed"), static_cast<int>(Kind::Speed));
    kind_->addItem(tr("Interval between pictures"), static_cast<int>(Kind::Every));
    kind_->setMinimumContentsLength(24);
    kind_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    kind_->setAccessibleName(tr("How the pace is given"));
    amount_->setAccessibleName(tr("Pace"));
    amount_->setValue(kUsualFilm);
    unit_->setAccessibleName(tr("Unit of the pace"));
    unit_->setMinimumContentsLength(18);
    unit_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    chooseKind();
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        chooseKind();
        emit changed();
    });
    connect(amount_, &NumberBox::valueChanged, this, &FilmPaceRow::changed);
    connect(unit_, &QComboBox::currentIndexChanged, this, &FilmPaceRow::changed);
}

void FilmPaceRow::addTo(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceOfPace);
    for (QWidget* part :
         {static_cast<QWidget*>(kind_), static_cast<QWidget*>(amount_), static_cast<QWidget*>(unit_)}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    addFormRow(form, tr("&Pace"), *kind_, row);
}

FilmPaceRow::Kind FilmPaceRow::kind() const {
    return static_cast<Kind>(kind_->currentData().toInt());
}

StepUnit FilmPaceRow::unit() const {
    return static_cast<StepUnit>(unit_->currentData().toInt());
}

/// The units that go with it; one that was chosen stays.
void FilmPaceRow::chooseKind() {
    const QSignalBlocker quiet(unit_);
    const QSignalBlocker still(amount_);
    const QVariant before = unit_->currentData();
    unit_->clear();
    if (kind() == Kind::Length) {
        unit_->addItem(tr("seconds"));
        amount_->setRange(0.1, kLongestFilm);
        amount_->setDecimals(1);
        return;
    }
    const bool speed = kind() == Kind::Speed;
    const auto add = [this](const QString& text, StepUnit unit) {
        unit_->addItem(text, static_cast<int>(unit));
    };
    add(speed ? tr("ms per second") : tr("ms"), StepUnit::TimeStep);
    add(speed ? tr("samples per second") : tr("samples"), StepUnit::Sample);
    add(speed ? tr("batches per second") : tr("batches"), StepUnit::Batch);
    add(speed ? tr("epochs per second") : tr("epochs"), StepUnit::Epoch);
    const int place = before.isValid() ? unit_->findData(before) : 2;
    unit_->setCurrentIndex(std::max(0, place));
    amount_->setDecimals(kind() == Kind::Every ? 0 : 3);
    amount_->setRange(kind() == Kind::Every ? 1 : 0.001, 1e6);
}

FilmPace FilmPaceRow::pace() const {
    switch (kind()) {
    case Kind::Speed:
        return UnitsPerSecond{unit(), amount_->value()};
    case Kind::Every:
        return PictureEvery{unit(), amount_->count()};
    case Kind::Length:
        break;
    }
    return FilmLength{amount_->value()};
}

void FilmPaceRow::setEnabled(bool enabled) {
    for (QWidget* part :
         {static_cast<QWidget*>(kind_), static_cast<QWidget*>(amount_), static_cast<QWidget*>(unit_)}) {
        part->setEnabled(enabled);
    }
}

void FilmPaceRow::restore(const QSettings& settings) {
    kind_->setCurrentIndex(std::max(0, kind_->findData(settings.value(kPaceKey, 0).toInt())));
    unit_->setCurrentIndex(std::max(0, unit_->findData(settings.value(kPaceUnitKey))));
    amount_->setValue(settings.value(kAmountKey, kUsualFilm).toDouble());
}

void FilmPaceRow::save(QSettings& settings) const {
    settings.setValue(kPaceKey, kind_->currentData());
    settings.setValue(kPaceUnitKey, unit_->currentData());
    settings.setValue(kAmountKey, amount_->value());
}

} // namespace mc::ui
