#include "cell/cell_courses_picture.h"

#include "cell/cell_axes.h"
#include "style/clipping.h"
#include "style/lists.h"
#include "style/marks.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kCourseLetters = 0.85; ///< of the usual letters
constexpr double kCourseGap = 4;        ///< units between rows
constexpr double kLeastCourse = 80;     ///< units, width of a plot
constexpr double kBesideMark = 12;      ///< units, of a mark before a name
constexpr double kMostMark = 6;         ///< units, size of a mark within a plot
constexpr double kLeastMark = 3;

using Row = CellCoursesPicture::Row;

double lineHeight(const Paper& paper) {
    return paper.metrics(kCourseLetters).height();
}

double nameWidth(const Paper& paper) {
    const QFontMetricsF metrics = paper.metrics(kCourseLetters, true);
    return kBesideMark +
           std::max(metrics.horizontalAdvance(tr("VIP")), metrics.horizontalAdvance(tr("SST"))) + 5;
}

double namesWidth(const Paper& paper) {
    return nameWidth(paper) + paper.metrics(kCourseLetters).horizontalAdvance(QStringLiteral("−0.000")) + 6;
}

/// With its sign and as many decimals for every value, so that nothing jumps: "+0.031".
QString steadyText(double value) {
    const QString text = decimalText(value, 3);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString helpOn(Row row, bool graded) {
    switch (row) {
    case Row::Soma:
        return tr("u, the potential of the soma, and ϑ, its threshold (dashed). Each mark on "
                  "u is a spike, after which u begins at 0 again.");
    case Row::Gate:
        return tr("h, the gate: 1 while u is at the threshold, near 0 far from it.");
    case Row::Errors:
        return tr("vₐ, the error from above, and ε = h vₐ, what the gate leaves of it.");
    case Row::Bursts:
        break;
    }
    return graded ? tr("e = ε, the error that the cell sends: errors are graded.")
                  : tr("Spikes of the error cells in each step: VIP (up) says \"fire more\", "
                       "SST (down) \"fire less\". Each spike carries one quantum of ε.");
}

} // namespace

/// What stands before a row: a name and a value.
struct CellCoursesPicture::Line {
    QString name;
    QString value;
    Ink ink;
    std::optional<CellType> mark{};
};

CellCoursesPicture::CellCoursesPicture(CellMomentPtr moment, std::vector<Row> rows, bool numbers)
    : moment_(std::move(moment)), rows_(std::move(rows)), numbers_(numbers) {}

double CellCoursesPicture::low(Row row) const {
    return row == Row::Soma ? moment_->course.lowestPotential() : row == Row::Gate ? 0 : -high(row);
}

double CellCoursesPicture::high(Row row) const {
    const CellCourse& course = moment_->course;
    switch (row) {
    case Row::Soma:
        return course.highestPotential();
    case Row::Gate:
        return 1;
    case Row::Errors:
        return course.largestError();
    case Row::Bursts:
        break;
    }
    return graded() ? course.largestError() : course.largestBurst();
}

std::vector<CellCoursesPicture::Line> CellCoursesPicture::linesOf(Row row) const {
    const SingleCellStep now = moment_->course.now();
    switch (row) {
    case Row::Soma:
        return {{QStringLiteral("u"), decimalText(now.potential, 2), Ink::Black},
                {QStringLiteral("ϑ"), decimalText(moment_->settings.circuit.theta, 2), Ink::Quiet}};
    case Row::Gate:
        return {{QStringLiteral("h"), decimalText(now.gate, 2), Ink::Green}};
    case Row::Errors:
        return {{QStringLiteral("vₐ"), steadyText(now.apical), Ink::Purple},
                {QStringLiteral("ε"), steadyText(now.drive), Ink::Black}};
    case Row::Bursts:
        break;
    }
    if (graded()) {
        return {{QStringLiteral("e"), steadyText(now.error), Ink::Black}};
    }
    return {{tr("VIP"), tickText(std::max(now.burst, 0)), cellInk(CellType::Vip), CellType::Vip},
            {tr("SST"), tickText(std::max(-now.burst, 0)), cellInk(CellType::Sst), CellType::Sst}};
}

QRectF CellCoursesPicture::plot(std::size_t row, QSizeF room, const Paper& paper) const {
    const double left = namesWidth(paper);
    const auto count = static_cast<double>(rows_.size());
    const double below = numbers_ ? heightOfNumbers(paper) : 1;
    const double height = (room.height() - below - (count - 1) * kCourseGap) / count;
    return {left, static_cast<double>(row) * (height + kCourseGap),
            std::max(kLeastCourse / 2, room.width() - left - 1), height};
}

QSizeF CellCoursesPicture::leastRoom(const Paper& paper) const {
    const auto count = static_cast<double>(rows_.size());
    return {namesWidth(paper) + kLeastCourse,
            count * (2 * lineHeight(paper) + kCourseGap) + (numbers_ ? heightOfNumbers(paper) : 0)};
}

QPointF CellCoursesPicture::point(const QRectF& plot, Row row, double time, double value) const {
    return {plot.left() + moment_->course.span().share(time) * plot.width(),
            plot.bottom() - (value - low(row)) / (high(row) - low(row)) * plot.height()};
}

void CellCoursesPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        paintRow(painter, plot(k, room, paper), rows_[k], paper);
    }
    if (numbers_) {
        paintNumbers(painter, paper,
                     {plot(rows_.size() - 1, room, paper), moment_->course.span(), tr("ms"), 0});
    }
}

