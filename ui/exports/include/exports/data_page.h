#pragma once

#include "exports/data_exports.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace mc::ui {

class ExportPath;

/// Where a person chooses which data are written: what a view shows as CSV, or arrays of the run for NumPy.
class DataPage : public QWidget {
    Q_OBJECT
public:
    /// exports, dataExports: outlive this.
    DataPage(Exports& exports, DataExports& dataExports, QWidget* parent);

    /// Lists what there is now, with `id` chosen; empty: what was chosen before.
    void begin(const QString& id);
    void end();
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

    /// What came of the last export; empty if there is nothing to say.
    [[nodiscard]] QString outcome() const;

    // What is no view.
    static constexpr const char* kAll = "all";
    static constexpr const char* kPresentation = "presentation";
    static constexpr const char* kSynapses = "synapses";
    static constexpr const char* kEverything = "everything";

public slots:
    /// path: of the file, or of a folder for all views.
    void exportTo(const QString& path);

private:
    void list(const QString& id);
    void chooseSubject();
    void describe();
    void showContent();
    /// Whether every view that is chosen has shown data since it was: a covered one gets its frame first.
    bool allShowData();
    void takeFrame();
    [[nodiscard]] QString subject() const;
    /// That are chosen.
    [[nodiscard]] QStringList views() const;
    /// None where a view is chosen.
    [[nodiscard]] std::optional<ArrayChoice> arrays() const;
    void askPath();
    void exportData();
    void write();
    void sayWritten(const QStringList& files);
    void say(const QString& text, bool failure);

    Exports& exports_;
    DataExports& data_;
    QComboBox* what_;
    QComboBox* kind_;
    ExportPath* path_;
    QLabel* content_;
    QLabel* outcome_;
    QPushButton* export_;
    bool empty_ = false;  ///< the view has shown nothing so far
    QString target_;      ///< where the export goes
    QStringList awaited_; ///< views that are chosen and have shown nothing so far
    QTimer patience_;     ///< runs while an export waits for them
};

} // namespace mc::ui
