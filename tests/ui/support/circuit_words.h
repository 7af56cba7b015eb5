#pragma once

#include "circuit/circuit_panel.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_traces.h"
#include "circuit/circuit_view.h"
#include "circuit/signal_list.h"
#include "circuit/synapse_card.h"

#include <QRegularExpression>
#include <QSize>
#include <QStringList>

namespace mc::ui::test {

inline const QSize kColumn(400, 900); ///< of a view that is a column, pixels

/// Everything the view says about its cell, in words.
inline QString allText(const CircuitView& view) {
    const CircuitPanel& panel = view.panel();
    return QStringList{view.summary(),
                       panel.drawing().summary(),
                       panel.card().summary(),
                       panel.afferents().list().summary(),
                       panel.feedback().list().summary(),
                       panel.traces().summary()}
        .join(QLatin1Char('\n'));
}

/// Whether all of that is numbers and words.
inline bool isSound(const CircuitView& view) {
    const QString text = allText(view);
    return !text.contains(QLatin1String("nan"), Qt::CaseInsensitive) &&
           !text.contains(QRegularExpression(QStringLiteral("\\binf\\b"))) &&
           !text.contains(QLatin1String("%1"));
}

/// The middle of a row of a list, pixels.
inline QPoint rowOf(const SignalList& list, std::size_t row) {
    return list.list().rowRect(row, list.size(), list.paper()).center().toPoint();
}

} // namespace mc::ui::test
