#include "setup/setup_panel.h"

#include "base/errors.h"
#include "data_choice/data_fit.h"
#include "data_choice/recent_folders.h"
#include "preset_menu.h"
#include "setup/field_editor.h"
#include "setup/from_core.h"
#include "setup/preset_text.h"
#include "setup/reasons.h"
#include "setup_state.h"
#include "style/lists.h"
#include "style/text.h"
#include "training/events/what_if.h"
#include "training/events/what_if_text.h"
#include "training/experiment/open_data.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mc::ui {

SetupPanel::SetupPanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Experiment"));
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new QScrollArea(this); // in a low window the buttons are scrolled to
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* all = new QWidget;
    scroll->setWidget(all); // while it is empty: a change of parents styles all that is within anew
    all->setAutoFillBackground(false); // the card shows through
    scroll->viewport()->setAutoFillBackground(false);
    form_ = new ExperimentForm(all);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(form_, 1);
    column->addWidget(makeButtons(*all));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
    orderTabsAsLaidOut(*this);
    connect(form_, &ExperimentForm::edited, this, &SetupPanel::fieldEdited);
    refresh();
}

QSize SetupPanel::sizeHint() const {
    return {254, 600};
}

QWidget* SetupPanel::makeButtons(QWidget& parent) {
    auto* foot = new QWidget(&parent);
    state_ = new QLabel(foot);
    state_->setWordWrap(true);
    auto* presets = new QPushButton(tr("Presets"), foot);
    presets->setObjectName(QStringLiteral("presets"));
    presets->setToolTip(tr("Puts the values of an experiment worth running into the form"));
    presets_ = new PresetMenu(presets);
    presets->setMenu(presets_);
    connect(presets_, &PresetMenu::chosen, this, &SetupPanel::takePreset);
    suggest_ = new QPushButton(tr("Use suggested"), foot);
    suggest_->setObjectName(QStringLiteral("useSuggested"));
    suggest_->setToolTip(tr("Puts the values suggested for this network, input and batch into the form"));
    apply_ = new QPushButton(tr("Apply (restarts)"), foot);
    apply_->setObjectName(QStringLiteral("apply"));
    apply_->setProperty("primary", true);
    apply_->setToolTip(tr(
        "Starts the experiment of the form from its beginning; Ctrl+Z goes back to the one that runs now"));
    change_ = new QPushButton(tr("Change while running"), foot);
    change_->setObjectName(QStringLiteral("change"));
    revert_ = new QPushButton(tr("Revert"), foot);
    revert_->setObjectName(QStringLiteral("revert"));
    revert_->setToolTip(tr("Puts the values of the running experiment back into the form"));
    connect(suggest_, &QPushButton::clicked, form_, &ExperimentForm::takeOffers);
    connect(apply_, &QPushButton::clicked, this, &SetupPanel::apply);
    connect(change_, &QPushButton::clicked, this, &SetupPanel::change);
    connect(revert_, &QPushButton::clicked, this, &SetupPanel::revert);

    auto* buttons = new QWidget(foot);
    auto* flow = new FlowLayout(buttons, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {suggest_, presets, change_, apply_, revert_}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        flow->addWidget(button);
    }
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(10, 6, 10, 10);
    column->setSpacing(6);
    column->addWidget(state_);
    column->addWidget(buttons);
    return foot;
}

void SetupPanel::showFrame(const FramePtr& frame) {
    if (playing_ != frame->playing || data_ != frame->data) {
        playing_ = frame->playing;
        data_ = frame->data;
        refresh();
    }
    if (std::vector<WhatIf> changes = changesBegunWith(*frame); changes != changes_) {
        changes_ = std::move(changes);
        refresh();
    }
    estimate_.showFrame(*frame);
    presets_->setEstimate(estimate_);
    const std::optional<Experiment> before = running_;
    if (frame->experiment && (!running_ || *frame->experiment != *running_)) {
        adopt(*frame->experiment);
    }
    if (before && frame->origin != origin_) {
        takeOtherRun(*before, frame->origin);
    }
    origin_ = frame->origin;
    takeNotice(frame->notice);
}

void SetupPanel::setBusy(bool busy) {
    busy_ = busy;
    refresh();
}

void SetupPanel::adopt(const Experiment& experiment) {
    const bool otherData = !running_ || running_->data.source != experiment.data.source;
    if (data_ && otherData && experiment.data.source != kDrawnDigits) {
        rememberFolder(QString::fromStdString(experiment.data.source), QString::fromStdString(data_->name));
    }
    form_->follow(experiment);
    running_ = experiment;
    refusal_.reset();
    refresh();
}

/// Another run has come on the board. What was typed for the one before is not for another experiment.
void SetupPanel::takeOtherRun(const Experiment& before, std::uint64_t origin) {
    const QMap<QString, QString> typed = edits();
    Experiment sameSeed = *running_;
    sameSeed.seed = before.seed;
    gone_ = 0;
    if (sameSeed != before && (!typed.isEmpty() || preset_ != nullptr)) {
        keptEdits_.keep(origin_, typed);
        gone_ = typed.size();
        revert();
    }
    if (const auto kept = keptEdits_.take(origin); kept && !kept->isEmpty()) {
        setEdits(*kept);
    }
    refresh();
}

