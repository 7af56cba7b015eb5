#include "window/language_menu.h"

#include "data_choice/settings.h"
#include "style/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace mc::ui {

namespace {

constexpr const char* kLanguageKey = "window/language";

} // namespace

QString keptLanguage() {
    const QString code = QSettings(kOrganisation, kProgram).value(kLanguageKey).toString();
    return languageOf(code) != nullptr ? code : QString();
}

void keepLanguage(const QString& code) {
    QSettings(kOrganisation, kProgram).setValue(kLanguageKey, code);
}

LanguageMenu::LanguageMenu(QObject* parent) : QObject(parent), choices_(new QActionGroup(this)) {
    const auto add = [this](const QString& title, const QString& code) {
        QAction* action = choices_->addAction(title);
        action->setCheckable(true);
        action->setData(code);
    };
    add(tr("As the &desktop"), {});
    for (const Language& language : languages()) {
        add(QString::fromUtf8(language.name), QLatin1String(language.code));
    }
    show(keptLanguage());
    connect(choices_, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit chosen(action->data().toString()); });
}

void LanguageMenu::addTo(QMenu& menu) {
    menu.addActions(choices_->actions());
}

void LanguageMenu::show(const QString& code) {
    for (QAction* action : choices_->actions()) {
        if (action->data().toString() == code) {
            action->setChecked(true);
        }
    }
}

} // namespace mc::ui
