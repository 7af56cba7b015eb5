#include "window/dock_arrangements.h"

#include "window/dock_sizes.h"
#include "window/dock_table.h"

#include <QDockWidget>
#include <QFontMetrics>
#include <QMainWindow>
#include <algorithm>
#include <initializer_list>

namespace mc::ui::arrangements {

namespace {

constexpr int kSetupWidth = 254;          ///< pixels
constexpr int kCircuitWidth = 400;        ///< pixels
constexpr double kLessonShare = 0.31;     ///< of the window's width
constexpr double kLessonMostShare = 0.45; ///< and no more, however large the letters
constexpr int kLessonLeast = 54;          ///< letters
constexpr int kLessonMost = 80;           ///< letters
/// Pixels of the board; on a narrower one two of the curves share a place.
constexpr int kThreeColumns = 1000;

constexpr QSize kWide{1440, 620};    ///< pixels from where on a window is so; so below
constexpr QSize kUsual{1180, 620};   ///< pixels
constexpr QSize kCompact{1000, 440}; ///< pixels
constexpr QSize kHalves{800, 440};   ///< pixels

/// Tabs of one place.
using Stack = QList<QDockWidget*>;

const DockRow& rowOf(const QList<QDockWidget*>& docks, const QDockWidget* dock) {
    return dockTable()[static_cast<std::size_t>(docks.indexOf(dock))];
}

template <class Belongs> Stack stackOf(const QList<QDockWidget*>& docks, const Belongs& belongs) {
    Stack stack;
    std::ranges::copy_if(docks, std::back_inserter(stack),
                         [&](const QDockWidget* dock) { return belongs(dock, rowOf(docks, dock)); });
    return stack;
}

Stack inRegions(const QList<QDockWidget*>& docks, std::initializer_list<Region> regions) {
    return stackOf(docks, [&](const QDockWidget* /*dock*/, const DockRow& row) {
        return std::ranges::find(regions, row.region) != regions.end();
    });
}

/// side: those of the side, too.
Stack inHalf(const QList<QDockWidget*>& docks, Half half, bool side) {
    return stackOf(docks, [&](const QDockWidget* /*dock*/, const DockRow& row) {
        return row.half == half && (side || row.region != Region::Side);
    });
}

void putAway(QMainWindow& window, const QList<QDockWidget*>& docks) {
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
}

void tabify(QMainWindow& window, const Stack& stack) {
    for (qsizetype k = 1; k < stack.size(); ++k) {
        window.tabifyDockWidget(stack[k - 1], stack[k]);
    }
}

/// The one that is seen; null: none is open.
QDockWidget* frontOf(const QList<QDockWidget*>& docks, const Stack& stack, const Choice& choice) {
    const auto before = [&](const QDockWidget* one, const QDockWidget* other) {
        const bool forward = choice.forward.contains(one);
        return forward != choice.forward.contains(other) ? forward
                                                         : rowOf(docks, one).rank < rowOf(docks, other).rank;
    };
    QDockWidget* front = nullptr;
    for (QDockWidget* dock : stack) {
        if (choice.open.contains(dock) && (front == nullptr || before(dock, front))) {
            front = dock;
        }
    }
    return front;
}

/// A place with its width or height in pixels.
struct Share {
    Stack stack;
    int size;
};

void size(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice,
          const QList<Share>& shares, Qt::Orientation orientation) {
    QList<QDockWidget*> fronts;
    QList<int> sizes;
    for (const Share& share : shares) {
        if (QDockWidget* front = frontOf(docks, share.stack, choice)) {
            fronts << front;
            sizes << share.size;
        }
    }
    window.resizeDocks(fronts, sizes, orientation);
}

/// Shows what is open of each place, with one in front.
void open(const QList<QDockWidget*>& docks, const QList<Stack>& stacks, const Choice& choice) {
    for (QDockWidget* dock : docks) {
        dock->setVisible(choice.open.contains(dock));
    }
    for (const Stack& stack : stacks) {
        if (QDockWidget* front = frontOf(docks, stack, choice)) {
            front->raise();
        }
    }
}

/// Columns from left to right.
void placeColumns(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice,
                  const QList<Share>& columns) {
    QList<Stack> stacks;
    for (const Share& column : columns) {
        if (stacks.isEmpty()) {
            window.addDockWidget(Qt::LeftDockWidgetArea, column.stack.first());
        } else {
            window.splitDockWidget(stacks.last().first(), column.stack.first(), Qt::Horizontal);
        }
        stacks << column.stack;
    }
    for (const Stack& stack : stacks) { // once the columns are there: a tab cannot be split
        tabify(window, stack);
    }
    open(docks, stacks, choice);
    size(window, docks, choice, columns, Qt::Horizontal);
}

void placeHalves(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice) {
    const int half = window.width() / 2;
    placeColumns(window, docks, choice,
                 {{inHalf(docks, Half::Left, true), half}, {inHalf(docks, Half::Right, true), half}});
}

/// Pictures above curves; what is beside them is as high as the window, since the drawing needs the height.
void placeBoard(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice, bool wide) {
    const int board = window.width() - kSetupWidth - (wide ? kCircuitWidth : 0);
    const bool three = wide && board >= kThreeColumns;
    using enum Region;
    const Stack side = inRegions(docks, {Side});
    const Stack pictures = inRegions(docks, {Pictures});
    const Stack input = wide ? inRegions(docks, {Input}) : inRegions(docks, {Input, Circuit});
    const Stack circuit = wide ? inRegions(docks, {Circuit}) : Stack{};
    const Stack errors = inRegions(docks, {Errors});
    const Stack concordance =
        three ? inRegions(docks, {Concordance}) : inRegions(docks, {Concordance, Accuracy});
    const Stack accuracy = three ? inRegions(docks, {Accuracy}) : Stack{};

    window.addDockWidget(Qt::LeftDockWidgetArea, side.first());
    window.splitDockWidget(side.first(), pictures.first(), Qt::Horizontal);
    window.splitDockWidget(pictures.first(), (wide ? circuit : input).first(), Qt::Horizontal);
    window.splitDockWidget(pictures.first(), errors.first(), Qt::Vertical);
    if (wide) {
        window.splitDockWidget(pictures.first(), input.first(), Qt::Horizontal);
    }
    window.splitDockWidget(errors.first(), concordance.first(), Qt::Horizontal);
    if (three) {
        window.splitDockWidget(concordance.first(), accuracy.first(), Qt::Horizontal);
    }
    const QList<Stack> stacks{side, pictures, input, circuit, errors, concordance, accuracy};
    for (const Stack& stack : stacks) {
        tabify(window, stack);
    }
    open(docks, stacks, choice);

    const int above = wide ? board * 7 / 10 : board * 2 / 3;
    size(window, docks, choice,
         {{side, kSetupWidth}, {pictures, above}, {input, board - above}, {circuit, kCircuitWidth}},
         Qt::Horizontal);
    const int curve = (wide ? board : above) / (three ? 3 : 2);
    size(window, docks, choice, {{errors, curve}, {concordance, curve}, {accuracy, curve}}, Qt::Horizontal);
    size(window, docks, choice, {{pictures, window.height() / 2}, {errors, window.height() / 2}},
         Qt::Vertical);
}

/// Width of the column of a lesson, pixels.
int lessonWidth(const QMainWindow& window) {
    const int letter = window.fontMetrics().averageCharWidth();
    return std::min(static_cast<int>(kLessonMostShare * window.width()),
                    std::clamp(static_cast<int>(kLessonShare * window.width()), kLessonLeast * letter,
                               kLessonMost * letter));
}

/// The places of a lesson: `first` and what is of the side, then a column of places for each of those given,
/// the views that they lack behind the last of one of their half.
QList<QList<Stack>> placesBeside(const QList<QDockWidget*>& docks, QDockWidget& first,
                                 const QList<QList<QDockWidget*>>& columns) {
    QList<QList<Stack>> places{{Stack{&first}}};
    for (const QList<QDockWidget*>& column : columns) {
        QList<Stack> stacks;
        for (QDockWidget* dock : column) {
            stacks << Stack{dock};
        }
        places << stacks;
    }
    const auto isShown = [&](QDockWidget* dock) {
        return dock == &first ||
               std::ranges::any_of(columns, [&](const auto& column) { return column.contains(dock); });
    };
    for (QDockWidget* dock : docks) {
        const DockRow& row = rowOf(docks, dock);
        if (isShown(dock)) {
            continue;
        }
        Stack* home = row.region == Region::Side ? &places.first().first() : &places.last().last();
        for (QList<Stack>& column : places) {
            for (Stack& stack : column) {
                const DockRow& head = rowOf(docks, stack.first());
                if (row.region != Region::Side && head.region != Region::Side && head.half == row.half) {
                    home = &stack;
                }
            }
        }
        *home << dock;
    }
    return places;
}

} // namespace

Room roomOf(QSize window) {
    const auto has = [&](QSize least) { return window.expandedTo(least) == window; };
    return !has(kHalves)    ? Room::Least
           : !has(kCompact) ? Room::Halves
           : !has(kUsual)   ? Room::Compact
           : !has(kWide)    ? Room::Usual
                            : Room::Wide;
}

Choice choiceNow(const QMainWindow& window, const QList<QDockWidget*>& docks) {
    Choice choice;
    const DockSizes::Sizes seen = DockSizes::inSight(docks);
    for (QDockWidget* dock : docks) {
        if (dock->isHidden()) {
            continue;
        }
        choice.open << dock;
        const QList<QDockWidget*> beside = window.tabifiedDockWidgets(dock);
        const bool forward =
            seen.contains(dock) && std::ranges::any_of(beside, [&](const QDockWidget* other) {
                return !other->isHidden() && rowOf(docks, other).rank < rowOf(docks, dock).rank;
            });
        if (forward) {
            choice.forward << dock;
        }
    }
    return choice;
}

Choice firstChoice(const QList<QDockWidget*>& docks) {
    return {stackOf(docks, [](const QDockWidget* /*dock*/, const DockRow& row) { return row.openAtFirst; }),
            {}};
}

Choice projected(const QList<QDockWidget*>& docks, Choice choice) {
    choice.open.removeIf([&](const QDockWidget* dock) {
        return !rowOf(docks, dock).projected && !choice.forward.contains(dock);
    });
    return choice;
}

void choose(const QList<QDockWidget*>& docks, const Choice& choice) {
    for (QDockWidget* dock : docks) {
        dock->setVisible(choice.open.contains(dock));
    }
    for (QDockWidget* dock : choice.forward) {
        dock->raise();
    }
}

void builtIn(QMainWindow& window, const QList<QDockWidget*>& docks, Room room, const Choice& choice) {
    putAway(window, docks);
    if (room == Room::Least) {
        placeColumns(window, docks, choice, {{docks, window.width()}});
    } else if (room == Room::Halves) {
        placeHalves(window, docks, choice);
    } else if (room == Room::Compact) {
        const int half = (window.width() - kSetupWidth) / 2;
        placeColumns(window, docks, choice,
                     {{inRegions(docks, {Region::Side}), kSetupWidth},
                      {inHalf(docks, Half::Left, false), half},
                      {inHalf(docks, Half::Right, false), half}});
    } else {
        placeBoard(window, docks, choice, room == Room::Wide);
    }
}

void forProjector(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice) {
    putAway(window, docks);
    placeHalves(window, docks, choice);
}

void beside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
            const QList<QList<QDockWidget*>>& columns) {
    putAway(window, docks);
    const QList<QList<Stack>> places = placesBeside(docks, first, columns);
    window.addDockWidget(Qt::LeftDockWidgetArea, &first);
    for (qsizetype k = 1; k < places.size(); ++k) {
        window.splitDockWidget(places[k - 1].first().first(), places[k].first().first(), Qt::Horizontal);
    }
    Choice choice{{&first}, {}};
    QList<Share> widths;
    QList<Stack> all;
    const int left = lessonWidth(window);
    const int others = (window.width() - left) / std::max(1, static_cast<int>(columns.size()));
    for (const QList<Stack>& column : places) { // once the columns are there
        for (qsizetype k = 1; k < column.size(); ++k) {
            window.splitDockWidget(column[k - 1].first(), column[k].first(), Qt::Vertical);
        }
        widths << Share{column.first(), widths.isEmpty() ? left : others};
        all << column;
    }
    for (const Stack& stack : all) {
        tabify(window, stack);
        choice.open << stack.first();
    }
    open(docks, all, choice);
    for (const QList<Stack>& column : places) {
        QList<Share> heights;
        for (const Stack& stack : column) {
            heights << Share{stack, window.height() / static_cast<int>(column.size())};
        }
        size(window, docks, choice, heights, Qt::Vertical);
    }
    size(window, docks, choice, widths, Qt::Horizontal);
}

void stackedBeside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
                   const QList<QList<QDockWidget*>>& columns) {
    putAway(window, docks);
    Choice choice{{&first}, {}};
    Stack views;
    for (const QList<QDockWidget*>& column : columns) {
        views << column;
    }
    choice.open << views;
    Stack left{&first};
    for (QDockWidget* dock : docks) {
        if (dock != &first && !views.contains(dock)) {
            (views.isEmpty() || rowOf(docks, dock).region == Region::Side ? left : views) << dock;
        }
    }
    if (views.isEmpty()) {
        placeColumns(window, docks, choice, {{left, window.width()}});
        return;
    }
    choice.forward << views.first();
    const int width = lessonWidth(window);
    placeColumns(window, docks, choice, {{left, width}, {views, window.width() - width}});
}

} // namespace mc::ui::arrangements
