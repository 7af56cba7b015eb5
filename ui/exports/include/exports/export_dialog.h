#pragma once

#include <QDialog>

class QTabWidget;

namespace mc::ui {

class DataExports;
class DataPage;
class Exports;
class FigurePage;
class FilmMaker;
class FilmPage;

/// The dialog of everything that can be exported. It blocks nothing: the simulation goes on, and so does the
/// window. What was chosen is kept for the next time.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// All outlive this.
    ExportDialog(Exports& exports, DataExports& dataExports, FilmMaker& films, QWidget* parent);

    /// Opens it, or brings it to the front. id: of what is to be exported (see ExportSubject); empty: what
    /// was exported last.
    void openFigures(const QString& id);
    void openData(const QString& id);
    void openFilms(const QString& id);

    [[nodiscard]] FigurePage& figures() const { return *figures_; }
    [[nodiscard]] FilmPage& films() const { return *films_; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void begin(const QString& id);

    QTabWidget* pages_;
    FigurePage* figures_;
    DataPage* data_;
    FilmPage* films_;
};

} // namespace mc::ui
