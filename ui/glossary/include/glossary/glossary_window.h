#pragma once

#include "glossary/symbol_values.h"
#include "style/bound_keys.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mc::ui {

struct Symbol;
struct SymbolSight;

/// Glossary: the symbols of the model with their names, units, equations and values of now, and where each is
/// seen. A window of its own that blocks nothing; its values follow the run while it can be seen.
class GlossaryWindow : public QDialog {
    Q_OBJECT
public:
    /// parent: beside which it stands.
    explicit GlossaryWindow(QWidget& parent);

    /// The values of this moment, with those that come within a quarter of a second together.
    void showMoment(const SymbolMoment& moment);

    [[nodiscard]] static std::vector<BoundKey<GlossaryWindow>> keys();
    [[nodiscard]] QLineEdit& search() const { return *search_; }
    [[nodiscard]] QTreeWidget& list() const { return *list_; }
    /// Buttons of the views in which the current symbol is seen.
    [[nodiscard]] const std::vector<QPushButton*>& sights() const { return sights_; }
    [[nodiscard]] QPushButton& section() const { return *section_; }
    /// The current one; null: none is in the list.
    [[nodiscard]] const Symbol* current() const;

signals:
    void sightAsked(const QString& view, const QString& part);
    /// A heading of the page "The model".
    void sectionAsked(const QString& heading);
    /// It came into sight, or left it.
    void seenChanged(bool seen);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void filter();
    void showValues();
    void showCurrent();
    void fit();
    void openFirstSight();
    void beginSearch();
    [[nodiscard]] const Symbol& symbolOf(const QTreeWidgetItem& item) const;

    QLineEdit* search_;
    QLabel* of_; ///< what the values are of
    QTreeWidget* list_;
    QLabel* name_;    ///< of the current symbol
    QLabel* formula_; ///< likewise
    QHBoxLayout* buttons_;
    std::vector<QPushButton*> sights_;
    QPushButton* section_;
    SymbolMoment moment_;
    QTimer later_;
    QElapsedTimer shown_; ///< since values were shown
};

} // namespace mc::ui
