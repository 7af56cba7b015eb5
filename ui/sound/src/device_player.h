#pragma once

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>
#include <memory>

namespace mc::ui {

class SampleStream;

/// Plays a stream on the default device of the system; may wait for a sound server, so that it lives on a
/// thread of its own. For signals see AudioOutput.
class DevicePlayer : public QObject {
    Q_OBJECT
public:
    DevicePlayer();

    void find();
    void start(const std::shared_ptr<SampleStream>& stream);
    void stop();

signals:
    void found(const QString& device);
    void failed(const QString& why);

private:
    void followDevices();
    void followSink(QAudio::State state);
    void end();

    std::unique_ptr<QMediaDevices> devices_; ///< null: nobody has asked yet
    std::shared_ptr<SampleStream> stream_;
    std::unique_ptr<QAudioSink> sink_; ///< null: nothing is played
    QAudioDevice device_;              ///< of the sink
    QTimer fading_;
};

} // namespace mc::ui
