#include "setup/field_editor.h"

#include "setup/from_core.h"
#include "setup/value_editor.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/number_text.h"
#include "widgets/quiet_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

namespace mc::ui {

namespace {

constexpr int kNumberWidth = 60; ///< pixels; "0.0001" with its frame
constexpr int kUnitWidth = 50;   ///< pixels; "samples", "update" in small print
constexpr int kNameWidth = 62;   ///< pixels; names of choices, so that neighbouring lists line up
constexpr int kBetween = 6;      ///< pixels
constexpr int kMarkWidth = 3;    ///< pixels; the bar beside a changed value

/// "τ_m" as rich text with a true index.
QString richSymbol(std::string_view symbol) {
    const QStringList parts = fromCore(symbol).toHtmlEscaped().split(QLatin1Char('_'));
    return parts.size() == 2 ? parts[0] + QStringLiteral("<sub>") + parts[1] + QStringLiteral("</sub>")
                             : parts.join("_");
}

/// With the longest entry in full.
int wholeWidth(const QComboBox& combo) {
    int longest = 0;
    for (int k = 0; k < combo.count(); ++k) {
        longest = std::max(longest, combo.fontMetrics().horizontalAdvance(combo.itemText(k)));
    }
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    return combo.style()->sizeFromContents(QStyle::CT_ComboBox, &option, {longest, 0}, &combo).width();
}

} // namespace

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent), field_(field), editor_(makeValueEditor(field, *this)), label_(new QLabel(this)),
      line_(new QBoxLayout(QBoxLayout::LeftToRight)), suggest_(new QPushButton(this)),
      problem_(smallLabel(QString(), this)) {
    setObjectName(fromCore(field.id));
    QString title = capitalised(translated(field.title)).toHtmlEscaped();
    if (!field.symbol.empty()) {
        title += QStringLiteral(" <i>") + richSymbol(field.symbol) + QStringLiteral("</i>");
    }
    label_->setTextFormat(Qt::RichText);
    label_->setText(title);
    label_->setWordWrap(true);
    label_->setBuddy(&editor_->control());
    suggest_->setFlat(true);
    suggest_->setAccessibleName(tr("Use the suggested value")); // until there is one to name
    suggest_->setCursor(Qt::PointingHandCursor);
    suggest_->setProperty("link", true);
    suggest_->setFont(problem_->font());
    suggest_->hide();
    problem_->hide();
    layOut();
    describe();
    connect(editor_, &ValueEditor::edited, this, &FieldEditor::edited);
    connect(suggest_, &QPushButton::clicked, this, &FieldEditor::useSuggestion);
}

/// Widths that follow the letters.
void FieldEditor::fit() {
    if (unit_ != nullptr) {
        editor_->control().setFixedWidth(pixelsOf(*this, kNumberWidth));
        unit_->setMinimumWidth(0);
        unit_->setFixedWidth(std::max(pixelsOf(*this, kUnitWidth), unit_->minimumSizeHint().width()));
    } else {
        label_->setMinimumWidth(pixelsOf(*this, kNameWidth));
    }
}

int FieldEditor::widthOfEditor() const {
    return line_->itemAt(1)->minimumSize().width();
}

QSize FieldEditor::minimumSizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    const int line = std::max(label_->minimumSizeHint().width(), widthOfEditor());
    const int offer = suggest_->isHidden() ? 0 : suggest_->minimumSizeHint().width();
    return {std::max(line, offer) + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void FieldEditor::chooseDirection() {
    const int title = std::max(label_->minimumSizeHint().width(), label_->minimumWidth());
    const auto* combo = qobject_cast<const QComboBox*>(&editor_->control());
    const int value = combo != nullptr ? wholeWidth(*combo) : widthOfEditor();
    const bool beside = title + line_->spacing() + value <= layout()->contentsRect().width();
    line_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FieldEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    chooseDirection();
}

void FieldEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        chooseDirection();
    }
}

