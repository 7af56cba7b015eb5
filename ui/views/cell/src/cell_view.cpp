#include "cell/cell_view.h"

#include "cell/cell_controls.h"
#include "cell/cell_picture.h"
#include "view/picture_box.h"
#include "view/picture_view.h"
#include "view/words_picture.h"
#include "widgets/calm_combo.h"
#include "widgets/flow_layout.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr int kTick = 40;                         ///< ms between two pictures, unless a step takes longer
constexpr std::array kCellSpeeds{5, 20, 50, 200}; ///< ms per second
constexpr int kFirstSpeed = 20;
constexpr int kCellSpacing = 4; ///< pixels
constexpr QMargins kCellMargins{10, 6, 8, 6};

} // namespace

CellView::CellView(QWidget* parent)
    : View(parent), run_(new QToolButton(this)), step_(new QToolButton(this)), speed_(new CalmCombo(this)),
      ofRun_(new QToolButton(this)), shown_(new PictureView(this)), controls_(new CellControls(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("One cell"));
    auto* head = new FlowLayout(nullptr, kCellSpacing);
    for (QWidget* one : std::initializer_list<QWidget*>{run_, step_, speed_, ofRun_}) {
        head->addWidget(one);
    }
    makeHead();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCellMargins);
    layout->setSpacing(kCellSpacing);
    layout->addLayout(head);
    layout->addWidget(shown_, 1);
    layout->addWidget(controls_);
    shown_->setAccessibleName(tr("Courses of the cell, its gate and its f–I curve"));
    shown_->installEventFilter(this);
    connect(&clock_, &QTimer::timeout, this, &CellView::tick);
    connect(controls_, &CellControls::changed, this, [this] {
        touched_ = true;
        goOn(0);
    });
    setRunning(true);
    goOn(0);
}

void CellView::makeHead() {
    run_->setText(tr("Run"));
    run_->setCheckable(true);
    run_->setChecked(true);
    run_->setAccessibleName(tr("Run the cell"));
    run_->setToolTip(
        tr("Whether the cell goes on while you see it. The run of the network does not depend on it."));
    connect(run_, &QToolButton::toggled, this, &CellView::setRunning);
    step_->setText(tr("1 ms"));
    step_->setAccessibleName(tr("One step of the cell"));
    step_->setToolTip(tr("Stops the cell, or takes it one step of 1 ms further"));
    connect(step_, &QToolButton::clicked, this, [this] {
        run_->setChecked(false);
        goOn(1);
    });
    for (const int speed : kCellSpeeds) {
        speed_->addItem(tr("%1 ms/s").arg(speed), speed);
    }
    speed_->setCurrentIndex(speed_->findData(kFirstSpeed));
    speed_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    speed_->setAccessibleName(tr("Speed of the cell"));
    speed_->setToolTip(tr("Simulated ms per second"));
    connect(speed_, &QComboBox::currentIndexChanged, this, [this] { setRunning(run_->isChecked()); });
    ofRun_->setText(tr("Values of the run"));
    ofRun_->setToolTip(
        tr("Takes the parameters of the run again; the current and the error from above become what "
           "they were at first, and the cell begins at rest"));
    connect(ofRun_, &QToolButton::clicked, this, &CellView::takeValuesOfRun);
}

void CellView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    if (!touched_ && valuesOfRun() != controls_->settings()) {
        takeValuesOfRun();
    }
}

CellSettings CellView::valuesOfRun() const {
    CellSettings settings;
    if (frame_ && frame_->experiment) {
        settings.circuit = frame_->experiment->circuit;
        settings.errorCells = frame_->experiment->errorCells;
    }
    return settings;
}

void CellView::takeValuesOfRun() {
    touched_ = false;
    begin(valuesOfRun());
}

/// At rest.
void CellView::begin(const CellSettings& settings) {
    controls_->setSettings(settings);
    course_ = {};
    goOn(0);
}

void CellView::fit() {
    course_.fitRanges(controls_->settings());
    showCell();
}

void CellView::setRunning(bool runs) {
    clock_.stop();
    clock_.setInterval(std::max(kTick, 1000 / speed_->currentData().toInt()));
    if (runs) {
        shown_->update(); // starts the clock where it is seen
    }
}

/// What nobody sees is not painted, and so does not go on.
void CellView::tick() {
    if (!painted_) {
        clock_.stop();
        return;
    }
    painted_ = false;
    goOn(std::max(1, speed_->currentData().toInt() * clock_.interval() / 1000));
}

bool CellView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == shown_ && event->type() == QEvent::Paint) {
        painted_ = true;
        if (run_->isChecked() && !clock_.isActive()) {
            clock_.start();
        }
    }
    return View::eventFilter(watched, event);
}

void CellView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    controls_->arrange(size());
}

void CellView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        controls_->arrange(size());
    }
}

void CellView::goOn(int steps) {
    course_.advance(controls_->settings(), steps);
    showCell();
}

void CellView::showCell() {
    shown_->setPicture(std::make_shared<CellPicture>(
        std::make_shared<const CellMoment>(CellMoment{controls_->settings(), course_})));
}

PicturePtr CellView::picture() const {
    return withMargins(
        columnOf({{shown_->picture(), 1}, {paragraph(settingsText(controls_->settings()))}}, kCellSpacing),
        kCellMargins);
}

QJsonValue CellView::runState() const {
    return touched_ ? cellSettingsToJson(controls_->settings()) : QJsonValue(QJsonValue::Undefined);
}

void CellView::setRunState(const QJsonValue& state) {
    if (const std::optional<CellSettings> settings = cellSettingsFromJson(state)) {
        touched_ = true;
        begin(*settings);
    }
}

} // namespace mc::ui