void CellCoursesPicture::paintRow(QPainter& painter, const QRectF& plot, Row row, const Paper& paper) const {
    paintCellPlot(painter, paper, plot);
    const double zero = point(plot, row, 0, 0).y();
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    paintNames(painter, plot, row, paper);
    switch (row) {
    case Row::Soma:
        paintThreshold(painter, plot, paper);
        paintCurve(painter, plot, row, &SingleCellStep::potential, Ink::Black, paper);
        paintSpikes(painter, plot, paper);
        return;
    case Row::Gate:
        paintCurve(painter, plot, row, &SingleCellStep::gate, Ink::Green, paper);
        return;
    case Row::Errors:
        paintCurve(painter, plot, row, &SingleCellStep::apical, Ink::Purple, paper);
        paintCurve(painter, plot, row, &SingleCellStep::drive, Ink::Black, paper);
        return;
    case Row::Bursts:
        break;
    }
    if (graded()) {
        paintCurve(painter, plot, row, &SingleCellStep::error, Ink::Black, paper);
    } else {
        paintBursts(painter, plot, paper);
    }
}

/// Names, values and range of a row.
void CellCoursesPicture::paintNames(QPainter& painter, const QRectF& plot, Row row,
                                    const Paper& paper) const {
    const std::vector<Line> lines = linesOf(row);
    const double height = lineHeight(paper);
    double top = plot.center().y() - height * static_cast<double>(lines.size()) / 2;
    for (const Line& line : lines) {
        double left = 0;
        if (line.mark) {
            paintCellMark(painter, paper.colours(), *line.mark, {kMostMark / 2 + 1, top + height / 2},
                          1.4 * kMostMark);
            left = kBesideMark;
        }
        painter.setFont(paper.letters(kCourseLetters, true));
        painter.setPen(paper.colours().words(line.ink));
        painter.drawText(QRectF(left, top, nameWidth(paper), height), Qt::AlignVCenter | Qt::AlignLeft,
                         line.name);
        painter.setFont(paper.letters(kCourseLetters));
        painter.setPen(paper.colours().text);
        painter.drawText(QRectF(nameWidth(paper), top, plot.left(), height), Qt::AlignVCenter | Qt::AlignLeft,
                         line.value);
        top += height;
    }
    if (plot.height() >= 4 * height) { // else they would lie on the names
        painter.setPen(paper.colours().quiet);
        const QRectF ends(0, plot.top() - 2, plot.left() - 4, plot.height() + 4);
        painter.drawText(ends, Qt::AlignTop | Qt::AlignRight, tickText(high(row)));
        painter.drawText(ends, Qt::AlignBottom | Qt::AlignRight, tickText(low(row)));
    }
}

void CellCoursesPicture::paintThreshold(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const double y = point(plot, Row::Soma, 0, moment_->settings.circuit.theta).y();
    painter.setPen(QPen(paper.colours().quiet, paper.stroke(), Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void CellCoursesPicture::paintCurve(QPainter& painter, const QRectF& plot, Row row,
                                    float SingleCellStep::*value, Ink ink, const Paper& paper) const {
    const std::vector<SingleCellStep>& steps = moment_->course.steps();
    QPolygonF line;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        line.append(point(plot, row, moment_->course.timeOf(k), double{steps[k].*value}));
    }
    painter.setPen(
        QPen(paper.colours().of(ink), 1.6 * paper.stroke(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& piece : piecesWithin(line, plot)) {
        painter.drawPolyline(piece);
    }
}

void CellCoursesPicture::paintSpikes(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const std::vector<SingleCellStep>& steps = moment_->course.steps();
    for (std::size_t k = 0; k < steps.size(); ++k) {
        if (steps[k].spike) {
            paintCellMark(painter, paper.colours(), CellType::Pyramidal,
                          point(plot, Row::Soma, moment_->course.timeOf(k), double{steps[k].potential}),
                          kMostMark);
        }
    }
}

void CellCoursesPicture::paintBursts(QPainter& painter, const QRectF& plot, const Paper& paper) const {
    const std::vector<SingleCellStep>& steps = moment_->course.steps();
    const double step = plot.width() / CellCourse::kWindow;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        if (steps[k].burst == 0) {
            continue;
        }
        const CellType type = steps[k].burst > 0 ? CellType::Vip : CellType::Sst;
        const QPointF end = point(plot, Row::Bursts, moment_->course.timeOf(k), steps[k].burst);
        painter.setPen(QPen(paper.colours().cell(type), std::min(2 * paper.stroke(), 0.8 * step),
                            Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(end.x(), plot.center().y()), end);
        paintCellMark(painter, paper.colours(), type, end, std::clamp(1.5 * step, kLeastMark, kMostMark));
    }
}

QString CellCoursesPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        const QRectF row = plot(k, room, paper);
        if (place.y() >= row.top() && place.y() <= row.bottom()) {
            return helpOn(rows_[k], graded());
        }
    }
    return {};
}

std::vector<PartNote> CellCoursesPicture::parts(QSizeF room, const Paper& paper) const {
    const auto idOf = [this](Row row) {
        switch (row) {
        case Row::Soma:
            return QStringLiteral("u");
        case Row::Gate:
            return QStringLiteral("h");
        case Row::Errors:
            return QStringLiteral("v_a");
        case Row::Bursts:
            break;
        }
        return graded() ? QStringLiteral("e") : QStringLiteral("n");
    };
    std::vector<PartNote> notes;
    for (std::size_t k = 0; k < rows_.size(); ++k) {
        const QRectF row = plot(k, room, paper);
        QStringList names;
        for (const Line& line : linesOf(rows_[k])) {
            names << line.name;
        }
        notes.push_back({idOf(rows_[k]), QRectF(0, row.top(), row.left() - 4, row.height()), commaList(names),
                         helpOn(rows_[k], graded())});
    }
    return notes;
}

} // namespace mc::ui