void SetupPanel::takeNotice(const Notice& notice) {
    if (notice == lastNotice_) {
        return;
    }
    lastNotice_ = notice;
    if (notice.kind != Notice::Kind::Failure) {
        return;
    }
    try {
        FieldEditor& row = form_->editor(notice.field);
        refusal_ = FormProblem{notice.field, translated(notice.text)};
        refresh();
        form_->reveal(row);
    } catch (const BadParameter&) {
        // No fault of a value of this form; the notice bar has it.
    }
}

void SetupPanel::fieldEdited(const std::string& field) {
    gone_ = 0;
    if (refusal_ && refusal_->field == field) {
        refusal_.reset();
    }
    refresh();
}

void SetupPanel::refresh() {
    draft_ = running_.value_or(Experiment{});
    std::vector<FormProblem> problems = form_->read(draft_);
    const bool known = data_ && running_ && draft_.data.source == running_->data.source; // not of other data
    if (const QString fault = known ? networkMisfit(draft_.network, *data_) : QString();
        problems.empty() && !fault.isEmpty()) {
        problems.push_back({"network", fault});
    }
    const bool usable = problems.empty();
    if (refusal_) {
        problems.push_back(*refusal_); // after the form's own, which are newer
    }
    const int changes = form_->mark(running_.value_or(draft_), draft_, problems);
    suggest_->setEnabled(form_->offer(draft_, data_ || busy_));
    const bool begins = changes > 0 || changesOfForm() != changes_; // something else than what runs
    apply_->setEnabled(running_ && usable && !busy_ && (begins || !data_));
    allowChange(usable, changes);
    revert_->setEnabled(changes > 0 || preset_ != nullptr);
    state_->setText(stateText(usable, changes));
}

QString SetupPanel::stateText(bool usable, int changes) const {
    SetupState state;
    state.usable = usable;
    state.busy = busy_;
    state.hasRun = data_ != nullptr;
    state.playing = playing_;
    state.changes = changes;
    state.beginsOtherwise = changesOfForm() != changes_;
    state.gone = gone_;
    if (data_ && preset_ != nullptr) {
        const bool sameData = running_ && draft_.data.source == running_->data.source;
        state.preset = presetNote(
            *preset_, sameData ? QString::fromStdString(data_->name) : fromCore(preset_->data), estimate_);
    }
    return setupStateText(state, changes_);
}

void SetupPanel::allowChange(bool usable, int changes) {
    const QStringList fixed = running_ ? fixedFields(*running_, draft_) : QStringList();
    const QString reason =
        !usable                        ? tr("A marked value cannot be used.")
        : !running_ || !data_ || busy_ ? tr("Nothing is running.")
        : changes == 0                 ? tr("No value differs from that of the run.")
        : fixed.isEmpty()
            ? QString()
            : tr("Only a run that starts over can have another value of: %1.").arg(commaList(fixed));
    allow(
        *change_,
        tr("Gives the values to the run from its next batch on; what it has learned is kept, the curves get "
           "a mark, and each change can be undone"),
        reason);
}

void SetupPanel::change() {
    const Experiment wanted = draft_; // the first answer makes another draft
    const Experiment running = *running_;
    for (const Field& field : experimentFields()) {
        if (field.get(wanted) != field.get(running)) {
            emit commandIssued(
                command::Intervene{what_if::SetParameter{std::string(field.id), field.get(wanted)}});
        }
    }
}

void SetupPanel::apply() {
    if (preset_ != nullptr) {
        emit commandIssued(command::SetSpeed{preset_->millisecondsPerSecond});
    }
    const bool otherData = running_ && !opensTheSame(draft_.data, running_->data);
    issue(draft_, changesOfForm(), otherData && draft_.network == running_->network);
}

/// What the run begins with if the form is applied.
std::vector<WhatIf> SetupPanel::changesOfForm() const {
    return preset_ != nullptr ? parseWhatIfs(preset_->changes) : changes_;
}

void SetupPanel::openData(const QString& source) {
    if (!running_) {
        return;
    }
    Experiment experiment = *running_;
    experiment.data.source = source.toStdString();
    form_->editor("data").setText(source);
    refresh();
    issue(experiment, changes_, true);
}

/// fitToData: another network is taken where that of the experiment does not fit.
void SetupPanel::issue(const Experiment& experiment, std::vector<WhatIf> changes, bool fitToData) {
    refusal_.reset();
    preset_ = nullptr;
    lastNotice_ = {}; // the same refusal once more is news
    refresh();
    command::Restart restart{experiment, std::move(changes)};
    restart.fitToData = fitToData;
    emit commandIssued(restart);
}

void SetupPanel::takePreset(const Preset& preset) {
    refusal_.reset();
    gone_ = 0;
    Experiment base = draft_;
    const QString folder = folderOf(fromCore(preset.data));
    if (!isOpen(preset) && QFileInfo::exists(folder)) {
        base.data.source = folder.toStdString();
    }
    preset_ = &preset;
    form_->show(presetExperiment(preset, base));
    refresh();
}

/// Whether the data that stand in the form are known to be those of the preset.
bool SetupPanel::isOpen(const Preset& preset) const {
    return data_ && running_ && draft_.data.source == running_->data.source && data_->name == preset.data;
}

QMap<QString, QString> SetupPanel::edits() const {
    return form_->edits();
}

void SetupPanel::setEdits(const QMap<QString, QString>& edits) {
    revert();
    form_->type(edits);
    refresh();
}

void SetupPanel::revert() {
    refusal_.reset();
    preset_ = nullptr;
    if (running_) {
        form_->show(*running_);
    }
    refresh();
}

} // namespace mc::ui
