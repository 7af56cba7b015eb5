#include "time_control/readout.h"

#include "style/fitting_text.h"
#include "style/fonts.h"
#include "style/palette.h"
#include "style/units.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kLeastWidth = 70; ///< pixels; "epoch 10"

/// As many parts of a line as there is room for, the last ones left out first; else it ends in "…".
QString fitting(QString line, const QFontMetrics& metrics, int room) {
    const QString separator = QStringLiteral(" · ");
    while (metrics.horizontalAdvance(line) > room && line.contains(separator)) {
        line.truncate(line.lastIndexOf(separator));
    }
    return metrics.elidedText(line, Qt::ElideRight, room);
}

} // namespace

Readout::Readout(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Readout::reserve(const QString& strong, const QString& quiet) {
    if (strong == widestStrong_ && quiet == widestQuiet_) {
        return;
    }
    widestStrong_ = strong;
    widestQuiet_ = quiet;
    updateGeometry();
}

void Readout::setLines(const QStringList& strong, const QString& quiet) {
    if (strong == strong_ && quiet == quiet_) {
        return;
    }
    strong_ = strong;
    quiet_ = quiet;
    setAccessibleDescription(this->strong() + QStringLiteral(", ") + quiet_);
    update();
}

QFont Readout::strongFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont Readout::quietFont() const {
    return scaledFont(font(), 0.85);
}

int Readout::widthOf(const QString& strong, const QString& quiet) const {
    return std::max(QFontMetrics(strongFont()).horizontalAdvance(strong),
                    QFontMetrics(quietFont()).horizontalAdvance(quiet)) +
           2;
}

QSize Readout::sizeHint() const {
    return {widthOf(widestStrong_, widestQuiet_),
            QFontMetrics(strongFont()).height() + QFontMetrics(quietFont()).height() + 2};
}

QSize Readout::minimumSizeHint() const {
    return {pixelsOf(*this, kLeastWidth), sizeHint().height()};
}

bool Readout::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && widthOf(strong(), quiet_) > width()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), strong() + QLatin1Char('\n') + quiet_, this);
        return true;
    }
    return QWidget::event(event);
}

void Readout::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    const QFontMetrics bold(strongFont());
    const QFontMetrics small(quietFont());
    const int top = (height() - bold.height() - small.height()) / 2;
    painter.setFont(strongFont());
    painter.setPen(theme.text);
    painter.drawText(QRect(0, top, width(), bold.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fitting(longestFitting(strong_, QFontMetricsF(bold), width()), bold, width()));
    painter.setFont(quietFont());
    painter.setPen(theme.quiet);
    painter.drawText(QRect(0, top + bold.height(), width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fitting(quiet_, small, width()));
}

} // namespace mc::ui
