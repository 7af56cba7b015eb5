#include "circuit/signal_list.h"

#include "style/fitting_text.h"
#include "style/lists.h"
#include "style/text.h"
#include "style/units.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

QString numberText(const Signal& row) {
    return row.cut ? SignalList::tr("cut") : signedText(row.value);
}

constexpr double kSignalLetters = 0.88;
constexpr double kSignalPadding = 3;    ///< units
constexpr double kLeastListWidth = 100; ///< units

double signalHeight(const Paper& paper) {
    return std::ceil(paper.metrics(kSignalLetters).height() * 1.2);
}

} // namespace

SignalListPicture::SignalListPicture(QString title, std::vector<Signal> rows, QString note,
                                     std::optional<int> picked)
    : title_(std::move(title)), rows_(std::move(rows)), note_(std::move(note)), picked_(picked) {}

QString SignalListPicture::summary() const {
    QStringList parts;
    for (const Signal& row : rows_) {
        parts << SignalList::tr("%1 %2").arg(row.name, numberText(row));
    }
    if (!note_.isEmpty()) {
        parts << note_;
    }
    return SignalList::tr("%1: %2.").arg(title_, semicolonList(parts));
}

std::optional<std::size_t> SignalListPicture::pickedRow() const {
    const auto found =
        std::ranges::find_if(rows_, [this](const Signal& row) { return picked_ == row.index; });
    return found == rows_.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - rows_.begin()));
}

QRectF SignalListPicture::rowRect(std::size_t row, QSizeF room, const Paper& paper) const {
    const double line = signalHeight(paper);
    return {0, line * (1.0 + static_cast<double>(row)), room.width(), line};
}

std::optional<std::size_t> SignalListPicture::rowAt(QPointF place, QSizeF room, const Paper& paper) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rowRect(row, room, paper).contains(place)) {
            return row;
        }
    }
    return std::nullopt;
}

Hit SignalListPicture::at(QPointF place, QSizeF room, const Paper& paper) const {
    const std::optional<std::size_t> row = rowAt(place, room, paper);
    return row ? Hit{std::nullopt, rows_[*row].synapse} : Hit();
}

QSizeF SignalListPicture::leastRoom(const Paper& paper) const {
    return {kLeastListWidth, signalHeight(paper) * (1 + kRows) + 2};
}

void SignalListPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters(kSignalLetters, true));
    painter.setPen(paper.colours().text);
    const double width = room.width() - kSignalPadding;
    painter.drawText(QRectF(kSignalPadding, 0, width, signalHeight(paper)), Qt::AlignVCenter,
                     paper.metrics(kSignalLetters, true).elidedText(title_, Qt::ElideRight, width));
    painter.setFont(paper.letters(kSignalLetters));
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        paintRow(painter, row, rowRect(row, room, paper), paper);
    }
    if (!note_.isEmpty()) {
        const double top = rowRect(rows_.size(), room, paper).top();
        painter.setPen(paper.colours().quiet);
        painter.drawText(QRectF(kSignalPadding, top, width - kSignalPadding, room.height() - top),
                         Qt::AlignTop | Qt::TextWordWrap, note_);
    }
}

void SignalListPicture::paintRow(QPainter& painter, std::size_t row, const QRectF& line,
                                 const Paper& paper) const {
    const Colours& theme = paper.colours();
    const Signal& shown = rows_[row];
    const QRectF text = line.adjusted(kSignalPadding, 0, -kSignalPadding, 0);
    if (picked_ == shown.index) {
        painter.fillRect(line, theme.picked);
    }
    const double largest = std::abs(rows_.front().value);
    const double share = largest > 0 ? std::abs(shown.value) / largest : 0;
    painter.fillRect(QRectF(line.left(), line.bottom() - 2, line.width() * share, 2),
                     theme.tint(theme.of(signInk(shown.value)), 0.55));
    const QString number = numberText(shown);
    const QFontMetricsF metrics = paper.metrics(kSignalLetters);
    const double room = text.width() - metrics.horizontalAdvance(number) - 4;
    const QStringList forms =
        shown.brief.isEmpty() ? QStringList{shown.name} : QStringList{shown.name, shown.brief};
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(longestFitting(forms, metrics, room), Qt::ElideMiddle, room));
    painter.setPen(shown.cut ? theme.greyWords : theme.words(signInk(shown.value)));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
}

SignalList::SignalList(QWidget* parent) : PictureView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignalList::setList(std::shared_ptr<const SignalListPicture> list) {
    list_ = std::move(list);
    setPicture(list_);
    setAccessibleName(list_->title());
}

void SignalList::mousePressEvent(QMouseEvent* event) {
    const auto row = list_->rowAt(event->position() / unitOf(*this), roomOf(*this), paper());
    pressed_ = row ? list_->rows()[*row] : Signal();
    if (row) {
        emit picked(pressed_.index);
    }
}

void SignalList::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    open(pressed_);
}

void SignalList::open(const Signal& signal) {
    if (signal.source.layer > 0) {
        emit opened(signal.source);
    }
}

std::vector<BoundKey<SignalList>> SignalList::keys() {
    return {
        {{Qt::Key_Up}, tr("Pick the synapse above"), [](SignalList& list) { list.movePicked(-1); }},
        {{Qt::Key_Down}, tr("Pick the synapse below"), [](SignalList& list) { list.movePicked(1); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Open the microcircuit that it comes from"),
         [](SignalList& list) { list.openPicked(); }},
    };
}

void SignalList::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<SignalList>> key = boundTo(keys(), *event);
        key && !list_->rows().empty()) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void SignalList::movePicked(int by) {
    const std::optional<std::size_t> now = list_->pickedRow();
    const auto last = static_cast<int>(list_->rows().size()) - 1;
    const int next = now ? std::clamp(static_cast<int>(*now) + by, 0, last) : 0;
    emit picked(list_->rows()[static_cast<std::size_t>(next)].index);
}

void SignalList::openPicked() {
    if (const std::optional<std::size_t> now = list_->pickedRow()) {
        const Signal signal = list_->rows()[*now]; // opening changes the list
        open(signal);
    }
}

} // namespace mc::ui
