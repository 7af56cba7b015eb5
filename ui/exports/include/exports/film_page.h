#pragma once

#include "exports/film_maker.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;

namespace mc::ui {

class ExportPath;
class FilmFormatBox;
class FilmPaceRow;
class FilmPlaceRow;
class FilmPreview;
class FilmSizeRow;
class NumberBox;

/// Where a person chooses what becomes a film, from where to where, at which pace, and sees how it goes.
class FilmPage : public QWidget {
    Q_OBJECT
public:
    /// exports, films: outlive this.
    FilmPage(Exports& exports, FilmMaker& films, QWidget* parent);

    /// Lists what can be filmed now, with `id` chosen if that is among it; empty: what was chosen before.
    void begin(const QString& id);
    void end();
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

    /// What came of the last film, or what is wrong; empty if there is nothing to say.
    [[nodiscard]] QString outcome() const;
    /// How long the film will be and take.
    [[nodiscard]] QString estimate() const;
    [[nodiscard]] FilmFormat format() const;

public slots:
    /// path: of the film.
    void filmTo(const QString& path);

private:
    void fillIn();
    void addRows(QFormLayout& form);
    void connectControls();
    void listSubjects(const QString& id);
    void chooseSubject();
    void listPlaces();
    void takeFrame();
    [[nodiscard]] QString subject() const;
    [[nodiscard]] FilmMaker::Wish wish() const;
    void estimateSoon();
    void showEstimate();
    void showBusy();
    void showProgress();
    void askPath();
    void write(const QString& path);
    void say(const QString& text, bool failure);

    Exports& exports_;
    FilmMaker& films_;
    QComboBox* what_;
    FilmPlaceRow* from_;
    FilmPlaceRow* to_;
    FilmPaceRow* pace_;
    FilmSizeRow* size_;
    NumberBox* rate_;
    FilmFormatBox* format_;
    QCheckBox* drawings_;
    ExportPath* path_;
    QLabel* estimate_;
    FilmPreview* preview_;
    QProgressBar* bar_;
    QLabel* outcome_;
    QPushButton* make_;
    QPushButton* cancel_;
    std::uint64_t listed_ = 0;        ///< run whose places are listed
    std::vector<Bookmark> bookmarks_; ///< that are listed
    QTimer later_;                    ///< until the preview is painted: not for every key that is typed
};

} // namespace mc::ui
