#pragma once

#include "glossary/symbol_values.h"

#include <QString>
#include <span>
#include <string_view>
#include <vector>

namespace mc::ui {

/// Where a symbol is seen.
struct SymbolSight {
    std::string_view view; ///< a name of dockTable()
    std::string_view part; ///< id of the part there; see PartNote
};

/// A symbol of the page "The model" of the manual. Texts are English and are translated where they are shown.
struct Symbol {
    std::string_view sign;    ///< as formulas write it: "v_a"
    std::string_view name;    ///< in words
    std::string_view unit;    ///< empty: none
    std::string_view formula; ///< its equations, as formulas are written, with \quad between two; empty: none
    std::string_view note;    ///< when each of them holds, or what it is; with formulas between dollar signs
    std::string_view section; ///< heading of the page where it is explained
    std::span<const SymbolSight> seen; ///< of a field none: see sightsOf()
    std::string_view field;            ///< of the experiment, whose value it has; empty: none
    SymbolValue value;                 ///< else how it is known; null: it is not
    std::string_view without;          ///< then why
};

/// All symbols, in the order in which the page brings them.
[[nodiscard]] std::span<const Symbol> symbolTable();

/// Where it is seen; of a field, its row in the set-up.
[[nodiscard]] std::vector<SymbolSight> sightsOf(const Symbol& symbol);

/// In the language of the window; empty: none.
[[nodiscard]] QString unitOf(const Symbol& symbol);

/// What is known of a symbol now, or why nothing can be; empty: nothing yet.
[[nodiscard]] QString valueOf(const Symbol& symbol, const SymbolMoment& moment);

/// Whether a word of a search is the beginning of its sign, which may be spelled in Latin letters
/// ("theta_e"), of the name of its parameter ("tau_m"), or is in its name.
[[nodiscard]] bool matches(const Symbol& symbol, const QString& word);

/// "τ_m" as it is read aloud and searched for: without marks of formulas.
[[nodiscard]] QString plainSign(const Symbol& symbol);

} // namespace mc::ui
