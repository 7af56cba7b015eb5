#pragma once

#include <QObject>

class QWidget;

namespace mc::ui {

/// Event filter that paints combo boxes as what is chosen in them, in words: there is nothing to choose on
/// paper.
class ChosenWords : public QObject {
    Q_OBJECT
public:
    /// Takes effect on the combo boxes within `root`, until this ends.
    explicit ChosenWords(QWidget& root, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
