#pragma once

#include "glossary/note_layout.h"
#include "glossary/view_parts.h"
#include "style/bound_keys.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

class QDockWidget;
class QScrollArea;

namespace mc::ui {

class PartLabel;

/// Overlay that labels the parts of a view: each with a name and a sentence beside it, and an arrow. Where
/// the labels have no room the parts carry numbers, and a list says what they are. Lies over a window, or
/// over its docks where it has some, whose views go on below it; follows the view as it changes, and leaves
/// with it.
class PartsOverlay : public QWidget {
    Q_OBJECT
public:
    /// window: of the views.
    explicit PartsOverlay(QWidget& window);

    /// The keys that work while it is open, of the table that binds them.
    [[nodiscard]] static std::vector<BoundKey<PartsOverlay>> keys();

    /// Labels the view in a dock, which is on show. about: what the view shows. id: of the part that has the
    /// focus at first, or as soon as the view has it; empty, or of none: what is said of the view itself.
    void open(QDockWidget& dock, const QString& about, const QString& id = {});
    /// The same of a part of the window that is in no dock. title: what it is called.
    void open(QWidget& content, const QString& title, const QString& about);
    void leave();
    /// What is labelled; null while it is closed.
    [[nodiscard]] QWidget* content() const { return content_; }
    /// The dock that it is in; null while it is closed, and where it is in none.
    [[nodiscard]] QDockWidget* dock() const;

    [[nodiscard]] const std::vector<PartLabel*>& labels() const { return labels_; }
    /// Whether parts carry numbers.
    [[nodiscard]] bool isNumbered() const { return list_ != nullptr; }
    /// The view, within this.
    [[nodiscard]] QRectF viewRect() const;
    /// Where labels may stand, within this.
    [[nodiscard]] NoteRoom noteRoom() const;
    /// As they are now: in the order of the labels.
    [[nodiscard]] const std::vector<QLineF>& arrows() const { return arrows_; }
    /// Puts the focus on the next label, or the one so many after it; from the last one to the first.
    void move(int by);
    /// Looks at the view again; done by itself several times a second.
    void refresh();

signals:
    /// A click beside the view, at a place of the screen.
    void clickedBeside(QPoint place);
    void left();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<ViewPart> currentParts() const;
    [[nodiscard]] bool needsOtherPlaces(const std::vector<ViewPart>& parts) const;
    void begin(QWidget& content, const QString& title, const QString& about, const QString& id);
    /// Covers the window that the view is in, or its docks.
    void cover();
    [[nodiscard]] QString title() const;
    void build(const std::vector<ViewPart>& parts);
    bool placeLabels(int width);
    void placeInList();
    void showParts(const std::vector<ViewPart>& parts);
    /// Whether the words of a label have outgrown it.
    [[nodiscard]] bool isOutgrown() const;
    void buildAgain(const std::vector<ViewPart>& parts);
    /// Marks and arrows to where the parts are.
    void aim();
    void focusLabel(std::size_t label);
    [[nodiscard]] std::optional<std::size_t> focusedLabel() const;
    /// Whether it was there.
    bool focusWanted();
    void paintArrow(QPainter& painter, const QLineF& arrow, bool strong) const;
    void paintMarks(QPainter& painter) const;
    /// Diameter of a mark, pixels: it has room for two digits.
    [[nodiscard]] double markSize() const;
    [[nodiscard]] QFont markFont() const;

    QWidget& window_;
    QPointer<QWidget> content_; ///< what is labelled; null: nothing
    QString title_;             ///< of content that is in no dock
    QString about_;
    /// A part by its id, and among those that have the same id by its name.
    struct PartName {
        QString id;
        QString name;
    };
    std::optional<PartName> wanted_; ///< to point at as soon as it is there
    PartName pointedAt_;             ///< where a person has put the focus last
    std::vector<PartLabel*> labels_;
    std::vector<QLineF> arrows_;
    std::vector<std::optional<QPointF>> marks_; ///< numbered, where there is a list
    QScrollArea* list_ = nullptr;               ///< null: the labels stand beside the parts
    QRectF placedView_;                         ///< as it was when labels were placed
    int missed_ = 0;                            ///< looks at which the view was not seen
    QTimer refreshing_;
    QPointer<QWidget> focusBefore_;
};

} // namespace mc::ui
