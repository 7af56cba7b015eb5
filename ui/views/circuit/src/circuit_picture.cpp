#include "circuit/circuit_picture.h"

#include "circuit/circuit_geometry.h"
#include "circuit/circuit_values_text.h"
#include "circuit_names.h"
#include "frames/lesions.h"
#include "frames/silence.h"
#include "style/fitting_text.h"
#include "style/fonts.h"
#include "style/lists.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kCircuitLetters = 0.88;
constexpr double kLeastHeight = 236;     ///< height, units
constexpr double kTall = 280;            ///< with letters for a projector
constexpr QColor kLit{0xF0, 0xE4, 0x42}; ///< a soma that spikes; with a black outline
constexpr double kFaint = 0.10;          ///< fill of a silent interneuron
constexpr double kStrong = 0.38;         ///< and of one that fires
constexpr double kInDisc = 5;            ///< between words in a disc and its edge, pixels
constexpr double kLeastInBox = 0.75;     ///< size of letters in a box
constexpr double kLeastInDisc = 0.8;     ///< size of letters in a disc

/// Letters that are made smaller, from one share of their size to another, until the text has room. Widths of
/// letters are rounded, so that they do not follow from the size.
QFont fittedLetters(const QFont& letters, const QString& text, double room, double from, double to,
                    bool bold = false) {
    constexpr double kStep = 0.02;
    for (double size = from; size > to; size -= kStep) {
        const QFont one = scaledFont(letters, size, bold);
        if (QFontMetricsF(one).horizontalAdvance(text) <= room) {
            return one;
        }
    }
    return scaledFont(letters, to); // light: for a projector they are never made smaller
}

/// Paints one microcircuit into the places of a geometry.
class CircuitPainter {
public:
    /// moment: null for a drawing without values.
    CircuitPainter(QPainter& painter, const Paper& paper, const CircuitGeometry& geometry,
                   const CircuitMoment* moment)
        : painter_(painter), theme_(paper.colours()), g_(geometry), moment_(moment),
          text_(circuitValuesText(moment)), font_(paper.letters(kCircuitLetters)), line_(paper.stroke()) {}

    void paint();

private:
    void paintWiring();
    void paintCrossLayer();
    void paintPyramidal();
    [[nodiscard]] double lowerInSoma() const;
    void paintCut();
    void paintInterneuron(QPointF centre, const QString& name, const QStringList& counts, const QString& role,
                          bool roleAbove, CellType type, bool active);
    void paintBox(const QRectF& box, const QString& title, const QStringList& lines, const QColor& colour);
    void paintValues();
    void paintLeader(const QRectF& box, QPointF to);
    void paintArrow(const QLineF& line, const QColor& colour);
    void paintInhibition(const QLineF& line, const QColor& colour);

    QPainter& painter_;
    const Colours& theme_;
    const CircuitGeometry& g_;
    const CircuitMoment* moment_;
    CircuitValuesText text_;
    QFont font_;
    double line_;                      ///< units of a line of width 1
    double stroke_ = g_.scale * line_; ///< the same of one that grows with the drawing
    bool cut_ = moment_ != nullptr && isCut(*moment_->frame, moment_->cell());
};

void CircuitPainter::paint() {
    paintCrossLayer();
    paintWiring();
    paintPyramidal();
    if (cut_) {
        paintCut();
    }
    const float error = moment_ != nullptr ? moment_->values.error : 0.0F;
    paintInterneuron(g_.sst, circuit_names::sst(), text_.sst, tr("fire less"), true, CellType::Sst,
                     error < 0);
    paintInterneuron(g_.vip, circuit_names::vip(), text_.vip, tr("fire more"), false, CellType::Vip,
                     error > 0);
    paintValues();
}

