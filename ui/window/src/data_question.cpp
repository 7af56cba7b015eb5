#include "data_question.h"

#include "data_choice/data_dialog.h"
#include "widgets/file_paths.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace mc::ui {

DataQuestion::DataQuestion(QWidget& window) : QObject(&window), window_(window) {}

void DataQuestion::showFrame(const FramePtr& frame) {
    news_.read(*frame, [this](const FileNews& news) {
        if (news.dataFault != DataFault::None) {
            ask(news);
        }
    });
}

void DataQuestion::ask(const FileNews& news) {
    const bool moved = news.dataFault == DataFault::NotFound;
    const QString file = QFileInfo(textOf(news.path)).fileName();
    const QString asked =
        moved ? tr("Where are the data now?") : tr("These are not the data that the run was made with.");
    // As one text: an informative text of its own would be wrapped to the width of the short question.
    auto* box = new QMessageBox(QMessageBox::Question, tr("The data of %1").arg(file),
                                asked + QStringLiteral("\n\n") + QString::fromStdString(news.fault),
                                QMessageBox::Cancel, &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* folder = box->addButton(moved ? tr("Choose &folder…") : tr("Choose another &folder…"),
                                         QMessageBox::AcceptRole);
    const QPushButton* archive =
        box->addButton(moved ? tr("Choose f&ile…") : tr("Choose another f&ile…"), QMessageBox::AcceptRole);
    box->setDefaultButton(folder);
    const QPushButton* goOn = news.dataFault == DataFault::Differ
                                  ? box->addButton(tr("&Go on with these data"), QMessageBox::DestructiveRole)
                                  : nullptr;
    connect(box, &QMessageBox::finished, this, [this, box, folder, archive, goOn, news] {
        if (box->clickedButton() == folder) {
            askFor(DataPlace::Folder, news);
        } else if (box->clickedButton() == archive) {
            askFor(DataPlace::File, news);
        } else if (goOn != nullptr && box->clickedButton() == goOn) {
            emit commandIssued(command::OpenCheckpoint{news.path, {news.dataPlace, true}});
        } else {
            emit givenUp(news.path, news.fault);
        }
    });
    box->open();
}

void DataQuestion::askFor(DataPlace place, const FileNews& news) {
    askForData(
        &window_, place,
        [this, file = news.path](const QString& source) {
            emit commandIssued(command::OpenCheckpoint{file, {pathOf(source).string(), false}});
        },
        [this, news] { ask(news); });
}

} // namespace mc::ui
