#include "circuit/circuit_choice.h"

#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "style/fonts.h"
#include "style/styled_label.h"
#include "style/units.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kLeastName = 132;    ///< pixels, "hidden 1, cell 1234"
constexpr int kAroundName = 16;    ///< pixels, of the frame of the line
constexpr int kBetweenButtons = 5; ///< pixels

QToolButton* makeButton(const QString& text, const QString& help, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text);
    button->setAccessibleDescription(help);
    return button;
}

} // namespace

CircuitChoice::CircuitChoice(QWidget* parent)
    : QWidget(parent), rows_(new QBoxLayout(QBoxLayout::LeftToRight)),
      buttons_(new FlowLayout(nullptr, kBetweenButtons)), line_(new QLineEdit(this)),
      mostActive_(makeButton(
          tr("Most active"),
          tr("The cell of the hidden layers with the most spikes so far in this presentation"), this)),
      largestError_(makeButton(
          tr("Largest error"),
          tr("The cell of the hidden layers with the largest sum of |e| so far in this presentation"), this)),
      pin_(makeButton(tr("Pin"), QString(), this)), fault_(new StyledLabel(kWrongInk, 1, false, this)) {
    // Its least width is not that of the one row it would like to have: narrower, it takes two.
    QSizePolicy asHighAsItTakes(QSizePolicy::Ignored, QSizePolicy::Minimum);
    asHighAsItTakes.setHeightForWidth(true);
    setSizePolicy(asHighAsItTakes);
    line_->setAccessibleName(tr("Microcircuit on show"));
    line_->setToolTip(
        tr("Type a cell and press Enter: “layer 2, cell 17”, “2 17”, “hidden 1 17”, “output 3”; in a "
           "convolution also by channel, row and column, “1:3,4,5”. ↑ ↓ go to its neighbours, Esc "
           "gives up what was typed."));
    line_->setPlaceholderText(tr("layer 1, cell 17"));
    line_->installEventFilter(this);
    fault_->setWordWrap(true);
    fault_->setAccessibleName(tr("What is wrong with the text typed"));
    fault_->hide();
    for (QToolButton* button : {mostActive_, largestError_, pin_}) {
        buttons_->addWidget(button);
    }
    rows_->setSpacing(kBetweenButtons);
    rows_->addWidget(line_, 1);
    rows_->addLayout(buttons_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(rows_);
    layout->addWidget(fault_);
    connect(line_, &QLineEdit::returnPressed, this, &CircuitChoice::take);
    connect(line_, &QLineEdit::textEdited, this, [this] { say(QString()); });
    connect(mostActive_, &QToolButton::clicked, this, [this] {
        find(mostActiveCell(*frame_),
             tr("No spike was found: no cell of the hidden layers had spiked in the presentation on show."));
    });
    connect(largestError_, &QToolButton::clicked, this, [this] {
        find(largestErrorCell(*frame_), tr("No error was found: e of every cell of the hidden layers was 0 "
                                           "in the presentation on show."));
    });
    connect(pin_, &QToolButton::clicked, this, &CircuitChoice::pinAsked);
    show(nullptr, {}, tr("No cell is chosen."));
}

void CircuitChoice::show(const FramePtr& frame, CellChoice cell, const QString& pinRefusal) {
    const bool renamed =
        cell != cell_ || (frame && frame_ && frame->layerSizes.size() != frame_->layerSizes.size());
    frame_ = frame;
    cell_ = cell;
    const bool presented = frame && stepsShown(*frame) > 0;
    mostActive_->setEnabled(presented);
    largestError_->setEnabled(presented);
    pin_->setEnabled(pinRefusal.isEmpty());
    pin_->setToolTip(pinRefusal.isEmpty() ? tr("Keep this microcircuit beside the one on show") : pinRefusal);
    if (renamed) {
        say(QString());
        line_->setModified(false);
    }
    if (!line_->isModified()) {
        showName();
    }
}

void CircuitChoice::offer(QAction& tool) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&tool);
    buttons_->addWidget(button);
    setTabOrder(pin_, button);
}

QString CircuitChoice::name() const {
    return frame_ && hasCell(*frame_, cell_) ? cellName(*frame_, cell_) : QString();
}

void CircuitChoice::showName() {
    if (const QString name = this->name(); line_->text() != name) {
        line_->setText(name);
        line_->setCursorPosition(0);
        arrange();
    }
    line_->setModified(false);
}

void CircuitChoice::take() {
    const TypedCell typed = typedCell(line_->text(), frame_ ? frame_->layerSizes : std::vector<int>{},
                                      frame_ ? frame_->network.get() : nullptr);
    say(typed.fault);
    if (typed.fault.isEmpty()) {
        line_->setModified(false);
        emit chosen(typed.cell);
        showName();
    }
}

void CircuitChoice::find(CellChoice cell, const QString& none) {
    say(cell.layer > 0 ? QString() : none);
    if (cell.layer > 0) {
        emit chosen(cell);
    }
}

void CircuitChoice::stepBy(int cells) {
    if (frame_ && hasCell(*frame_, cell_)) {
        const int count = frame_->layerSizes[static_cast<std::size_t>(cell_.layer)];
        emit chosen({cell_.layer, (cell_.cell + cells + count) % count});
    }
}

void CircuitChoice::say(const QString& fault) {
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

QString CircuitChoice::fault() const {
    return fault_->text();
}

void CircuitChoice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CircuitChoice::arrange() {
    const int name = line_->fontMetrics().horizontalAdvance(line_->text()) + pixelsOf(*this, kAroundName);
    const int least = pixelsOf(*this, kLeastName);
    line_->setMinimumWidth(least);
    const int buttons = rows_->itemAt(rows_->count() - 1)->sizeHint().width();
    const int room = std::max(name, least) + rows_->spacing() + buttons;
    const auto direction = width() >= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (rows_->direction() != direction) {
        rows_->setDirection(direction);
        updateGeometry(); // another height
    }
}

bool CircuitChoice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        (line_->isModified() || !fault().isEmpty())) {
        event->accept();
        return true;
    }
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            stepBy(-1);
            return true;
        case Qt::Key_Down:
            stepBy(1);
            return true;
        case Qt::Key_Escape:
            say(QString());
            showName();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mc::ui
