#include "exports/exports.h"
#include "captions/run_captions.h"

#include "annotation/annotating.h"
#include "base/checked_file.h"
#include "docks/docks.h"
#include "export_words.h"
#include "figures/whole_file.h"
#include "figures/window_figure.h"
#include "status/status_line.h"
#include "widgets/file_paths.h"
#include "widgets/refuse.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QDir>
#include <QDockWidget>
#include <QMimeData>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kCopyScale = 2; ///< of a picture on the clipboard, against the screen

} // namespace

Exports::Exports(Docks& docks, QObject* parent) : QObject(parent), docks_(docks) {}

QList<ExportSubject> Exports::subjects() const {
    QList<ExportSubject> subjects{{QLatin1String(kBoardSubject), tr("Whole board")}};
    for (const Docks::OpenView& open : docks_.openViews()) {
        subjects.append({open.dock->objectName(), open.dock->windowTitle()});
    }
    return subjects;
}

void Exports::prepare(const QStringList& ids, bool presentation) {
    QList<QDockWidget*> docks;
    for (const Docks::OpenView& open : docks_.openViews()) {
        if (ids.contains(open.dock->objectName())) {
            docks.append(open.dock);
        }
    }
    docks_.alsoServe(docks, presentation ? needs::kPresentation : needs::kNothing);
}

QString Exports::subjectOf(const QWidget* widget) const {
    for (const Docks::OpenView& open : docks_.openViews()) {
        if (widget != nullptr && (open.dock == widget || open.dock->isAncestorOf(widget))) {
            return open.dock->objectName();
        }
    }
    return {};
}

View* Exports::viewOf(const QString& id) const {
    for (const Docks::OpenView& open : docks_.openViews()) {
        if (open.dock->objectName() == id) {
            return open.view;
        }
    }
    return nullptr;
}

std::unique_ptr<Figure> Exports::figureOf(const QString& id, Drawings drawings) const {
    if (!last_) {
        refuse(tr("There is nothing to export yet."));
    }
    std::vector<WindowFigure::Card> cards;
    for (const Docks::OpenView& open : docks_.openViews()) {
        if (id == open.dock->objectName()) {
            return std::make_unique<ViewFigure>(*open.view, figureWords(*last_, open.dock->windowTitle()),
                                                drawings == Drawings::Shown && annotationsOn(*open.view)
                                                    ? ViewFigure::Shape::AsOnScreen
                                                    : ViewFigure::Shape::Fitting,
                                                drawings);
        }
        if (open.seen && !open.dock->isFloating()) {
            const QPoint corner = open.view->mapTo(open.dock->window(), QPoint());
            cards.push_back({open.view, open.dock->windowTitle(), QRect(corner, open.view->size())});
        }
    }
    if (id != QLatin1String(kBoardSubject)) {
        refuse(tr("This view is hidden: show it before you export it."));
    }
    if (cards.empty()) {
        refuse(tr("No view is seen on the board."));
    }
    return std::make_unique<WindowFigure>(std::move(cards), figureWords(*last_, runTitle(*last_)), drawings);
}

void Exports::writeOne(const QString& id, FigureFormat format, const FigureSize& size, const QString& path) {
    writeFigure(*figureOf(id), format, size, path);
    emit said(Notice::Kind::Information, tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
}

QStringList Exports::pathsOfAll(FigureFormat format, const QString& folder) const {
    QStringList paths;
    for (const ExportSubject& subject : subjects()) {
        paths << QDir(folder).filePath(subject.id + QLatin1Char('.') + suffixOf(format));
    }
    return paths;
}

QStringList Exports::writeAll(FigureFormat format, const FigureSize& size, const QString& folder) {
    QList<QByteArray> contents;
    for (const ExportSubject& subject : subjects()) {
        contents << figureContent(*figureOf(subject.id), format, size);
    }
    QStringList paths = pathsOfAll(format, folder);
    makeFolder(pathOf(folder));
    for (qsizetype k = 0; k < paths.size(); ++k) {
        writeWhole(contents[k], paths[k]);
    }
    emit said(Notice::Kind::Information,
              tr("Exported %1 figures to %2").arg(paths.size()).arg(QDir::toNativeSeparators(folder)));
    return paths;
}

void Exports::copy(const QString& id, const FigureSize& size) {
    QGuiApplication::clipboard()->setMimeData(figureForClipboard(*figureOf(id), size));
    emit said(Notice::Kind::Information, tr("The picture is on the clipboard."));
}

void Exports::copyPointedAt() {
    QString id = subjectOf(QApplication::widgetAt(QCursor::pos()));
    if (id.isEmpty()) {
        id = subjectOf(QApplication::focusWidget());
    }
    if (id.isEmpty()) {
        emit said(Notice::Kind::Failure, tr("Point at the view to copy, or click into it."));
        return;
    }
    copyAsSeen(id);
}

void Exports::copyAsSeen(const QString& id) {
    const QString fault = faultOf([&] {
        QSize seen;
        for (const Docks::OpenView& open : docks_.openViews()) {
            if (open.dock->objectName() == id) {
                seen = open.view->size();
            }
        }
        const double points = QApplication::font().pointSizeF();
        const auto dpi = static_cast<int>(kCopyScale * kScreenDpi);
        copy(id, {LengthUnit::Pixels, kCopyScale * seen.width(), kCopyScale * seen.height(), dpi, points});
    });
    if (!fault.isEmpty()) {
        emit said(Notice::Kind::Failure, fault);
    }
}

} // namespace mc::ui
