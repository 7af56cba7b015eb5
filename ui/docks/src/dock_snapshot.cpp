#include "docks/dock_snapshot.h"

#include <QDockWidget>
#include <QJsonArray>

namespace mc::ui {

namespace {

constexpr int kMostPixels = 32'767; ///< of a window, in X11

const QString kProjecting = QStringLiteral("projecting");
const QString kRoom = QStringLiteral("room");
const QString kState = QStringLiteral("docks");
const QString kWindow = QStringLiteral("window");
const QString kSizes = QStringLiteral("sizes");
const QString kOpen = QStringLiteral("open");
const QString kFront = QStringLiteral("front");

QJsonArray sizeToJson(QSize size) {
    return {size.width(), size.height()};
}

QSize sizeFromJson(const QJsonValue& value) {
    const QSize size(value.toArray().at(0).toInt(), value.toArray().at(1).toInt());
    return size.boundedTo({kMostPixels, kMostPixels});
}

QJsonArray namesOf(const QList<QDockWidget*>& docks) {
    QJsonArray names;
    for (const QDockWidget* dock : docks) {
        names.append(dock->objectName());
    }
    return names;
}

/// In the order of all docks, each once.
QList<QDockWidget*> docksNamed(const QJsonValue& names, const QList<QDockWidget*>& docks) {
    const QJsonArray wanted = names.toArray();
    QList<QDockWidget*> found;
    for (QDockWidget* dock : docks) {
        if (wanted.contains(dock->objectName())) {
            found.append(dock);
        }
    }
    return found;
}

} // namespace

QJsonObject DockSnapshot::toJson() const {
    QJsonObject perDock;
    for (auto one = sizes.sizes.cbegin(); one != sizes.sizes.cend(); ++one) {
        perDock.insert(one.key()->objectName(), sizeToJson(one.value()));
    }
    return {{kProjecting, projecting},
            {kRoom, static_cast<int>(room)},
            {kState, QString::fromLatin1(state.toBase64())},
            {kWindow, sizeToJson(sizes.window)},
            {kSizes, perDock},
            {kOpen, namesOf(choice.open)},
            {kFront, namesOf(choice.forward)}};
}

std::optional<DockSnapshot> DockSnapshot::fromJson(const QJsonValue& value,
                                                   const QList<QDockWidget*>& docks) {
    using enum arrangements::Room;
    const QJsonObject object = value.toObject();
    const int room = object.value(kRoom).toInt(-1);
    const QString state = object.value(kState).toString();
    if (!object.value(kOpen).isArray() || room < static_cast<int>(Least) || room > static_cast<int>(Wide) ||
        state.size() > 2 * kLongestState) {
        return std::nullopt;
    }
    DockSnapshot snapshot;
    snapshot.projecting = object.value(kProjecting).toBool();
    snapshot.room = static_cast<arrangements::Room>(room);
    snapshot.state = QByteArray::fromBase64(state.toLatin1());
    if (snapshot.state.size() > kLongestState) {
        snapshot.state.clear();
    }
    snapshot.sizes.window = sizeFromJson(object.value(kWindow));
    const QJsonObject perDock = object.value(kSizes).toObject();
    for (QDockWidget* dock : docks) {
        if (const QSize size = sizeFromJson(perDock.value(dock->objectName())); !size.isEmpty()) {
            snapshot.sizes.sizes.insert(dock, size);
        }
    }
    snapshot.choice = {docksNamed(object.value(kOpen), docks), docksNamed(object.value(kFront), docks)};
    return snapshot;
}

} // namespace mc::ui
