#include "desktop/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariant>

namespace mc::ui {

namespace {

const QString& service() {
    static const QString kName = QStringLiteral("org.freedesktop.portal.Desktop");
    return kName;
}

const QString& path() {
    static const QString kName = QStringLiteral("/org/freedesktop/portal/desktop");
    return kName;
}

const QString& settings() {
    static const QString kName = QStringLiteral("org.freedesktop.portal.Settings");
    return kName;
}

const QString& group() {
    static const QString kName = QStringLiteral("org.freedesktop.appearance");
    return kName;
}

const QString& key() {
    static const QString kName = QStringLiteral("color-scheme");
    return kName;
}

} // namespace

std::optional<bool> prefersDark(const QVariant& value) {
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    bool number = false;
    const uint scheme = inner.toUInt(&number);
    return number && (scheme == 1 || scheme == 2) ? std::optional(scheme == 1) : std::nullopt;
}

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service(), path(), settings(), QStringLiteral("SettingChanged"), this,
                SLOT(follow(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service(), path(), settings(), QStringLiteral("Read"));
    ask.setArguments({group(), key()});
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            follow(group(), key(), reply.value());
        }
        answer->deleteLater();
    });
}

void DesktopScheme::follow(const QString& changedGroup, const QString& changedKey,
                           const QDBusVariant& value) {
    if (changedGroup == group() && changedKey == key()) {
        emit preferred(prefersDark(value.variant()));
    }
}

} // namespace mc::ui
