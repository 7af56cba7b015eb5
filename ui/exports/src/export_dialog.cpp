#include "exports/export_dialog.h"

#include "data_choice/settings.h"
#include "exports/data_page.h"
#include "exports/exports.h"
#include "exports/figure_page.h"
#include "exports/film_page.h"

#include <QDialogButtonBox>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mc::ui {

ExportDialog::ExportDialog(Exports& exports, DataExports& dataExports, FilmMaker& films, QWidget* parent)
    : QDialog(parent), pages_(new QTabWidget(this)), figures_(new FigurePage(exports, this)),
      data_(new DataPage(exports, dataExports, this)), films_(new FilmPage(exports, films, this)) {
    pages_->setAccessibleName(tr("What to export"));
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    auto* rows = new QVBoxLayout(this);
    pages_->addTab(figures_, tr("F&igure"));
    pages_->addTab(data_, tr("&Data"));
    pages_->addTab(films_, tr("Fi&lm"));
    rows->addWidget(pages_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    rows->addWidget(buttons);
    const QSettings settings(kOrganisation, kProgram);
    figures_->restore(settings);
    data_->restore(settings);
    films_->restore(settings);
    connect(pages_, &QTabWidget::currentChanged, this, [this] {
        if (isVisible()) {
            begin({});
        }
    });
}

void ExportDialog::openFigures(const QString& id) {
    pages_->setCurrentWidget(figures_);
    begin(id);
}

void ExportDialog::openData(const QString& id) {
    pages_->setCurrentWidget(data_);
    begin(id);
}

void ExportDialog::openFilms(const QString& id) {
    pages_->setCurrentWidget(films_);
    begin(id);
}

void ExportDialog::begin(const QString& id) {
    if (pages_->currentWidget() == figures_) {
        figures_->begin(id);
    } else if (pages_->currentWidget() == data_) {
        data_->begin(id);
    } else {
        films_->begin(id);
    }
    show();
    raise();
    activateWindow();
}

void ExportDialog::hideEvent(QHideEvent* event) {
    QSettings settings(kOrganisation, kProgram);
    figures_->save(settings);
    data_->save(settings);
    films_->save(settings);
    figures_->end();
    data_->end();
    films_->end();
    QDialog::hideEvent(event);
}

} // namespace mc::ui
