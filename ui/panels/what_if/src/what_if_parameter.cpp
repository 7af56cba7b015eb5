#include "what_if_parameter.h"

#include "base/errors.h"
#include "setup/field_effect.h"
#include "setup/from_core.h"
#include "setup/reasons.h"
#include "setup/value_editor.h"
#include "style/text.h"
#include "what_if/slider_bar.h"
#include "widgets/calm_combo.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mc::ui {

namespace {

QString rangeText(const Field& field) {
    const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    return number ? WhatIfParameter::tr("%1 to %2").arg(tickText(field.minimum), tickText(field.maximum))
                  : QString();
}

} // namespace

WhatIfParameter::WhatIfParameter(const WhatIfRow& row, QWidget* parent)
    : WhatIfPart(parent), row_(row), choice_(new CalmCombo(this)), value_(new QWidget(this)),
      line_(new QHBoxLayout(value_)), unit_(smallLabel(QString(), value_)),
      change_(new QPushButton(translated(row.action), this)), pin_(makePinButton()),
      range_(smallLabel(QString(), this)) {
    choice_->setObjectName(QStringLiteral("parameter"));
    choice_->setAccessibleName(tr("Parameter to change"));
    allow(*choice_, tr("The parameters that can change without beginning anew."), {});
    for (const Field& field : experimentFields()) {
        if (changesWhileRunning(field)) {
            choice_->addItem(capitalised(translated(field.title)), fromCore(field.id));
        }
    }
    change_->setObjectName(fromCore(row.key));
    range_->setObjectName(QStringLiteral("parameterRange"));
    pin_->setObjectName(QStringLiteral("parameter-pin"));
    choice_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int kLeastLetters = 8; // narrower, the pin goes into the next line
    choice_->setMinimumContentsLength(kLeastLetters);
    FlowLayout* const choice = addLine();
    choice->addWidget(choice_);
    choice->addWidget(pin_);
    line_->setContentsMargins(0, 0, 0, 0);
    unit_->setWordWrap(false);
    line_->addWidget(unit_);
    value_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FlowLayout* const line = addLine();
    line->addWidget(value_);
    line->addWidget(change_);
    addBelow(range_);
    connect(choice_, &QComboBox::currentIndexChanged, this, &WhatIfParameter::choose);
    connect(change_, &QPushButton::clicked, this, [this] {
        QString problem;
        if (const auto wanted = change(problem)) {
            emit asked(*wanted);
        }
    });
    connect(pin_, &QAbstractButton::clicked, this, [this] { emit pinAsked(fromCore(field_->id)); });
    choice_->setCurrentIndex(choice_->findData(QStringLiteral("eta")));
    choose();
}

void WhatIfParameter::choose() {
    field_ = &fieldNamed(choice_->currentData().toString().toStdString());
    if (editor_ != nullptr) {
        delete &editor_->control();
    }
    editor_ = makeValueEditor(*field_, *value_);
    QWidget& control = editor_->control();
    control.setObjectName(QStringLiteral("parameterValue"));
    control.setAccessibleName(tr("New value: %1").arg(translated(field_->title)));
    allow(control, translated(field_->help), {});
    line_->insertWidget(0, &control, 1);
    setTabOrder(choice_, pin_);
    setTabOrder(pin_, &control);
    setTabOrder(&control, change_);
    pin_->setEnabled(SliderBar::takes(fromCore(field_->id)));
    pin_->setAccessibleName(tr("Pin a slider: %1").arg(translated(field_->title)));
    unit_->setText(translated(field_->unit));
    unit_->setVisible(!field_->unit.empty());
    connect(editor_, &ValueEditor::edited, this, &WhatIfParameter::refresh);
    if (experiment_) {
        shown_ = QString::fromStdString(fieldText(*field_, *experiment_));
        editor_->setText(shown_);
        refresh();
    }
}

void WhatIfParameter::showFrame(const FramePtr& frame) {
    if (experiment_ == frame->experiment) {
        return;
    }
    experiment_ = frame->experiment;
    const QString now = QString::fromStdString(fieldText(*field_, *experiment_));
    if (editor_->text() == shown_) { // nothing was typed
        editor_->setText(now);
    }
    shown_ = now;
    refresh();
}

std::optional<what_if::SetParameter> WhatIfParameter::change(QString& problem) const {
    try {
        const what_if::SetParameter wanted{std::string(field_->id),
                                           parseField(*field_, editor_->text().toStdString())};
        problem = reasonAgainst(wanted, *experiment_);
        if (problem.isEmpty() && wanted.value == field_->get(*experiment_)) {
            problem = tr("This is its value now.");
        }
        return problem.isEmpty() ? std::optional(wanted) : std::nullopt;
    } catch (const BadParameter& fault) {
        problem = translated(fault);
        return std::nullopt;
    }
}

void WhatIfParameter::refresh() {
    QString problem;
    const bool same = !change(problem) && editor_->text() == shown_;
    allow(*change_, translated(row_.help), problem);
    QStringList lines;
    if (!problem.isEmpty() && !same) {
        lines << QStringLiteral("⚠ ") + problem;
    }
    const QString range = rangeText(*field_);
    if (!range.isEmpty()) {
        lines << range;
    }
    if (!hasEffect(*field_, *experiment_)) {
        lines << tr("Has no effect with the other values of this run.");
    }
    range_->setText(lines.join(QLatin1Char('\n')));
    range_->setVisible(!lines.isEmpty());
}

} // namespace mc::ui
