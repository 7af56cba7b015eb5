#include "sessions/window_state.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kFormat = 1;
const QString kFormatKey = QStringLiteral("format");
const QString kPartsKey = QStringLiteral("parts");

} // namespace

void WindowState::add(WindowStatePart part) {
    parts_.push_back(std::move(part));
}

std::string WindowState::text() const {
    QJsonObject parts = unknown_;
    for (const WindowStatePart& part : parts_) {
        const QJsonValue value = part.save();
        if (!value.isUndefined()) {
            parts.insert(part.key, value);
        }
    }
    const QJsonObject all{{kFormatKey, kFormat}, {kPartsKey, parts}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

bool WindowState::restore(const std::string& text) {
    return restore(text, true);
}

bool WindowState::restoreBoard(const std::string& text) {
    return restore(text, false);
}

void WindowState::takeFrom(const WindowState& other) {
    unknown_ = other.unknown_;
    for (const WindowStatePart& part : parts_) {
        const auto same = std::ranges::find(other.parts_, part.key, &WindowStatePart::key);
        if (same != other.parts_.end() && !part.apart) {
            part.restore(same->save());
        }
    }
}

bool WindowState::restore(const std::string& text, bool withPerson) {
    unknown_ = {};
    if (text.empty()) {
        return true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    unknown_ = document.object().value(kPartsKey).toObject();
    for (const WindowStatePart& part : parts_) {
        const QJsonValue value =
            unknown_.contains(part.key) ? unknown_.take(part.key) : QJsonValue::Undefined;
        if (withPerson || !part.ofPerson) {
            part.restore(value);
        }
    }
    return document.isObject() && document.object().value(kPartsKey).isObject();
}

} // namespace mc::ui
