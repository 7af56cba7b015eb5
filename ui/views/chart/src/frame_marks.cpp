#include "chart/frame_marks.h"

#include "frames/frame_text.h"
#include "style/text.h"
#include "training/events/what_if_text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// Where on an axis of epochs a moment after so many updates lies.
double epochsOf(std::int64_t updates, const Frame& frame) {
    return epochsAt(updates, frame.position.batchesPerEpoch);
}

/// As exact as the axes can be read.
QString placeText(double epochs) {
    constexpr double kHundredths = 100;
    return tr("epoch %1").arg(tickText(std::round(epochs * kHundredths) / kHundredths));
}

std::vector<DataChange> dataChanges(const Frame& frame) {
    return frame.dataRecord ? frame.dataRecord->changes : std::vector<DataChange>{};
}

std::vector<EventMark> dataMarks(const Frame& frame) {
    std::vector<EventMark> marks;
    for (const DataChange& change : dataChanges(frame)) {
        const double x = epochsOf(change.updates, frame);
        const QString what = change.difference.empty()
                                 ? tr("data not compared with those before")
                                 : tr("other data, %1").arg(translated(change.difference));
        marks.push_back({x, QStringLiteral("D"), placeText(x) + QStringLiteral(": ") + what, false});
    }
    return marks;
}

/// Interventions that go on with one another.
struct Row {
    std::size_t first = 0;
    std::size_t last = 0; ///< in force, or of a row that is still ahead
    bool ahead = false;
};

std::vector<Row> rowsOf(const Frame& frame) {
    std::vector<Row> rows;
    for (std::size_t index = 0; index < frame.interventions.size(); ++index) {
        const bool ahead = index >= frame.interventionsInForce;
        if (!frame.interventions[index].continues || rows.empty()) {
            rows.push_back({index, index, ahead});
        } else if (!ahead || rows.back().ahead) {
            rows.back().last = index;
        }
    }
    return rows;
}

/// number: of the row, from 1.
EventMark markOf(const Frame& frame, const Row& row, std::size_t number) {
    const double x = epochsOf(frame.interventions[row.first].updates, frame);
    const QString words = translated(whatIfWords(frame.interventions[row.last].change));
    return {x, QString::number(number), tr("%1: %2").arg(placeText(x), words), row.ahead};
}

} // namespace

std::vector<EventMark> interventionMarks(const Frame& frame) {
    std::vector<EventMark> marks;
    for (const Row& row : rowsOf(frame)) {
        marks.push_back(markOf(frame, row, marks.size() + 1));
    }
    return marks;
}

EventMark lastInForce(const Frame& frame) {
    const std::vector<Row> rows = rowsOf(frame);
    const auto last = std::ranges::find(rows.rbegin(), rows.rend(), false, &Row::ahead);
    return markOf(frame, *last, static_cast<std::size_t>(rows.rend() - last));
}

std::vector<EventMark> runMarks(const Frame& frame) {
    std::vector<EventMark> marks = interventionMarks(frame);
    const std::vector<EventMark> data = dataMarks(frame);
    marks.insert(marks.end(), data.begin(), data.end());
    std::ranges::stable_sort(marks, {}, &EventMark::x);
    return marks;
}

bool sameMarks(const Frame& one, const Frame& other) {
    return dataChanges(one) == dataChanges(other) && one.interventionsInForce == other.interventionsInForce &&
           one.position.batchesPerEpoch == other.position.batchesPerEpoch &&
           one.interventions == other.interventions;
}

QString runMarksText(const Frame& frame) {
    const auto listed = [](const std::vector<EventMark>& marks) {
        QStringList parts;
        for (const EventMark& mark : marks) {
            parts << tr("%1 – %2").arg(mark.flag, mark.words);
        }
        return parts.join(QStringLiteral("   "));
    };
    QStringList lines;
    if (const QString changes = listed(interventionMarks(frame)); !changes.isEmpty()) {
        lines << tr("What if:  %1").arg(changes);
    }
    if (const QString data = listed(dataMarks(frame)); !data.isEmpty()) {
        lines << tr("Data:  %1").arg(data);
    }
    return lines.join(QStringLiteral("   "));
}

} // namespace mc::ui
