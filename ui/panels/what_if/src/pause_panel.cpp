#include "what_if/pause_panel.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "setup/reasons.h"
#include "widgets/calm_combo.h"
#include "widgets/flow_layout.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kUsualAccuracy = 97;    ///< %
constexpr double kUsualConcordance = 90; ///< %
constexpr int kUnderTheWords = 22;       ///< pixels from the left, past the box itself
constexpr int kBetweenControls = 5;      ///< pixels, and between lines

template <class Kind> bool isA(const PauseEvent& event) {
    return std::holds_alternative<Kind>(event);
}

double shareOf(const PauseEvent& event) {
    if (const auto* accuracy = std::get_if<pause_event::AccuracyReaches>(&event)) {
        return accuracy->share;
    }
    const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(&event);
    return concordance != nullptr ? concordance->share : 0;
}

} // namespace

PausePanel::PausePanel(QWidget* parent)
    : QWidget(parent), lines_(new QVBoxLayout(this)), pair_(new CalmCombo(this)) {
    setAccessibleName(tr("Pause at"));
    lines_->setContentsMargins(8, 0, 0, 0);
    lines_->setSpacing(kBetweenControls);
    addAccuracy(true);
    addAccuracy(false);
    addConcordance();
    addPicked();
    Row& wrong = addRow("misclassified", tr("a sample is misclassified"),
                        tr("Pauses after the last step of a sample whose prediction is not its label."));
    wrong.covers = isA<pause_event::SampleMisclassified>;
    wrong.event = [] { return pause_event::SampleMisclassified{}; };
    Row& epoch = addRow("epochEnds", tr("an epoch ends"), tr("Pauses after the last batch of each epoch."));
    epoch.covers = isA<pause_event::EpochEnds>;
    epoch.event = [] { return pause_event::EpochEnds{}; };
    addNotFinite();
}

PausePanel::Row& PausePanel::addRow(const char* name, const QString& title, const QString& help) {
    auto* box = new QCheckBox(title, this);
    box->setObjectName(QLatin1String(name));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // what stands beside it is at the right
    auto* line = new FlowLayout(nullptr, kBetweenControls);
    line->addWidget(box);
    lines_->addLayout(line);
    const std::size_t index = rows_.size();
    rows_.push_back({box, nullptr, nullptr, help, {}, {}, {}});
    connect(box, &QCheckBox::clicked, this, [this, index](bool ticked) { post(rows_[index], ticked); });
    return rows_.back();
}

void PausePanel::addPercent(Row& row, double percent) {
    constexpr double kMost = 100;
    row.percent = new NumberBox(2, this);
    row.percent->setObjectName(row.box->objectName() + QStringLiteral("Percent"));
    row.percent->setAccessibleName(row.box->text());
    row.percent->setKeyboardTracking(false); // not with every digit
    row.percent->setRange(0, kMost);
    row.percent->setValue(percent);
    row.percent->setSuffix(tr(" %"));
    lines_->itemAt(lines_->count() - 1)->layout()->addWidget(row.percent);
    const std::size_t index = rows_.size() - 1;
    connect(row.percent, &QDoubleSpinBox::valueChanged, this, [this, index] {
        if (rows_[index].box->isChecked()) {
            post(rows_[index], true);
        }
    });
}

void PausePanel::addCaption(Row& row) {
    row.caption = smallLabel(QString(), this);
    row.caption->setObjectName(row.box->objectName() + QStringLiteral("Place"));
    row.caption->setIndent(kUnderTheWords);
    lines_->addWidget(row.caption);
}

void PausePanel::addAccuracy(bool test) {
    Row& row =
        test
            ? addRow("testAccuracy", tr("test accuracy ≥"),
                     tr("Pauses when the share of test images predicted right, taken after each epoch, "
                        "reaches this; of held-out images, where there are any."))
            : addRow("trainAccuracy", tr("train accuracy ≥"),
                     tr("Pauses when the share of training images predicted right, over the last 50 batches, "
                        "reaches this."));
    addPercent(row, kUsualAccuracy);
    if (test) {
        row.title = [this] {
            const bool heldOut = frame_->data && frame_->data->validationImages > 0;
            return heldOut ? tr("held-out accuracy ≥") : tr("test accuracy ≥");
        };
    }
    row.covers = [test](const PauseEvent& event) {
        const auto* accuracy = std::get_if<pause_event::AccuracyReaches>(&event);
        return accuracy != nullptr && accuracy->test == test;
    };
    row.event = [test, percent = row.percent] {
        return pause_event::AccuracyReaches{test, percent->value() / 100};
    };
}

