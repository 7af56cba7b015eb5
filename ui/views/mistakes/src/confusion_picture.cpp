#include "mistakes/confusion_picture.h"

#include "mistakes/class_names.h"
#include "style/lists.h"
#include "style/scale.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <QPainter>
#include <algorithm>
#include <limits>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSizeF kLeastMatrix{150, 70};  ///< units
constexpr double kMatrixLetters = 0.86;  ///< of the letters
constexpr double kLeastShade = 0.01;     ///< share of a row of full shade, at least
constexpr double kDarkest = 0.85;        ///< of an ink in a cell of full shade
constexpr double kBarFrom = 3;           ///< height of a row from which an accuracy has a bar, units
constexpr std::size_t kMistakesTold = 3; ///< in words

/// Words on a ground that is light or dark; on one between, the text of the theme has too little contrast.
QColor wordsOn(const QColor& ground, const Colours& theme) {
    constexpr double kEnough = 4.5;
    if (contrast(theme.text, ground) >= kEnough) {
        return theme.text;
    }
    return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

} // namespace

ConfusionPicture::ConfusionPicture(Shown shown) : shown_(std::move(shown)), fullShade_(kLeastShade) {
    const int classes = shown_.test.confusion().classes();
    for (int label = 0; label < classes; ++label) {
        for (int answer = 0; answer < classes; ++answer) {
            if (answer != label) {
                fullShade_ = std::max(fullShade_, shareOf({label, answer}));
            }
        }
    }
    fullShade_ = std::min(1.0, roundCeiling(100 * fullShade_) / 100);
    if (shown_.picked && (shown_.picked->label >= classes || shown_.picked->answer >= classes)) {
        shown_.picked.reset();
    }
}

double ConfusionPicture::shareOf(const ConfusionCell& cell) const {
    const ConfusionMatrix& confusion = shown_.test.confusion();
    const std::int64_t all = confusion.images(cell.label);
    return all > 0 ? static_cast<double>(confusion.count(cell.label, cell.answer)) / static_cast<double>(all)
                   : 0;
}

QSizeF ConfusionPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeastMatrix;
}

ConfusionGeometry ConfusionPicture::geometry(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(kMatrixLetters);
    return {shown_.test.confusion().classes(), room, longestOf(shown_.test.classes, metrics),
            metrics.horizontalAdvance(tr("100.0 %")), metrics.height()};
}

void ConfusionPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const ConfusionGeometry where = geometry(room, paper);
    painter.setFont(paper.letters(kMatrixLetters));
    paintCells(painter, where, paper);
    paintNames(painter, where, paper);
    paintAccuracies(painter, where, paper);
    if (shown_.picked) {
        const QRectF mark = where.cell(*shown_.picked);
        // Dark within light: one of the two stands out on every shade.
        const double line = paper.stroke();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paper.colours().black, 4 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
        painter.setPen(QPen(paper.colours().picked, 2 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
    }
}

void ConfusionPicture::paintNames(QPainter& painter, const ConfusionGeometry& where,
                                  const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(kMatrixLetters);
    painter.setPen(paper.colours().text);
    const auto write = [&](const QRectF& place, Qt::Alignment alignment, const QString& name) {
        painter.drawText(place, alignment, metrics.elidedText(name, Qt::ElideRight, place.width()));
    };
    const double apart = metrics.averageCharWidth() / 3;
    const QStringList labels = shortNames(shown_.test.classes, metrics, where.rowName(0).width());
    const QStringList answers = shortNames(shown_.test.classes, metrics, where.columnName(0).width() - apart);
    for (int label = 0; label < labels.size(); label += where.rowStride()) {
        const bool alone = where.rowStride() == 1;
        write(where.rowName(label), Qt::AlignRight | (alone ? Qt::AlignVCenter : Qt::AlignTop),
              labels[label]);
    }
    for (int answer = 0; answer < answers.size(); answer += where.columnStride()) {
        const bool alone = where.columnStride() == 1;
        write(where.columnName(answer), Qt::AlignVCenter | (alone ? Qt::AlignHCenter : Qt::AlignLeft),
              answers[answer]);
    }
}

void ConfusionPicture::paintCells(QPainter& painter, const ConfusionGeometry& where,
                                  const Paper& paper) const {
    const Colours& theme = paper.colours();
    const ConfusionMatrix& confusion = shown_.test.confusion();
    const QFontMetricsF metrics = paper.metrics(kMatrixLetters);
    const std::uint32_t most = *std::ranges::max_element(confusion.counts());
    const bool hasNumbers = where.cellSize().height() >= metrics.ascent() + 1 &&
                            where.cellSize().width() >= metrics.horizontalAdvance(countText(most)) + 2;
    std::vector<QRectF> right;
    for (int label = 0; label < confusion.classes(); ++label) {
        for (int answer = 0; answer < confusion.classes(); ++answer) {
            const ConfusionCell cell{label, answer};
            const QRectF place = where.cell(cell);
            const double shade = label == answer ? shareOf(cell) : shareOf(cell) / fullShade_;
            const QColor ground =
                theme.tint(theme.of(label == answer ? kRightInk : kWrongInk), kDarkest * shade);
            painter.fillRect(place, ground);
            if (label == answer) {
                right.push_back(place.adjusted(0.5, 0.5, -0.5, -0.5));
            }
            if (const std::int64_t count = confusion.count(label, answer); hasNumbers && count > 0) {
                painter.setPen(wordsOn(ground, theme));
                painter.drawText(place, Qt::AlignCenter, countText(count));
            }
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(where.cells().adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setPen(QPen(theme.of(kRightInk), paper.stroke()));
    painter.drawRects(right.data(), static_cast<int>(right.size()));
}

void ConfusionPicture::paintAccuracies(QPainter& painter, const ConfusionGeometry& where,
                                       const Paper& paper) const {
    const Colours& theme = paper.colours();
    for (int label = 0; label < shown_.test.classes.size(); ++label) {
        const QRectF place = where.accuracy(label);
        const std::optional<double> accuracy = shown_.test.confusion().accuracy(label);
        if (place.isEmpty() || !accuracy || place.height() < kBarFrom) {
            continue;
        }
        if (place.height() >= paper.metrics(kMatrixLetters).ascent() + 1) {
            painter.setPen(theme.text);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, percentText(*accuracy));
        } else {
            const QRectF bar = place.adjusted(0, 0.5, 0, -0.5);
            painter.fillRect(bar, theme.band);
            painter.fillRect(QRectF(bar.topLeft(), QSizeF(*accuracy * bar.width(), bar.height())),
                             theme.of(kRightInk));
        }
    }
}

QString ConfusionPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const ConfusionGeometry where = geometry(room, paper);
    if (const std::optional<ConfusionCell> cell = where.cellAt(place)) {
        return cellText(shown_.test, *cell);
    }
    for (int label = 0; label < shown_.test.classes.size(); ++label) {
        const std::optional<double> accuracy = shown_.test.confusion().accuracy(label);
        if (accuracy && (where.rowName(label).contains(place) || where.accuracy(label).contains(place))) {
            return tr("%1: %2 of %3 images right")
                .arg(shown_.test.classes[label], percentText(*accuracy),
                     countText(shown_.test.confusion().images(label)));
        }
    }
    return {};
}

ConfusionCell ConfusionPicture::beside(int down, int right) const {
    if (!shown_.picked) {
        const std::vector<ConfusionCell> first = mostFrequent(1);
        return first.empty() ? ConfusionCell() : first.front();
    }
    const int last = shown_.test.confusion().classes() - 1;
    return {std::clamp(shown_.picked->label + down, 0, last),
            std::clamp(shown_.picked->answer + right, 0, last)};
}

std::vector<ConfusionCell> ConfusionPicture::mostFrequent(std::size_t most) const {
    const ConfusionMatrix& confusion = shown_.test.confusion();
    std::vector<ConfusionCell> cells;
    for (int label = 0; label < confusion.classes(); ++label) {
        for (int answer = 0; answer < confusion.classes(); ++answer) {
            if (label != answer && confusion.count(label, answer) > 0) {
                cells.push_back({label, answer});
            }
        }
    }
    std::ranges::stable_sort(cells, std::ranges::greater(), [&](const ConfusionCell& cell) {
        return confusion.count(cell.label, cell.answer);
    });
    cells.resize(std::min(cells.size(), most));
    return cells;
}

QString ConfusionPicture::summary() const {
    QStringList mistakes;
    for (const ConfusionCell& cell : mostFrequent(kMistakesTold)) {
        mistakes << cellText(shown_.test, cell);
    }
    std::optional<int> worst;
    const ConfusionMatrix& confusion = shown_.test.confusion();
    for (int label = 0; label < confusion.classes(); ++label) {
        if (confusion.accuracy(label) &&
            (!worst || *confusion.accuracy(label) < *confusion.accuracy(*worst))) {
            worst = label;
        }
    }
    QStringList sentences{asSentence(testForms(shown_.test).front())};
    if (!mistakes.isEmpty()) {
        sentences << tr("Most often: %1.").arg(semicolonList(mistakes));
    }
    if (worst) {
        sentences << tr("Least accurate class: %1, %2.")
                         .arg(shown_.test.classes[*worst], percentText(*confusion.accuracy(*worst)));
    }
    if (shown_.picked) {
        sentences << tr("Picked: %1.").arg(cellText(shown_.test, *shown_.picked));
    }
    return joinedSentences(sentences);
}

std::vector<DataTable> ConfusionPicture::tables() const {
    const ConfusionMatrix& confusion = shown_.test.confusion();
    DataTable table{QStringLiteral("confusion"),
                    tr("Confusion matrix. %1").arg(testForms(shown_.test).front()),
                    {{tr("label"), {}, {}, {}, true}, {tr("images"), {}}, {tr("accuracy"), tr("%")}}};
    table.columns[0].words = shown_.test.classes;
    for (int label = 0; label < confusion.classes(); ++label) {
        table.columns[1].numbers.push_back(static_cast<double>(confusion.images(label)));
        table.columns[2].numbers.push_back(
            100 * confusion.accuracy(label).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    for (int answer = 0; answer < confusion.classes(); ++answer) {
        DataColumn& column = table.columns.emplace_back();
        column.name = tr("says %1").arg(shown_.test.classes[answer]);
        for (int label = 0; label < confusion.classes(); ++label) {
            column.numbers.push_back(static_cast<double>(confusion.count(label, answer)));
        }
    }
    return {std::move(table)};
}

PicturePtr confusionKey(const ConfusionPicture& matrix) {
    const QString full = tickText(100 * matrix.fullShade());
    return quietLine(
        {tr("rows: labels · columns: answers · full shade: %1 % of a row, framed 100 %").arg(full),
         tr("rows: labels · full shade: %1 % of a row").arg(full), tr("rows: labels")});
}

std::vector<PartNote> ConfusionPicture::parts(QSizeF room, const Paper& paper) const {
    const ConfusionGeometry where = geometry(room, paper);
    const int last = shown_.test.confusion().classes() - 1;
    std::vector<PartNote> notes{
        {QStringLiteral("labels"), where.rowName(0).united(where.rowName(last)), tr("Labels"),
         tr("A row for each class that is right.")},
        {QStringLiteral("answers"), where.columnName(0).united(where.columnName(last)),
         tr("Answers", "of the network"), tr("A column for each class that was said.")},
        {QStringLiteral("right"), where.cell({0, 0}), tr("Right answers"),
         tr("They stand on the diagonal; all other cells count mistakes.")}};
    if (const QRectF accuracies = where.accuracy(0).united(where.accuracy(last)); !accuracies.isEmpty()) {
        notes.push_back({QStringLiteral("accuracy"), accuracies, tr("Accuracy of each class"), {}});
    }
    if (shown_.picked) {
        notes.push_back({QStringLiteral("picked"), where.cell(*shown_.picked), tr("The picked cell"),
                         cellText(shown_.test, *shown_.picked)});
    }
    return notes;
}

} // namespace mc::ui
