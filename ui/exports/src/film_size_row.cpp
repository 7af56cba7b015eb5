#include "film_size_row.h"

#include "films/film_writer.h"
#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr int kSpaceOfSize = 4; ///< pixels
constexpr const char* kSizeKey = "film/size";
constexpr const char* kFilmWidthKey = "film/width";
constexpr const char* kFilmHeightKey = "film/height";

/// Sizes that videos usually have; the first is chosen at first.
constexpr std::array kSizes{QSize(1280, 720), QSize(1920, 1080), QSize(960, 540), QSize(640, 360),
                            QSize(1080, 1080)};

NumberBox* sideBox(const QString& name, QWidget& page) {
    auto* box = new NumberBox(0, &page);
    box->setRange(kLeastFilmSide, kMostFilmSide);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

FilmSizeRow::FilmSizeRow(QWidget& page)
    : QObject(&page), usual_(new CalmCombo(&page)), width_(sideBox(tr("Width"), page)),
      height_(sideBox(tr("Height"), page)) {
    for (const QSize size : kSizes) {
        usual_->addItem(tr("%1 × %2 px").arg(size.width()).arg(size.height()), size);
    }
    usual_->addItem(tr("Custom size"));
    usual_->setMinimumContentsLength(15);
    usual_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    takeUsual();
    connect(usual_, &QComboBox::currentIndexChanged, this, [this] {
        takeUsual();
        emit changed();
    });
    for (NumberBox* side : {width_, height_}) {
        connect(side, &NumberBox::valueChanged, this, [this] {
            const QSignalBlocker quiet(usual_);
            usual_->setCurrentIndex(usual_->count() - 1);
            emit changed();
        });
    }
}

void FilmSizeRow::addTo(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceOfSize);
    row->addWidget(usual_);
    row->addWidget(width_);
    row->addWidget(captionOf(*height_, QStringLiteral("×")));
    row->addWidget(height_);
    row->addStretch(1);
    addFormRow(form, tr("&Size"), *usual_, row);
}

QSize FilmSizeRow::size() const {
    return {width_->count(), height_->count()};
}

void FilmSizeRow::setEnabled(bool enabled) {
    usual_->setEnabled(enabled);
    width_->setEnabled(enabled);
    height_->setEnabled(enabled);
}

void FilmSizeRow::takeUsual() {
    if (const QSize chosen = usual_->currentData().toSize(); !chosen.isEmpty()) { // else a custom one
        showSides(chosen);
    }
}

void FilmSizeRow::showSides(QSize size) {
    const QSignalBlocker a(width_);
    const QSignalBlocker b(height_);
    width_->setValue(size.width());
    height_->setValue(size.height());
}

void FilmSizeRow::restore(const QSettings& settings) {
    const QSize size = settings.value(kSizeKey, kSizes.front()).toSize();
    usual_->setCurrentIndex(size.isEmpty() ? usual_->count() - 1 : std::max(0, usual_->findData(size)));
    takeUsual();
    if (size.isEmpty()) {
        showSides({settings.value(kFilmWidthKey, kSizes.front().width()).toInt(),
                   settings.value(kFilmHeightKey, kSizes.front().height()).toInt()});
    }
}

void FilmSizeRow::save(QSettings& settings) const {
    settings.setValue(kSizeKey, usual_->currentData().toSize());
    settings.setValue(kFilmWidthKey, width_->value());
    settings.setValue(kFilmHeightKey, height_->value());
}

} // namespace mc::ui