void PausePanel::addConcordance() {
    Row& row = addRow("concordance", tr("concordance ≥"),
                      tr("Pauses when the sign concordance of this pair of layers reaches this, at an update "
                         "where it is measured."));
    addPercent(row, kUsualConcordance);
    pair_->setObjectName(QStringLiteral("concordancePair"));
    pair_->setAccessibleName(tr("Pair of layers whose concordance is waited for"));
    pair_->setToolTip(tr("The pair of layers; each can have its own row ticked."));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(kUnderTheWords, 0, 0, 0);
    line->addWidget(pair_);
    lines_->addLayout(line);
    connect(pair_, &QComboBox::currentIndexChanged, this, &PausePanel::refresh);
    row.covers = [this](const PauseEvent& event) {
        const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(&event);
        return concordance != nullptr && concordance->layer == pair_->currentData().toInt();
    };
    row.event = [this, percent = row.percent] {
        return pause_event::ConcordanceReaches{pair_->currentData().toInt(), percent->value() / 100};
    };
}

void PausePanel::addPicked() {
    Row& spike = addRow("cellSpikes", tr("the picked cell spikes"),
                        tr("Pauses in the time step in which this pyramidal cell spikes."));
    addCaption(spike);
    spike.covers = isA<pause_event::CellSpikes>;
    spike.event = [this] { return pause_event::CellSpikes{cell_}; };
    Row& weight = addRow("signChange", tr("the picked weight flips sign"),
                         tr("Pauses after the update in which the weight W of this synapse crosses zero."));
    addCaption(weight);
    weight.covers = isA<pause_event::WeightChangesSign>;
    weight.event = [this] { return pause_event::WeightChangesSign{synapse_.cell, synapse_.afferent}; };
}

void PausePanel::addNotFinite() {
    auto* box = new QCheckBox(tr("a value is no longer finite"), this);
    box->setObjectName(QStringLiteral("notFinite"));
    box->setChecked(true);
    allow(*box, {}, tr("Always on: a run never goes on with values that are not finite."));
    lines_->addWidget(box);
}

void PausePanel::post(const Row& row, bool ticked) {
    std::vector<PauseEvent> events = frame_->pauseEvents;
    std::erase_if(events, row.covers);
    if (ticked) {
        events.push_back(row.event());
    }
    emit commandIssued(command::PauseWhen{std::move(events)});
}

void PausePanel::setCell(CellChoice cell) {
    cell_ = cell;
    refresh();
}

void PausePanel::setSynapse(SynapseChoice synapse) {
    synapse_ = synapse;
    refresh();
}

void PausePanel::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->experiment == frame->experiment && frame_->data == frame->data &&
                      frame_->layerSizes == frame->layerSizes && frame_->pauseEvents == frame->pauseEvents;
    frame_ = frame;
    if (!same) {
        fillPairs();
        refresh();
    }
}

void PausePanel::fillPairs() {
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    const int chosen = std::max(pair_->currentIndex(), 0);
    const QSignalBlocker quiet(pair_);
    pair_->clear();
    for (int layer = 1; layer + 1 < layers; ++layer) {
        pair_->addItem(tr("%1 – %2").arg(layerName(layer, layers), layerName(layer + 1, layers)), layer);
    }
    pair_->setCurrentIndex(std::min(chosen, pair_->count() - 1));
    pair_->setEnabled(pair_->count() > 0);
}

void PausePanel::refresh() {
    if (!frame_) {
        return;
    }
    for (const Row& row : rows_) {
        showRow(row);
    }
}

void PausePanel::showRow(const Row& row) {
    const auto inForce = std::ranges::find_if(frame_->pauseEvents, row.covers);
    const bool ticked = inForce != frame_->pauseEvents.end();
    const PauseEvent event = ticked ? *inForce : row.event();
    row.box->setChecked(ticked);
    if (row.title) {
        row.box->setText(row.title());
        row.percent->setAccessibleName(row.title());
    }
    if (ticked && row.percent != nullptr && !row.percent->hasFocus()) {
        const QSignalBlocker quiet(row.percent);
        row.percent->setValue(100 * shareOf(event));
    }
    QString reason;
    if (isA<pause_event::CellSpikes>(event) && std::get<pause_event::CellSpikes>(event).cell.layer == 0) {
        reason = tr("Pick a cell first: click a row of the raster.");
    } else if (isA<pause_event::WeightChangesSign>(event) &&
               std::get<pause_event::WeightChangesSign>(event).cell.layer == 0) {
        reason = tr("Pick a synapse first: click an afferent of the microcircuit.");
    } else {
        reason = reasonAgainst(event, *frame_->experiment);
    }
    allow(*row.box, row.help, reason);
    if (row.percent != nullptr) {
        allow(*row.percent, row.help, reason);
    }
    if (row.caption != nullptr) {
        showPlace(row, event);
    }
}

void PausePanel::showPlace(const Row& row, const PauseEvent& event) {
    CellChoice cell;
    QString place;
    if (const auto* spikes = std::get_if<pause_event::CellSpikes>(&event)) {
        cell = spikes->cell;
        place = cellName(*frame_, cell);
    } else if (const auto* change = std::get_if<pause_event::WeightChangesSign>(&event)) {
        cell = change->cell;
        place = tr("%1 from %2")
                    .arg(cellName(*frame_, cell), afferentName(*frame_, cell.layer, change->afferent));
    }
    row.caption->setText(cell.layer == 0 ? tr("none is picked") : place);
}

} // namespace mc::ui
