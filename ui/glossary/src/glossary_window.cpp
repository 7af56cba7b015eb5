#include "glossary/glossary_window.h"

#include "docks/dock_table.h"
#include "formula_delegate.h"
#include "glossary/symbol_table.h"
#include "lessons/lesson_text.h"
#include "style/text.h"
#include "style/units.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kShowEvery = 250;          ///< ms between two times that values are shown
constexpr QSize kGlossarySize{800, 600}; ///< units
enum Column { Sign, Name, Value, Unit, Columns };

QString fromText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString titleOf(std::string_view view) {
    const auto row = std::ranges::find(dockTable(), view, &DockRow::name);
    return row->titleText();
}

/// Its equations, and below them what is said of them.
QString explanationOf(const Symbol& symbol) {
    QStringList paragraphs;
    if (!symbol.formula.empty()) {
        paragraphs << QLatin1Char('$') + fromText(symbol.formula) + QLatin1Char('$');
    }
    paragraphs << translated(symbol.note);
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString noValue() {
    return QStringLiteral("–");
}

} // namespace

GlossaryWindow::GlossaryWindow(QWidget& parent)
    : QDialog(&parent), search_(new QLineEdit(this)), of_(new QLabel(this)), list_(new QTreeWidget(this)),
      name_(new QLabel(this)), formula_(new QLabel(this)), buttons_(new QHBoxLayout),
      section_(new QPushButton(tr("&Explained in the manual"), this)) {
    setWindowTitle(tr("Glossary"));
    search_->setPlaceholderText(tr("Find a symbol or a word"));
    search_->setAccessibleName(tr("Find a symbol or a word"));
    search_->setClearButtonEnabled(true);
    of_->setWordWrap(true);
    name_->setWordWrap(true);
    formula_->setWordWrap(true);
    formula_->setTextFormat(Qt::RichText);
    formula_->setAccessibleName(tr("Equation"));
    section_->setAutoDefault(false);
    section_->setToolTip(tr("Opens the section of the page “The model” that explains the symbol"));
    fill();
    buttons_->setContentsMargins(0, 0, 0, 0);
    auto* foot = new QHBoxLayout;
    foot->addLayout(buttons_);
    foot->addStretch(1);
    foot->addWidget(section_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search_);
    layout->addWidget(of_);
    layout->addWidget(list_, 1);
    layout->addWidget(name_);
    layout->addWidget(formula_);
    layout->addLayout(foot);
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &GlossaryWindow::showValues);
    connect(search_, &QLineEdit::textChanged, this, &GlossaryWindow::filter);
    connect(search_, &QLineEdit::returnPressed, list_, [this] { list_->setFocus(Qt::TabFocusReason); });
    connect(list_, &QTreeWidget::currentItemChanged, this, &GlossaryWindow::showCurrent);
    connect(list_, &QTreeWidget::itemDoubleClicked, this, &GlossaryWindow::openFirstSight);
    connect(section_, &QPushButton::clicked, this, [this] {
        if (const Symbol* symbol = current()) {
            emit sectionAsked(fromText(symbol->section));
        }
    });
    resize(pixelsOf(*this, QSizeF(kGlossarySize)).boundedTo(parent.size()));
    fit();
    list_->setCurrentItem(list_->topLevelItem(0));
}

