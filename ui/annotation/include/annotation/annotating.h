#pragma once

#include "annotation/annotation_layer.h"
#include "style/bound_keys.h"

#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <map>
#include <vector>

namespace mc::ui {

class AnnotationTools;

/// Drawing on the views of a window: a mode that is switched on and off while the run goes on, with tools at
/// the foot of the window. What is drawn stays on its view until it is taken away, and can be undone.
class Annotating : public QObject {
    Q_OBJECT
public:
    /// A view under the name that it has in files.
    struct Surface {
        QString name;
        QWidget* view;
    };
    /// window: whose foot the tools lie on. surfaces: live as long as the window. history: takes what is
    /// drawn, and is cleared by fromJson(); outlives its use.
    Annotating(QWidget& window, const QList<Surface>& surfaces, QUndoStack& history);
    /// The tools lie above this part of the window, at its foot, rather than over it. foot: outlives this.
    void lieAbove(QWidget& foot);
    ~Annotating() override;

    /// The keys that work while one draws, of the table that binds them.
    [[nodiscard]] static std::vector<BoundKey<Annotating>> keys();

    [[nodiscard]] bool isOn() const { return on_; }
    void setOn(bool on);
    void toggle() { setOn(!on_); }

    void undo() { undo_(); }
    void redo() { redo_(); }
    /// What undo() and redo() do, by key or button; at first those of the history.
    void setUndo(std::function<void()> undo, std::function<void()> redo);
    void clear();
    [[nodiscard]] AnnotationTools& tools() const { return *tools_; }
    [[nodiscard]] AnnotationLayer& layer(const QString& name) const { return *layers_.at(name); }

    /// What is drawn on all views, for a session: {name: marks}; Undefined where nothing is.
    [[nodiscard]] QJsonValue toJson() const;
    /// Replaces all that is drawn, unless it is the same; it cannot be undone, nor what was done before.
    /// Files are not trusted; see Annotations::fromJson.
    void fromJson(const QJsonValue& value);

signals:
    void switched(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeTools();

    QWidget& window_;
    QWidget* foot_ = nullptr; ///< null: the tools lie at the foot
    QUndoStack& history_;
    AnnotationTools* tools_;
    std::map<QString, AnnotationLayer*> layers_; ///< owned by their views
    std::function<void()> undo_;
    std::function<void()> redo_;
    bool on_ = false;
};

/// The layer of a view with something drawn on it that is seen; null without.
[[nodiscard]] const AnnotationLayer* annotationsOn(const QWidget& view);

} // namespace mc::ui
