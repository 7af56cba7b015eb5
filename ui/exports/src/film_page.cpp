#include "exports/film_page.h"

#include "captions/run_captions.h"
#include "export_path.h"
#include "export_words.h"
#include "exports/exports.h"
#include "figures/figure.h"
#include "film_estimate.h"
#include "film_pace_row.h"
#include "film_place_row.h"
#include "films/film_picture.h"
#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr QSize kFilmPreview{300, 230}; ///< pixels
constexpr int kFilmPreviewDelay = 200;  ///< ms
constexpr int kSpaceOfSize = 4;         ///< pixels
constexpr double kUsualRate = 25;
constexpr const char* kWhatKey = "film/what";
constexpr const char* kSizeKey = "film/size";
constexpr const char* kFilmWidthKey = "film/width";
constexpr const char* kFilmHeightKey = "film/height";
constexpr const char* kRateKey = "film/rate";
constexpr const char* kKindKey = "film/kind";
constexpr const char* kFilmFolderKey = "film/folder";

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

QString sizeText(QSize size) {
    return QStringLiteral("%1 × %2 px").arg(size.width()).arg(size.height());
}

} // namespace

FilmPage::FilmPage(Exports& exports, FilmMaker& films, QWidget* parent)
    : QWidget(parent), exports_(exports), films_(films), what_(new CalmCombo(this)),
      from_(new FilmPlaceRow(FilmPlaceRow::End::From, *this)),
      to_(new FilmPlaceRow(FilmPlaceRow::End::To, *this)), pace_(new FilmPaceRow(*this)),
      size_(new CalmCombo(this)), width_(sideBox(tr("Width"), *this)), height_(sideBox(tr("Height"), *this)),
      rate_(new NumberBox(2, this)), format_(new CalmCombo(this)), path_(new ExportPath(*this)),
      estimate_(quietLabel(QString(), this)), preview_(new QLabel(this)), bar_(new QProgressBar(this)),
      outcome_(new QLabel(this)), make_(new QPushButton(tr("&Make the film…"), this)),
      cancel_(new QPushButton(tr("Cancel the &film"), this)) {
    fillIn();
    auto* form = new QFormLayout;
    addRows(*form);
    auto* columns = new QHBoxLayout;
    columns->addLayout(form, 1);
    columns->addWidget(preview_, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(bar_, 1);
    buttons->addStretch(0);
    buttons->addWidget(cancel_);
    buttons->addWidget(make_);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addWidget(estimate_);
    rows->addWidget(outcome_);
    rows->addLayout(buttons);
    connectControls();
    showBusy();
}

void FilmPage::fillIn() {
    what_->setToolTip(tr("What is filmed. A view that is hidden has to be shown first."));
    for (const QSize size : kSizes) {
        size_->addItem(sizeText(size), size);
    }
    size_->addItem(tr("Own size"));
    size_->setMinimumContentsLength(12);
    size_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rate_->setRange(kLeastFilmRate, kMostFilmRate);
    rate_->setValue(kUsualRate);
    rate_->setSuffix(tr(" pictures/s"));
    for (const FilmFormatName& name : filmFormats()) {
        format_->addItem(name.title, static_cast<int>(name.format));
        if (const QString missing = whyUnavailable(name.format); !missing.isEmpty()) {
            format_->setItemData(format_->count() - 1, missing, Qt::ToolTipRole);
        }
    }
    estimate_->setWordWrap(true);
    estimate_->setAccessibleName(tr("Estimate"));
    preview_->setMinimumSize(kFilmPreview);
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview"));
    bar_->setAccessibleName(tr("Progress of the film"));
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    make_->setProperty("primary", true);
    make_->setToolTip(tr("Asks for a file and makes the film; the run on the board goes on meanwhile"));
    cancel_->setToolTip(tr("Gives the film up; nothing is written"));
    later_.setSingleShot(true);
}

void FilmPage::addRows(QFormLayout& form) {
    form.addRow(tr("&What"), what_);
    from_->addTo(form, tr("F&rom"));
    to_->addTo(form, tr("&Until"));
    pace_->addTo(form);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(kSpaceOfSize);
    sides->addWidget(size_);
    sides->addWidget(width_);
    sides->addWidget(captionOf(*height_, QStringLiteral("×")));
    sides->addWidget(height_);
    sides->addStretch(1);
    addFormRow(form, tr("&Size"), *size_, sides);
    form.addRow(tr("R&ate"), rate_);
    form.addRow(tr("&Kind"), format_);
}

void FilmPage::connectControls() {
    connect(&later_, &QTimer::timeout, this, &FilmPage::showEstimate);
    const auto again = [this] { later_.start(kFilmPreviewDelay); };
    connect(what_, &QComboBox::currentIndexChanged, this, &FilmPage::chooseSubject);
    connect(from_, &FilmPlaceRow::changed, this, again);
    connect(to_, &FilmPlaceRow::changed, this, again);
    connect(pace_, &FilmPaceRow::changed, this, again);
    connect(size_, &QComboBox::currentIndexChanged, this, [this, again] {
        chooseSize();
        again();
    });
    for (NumberBox* side : {width_, height_}) {
        connect(side, &NumberBox::valueChanged, this, [this, again] {
            const QSignalBlocker quiet(size_);
            size_->setCurrentIndex(size_->count() - 1);
            again();
        });
    }
    connect(rate_, &NumberBox::valueChanged, this, again);
    connect(format_, &QComboBox::currentIndexChanged, this, again);
    connect(make_, &QPushButton::clicked, this, &FilmPage::askPath);
    connect(cancel_, &QPushButton::clicked, &films_, &FilmMaker::cancel);
    connect(path_, &ExportPath::chosen, this, &FilmPage::filmTo);
    connect(&exports_, &Exports::frameShown, this, &FilmPage::takeFrame);
    connect(&films_, &FilmMaker::progressed, this, &FilmPage::showProgress);
    connect(&films_, &FilmMaker::finished, this, [this](const QString& outcome, bool failed) {
        say(outcome, failed);
        showBusy();
    });
}

void FilmPage::begin(const QString& id) {
    listSubjects(id.isEmpty() ? subject() : id);
    if (!films_.busy()) {
        outcome_->clear();
    }
    path_->forget();
    chooseSubject();
}

void FilmPage::end() {
    later_.stop();
    exports_.prepare({});
}

void FilmPage::listSubjects(const QString& id) {
    const QSignalBlocker quiet(what_);
    what_->clear();
    for (const ExportSubject& subject : exports_.subjects()) {
        what_->addItem(subject.title, subject.id);
    }
    if (films_.race()) {
        what_->addItem(tr("The race"), QLatin1String(FilmMaker::kRace));
    }
    what_->setCurrentIndex(std::max(0, what_->findData(id)));
}

QString FilmPage::subject() const {
    return what_->currentData().toString();
}

void FilmPage::chooseSubject() {
    exports_.prepare({subject()});
    paintSeconds_ = 0;
    listPlaces();
    later_.start(kFilmPreviewDelay);
}

void FilmPage::listPlaces() {
    const FramePtr& frame = exports_.frame();
    if (subject() == QLatin1String(FilmMaker::kRace)) {
        const RaceFramePtr race = films_.race();
        from_->listRace(race ? race->result->epochs : 0);
        to_->listRace(race ? race->result->epochs : 0);
    } else if (frame && frame->past) {
        listed_ = frame->run;
        bookmarks_ = frame->past->bookmarks;
        from_->list(*frame->past, shapeOf(*frame));
        to_->list(*frame->past, shapeOf(*frame));
    }
}

/// Places follow another run and its bookmarks, and the run as it goes on.
void FilmPage::takeFrame() {
    const FramePtr& frame = exports_.frame();
    if (!isVisible() || !frame->past || subject() == QLatin1String(FilmMaker::kRace)) {
        return;
    }
    if (frame->run != listed_ || frame->past->bookmarks != bookmarks_) {
        listPlaces();
    } else {
        from_->follow(*frame->past);
        to_->follow(*frame->past);
    }
}

void FilmPage::chooseSize() {
    const QSize chosen = size_->currentData().toSize();
    if (chosen.isEmpty()) { // an own one
        return;
    }
    const QSignalBlocker a(width_);
    const QSignalBlocker b(height_);
    width_->setValue(chosen.width());
    height_->setValue(chosen.height());
}

FilmFormat FilmPage::format() const {
    return static_cast<FilmFormat>(format_->currentData().toInt());
}

FilmMaker::Wish FilmPage::wish() const {
    FilmMaker::Wish wish;
    wish.subject = subject();
    wish.from = from_->place();
    wish.to = to_->place();
    wish.pace = pace_->pace();
    wish.format = format();
    wish.size = {width_->count(), height_->count()};
    if (wish.format == FilmFormat::Mp4 || wish.format == FilmFormat::WebM) {
        wish.size = evenSize(wish.size);
    }
    wish.rate = rate_->value();
    return wish;
}

/// Paints the picture of now as large as in the film, which says how long that takes.
void FilmPage::showEstimate() {
    if (films_.busy()) {
        return;
    }
    const QString fault = faultOf([this] {
        const FilmMaker::Wish wish = this->wish();
        checkFilm({wish.format, wish.size, wish.rate, {}});
        const std::unique_ptr<Figure> figure = films_.figureNow(wish.subject);
        const bool view = exports_.viewOf(wish.subject) != nullptr;
        const FilmDensity density = view ? FilmDensity::Usual : FilmDensity::Dense;
        QElapsedTimer taken;
        taken.start();
        const QImage picture = filmPicture(*figure, wish.size, filmPoints(wish.size, density));
        paintSeconds_ = static_cast<double>(taken.nsecsElapsed()) / 1e9;
        const double ratio = devicePixelRatioF();
        QImage small = picture.scaled(kFilmPreview * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(ratio);
        preview_->setPixmap(QPixmap::fromImage(small));
        estimate_->setText(filmEstimate(films_.planOf(wish, paintSeconds_)));
    });
    make_->setEnabled(fault.isEmpty());
    if (!fault.isEmpty()) {
        estimate_->setText(tr("⚠ %1").arg(fault));
    }
}

QString FilmPage::estimate() const {
    return estimate_->text();
}

QString FilmPage::outcome() const {
    return outcome_->text();
}

void FilmPage::showBusy() {
    const bool busy = films_.busy();
    for (QWidget* control :
         {static_cast<QWidget*>(what_), static_cast<QWidget*>(size_), static_cast<QWidget*>(width_),
          static_cast<QWidget*>(height_), static_cast<QWidget*>(rate_), static_cast<QWidget*>(format_)}) {
        control->setEnabled(!busy);
    }
    from_->setEnabled(!busy);
    to_->setEnabled(!busy);
    pace_->setEnabled(!busy);
    make_->setVisible(!busy);
    cancel_->setVisible(busy);
    bar_->setVisible(busy);
}

void FilmPage::showProgress() {
    const FilmProgress film = films_.progress();
    cancel_->setEnabled(!film.finishing);
    bar_->setRange(0, static_cast<int>(film.ofPictures)); // without an end until the run is open
    bar_->setValue(static_cast<int>(film.pictures));
    estimate_->setText(film.ofPictures == 0 ? tr("Opening the run…")
                       : film.finishing     ? tr("Completing the file…")
                       : film.pictures == 0 ? tr("Computing up to the first picture…")
                                            : tr("Picture %1 of %2, about %3 left")
                                                  .arg(countText(film.pictures), countText(film.ofPictures),
                                                       durationWords(film.secondsLeft)));
    if (const QImage picture = films_.picture(); isVisible() && !picture.isNull()) {
        preview_->setPixmap(
            QPixmap::fromImage(picture.scaled(kFilmPreview, Qt::KeepAspectRatio, Qt::FastTransformation)));
    }
}

void FilmPage::askPath() {
    if (!exports_.frame()) {
        return;
    }
    QString suffix;
    for (const FilmFormatName& name : filmFormats()) {
        suffix = name.format == format() ? QLatin1String(name.suffix) : suffix;
    }
    path_->ask(suggestedName(*exports_.frame(), subject()),
               suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix);
}

void FilmPage::filmTo(const QString& path) {
    if (format() == FilmFormat::PngFiles) { // a new folder in the one that was chosen
        write(QDir(path).filePath(suggestedName(*exports_.frame(), subject())));
        return;
    }
    path_->confirm({path}, [this, path] { write(path); });
}

void FilmPage::write(const QString& path) {
    const QString fault = faultOf([&] {
        FilmMaker::Wish wish = this->wish();
        wish.path = path;
        films_.make(wish);
    });
    outcome_->clear();
    if (!fault.isEmpty()) {
        say(fault, true);
    }
    showBusy();
    if (films_.busy()) {
        showProgress();
        cancel_->setFocus();
    }
}

void FilmPage::say(const QString& text, bool failure) {
    outcome_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

void FilmPage::restore(const QSettings& settings) {
    path_->setFolder(
        settings.value(kFilmFolderKey, QStandardPaths::writableLocation(QStandardPaths::MoviesLocation))
            .toString());
    const QSize size = settings.value(kSizeKey, kSizes.front()).toSize();
    size_->setCurrentIndex(size.isEmpty() ? size_->count() - 1 : std::max(0, size_->findData(size)));
    chooseSize();
    if (size.isEmpty()) {
        const QSignalBlocker a(width_);
        const QSignalBlocker b(height_);
        width_->setValue(settings.value(kFilmWidthKey, kSizes.front().width()).toInt());
        height_->setValue(settings.value(kFilmHeightKey, kSizes.front().height()).toInt());
    }
    rate_->setValue(settings.value(kRateKey, kUsualRate).toDouble());
    format_->setCurrentIndex(std::max(0, format_->findData(settings.value(kKindKey, 0).toInt())));
    pace_->restore(settings);
    listSubjects(settings.value(kWhatKey, QLatin1String(kBoardSubject)).toString());
}

void FilmPage::save(QSettings& settings) const {
    settings.setValue(kWhatKey, subject());
    settings.setValue(kSizeKey, size_->currentData().toSize());
    settings.setValue(kFilmWidthKey, width_->value());
    settings.setValue(kFilmHeightKey, height_->value());
    settings.setValue(kRateKey, rate_->value());
    settings.setValue(kKindKey, format_->currentData());
    settings.setValue(kFilmFolderKey, path_->folder());
    pace_->save(settings);
}

} // namespace mc::ui
