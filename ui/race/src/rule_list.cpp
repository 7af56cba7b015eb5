#include "race/rule_list.h"

#include "base/text.h"
#include "chart/curve_sign.h"
#include "learning/rules.h"
#include "style/styled_label.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace mc::ui {

RuleList::RuleList(QWidget* parent) : QWidget(parent), heading_(new StyledLabel(Ink::Text, 1, true, this)) {
    heading_->setText(tr("Rules"));
    makeChoices();
    for (const Rule& rule : mc::rules()) {
        makeRow(rule.name, rule.title, rule.help);
    }
    showSigns();
    setFlowing(false);
}

void RuleList::makeChoices() {
    std::vector<std::string> all;
    for (const Rule& rule : mc::rules()) {
        all.emplace_back(rule.name);
    }
    const std::vector<std::string> classics(classicRules().begin(), classicRules().end());
    const auto add = [&](const QString& text, const QString& name, const QString& help,
                         const std::vector<std::string>& wanted) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(help);
        connect(button, &QToolButton::clicked, this, [this, wanted] { choose(wanted); });
        choices_.push_back(button);
    };
    add(tr("All"), tr("Choose all rules"), tr("Ticks all rules"), all);
    add(tr("None"), tr("Choose no rule"), tr("Clears all ticks; a race that has begun keeps its last rule"),
        {});
    add(tr("%n classics", nullptr, static_cast<int>(classics.size())), tr("Choose the classic rules"),
        tr("Ticks the rules that are compared most often, and no others: %1")
            .arg(QString::fromStdString(mc::joined(classics, ", "))),
        classics);
}

void RuleList::setFlowing(bool flowing) {
    delete layout();
    flowing ? arrangeFlowing() : arrangeRows();
    for (const Row& row : rows_) {
        row.state->setVisible(!flowing);
        row.open->setVisible(!flowing);
    }
    heading_->setVisible(!flowing);
}

void RuleList::arrangeRows() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(heading_);
    head->addStretch(1);
    for (QToolButton* button : choices_) {
        head->addWidget(button);
    }
    grid->addLayout(head, 0, 0, 1, 3);
    for (const Row& row : rows_) {
        const int line = grid->rowCount();
        grid->addWidget(row.box, line, 0);
        grid->addWidget(row.state, line, 1);
        grid->addWidget(row.open, line, 2);
    }
}

void RuleList::arrangeFlowing() {
    auto* flow = new FlowLayout(this, pixelsOf(*this, 12));
    flow->setContentsMargins(0, 0, 0, 0);
    for (QToolButton* button : choices_) {
        flow->addWidget(button);
    }
    for (const Row& row : rows_) {
        flow->addWidget(row.box);
    }
}

void RuleList::choose(const std::vector<std::string>& wanted) {
    for (const bool on : {true, false}) { // who joins first, or the last one could not leave
        for (const Row& row : rows_) {
            if (row.box->isChecked() != on && (std::ranges::find(wanted, row.rule) != wanted.end()) == on) {
                row.box->click();
            }
        }
    }
}

void RuleList::makeRow(std::string_view rule, std::string_view title, std::string_view help) {
    const QString name = QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()));
    auto* box = new QCheckBox(name, this);
    box->setChecked(true);
    box->setToolTip(tr("%1. %2\nWhile a race runs, ticking the rule lets it join: it learns from the start "
                       "and catches up. Clearing the tick removes it from the race.")
                        .arg(translated(title), translated(help)));
    auto* state = quietLabel(QString(), this);
    state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* open = new QToolButton(this);
    open->setText(tr("Open"));
    open->setToolTip(tr("Opens a run of this rule, as it is now, in the main window"));
    open->setAccessibleName(tr("Open a run of %1").arg(name));
    open->setEnabled(false);
    connect(box, &QCheckBox::clicked, this, [this, name](bool ticked) {
        if (ticked) {
            emit joined(name);
        } else {
            emit left(name);
        }
    });
    rows_.push_back({std::string(rule), box, state, open});
}

void RuleList::showSigns() {
    for (const Row& row : rows_) {
        row.box->setIconSize(pixelsOf(*this, CurveSign::kSize));
        row.box->setIcon(curveSign(ruleStroke(row.rule, kRuleWidth), ruleMark(row.rule), *this));
    }
}

void RuleList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showSigns();
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
        row.state->setToolTip(tr("Batches until a rule that joined has caught up, or the number of runs "
                                 "whose weights are no longer finite"));
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
