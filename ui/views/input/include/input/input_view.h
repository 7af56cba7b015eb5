#pragma once

#include "view/view.h"

#include <QJsonValue>

class QBoxLayout;

namespace mc::ui {

class PictureView;
class SheetController;

/// Input view: the image of the presentation and what the network says to it, and a sheet to draw on, which
/// asks the network about what is drawn.
class InputView : public View {
    Q_OBJECT
public:
    /// Whether there is a sheet that can be taken out.
    enum class Sheet { OnDemand, None };

    explicit InputView(QWidget* parent = nullptr) : InputView(Sheet::OnDemand, parent) {}
    explicit InputView(Sheet sheet, QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kPresentation; }
    [[nodiscard]] PicturePtr picture() const override;

    /// The drawing on the sheet and those that are kept, for the session. Undefined: there are none.
    [[nodiscard]] QJsonValue drawings() const;
    void setDrawings(const QJsonValue& drawings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPicture();
    void arrange();

    FramePtr frame_;
    CellChoice cell_;
    SheetController* controller_;
    PictureView* canvas_;
    QBoxLayout* content_;
};

} // namespace mc::ui
