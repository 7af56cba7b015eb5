#include "compare/difference_picture.h"

#include "style/fitting_text.h"
#include "style/lists.h"
#include "style/palette.h"
#include "style/scale.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLeastPlot = 36;   ///< height of the bars, units
constexpr double kLeastWidth = 200; ///< units
constexpr double kWidestBar = 8;    ///< units
constexpr double kBarShare = 0.7;   ///< of the room that a row has
constexpr double kTick = 4;         ///< height of the tick of a row that is in one table only, units
constexpr double kBetween = 4;      ///< units

/// Rows of a table that stand together, like those of one layer.
struct Group {
    std::size_t first = 0;
    std::size_t end = 0; ///< the one after the last
    QString name{};
    double left = 0; ///< where they lie
    double width = 0;
    [[nodiscard]] double perRow() const { return width / static_cast<double>(end - first); }
};

bool changesAt(const DataColumn& key, std::size_t row) {
    return key.numbers.empty()
               ? key.words[static_cast<qsizetype>(row)] != key.words[static_cast<qsizetype>(row) - 1]
               : key.numbers[row] != key.numbers[row - 1];
}

/// The key that changes least often from row to row, of those that do.
const DataColumn& slowestKey(const TableComparison& table) {
    const auto changes = [&](const DataColumn& key) {
        std::size_t count = 0;
        for (std::size_t row = 1; row < table.rows().size(); ++row) {
            count += changesAt(key, row) ? 1 : 0;
        }
        return count > 0 ? count : table.rows().size();
    };
    return *std::ranges::min_element(table.keys(), {}, changes);
}

/// By the slowest key; each row alone where there is no other.
std::vector<Group> groupsOf(const TableComparison& table, const QRectF& plot) {
    const DataColumn& key = slowestKey(table);
    std::vector<Group> groups;
    for (std::size_t row = 0; row < table.rows().size(); ++row) {
        if (row == 0 || changesAt(key, row)) {
            const bool words = key.numbers.empty();
            const QString value = words ? key.words[static_cast<qsizetype>(row)] : tickText(key.numbers[row]);
            const bool named = !words && (table.keys().size() > 1 || row == 0);
            groups.push_back({row, row + 1, named ? tr("%1 %2").arg(key.name, value) : value});
        }
        groups.back().end = row + 1;
    }
    double whole = 0;
    for (Group& group : groups) {
        group.width = std::sqrt(static_cast<double>(group.end - group.first));
        whole += group.width;
    }
    double left = plot.left();
    for (Group& group : groups) {
        group.width *= plot.width() / whole;
        group.left = left;
        left += group.width;
    }
    return groups;
}

/// The bar of a row.
struct Bar {
    double middle;
    double width;
};

Bar barOf(const Group& group, std::size_t row) {
    return {group.left + group.perRow() * (static_cast<double>(row - group.first) + 0.5),
            std::clamp(kBarShare * group.perRow(), 1.0, kWidestBar)};
}

/// The rows at a place: all that share its unit, at least one; first and the one after the last.
std::pair<std::size_t, std::size_t> rowsAt(const std::vector<Group>& groups, double x) {
    auto group = std::ranges::upper_bound(groups, x, {}, &Group::left);
    group = group == groups.begin() ? group : std::prev(group);
    const auto index = [&](double place) {
        const double last = static_cast<double>(group->end - group->first) - 1;
        return group->first + static_cast<std::size_t>(
                                  std::clamp(std::floor((place - group->left) / group->perRow()), 0.0, last));
    };
    const double reach = group->perRow() < 1 ? 0.5 : 0;
    return {index(x - reach), index(x + reach) + 1};
}

/// The end of the axis of a strip.
double limitOf(const ComparedColumn& column) {
    return column.largest ? roundCeiling(std::abs(column.difference[*column.largest])) : 1;
}

/// The least and the largest difference at one place, both sides of 0.
struct Extent {
    double below = 0;
    double above = 0;
};

double lineOn(const Paper& paper) {
    return std::ceil(paper.metrics().height());
}

} // namespace

bool DifferencePicture::Strip::hasPlot() const {
    return column != nullptr && (column->differ > 0 || table->onlyInA() + table->onlyInB() > 0);
}

DifferencePicture::DifferencePicture(std::vector<TableComparison> tables) : tables_(std::move(tables)) {
    for (const TableComparison& table : tables_) {
        strips_.push_back({&table, nullptr, false});
        const std::size_t first = strips_.size();
        for (const ComparedColumn& column : table.columns()) {
            strips_.push_back({&table, &column, false});
        }
        for (std::size_t k = strips_.size(); k-- > first;) {
            if (strips_[k].hasPlot()) {
                strips_[k].isLast = true;
                break;
            }
        }
    }
}