void CircuitPainter::paintCrossLayer() {
    paintArrow(g_.feedback, theme_.purple);
    paintArrow(g_.feedbackVip, theme_.purple);
    painter_.setPen(QPen(theme_.purple, 2 * stroke_));
    painter_.drawLine(QPointF(g_.feedback.x1(), g_.feedback.y1()), g_.feedbackVip.p1());
    paintArrow(g_.feedforward, theme_.black);
    painter_.setPen(theme_.text);
    painter_.drawText(g_.above, Qt::AlignVCenter | Qt::AlignRight,
                      longestFitting(text_.above, QFontMetricsF(font_), g_.above.width()));
    QRectF below = g_.below; // below the arrow, but clear of the box beside it
    below.setWidth(QFontMetricsF(font_).horizontalAdvance(text_.below) + 2);
    below.moveCenter(g_.below.center());
    below.moveRight(std::min(below.right(), g_.errorBox.left() - 4));
    painter_.drawText(below, Qt::AlignCenter, text_.below);
}

void CircuitPainter::paintWiring() {
    QPen dotted(theme_.black, 1.6 * stroke_, Qt::DotLine, Qt::RoundCap);
    painter_.setPen(dotted);
    painter_.drawLine(g_.pyrToSst);
    paintInhibition(g_.sstToApical, theme_.cell(CellType::Sst));
    paintInhibition(g_.vipToSst, theme_.cell(CellType::Vip));
}

