#pragma once

#include "runtime/command.h"

#include <functional>

class QWidget;

namespace mc::ui {

class DataQuestion;
class FileActions;
class LessonLink;
class MissingDataOffer;
class SessionFiles;
class SetUpLink;
class SetupPanel;

/// What opens files and data. All are children of the window and go with it.
struct OpeningParts {
    SessionFiles& sessions;
    LessonLink& lessons;
    SetUpLink& setUps;
    SetupPanel& setup;
    FileActions& files;
    DataQuestion& dataQuestion;
    MissingDataOffer& missing;
};

/// Takes what is dropped onto the window, chosen in a dialog or asked for by an offer to the part that opens
/// it. post: carries a command of a person to the run.
void connectOpening(const OpeningParts& parts, QWidget& window,
                    const std::function<void(const Command&)>& post);

} // namespace mc::ui
