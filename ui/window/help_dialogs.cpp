#include "window/help_dialogs.h"

#include "panels/from_core.h"
#include "training/version.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

QString text(const char* english) {
    return QCoreApplication::translate("mc::ui::help", english);
}

/// An empty dialog with a Close button, shown without blocking; content goes above the button.
QDialog* makeDialog(QWidget& parent, const QString& name, const QString& title, QWidget* content) {
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(text("Close"), QDialogButtonBox::RejectRole);
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

QString nameOf(const QAction& action) {
    QString name = action.text();
    name.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return action.isCheckable() ? text("Show or hide: %1").arg(name) : name;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.join(text(" or "));
}

} // namespace

void showKeys(QWidget& parent, const QList<QAction*>& actions) {
    const QString name = QStringLiteral("keys");
    if (raiseOpen(parent, name)) {
        return;
    }
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty()) {
            continue;
        }
        auto* keys = new QLabel(QStringLiteral("<b>%1</b>").arg(keysOf(*action).toHtmlEscaped()), table);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new QLabel(nameOf(*action), table), row, 1);
        ++row;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    QDialog* dialog = makeDialog(parent, name, text("Keys"), scroll);
    dialog->resize(table->sizeHint().width() + 70, qMin(table->sizeHint().height() + 90, parent.height()));
}

void showAbout(QWidget& parent) {
    const QString name = QStringLiteral("about");
    if (raiseOpen(parent, name)) {
        return;
    }
    auto* words = new QLabel(
        text("<h3>Microcircuit %1</h3>"
             "<p>Trains a spiking network of cortical microcircuits, each of a pyramidal, a VIP and an SST "
             "cell, and "
             "shows it while it learns.</p>"
             "<p>A reconstruction from the abstract of Yang &amp; Li (2022), “A Computational Framework of "
             "Cortical "
             "Microcircuits Approximates Sign-concordant Random Backpropagation”, arXiv 2205.07292. It is "
             "not the "
             "authors' own code; where the abstract is silent, the equations are this program's choice.</p>")
            .arg(fromCore(version())));
    words->setWordWrap(true);
    words->setMinimumWidth(440);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeDialog(parent, name, text("About Microcircuit"), words);
}

} // namespace mc::ui
