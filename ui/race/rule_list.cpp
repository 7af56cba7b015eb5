#include "race/rule_list.h"

#include "learning/rules.h"
#include "panels/quiet_label.h"
#include "race/rule_sign.h"
#include "style/text.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace mc::ui {

RuleList::RuleList(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (const Rule& rule : rules()) {
        addRow(*grid, rule.name, rule.title, rule.help);
    }
}

void RuleList::addRow(QGridLayout& grid, std::string_view rule, std::string_view title,
                      std::string_view help) {
    const QString name = QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()));
    const auto row = static_cast<int>(rows_.size());
    auto* sign = new QLabel(this);
    sign->setPixmap(ruleSign(rule, *this));
    auto* box = new QCheckBox(name, this);
    box->setChecked(true);
    box->setToolTip(tr("%1. %2\nWhile a race runs, a tick lets the rule join: it learns from the start and "
                       "catches up; taking the tick away lets it leave.")
                        .arg(translated(title), translated(help)));
    auto* state = quietLabel(QString(), this);
    state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* open = new QToolButton(this);
    open->setText(tr("Open"));
    open->setToolTip(tr("Opens a run of this rule, as it is now, in the main window"));
    open->setAccessibleName(tr("Open a run of %1").arg(name));
    open->setEnabled(false);
    grid.addWidget(sign, row, 0);
    grid.addWidget(box, row, 1);
    grid.addWidget(state, row, 2);
    grid.addWidget(open, row, 3);
    connect(box, &QCheckBox::clicked, this, [this, name](bool ticked) {
        if (ticked) {
            emit joined(name);
        } else {
            emit left(name);
        }
    });
    rows_.push_back({std::string(rule), sign, box, state, open});
}

void RuleList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (const Row& row : rows_) {
            row.sign->setPixmap(ruleSign(row.rule, *this));
        }
    }
}

std::vector<std::string> RuleList::chosen() const {
    std::vector<std::string> names;
    for (const Row& row : rows_) {
        if (row.box->isChecked()) {
            names.push_back(row.rule);
        }
    }
    return names;
}

void RuleList::showFrame(const RaceFrame& frame) {
    if (!frame.entry || !frame.result) {
        return;
    }
    for (Row& row : rows_) {
        const auto& running = frame.entry->rules;
        const bool runs = std::ranges::find(running, row.rule) != running.end();
        const auto place = std::ranges::find(frame.result->ranking, row.rule, &RuleStanding::rule);
        QString state;
        if (runs && place != frame.result->ranking.end()) {
            state = place->behind > 0       ? tr("%1 to go").arg(countText(place->behind))
                    : place->droppedOut > 0 ? tr("%1 dropped out").arg(place->droppedOut)
                                            : QString();
        }
        row.box->setChecked(runs);
        row.state->setText(state);
        row.state->setToolTip(
            tr("Batches until a rule that joined is level with the others, or runs whose weights "
               "stopped being finite"));
        row.open->setEnabled(runs && place != frame.result->ranking.end() && place->seeds > 0);
        offerSeeds(row, frame.entry->base.seed, frame.entry->seeds);
    }
}

void RuleList::offerSeeds(Row& row, std::int64_t first, int seeds) {
    const auto key = QStringLiteral("%1 %2").arg(first).arg(seeds);
    if (row.open->property("seeds").toString() == key) {
        return;
    }
    row.open->setProperty("seeds", key);
    auto* menu = new QMenu(row.open);
    for (std::int64_t seed = first; seed < first + seeds; ++seed) {
        menu->addAction(tr("seed %1").arg(seed), this,
                        [this, rule = row.rule, seed] { emit opened(QString::fromStdString(rule), seed); });
    }
    if (QMenu* before = row.open->menu()) {
        before->deleteLater(); // it may be open
    }
    row.open->setMenu(menu);
    row.open->setPopupMode(QToolButton::InstantPopup);
}

} // namespace mc::ui
