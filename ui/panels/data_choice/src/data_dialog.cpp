#include "data_choice/data_dialog.h"

#include "data/open_dataset.h"
#include "style/text.h"

#include <QFileDialog>
#include <QStringList>
#include <utility>

namespace mc::ui {

namespace {

/// A data set that is no archive can lie in files of any name.
QStringList fileFilters() {
    QStringList patterns;
    for (const std::string_view ending : archiveEndings()) {
        patterns << QLatin1Char('*') + QString::fromLatin1(ending.data(), static_cast<int>(ending.size()));
    }
    return {tr("Archives and NumPy arrays (%1)").arg(patterns.join(QLatin1Char(' '))), tr("All files (*)")};
}

} // namespace

void askForData(QWidget* parent, DataPlace place, std::function<void(const QString& source)> chosen,
                std::function<void()> cancelled) {
    const bool folder = place == DataPlace::Folder;
    auto* dialog = new QFileDialog(parent, folder ? tr("Open a folder with a data set")
                                                  : tr("Open a file with a data set"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    if (!folder) {
        dialog->setNameFilters(fileFilters());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    if (cancelled) {
        QObject::connect(dialog, &QFileDialog::rejected, parent, std::move(cancelled));
    }
    dialog->open();
}

} // namespace mc::ui
