#include "frames/map_places.h"
#include "network/network_text.h"

#include <QCoreApplication>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::network_table", text);
}

struct Ends {
    NetworkGeometry::Place from;
    NetworkGeometry::Place to;
};

void addRows(DataTable& table, const QString& way, const Links& links, auto ends, auto signal) {
    for (const Link& link : links.shown) {
        const Ends at = ends(link);
        table.columns[0].words << way;
        const double sent = signal(link, at);
        std::size_t column = 1;
        for (const double value : {static_cast<double>(at.from.layer), static_cast<double>(at.from.cell),
                                   static_cast<double>(at.to.layer), static_cast<double>(at.to.cell),
                                   static_cast<double>(link.weight), sent, link.weight * sent}) {
            table.columns[column++].numbers.push_back(value);
        }
    }
}

} // namespace

DataTable linksTable(const NetworkState& state) {
    DataTable table{QStringLiteral("connections"),
                    tr("Connections on show"),
                    {{tr("way"), {}},
                     {tr("from layer"), {}},
                     {tr("from cell"), {}},
                     {tr("to layer"), {}},
                     {tr("to cell"), {}},
                     {tr("W, or E down"), {}},
                     {tr("x, or e down"), {}},
                     {tr("W x, or E e down"), {}}}};
    const CellLinks& links = state.links;
    const CircuitRecord* record = state.frame && links.known ? circuitOf(*state.frame, links.cell) : nullptr;
    if (record == nullptr) {
        return table;
    }
    const NetworkGeometry::Place own{links.cell.layer, links.cell.cell};
    const Vector below = // through the pools
        afferentTrace(*record, state.activity[static_cast<std::size_t>(own.layer) - 1].trace);
    const auto trace = [&](const Link& link, const Ends& at) -> double {
        return at.to == own ? below[link.synapse]
                            : state.activity[static_cast<std::size_t>(own.layer)].trace[own.cell];
    };
    const auto error = [](const Link& link, const Ends&) -> double { return link.error; };
    const auto fromBelow = [&](const Link& link) { return Ends{{own.layer - 1, link.cell}, own}; };
    const auto toAbove = [&](const Link& link) { return Ends{own, {own.layer + 1, link.cell}}; };
    const auto fromAbove = [&](const Link& link) { return Ends{{links.source, link.cell}, own}; };
    const auto toBelow = [&](const Link& link) { return Ends{own, {own.layer - 1, link.cell}}; };
    addRows(table, tr("up"), links.below, fromBelow, trace);
    addRows(table, tr("up"), links.above, toAbove, trace);
    addRows(table, tr("down"), links.arriving, fromAbove, error);
    addRows(table, tr("down"), links.sent, toBelow, error);
    return table;
}

} // namespace mc::ui
