#pragma once

#include "films/film_writer.h"
#include "widgets/calm_combo.h"

namespace mc::ui {

/// List of the formats of films; what this machine cannot write says why in its tooltip.
class FilmFormatBox : public CalmCombo {
    Q_OBJECT
public:
    explicit FilmFormatBox(QWidget* parent);

    [[nodiscard]] FilmFormat format() const;
    void choose(FilmFormat format);
    /// Of the file, with its dot; empty for a folder.
    [[nodiscard]] QString suffix() const;
    /// The size that a film of this format has, which is even for videos.
    [[nodiscard]] QSize fitted(QSize size) const;
};

} // namespace mc::ui
