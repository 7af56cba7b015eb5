#include "scenes/scene_list.h"

#include "style/text.h"

#include <QIcon>
#include <QJsonArray>
#include <QPixmap>
#include <QUndoStack>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

QString fullText() {
    return SceneList::tr("The scenes take %1 MiB, and a session keeps no more of them. Remove some first.")
        .arg(SceneList::kMostBytes >> 20);
}

/// Leaves its picture out where there is no room for it beside so many bytes of others; false: there is none
/// without it either.
bool fit(Scene& scene, qsizetype others) {
    if (others + scene.size() > SceneList::kMostWithPicture) {
        scene.picture.clear();
    }
    return others + scene.size() <= SceneList::kMostBytes;
}

} // namespace

/// From one list to the next, as values. What is typed into one scene is undone at once.
class SceneList::Change : public QUndoCommand {
public:
    Change(SceneList& list, std::vector<Scene> after, const QString& action, quint64 continues)
        : QUndoCommand(action), list_(list), before_(list.scenes_), after_(std::move(after)),
          continues_(continues) {}
    void undo() override { list_.put(before_); }
    void redo() override { list_.put(after_); }
    [[nodiscard]] int id() const override { return continues_ != 0 ? kTyping : -1; }
    bool mergeWith(const QUndoCommand* later) override {
        const auto* next = static_cast<const Change*>(later);
        if (next->continues_ != continues_ || next->text() != text()) {
            return false;
        }
        after_ = next->after_;
        return true;
    }

private:
    static constexpr int kTyping = 1; ///< among the commands of the stack, no other has an id

    SceneList& list_;
    std::vector<Scene> before_;
    std::vector<Scene> after_;
    quint64 continues_;
};

SceneList::SceneList(QUndoStack& undo, QObject* parent) : QAbstractListModel(parent), undo_(undo) {}

/// Decoded once, unless there are too many of them.
QIcon SceneList::iconOf(const Scene& scene) const {
    const std::pair key(scene.number, qHash(scene.picture));
    if (const QIcon* const decoded = icons_.object(key)) {
        return *decoded;
    }
    const QPixmap pixmap = QPixmap::fromImage(scene.image());
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // as it is, not tinted
    const qsizetype pixels = qsizetype{pixmap.width()} * pixmap.height();
    icons_.insert(key, new QIcon(icon), std::max<qsizetype>(1, pixels));
    return icon;
}

int SceneList::rowOf(quint64 number) const {
    const auto found = std::ranges::find(scenes_, number, &Scene::number);
    return found == scenes_.end() ? -1 : static_cast<int>(found - scenes_.begin());
}

bool SceneList::makeRoom(Scene& scene) {
    if (isFull()) {
        emit lacksRoom(tr("There are %1 scenes already, and no more can be kept.").arg(size()));
        return false;
    }
    return makeRoomAt(-1, scene);
}

bool SceneList::makeRoomAt(int row, Scene& scene) {
    const qsizetype others = bytes_ - (row >= 0 ? at(row).size() : 0);
    const bool pictured = !scene.picture.isEmpty();
    if (!fit(scene, others)) {
        emit lacksRoom(fullText());
        return false;
    }
    if (pictured && scene.picture.isEmpty()) {
        emit lacksRoom(
            tr("The scene is kept without a picture: the scenes take %1 MiB, and a session keeps no "
               "more pictures.")
                .arg(kMostWithPicture >> 20));
    }
    return true;
}

int SceneList::add(Scene scene) {
    if (!makeRoom(scene)) {
        return -1;
    }
    scene.number = ++lastNumber_;
    if (scene.title.isEmpty()) {
        scene.title = Scene::titleOf(size() + 1);
    }
    std::vector<Scene> after = scenes_;
    after.push_back(std::move(scene));
    change(std::move(after), tr("record a scene"));
    return size() - 1;
}

void SceneList::recordAgain(int row, const Scene& now) {
    std::vector<Scene> after = scenes_;
    Scene& scene = after[static_cast<std::size_t>(row)];
    Scene next = now;
    next.number = scene.number;
    next.title = scene.title;
    next.notes = scene.notes;
    if (!makeRoomAt(row, next)) {
        return;
    }
    scene = std::move(next);
    change(std::move(after), tr("record a scene again"));
}

void SceneList::setTitle(int row, const QString& title) {
    Scene scene = at(row);
    const QString typed = title.left(Scene::kLongestTitle).simplified();
    if (!typed.isEmpty() && typed != scene.titleText()) {
        scene.title = typed;
        setText(row, std::move(scene), tr("rename a scene"));
    }
}

void SceneList::setNotes(int row, const QString& notes) {
    Scene scene = at(row);
    scene.notes = notes.left(Scene::kLongestNotes);
    setText(row, std::move(scene), tr("notes of a scene"));
}

