#include "setup/value_editor.h"

#include "data_editor.h"
#include "setup/from_core.h"
#include "style/text.h"
#include "widgets/calm_combo.h"
#include "widgets/number_text.h"

#include <QLineEdit>
#include <utility>

namespace mc::ui {

namespace {

/// A value that is shown as a word.
struct Named {
    QString value;
    QString word; ///< empty: there is none
};

Named namedValueOf(const Field& field) {
    if (field.id == "images" || field.id == "test_images") {
        return {QStringLiteral("0"), ValueEditor::tr("all")};
    }
    if (field.id == "validation") {
        return {QString::number(kAsManyAsUsual), ValueEditor::tr("usual")};
    }
    return {};
}

class LineEditor : public ValueEditor {
public:
    LineEditor(bool number, Named named, QWidget& parent)
        : LineEditor(*new QLineEdit(&parent), std::move(named)) {
        line_.setAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        line_.setMinimumWidth(40);
        if (number) {
            takeNumbers(line_);
        }
        connect(&line_, &QLineEdit::textEdited, this, &ValueEditor::edited);
    }

    [[nodiscard]] QString text() const override {
        const QString typed = line_.text().trimmed();
        if (!named_.word.isEmpty() && typed == named_.word) {
            return named_.value;
        }
        return takesNumbers(line_) ? withPoint(typed) : typed;
    }
    void setText(const QString& text) override {
        if (!named_.word.isEmpty() && text == named_.value) {
            line_.setText(named_.word);
        } else {
            line_.setText(takesNumbers(line_) ? withDecimalSign(text) : text);
        }
    }

private:
    LineEditor(QLineEdit& line, Named named) : ValueEditor(line), line_(line), named_(std::move(named)) {}

    QLineEdit& line_;
    Named named_;
};

class ChoiceEditor : public ValueEditor {
public:
    ChoiceEditor(const Field& field, CalmCombo& combo) : ValueEditor(combo), combo_(combo) {
        for (const Choice& choice : field.choices) {
            combo_.addItem(translated(choice.title), fromCore(choice.name));
        }
        connect(&combo_, &QComboBox::activated, this, &ValueEditor::edited);
    }

    [[nodiscard]] QString text() const override { return combo_.currentData().toString(); }
    void setText(const QString& text) override { combo_.setCurrentIndex(combo_.findData(text)); }

private:
    CalmCombo& combo_;
};

} // namespace

ValueEditor::ValueEditor(QWidget& control) : QObject(&control), control_(control) {}

bool isDataSource(const Field& field) {
    return field.id == "data";
}

ValueEditor* makeValueEditor(const Field& field, QWidget& parent) {
    if (isDataSource(field)) {
        return new DataEditor(*new CalmCombo(&parent));
    }
    if (field.kind == FieldKind::Choice) {
        return new ChoiceEditor(field, *new CalmCombo(&parent));
    }
    return new LineEditor(field.kind != FieldKind::Text, namedValueOf(field), parent);
}

} // namespace mc::ui
