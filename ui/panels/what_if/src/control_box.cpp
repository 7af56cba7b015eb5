#include "what_if/control_box.h"

#include "style/text.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

/// An accuracy of the control and of the run at the same place in their course.
struct BothAccuracies {
    QString what;
    double control;
    double run;
};

std::optional<BothAccuracies> latestOfBoth(const History& run, const History& control) {
    const PersistentVector<TestPoint>& judged = control.judged();
    for (auto point = judged.rbegin(); point != judged.rend(); ++point) {
        const auto same = std::ranges::find(run.judged(), point->updates, &TestPoint::updates);
        if (same != run.judged().end()) {
            return BothAccuracies{control.validation.empty() ? tr("test") : tr("held out"), point->accuracy,
                                  same->accuracy};
        }
    }
    const std::optional<TrainPoint> ofControl = recentTraining(control);
    const std::optional<TrainPoint> ofRun = recentTraining(run);
    return ofControl && ofRun
               ? std::optional(BothAccuracies{tr("training"), ofControl->accuracy, ofRun->accuracy})
               : std::nullopt;
}

} // namespace

QString controlText(const Frame& frame) {
    if (!frame.control) {
        return {};
    }
    const std::optional<BothAccuracies> both = frame.history && frame.control->history
                                                   ? latestOfBoth(*frame.history, *frame.control->history)
                                                   : std::nullopt;
    if (!both) {
        return tr("control: goes on beside, not tested yet");
    }
    constexpr double kShown = 0.05; // of a point: what is below it is written as 0.0
    const double points = 100 * (both->control - both->run);
    const QString text = tr("control: %1 %2").arg(both->what, percentText(both->control));
    if (std::abs(points) < kShown) {
        return tr("%1, as the run").arg(text);
    }
    const QString size = decimalText(std::abs(points), 1);
    return points > 0 ? tr("%1, %2 points above the run").arg(text, size)
                      : tr("%1, %2 points below the run").arg(text, size);
}

ControlBox::ControlBox(QWidget* parent)
    : QWidget(parent), wanted_(new QCheckBox(tr("with a control"), this)), going_(new QWidget(this)),
      state_(smallLabel(QString(), going_)) {
    wanted_->setObjectName(QStringLiteral("withControl"));
    wanted_->setToolTip(
        tr("A what-if from now on is begun with a control: the same run without it goes on beside, in "
           "lock-step, on the same batches. The control takes about as much time again as the run. Later "
           "what-ifs are done to the run "
           "alone."));
    state_->setObjectName(QStringLiteral("control"));
    auto* compare = new QPushButton(tr("A | B"), going_);
    compare->setObjectName(QStringLiteral("compareControl"));
    compare->setAccessibleName(tr("Compare with the control"));
    compare->setToolTip(tr("Shows one view twice, of the run and of its control, and their difference"));
    auto* end = new QPushButton(tr("End"), going_);
    end->setObjectName(QStringLiteral("endControl"));
    end->setAccessibleName(tr("End the control"));
    end->setToolTip(tr("The control goes on no longer; the run stays as it is"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(compare);
    buttons->addWidget(end);
    buttons->addStretch(1);
    auto* going = new QVBoxLayout(going_);
    going->setContentsMargins(0, 0, 0, 0);
    going->addWidget(state_);
    going->addLayout(buttons);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(wanted_);
    rows->addWidget(going_);
    going_->hide();
    connect(compare, &QPushButton::clicked, this, [this] {
        emit commandIssued(command::Compare{ComparedWith{.kind = ComparedWith::Kind::Control}});
        emit comparisonAsked();
    });
    connect(end, &QPushButton::clicked, this, [this] { emit commandIssued(command::EndControl{}); });
}

void ControlBox::showFrame(const FramePtr& frame) {
    hasControl_ = frame->control != nullptr;
    state_->setText(controlText(*frame));
    going_->setVisible(hasControl_);
}

Command ControlBox::withControl(const Command& command) {
    const auto* intervene = std::get_if<command::Intervene>(&command);
    if (intervene == nullptr || intervene->continues || !wanted_->isChecked() || hasControl_) {
        return command;
    }
    hasControl_ = true; // until a frame says otherwise
    command::Intervene with = *intervene;
    with.withControl = true;
    return with;
}

} // namespace mc::ui
