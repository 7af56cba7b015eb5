#include "handout/handout_dialog.h"

#include "base/errors.h"
#include "data_choice/settings.h"
#include "handout/handout_job.h"
#include "lessons/lesson_shelf.h"
#include "style/text.h"
#include "widgets/calm_combo.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
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

/// "256 kB", "3.4 MB".
QString sizeText(qint64 bytes) {
    constexpr double kMega = 1e6;
    return static_cast<double>(bytes) < kMega
               ? HandoutDialog::tr("%1 kB").arg((bytes + 999) / 1000)
               : HandoutDialog::tr("%1 MB").arg(decimalText(static_cast<double>(bytes) / kMega, 1));
}

} // namespace

HandoutDialog::HandoutDialog(QWidget* parent)
    : QDialog(parent), lesson_(new CalmCombo(this)), format_(new CalmCombo(this)),
      paper_(new CalmCombo(this)), answers_(new CalmCombo(this)),
      films_(new QCheckBox(tr("&Films of steps that play"), this)), progress_(new QProgressBar(this)),
      outcome_(new QLabel(this)), make_(new QPushButton(tr("&Make…"), this)),
      cancel_(new QPushButton(tr("&Cancel"), this)) {
    setObjectName(QStringLiteral("handout"));
    setWindowTitle(tr("Hand-out of a lesson"));
    setMinimumWidth(kLeastDialogWidth);
    auto* rows = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    rows->addLayout(form);
    form->addRow(tr("Le&sson"), lesson_);
    form->addRow(tr("Kin&d"), format_);
    form->addRow(tr("&Paper"), paper_);
    form->addRow(tr("&Answers"), answers_);
    form->addRow(QString(), films_);
    addRows();
    progress_->setAccessibleName(tr("Progress of the hand-out"));
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
    lesson_->setToolTip(tr("The lesson that is played for the hand-out, on a run of its own"));
    format_->setToolTip(tr("PDF has pages; HTML is one file with films, whose answers unfold"));
    paper_->setToolTip(tr("Of the pages; of HTML when it is printed"));
    answers_->setToolTip(tr("Where the answers to the questions stand; in HTML they are folded"));
    films_->setToolTip(tr("Films of what the steps play, in HTML alone: paper does not move"));
}

void HandoutDialog::addButtons() {
    make_->setProperty("primary", true);
    make_->setDefault(true);
    make_->setToolTip(tr("Asks for a file, plays the lesson and writes the hand-out"));
    cancel_->setToolTip(tr("Ends the work; no file is written"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(make_, QDialogButtonBox::ActionRole);
    buttons->addButton(cancel_, QDialogButtonBox::ActionRole);
    static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(make_, &QPushButton::clicked, this, &HandoutDialog::askPath);
    connect(cancel_, &QPushButton::clicked, this, [this] { job_->stop(); });
}

void HandoutDialog::openFor(const QString& source) {
    if (!isWriting()) {
        listLessons(source);
        outcome_->clear();
        follow();
    }
    show();
    raise();
    activateWindow();
}

void HandoutDialog::listLessons(const QString& source) {
    const QString chosen = source.isEmpty() ? lesson_->currentData().toString() : source;
    lesson_->clear();
    for (const shelf::Entry& entry : shelf::entries()) {
        lesson_->addItem(entry.title, entry.source);
    }
    if (!source.isEmpty() && !shelf::isBuiltIn(source)) {
        lesson_->addItem(QFileInfo(source).fileName(), source);
    }
    lesson_->setCurrentIndex(std::max(0, lesson_->findData(chosen)));
}

HandoutFormat HandoutDialog::format() const {
    return chosenIn<HandoutFormat>(*format_);
}

HandoutRequest HandoutDialog::request(const QString& path) const {
    HandoutRequest request;
    request.source = lesson_->currentData().toString();
    request.path = path;
    request.format = format();
    request.paper = chosenIn<HandoutPaper>(*paper_);
    request.answers = chosenIn<HandoutAnswers>(*answers_);
    request.films = films_->isChecked();
    return request;
}

void HandoutDialog::askPath() {
    const QString suffix = handoutSuffix(format());
    auto* dialog = new QFileDialog(this, tr("Write the hand-out as"), folder_);
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
        say(QString::fromUtf8(fault.what()), true);
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
        say(tr("Cancelled; nothing was written."), false);
    } else if (!job_->fault().isEmpty()) {
        say(job_->fault(), true);
    } else {
        say(tr("Written: %1 (%2)").arg(QDir::toNativeSeparators(path), sizeText(job_->report().bytes)),
            false);
        emit written(path);
    }
}

/// What can be chosen and pressed now.
void HandoutDialog::follow() {
    const bool writing = isWriting();
    for (QWidget* choice : std::initializer_list<QWidget*>{lesson_, format_, paper_, answers_}) {
        choice->setEnabled(!writing);
    }
    films_->setEnabled(!writing && format() == HandoutFormat::Html);
    make_->setEnabled(!writing);
    cancel_->setEnabled(writing);
    progress_->setVisible(writing);
}

void HandoutDialog::say(const QString& text, bool failure) {
    outcome_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

void HandoutDialog::hideEvent(QHideEvent* event) {
    QSettings settings(kOrganisation, kProgram);
    settings.setValue(kHandoutFormatKey, format_->currentData());
    settings.setValue(kHandoutPaperKey, paper_->currentData());
    settings.setValue(kHandoutAnswersKey, answers_->currentData());
    settings.setValue(kHandoutFilmsKey, films_->isChecked());
    settings.setValue(kHandoutFolderKey, folder_);
    QDialog::hideEvent(event);
}

} // namespace mc::ui
