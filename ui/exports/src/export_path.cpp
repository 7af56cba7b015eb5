#include "export_path.h"

#include "widgets/form_row.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace mc::ui {

ExportPath::ExportPath(QWidget& page)
    : QObject(&page), page_(page), line_(new QLineEdit(&page)),
      browse_(new QPushButton(tr("&Browse…"), &page)) {
    line_->setObjectName(QStringLiteral("path")); // spin boxes have lines of their own
    line_->setAccessibleName(tr("File or folder"));
    browse_->setAutoDefault(false);
    browse_->setToolTip(tr("Chooses where it is written"));
    connect(line_, &QLineEdit::textEdited, this, [this] { typed_ = true; });
    connect(browse_, &QPushButton::clicked, this, &ExportPath::browse);
}

void ExportPath::addTo(QFormLayout& form) {
    auto* row = new QHBoxLayout;
    row->addWidget(line_, 1);
    row->addWidget(browse_);
    addFormRow(form, tr("&File"), *line_, row);
}

void ExportPath::setFolder(const QString& folder) {
    folder_ = QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void ExportPath::suggest(const QString& name, const QString& suffix) {
    const bool sameSort = suffix.isEmpty() == suffix_.isEmpty();
    suffix_ = suffix;
    if (typed_ && sameSort && !path().isEmpty()) {
        const QFileInfo typed(path());
        if (!suffix.isEmpty()) {
            line_->setText(QDir::toNativeSeparators(typed.dir().filePath(typed.completeBaseName() + suffix)));
        }
        return;
    }
    typed_ = false;
    line_->setText(QDir::toNativeSeparators(QDir(folder_).filePath(name + suffix)));
    line_->setToolTip(line_->text());
}

void ExportPath::forget() {
    typed_ = false;
    agreed_.clear();
}

QString ExportPath::path() const {
    return QDir::fromNativeSeparators(line_->text().trimmed());
}

QString ExportPath::objection(const QStringList& files) {
    QStringList existing;
    for (const QString& file : files) {
        if (QFileInfo::exists(file)) {
            existing << file;
        }
    }
    const bool agreed =
        std::ranges::all_of(existing, [this](const QString& file) { return agreed_.contains(file); });
    if (agreed) {
        return {};
    }
    agreed_ = existing;
    return existing.size() == 1 ? tr("%1 exists. Press Export once more to replace it.")
                                      .arg(QFileInfo(existing.first()).fileName())
                                : tr("%1 of %2 files exist. Press Export once more to replace them.")
                                      .arg(existing.size())
                                      .arg(files.size());
}

void ExportPath::written(const QString& path, const QStringList& files) {
    agreed_ = files;
    folder_ = QFileInfo(path).absolutePath();
}

void ExportPath::browse() {
    auto* dialog = new QFileDialog(&page_, suffix_.isEmpty() ? tr("Folder of the files") : tr("Export as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QFileInfo(path()).absolutePath());
    if (suffix_.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(QLatin1Char('*') + suffix_);
        dialog->setDefaultSuffix(suffix_.mid(1));
        dialog->selectFile(QFileInfo(path()).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        line_->setText(QDir::toNativeSeparators(chosen));
        typed_ = true;
        agreed_ = suffix_.isEmpty() ? QStringList() : QStringList{chosen}; // the dialog has asked for a file
    });
    dialog->open();
}

} // namespace mc::ui
