#pragma once

#include "training/experiment/experiment_fields.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace mc::ui {

class ValueEditor;

/// One row of the experiment form: symbol and title, an editor, the unit; below them, when there is something
/// to say, the suggested value and why the value cannot be used. A row too narrow for the title and the
/// editor side by side has the title above the editor.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    /// field: of the table, which outlives every form.
    explicit FieldEditor(const Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const Field& field() const { return field_; }

    /// The value as text, as typed.
    [[nodiscard]] QString text() const;
    /// Shows `text` without telling of it.
    void setText(const QString& text);

    /// Marks the value as different from that of the running experiment.
    void setChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return changed_; }

    /// Offers `value` (in the field's own text) in place of the one on show; empty: nothing to offer.
    void setSuggestion(const QString& value);
    [[nodiscard]] const QString& suggestion() const { return suggestion_; }
    /// Takes the offer, if there is one, and tells of it.
    void useSuggestion();

    /// Marks the value as one that cannot be used, with a sentence; empty: it can.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;

    /// Greys the row out while the value has no effect beside the other values of the form.
    void setEffective(bool effective);

    /// Of the title above the editor.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(); ///< a person changed the value

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void chooseDirection();
    [[nodiscard]] int widthOfEditor() const;
    void fit();
    void describe();
    void tellHelp();
    [[nodiscard]] QString valueTitle(const QString& value) const;

    const Field& field_;
    ValueEditor* editor_;
    QLabel* label_;
    QBoxLayout* line_;       ///< the title and the editor
    QLabel* unit_ = nullptr; ///< null: the value is no number
    QPushButton* suggest_;
    QLabel* problem_;
    QString suggestion_;
    bool changed_ = false;
};

} // namespace mc::ui
