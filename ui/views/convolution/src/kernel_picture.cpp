#include "convolution/kernel_picture.h"

#include "concordance/pair_words.h"
#include "frames/cell_names.h"
#include "frames/frame_tables.h"
#include "style/colour_table.h"
#include "style/lists.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSizeF kLeastKernels{200, 100}; ///< units, as all below
constexpr int kRgb = 3;
constexpr double kDotShare = 0.36; ///< of an entry's side
constexpr double kRingFrom = 5;    ///< size of a dot with a ring
constexpr double kLeastDot = 1.6;

double largestOf(const Matrix& weights) {
    return weights.size() > 0 ? double{weights.cwiseAbs().maxCoeff()} : 0;
}

} // namespace

KernelPicture::KernelPicture(Shown shown)
    : shown_(std::move(shown)), forwardLimit_(largestOf(shown_.record->forward)),
      feedbackLimit_(largestOf(shown_.record->feedback)),
      counts_(layout().feedback ? signCounts(*shown_.record) : std::vector<SignCounts>()) {}

KernelLayout KernelPicture::layout() const {
    const LayerGeometry& g = shown_.record->geometry;
    return {g.cells.channels, g.afferent.channels, g.kernel, shown_.record->feedback.size() > 0,
            shown_.lowest && g.afferent.channels == kRgb};
}

QSizeF KernelPicture::leastRoom(const Paper& /*paper*/) const {
    return kLeastKernels;
}

double KernelPicture::heightFor(double width, const Paper& paper) const {
    return std::max(kLeastKernels.height(), geometry({width, 0}, paper).height());
}

KernelGeometry KernelPicture::geometry(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics();
    return {layout(), room, metrics.height(), metrics.horizontalAdvance(labelOf(layout().out - 1)) + 4};
}

QString KernelPicture::labelOf(int out) const {
    return counts_.empty()
               ? tr("out %1").arg(out)
               : tr("out %1 · %2").arg(out).arg(shareText(counts_[static_cast<std::size_t>(out)]));
}

QImage KernelPicture::imageOf(const Matrix& weights, int out, double limit, const Paper& paper) const {
    const LayerGeometry& g = shown_.record->geometry;
    const Vector row = weights.row(out);
    return signedImage(row.data(), {g.kernel, g.kernel * g.afferent.channels}, limit, paper.colours());
}

QImage KernelPicture::colourImage(int out) const {
    const int side = shown_.record->geometry.kernel;
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto part = [&](int in) {
                const double w = shown_.record->forward(out, (in * side + y) * side + x);
                return forwardLimit_ > 0 && std::isfinite(w)
                           ? std::clamp(static_cast<int>(std::lround(127.5 * (1 + w / forwardLimit_))), 0,
                                        255)
                           : 127;
            };
            image.setPixel(x, y, qRgb(part(0), part(1), part(2)));
        }
    }
    return image;
}

Index KernelPicture::columnOf(const KernelPlace& place) const {
    const int side = shown_.record->geometry.kernel;
    return (place.in * side + place.row) * side + place.column;
}

bool KernelPicture::differs(const KernelPlace& place) const {
    const Index column = columnOf(place);
    return layout().feedback && pairSign(shown_.record->forward(place.out, column),
                                         shown_.record->feedback(place.out, column)) == PairSign::Opposite;
}

void KernelPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const KernelGeometry where = geometry(room, paper);
    for (int out = 0; out < layout().out; ++out) {
        paintGroup(painter, where, out, paper);
    }
    if (shown_.marked) {
        painter.setPen(QPen(paper.colours().text, 2 * paper.stroke()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(markedRect(room, paper).adjusted(-2, -2, 2, 2));
    }
}

void KernelPicture::paintGroup(QPainter& painter, const KernelGeometry& where, int out,
                               const Paper& paper) const {
    const Colours& theme = paper.colours();
    const int side = shown_.record->geometry.kernel;
    painter.setPen(theme.quiet);
    painter.drawText(where.label(out), Qt::AlignLeft | Qt::AlignVCenter, labelOf(out));
    const auto paint = [&](KernelImage kind, const QImage& image, int in) {
        const QRectF place = where.kernel(kind, out, in);
        painter.drawImage(place, image, QRectF(0, in * side, side, side));
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    };
    if (layout().colour) {
        paint(KernelImage::Colour, colourImage(out), 0);
    }
    const QImage forward = imageOf(shown_.record->forward, out, forwardLimit_, paper);
    const QImage feedback =
        layout().feedback ? imageOf(shown_.record->feedback, out, feedbackLimit_, paper) : QImage();
    for (int in = 0; in < layout().in; ++in) {
        paint(KernelImage::Forward, forward, in);
        if (layout().feedback) {
            paint(KernelImage::Feedback, feedback, in);
        }
    }
    paintDots(painter, where, out, paper);
}

void KernelPicture::paintDots(QPainter& painter, const KernelGeometry& where, int out,
                              const Paper& paper) const {
    const int side = shown_.record->geometry.kernel;
    const double size = std::max(kLeastDot, kDotShare * where.entry());
    std::vector<QRectF> dots;
    for (int in = 0; layout().feedback && in < layout().in; ++in) {
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const KernelPlace place{KernelImage::Feedback, out, in, row, column};
                if (differs(place)) {
                    QRectF dot(0, 0, size, size);
                    dot.moveCenter(where.rect(place).center());
                    dots.push_back(dot);
                }
            }
        }
    }
    // A ring of the ground sets a dot off from entries that are as light or dark as it is.
    painter.setPen(size >= kRingFrom ? QPen(paper.colours().card, 1) : QPen(Qt::NoPen));
    painter.setBrush(paper.colours().black);
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
}

QRectF KernelPicture::markedRect(QSizeF room, const Paper& paper) const {
    if (!shown_.marked) {
        return {};
    }
    const auto [out, in] = *shown_.marked;
    const KernelGeometry where = geometry(room, paper);
    const QRectF forward = where.kernel(KernelImage::Forward, out, in);
    return layout().feedback ? forward.united(where.kernel(KernelImage::Feedback, out, in)) : forward;
}

std::optional<KernelChoice> KernelPicture::kernelAt(QPointF place, QSizeF room, const Paper& paper) const {
    const std::optional<KernelPlace> found = geometry(room, paper).placeAt(place);
    return found ? std::optional(KernelChoice{found->out, found->in}) : std::nullopt;
}

KernelChoice KernelPicture::beside(int out, int in) const {
    if (!shown_.marked) {
        return {};
    }
    return {std::clamp(shown_.marked->out + out, 0, layout().out - 1),
            std::clamp(shown_.marked->in + in, 0, layout().in - 1)};
}

QString KernelPicture::channelBelow(int in) const {
    return shown_.lowest ? channelName(in, layout().in) : tr("channel %1").arg(in);
}

QString KernelPicture::textAt(QPointF point, QSizeF room, const Paper& paper) const {
    const std::optional<KernelPlace> place = geometry(room, paper).placeAt(point);
    if (!place) {
        return {};
    }
    if (place->image == KernelImage::Colour) {
        return tr("out channel %1 on red, green and blue as one colour; grey is 0").arg(place->out);
    }
    const Index column = columnOf(*place);
    const float w = shown_.record->forward(place->out, column);
    QString text = tr("out channel %1, from %2, row %3, column %4\nW = %5")
                       .arg(place->out)
                       .arg(channelBelow(place->in))
                       .arg(place->row)
                       .arg(place->column)
                       .arg(signedText(double{w}));
    if (!layout().feedback) {
        return text;
    }
    const float e = shown_.record->feedback(place->out, column);
    return tr("%1, E = %2: %3").arg(text, signedText(double{e}), signText(pairSign(w, e)));
}