void CircuitPainter::paintPyramidal() {
    const bool lit = moment_ != nullptr && moment_->values.spike && !cut_;
    const QColor colour = cut_ ? theme_.grey : theme_.cell(CellType::Pyramidal);
    painter_.setBrush(Qt::NoBrush);
    const auto stroke = [&](const QPainterPath& path, double width) {
        painter_.setPen(QPen(colour, cut_ ? 1.6 * stroke_ : width * stroke_,
                             cut_ ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.drawPath(path);
    };
    stroke(g_.tuft, 3);
    stroke(g_.apical, 6);
    stroke(g_.basal, 3);
    if (lit) {
        const double reach = g_.soma.boundingRect().width() * 0.95;
        QRadialGradient glow(g_.somaCentre, reach);
        glow.setColorAt(0.3, kLit);
        glow.setColorAt(1, QColor(kLit.red(), kLit.green(), kLit.blue(), 0));
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(glow);
        painter_.drawEllipse(g_.somaCentre, reach, reach);
    }
    painter_.setPen(QPen(colour, 3 * stroke_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(lit ? kLit : colour);
    painter_.drawPolygon(g_.soma);
    painter_.setFont(scaledFont(font_, 0.85, true));
    painter_.setPen(lit ? QColor(Qt::black) : theme_.card);
    painter_.drawText(QRectF(g_.somaCentre - QPointF(30, 9 - lowerInSoma()), QSizeF(60, 18)), Qt::AlignCenter,
                      tr("PYR"));
    painter_.setFont(font_);
}

/// How much lower than the centre of the soma its name has room, in the letters of the painter.
double CircuitPainter::lowerInSoma() const {
    constexpr double kAboveBase = 3;
    const QFontMetricsF metrics(painter_.font());
    const QRectF soma = g_.soma.boundingRect();
    const double half = metrics.capHeight() / 2;
    const double widthThere = soma.width() * (g_.somaCentre.y() - half - soma.top()) / soma.height();
    return metrics.horizontalAdvance(tr("PYR")) > widthThere
               ? std::max(0.0, soma.bottom() - kAboveBase - half - g_.somaCentre.y())
               : 0;
}

/// Crosses out the pyramidal cell.
void CircuitPainter::paintCut() {
    painter_.setPen(QPen(theme_.vermillion, 3 * stroke_, Qt::SolidLine, Qt::RoundCap));
    const double reach = 0.6 * g_.soma.boundingRect().width();
    const QPointF half(reach, reach);
    const QPointF other(reach, -reach);
    painter_.drawLine(g_.somaCentre - half, g_.somaCentre + half);
    painter_.drawLine(g_.somaCentre - other, g_.somaCentre + other);
}

void CircuitPainter::paintInterneuron(QPointF centre, const QString& name, const QStringList& counts,
                                      const QString& role, bool roleAbove, CellType type, bool active) {
    const QColor& colour = theme_.cell(type);
    const double r = g_.cellRadius;
    const bool silenced = cut_ || (moment_ != nullptr &&
                                   silenceOf(*moment_->frame, moment_->cell().layer, type) != Silence::None);
    painter_.setPen(QPen(colour, (active ? 3.5 : 2) * stroke_, silenced ? Qt::DashLine : Qt::SolidLine));
    painter_.setBrush(silenced ? theme_.plot : theme_.tint(colour, active ? kStrong : kFaint));
    painter_.drawEllipse(centre, r, r);
    if (silenced) { // crossed out, beside the words
        const double reach = r * std::numbers::sqrt2 / 2;
        painter_.setPen(QPen(theme_.grey, 1.6 * stroke_));
        painter_.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach));
    }
    const auto write = [&](const QRectF& place, const QString& words) {
        if (silenced) {
            QRectF letters = QFontMetricsF(painter_.font()).boundingRect(place, Qt::AlignCenter, words);
            letters.adjust(0, 2, 0, -2);
            painter_.fillRect(letters, theme_.plot);
        }
        painter_.drawText(place, Qt::AlignCenter | Qt::TextDontClip, words);
    };
    painter_.setPen(theme_.text);
    painter_.setFont(scaledFont(font_, 1, true));
    const double line = QFontMetricsF(font_).height();
    const QRectF names(centre.x() - r, centre.y() - line * (counts.isEmpty() ? 0.5 : 0.95), 2 * r, line);
    write(names, name);
    const QRectF below = names.translated(0, line * 0.92);
    // The disc is narrower where the words end below its middle.
    const double depth = std::min(below.center().y() + 0.25 * line - centre.y(), r);
    const double room = 2 * std::sqrt(r * r - depth * depth) - kInDisc;
    const QFont small = scaledFont(font_, kLeastInDisc);
    const QString count = longestFitting(counts, QFontMetricsF(small), room);
    const double needed = QFontMetricsF(font_).horizontalAdvance(count);
    painter_.setFont(scaledFont(font_, std::clamp(room / std::max(1.0, needed), kLeastInDisc, 1.0)));
    write(below, count);
    painter_.setFont(scaledFont(font_, 0.9));
    painter_.setPen(theme_.words(cellInk(type)));
    QRectF roleArea(0, roleAbove ? centre.y() - r - line - 1 : centre.y() + r + 1,
                    QFontMetricsF(painter_.font()).horizontalAdvance(role) + 2, line);
    roleArea.moveCenter({centre.x(), roleArea.center().y()});
    const double right = roleAbove ? g_.feedbackVip.x1() - 3 * line_ : g_.errorBox.right();
    roleArea.moveRight(std::min(roleArea.right(), right)); // beside the arrow, within the picture
    painter_.drawText(roleArea, Qt::AlignCenter, role);
    painter_.setFont(font_);
}

void CircuitPainter::paintValues() {
    paintLeader(g_.apicalBox, g_.apicalMiddle);
    paintLeader(g_.somaBox, {g_.soma.boundingRect().left() + 6, g_.somaCentre.y()});
    paintLeader(g_.basalBox, g_.basalMiddle);
    const double apical = moment_ != nullptr ? moment_->values.apical : 0;
    const double basal = moment_ != nullptr ? moment_->values.basal : 0;
    const double error = moment_ != nullptr ? moment_->values.error : 0;
    paintBox(g_.apicalBox, circuit_names::apical(), text_.apical, theme_.words(signInk(apical)));
    paintBox(g_.somaBox, circuit_names::soma(), text_.soma, theme_.text);
    paintBox(g_.basalBox, circuit_names::basal(), text_.basal, theme_.words(signInk(basal)));
    paintBox(g_.errorBox, circuit_names::error(), text_.error, theme_.words(signInk(error)));
}

void CircuitPainter::paintBox(const QRectF& box, const QString& title, const QStringList& lines,
                              const QColor& colour) {
    painter_.setPen(QPen(theme_.line, 1));
    painter_.setBrush(theme_.plot);
    painter_.drawRoundedRect(box, 4, 4);
    const double line = QFontMetricsF(font_).height();
    QRectF row(box.left() + 6, box.top() + 4, box.width() - 12, line);
    painter_.setPen(theme_.text);
    painter_.setFont(fittedLetters(font_, title, row.width(), 0.95, 0.7, true));
    painter_.drawText(row, Qt::AlignVCenter, title);
    painter_.setPen(moment_ != nullptr ? colour : theme_.quiet);
    for (const QString& text : lines) {
        row.translate(0, line);
        const QString tight = QString(text).replace(QStringLiteral(" = "), QStringLiteral(" "));
        const QFontMetricsF smallest(scaledFont(font_, kLeastInBox));
        const QString fitting = longestFitting({text, tight}, smallest, row.width());
        painter_.setFont(fittedLetters(font_, fitting, row.width(), 1, kLeastInBox));
        painter_.drawText(row, Qt::AlignVCenter, fitting);
    }
    painter_.setFont(font_);
}

void CircuitPainter::paintLeader(const QRectF& box, QPointF to) {
    const QPointF from(box.right(), std::clamp(to.y(), box.top() + 6, box.bottom() - 6));
    painter_.setPen(QPen(theme_.grey, line_));
    painter_.drawLine(from, to);
}

void CircuitPainter::paintArrow(const QLineF& line, const QColor& colour) {
    painter_.setPen(QPen(colour, 2 * stroke_, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(line);
    QLineF wing(line.p2(), line.p1());
    wing.setLength(7 * g_.scale);
    QPolygonF head{line.p2()};
    for (const double turn : std::array{28.0, -28.0}) {
        QLineF side = wing;
        side.setAngle(wing.angle() + turn);
        head << side.p2();
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    painter_.drawPolygon(head);
}

void CircuitPainter::paintInhibition(const QLineF& line, const QColor& colour) {
    painter_.setPen(QPen(colour, 2.2 * stroke_, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(line);
    QLineF bar = line.normalVector();
    bar.translate(line.p2() - line.p1());
    bar.setLength(7 * g_.scale);
    const QPointF half = bar.p2() - bar.p1();
    painter_.setPen(QPen(colour, 3.5 * stroke_, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(line.p2() - half, line.p2() + half);
}

} // namespace

CircuitPicture::CircuitPicture(CircuitMomentPtr moment) : moment_(std::move(moment)) {}

QSizeF CircuitPicture::leastRoom(const Paper& paper) const {
    return {240, paper.unit() > 1 ? kTall : kLeastHeight};
}

void CircuitPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(paper.letters(kCircuitLetters));
    const CircuitGeometry where = geometry(room, paper);
    CircuitPainter(painter, paper, where, moment_.get()).paint();
}

CircuitGeometry CircuitPicture::geometry(QSizeF room, const Paper& paper) {
    return circuitGeometry(QRectF(QPointF(), room).adjusted(1, 1, -1, -1),
                           paper.metrics(kCircuitLetters).height());
}

/// Of the pyramidal cell.
Hit CircuitPicture::at(QPointF place, QSizeF room, const Paper& paper) const {
    const CircuitGeometry g = geometry(room, paper);
    const QRectF body = g.soma.boundingRect().united(g.apical.boundingRect()).united(g.basal.boundingRect());
    return moment_ != nullptr && body.contains(place) ? Hit{moment_->cell(), std::nullopt} : Hit();
}

QString CircuitPicture::summary() const {
    const CircuitValuesText text = circuitValuesText(moment_.get());
    return tr("apical dendrite: %1; soma: %2; basal dendrites: %3; VIP %4, SST %5; %6")
        .arg(commaList(text.apical), commaList(text.soma), commaList(text.basal), text.vip.value(0),
             text.sst.value(0), commaList(text.error));
}

CircuitDrawing::CircuitDrawing(QWidget* parent) : PictureView(parent) {
    setAccessibleName(tr("Drawing of the microcircuit"));
    setToolTip(
        tr("Pyramidal cell (PYR) with its dendrites, and the two interneurons that carry its error: VIP for "
           "“fire more”, SST for “fire less”. A bar at the end of a line inhibits, an arrow excites."));
    showMoment(nullptr);
}

void CircuitDrawing::showMoment(const CircuitMomentPtr& moment) {
    setPicture(std::make_shared<CircuitPicture>(moment));
}

} // namespace mc::ui
