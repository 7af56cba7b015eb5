#include "glossary/glossary_link.h"

#include "docks/dock_table.h"
#include "docks/docks.h"
#include "glossary/glossary_window.h"
#include "glossary/parts_overlay.h"
#include "manual/manual_pages.h"
#include "manual/manual_window.h"
#include "widgets/fold.h"

#include <QApplication>
#include <QCursor>
#include <QDockWidget>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr const char* kModelPage = ":/manual/model.md";

/// Whether it is on show, and no page of the window lies over it. overlay: with the labels.
bool canBeLabelled(const QDockWidget& dock, const QWidget& overlay) {
    const QWidget& content = *dock.widget();
    const QRect seen = seenRect(content);
    const QWidget* top = content.window()->childAt(content.mapTo(content.window(), seen.center()));
    return !seen.isEmpty() && top != nullptr &&
           (dock.isAncestorOf(top) || top == &overlay || overlay.isAncestorOf(top));
}

/// Unfolds and scrolls to what is named so, where it is folded away or out of sight.
void reveal(const QWidget& content, const QString& name) {
    auto* found = name.isEmpty() ? nullptr : content.findChild<QWidget*>(name);
    for (QWidget* around = found; around != nullptr && around != &content; around = around->parentWidget()) {
        if (auto* fold = qobject_cast<Fold*>(around)) {
            fold->setOpen(true);
        } else if (auto* area = qobject_cast<QScrollArea*>(around)) {
            if (area->widget()->layout() != nullptr) {
                area->widget()->layout()->activate(); // what was unfolded has its place
            }
            area->ensureWidgetVisible(found);
        }
    }
}

} // namespace

GlossaryLink::GlossaryLink(QWidget& window, Docks& docks)
    : QObject(&window), window_(window), docks_(docks), parts_(new PartsOverlay(window)) {
    connect(parts_, &PartsOverlay::clickedBeside, this, &GlossaryLink::goOnBeside);
    connect(&docks_, &Docks::broughtUp, this, [this](QDockWidget& dock) {
        if (parts_->dock() != nullptr && canBeLabelled(dock, *parts_)) {
            label(dock);
        }
    });
    connect(&docks_, &Docks::cellPicked, this, &GlossaryLink::follow);
    connect(&docks_, &Docks::synapsePicked, this, &GlossaryLink::follow);
}

QDockWidget* GlossaryLink::dockAround(const QWidget* widget) const {
    for (QDockWidget* dock : docks_.all()) {
        if (widget != nullptr && canBeLabelled(*dock, *parts_) &&
            (dock == widget || dock->isAncestorOf(widget))) {
            return dock;
        }
    }
    return nullptr;
}

QDockWidget* GlossaryLink::largest() const {
    QDockWidget* found = nullptr;
    const auto areaOf = [](const QDockWidget& dock) { return dock.width() * dock.height(); };
    for (QDockWidget* dock : docks_.all()) {
        if (canBeLabelled(*dock, *parts_) && (found == nullptr || areaOf(*dock) > areaOf(*found))) {
            found = dock;
        }
    }
    return found;
}

void GlossaryLink::toggleParts() {
    if (parts_->dock() != nullptr) {
        parts_->leave();
        return;
    }
    QDockWidget* dock = dockAround(QApplication::widgetAt(QCursor::pos()));
    dock = dock != nullptr ? dock : dockAround(QApplication::focusWidget());
    dock = dock != nullptr ? dock : largest();
    if (dock == nullptr) {
        emit said(tr("No view is on show whose parts could be labelled."));
    } else {
        label(*dock);
    }
}

void GlossaryLink::label(QDockWidget& dock, const QString& part) {
    const auto row = std::ranges::find_if(
        dockTable(), [&dock](const DockRow& one) { return dock.objectName() == QLatin1String(one.name); });
    parts_->open(dock, row->aboutText(), part);
}

void GlossaryLink::point(const QString& view, const QString& part) {
    QDockWidget* dock = docks_.named(view);
    if (dock == nullptr) {
        return;
    }
    docks_.bringUp(*dock);
    dock->window()->activateWindow();
    QTimer::singleShot(0, dock, [this, dock, part] { // once it has its place
        reveal(*dock->widget(), part);
        if (canBeLabelled(*dock, *parts_)) {
            label(*dock, part);
        }
    });
}

/// On another view: it is labelled instead.
void GlossaryLink::goOnBeside(QPoint place) {
    for (QDockWidget* dock : docks_.all()) {
        if (dock != parts_->dock() && canBeLabelled(*dock, *parts_) && dock->window() == parts_->window() &&
            dock->rect().contains(dock->mapFromGlobal(place))) {
            label(*dock);
            return;
        }
    }
    parts_->leave();
}

GlossaryWindow* GlossaryLink::glossary() const {
    return glossary_;
}

void GlossaryLink::openGlossary() {
    if (glossary_ == nullptr) {
        glossary_ = new GlossaryWindow(window_);
        connect(glossary_, &GlossaryWindow::sightAsked, this, &GlossaryLink::point);
        connect(glossary_, &GlossaryWindow::sectionAsked, this, [this](const QString& heading) {
            showManual(window_, QLatin1String(kModelPage), anchorOf(heading));
        });
        connect(glossary_, &GlossaryWindow::seenChanged, this, &GlossaryLink::follow);
    }
    glossary_->show();
    glossary_->raise();
    glossary_->activateWindow();
    glossary_->search().setFocus(Qt::OtherFocusReason);
}

void GlossaryLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (glossary_ != nullptr && glossary_->isVisible()) {
        glossary_->showMoment(symbolMoment(frame, docks_.cell(), docks_.synapse()));
    }
}

/// What frames have to hold follows what is picked, while the glossary is seen.
void GlossaryLink::follow() {
    const bool seen = glossary_ != nullptr && glossary_->isVisible();
    docks_.watchAlso(*this, seen ? symbolNeeds(docks_.cell(), docks_.synapse()) : needs::kNothing);
    if (seen && last_) {
        showFrame(last_);
    }
}

} // namespace mc::ui
