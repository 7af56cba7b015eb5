#include "exports/export_dialog.h"

#include "data_choice/settings.h"
#include "exports/data_page.h"
#include "exports/exports.h"
#include "exports/figure_page.h"
#include "exports/film_page.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

// Places of the pages.
constexpr int kFiguresPage = 0;
constexpr int kDataPage = 1;
constexpr int kFilmsPage = 2;

/// As large as its page, and where the screen is smaller, scrolled.
class PageArea : public QScrollArea {
public:
    explicit PageArea(QWidget& page) {
        setWidget(&page);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        page.setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

ExportDialog::ExportDialog(Exports& exports, DataExports& dataExports, FilmMaker& films, QWidget* parent)
    : QDialog(parent), pages_(new QTabWidget(this)), figures_(new FigurePage(exports, this)),
      data_(new DataPage(exports, dataExports, this)), films_(new FilmPage(exports, films, this)) {
    pages_->setAccessibleName(tr("What to export"));
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    auto* rows = new QVBoxLayout(this);
    pages_->addTab(new PageArea(*figures_), tr("F&igure"));
    pages_->addTab(new PageArea(*data_), tr("&Data"));
    pages_->addTab(new PageArea(*films_), tr("Fi&lm"));
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
    pages_->setCurrentIndex(kFiguresPage);
    begin(id);
}

void ExportDialog::openData(const QString& id) {
    pages_->setCurrentIndex(kDataPage);
    begin(id);
}

void ExportDialog::openFilms(const QString& id) {
    pages_->setCurrentIndex(kFilmsPage);
    begin(id);
}

void ExportDialog::begin(const QString& id) {
    if (pages_->currentIndex() == kFiguresPage) {
        figures_->begin(id);
    } else if (pages_->currentIndex() == kDataPage) {
        data_->begin(id);
    } else {
        films_->begin(id);
    }
    if (!testAttribute(Qt::WA_Resized)) { // by itself Qt gives it two thirds of the screen at most
        constexpr QSize kFrame{16, 48};   // that a desktop puts around a window, at most
        resize(sizeHint().boundedTo(screen()->availableSize() - kFrame));
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
