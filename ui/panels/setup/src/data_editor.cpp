#include "data_editor.h"

#include "data_choice/data_dialog.h"
#include "data_choice/recent_folders.h"

#include <QComboBox>
#include <QDir>

namespace mc::ui {

namespace {

/// A folder or file by its name, after that of the data set in it; the whole path goes into the tooltip.
QString shortName(const QString& source) {
    const QString last = QDir(source).dirName();
    const QString name = last.isEmpty() ? source : last;
    const QString dataSet = dataSetIn(source);
    return dataSet.isEmpty() || dataSet == name ? name : DataEditor::tr("%1 (%2)").arg(dataSet, name);
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
    combo_.addItem(tr("Open a folder…")); // these two without a source
    folderItem_ = combo_.count() - 1;
    combo_.addItem(tr("Open a file…"));
    combo_.setCurrentIndex(combo_.findData(source_));
}

void DataEditor::activate(int index) {
    const QString source = combo_.itemData(index).toString();
    if (source.isEmpty()) {
        combo_.setCurrentIndex(combo_.findData(source_));
        ask(index == folderItem_ ? DataPlace::Folder : DataPlace::File);
        return;
    }
    if (source != source_) {
        source_ = source;
        emit edited();
    }
}

void DataEditor::ask(DataPlace place) {
    askForData(&combo_, place, [this](const QString& source) {
        setText(source);
        emit edited();
    });
}

} // namespace mc::ui
