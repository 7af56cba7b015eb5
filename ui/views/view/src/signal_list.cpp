#include "view/signal_list.h"

#include "style/fitting_text.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFontScale = 0.88;
constexpr double kPadding = 3; ///< pixels

} // namespace

SignalList::SignalList(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignalList::setTitle(const QString& title) {
    if (title_ != title) {
        title_ = title;
        setAccessibleName(title);
        update();
    }
}

void SignalList::setRows(std::vector<Row> rows, const QString& note) {
    if (rows != rows_ || note != note_) {
        rows_ = std::move(rows);
        note_ = note;
        update();
    }
}

void SignalList::setPicked(std::optional<int> index) {
    if (picked_ != index) {
        picked_ = index;
        update();
    }
}

QString SignalList::text() const {
    QStringList parts;
    for (const Row& row : rows_) {
        parts << tr("%1 %2").arg(row.name, signedText(row.value));
    }
    if (!note_.isEmpty()) {
        parts << note_;
    }
    return tr("%1: %2.").arg(title_, parts.join(QStringLiteral("; ")));
}

double SignalList::lineHeight() const {
    return std::ceil(QFontMetricsF(typeOf(*this, kFontScale)).height() * 1.2);
}

QRectF SignalList::rowRect(std::size_t row) const {
    return {0, lineHeight() * (1.0 + static_cast<double>(row)), roomOf(*this).width(), lineHeight()};
}

QSize SignalList::sizeHint() const {
    return pixelsOf(*this, QSizeF(180, lineHeight() * (1 + kRows) + 2));
}

QSize SignalList::minimumSizeHint() const {
    return {pixelsOf(*this, 100), sizeHint().height()};
}

std::optional<std::size_t> SignalList::pickedRow() const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (picked_ == rows_[row].index) {
            return row;
        }
    }
    return std::nullopt;
}

void SignalList::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeOf(*this, kFontScale, true));
    painter.setPen(theme.text);
    painter.drawText(
        QRectF(kPadding, 0, roomOf(*this).width() - kPadding, lineHeight()), Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(title_, Qt::ElideRight, roomOf(*this).width() - kPadding));
    painter.setFont(typeOf(*this, kFontScale));
    const double largest = rows_.empty() ? 1 : std::abs(rows_.front().value);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        paintRow(painter, row, largest);
    }
    if (!note_.isEmpty()) {
        const double top = rowRect(rows_.size()).top();
        painter.setPen(theme.quiet);
        painter.drawText(
            QRectF(kPadding, top, roomOf(*this).width() - 2 * kPadding, roomOf(*this).height() - top),
            Qt::AlignTop | Qt::TextWordWrap, note_);
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

void SignalList::paintRow(QPainter& painter, std::size_t row, double largest) const {
    const Colours& theme = coloursOf(*this);
    const Row& shown = rows_[row];
    const QRectF line = rowRect(row);
    const QRectF text = line.adjusted(kPadding, 0, -kPadding, 0);
    if (picked_ == shown.index) {
        painter.fillRect(line, theme.picked);
    }
    const double share = largest > 0 ? std::abs(shown.value) / largest : 0;
    painter.fillRect(QRectF(line.left(), line.bottom() - 2, line.width() * share, 2),
                     theme.tint(theme.of(signInk(shown.value)), 0.55));
    const QString number = signedText(shown.value);
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number) + 4;
    painter.setPen(theme.text);
    const QFontMetricsF metrics(typeOf(*this, kFontScale));
    const double room = text.width() - numberWidth;
    const QStringList forms =
        shown.brief.isEmpty() ? QStringList{shown.name} : QStringList{shown.name, shown.brief};
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(longestFitting(forms, metrics, room), Qt::ElideMiddle, room));
    painter.setPen(theme.words(signInk(shown.value)));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
}

void SignalList::mousePressEvent(QMouseEvent* event) {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rowRect(row).contains(event->position() / unitOf(*this))) {
            pressed_ = rows_[row];
            emit picked(pressed_.index);
            return;
        }
    }
    pressed_ = {};
}

void SignalList::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    open(pressed_);
}

void SignalList::open(const Row& row) {
    if (row.source.layer > 0) {
        emit opened(row.source);
    }
}

const std::vector<BoundKey<SignalList>>& SignalList::keys() {
    static const std::vector<BoundKey<SignalList>> table{
        {{Qt::Key_Up}, tr("Pick the synapse above"), [](SignalList& list) { list.movePicked(-1); }},
        {{Qt::Key_Down}, tr("Pick the synapse below"), [](SignalList& list) { list.movePicked(1); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         tr("Open the microcircuit that it comes from"),
         [](SignalList& list) { list.openPicked(); }},
    };
    return table;
}

void SignalList::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<SignalList>* key = boundTo(keys(), *event); key && !rows_.empty()) {
        key->act(*this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SignalList::movePicked(int by) {
    const std::optional<std::size_t> now = pickedRow();
    const auto last = static_cast<int>(rows_.size()) - 1;
    const int next = now ? std::clamp(static_cast<int>(*now) + by, 0, last) : 0;
    emit picked(rows_[static_cast<std::size_t>(next)].index);
}

void SignalList::openPicked() {
    if (const std::optional<std::size_t> now = pickedRow()) {
        const Row row = rows_[*now]; // opening changes the list
        open(row);
    }
}

} // namespace mc::ui
