package dk.opgang.platform.outbox;

import dk.opgang.platform.kafka.BackgroundLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Runs the relay as long as the service runs. */
@Singleton
class OutboxThread {

    private final OutboxConfig config;
    private final OutboxRelay relay;
    private final OutboxSignal signal;
    private final BackgroundLoop loop;

    OutboxThread(OutboxConfig config, OutboxRelay relay, OutboxSignal signal) {
        this.config = config;
        this.relay = relay;
        this.signal = signal;
        this.loop = new BackgroundLoop("outbox-relay", config.maxBackoff(), this::step, relay::disconnect);
    }

    void start(@Observes StartupEvent event) {
        if (config.topic().isPresent()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (config.topic().isPresent()) {
            loop.stop();
        }
    }

    private void step() throws InterruptedException {
        if (!relay.round()) {
            signal.await(config.poll());
        }
    }
}
