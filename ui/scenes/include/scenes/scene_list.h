#pragma once

#include "scenes/scene.h"

#include <QAbstractListModel>
#include <QCache>
#include <QIcon>
#include <QJsonValue>
#include <optional>
#include <utility>
#include <vector>

class QUndoStack;

namespace mc::ui {

/// List model of the scenes in their order. Every change can be undone. Together they take no more than a
/// session has room for: beyond that a scene has no picture, and then no scene is added.
class SceneList : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t kMostScenes = 200;
    /// Of a list in a file; a session holds 16 MiB of the whole window.
    static constexpr qsizetype kMostBytes = qsizetype{12} << 20;
    /// Beyond this scenes have no pictures, so that there is room for all without.
    static constexpr qsizetype kMostWithPicture = qsizetype{8} << 20;

    /// undo: takes the changes, and is cleared by fromJson(); outlives this.
    explicit SceneList(QUndoStack& undo, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Scene>& scenes() const { return scenes_; }
    [[nodiscard]] const Scene& at(int row) const { return scenes_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int size() const { return static_cast<int>(scenes_.size()); }
    [[nodiscard]] bool isFull() const { return scenes_.size() >= kMostScenes; }
    /// -1: there is none of this number.
    [[nodiscard]] int rowOf(quint64 number) const;

    // Rows are those that there are.

    /// At the end; the scene gets a number, and a title where it has none. Returns its row; -1 if there is no
    /// room.
    int add(Scene scene);
    /// The moment and the board are those of another scene; title and notes stay.
    void recordAgain(int row, const Scene& now);
    void setTitle(int row, const QString& title);
    void setNotes(int row, const QString& notes);
    /// A copy behind the scene; -1 if there is no room.
    int duplicate(int row);
    void remove(int row);
    void move(int from, int to);

    /// For a session: the scenes; Undefined: none.
    [[nodiscard]] QJsonValue toJson() const;
    /// Replaces all scenes; neither this nor what was done before can be undone. Files are not trusted: what
    /// is no scene is left out, and so is what is more than a list holds.
    void fromJson(const QJsonValue& value);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// As a view asks when a scene is dropped: before the row `to`.
    bool moveRows(const QModelIndex& fromParent, int from, int count, const QModelIndex& toParent,
                  int to) override;

signals:
    /// The scenes, their order, or something in one of them.
    void changed();
    /// There was no room for what was asked for, or for the picture of a scene.
    void lacksRoom(const QString& why);

private:
    class Change;
    static constexpr qsizetype kMostPixels = 4'000'000; ///< decoded, of all pictures

    /// Changes the list to `after` by an undo command. continues: number of the scene whose text is typed on;
    /// 0: it is no typing.
    void change(std::vector<Scene> after, const QString& action, quint64 continues = 0);
    void put(const std::vector<Scene>& scenes);
    /// Bytes of another list in a file.
    [[nodiscard]] qsizetype sizeAfter(const std::vector<Scene>& scenes) const;
    /// Whether there is room for one more scene, if need be without its picture.
    [[nodiscard]] bool makeRoom(Scene& scene);
    /// The same in place of the scene in this row.
    [[nodiscard]] bool makeRoomAt(int row, Scene& scene);
    void setText(int row, Scene scene, const QString& action);
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] QIcon iconOf(const Scene& scene) const;

    QUndoStack& undo_;
    std::vector<Scene> scenes_;
    qsizetype bytes_ = 0; ///< of the list in a file
    quint64 lastNumber_ = 0;
    /// By number and hash of the picture; the cost of one is its pixels.
    mutable QCache<std::pair<quint64, std::size_t>, QIcon> icons_{kMostPixels};
};

} // namespace mc::ui
