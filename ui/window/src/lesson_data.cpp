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
    return !folder.isEmpty() && QFileInfo::exists(folder) ? LessonData{kMnist, folder} : LessonData{};
}

QString chosenLessonData() {
    const QString name = QSettings(kOrganisation, kProgram).value(kChoice).toString();
    return name == kMnist ? name : QString();
}

void chooseLessonData(const QString& name) {
    QSettings(kOrganisation, kProgram).setValue(kChoice, name);
}

} // namespace mc::ui
