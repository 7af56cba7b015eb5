#pragma once

#include "circuit/circuit_lists.h"
#include "circuit/circuit_panel.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_traces.h"
#include "circuit/circuit_view.h"
#include "circuit/synapse_card.h"
#include "view/signal_list.h"

#include <QRegularExpression>
#include <QSize>
#include <QStringList>

namespace mc::ui::test {

inline const QSize kColumn(400, 900); ///< of a view that is a column, pixels

/// Everything the view says about its cell, in words.
inline QString allText(const CircuitView& view) {
    const CircuitPanel& panel = view.panel();
    return QStringList{view.summary(),
                       panel.picture().text(),
                       panel.card().text(),
                       panel.lists().afferents().text(),
                       panel.lists().feedback().text(),
                       panel.traces().text()}
        .join(QLatin1Char('\n'));
}

/// Whether all of that is numbers and words.
inline bool isSound(const CircuitView& view) {
    const QString text = allText(view);
    return !text.contains(QLatin1String("nan"), Qt::CaseInsensitive) &&
           !text.contains(QRegularExpression(QStringLiteral("\\binf\\b"))) &&
           !text.contains(QLatin1String("%1"));
}

} // namespace mc::ui::test
