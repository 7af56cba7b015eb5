#pragma once

#include "runtime/frame.h"
#include "status/unread_news.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mc::ui {

class DockLayout;

/// A person's own run and layout while something else has the board: put aside to a file, and brought back
/// from there. Nothing may touch the run before it is safe, and its file goes only when the run is back.
class OwnRun : public QObject {
    Q_OBJECT
public:
    /// layout: outlives it. windowText: what a session keeps of the window. post: carries a command to the
    /// runner.
    OwnRun(DockLayout& layout, std::function<std::string()> windowText,
           std::function<void(const Command&)> post, QObject* parent);
    ~OwnRun() override;

    void showFrame(const FramePtr& frame);

    /// Has the run saved; safe() or refused() tells what became of it, at once or with a later frame. A run
    /// whose numbers are not finite cannot be saved: it is refused at first, and given up when it is asked
    /// for once more. To be called while the run is on the board or on its way back.
    void putAside();
    enum class Then {
        GoesOn,  ///< a run that played plays on
        MakesWay ///< for a file that is opened right behind; nothing is said of the run
    };
    /// Brings the run and the layout back; one that was not safe yet has never left.
    void bringBack(Then then = Then::GoesOn);
    /// Another run has taken its place.
    void forget();
    /// The program ends: brings the run back for a last save, and lets it rest.
    void end();

    /// Whether it is put aside, or on its way there.
    [[nodiscard]] bool isAway() const { return place_ == Place::Leaving || place_ == Place::Aside; }
    /// Whether something else may have the board.
    [[nodiscard]] bool isSafe() const { return place_ == Place::Aside; }
    /// What a session keeps of the window of a run on its way back; none: it is not.
    [[nodiscard]] std::optional<std::string> awaitedText() const;
    /// Where its run is; empty: nowhere.
    [[nodiscard]] QString file() const { return kept_.file; }
    /// Of such files.
    [[nodiscard]] QString folder() const { return folder_.path(); }

signals:
    void said(mc::Notice::Kind kind, const QString& text);
    /// It is put aside: the board is free.
    void safe();
    /// It cannot be put aside, and is about to be on the board again as it was. why: a sentence.
    void refused(const QString& why);
    /// The run is on the board again, or was for a moment while another lesson was opened; what the window
    /// keeps of it comes next.
    void cameBack();

private:
    enum class Place { Board, Leaving, Aside, Returning };
    struct Kept {
        QByteArray layout;
        std::string text; ///< what a session keeps of the window
        std::shared_ptr<const Experiment> experiment;
        std::vector<WhatIf> changes; ///< that it was begun with
        std::vector<PauseEvent> events;
        double speed = kFullSpeed;
        QString file; ///< the run with its past; empty: it has none
        bool playing = false;
        Then then = Then::GoesOn; ///< when it is back
    };
    void save();
    void take(const FileNews& news, const Frame& frame);
    void takeSaved(const FileNews& news);
    void takeOpened(const FileNews& news, const Frame& frame);
    void tellLost(const QString& fault);
    void beginAnew();
    void bringBackSettings();
    void drop();

    DockLayout& layout_;
    std::function<std::string()> windowText_;
    std::function<void(const Command&)> post_;
    QTemporaryDir folder_;
    int files_ = 0; ///< that were written to it
    FramePtr last_;
    UnreadNews news_;
    Place place_ = Place::Board;
    Kept kept_;
    bool onItsWay_ = false;                   ///< its file is being opened
    bool ended_ = false;                      ///< the program ends
    std::optional<std::uint64_t> unsaveable_; ///< number of a run that was refused for its numbers
};

} // namespace mc::ui
