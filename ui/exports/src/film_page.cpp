#include "exports/film_page.h"

#include "captions/run_captions.h"
#include "export_path.h"
#include "export_words.h"
#include "exports/exports.h"
#include "figures/figure.h"
#include "film_format_box.h"
#include "film_pace_row.h"
#include "film_place_row.h"
#include "film_preview.h"
#include "film_size_row.h"
#include "films/film_estimate.h"
#include "films/film_picture.h"
#include "style/quantity_text.h"
#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/form_row.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kFilmPreviewDelay = 200; ///< ms, at least
constexpr double kLongestDelay = 1000;    ///< ms
constexpr double kShareOfPreview = 0.25;  ///< of the time of a window whose run plays
constexpr double kUsualRate = 25;
constexpr const char* kWhatKey = "film/what";
constexpr const char* kRateKey = "film/rate";
constexpr const char* kKindKey = "film/kind";
constexpr const char* kFilmFolderKey = "film/folder";

} // namespace

FilmPage::FilmPage(Exports& exports, FilmMaker& films, QWidget* parent)
    : QWidget(parent), exports_(exports), films_(films), what_(new CalmCombo(this)),
      from_(new FilmPlaceRow(FilmPlaceRow::End::From, *this)),
      to_(new FilmPlaceRow(FilmPlaceRow::End::To, *this)), pace_(new FilmPaceRow(*this)),
      size_(new FilmSizeRow(*this)), rate_(new NumberBox(2, this)), format_(new FilmFormatBox(this)),
      drawings_(new QCheckBox(tr("With &drawings"), this)), path_(new ExportPath(*this)),
      estimate_(quietLabel(QString(), this)), preview_(new FilmPreview(this)), bar_(new QProgressBar(this)),
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
    rate_->setRange(kLeastFilmRate, kMostFilmRate);
    rate_->setValue(kUsualRate);
    rate_->setSuffix(tr(" pictures/s"));
    drawings_->setChecked(true);
    drawings_->setToolTip(tr("Whether the film shows what is drawn on its views. It can be chosen where "
                             "something is drawn."));
    estimate_->setWordWrap(true);
    estimate_->setAccessibleName(tr("Estimate"));
    bar_->setAccessibleName(tr("Progress of the film"));
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    make_->setProperty("primary", true);
    make_->setToolTip(tr("Asks for a file and makes the film; the run on the board goes on meanwhile"));
    cancel_->setToolTip(tr("Stops making the film; nothing is written"));
    later_.setSingleShot(true);
}

void FilmPage::addRows(QFormLayout& form) {
    form.addRow(tr("&What"), what_);
    from_->addTo(form, tr("F&rom"));
    to_->addTo(form, tr("&Until"));
    pace_->addTo(form);
    size_->addTo(form);
    form.addRow(tr("R&ate"), rate_);
    form.addRow(tr("&Kind"), format_);
    form.addRow(QString(), drawings_);
}

void FilmPage::connectControls() {
    connect(&later_, &QTimer::timeout, this, &FilmPage::showEstimate);
    const auto again = [this] { estimateSoon(); };
    connect(what_, &QComboBox::currentIndexChanged, this, &FilmPage::chooseSubject);
    connect(from_, &FilmPlaceRow::changed, this, again);
    connect(to_, &FilmPlaceRow::changed, this, again);
    connect(pace_, &FilmPaceRow::changed, this, again);
    connect(size_, &FilmSizeRow::changed, this, again);
    connect(rate_, &NumberBox::valueChanged, this, again);
    connect(format_, &QComboBox::currentIndexChanged, this, again);
    connect(drawings_, &QCheckBox::toggled, this, again);
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
    preview_->forgetSeconds();
    listPlaces();
    estimateSoon();
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

FilmFormat FilmPage::format() const {
    return format_->format();
}

FilmMaker::Wish FilmPage::wish() const {
    FilmMaker::Wish wish;
    wish.subject = subject();
    wish.from = from_->place();
    wish.to = to_->place();
    wish.pace = pace_->pace();
    wish.format = format();
    wish.size = format_->fitted(size_->size());
    wish.rate = rate_->value();
    wish.drawings = drawings_->isChecked();
    return wish;
}

/// A run that plays changes the place of its end with each frame: it must not put the preview off for ever.
void FilmPage::estimateSoon() {
    if (!later_.isActive()) {
        const double rest = 1000 * preview_->secondsTaken() / kShareOfPreview; // ms
        later_.start(static_cast<int>(std::clamp(rest, kFilmPreviewDelay, kLongestDelay)));
    }
}

/// Paints the picture of now, which says how long that takes.
void FilmPage::showEstimate() {
    if (films_.busy()) {
        return;
    }
    drawings_->setEnabled(films_.hasDrawings(subject()));
    const QString fault = faultOf([this] {
        const FilmMaker::Wish wish = this->wish();
        checkFilm({wish.format, wish.size, wish.rate, {}});
        const std::unique_ptr<Figure> figure = films_.figureNow(wish);
        const bool view = exports_.viewOf(wish.subject) != nullptr;
        preview_->showFigure(*figure, wish.size,
                             filmPoints(wish.size, view ? FilmDensity::Usual : FilmDensity::Dense));
        estimate_->setText(filmEstimate(films_.planOf(wish, preview_->secondsPerPaint())));
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
         {static_cast<QWidget*>(what_), static_cast<QWidget*>(rate_), static_cast<QWidget*>(format_)}) {
        control->setEnabled(!busy);
    }
    size_->setEnabled(!busy);
    drawings_->setEnabled(!busy && films_.hasDrawings(subject()));
    from_->setEnabled(!busy);
    to_->setEnabled(!busy);
    pace_->setEnabled(!busy);
    make_->setVisible(!busy);
    cancel_->setVisible(busy);
    bar_->setVisible(busy);
}

void FilmPage::showProgress() {
    const FilmProgress film = films_.progress();
    // Without an end until the run is open, and while the file is completed.
    bar_->setRange(0, film.finishing ? 0 : static_cast<int>(film.ofPictures));
    bar_->setValue(static_cast<int>(film.pictures));
    estimate_->setText(film.ofPictures == 0 ? tr("Opening the run…")
                       : film.finishing     ? tr("Completing the file…")
                       : film.pictures == 0 ? tr("Computing up to the first picture…")
                                            : tr("Picture %1 of %2, about %3 left")
                                                  .arg(countText(film.pictures), countText(film.ofPictures),
                                                       durationText(film.secondsLeft)));
    if (const QImage picture = films_.picture(); isVisible() && !picture.isNull()) {
        preview_->showPicture(picture);
    }
}

void FilmPage::askPath() {
    if (!exports_.frame()) {
        return;
    }
    path_->ask(suggestedName(*exports_.frame(), subject()), format_->suffix());
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
    size_->restore(settings);
    rate_->setValue(settings.value(kRateKey, kUsualRate).toDouble());
    format_->choose(static_cast<FilmFormat>(settings.value(kKindKey, 0).toInt()));
    pace_->restore(settings);
    listSubjects(settings.value(kWhatKey, QLatin1String(kBoardSubject)).toString());
}

void FilmPage::save(QSettings& settings) const {
    settings.setValue(kWhatKey, subject());
    size_->save(settings);
    settings.setValue(kRateKey, rate_->value());
    settings.setValue(kKindKey, format_->currentData());
    settings.setValue(kFilmFolderKey, path_->folder());
    pace_->save(settings);
}

} // namespace mc::ui
