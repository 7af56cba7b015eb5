#include "race/race_board.h"

#include "race/ranking_table.h"
#include "style/fonts.h"
#include "style/text.h"
#include "training/race/race_text.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kBetween = 8; ///< pixels

} // namespace

RaceBoard::RaceBoard(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel(this, 1, true)), speed_(quietLabel(QString(), this)),
      charts_(new RaceCharts(this)), ranking_(new RankingTable(this)) {
    title_->setInk(Ink::Text);
    title_->setSizePolicy(QSizePolicy::Preferred,
                          QSizePolicy::Fixed); // a line of its own before it is elided
    auto* head = new FlowLayout(nullptr, kBetween);
    head->addWidget(title_);
    head->addWidget(speed_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kBetween);
    rows->addLayout(head);
    rows->addWidget(charts_, 1);
    rows->addWidget(ranking_);
    arrange();
}

void RaceBoard::arrange() {
    const bool large = isLargeType(font());
    speed_->setVisible(!large);
    charts_->setBrief(large);
}

void RaceBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void RaceBoard::show(const RaceFrame& frame, RaceImages images) {
    const RaceResult& result = *frame.result;
    title_->setWholeText(translated(raceTitle(result)));
    const QString threads = frame.threads == 1 ? tr("1 thread") : tr("%1 threads").arg(frame.threads);
    const QString speed = countText(static_cast<std::int64_t>(frame.imagesPerSecond));
    const QString pace = frame.imagesPerSecond > 0 ? tr("%1 images/s in total").arg(speed)
                         : frame.playing           ? tr("testing")
                                                   : tr("paused");
    speed_->setText(
        tr("%1 runs · %2 · %3 · %4").arg(result.runs).arg(pace, threads, translated(result.rates)));
    charts_->show(result, images);
    ranking_->show(result);
}

void RaceBoard::showNothing(const QString& message) {
    charts_->showNothing(message);
}

} // namespace mc::ui
