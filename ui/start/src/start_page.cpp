#include "start/start_page.h"

#include "data_choice/recent_folders.h"
#include "setup/from_core.h"
#include "start/card_grid.h"
#include "start/preset_cell.h"
#include "start/section_links.h"
#include "start/start_card.h"
#include "style/palette.h"
#include "style/styled_label.h"
#include "style/units.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kMostWidth = 1500;   ///< units: longer rows are hard to look through
constexpr int kFromTheSide = 36;   ///< pixels of the board that stay to be seen
constexpr int kFromTheTop = 8;     ///< pixels
constexpr int kPadding = 14;       ///< pixels
constexpr double kTitleSize = 1.4; ///< of the letters

/// Over as many lines as it takes in large letters.
QLabel* wrappedLabel(const QString& text, QWidget* parent) {
    QLabel* label = quietLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), scroll_(new QScrollArea(this)), links_(new SectionLinks(*scroll_, this)),
      cards_(new QButtonGroup(this)), atStart_(new QCheckBox(tr("Show at start"), this)) {
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start"));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing of the board shines through
    cards_->setExclusive(false);
    auto* content = new QWidget(scroll_);
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, kPadding, 0);
    column_->setSpacing(6);
    recent_ = addSection(tr("Open recent"), tr("where you left off"));
    lessons_ = addSection(tr("Lessons"), tr("step by step, with a guide"));
    addPresets(addSection(tr("Experiments"), tr("each sets everything up and starts learning")),
               PresetKind::Works);
    addPresets(
        addSection(tr("Fails on purpose"), tr("one thing is wrong in each: what it looks like, and why")),
        PresetKind::Fails);
    column_->addStretch(1);
    fill(recent_, {});
    fill(lessons_, {});
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kPadding, 6, 6, 6);
    all->setSpacing(6);
    all->addWidget(makeHead());
    all->addWidget(makeOffer());
    all->addWidget(links_);
    all->addWidget(scroll_, 1);
    setRunWaits(false);
    hide();
}

QWidget* StartPage::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new StyledLabel(Ink::Text, kTitleSize, true, head);
    title->setText(tr("What would you like to run?"));
    behind_ = wrappedLabel({}, head);
    close_ = new QToolButton(head);
    close_->setText(QStringLiteral("✕"));
    close_->setAccessibleName(tr("Close this page"));
    close_->setAutoRaise(true);
    connect(close_, &QToolButton::clicked, this, &StartPage::dismiss);
    connect(atStart_, &QCheckBox::toggled, this, &StartPage::showAtStartChanged);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(behind_, 1);
    row->addWidget(atStart_); // here, and not below the cards, which need the height
    row->addWidget(close_);
    return head;
}

QWidget* StartPage::makeOffer() {
    offer_ = new QWidget(this);
    offer_->setObjectName(QStringLiteral("tourOffer"));
    auto* words = new QLabel(tr("New here? A tour of three minutes shows you the board."), offer_);
    auto* take = new QPushButton(tr("Take the tour"), offer_);
    take->setObjectName(QStringLiteral("takeTour"));
    take->setProperty("primary", true);
    take->setToolTip(tr("Eight stops with one thing to try at each; Help → Tour has it at any time"));
    auto* decline = new QPushButton(tr("No, thanks"), offer_);
    decline->setObjectName(QStringLiteral("declineTour"));
    decline->setToolTip(tr("Does not offer the tour again; Help → Tour has it at any time"));
    connect(take, &QPushButton::clicked, this, [this] {
        hide();
        emit tourAsked();
    });
    connect(decline, &QPushButton::clicked, this, &StartPage::tourDeclined);
    constexpr int kBetween = 10;
    auto* row = new FlowLayout(offer_, kBetween);
    row->setContentsMargins(0, 0, kPadding, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{words, take, decline}) {
        row->addWidget(part);
    }
    offer_->hide();
    return offer_;
}

void StartPage::setTourOffered(bool offered) {
    offer_->setVisible(offered);
}

