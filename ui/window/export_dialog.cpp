#include "window/export_dialog.h"

#include "panels/settings.h"
#include "window/exports.h"
#include "window/figure_page.h"

#include <QSettings>
#include <QVBoxLayout>

namespace mc::ui {

ExportDialog::ExportDialog(Exports& exports, QWidget* parent)
    : QDialog(parent), figures_(new FigurePage(exports, this)) {
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(figures_);
    const QSettings settings(kOrganisation, kProgram);
    figures_->restore(settings);
}

void ExportDialog::openFigures(const QString& id) {
    figures_->begin(id);
    show();
    raise();
    activateWindow();
}

void ExportDialog::hideEvent(QHideEvent* event) {
    QSettings settings(kOrganisation, kProgram);
    figures_->save(settings);
    figures_->end();
    QDialog::hideEvent(event);
}

} // namespace mc::ui
