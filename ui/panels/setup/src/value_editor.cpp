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

class LineEditor : public ValueEditor {
public:
    /// zero: the word for the value 0; empty: there is none.
    LineEditor(bool number, QString zero, QWidget& parent)
        : LineEditor(*new QLineEdit(&parent), std::move(zero)) {
        line_.setAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        line_.setMinimumWidth(40);
        if (number) {
            takeNumbers(line_);
        }
        connect(&line_, &QLineEdit::textEdited, this, &ValueEditor::edited);
    }

    [[nodiscard]] QString text() const override {
        const QString typed = line_.text().trimmed();
        return !zero_.isEmpty() && typed == zero_ ? QStringLiteral("0") : typed;
    }
    void setText(const QString& text) override {
        line_.setText(!zero_.isEmpty() && text == QLatin1String("0") ? zero_ : text);
    }

private:
    LineEditor(QLineEdit& line, QString zero) : ValueEditor(line), line_(line), zero_(std::move(zero)) {}

    QLineEdit& line_;
    QString zero_;
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
    const bool zeroMeansAll = field.id == "images" || field.id == "test_images";
    return new LineEditor(field.kind != FieldKind::Text, zeroMeansAll ? ValueEditor::tr("all") : QString(),
                          parent);
}

} // namespace mc::ui
