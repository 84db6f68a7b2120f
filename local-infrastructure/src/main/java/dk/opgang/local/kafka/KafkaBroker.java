package dk.opgang.local.kafka;

import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A real Kafka broker in a process of its own, in KRaft mode on the loopback address, alone or one of a {@link KafkaCluster}: six partitions by
 * default, topics made on first use.
 */
public final class KafkaBroker implements AutoCloseable {

    private final BrokerFolder folder;
    private final BrokerNode node;
    private volatile Process process;

    private KafkaBroker(BrokerFolder folder, BrokerNode node, Process process) {
        this.folder = folder;
        this.node = node;
        this.process = process;
    }

    /** Starts a broker on a free port with a log directory in the temporary folder; both end with this JVM at the latest. */
    public static KafkaBroker start() {
        try {
            Path logs = Files.createTempDirectory("opgang-kafka");
            KafkaBroker broker = start(logs, Ports.free());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                broker.stopForcibly();
                                Folders.delete(logs);
                            },
                            "kafka-closer"));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for the broker's logs", e);
        }
    }

    /**
     * Starts a broker on the directory, which is formatted if it is new and kept when the broker stops. The caller closes it.
     *
     * @throws IllegalStateException if it does not start; the message holds the last lines of its output
     */
    public static KafkaBroker start(Path directory, int port) {
        return KafkaCluster.start(directory, List.of(BrokerNode.alone(port)))
                .brokers()
                .getFirst();
    }

    /** Launches one of the brokers on its directory, which is formatted, without waiting until it has started. */
    static KafkaBroker launch(BrokerFolder folder, BrokerNode node, List<BrokerNode> all) {
        folder.configure(node, all);
        return new KafkaBroker(folder, node, BrokerProcess.launch(folder, node.heap()));
    }

    /** {@code kafka}; of several the later ones are {@code kafka-2} and so on. */
    public String name() {
        return node.name();
    }

    /** What clients connect to, {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return node.address();
    }

    public int port() {
        return node.port();
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops it in order; what was written stays. */
    public void stop() {
        Processes.end(process.toHandle(), Duration.ofSeconds(20));
    }

    /** Kills it as a power cut would. */
    public void stopForcibly() {
        process.destroyForcibly();
        Processes.awaitEnd(process.toHandle(), Duration.ofSeconds(10));
    }

    /** Starts it again on the same port and log directory, after stopping it if it still runs, and waits until it has started. */
    public void restart() {
        launchAgain();
        awaitStarted();
    }

    /** As {@link #restart()}, without waiting. */
    public synchronized void launchAgain() {
        if (process.isAlive()) {
            stop();
        }
        process = BrokerProcess.launch(folder, node.heap());
    }

    /** Waits until it has started. */
    public void awaitStarted() {
        BrokerProcess.awaitStarted(process, folder);
    }

    @Override
    public void close() {
        stop();
    }
}
