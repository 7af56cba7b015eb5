#include "lesson_data.h"

#include "data_choice/recent_folders.h"
#include "data_choice/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace mc::ui {

namespace {

const QString kMnist = QStringLiteral("MNIST"); // Dataset::name
constexpr const char* kChoice = "lessons/data";

} // namespace

LessonData otherLessonData() {
    const QString folder = folderOf(kMnist);
    return folder.isEmpty() ? LessonData{} : LessonData{kMnist, folder};
}

bool isThere(const LessonData& data) {
    return QFileInfo::exists(data.folder);
}

QString chosenLessonData() {
    const QString name = QSettings(kOrganisation, kProgram).value(kChoice).toString();
    return name == kMnist ? name : QString();
}

void chooseLessonData(const QString& name) {
    QSettings(kOrganisation, kProgram).setValue(kChoice, name);
}

bool isLessonDataChosen() {
    return QSettings(kOrganisation, kProgram).contains(kChoice);
}

} // namespace mc::ui
