#include "sheet_tools.h"

#include "frames/frame_text.h"
#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <cstddef>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kBetweenTools = 4; ///< pixels

struct NamedColour {
    const char* name;
    std::array<std::uint8_t, 3> colour;
};

constexpr std::array kColours{
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "white"), {255, 255, 255}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "black"), {0, 0, 0}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "red"), {220, 30, 30}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "orange"), {240, 140, 30}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "yellow"), {245, 220, 40}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "green"), {40, 160, 60}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "blue"), {40, 90, 210}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "brown"), {130, 85, 45}},
    NamedColour{QT_TRANSLATE_NOOP("mc::ui", "grey"), {128, 128, 128}},
};

} // namespace

SheetTools::SheetTools(QWidget* parent) : QWidget(parent) {
    auto* row = new FlowLayout(this, kBetweenTools);
    row->setContentsMargins(0, 0, 0, 0);
    draw_ = addButton(QStringLiteral("draw"), tr("Draw"),
                      tr("Takes out a sheet to draw on: the network is asked about the drawing, and learns "
                         "nothing of it"));
    pen_ = addButton(QStringLiteral("pen"), tr("Pen"), tr("Draws on the sheet"));
    eraser_ = addButton(QStringLiteral("eraser"), tr("Eraser"), tr("Erases on the sheet (E)"));
    addColours();
    undo_ = addButton(QStringLiteral("sheetUndo"), tr("Take back"),
                      tr("Takes back the last change of the sheet (Backspace)"));
    clear_ = addButton(QStringLiteral("clear"), tr("Clear"), tr("Gives a blank sheet (Delete)"));
    change_ = addButton(QStringLiteral("change"), tr("Change"),
                        tr("Takes an image for the sheet, and shifts, turns, covers or blurs it by noise"));
    drawings_ = addButton(QStringLiteral("kept"), tr("Kept"), tr("Drawings that were kept under a name"));
    addLabel();
    changes_ = new QMenu(this);
    kept_ = new QMenu(this);
    for (const auto& [button, menu] : {std::pair{change_, changes_}, {drawings_, kept_}}) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    for (QToolButton* button : {draw_, pen_, eraser_}) {
        button->setCheckable(true);
    }
    connect(draw_, &QToolButton::toggled, this, [this](bool open) {
        showParts();
        emit opened(open);
    });
    connect(pen_, &QToolButton::clicked, this, [this] { emit erasesChosen(false); });
    connect(eraser_, &QToolButton::clicked, this, [this] { emit erasesChosen(true); });
    connect(undo_, &QToolButton::clicked, this, &SheetTools::undoAsked);
    connect(clear_, &QToolButton::clicked, this, &SheetTools::clearAsked);
    showErases(false);
    showParts();
}

QToolButton* SheetTools::addButton(const QString& name, const QString& text, const QString& help) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void SheetTools::addColours() {
    colours_ = new CalmCombo(this);
    colours_->setObjectName(QStringLiteral("colour"));
    colours_->setAccessibleName(tr("Colour of the pen"));
    colours_->setToolTip(tr("Colour of the pen"));
    colours_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const NamedColour& one : kColours) {
        QPixmap patch(12, 12);
        patch.fill(QColor(one.colour[0], one.colour[1], one.colour[2]));
        colours_->addItem(patch, tr(one.name));
    }
    layout()->addWidget(colours_);
    connect(colours_, &QComboBox::currentIndexChanged, this, [this](int index) {
        emit colourChosen(kColours[static_cast<std::size_t>(std::max(0, index))].colour);
    });
}

void SheetTools::addLabel() {
    labelling_ = new QWidget(this);
    labelling_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(labelling_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetweenTools);
    label_ = new CalmCombo(labelling_);
    label_->setObjectName(QStringLiteral("label"));
    label_->setAccessibleName(tr("Label of the drawing"));
    label_->setToolTip(tr("What the drawing shows. With a label the errors go down, as in training."));
    label_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label_->addItem(tr("no label"));
    learn_ = new QPushButton(tr("Learn this"), labelling_);
    learn_->setObjectName(QStringLiteral("learn"));
    row->addWidget(label_);
    row->addWidget(learn_);
    layout()->addWidget(labelling_);
    connect(label_, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit labelChosen(index - 1); });
    connect(learn_, &QPushButton::clicked, this, &SheetTools::learnAsked);
}

bool SheetTools::isOpen() const {
    return draw_->isChecked();
}

void SheetTools::showParts() {
    for (QWidget* part :
         std::initializer_list<QWidget*>{pen_, eraser_, undo_, clear_, change_, drawings_, labelling_}) {
        part->setVisible(isOpen());
    }
    colours_->setVisible(isOpen() && inColour_);
}

void SheetTools::fitTo(const Frame& frame) {
    inColour_ = frame.data->shape.channels == 3;
    QStringList names{tr("no label")};
    for (int label = 0; label < frame.layerSizes.back(); ++label) {
        names << tr("label %1").arg(className(frame, label));
    }
    const QSignalBlocker quiet(label_);
    const int chosen = label_->currentIndex();
    label_->clear();
    label_->addItems(names);
    label_->setCurrentIndex(chosen < names.size() ? chosen : 0);
    const auto isGround = [ground = frame.data->drawing.ground](const NamedColour& one) {
        return std::ranges::count(one.colour, ground) == static_cast<std::ptrdiff_t>(one.colour.size());
    };
    if (isGround(kColours[static_cast<std::size_t>(colours_->currentIndex())])) {
        const auto* other = std::ranges::find_if_not(kColours, isGround);
        colours_->setCurrentIndex(static_cast<int>(other - kColours.begin()));
    }
    showParts();
}

void SheetTools::showErases(bool erases) {
    pen_->setChecked(!erases);
    eraser_->setChecked(erases);
}

void SheetTools::showLabel(int label) {
    const QSignalBlocker quiet(label_);
    label_->setCurrentIndex(label + 1 < label_->count() ? label + 1 : 0);
}

void SheetTools::allowUndo(bool allowed) {
    undo_->setEnabled(allowed);
}

void SheetTools::allowLearning(const QString& why) {
    learn_->setEnabled(why.isEmpty());
    learn_->setToolTip(why.isEmpty() ? tr("Puts the drawing into the next batch, in place of its first "
                                          "sample; Ctrl+Z takes it back")
                                     : why);
}

QAction* SheetTools::addChange(const QString& text, std::function<void()> act) {
    QAction* action = changes_->addAction(text);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void SheetTools::addSeparator() {
    changes_->addSeparator();
}

} // namespace mc::ui
