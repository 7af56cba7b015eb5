#pragma once

#include "handout/handout.h"

#include <QString>
#include <functional>
#include <stop_token>

namespace mc::ui {

/// A data set that a lesson is played on in place of the drawn digits.
struct HandoutData {
    QString name;  ///< for a person; empty: the drawn digits
    QString place; ///< folder or file, as DataChoice::source
};

/// What becomes a handout, and where.
struct HandoutRequest {
    QString source; ///< of the lesson, as shelf::read() takes it
    HandoutData data{};
    QString path; ///< of the file, which is replaced
    HandoutFormat format = HandoutFormat::Pdf;
    HandoutPaper paper = HandoutPaper::A4; ///< of PDF, and of HTML when it is printed
    HandoutAnswers answers = HandoutAnswers::AtEnd;
    bool films = true; ///< of HTML
    int threads = 1;   ///< of the simulation
};

/// By the suffix of a file's name, ".pdf" or ".html". Throws Refused.
[[nodiscard]] HandoutFormat handoutFormatOf(const QString& path);
/// ".pdf" or ".html".
[[nodiscard]] QString handoutSuffix(HandoutFormat format);

/// How far a handout has come.
struct HandoutProgress {
    int done = 0;
    int total = 1;
    QString words; ///< "Step 3 of 10"
};

/// How a handout is made beside other work.
struct HandoutWork {
    /// Does a piece of work in the thread of the window, which views belong to, and returns once it is done.
    std::function<void(const std::function<void()>&)> inWindow;
    std::function<void(const HandoutProgress&)> progress; ///< called in the thread of the work
    std::stop_token stop;                                 ///< ends it soon, with Stopped
};

struct HandoutReport {
    int pages = 0; ///< of PDF
    int figures = 0;
    int films = 0;
    qint64 bytes = 0;
};

/// Plays a lesson from its first step to its last on a run of its own. Throws BadFile for the lesson, Refused
/// where a step cannot be come to, Stopped.
[[nodiscard]] Handout recordHandout(const HandoutRequest& request, const HandoutWork& work);

/// Plays a lesson from its first step to its last on a run of its own, and writes what it says and shows as a
/// file, whole or not at all. The same lesson gives the same bytes on the same machine; those of films
/// also depend on the version of the encoder. Throws BadFile for the lesson or the file, Refused where a step
/// cannot be come to, Stopped.
HandoutReport writeHandout(const HandoutRequest& request, const HandoutWork& work);

} // namespace mc::ui
