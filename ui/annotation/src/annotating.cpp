#include "annotation/annotating.h"

#include "annotation/annotation_tools.h"

#include <QEvent>
#include <QJsonObject>
#include <QPointer>
#include <QShortcut>
#include <QUndoCommand>
#include <utility>

namespace mc::ui {

namespace {

/// From one state of a layer to the next, as values: small, and the same way back.
class ChangeMarks : public QUndoCommand {
public:
    ChangeMarks(AnnotationLayer& layer, Annotations after, const QString& action)
        : QUndoCommand(action), layer_(&layer), before_(layer.annotations()), after_(std::move(after)) {}
    void undo() override { put(before_); }
    void redo() override { put(after_); }

private:
    void put(const Annotations& annotations) {
        if (layer_) {
            layer_->setAnnotations(annotations);
        }
    }
    QPointer<AnnotationLayer> layer_;
    Annotations before_;
    Annotations after_;
};

} // namespace

Annotating::Annotating(QWidget& window, const QList<Surface>& surfaces, QUndoStack& history)
    : QObject(&window), window_(window), history_(history), tools_(new AnnotationTools(&window)),
      undo_([&history] { history.undo(); }), redo_([&history] { history.redo(); }) {
    for (const Surface& surface : surfaces) {
        auto* layer = new AnnotationLayer(*surface.view);
        layers_.emplace(surface.name, layer);
        connect(layer, &AnnotationLayer::changed, this,
                [this, layer](const Annotations& after, const QString& action) {
                    tools_->setMarksShown(true); // what one draws is to be seen
                    history_.push(new ChangeMarks(*layer, after, action));
                });
        connect(tools_, &AnnotationTools::chosen, layer, &AnnotationLayer::choose);
        connect(tools_, &AnnotationTools::marksShownChanged, layer, &AnnotationLayer::setMarksShown);
    }
    const auto tellHistory = [this] { tools_->setUndoable(history_.canUndo(), history_.canRedo()); };
    connect(&history_, &QUndoStack::indexChanged, this, tellHistory);
    connect(tools_, &AnnotationTools::undoAsked, this, &Annotating::undo);
    connect(tools_, &AnnotationTools::redoAsked, this, &Annotating::redo);
    connect(tools_, &AnnotationTools::clearAsked, this, &Annotating::clear);
    connect(tools_, &AnnotationTools::doneAsked, this, [this] { setOn(false); });
    for (const BoundKey<Annotating>& bound : keys()) {
        auto* shortcut = new QShortcut(bound.keys.first(), &window_);
        shortcut->setEnabled(false); // keys are taken only while one draws
        connect(shortcut, &QShortcut::activated, this, [this, act = bound.act] { act(*this); });
        connect(this, &Annotating::switched, shortcut, &QShortcut::setEnabled);
    }
    tools_->hide();
    window_.installEventFilter(this);
}

Annotating::~Annotating() = default;

std::vector<BoundKey<Annotating>> Annotating::keys() {
    return {
        {{Qt::CTRL | Qt::Key_Z}, tr("Take back what was done last"), [](Annotating& all) { all.undo(); }},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, tr("Do it again"), [](Annotating& all) { all.redo(); }},
        {{Qt::Key_Escape}, tr("Draw no more"), [](Annotating& all) { all.toggle(); }},
    };
}

void Annotating::setOn(bool on) {
    if (on == on_) {
        return;
    }
    on_ = on;
    for (const auto& [name, layer] : layers_) {
        layer->setDrawing(on);
    }
    tools_->setVisible(on);
    placeTools();
    emit switched(on);
}

void Annotating::lieAbove(QWidget& foot) {
    foot_ = &foot;
    foot.installEventFilter(this);
}

void Annotating::placeTools() {
    const int bottom = foot_ != nullptr ? foot_->geometry().top() : window_.height();
    const QSize size = tools_->sizeHint().boundedTo({window_.width(), bottom});
    tools_->setGeometry(0, bottom - size.height(), size.width(), size.height());
    tools_->raise();
}

bool Annotating::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && (watched == &window_ || watched == foot_)) {
        placeTools();
    }
    return QObject::eventFilter(watched, event);
}

void Annotating::setUndo(std::function<void()> undo, std::function<void()> redo) {
    undo_ = std::move(undo);
    redo_ = std::move(redo);
}

void Annotating::clear() {
    if (toJson().isUndefined()) {
        return; // nothing to take away, and so nothing to undo
    }
    history_.beginMacro(tr("clear"));
    for (const auto& [name, layer] : layers_) {
        if (!layer->annotations().isEmpty()) {
            history_.push(new ChangeMarks(*layer, {}, tr("clear")));
        }
    }
    history_.endMacro();
}

QJsonValue Annotating::toJson() const {
    QJsonObject all;
    for (const auto& [name, layer] : layers_) {
        if (!layer->annotations().isEmpty()) {
            all.insert(name, layer->annotations().toJson());
        }
    }
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

void Annotating::fromJson(const QJsonValue& value) {
    const QJsonObject all = value.toObject();
    bool same = true;
    for (const auto& [name, layer] : layers_) {
        const Annotations marks = Annotations::fromJson(all.value(name));
        same = same && marks == layer->annotations();
        layer->setAnnotations(marks);
    }
    if (!same) { // else what was done before still leads here
        history_.clear();
    }
}

const AnnotationLayer* annotationsOn(const QWidget& view) {
    const auto* layer = view.findChild<AnnotationLayer*>(QString(), Qt::FindDirectChildrenOnly);
    return layer != nullptr && layer->shows() ? layer : nullptr;
}

} // namespace mc::ui
