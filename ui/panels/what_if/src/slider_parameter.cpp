#include "slider_parameter.h"

#include "base/errors.h"
#include "frames/cell_names.h"
#include "frames/network_activity.h"
#include "in_force.h"
#include "setup/from_core.h"
#include "setup/reasons.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace mc::ui {

namespace {

bool isNumber(const Field& field) {
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

double numberOf(const Field& field, const Experiment& experiment) {
    const FieldValue value = field.get(experiment);
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole != nullptr ? static_cast<double>(*whole) : std::get<double>(value);
}

} // namespace

std::optional<SliderParameter> SliderParameter::named(const std::string& name) {
    SliderParameter made;
    made.name_ = name;
    const auto fields = experimentFields();
    const auto field = std::ranges::find(fields, name, &Field::id);
    if (field != fields.end() && isNumber(*field) && changesWhileRunning(*field)) {
        made.field_ = &*field;
        return made;
    }
    const WhatIfRow* const row = whatIfRowNamed(name);
    if (row != nullptr && row->amount.slid > 0) {
        made.row_ = row;
        return made;
    }
    return std::nullopt;
}

CellAddress SliderParameter::place(CellAddress picked) const {
    return row_->place == WhatIfPlace::Cell ? picked : CellAddress{};
}

QString SliderParameter::title(const Frame& frame, CellAddress picked) const {
    if (field_ != nullptr) {
        const QString title = capitalised(translated(field_->title));
        return field_->symbol.empty() ? title : title + QLatin1Char(' ') + fromCore(field_->symbol);
    }
    if (row_->place != WhatIfPlace::Cell) {
        return tr("Feedback signs held flipped");
    }
    return hasCell(frame, picked) ? tr("Current into %1").arg(cellForms(frame, picked).last())
                                  : tr("Current into the picked cell");
}

QString SliderParameter::unit() const {
    return field_ != nullptr ? translated(field_->unit) : QString();
}

QString SliderParameter::valueText(double value) const {
    const bool share = row_ != nullptr && row_->amount.share;
    return share ? percentText(value) : tickText(value);
}

SliderScale SliderParameter::scale(const Frame& frame) const {
    if (row_ != nullptr) {
        const WhatIfAmount& amount = row_->amount;
        return {std::max(amount.minimum, -amount.slid), std::min(amount.maximum, amount.slid)};
    }
    const Experiment& begun = frame.initialExperiment ? *frame.initialExperiment : *frame.experiment;
    return SliderScale::around(numberOf(*field_, begun), field_->minimum, field_->maximum,
                               field_->kind == FieldKind::Integer);
}

double SliderParameter::value(const Frame& frame, CellAddress picked) const {
    return field_ != nullptr ? numberOf(*field_, *frame.experiment)
                             : holding(frame, *row_, {place(picked)}).amount;
}

WhatIf SliderParameter::change(double value, CellAddress picked) const {
    if (row_ != nullptr) {
        return row_->make({.cell = place(picked), .amount = value, .switched = row_->switched});
    }
    const bool whole = field_->kind == FieldKind::Integer;
    return what_if::SetParameter{std::string(field_->id),
                                 whole ? FieldValue(static_cast<std::int64_t>(std::llround(value)))
                                       : FieldValue(value)};
}

QString SliderParameter::refusal(const Frame& frame, CellAddress picked) const {
    if (row_ != nullptr && row_->place == WhatIfPlace::Cell && !hasCell(frame, picked)) {
        return tr("Pick a cell in a view first.");
    }
    return reasonAgainst(change(value(frame, picked), picked), *frame.experiment);
}

} // namespace mc::ui