QString KernelPicture::markedText() const {
    const KernelRecord& record = *shown_.record;
    const auto [out, in] = *shown_.marked;
    const Index entries = Index{record.geometry.kernel} * record.geometry.kernel;
    const Index first = in * entries;
    const auto w = record.forward.row(out).segment(first, entries);
    QString text =
        tr("Marked: out channel %1, from %2: W from %3 to %4")
            .arg(out)
            .arg(channelBelow(in), signedText(double{w.minCoeff()}), signedText(double{w.maxCoeff()}));
    if (!layout().feedback) {
        return text;
    }
    SignCounts counts;
    for (Index entry = first; entry < first + entries; ++entry) {
        counts.add(pairSign(record.forward(out, entry), record.feedback(out, entry)));
    }
    return tr("%1; %2 of %3 entries of E have its sign")
        .arg(text, countText(counts.same), countText(counts.all()));
}

QString KernelPicture::signsText() const {
    if (!counts_.empty()) {
        return mc::ui::signsText(sumOf(counts_));
    }
    return shown_.record->layer == 1
               ? tr("Only W: below the lowest layer is the input, which receives no errors.")
               : tr("Only W: direct feedback comes from the output, past the kernels.");
}

QString KernelPicture::line() const {
    return shown_.marked ? markedText() : signsText();
}

std::vector<ColourScale> KernelPicture::scales() const {
    std::vector<ColourScale> scales{{ColourScale::Map::Signed, tr("W"), forwardLimit_}};
    if (layout().feedback) {
        scales.push_back({ColourScale::Map::Signed, tr("E"), feedbackLimit_});
    }
    return scales;
}

PicturePtr KernelPicture::key() const {
    return colourKey(scales(),
                     layout().feedback ? QStringList{tr("▪ in E: W has the other sign")} : QStringList());
}

std::vector<DataTable> KernelPicture::tables() const {
    return {kernelTable(*shown_.record)};
}

QString KernelPicture::summary() const {
    QStringList channels;
    for (std::size_t out = 0; out < counts_.size(); ++out) {
        channels << tr("out channel %1: %2").arg(out).arg(shareText(counts_[out]));
    }
    QStringList limits;
    for (const ColourScale& scale : scales()) {
        limits << scale.text();
    }
    return joinedSentences({tr("Kernels of %1, after %2 updates. %3.")
                                .arg(shown_.layer, countText(shown_.record->updates), semicolonList(limits)),
                            asSentence(signsText()), asSentence(semicolonList(channels)),
                            shown_.marked ? asSentence(markedText()) : QString()});
}

std::vector<PartNote> KernelPicture::parts(QSizeF room, const Paper& paper) const {
    const KernelGeometry where = geometry(room, paper);
    std::vector<PartNote> notes{
        {QStringLiteral("channel"), where.label(0), labelOf(0),
         counts_.empty() ? tr("The kernels of one output channel.")
                         : tr("The kernels of one output channel, and the share of E with the sign of W.")},
        {QStringLiteral("W"), where.kernel(KernelImage::Forward, 0, 0), tr("A kernel W"),
         tr("Weights from one channel below, shared by all positions.")}};
    if (layout().feedback) {
        notes.push_back({QStringLiteral("E"), where.kernel(KernelImage::Feedback, 0, 0), tr("Its feedback E"),
                         tr("By these weights errors go down; a dot where W has the "
                            "other sign.")});
    }
    if (layout().colour) {
        notes.push_back({QStringLiteral("colour"), where.kernel(KernelImage::Colour, 0, 0),
                         tr("The kernel as a colour image"), tr("Red, green and blue together; grey is 0.")});
    }
    if (shown_.marked) {
        notes.push_back({QStringLiteral("picked"), markedRect(room, paper), tr("The marked kernel"), {}});
    }
    return notes;
}

} // namespace mc::ui
