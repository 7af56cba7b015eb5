#pragma once

#include "training/state/moment.h"

#include <QImage>
#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <optional>

namespace mc::ui {

/// A scene of a presentation, like a slide: a moment of a run with the board as it was seen there.
struct Scene {
    quint64 number = 0; ///< by which it is known while the program runs; not kept in files
    QString title;      ///< as it is kept in files; for people: titleText()
    QString notes;      ///< Markdown
    Moment moment;
    std::int64_t batchesPerEpoch = 1; ///< of the run
    QString course;                   ///< of the run up to the moment, see courseMark()
    std::optional<double> speed;      ///< ms of the simulation per second; none: full speed
    bool plays = false;
    QJsonObject board; ///< see boardState()
    QString picture;   ///< of the board, PNG in Base64, as files have it; empty: none

    /// The title in the language of the window, where it is the one of a scene that nobody has named.
    [[nodiscard]] QString titleText() const;
    /// The title of a scene that nobody has named, as it is kept in files: "Scene 3".
    [[nodiscard]] static QString titleOf(int number);
    /// "epoch 2, batch 7".
    [[nodiscard]] QString placeText() const;
    /// Null where there is none.
    [[nodiscard]] QImage image() const;
    void setImage(const QImage& image);

    /// What it takes in a file, bytes.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What was written by toJson(), without a number. Files are not trusted: none if the value is no scene;
    /// texts are cut, and a picture or a board that is too large is left out.
    [[nodiscard]] static std::optional<Scene> fromJson(const QJsonValue& value);

    bool operator==(const Scene&) const = default;

    // The most that is kept.
    static constexpr qsizetype kLongestTitle = 120;
    static constexpr qsizetype kLongestNotes = 20'000;
    static constexpr qsizetype kLargestPicture = 349'528; ///< letters of Base64: 256 KiB
    static constexpr qsizetype kLargestBoard = 1'048'576; ///< bytes of JSON
    static constexpr QSize kPictureSize{480, 360};        ///< pixels, at most
};

} // namespace mc::ui
