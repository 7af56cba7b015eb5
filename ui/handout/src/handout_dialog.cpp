#include "handout/handout_dialog.h"

#include "base/errors.h"
#include "data_choice/settings.h"
#include "handout/handout_job.h"
#include "handout_words.h"
#include "lessons/lesson_shelf.h"
#include "style/text.h"
#include "widgets/calm_combo.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr const char* kHandoutFormatKey = "handout/format";
constexpr const char* kHandoutPaperKey = "handout/paper";
constexpr const char* kHandoutAnswersKey = "handout/answers";
constexpr const char* kHandoutFilmsKey = "handout/films";
constexpr const char* kHandoutFolderKey = "handout/folder";
constexpr int kLeastDialogWidth = 460; ///< pixels

template <class Choice> void addChoice(QComboBox& list, const QString& words, Choice choice) {
    list.addItem(words, static_cast<int>(choice));
}

template <class Choice> Choice chosenIn(const QComboBox& list) {
    return static_cast<Choice>(list.currentData().toInt());
}

void choose(QComboBox& list, const QVariant& kept) {
    list.setCurrentIndex(std::max(0, list.findData(kept.toInt())));
}

} // namespace

HandoutDialog::HandoutDialog(QWidget* parent)
    : QDialog(parent), lesson_(new CalmCombo(this)), data_(new CalmCombo(this)), form_(new QFormLayout),
      format_(new CalmCombo(this)), paper_(new CalmCombo(this)), answers_(new CalmCombo(this)),
      films_(new QCheckBox(tr("&Films of steps that play"), this)), progress_(new QProgressBar(this)),
      outcome_(new QLabel(this)), make_(new QPushButton(tr("&Make…"), this)),
      cancel_(new QPushButton(tr("&Cancel"), this)) {
    setObjectName(QStringLiteral("handout"));
    setWindowTitle(tr("Handout of a lesson"));
    setMinimumWidth(kLeastDialogWidth);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(form_);
    form_->addRow(tr("Le&sson"), lesson_);
    form_->addRow(tr("Da&ta"), data_);
    form_->addRow(tr("Kin&d"), format_);
    form_->addRow(tr("&Paper"), paper_);
    form_->addRow(tr("&Answers"), answers_);
    form_->addRow(QString(), films_);
    addRows();
    progress_->setAccessibleName(tr("Progress of the handout"));
    progress_->hide();
    outcome_->setWordWrap(true);
    outcome_->setTextFormat(Qt::PlainText);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(progress_);
    rows->addWidget(outcome_);
    rows->addStretch(1);
    addButtons();
    const QSettings settings(kOrganisation, kProgram);
    choose(*format_, settings.value(kHandoutFormatKey));
    choose(*paper_, settings.value(kHandoutPaperKey));
    choose(*answers_, settings.value(kHandoutAnswersKey));
    films_->setChecked(settings.value(kHandoutFilmsKey, true).toBool());
    folder_ =
        settings.value(kHandoutFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    connect(format_, &QComboBox::currentIndexChanged, this, &HandoutDialog::follow);
    listData({});
    follow();
}

HandoutDialog::~HandoutDialog() = default;

void HandoutDialog::addRows() {
    addChoice(*format_, tr("PDF document, to print"), HandoutFormat::Pdf);
    addChoice(*format_, tr("HTML file, to read and to pass on"), HandoutFormat::Html);
    addChoice(*paper_, tr("A4"), HandoutPaper::A4);
    addChoice(*paper_, tr("US Letter"), HandoutPaper::Letter);
    addChoice(*answers_, tr("At the end"), HandoutAnswers::AtEnd);
    addChoice(*answers_, tr("Left out"), HandoutAnswers::None);
    lesson_->setToolTip(tr("The lesson that is played for the handout, on a run of its own"));
    data_->setToolTip(tr("The images that the lesson is played on; its text speaks of the drawn digits"));
    for (QComboBox* list : {format_, paper_, answers_}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    format_->setToolTip(tr("PDF has pages; HTML is one file with films, in which a click shows an answer"));
    paper_->setToolTip(tr("Of the pages; of HTML when it is printed"));
    answers_->setToolTip(tr("Whether the handout has the answers to the questions, behind all steps"));
    films_->setToolTip(tr("Films of what the steps play, in HTML only; in print they are still pictures"));
}

void HandoutDialog::addButtons() {
    make_->setProperty("primary", true);
    make_->setDefault(true);
    make_->setToolTip(tr("Asks for a file, plays the lesson and writes the handout"));
    cancel_->setToolTip(tr("Stops; no file is written"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(make_, QDialogButtonBox::ActionRole);
    buttons->addButton(cancel_, QDialogButtonBox::ActionRole);
    static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(make_, &QPushButton::clicked, this, &HandoutDialog::askPath);
    connect(cancel_, &QPushButton::clicked, this, [this] { job_->stop(); });
}

void HandoutDialog::openFor(const HandoutOffer& offer) {
    if (!isWriting()) {
        listLessons(offer.source);
        listData(offer);
        follow();
    }
    show();
    raise();
    activateWindow();
}

/// The lessons of the program, and the one that is open where it is none of these, as the tour.
void HandoutDialog::listLessons(const QString& source) {
    const QString chosen = source.isEmpty() ? lesson_->currentData().toString() : source;
    lesson_->clear();
    for (const shelf::Entry& entry : shelf::entries()) {
        lesson_->addItem(entry.title, entry.source);
    }
    if (!chosen.isEmpty() && lesson_->findData(chosen) < 0) {
        const bool tour = chosen == shelf::tour().source;
        lesson_->addItem(tour ? shelf::tour().title : QFileInfo(chosen).fileName(), chosen);
    }
    lesson_->setCurrentIndex(std::max(0, lesson_->findData(chosen)));
}

/// A choice where there is one.
void HandoutDialog::listData(const HandoutOffer& offer) {
    other_ = offer.other;
    data_->clear();
    data_->addItem(tr("Drawn digits"), false);
    if (!other_.name.isEmpty()) {
        data_->addItem(other_.name, true);
    }
    data_->setCurrentIndex(std::max(0, data_->findData(offer.onOther)));
    const bool choice = data_->count() > 1;
    data_->setVisible(choice);
    form_->labelForField(data_)->setVisible(choice);
}

HandoutFormat HandoutDialog::format() const {
    return chosenIn<HandoutFormat>(*format_);
}

HandoutRequest HandoutDialog::request(const QString& path) const {
    HandoutRequest request;
    request.source = lesson_->currentData().toString();
    request.data = data_->currentData().toBool() ? other_ : HandoutData{};
    request.path = path;
    request.format = format();
    request.paper = chosenIn<HandoutPaper>(*paper_);
    request.answers = chosenIn<HandoutAnswers>(*answers_);
    request.films = films_->isChecked();
    request.threads = std::max(1, QThread::idealThreadCount() / 2); // the board goes on
    return request;
}

void HandoutDialog::askPath() {
    const QString suffix = handoutSuffix(format());
    auto* dialog = new QFileDialog(this, tr("Write the handout as"), folder_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QLatin1Char('*') + suffix);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(QFileInfo(lesson_->currentData().toString()).completeBaseName() + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &HandoutDialog::write);
    dialog->open();
}

void HandoutDialog::write(const QString& path) {
    folder_ = QFileInfo(path).absolutePath();
    HandoutRequest wanted = request(path);
    try {
        wanted.format = handoutFormatOf(path); // a person may have typed the other suffix
    } catch (const Refused& fault) {
        say(translated(fault), Notice::Kind::Failure);
        return;
    }
    job_ = std::make_unique<HandoutJob>(wanted);
    connect(job_.get(), &HandoutJob::progressed, this, &HandoutDialog::showProgress);
    connect(job_.get(), &HandoutJob::finished, this, &HandoutDialog::finish);
    progress_->setRange(0, 0);
    outcome_->setText(tr("The lesson is played."));
    follow();
}

bool HandoutDialog::isWriting() const {
    return job_ && job_->isRunning();
}

QString HandoutDialog::outcome() const {
    return outcome_->text();
}

void HandoutDialog::showProgress(int done, int total, const QString& words) {
    progress_->setRange(0, total);
    progress_->setValue(done);
    outcome_->setText(words);
}

void HandoutDialog::finish() {
    follow();
    const QString path = job_->request().path;
    if (job_->wasStopped()) {
        say(tr("Cancelled; nothing was written."), Notice::Kind::Information);
    } else if (!job_->fault().isEmpty()) {
        say(job_->fault(), Notice::Kind::Failure);
    } else {
        say(tr("Written: %1 (%2)").arg(QDir::toNativeSeparators(path), dataSizeText(job_->report().bytes)),
            Notice::Kind::Information);
        emit written(path);
    }
}

/// What can be chosen and pressed now.
void HandoutDialog::follow() {
    const bool writing = isWriting();
    for (QWidget* choice : std::initializer_list<QWidget*>{lesson_, data_, format_, paper_, answers_}) {
        choice->setEnabled(!writing);
    }
    films_->setEnabled(!writing && format() == HandoutFormat::Html);
    make_->setEnabled(!writing);
    cancel_->setEnabled(writing);
    progress_->setVisible(writing);
}

void HandoutDialog::say(const QString& text, Notice::Kind kind) {
    outcome_->setText(kind == Notice::Kind::Failure ? tr("⚠ %1").arg(text) : text);
    if (isVisible()) {
        QAccessibleEvent event(outcome_, QAccessible::Alert); // a screen reader reads it out
        QAccessible::updateAccessibility(&event);
    } else {
        emit said(kind, text);
    }
}

void HandoutDialog::hideEvent(QHideEvent* event) {
    QSettings settings(kOrganisation, kProgram);
    settings.setValue(kHandoutFormatKey, format_->currentData());
    settings.setValue(kHandoutPaperKey, paper_->currentData());
    settings.setValue(kHandoutAnswersKey, answers_->currentData());
    settings.setValue(kHandoutFilmsKey, films_->isChecked());
    settings.setValue(kHandoutFolderKey, folder_);
    if (!event->spontaneous() && !isWriting()) {
        outcome_->clear(); // was seen
    }
    QDialog::hideEvent(event);
}

} // namespace mc::ui
