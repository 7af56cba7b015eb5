#include "panels/data_editor.h"

#include "panels/folder_dialog.h"
#include "panels/recent_folders.h"

#include <QComboBox>
#include <QDir>

namespace mc::ui {

namespace {

/// A folder by its name; the whole path goes into the tooltip.
QString shortName(const QString& folder) {
    const QString name = QDir(folder).dirName();
    return name.isEmpty() ? folder : name;
}

} // namespace

DataEditor::DataEditor(QComboBox& combo) : ValueEditor(combo), combo_(combo) {
    source_ = QString::fromLatin1(kDrawnDigits);
    fill();
    connect(&combo_, &QComboBox::activated, this, &DataEditor::activate);
}

void DataEditor::setText(const QString& text) {
    source_ = text;
    fill();
}

void DataEditor::fill() {
    const QString drawn = QString::fromLatin1(kDrawnDigits);
    QStringList folders = recentFolders();
    if (source_ != drawn && !folders.contains(source_)) {
        folders.prepend(source_);
    }
    combo_.clear();
    combo_.addItem(tr("drawn digits"), drawn);
    for (const QString& folder : std::as_const(folders)) {
        combo_.addItem(shortName(folder), folder);
        combo_.setItemData(combo_.count() - 1, folder, Qt::ToolTipRole);
    }
    combo_.insertSeparator(combo_.count());
    combo_.addItem(tr("Open a folder…")); // the one without a source
    combo_.setCurrentIndex(combo_.findData(source_));
}

void DataEditor::activate(int index) {
    const QString source = combo_.itemData(index).toString();
    if (source.isEmpty()) {
        combo_.setCurrentIndex(combo_.findData(source_));
        askForFolder();
        return;
    }
    if (source != source_) {
        source_ = source;
        emit edited();
    }
}

void DataEditor::askForFolder() {
    askForDataFolder(&combo_, [this](const QString& folder) {
        setText(folder);
        emit edited();
    });
}

} // namespace mc::ui