QSizeF DifferencePicture::leastRoom(const Paper& paper) const {
    const double line = lineOn(paper);
    double height = 0;
    for (const Strip& strip : strips_) {
        height += line + kBetween + (strip.hasPlot() ? kLeastPlot + kBetween : 0) + (strip.isLast ? line : 0);
    }
    return {kLeastWidth, height};
}

std::vector<DifferencePicture::PlacedStrip> DifferencePicture::placed(QSizeF room, const Paper& paper) const {
    const double line = lineOn(paper);
    const auto plots = std::ranges::count_if(strips_, &Strip::hasPlot);
    const double spare = std::max(0.0, room.height() - leastRoom(paper).height());
    const double height = kLeastPlot + (plots > 0 ? spare / static_cast<double>(plots) : 0);
    const double labels = std::ceil(paper.metrics().horizontalAdvance(signedText(-0.0005))) + 4;
    std::vector<PlacedStrip> all;
    double y = 0;
    for (const Strip& strip : strips_) {
        PlacedStrip one{&strip, QRectF(0, y, room.width(), line), {}};
        y += line + kBetween;
        if (strip.hasPlot()) {
            one.plot = QRectF(labels, y, std::max(room.width() - labels - 2, 1.0), height);
            y += height + kBetween + (strip.isLast ? line : 0);
        }
        all.push_back(one);
    }
    return all;
}

void DifferencePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    for (const PlacedStrip& one : placed(room, paper)) {
        const bool heading = one.strip->column == nullptr;
        const QFont font = paper.letters(1, heading);
        QStringList forms;
        if (heading) {
            const QString rows = one.strip->table->rowsText();
            forms = {rows.isEmpty() ? one.strip->table->title()
                                    : tr("%1: %2").arg(one.strip->table->title(), rows),
                     one.strip->table->title()};
        } else {
            forms = one.strip->table->columnForms(*one.strip->column);
        }
        painter.setFont(font);
        painter.setPen(heading ? paper.colours().text : paper.colours().quiet);
        const QString words = longestFitting(forms, QFontMetricsF(font), one.words.width());
        painter.drawText(one.words, Qt::AlignLeft | Qt::AlignVCenter,
                         shortened(words, font, one.words.width()));
        if (!one.plot.isEmpty()) {
            paintStrip(painter, one, paper);
        }
    }
}

void DifferencePicture::paintStrip(QPainter& painter, const PlacedStrip& placed, const Paper& paper) {
    const Colours& theme = paper.colours();
    const QRectF& plot = placed.plot;
    painter.fillRect(plot, theme.plot);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot.adjusted(0.5, 0.5, -0.5, -0.5));
    paintGroups(painter, placed, paper);
    paintBars(painter, placed, paper);
    painter.setPen(QPen(theme.quiet, paper.stroke()));
    const double zero = std::round(plot.center().y()) - 0.5;
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    painter.setFont(paper.letters());
    painter.setPen(theme.quiet);
    const double limit = limitOf(*placed.strip->column);
    const double line = lineOn(paper);
    const QRectF label(0, plot.top(), plot.left() - 3, line);
    if (plot.height() >= 2 * line) {
        painter.drawText(label, Qt::AlignRight | Qt::AlignTop, signedText(limit));
        painter.drawText(label.translated(0, plot.height() - line), Qt::AlignRight | Qt::AlignBottom,
                         signedText(-limit));
    } else {
        painter.drawText(label.translated(0, (plot.height() - line) / 2), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("±") + tickText(limit));
    }
}

void DifferencePicture::paintGroups(QPainter& painter, const PlacedStrip& placed, const Paper& paper) {
    const Colours& theme = paper.colours();
    const QRectF& plot = placed.plot;
    const QFontMetricsF metrics = paper.metrics();
    const bool apart = placed.strip->table->keys().size() > 1;
    double free = plot.left(); // of words, from here on
    painter.setFont(paper.letters());
    for (const Group& group : groupsOf(*placed.strip->table, plot)) {
        const double left = group.left;
        if (apart && group.first > 0) {
            painter.setPen(QPen(theme.line, paper.stroke()));
            painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        }
        const double width = metrics.horizontalAdvance(group.name) + 2;
        if (placed.strip->isLast && left >= free && left + width <= plot.right() + 2) {
            painter.setPen(theme.quiet);
            painter.drawText(QRectF(left, plot.bottom() + 1, width, lineOn(paper)),
                             Qt::AlignLeft | Qt::AlignTop, group.name);
            free = left + width + 2 * metrics.averageCharWidth();
        }
    }
}