void FieldEditor::layOut() {
    line_->setSpacing(kBetween);
    const bool number = field_.kind == FieldKind::Integer || field_.kind == FieldKind::Real;
    if (number) {
        unit_ = smallLabel(translated(field_.unit), this);
        auto* withUnit = new QHBoxLayout;
        withUnit->setSpacing(kBetween);
        withUnit->addStretch(1); // below a title, too, the numbers line up
        withUnit->addWidget(&editor_->control());
        withUnit->addWidget(unit_);
        line_->addWidget(label_, 1);
        line_->addLayout(withUnit);
    } else {
        label_->setWordWrap(false);
        line_->addWidget(label_);
        line_->addWidget(&editor_->control(), 1);
    }
    fit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMarkWidth + 5, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(line_);
    column->addWidget(suggest_, 0, Qt::AlignRight);
    column->addWidget(problem_);
}

void FieldEditor::describe() {
    const QString title = translated(field_.title);
    const QString name = field_.unit.empty() ? title : title + QStringLiteral(", ") + translated(field_.unit);
    editor_->control().setAccessibleName(name);
    setEffective(true);
}

QString FieldEditor::text() const {
    return editor_->text();
}

void FieldEditor::setText(const QString& text) {
    if (text != editor_->text()) {
        editor_->setText(text);
        chooseDirection(); // a folder is a new entry
    }
}

void FieldEditor::setChanged(bool changed) {
    if (changed == changed_) {
        return;
    }
    changed_ = changed;
    QFont font = label_->font();
    font.setBold(changed);
    label_->setFont(font);
    chooseDirection();
    label_->setAccessibleDescription(changed ? tr("not applied yet") : QString());
    update();
}

QString FieldEditor::valueTitle(const QString& value) const {
    for (const Choice& choice : field_.choices) {
        if (fromCore(choice.name) == value) {
            return translated(choice.title);
        }
    }
    return isDataSource(field_) && value == QLatin1String(kDrawnDigits) ? tr("drawn digits")
           : takesNumbers(editor_->control())                           ? withDecimalSign(value)
                                                                        : value;
}

void FieldEditor::setSuggestion(const QString& value) {
    if (value == suggestion_) {
        return;
    }
    suggestion_ = value;
    suggest_->setText(tr("suggested %1").arg(valueTitle(value)));
    suggest_->setToolTip(
        tr("Puts %1 into the form. Nothing changes in the run before you apply.").arg(valueTitle(value)));
    suggest_->setAccessibleName(
        tr("%1: use the suggested %2").arg(translated(field_.title), valueTitle(value)));
    suggest_->setVisible(!value.isEmpty());
}

void FieldEditor::useSuggestion() {
    if (!suggestion_.isEmpty()) {
        setText(suggestion_);
        emit edited();
    }
}

void FieldEditor::setProblem(const QString& sentence) {
    problem_->setText(sentence.isEmpty() ? QString() : QStringLiteral("⚠ ") + sentence);
    problem_->setVisible(!sentence.isEmpty());
    tellHelp();
    update();
}

QString FieldEditor::problem() const {
    return problem_->text().mid(2);
}

void FieldEditor::setEffective(bool effective) {
    for (QWidget* part : std::initializer_list<QWidget*>{label_, &editor_->control(), suggest_}) {
        part->setEnabled(effective);
    }
    tellHelp();
}

/// To the eye as the tooltip of the row, to the ear as the description of the control.
void FieldEditor::tellHelp() {
    const bool effective = label_->isEnabledTo(this);
    const QString help = translated(field_.help);
    setToolTip(effective ? help
                         : joinedSentences({help, tr("Has no effect with the other values of this form.")}));
    editor_->control().setAccessibleDescription(
        problem().isEmpty() ? toolTip() : joinedSentences({problem(), toolTip()}));
}

void FieldEditor::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    const bool refused = !problem_->text().isEmpty();
    if (!refused && !changed_) {
        return;
    }
    QPainter painter(this);
    if (refused) {
        painter.fillRect(rect(), theme.tint(theme.vermillion, 0.10));
    }
    painter.fillRect(QRect(0, 0, kMarkWidth, height()), refused ? theme.vermillion : theme.blue);
}

} // namespace mc::ui
