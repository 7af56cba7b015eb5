#pragma once

#include <QDialog>

namespace mc::ui {

class Exports;
class FigurePage;

/// The dialog of everything that can be exported. It blocks nothing: the simulation goes on, and so does the
/// window. What was chosen is kept for the next time.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// exports: outlive this.
    ExportDialog(Exports& exports, QWidget* parent);

    /// Opens it, or brings it to the front. id: of what is to be exported (see ExportSubject); empty: what was
    /// exported last.
    void openFigures(const QString& id);

    [[nodiscard]] FigurePage& figures() const { return *figures_; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    FigurePage* figures_;
};

} // namespace mc::ui
