#pragma once

#include "base/message.h"
#include "learning/rules.h"
#include "training/events/what_if.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// What a what-if is about.
enum class WhatIfPlace {
    Run,          ///< as a whole
    HiddenLayers, ///< one or all of them: the layers that get feedback
    Layers,       ///< one or all of them
    Cell,
    Synapse, ///< onto a cell
    Image,
    Parameter
};

/// The number of a what-if.
struct WhatIfAmount {
    Text title{};       ///< empty: it has none
    Text missing{};     ///< a sentence for where it is not given; %1: what was written
    Text refused{};     ///< for where it is out of range; %1: the number, %2 and %3: the range
    bool share = false; ///< written and shown in percent
    double minimum = 0;
    double maximum = 0;
    bool aboveMinimum = false; ///< the minimum itself is out of range
    double usual = 0;
    double step = 0; ///< by which controls change it
    double slid = 0; ///< how far from 0 a slider reaches; 0: there is no slider for it
};

/// What is written behind the key of a what-if.
struct WhatIfArguments {
    CellAddress cell{};                 ///< or a layer alone; layer 0: all that there are
    int afferent = 0;                   ///< that a synapse onto the cell comes from
    double amount = 0;                  ///< 0 where it has none
    std::string field{};                ///< id of the parameter
    FieldValue value{};                 ///< of the parameter
    int label = 0;                      ///< of the image
    std::vector<std::uint8_t> pixels{}; ///< of the image
    unsigned switched = 1; ///< what is on after it, one bit for each thing that its kind can switch
    bool operator==(const WhatIfArguments&) const = default;
};

/// How a what-if is asked for on the screen.
enum class WhatIfControl {
    None,   ///< it is what other controls ask for, too
    Button, ///< changes something once
    Start,  ///< two buttons: one starts it with its amount, the other ends it with 0
    Switch  ///< a check box that shows whether its bit is on
};

/// One row of the table of what-ifs: one way to write one. A kind that switches things has a row for each
/// combination of them.
struct WhatIfRow {
    std::string_view key; ///< on the command line and in files
    WhatIfPlace place = WhatIfPlace::Run;
    WhatIfAmount amount{};
    unsigned switched = 1;                      ///< see WhatIfArguments
    Message (*words)(const WhatIfArguments&);   ///< what was done
    Message (*ruledOut)(const Rule&) = nullptr; ///< why a rule cannot have it; empty: it can
    WhatIfControl control = WhatIfControl::None;
    Text group{};  ///< title of the controls that it stands among; empty: none
    Text action{}; ///< title of its control
    Text help{};   ///< what it does, and what is expected of it
    Text end{};    ///< title of the button that ends it
    Text endHelp{};
    Text noneToEnd{}; ///< why there is nothing to end
    // Filled in by its kind.
    std::size_t kind = 0; ///< index in WhatIf
    WhatIf (*make)(const WhatIfArguments&) = nullptr;
};

/// The table of what-ifs: the command line, files, lessons, their words and the panel are made from it. Rows
/// of one group follow one another.
[[nodiscard]] std::span<const WhatIfRow> whatIfRows();

/// The row by which a change is written.
[[nodiscard]] const WhatIfRow& rowOf(const WhatIf& change);
[[nodiscard]] WhatIfArguments argumentsOf(const WhatIf& change);

/// The row of a key; null if there is none.
[[nodiscard]] const WhatIfRow* whatIfRowNamed(std::string_view key);

/// The change that switches what the row is about on or off, and leaves the rest of its kind as it is.
/// before: what holds there, of the same kind.
[[nodiscard]] WhatIf switched(const WhatIfRow& row, WhatIfArguments before, bool on);

} // namespace mc
