#include "chart/chart_key.h"

#include "style/marks.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kPiece = 16;   ///< length of the piece of a curve, units
constexpr double kToName = 4;   ///< between the piece and the name, units
constexpr double kBetween = 10; ///< between two curves, units

constexpr int kBriefRun = 14; ///< letters

/// In the key; empty: not listed.
QString nameOf(const CurveStyle& curve, bool brief) {
    if (!curve.run.isEmpty()) {
        return brief ? briefRun(curve) : curve.run;
    }
    return brief && !curve.shortName.isEmpty() ? curve.shortName : curve.name;
}

/// Those that the key lists, in its order.
std::vector<const CurveStyle*> listed(const std::vector<CurveStyle>& curves) {
    std::vector<const CurveStyle*> all;
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        const bool named = curve->run.isEmpty() ? !curve->name.isEmpty()
                                                : std::ranges::none_of(all, [&](const CurveStyle* other) {
                                                      return other->run == curve->run;
                                                  });
        if (named) {
            all.push_back(&*curve);
        }
    }
    return all;
}

struct Arrangement {
    std::vector<KeyEntry> entries;
    bool complete = true;
};

Arrangement arranged(const std::vector<CurveStyle>& curves, const KeyRoom& room, const QFont& font,
                     bool brief, int lines) {
    const QFontMetricsF metrics(font);
    const double unit = unitOf(font);
    Arrangement made;
    int line = 0;
    double left = room.first.left();
    for (const CurveStyle* curve : listed(curves)) {
        const QString name = nameOf(*curve, brief);
        const double width = (kPiece + kToName) * unit + metrics.horizontalAdvance(name);
        if (left + width > room.first.right() && line + 1 < lines) {
            ++line;
            left = room.left;
        }
        if (left + width > room.first.right()) {
            made.complete = false;
            continue;
        }
        made.entries.push_back({curve, name, line, left});
        left += width + kBetween * unit;
    }
    return made;
}

} // namespace

QString briefRun(const CurveStyle& style) {
    return style.run.size() > kBriefRun ? style.run.left(kBriefRun - 1).trimmed() + QChar(0x2026) : style.run;
}

std::vector<KeyEntry> arrangedKey(const std::vector<CurveStyle>& curves, const KeyRoom& room,
                                  const QFont& font) {
    for (int lines = 1; lines <= room.mostLines; ++lines) {
        for (const bool brief : {false, true}) {
            if (Arrangement made = arranged(curves, room, font, brief, lines); made.complete) {
                return made.entries;
            }
        }
    }
    return arranged(curves, room, font, true, room.mostLines).entries;
}

double briefKeyWidth(const std::vector<CurveStyle>& curves, const QFont& font) {
    const double unit = unitOf(font);
    double width = 0;
    for (const CurveStyle* curve : listed(curves)) {
        width += (width > 0 ? kBetween * unit : 0) + (kPiece + kToName) * unit +
                 QFontMetricsF(font).horizontalAdvance(nameOf(*curve, true));
    }
    return width;
}

void paintChartKey(QPainter& painter, const Colours& theme, const std::vector<CurveStyle>& curves,
                   const KeyRoom& room, const QFont& font) {
    const double unit = unitOf(font);
    const double piece = kPiece * unit;
    for (const KeyEntry& entry : arrangedKey(curves, room, font)) {
        const QRectF line = room.first.translated(0, entry.line * room.first.height());
        const double middle = line.center().y();
        const CurveStyle& curve = *entry.curve;
        painter.setPen(penOf(curve.stroke, theme, unit * strokeScale(font)));
        painter.drawLine(QPointF(entry.left, middle), QPointF(entry.left + piece, middle));
        paintMark(painter, curve.run.isEmpty() ? curve.mark : Mark::None, theme.of(curve.stroke.ink),
                  QPointF(entry.left + piece / 2, middle), kCurveMark * unit);
        const double words = entry.left + piece + kToName * unit;
        painter.setPen(theme.text);
        painter.drawText(QRectF(words, line.top(), line.right() - words + 1, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
}

} // namespace mc::ui
