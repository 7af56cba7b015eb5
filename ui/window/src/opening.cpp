#include "opening.h"

#include "data_choice/data_question.h"
#include "file_drop.h"
#include "missing_data_offer.h"
#include "sessions/session_files.h"
#include "setup/setup_panel.h"
#include "sharing/set_up_link.h"
#include "window/file_actions.h"
#include "window/lesson_link.h"

namespace mc::ui {

void connectOpening(const OpeningParts& parts, QWidget& window,
                    const std::function<void(const Command&)>& post) {
    const auto& [sessions, lessons, setUps, setup, files, dataQuestion, missing] = parts;
    auto* const drop = new FileDrop(window);
    QObject::connect(drop, &FileDrop::runDropped, &sessions, &SessionFiles::open);
    QObject::connect(drop, &FileDrop::lessonDropped, &lessons, &LessonLink::offer);
    QObject::connect(drop, &FileDrop::dataDropped, &setup, &SetupPanel::openData);
    QObject::connect(drop, &FileDrop::setUpDropped, &setUps, &SetUpLink::openFile);
    QObject::connect(drop, &FileDrop::textDropped, &setUps, &SetUpLink::openText);
    QObject::connect(&setUps, &SetUpLink::fileNamed, drop, &FileDrop::open);
    QObject::connect(&sessions, &SessionFiles::fileChosen, drop, &FileDrop::open);
    QObject::connect(&setUps, &SetUpLink::experimentOpening, &sessions, &SessionFiles::began);
    QObject::connect(&files, &FileActions::dataChosen, &setup, &SetupPanel::openData);
    QObject::connect(&dataQuestion, &DataQuestion::commandIssued, &window,
                     [&link = parts.setUps, post](const Command& command) { post(link.completed(command)); });
    QObject::connect(&dataQuestion, &DataQuestion::givenUp, &sessions, &SessionFiles::giveUp);
    QObject::connect(&sessions, &SessionFiles::dataNamed, &dataQuestion, &DataQuestion::askBefore);
    QObject::connect(&missing, &MissingDataOffer::folderAsked, &files, &FileActions::askDataFolder);
    QObject::connect(&missing, &MissingDataOffer::fileAsked, &files, &FileActions::askDataFile);
}

} // namespace mc::ui
