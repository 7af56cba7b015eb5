#pragma once

#include <QAudioDevice>
#include <QAudioSink>
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
    void followSink(QAudio::State state);
    void look();
    void fail(const QString& why);
    void end();

    std::shared_ptr<SampleStream> stream_;
    std::unique_ptr<QAudioSink> sink_; ///< null: nothing is played
    QAudioDevice device_;              ///< of the sink
    QTimer fading_;
    QTimer watch_; ///< between looks at the device, which may not say that it has gone
    qint64 read_ = 0;
    int idleLooks_ = 0; ///< since it has read something
};

} // namespace mc::ui
