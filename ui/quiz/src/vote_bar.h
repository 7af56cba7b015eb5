#pragma once

#include <QString>
#include <QWidget>

namespace mc::ui {

/// Bar of a bar chart: votes for an option as a share of all, with their number.
class VoteBar : public QWidget {
    Q_OBJECT
public:
    /// right: the option is the right one, whose bar has the colour for it.
    VoteBar(bool right, QWidget* parent);

    /// share: in [0, 1].
    void setVotes(int votes, double share);
    /// "12 · 48 %".
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool right_;
    int votes_ = 0;
    double share_ = 0;
};

} // namespace mc::ui
