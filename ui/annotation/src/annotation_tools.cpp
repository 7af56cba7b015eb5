#include "annotation/annotation_tools.h"

#include "annotation/annotation_painting.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace mc::ui {

namespace {

constexpr int kIcon = 16; ///< pixels

template <class Paint> QIcon icon(double ratio, Paint paint) {
    QPixmap picture(QSize(kIcon, kIcon) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return {picture};
}

} // namespace

AnnotationTools::AnnotationTools(QWidget* parent)
    : QFrame(parent), tools_(new QButtonGroup(this)), inks_(new QButtonGroup(this)),
      widths_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("annotation-tools"));
    setAccessibleName(tr("Drawing tools"));
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(3);
    const auto choice = [&](QButtonGroup* group, int id, const QString& text, const QString& help) {
        QToolButton* button = add(*row, text, help);
        button->setCheckable(true);
        group->addButton(button, id);
        connect(button, &QToolButton::clicked, this, [this] { emit chosen(this->choice()); });
    };
    choice(tools_, static_cast<int>(PenTool::Pen), tr("Pen"), tr("Draws by hand"));
    choice(tools_, static_cast<int>(PenTool::Text), tr("Text"),
           tr("Click on a view and type; Enter ends. By keys: Tab to a view, ↑ ↓ ← → move the "
              "place, Enter types there."));
    choice(tools_, static_cast<int>(PenTool::Eraser), tr("Eraser"),
           tr("Takes away what it touches. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter "
              "erases there."));
    row->addSpacing(8);
    choice(inks_, static_cast<int>(PenInk::Magenta), QString(), tr("Magenta"));
    choice(inks_, static_cast<int>(PenInk::Violet), QString(), tr("Violet"));
    choice(inks_, static_cast<int>(PenInk::Olive), QString(), tr("Olive"));
    row->addSpacing(8);
    choice(widths_, static_cast<int>(PenWidth::Fine), QString(), tr("Fine line"));
    choice(widths_, static_cast<int>(PenWidth::Broad), QString(), tr("Broad line"));
    row->addSpacing(8);
    undo_ = add(*row, tr("Undo"), tr("Takes back what was done last (Ctrl+Z)"));
    redo_ = add(*row, tr("Redo"), tr("Brings it back (Ctrl+Shift+Z)"));
    connect(add(*row, tr("Clear"), tr("Takes away all that is drawn, on every view")), &QToolButton::clicked,
            this, &AnnotationTools::clearAsked);
    shown_ = add(*row, tr("Show"), tr("Whether what is drawn is seen, here and on figures"));
    shown_->setCheckable(true);
    shown_->setChecked(true);
    QToolButton* done = add(*row, tr("Done"), tr("Ends drawing; what is drawn stays (P or Esc)"));
    connect(undo_, &QToolButton::clicked, this, &AnnotationTools::undoAsked);
    connect(redo_, &QToolButton::clicked, this, &AnnotationTools::redoAsked);
    connect(shown_, &QToolButton::toggled, this, &AnnotationTools::marksShownChanged);
    connect(done, &QToolButton::clicked, this, &AnnotationTools::doneAsked);
    choose({});
    setUndoable(false, false);
    paintIcons();
}

QToolButton* AnnotationTools::add(QHBoxLayout& row, const QString& text, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text.isEmpty() ? help : text);
    button->setAccessibleDescription(help);
    row.addWidget(button);
    return button;
}

void AnnotationTools::paintIcons() {
    const double ratio = devicePixelRatioF();
    for (QAbstractButton* button : inks_->buttons()) {
        const QColor colour = inkColour(static_cast<PenInk>(inks_->id(button)), palette());
        button->setIcon(icon(ratio, [&](QPainter& painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(kIcon, kIcon) / 2, kIcon / 2.4, kIcon / 2.4);
        }));
    }
    for (QAbstractButton* button : widths_->buttons()) {
        const double width = strokeWidth(static_cast<PenWidth>(widths_->id(button)));
        button->setIcon(icon(ratio, [&](QPainter& painter) {
            painter.setPen(QPen(palette().color(QPalette::ButtonText), width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(4, kIcon / 2.0), QPointF(kIcon - 4, kIcon / 2.0));
        }));
    }
}

void AnnotationTools::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcons();
    }
}

PenChoice AnnotationTools::choice() const {
    return {static_cast<PenTool>(tools_->checkedId()), static_cast<PenInk>(inks_->checkedId()),
            static_cast<PenWidth>(widths_->checkedId())};
}

void AnnotationTools::choose(const PenChoice& choice) {
    tools_->button(static_cast<int>(choice.tool))->setChecked(true);
    inks_->button(static_cast<int>(choice.ink))->setChecked(true);
    widths_->button(static_cast<int>(choice.width))->setChecked(true);
    emit chosen(choice);
}

void AnnotationTools::setUndoable(bool undo, bool redo) {
    undo_->setEnabled(undo);
    redo_->setEnabled(redo);
}

void AnnotationTools::setMarksShown(bool shown) {
    shown_->setChecked(shown);
}

} // namespace mc::ui