/// What is typed is not worth a picture.
void SceneList::setText(int row, Scene scene, const QString& action) {
    if (scene == at(row)) {
        return;
    }
    const qsizetype more = scene.size() - at(row).size();
    if (more > 0 && bytes_ + more > kMostBytes) {
        emit lacksRoom(fullText());
        emit changed(); // where it was typed the text is again what is kept
        return;
    }
    const quint64 number = scene.number;
    std::vector<Scene> after = scenes_;
    after[static_cast<std::size_t>(row)] = std::move(scene);
    change(std::move(after), action, number);
}

int SceneList::duplicate(int row) {
    Scene copy = at(row);
    if (!makeRoom(copy)) {
        return -1;
    }
    copy.number = ++lastNumber_;
    copy.title = tr("%1 (copy)").arg(copy.titleText()).left(Scene::kLongestTitle);
    std::vector<Scene> after = scenes_;
    after.insert(after.begin() + row + 1, std::move(copy));
    change(std::move(after), tr("duplicate a scene"));
    return row + 1;
}

void SceneList::remove(int row) {
    std::vector<Scene> after = scenes_;
    after.erase(after.begin() + row);
    change(std::move(after), tr("remove a scene"));
}

void SceneList::move(int from, int to) {
    if (from == to) {
        return;
    }
    std::vector<Scene> after = scenes_;
    Scene moved = std::move(after[static_cast<std::size_t>(from)]);
    after.erase(after.begin() + from);
    after.insert(after.begin() + to, std::move(moved));
    change(std::move(after), tr("move a scene"));
}

void SceneList::change(std::vector<Scene> after, const QString& action, quint64 continues) {
    undo_.push(new Change(*this, std::move(after), action, continues)); // which does it
}

/// Only of what differs: this follows each letter that is typed.
qsizetype SceneList::sizeAfter(const std::vector<Scene>& scenes) const {
    qsizetype bytes = bytes_;
    for (std::size_t k = 0; k < std::max(scenes.size(), scenes_.size()); ++k) {
        const Scene* now = k < scenes_.size() ? &scenes_[k] : nullptr;
        const Scene* next = k < scenes.size() ? &scenes[k] : nullptr;
        if (now == nullptr || next == nullptr || *now != *next) {
            bytes += (next != nullptr ? next->size() : 0) - (now != nullptr ? now->size() : 0);
        }
    }
    return bytes;
}

/// Whoever has marked a scene keeps it, wherever it goes.
void SceneList::put(const std::vector<Scene>& scenes) {
    bytes_ = sizeAfter(scenes);
    if (scenes.size() != scenes_.size()) {
        beginResetModel();
        scenes_ = scenes;
        endResetModel();
    } else {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<quint64> numbers;
        for (const QModelIndex& index : before) {
            numbers.push_back(at(index.row()).number);
        }
        scenes_ = scenes;
        QModelIndexList after;
        for (const quint64 number : numbers) {
            const int row = rowOf(number);
            after.append(row >= 0 ? index(row) : QModelIndex());
        }
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }
    emit changed();
}

QJsonValue SceneList::toJson() const {
    QJsonArray all;
    for (const Scene& scene : scenes_) {
        all.append(scene.toJson());
    }
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

void SceneList::fromJson(const QJsonValue& value) {
    std::vector<Scene> scenes;
    qsizetype others = 0;
    for (const auto& one : value.toArray()) {
        if (scenes.size() >= kMostScenes) {
            break;
        }
        if (std::optional<Scene> scene = Scene::fromJson(one)) {
            scene->number = ++lastNumber_;
            if (scene->title.isEmpty()) {
                scene->title = Scene::titleOf(static_cast<int>(scenes.size()) + 1);
            }
            if (fit(*scene, others)) {
                others += scene->size();
                scenes.push_back(*std::move(scene));
            }
        }
    }
    undo_.clear(); // it knows the lists of before
    put(scenes);
}

int SceneList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : size();
}

QVariant SceneList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= size()) {
        return {};
    }
    const Scene& scene = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2\n%3").arg(index.row() + 1).arg(scene.titleText(), scene.placeText());
    case Qt::DecorationRole:
        return scene.picture.isEmpty() ? QVariant() : QVariant(iconOf(scene));
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case Qt::ToolTipRole:
        return scene.titleText();
    default:
        return {};
    }
}

QString SceneList::spokenText(int row) const {
    const Scene& scene = at(row);
    const QString text = scene.plays ? tr("Scene %1 of %2: %3, %4, plays") : tr("Scene %1 of %2: %3, %4");
    return text.arg(row + 1).arg(size()).arg(scene.titleText(), scene.placeText());
}

Qt::ItemFlags SceneList::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled; // between scenes, not on them
}

bool SceneList::moveRows(const QModelIndex& /*fromParent*/, int from, int count,
                         const QModelIndex& /*toParent*/, int to) {
    if (count != 1 || from < 0 || from >= size() || to < 0 || to > size() || to == from || to == from + 1) {
        return false;
    }
    move(from, to > from ? to - 1 : to);
    return true;
}

} // namespace mc::ui
