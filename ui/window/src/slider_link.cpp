#include "slider_link.h"

#include "docks/docks.h"
#include "sessions/window_state.h"
#include "setup/field_editor.h"
#include "setup/setup_panel.h"
#include "status/notice_bar.h"
#include "what_if/slider_bar.h"
#include "what_if/what_if_panel.h"

#include <QJsonArray>
#include <QSettings>

namespace mc::ui {

namespace {

constexpr QLatin1String kSliders("sliders"); ///< key of the settings and of sessions

} // namespace

SliderLink::SliderLink(const Parts& parts, QObject* parent) : QObject(parent), bar_(parts.bar) {
    connect(&parts.whatIf, &WhatIfPanel::pinAsked, &bar_, &SliderBar::pin);
    connect(&parts.docks, &Docks::cellPicked, &bar_, &SliderBar::setCell);
    connect(&bar_, &SliderBar::refused, &parts.notice,
            [&notice = parts.notice](const QString& why) { notice.say(Notice::Kind::Information, why); });
    for (const Field& field : experimentFields()) {
        if (const QString id = QString::fromUtf8(field.id.data(), qsizetype(field.id.size()));
            SliderBar::takes(id)) {
            bar_.offerOn(parts.setup.editor(field.id), id);
        }
    }
}

void SliderLink::addTo(WindowState& parts) {
    parts.add({kSliders, [this] { return QJsonArray::fromStringList(bar_.pinned()); },
               [this](const QJsonValue& value) {
                   if (value.isArray()) { // else a person's own stay
                       bar_.setPinned(QVariant(value.toArray().toVariantList()).toStringList());
                   }
               }});
}

void SliderLink::save(QSettings& settings) const {
    settings.setValue(kSliders, bar_.pinned());
}

void SliderLink::restore(const QSettings& settings) {
    bar_.setPinned(settings.value(kSliders).toStringList());
}

} // namespace mc::ui
