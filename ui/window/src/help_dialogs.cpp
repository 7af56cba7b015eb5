#include "window/help_dialogs.h"

#include "setup/from_core.h"
#include "style/fonts.h"
#include "style/text.h"
#include "style/units.h"
#include "training/experiment/experiment.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kMostColumns = 3;
constexpr double kShareOfParent = 0.95;
constexpr int kAround = 50; ///< pixels of the dialog beside the table

/// An empty dialog with a Close button, shown without blocking; content goes above the button.
QDialog* makeDialog(QWidget& parent, const QString& name, const QString& title, QWidget* content) {
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(content, 1);
    column->addWidget(buttons);
    dialog->show();
    return dialog;
}

/// The one of this name that is open already, brought to the front; null if there is none.
bool raiseOpen(QWidget& parent, const QString& name) {
    auto* open = parent.findChild<QDialog*>(name);
    if (open == nullptr) {
        return false;
    }
    open->raise();
    open->activateWindow();
    return true;
}

/// A section as two columns, keys and words, under its title.
QWidget* sectionTable(const KeySection& section, QWidget* parent) {
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    auto* title = new QLabel(section.title, table);
    title->setFont(scaledFont(title->font(), 1.1, true));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeyHelp& key : section.keys) {
        auto* keys = new QLabel(QStringLiteral("<b>%1</b>").arg(key.keys.toHtmlEscaped()), table);
        keys->setTextFormat(Qt::RichText);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        auto* words = new QLabel(key.words, table);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
        ++row;
    }
    return table;
}

/// The sections in so many columns, in reading order, about equally high.
QWidget* keyTable(const std::vector<KeySection>& sections, int columns) {
    auto* table = new QWidget;
    auto* row = new QHBoxLayout(table);
    row->setSpacing(28);
    const auto linesOf = [](const KeySection& section) { return static_cast<int>(section.keys.size()) + 2; };
    int lines = 0;
    for (const KeySection& section : sections) {
        lines += linesOf(section);
    }
    QVBoxLayout* column = nullptr;
    int placed = 0;
    int begun = 0;
    for (const KeySection& section : sections) {
        // The middle of a section says which column it belongs to.
        if (column == nullptr || (placed + linesOf(section) / 2) * columns >= lines * begun) {
            if (column != nullptr) {
                column->addStretch(1);
            }
            column = new QVBoxLayout;
            column->setSpacing(14);
            row->addLayout(column, 1);
            ++begun;
        }
        column->addWidget(sectionTable(section, table));
        placed += linesOf(section);
    }
    if (column != nullptr) {
        column->addStretch(1);
    }
    return table;
}

} // namespace

void showKeys(QWidget& parent, const std::vector<KeySection>& sections) {
    const QString name = QStringLiteral("keys");
    if (raiseOpen(parent, name)) {
        return;
    }
    const QSize room = parent.size() * kShareOfParent;
    QWidget* table = keyTable(sections, kMostColumns);
    for (int columns = kMostColumns - 1; columns >= 1 && table->sizeHint().width() > room.width();
         --columns) {
        delete table;
        table = keyTable(sections, columns);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("All keys"));
    auto* rule = new QLabel(tr("A text field keeps letters, digits and Space; a number box keeps digits."));
    rule->setWordWrap(true);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(rule);
    rows->addWidget(scroll, 1);
    QDialog* dialog = makeDialog(parent, name, tr("Keys"), content);
    const int above = rule->sizeHint().height() + rows->spacing();
    dialog->resize(
        QSize(table->sizeHint().width() + kAround, table->sizeHint().height() + above + 2 * kAround)
            .boundedTo(room));
    dialog->move(parent.mapToGlobal(parent.rect().center()) - dialog->rect().center());
}

void showAbout(QWidget& parent) {
    const QString name = QStringLiteral("about");
    if (raiseOpen(parent, name)) {
        return;
    }
    auto* words = new QLabel(
        tr("<h3>Microcircuit %1</h3>"
           "<p>Trains a spiking network of cortical microcircuits, each of a pyramidal, a VIP and an SST "
           "cell, and "
           "shows it while it learns.</p>"
           "<p>A reconstruction from the abstract of Yang &amp; Li (2022), “A Computational Framework of "
           "Cortical "
           "Microcircuits Approximates Sign-concordant Random Backpropagation”, arXiv 2205.07292. It is "
           "not the "
           "authors' own code; where the abstract is silent, the equations are this program's choice.</p>")
            .arg(fromCore(version())));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setMinimumWidth(pixelsOf(*words, 440));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeDialog(parent, name, tr("About Microcircuit"), words);
}

} // namespace mc::ui
