#pragma once

#include "figures/figure_files.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace mc::ui {

class ExportPath;
class Exports;
class FigureSizeRows;

/// Where a person chooses what becomes a figure, how large and as which kind of file, and sees what it will
/// look like.
class FigurePage : public QWidget {
    Q_OBJECT
public:
    /// exports: outlives this.
    FigurePage(Exports& exports, QWidget* parent);

    /// Lists what can be exported now, with `id` chosen if that is among it; empty: what was chosen before.
    void begin(const QString& id);
    /// Nothing has to be kept ready any more.
    void end();

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

    [[nodiscard]] FigureSize size() const;
    [[nodiscard]] FigureFormat format() const;
    /// What came of the last export, or what is wrong with the size; empty if there is nothing to say.
    [[nodiscard]] QString outcome() const;

    static constexpr const char* kAll = "all"; ///< chosen: all views at once

public slots:
    /// path: of the file, or of a folder for all views.
    void exportTo(const QString& path);
    void copyFigure();

private:
    void listSubjects(const QString& id);
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool all() const;
    void chooseSubject();
    void askPath();
    void write(const QString& target);
    void showPreview();
    void withdrawFault();
    void say(const QString& text, bool failure);

    Exports& exports_;
    QComboBox* what_;
    QComboBox* format_;
    FigureSizeRows* size_;
    ExportPath* path_;
    QLabel* preview_;
    QLabel* outcome_;
    QPushButton* copy_;
    QString fault_; ///< why there is no preview, as it was said; empty: there is one
    QTimer later_;  ///< until the preview is painted: not for every key that is typed
};

} // namespace mc::ui
