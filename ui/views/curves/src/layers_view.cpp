#include "curves/layers_view.h"

#include "chart/chart_strip.h"
#include "frames/silence.h"
#include "style/text.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

LayersView::LayersView(QWidget* parent)
    : View(parent), choices_(layerChoices()),
      header_(new FlowLayout(nullptr, 4)), // the table may have more measures than a row has room for
      silences_(new ElidedLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Layers"));
    for (const LayerChoice& choice : choices_) {
        switches_.push_back(makeSwitch(choice));
        header_->addWidget(switches_.back());
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(header_);
    layout->addWidget(silences_);
    silences_->hide();
    for (const LayerChart& chart : layerCharts(frame_, choices_)) {
        auto* strip = new ChartStrip(this);
        strip->setObjectName(QString::fromStdString(std::string(chart.axis->id)));
        layout->addWidget(strip, 1);
        strips_.push_back(strip);
    }
    showCurves();
}

QToolButton* LayersView::makeSwitch(const LayerChoice& choice) {
    QString help = translated(choice.reading.curve.help);
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromStdString(std::string(choice.measure.row().id)));
    button->setText(choice.label());
    button->setCheckable(true);
    button->setChecked(choice.on);
    if (!choice.reading.ofUpdate) {
        help = joinedSentences(
            {help, tr("Measured at every 16th update while this is seen; costs up to some 10 % "
                      "of the speed.")});
        button->setAccessibleName(tr("Show %1").arg(choice.label()));
    }
    button->setToolTip(help);
    connect(button, &QToolButton::toggled, this,
            [this, k = switches_.size(), ofUpdate = choice.reading.ofUpdate](bool on) {
                choices_[k].on = on;
                showCurves();
                if (ofUpdate) {
                    emit needsChanged();
                }
            });
    return button;
}

std::vector<OptionControl> LayersView::options() {
    std::vector<OptionControl> all;
    for (std::size_t k = 0; k < choices_.size(); ++k) {
        all.push_back(switchOption(std::string(choices_[k].reading.curve.option), *switches_[k]));
    }
    return all;
}

WatchSet LayersView::needs() const {
    WatchSet needed = needs::kHistory;
    for (const LayerChoice& choice : choices_) {
        if (!choice.reading.ofUpdate || choice.on) {
            needed.measures = needed.measures | watchedFor(choice.measure.row());
        }
    }
    return needed;
}

void LayersView::showFrame(const FramePtr& frame) {
    const bool same = sameCourse(frame_, frame);
    frame_ = frame;
    const QString silences = silencesText(*frame);
    silences_->setWholeText(silences);
    silences_->setVisible(!silences.isEmpty());
    if (!same) { // shared between frames as long as nothing has been added
        showCurves();
    }
}

void LayersView::showCurves() {
    const std::vector<LayerChart> charts = layerCharts(frame_, choices_, ghosts_);
    for (std::size_t k = 0; k < charts.size(); ++k) {
        strips_[k]->setContent(charts[k].content.value_or(ChartContent()));
        strips_[k]->setVisible(charts[k].content.has_value());
    }
}

void LayersView::reword() {
    showCurves();
}

PicturePtr LayersView::picture() const {
    std::vector<ChartContent> shown;
    for (const ChartStrip* strip : strips_) {
        if (!strip->isHidden()) {
            shown.push_back(strip->content());
        }
    }
    const QMargins around = layout()->contentsMargins();
    const int one = header_->heightForWidth(QWIDGETSIZE_MAX); // 0: no switch is shown
    const int all = header_->heightForWidth(width() - around.left() - around.right());
    const int lines = one > 0 ? (all + header_->spacing()) / (one + header_->spacing()) : 0;
    return std::make_shared<LayersPicture>(frame_, std::move(shown), lines);
}

} // namespace mc::ui
