#include "setup/experiment_form.h"

#include "base/errors.h"
#include "setup/field_editor.h"
#include "setup/field_effect.h"
#include "setup/from_core.h"
#include "setup/value_editor.h"
#include "style/text.h"
#include "training/experiment/suggestions.h"
#include "widgets/fold.h"

#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

QString groupTitle(FieldGroup group) {
    switch (group) {
    case FieldGroup::Data:
        return ExperimentForm::tr("Data");
    case FieldGroup::Network:
        return ExperimentForm::tr("Network");
    case FieldGroup::Circuit:
        return ExperimentForm::tr("Circuit");
    case FieldGroup::ErrorCells:
        return ExperimentForm::tr("Error cells");
    case FieldGroup::Learning:
        return ExperimentForm::tr("Learning");
    case FieldGroup::Initial:
        return ExperimentForm::tr("At the start");
    case FieldGroup::Additions:
        break;
    }
    return ExperimentForm::tr("Additions");
}

bool belongsElsewhere(const Field& field) {
    return field.id == "seed";
}

QString textOf(const Field& field, const Experiment& experiment) {
    return QString::fromStdString(fieldText(field, experiment));
}

const FormProblem* problemOf(const Field& field, const std::vector<FormProblem>& problems) {
    const auto found =
        std::ranges::find_if(problems, [&](const FormProblem& p) { return p.field == field.id; });
    return found == problems.end() ? nullptr : &*found;
}

/// By field; empty while the network cannot be read, which its own row says.
std::vector<std::pair<std::string_view, FieldValue>> suggestionsFor(const Experiment& draft) {
    try {
        return suggestedValues(draft);
    } catch (const BadParameter&) {
        return {};
    }
}

} // namespace

ExperimentForm::ExperimentForm(QWidget* parent) : QScrollArea(parent) {
    setAccessibleName(tr("Parameters of the experiment"));
    setWidget(makeRows());
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widget()->setAutoFillBackground(false); // the card shows through
    viewport()->setAutoFillBackground(false);
    show(Experiment{});
}

QWidget* ExperimentForm::makeRows() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(4);
    for (const Field& field : experimentFields()) {
        if (belongsElsewhere(field)) {
            continue;
        }
        if (folds_.empty() || folds_.back().second != field.group) {
            auto* fold = new Fold(groupTitle(field.group), form);
            // Those that are changed least often begin closed.
            fold->setOpen(field.group != FieldGroup::Initial && field.group != FieldGroup::Additions);
            column->addWidget(fold);
            folds_.emplace_back(fold, field.group);
        }
        auto* row = new FieldEditor(field, form);
        folds_.back().first->addRow(row);
        rows_.push_back(row);
        connect(row, &FieldEditor::edited, this, [this, id = std::string(field.id)] { emit edited(id); });
    }
    column->addStretch(1);
    return form;
}

FieldEditor& ExperimentForm::editor(std::string_view id) const {
    FieldEditor* row = find(id);
    if (row == nullptr) {
        throw BadParameter(std::string(id), {MC_TEXT("The form has no field '%1'."), {id}});
    }
    return *row;
}

FieldEditor* ExperimentForm::find(std::string_view id) const {
    const auto found =
        std::ranges::find_if(rows_, [id](const FieldEditor* row) { return row->field().id == id; });
    return found == rows_.end() ? nullptr : *found;
}

void ExperimentForm::show(const Experiment& experiment) {
    for (FieldEditor* row : rows_) {
        row->setText(textOf(row->field(), experiment));
    }
}

void ExperimentForm::follow(const Experiment& experiment) {
    Experiment draft = experiment;
    const std::vector<FormProblem> problems = read(draft);
    for (FieldEditor* row : rows_) {
        const Field& field = row->field();
        const bool same = problemOf(field, problems) == nullptr && field.get(draft) == field.get(experiment);
        if (same || !row->isChanged()) {
            row->setText(textOf(field, experiment));
        }
    }
}

std::vector<FormProblem> ExperimentForm::read(Experiment& draft) const {
    std::vector<FormProblem> problems;
    const auto attempt = [&problems](auto work) {
        try {
            work();
        } catch (const BadParameter& fault) {
            problems.push_back({fault.field, translated(fault)});
        }
    };
    for (const FieldEditor* row : rows_) {
        attempt([&] { setField(draft, row->field(), parseField(row->field(), row->text().toStdString())); });
    }
    if (problems.empty()) {
        attempt([&] { validate(draft); });
    }
    return problems;
}

int ExperimentForm::mark(const Experiment& running, const Experiment& draft,
                         const std::vector<FormProblem>& problems) {
    int changes = 0;
    for (FieldEditor* row : rows_) {
        const Field& field = row->field();
        const FormProblem* problem = problemOf(field, problems);
        const bool differs = field.get(draft) != field.get(running) ||
                             (problem != nullptr && row->text() != textOf(field, running));
        row->setProblem(problem != nullptr ? problem->sentence : QString());
        row->setChanged(differs);
        row->setEffective(hasEffect(field, draft));
        changes += differs ? 1 : 0;
    }
    noteInHeadings();
    return changes;
}

void ExperimentForm::noteInHeadings() {
    for (const auto& [fold, group] : folds_) {
        int changed = 0;
        bool refused = false;
        for (const FieldEditor* row : rows_) {
            if (row->field().group == group) {
                changed += row->isChanged() ? 1 : 0;
                refused = refused || !row->problem().isEmpty();
            }
        }
        fold->setNote(refused ? tr("⚠ refused") : changed > 0 ? tr("%1 changed").arg(changed) : QString());
    }
}

bool ExperimentForm::offer(const Experiment& draft, bool dataOpened) {
    const auto suggested = suggestionsFor(draft);
    bool any = false;
    for (FieldEditor* row : rows_) {
        const Field& field = row->field();
        QString value;
        for (const auto& [id, wanted] : suggested) {
            if (id == field.id && wanted != field.get(draft)) {
                Experiment example = draft;
                setField(example, field, wanted);
                value = textOf(field, example);
            }
        }
        if (isDataSource(field) && !dataOpened && draft.data.source != kDrawnDigits) {
            value = QString::fromLatin1(kDrawnDigits);
        }
        row->setSuggestion(value);
        any = any || !value.isEmpty();
    }
    return any;
}

void ExperimentForm::takeOffers() {
    for (int pass = 0; pass < 2; ++pass) { // the batch of the first decides the rate of the second
        for (FieldEditor* row : rows_) {
            row->useSuggestion();
        }
    }
}

void ExperimentForm::reveal(FieldEditor& row) {
    for (const auto& [fold, group] : folds_) {
        if (group == row.field().group) {
            fold->setOpen(true);
        }
    }
    ensureWidgetVisible(&row);
}

QMap<QString, QString> ExperimentForm::edits() const {
    QMap<QString, QString> edits;
    for (const Field& field : experimentFields()) {
        if (const FieldEditor* row = find(field.id); row != nullptr && row->isChanged()) {
            edits.insert(fromCore(field.id), row->text());
        }
    }
    return edits;
}

void ExperimentForm::type(const QMap<QString, QString>& edits) {
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
        if (FieldEditor* row = find(edit.key().toStdString())) {
            row->setText(edit.value());
        }
    }
}

} // namespace mc::ui