std::vector<BoundKey<GlossaryWindow>> GlossaryWindow::keys() {
    return {
        {{Qt::CTRL | Qt::Key_F, Qt::Key_Slash},
         tr("Find a symbol or a word"),
         [](GlossaryWindow& all) { all.beginSearch(); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Show the symbol in the first of its views"),
         [](GlossaryWindow& all) { all.openFirstSight(); }},
    };
}

void GlossaryWindow::fill() {
    list_->setColumnCount(Columns);
    list_->setHeaderLabels({tr("symbol"), tr("name"), tr("value now"), tr("unit")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAccessibleName(tr("Symbols of the model"));
    list_->setToolTip(tr("Enter or a double click shows the symbol in the first of its views"));
    list_->setItemDelegateForColumn(Sign, new FormulaDelegate(list_));
    const std::span<const Symbol> symbols = symbolTable();
    for (std::size_t k = 0; k < symbols.size(); ++k) {
        auto* item = new QTreeWidgetItem(list_);
        item->setText(Sign, plainSign(symbols[k]));
        item->setData(Sign, FormulaDelegate::kFormulaRole, fromText(symbols[k].sign));
        item->setData(Sign, Qt::UserRole, static_cast<qulonglong>(k));
        item->setText(Name, capitalised(translated(symbols[k].name)));
        item->setToolTip(Name, item->text(Name));
        item->setText(Value, noValue());
        item->setText(Unit, unitOf(symbols[k]));
        item->setToolTip(Unit, item->text(Unit));
    }
}

const Symbol& GlossaryWindow::symbolOf(const QTreeWidgetItem& item) const {
    return symbolTable()[item.data(Sign, Qt::UserRole).toULongLong()];
}

const Symbol* GlossaryWindow::current() const {
    const QTreeWidgetItem* item = list_->currentItem();
    return item == nullptr || item->isHidden() ? nullptr : &symbolOf(*item);
}

/// All words of the search have to be there.
void GlossaryWindow::filter() {
    const QStringList words = search_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QTreeWidgetItem* first = nullptr;
    QTreeWidgetItem* exact = nullptr;
    for (int k = 0; k < list_->topLevelItemCount(); ++k) {
        QTreeWidgetItem* item = list_->topLevelItem(k);
        const bool found = std::ranges::all_of(
            words, [this, item](const QString& word) { return matches(symbolOf(*item), word); });
        item->setHidden(!found);
        first = found && first == nullptr ? item : first;
        exact = found && item->text(Sign) == search_->text().trimmed() ? item : exact;
    }
    if (exact != nullptr) {
        list_->setCurrentItem(exact);
    } else if (first != nullptr && (list_->currentItem() == nullptr || list_->currentItem()->isHidden())) {
        list_->setCurrentItem(first);
    }
    showCurrent();
}

void GlossaryWindow::showMoment(const SymbolMoment& moment) {
    moment_ = moment;
    if (!isVisible()) {
        return;
    }
    if (!shown_.isValid() || shown_.elapsed() >= kShowEvery) {
        showValues();
    } else if (!later_.isActive()) {
        later_.start(static_cast<int>(kShowEvery - shown_.elapsed()));
    }
}

void GlossaryWindow::showValues() {
    shown_.start();
    of_->setText(momentText(moment_));
    for (int k = 0; k < list_->topLevelItemCount(); ++k) {
        QTreeWidgetItem& item = *list_->topLevelItem(k);
        const QString value = valueOf(symbolOf(item), moment_);
        const QString shown = value.isEmpty() ? noValue() : value;
        if (item.text(Value) != shown) {
            item.setText(Value, shown);
            item.setToolTip(Value, value);
        }
    }
}

void GlossaryWindow::showCurrent() {
    for (QPushButton* button : sights_) {
        button->hide();
        button->deleteLater();
    }
    sights_.clear();
    const Symbol* const symbol = current();
    section_->setEnabled(symbol != nullptr);
    if (symbol == nullptr) {
        name_->setText(tr("No symbol has these words."));
        formula_->clear();
        return;
    }
    const std::vector<SymbolSight> seen = sightsOf(*symbol);
    const QString name = capitalised(translated(symbol->name));
    name_->setText(seen.empty() ? tr("%1. It is seen in no view.").arg(name)
                                : tr("%1. See it in:").arg(name));
    formula_->setText(lessonRichText(explanationOf(*symbol)));
    for (const SymbolSight& sight : seen) {
        auto* button = new QPushButton(titleOf(sight.view), this);
        button->setAutoDefault(false);
        button->setToolTip(tr("Brings this view up and points at the symbol"));
        connect(button, &QPushButton::clicked, this,
                [this, view = fromText(sight.view), part = fromText(sight.part)] {
                    emit sightAsked(view, part);
                });
        buttons_->addWidget(button);
        sights_.push_back(button);
    }
    QWidget* before = list_;
    for (QPushButton* button : sights_) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, section_);
}

void GlossaryWindow::openFirstSight() {
    if (!sights_.empty()) {
        sights_.front()->click();
    } else if (current() != nullptr) {
        section_->click();
    }
}

void GlossaryWindow::beginSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

/// Widths that follow the letters.
void GlossaryWindow::fit() {
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const Column column : {Sign, Value, Unit}) {
        list_->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    const QFontMetrics metrics(list_->font());
    list_->setColumnWidth(Sign, metrics.horizontalAdvance(tr("symbol")) + 24);
    list_->setColumnWidth(Value, metrics.horizontalAdvance(tr("the feedback does not learn")) + 16);
    list_->setColumnWidth(Unit, metrics.horizontalAdvance(tr("spikes per cell and step")) + 16);
}

void GlossaryWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        showCurrent();
    } else if (event->type() == QEvent::PaletteChange) {
        showCurrent();
    }
}

void GlossaryWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    emit seenChanged(true);
    showValues();
}

void GlossaryWindow::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    emit seenChanged(false);
}

void GlossaryWindow::keyPressEvent(QKeyEvent* event) {
    const bool onButton = qobject_cast<QPushButton*>(focusWidget()) != nullptr;
    const std::optional<BoundKey<GlossaryWindow>> key = boundTo(keys(), *event);
    if (key && !onButton && !search_->hasFocus()) {
        key->act(*this);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace mc::ui