void StartPage::setRunWaits(bool waits) {
    behind_->setText((waits ? tr("The experiment behind this page begins when you close it.")
                            : tr("The run behind this page continues until you choose a card.")) +
                     QLatin1Char(' ') + tr("File → New brings this page back (Ctrl+N)."));
    close_->setToolTip(waits ? tr("Close this page (Esc); the experiment behind it begins")
                             : tr("Close this page (Esc); the run behind it continues"));
}

void StartPage::dismiss() {
    hide();
    emit dismissed();
}

StartPage::Section StartPage::addSection(const QString& title, const QString& summary) {
    auto* heading = new QWidget(scroll_);
    auto* name = new StyledLabel(Ink::Text, 1, true, heading);
    name->setText(title);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(10);
    row->addWidget(name);
    row->addWidget(wrappedLabel(summary, heading), 1);
    auto* grid = new CardGrid(scroll_);
    grid->setAccessibleName(title);
    column_->addWidget(heading);
    column_->addWidget(grid);
    links_->add(*heading, title);
    return {heading, grid};
}

void StartPage::addPresets(Section section, PresetKind kind) {
    for (const Preset& preset : presets()) {
        if (preset.kind != kind) {
            continue;
        }
        auto* cell = new PresetCell(preset);
        section.grid->add(cell);
        presets_.push_back(cell);
        include(&cell->card());
        connect(cell, &PresetCell::folderAsked, this, &StartPage::folderAsked);
        connect(cell, &PresetCell::chosen, this, [this](const Preset& chosen) {
            hide();
            emit presetChosen(chosen);
        });
    }
}

void StartPage::fill(Section section, std::vector<StartEntry> entries) {
    section.grid->clear();
    section.heading->setVisible(!entries.empty());
    section.grid->setVisible(!entries.empty());
    links_->refresh();
    for (StartEntry& entry : entries) {
        const QString aside = entry.minutes > 0 ? tr("about %1 min").arg(entry.minutes) : QString();
        auto* card = new StartCard({entry.title, entry.summary, aside});
        section.grid->add(card);
        include(card);
        connect(card, &StartCard::clicked, this, [this, open = std::move(entry.open)] {
            const auto act = open; // the call may replace the cards
            hide();
            act();
        });
    }
}

void StartPage::include(StartCard* card) {
    cards_->addButton(card);
}

void StartPage::setLessons(std::vector<StartEntry> lessons) {
    fill(lessons_, std::move(lessons));
}

void StartPage::setRecent(std::vector<StartEntry> files) {
    fill(recent_, std::move(files));
}

void StartPage::setShowAtStart(bool show) {
    const QSignalBlocker quiet(atStart_);
    atStart_->setChecked(show);
}

void StartPage::showFrame(const FramePtr& frame) {
    const QString opened = frame->data ? QString::fromStdString(frame->data->name) : QString();
    const bool known = estimate_.isKnown();
    estimate_.showFrame(*frame);
    if (opened != dataInUse_ || estimate_.isKnown() != known) {
        dataInUse_ = opened;
        refresh();
    }
}

void StartPage::refresh() {
    for (PresetCell* cell : presets_) {
        cell->showData(dataInUse_, folderOf(fromCore(cell->preset().data)));
        cell->showEstimate(estimate_);
    }
}

void StartPage::lieOver(const QRect& area) {
    const int width = std::min(area.width() - 2 * kFromTheSide, pixelsOf(*this, kMostWidth));
    setGeometry(area.left() + (area.width() - width) / 2, area.top() + kFromTheTop, width,
                area.height() - 2 * kFromTheTop);
}

bool StartPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that move among the cards are not those of the window behind.
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartPage::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setPen(theme.edge);
    painter.setBrush(palette().color(QPalette::Window)); // white for a projector
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    raise();
    const auto buttons = cards_->buttons();
    const auto first = std::ranges::find_if(
        buttons, [](const QAbstractButton* card) { return card->isEnabled() && !card->isHidden(); });
    if (first != buttons.end()) {
        (*first)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace mc::ui