void DifferencePicture::paintBars(QPainter& painter, const PlacedStrip& placed, const Paper& paper) {
    const Colours& theme = paper.colours();
    const ComparedColumn& column = *placed.strip->column;
    const std::vector<TableComparison::Row>& rows = placed.strip->table->rows();
    const double limit = limitOf(column);
    const QRectF& plot = placed.plot;
    const double zero = plot.center().y();
    const auto y = [&](double difference) { return zero - difference / limit * plot.height() / 2; };
    std::vector<QRectF> ofA;
    std::vector<QRectF> ofB;
    for (const Group& group : groupsOf(*placed.strip->table, plot)) {
        std::map<double, Extent> extents; // by the middle of a bar, in half units
        for (std::size_t row = group.first; row < group.end; ++row) {
            const Bar bar = barOf(group, row);
            const double x = std::round(2 * bar.middle) / 2;
            if (const double difference = column.difference[row];
                difference != 0 && std::isfinite(difference)) {
                Extent& extent = extents[x];
                extent.below = std::min(extent.below, difference);
                extent.above = std::max(extent.above, difference);
            } else if (rows[row] != TableComparison::Row::InBoth) {
                const bool inB = rows[row] == TableComparison::Row::OnlyInB;
                const double top = inB ? plot.top() : plot.bottom() - kTick;
                (inB ? ofB : ofA).push_back(QRectF(x - bar.width / 2, top, bar.width, kTick));
            }
        }
        const double width = barOf(group, group.first).width;
        for (const auto& [x, extent] : extents) {
            const double left = x - width / 2;
            if (extent.above > 0) {
                const double top = std::min(y(extent.above), zero - 1);
                ofB.push_back(QRectF(left, top, width, zero - top));
            }
            if (extent.below < 0) {
                ofA.push_back(QRectF(left, zero, width, std::max(y(extent.below) - zero, 1.0)));
            }
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.of(signInk(-1)));
    painter.drawRects(ofA.data(), static_cast<int>(ofA.size()));
    painter.setBrush(theme.of(signInk(1)));
    painter.drawRects(ofB.data(), static_cast<int>(ofB.size()));
}

QString DifferencePicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    for (const PlacedStrip& one : placed(room, paper)) {
        const Strip& strip = *one.strip;
        if (one.words.contains(place)) {
            return strip.column != nullptr ? strip.table->columnForms(*strip.column).first()
                                           : strip.table->text();
        }
        if (!one.plot.contains(place)) {
            continue;
        }
        const auto [first, end] = rowsAt(groupsOf(*strip.table, one.plot), place.x());
        std::size_t row = first;
        for (std::size_t k = first; k < end; ++k) {
            const auto size = [&](std::size_t at) {
                return std::isfinite(strip.column->difference[at]) ? std::abs(strip.column->difference[at])
                                                                   : 0;
            };
            row = size(k) > size(row) ? k : row;
        }
        return strip.table->valueText(*strip.column, row);
    }
    return {};
}

QString DifferencePicture::summary() const {
    QStringList sentences;
    for (const TableComparison& table : tables_) {
        sentences << table.text();
    }
    return joinedSentences(sentences);
}

QStringList DifferencePicture::summaryForms() const {
    QStringList forms{summary()};
    const auto differs = [](const ComparedColumn& column) { return column.differ > 0; };
    const auto table = std::ranges::find_if(
        tables_, [&](const TableComparison& one) { return std::ranges::any_of(one.columns(), differs); });
    if (table == tables_.end()) {
        return forms << (std::ranges::all_of(tables_, &TableComparison::isSame) ? tr("A and B are the same.")
                                                                                : tr("No number differs."));
    }
    // Then what differs, in fewer and fewer words, and at last of one number alone.
    constexpr qsizetype kForms = 4;
    QStringList ofFirst;
    for (qsizetype form = 0; form < kForms; ++form) {
        QStringList parts;
        for (const ComparedColumn& column : table->columns()) {
            const QStringList said = table->columnForms(column);
            parts << (differs(column) ? said[std::min(form, said.size() - 1)] : QString());
        }
        parts.removeAll(QString());
        forms << semicolonList(parts);
        ofFirst << parts.first();
    }
    return forms + ofFirst;
}

std::vector<DataTable> DifferencePicture::tables() const {
    std::vector<DataTable> all;
    for (const TableComparison& table : tables_) {
        all.push_back(table.table());
    }
    return all;
}

} // namespace mc::ui
