#include "data_choice/data_question.h"

#include "base/errors.h"
#include "data_choice/data_dialog.h"
#include "data_choice/recent_folders.h"
#include "style/text.h"
#include "training/files/checkpoint_check.h"
#include "training/files/experiment_file.h"
#include "widgets/file_paths.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <cstdint>
#include <exception>

namespace mc::ui {

std::optional<QString> newDataPlaceOf(const QString& file) {
    constexpr std::uintmax_t kMostBytes = std::uintmax_t{1} << 24; // nothing is seen to happen meanwhile
    const std::filesystem::path path = pathOf(file);
    try {
        const Experiment experiment = isExperimentFile(path) ? readExperimentFile(path).experiment
                                                             : readCheckpointExperiment(path, kMostBytes);
        const QString place = textOf(experiment.data.source);
        return isKnownPlace(place) ? std::nullopt : std::optional(place);
    } catch (const Refused&) { // opening it says why
        return std::nullopt;
    } catch (const std::exception&) { // as where it is too large to be read at once
        return QString();
    }
}

DataQuestion::DataQuestion(QWidget& window) : QObject(&window), window_(window) {}

void DataQuestion::takeFile(const FileEvent& file) {
    if (file.dataFault != DataFault::None) {
        ask(file);
    }
}

void DataQuestion::askBefore(const QString& file, const QString& place) {
    const QString name = QFileInfo(file).fileName();
    const QString sentence = place.isEmpty()
                                 ? tr("%1 is too large to say here where its data are.").arg(name)
                                 : tr("%1 names data at a place where none have been opened here before: %2")
                                       .arg(name, QDir::toNativeSeparators(place));
    auto* box = new QMessageBox(QMessageBox::Question, tr("The data of %1").arg(name),
                                tr("Open the data of this run?") + QStringLiteral("\n\n") + sentence,
                                QMessageBox::Cancel, &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("newData"));
    box->setTextFormat(Qt::PlainText);
    const QPushButton* open = box->addButton(tr("&Open the data"), QMessageBox::AcceptRole);
    const QPushButton* folder = box->addButton(tr("Choose another &folder…"), QMessageBox::AcceptRole);
    const QPushButton* archive = box->addButton(tr("Choose another f&ile…"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, open, folder, archive, file, place] {
        if (box->clickedButton() == open) {
            emit commandIssued(command::OpenCheckpoint{pathOf(file)});
        } else if (box->clickedButton() == folder || box->clickedButton() == archive) {
            askForData(
                &window_, box->clickedButton() == folder ? DataPlace::Folder : DataPlace::File,
                [this, file](const QString& source) {
                    emit commandIssued(
                        command::OpenCheckpoint{pathOf(file), {pathOf(source).string(), false}});
                },
                [this, file, place] { askBefore(file, place); });
        } else {
            emit givenUp(pathOf(file), {});
        }
    });
    box->open();
}

void DataQuestion::ask(const FileEvent& event) {
    const bool moved = event.dataFault == DataFault::NotFound;
    const QString file = QFileInfo(textOf(event.path)).fileName();
    const QString asked =
        moved ? tr("Where are the data now?") : tr("These are not the data that the run was made with.");
    // As one text: an informative text of its own would be wrapped to the width of the short question.
    auto* box = new QMessageBox(QMessageBox::Question, tr("The data of %1").arg(file),
                                asked + QStringLiteral("\n\n") + translated(event.fault), QMessageBox::Cancel,
                                &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* folder = box->addButton(moved ? tr("Choose &folder…") : tr("Choose another &folder…"),
                                         QMessageBox::AcceptRole);
    const QPushButton* archive =
        box->addButton(moved ? tr("Choose f&ile…") : tr("Choose another f&ile…"), QMessageBox::AcceptRole);
    box->setDefaultButton(folder);
    const QPushButton* goOn = event.dataFault == DataFault::Differ
                                  ? box->addButton(tr("&Go on with these data"), QMessageBox::DestructiveRole)
                                  : nullptr;
    connect(box, &QMessageBox::finished, this, [this, box, folder, archive, goOn, event] {
        if (box->clickedButton() == folder) {
            askFor(DataPlace::Folder, event);
        } else if (box->clickedButton() == archive) {
            askFor(DataPlace::File, event);
        } else if (goOn != nullptr && box->clickedButton() == goOn) {
            emit commandIssued(command::OpenCheckpoint{event.path, {event.dataPlace, true}});
        } else {
            emit givenUp(event.path, event.fault);
        }
    });
    box->open();
}

void DataQuestion::askFor(DataPlace place, const FileEvent& event) {
    askForData(
        &window_, place,
        [this, file = event.path](const QString& source) {
            emit commandIssued(command::OpenCheckpoint{file, {pathOf(source).string(), false}});
        },
        [this, event] { ask(event); });
}

} // namespace mc::ui
