package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.Shapes;
import dk.opgang.platform.batch.store.BatchConfig;
import dk.opgang.platform.kafka.BackgroundLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The threads that apply batches: few and their own, so that no batch ever keeps a request waiting for a thread. */
@Singleton
class BatchWorkers {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final BatchRunner runner;
    private final BatchSignals signals;
    private final BatchConfig config;
    private final List<BackgroundLoop> loops;

    BatchWorkers(BatchRunner runner, BatchSignals signals, BatchConfig config, Shapes shapes) {
        this.runner = runner;
        this.signals = signals;
        this.config = config;
        int threads = shapes.isEmpty() ? 0 : config.workers();
        this.loops = IntStream.rangeClosed(1, threads)
                .mapToObj(n -> new BackgroundLoop("batches-" + n, LONGEST_PAUSE, this::step, () -> {}))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        loops.forEach(BackgroundLoop::start);
    }

    void stop(@Observes ShutdownEvent ending) {
        loops.forEach(BackgroundLoop::stop);
    }

    private void step() throws InterruptedException {
        if (!runner.step()) {
            signals.awaitReceived(config.poll());
        }
    }
}
