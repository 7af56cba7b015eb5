#pragma once

#include "base/message.h"
#include "training/experiment/experiment.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mc {

using FieldValue = std::variant<std::int64_t, double, std::string>;

enum class FieldGroup { Data, Network, Circuit, ErrorCells, Learning, Initial, Additions };
enum class FieldKind { Integer, Real, Choice, Text };

struct Choice {
    std::string_view name; ///< in files and on the command line
    Text title;            ///< what a person reads
};

/// One row of the table of fields: all that a form, an option or a file needs to know of it. Texts are
/// English and are translated where they are shown.
struct Field {
    std::string_view id;     ///< name in files: "tau_m"
    std::string_view option; ///< name on the command line, without dashes: "tau-m"
    FieldGroup group;
    FieldKind kind;
    std::string_view symbol;     ///< as in the model's equations: "τ_m"; may be empty
    Text title;                  ///< "membrane time constant"
    Text unit;                   ///< "ms"; may be empty
    Text help;                   ///< one or two sentences
    double minimum = 0;          ///< of numbers, inclusive
    double maximum = 0;          ///< of numbers, inclusive
    std::vector<Choice> choices; ///< of FieldKind::Choice
    FieldValue (*get)(const Experiment&);
    void (*set)(Experiment&, const FieldValue&); ///< a value already checked; call setField instead
    /// Whether there are files from before the field; what they hold was made with its default, or with
    /// `earlier`.
    bool addedLater = false;
    std::optional<FieldValue> earlier{};
};

/// The table, in the order in which a form shows it.
[[nodiscard]] std::span<const Field> experimentFields();

/// Throws BadParameter if there is no field of this id.
[[nodiscard]] const Field& fieldNamed(std::string_view id);

/// Checks kind and range, then sets. Throws BadParameter with a sentence that names the field, the value and
/// what is allowed; the experiment is then unchanged. Integers are accepted for real fields.
void setField(Experiment& experiment, const Field& field, const FieldValue& value);

/// The value a person typed, in the field's own kind. Throws BadParameter if the text is no such value.
[[nodiscard]] FieldValue parseField(const Field& field, std::string_view text);

/// How sentences name a field: "tau_m (membrane time τ_m)".
[[nodiscard]] Message fieldLabel(const Field& field);

/// A value as a person reads it: of a choice its title.
[[nodiscard]] Message valueWords(const Field& field, const FieldValue& value);

/// A value as files and the command line have it.
[[nodiscard]] std::string valueText(const FieldValue& value);
/// The value as text that parseField reads back.
[[nodiscard]] std::string fieldText(const Field& field, const Experiment& experiment);

} // namespace mc
