#pragma once

#include "figures/figure.h"
#include "figures/figure_size.h"
#include "support/frames.h"
#include "view/picture.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSize>
#include <QStringList>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <memory>

namespace mc::ui::test {

inline const FigureWords kWords{
    QStringLiteral("Raster"), QStringLiteral("digits · seed 7 · Microcircuit 0.1.0"),
    QStringLiteral("seed=7  eta=0.2  <Microcircuit> 0.1.0"), QByteArrayLiteral("{\"seed\": 7}")};
inline const FigureSize kSlide{LengthUnit::Pixels, 1920, 1080, 96, 18};

/// A presentation with spikes and bursts, and a training.
inline Draft finished() {
    Draft draft = test::draft();
    for (int cell = 0; cell < 400; cell += 7) {
        setSpike(*draft.record, 1, cell, 1 + cell % 20);
    }
    setBurst(*draft.record, 1, 60, 11, 3);
    setBurst(*draft.record, 1, 61, 11, -3);
    addTraining(
        *draft.history, 300, 100, [](double) { return 0.75; }, [](double) { return 2.0; });
    return draft;
}

/// A view that shows a frame.
template <class Shown> std::unique_ptr<Shown> shown(QSize size, const FramePtr& frame = finished().done()) {
    auto view = std::make_unique<Shown>();
    view->resize(size);
    view->show();
    view->showFrame(frame);
    QApplication::processEvents();
    return view;
}

/// The words on a drawing, and whether it is whole.
inline QStringList wordsOf(const QByteArray& svg, bool& whole) {
    QStringList words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            words << xml.text().toString();
        }
    }
    whole = !xml.hasError();
    return words;
}

/// The words that a picture writes on paper. size: units.
inline QStringList wordsPainted(const Picture& picture, QSize size, const Paper& paper) {
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator device;
    device.setOutputDevice(&buffer);
    device.setSize(size);
    QPainter painter(&device);
    paintWhole(picture, painter, size, paper);
    painter.end();
    bool whole = false;
    return wordsOf(svg, whole);
}

} // namespace mc::ui::test
