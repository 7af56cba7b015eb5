#include "film_place_row.h"

#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kSpaceOfRow = 4;                  ///< pixels
constexpr int kBookmarkRole = Qt::UserRole + 1; ///< of an item: the name of its bookmark

enum Unit : std::size_t { Epochs, Batches, Samples, Milliseconds };

NumberBox* amountBox(const QString& name, const QString& suffix, double most, QWidget& page) {
    auto* box = new NumberBox(0, &page);
    box->setRange(0, most);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

FilmPlaceRow::FilmPlaceRow(End end, QWidget& page) : QObject(&page), end_(end), base_(new CalmCombo(&page)) {
    const bool from = end == End::From;
    const double most = 1e6;
    boxes_[Epochs] = amountBox(from ? tr("Epochs before the film begins") : tr("Epochs before the film ends"),
                               tr(" epochs"), most, page);
    boxes_[Batches] = amountBox(tr("Batches after these epochs"), tr(" batches"), most, page);
    boxes_[Samples] = amountBox(tr("Samples after these batches"), tr(" samples"), most, page);
    boxes_[Milliseconds] =
        amountBox(tr("Milliseconds of presentation after these samples"), tr(" ms"), most, page);
    base_->setMinimumContentsLength(18);
    base_->setToolTip(from ? tr("Where the film begins") : tr("Where the film ends"));
    base_->setAccessibleName(from ? tr("Beginning of the film") : tr("End of the film"));
    connect(base_, &QComboBox::currentIndexChanged, this, &FilmPlaceRow::chooseBase);
    for (NumberBox* box : boxes_) {
        connect(box, &NumberBox::valueChanged, this, &FilmPlaceRow::edited);
    }
}

void FilmPlaceRow::addTo(QFormLayout& form, const QString& title) {
    auto* rows = new QGridLayout;
    rows->setSpacing(kSpaceOfRow);
    rows->addWidget(base_, 0, 0, 1, static_cast<int>(boxes_.size()));
    for (std::size_t k = 0; k < boxes_.size(); ++k) {
        rows->addWidget(boxes_[k], 1, static_cast<int>(k));
    }
    addFormRow(form, title, *base_, rows);
}

void FilmPlaceRow::list(const PastSummary& past, const CourseShape& shape) {
    past_ = past;
    shape_ = shape;
    race_ = false;
    fillChoices();
}

void FilmPlaceRow::follow(const PastSummary& past) {
    const bool moves = (base() == FilmPlace::Base::Now && past.now != past_.now) ||
                       (base() == FilmPlace::Base::Latest && past.latest != past_.latest);
    past_ = past;
    if (moves) {
        chooseBase();
    }
}

void FilmPlaceRow::listRace(double epochs) {
    past_ = {};
    race_ = true;
    shape_ = {};
    constexpr double kPerEpoch = 1000; // a race says how far it is in epochs alone
    past_.now.updates = std::llround(epochs * kPerEpoch);
    shape_.images = static_cast<std::int64_t>(kPerEpoch);
    fillChoices();
}

void FilmPlaceRow::fillChoices() {
    const FilmPlace::Base before = base_->count() > 0 ? base()
                                   : end_ == End::To  ? FilmPlace::Base::Now
                                                      : FilmPlace::Base::Start;
    const QString bookmark = base_->currentData(kBookmarkRole).toString();
    {
        const QSignalBlocker quiet(base_);
        base_->clear();
        const auto add = [this](const QString& text, FilmPlace::Base base, const QString& name = {}) {
            base_->addItem(text, static_cast<int>(base));
            base_->setItemData(base_->count() - 1, name, kBookmarkRole);
        };
        add(race_ ? tr("Start of the race") : tr("Start of the run"), FilmPlace::Base::Start);
        add(race_ ? tr("Where the race stands") : tr("Where the run stands"), FilmPlace::Base::Now);
        if (!race_) {
            add(tr("The furthest it has come"), FilmPlace::Base::Latest);
        }
        for (const Bookmark& one : past_.bookmarks) {
            const QString name = QString::fromStdString(one.name);
            add(tr("Bookmark “%1”").arg(name), FilmPlace::Base::Bookmark, name);
        }
        add(tr("After"), FilmPlace::Base::Moment);
        if (end_ == End::To) {
            add(tr("After its beginning"), FilmPlace::Base::From);
        }
        const int index = before == FilmPlace::Base::Bookmark ? base_->findData(bookmark, kBookmarkRole)
                                                              : base_->findData(static_cast<int>(before));
        base_->setCurrentIndex(std::max(0, index));
    }
    boxes_[Samples]->setVisible(!race_);
    boxes_[Milliseconds]->setVisible(!race_);
    boxes_[Batches]->setVisible(!race_);
    boxes_[Epochs]->setDecimals(race_ ? 3 : 0);
    chooseBase();
}

/// The boxes show where that is.
void FilmPlaceRow::chooseBase() {
    FilmPlace chosen;
    chosen.base = base();
    chosen.bookmark = base_->currentData(kBookmarkRole).toString().toStdString();
    if (chosen.base != FilmPlace::Base::From && chosen.base != FilmPlace::Base::Moment) {
        show(momentOf(chosen, past_, shape_));
    }
    emit changed();
}

void FilmPlaceRow::show(const Moment& moment) {
    const std::int64_t perEpoch = shape_.batchesPerEpoch();
    const std::int64_t epochs = moment.updates / perEpoch;
    const std::int64_t samples = moment.presented / shape_.steps;
    const std::array<double, 4> amounts{
        race_ ? static_cast<double>(moment.updates) / static_cast<double>(perEpoch)
              : static_cast<double>(epochs),
        static_cast<double>(moment.updates % perEpoch), static_cast<double>(samples),
        static_cast<double>(moment.presented % shape_.steps)};
    for (std::size_t k = 0; k < boxes_.size(); ++k) {
        const QSignalBlocker quiet(boxes_[k]);
        boxes_[k]->setValue(amounts[k]);
    }
}

/// What is typed counts from the start, unless it counts from the beginning of the film.
void FilmPlaceRow::edited() {
    if (base() != FilmPlace::Base::From) {
        const QSignalBlocker quiet(base_);
        base_->setCurrentIndex(base_->findData(static_cast<int>(FilmPlace::Base::Moment)));
    }
    emit changed();
}

FilmPlace FilmPlaceRow::amounts() const {
    FilmPlace place;
    place.epochs = boxes_[Epochs]->value();
    if (!race_) {
        place.batches = boxes_[Batches]->count();
        place.samples = boxes_[Samples]->count();
        place.milliseconds = boxes_[Milliseconds]->count();
    }
    return place;
}

FilmPlace FilmPlaceRow::place() const {
    FilmPlace place;
    if (race_ || base() == FilmPlace::Base::Moment || base() == FilmPlace::Base::From) {
        place = amounts();
        place.base = base() == FilmPlace::Base::From ? FilmPlace::Base::From : FilmPlace::Base::Start;
        return place;
    }
    place.base = base();
    place.bookmark = base_->currentData(kBookmarkRole).toString().toStdString();
    return place;
}

FilmPlace::Base FilmPlaceRow::base() const {
    return static_cast<FilmPlace::Base>(base_->currentData().toInt());
}

void FilmPlaceRow::setEnabled(bool enabled) {
    base_->setEnabled(enabled);
    for (NumberBox* box : boxes_) {
        box->setEnabled(enabled);
    }
}

} // namespace mc::ui
