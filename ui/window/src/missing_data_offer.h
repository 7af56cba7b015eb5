#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

#include <QObject>

namespace mc::ui {

class NoticeBar;

/// Offer of what to do where a person wants a run to move whose data are not open.
class MissingDataOffer : public QObject {
    Q_OBJECT
public:
    /// notice: outlives this.
    MissingDataOffer(NoticeBar& notice, QObject* parent);

    void showFrame(const FramePtr& frame);
    /// Offers what that of another window offers.
    void takeFrom(const MissingDataOffer& other);
    /// Whether the command moves a run and there is none; the offer is on show then, and nothing else has to
    /// be done.
    [[nodiscard]] bool takes(const Command& command);

signals:
    void folderAsked();
    void fileAsked();
    void drawnDigitsAsked();

private:
    void offer();

    NoticeBar& notice_;
    FramePtr last_;
    QString offered_; ///< the words of the latest offer; empty: there was none
};

} // namespace mc::ui
