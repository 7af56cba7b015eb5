#pragma once

#include "setup/field_editor.h"
#include "setup/setup_panel.h"
#include "support/frames.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace mc::ui::test {

/// A set-up panel of its own for every test, and what it has asked for.
class SetupTest : public QObject {
protected:
    QTemporaryDir settings_;
    std::unique_ptr<SetupPanel> panel_;
    std::optional<mc::Experiment> asked_; ///< of the last Restart
    std::optional<double> speed_;         ///< asked for last
    std::vector<mc::WhatIf> begunWith_;   ///< what it is to begin with
    std::vector<mc::WhatIf> changes_;     ///< all that were asked for
    bool fitted_ = false;                 ///< whether the last Restart takes a network that fits its data
    int commands_ = 0;

    void showRunning(const mc::Experiment& experiment, const mc::Notice& notice = {}) {
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const mc::Experiment>(experiment);
        made.frame.notice = notice;
        panel_->showFrame(made.done());
    }
    void type(const char* field, const QString& text) {
        auto* line = panel_->editor(field).findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = panel_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* l) { return l->text().contains(words); });
    }
    QPushButton& button(const char* name) { return *panel_->findChild<QPushButton*>(QLatin1String(name)); }

    /// Once for all tests: what is remembered goes to a temporary folder.
    bool begin() {
        applyTheme(*qApp);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
        return settings_.isValid();
    }

    /// A panel of its own for each test, on an experiment that runs.
    bool openAnew() {
        panel_ = std::make_unique<SetupPanel>();
        asked_.reset();
        speed_.reset();
        changes_.clear();
        commands_ = 0;
        connect(panel_.get(), &SetupPanel::commandIssued, this, [this](const mc::Command& command) {
            ++commands_;
            if (const auto* change = std::get_if<mc::command::Intervene>(&command)) {
                changes_.push_back(change->change);
            } else if (const auto* speed = std::get_if<mc::command::SetSpeed>(&command)) {
                speed_ = speed->millisecondsPerSecond;
            } else {
                asked_ = std::get<mc::command::Restart>(command).experiment;
                begunWith_ = std::get<mc::command::Restart>(command).changes;
                fitted_ = std::get<mc::command::Restart>(command).fitToData;
            }
        });
        panel_->resize(254, 600);
        panel_->show();
        const bool exposed = QTest::qWaitForWindowExposed(panel_.get());
        showRunning(mc::Experiment{});
        return exposed;
    }
};

} // namespace mc::ui::test
