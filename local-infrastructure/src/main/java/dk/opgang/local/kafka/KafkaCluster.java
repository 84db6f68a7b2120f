package dk.opgang.local.kafka;

import dk.opgang.local.process.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One broker, or several that hold copies of the same topics; each is a controller as well, so that a majority of them has to run. */
public final class KafkaCluster implements AutoCloseable {

    private static final Duration ORDERLY = Duration.ofSeconds(20);

    /** Who is left when the majority has gone can hand nothing over any more, and would wait for minutes. */
    private static final Duration LAST = Duration.ofSeconds(2);

    private final List<KafkaBroker> brokers;

    private KafkaCluster(List<KafkaBroker> brokers) {
        this.brokers = List.copyOf(brokers);
    }

    /**
     * Starts the brokers on the directory and waits until each has started. One alone has the directory itself, of several each has a folder in
     * it by its name. What is new there is formatted; all of it is kept when they stop. The caller closes it.
     *
     * @throws IllegalStateException if one does not start, with the last lines of its output; then none runs
     */
    public static KafkaCluster start(Path directory, List<BrokerNode> nodes) {
        List<BrokerFolder> folders =
                nodes.stream().map(node -> folder(directory, node, nodes)).toList();
        String clusterId = folders.stream()
                .flatMap(folder -> folder.clusterId().stream())
                .findFirst()
                .orElseGet(BrokerProcess::clusterId);
        List<KafkaBroker> launched = new ArrayList<>();
        try {
            for (int i = 0; i < nodes.size(); i++) {
                folders.get(i).formatIfNew(clusterId, nodes.get(i), nodes);
            }
            for (int i = 0; i < nodes.size(); i++) {
                launched.add(KafkaBroker.launch(folders.get(i), nodes.get(i), nodes));
            }
            launched.forEach(KafkaBroker::awaitStarted);
            return new KafkaCluster(launched);
        } catch (RuntimeException e) {
            launched.forEach(KafkaBroker::stopForcibly);
            throw e;
        }
    }

    /** Whether the directory holds topics of one broker where there are to be several, or of several where there is to be one. */
    public static boolean isOfOthers(Path directory, List<BrokerNode> nodes) {
        boolean ofOne = new BrokerFolder(directory).clusterId().isPresent();
        boolean ofSeveral = new BrokerFolder(directory.resolve(nodes.getFirst().name()))
                .clusterId()
                .isPresent();
        return nodes.size() == 1 ? ofSeveral : ofOne;
    }

    /** In the order of the nodes. */
    public List<KafkaBroker> brokers() {
        return brokers;
    }

    /** What clients connect to: all of them, with commas between. */
    public String bootstrapServers() {
        return brokers.stream().map(KafkaBroker::bootstrapServers).collect(Collectors.joining(","));
    }

    /** Stops all of them at once, in order as long as a majority can agree on it. */
    @Override
    public void close() {
        brokers.forEach(broker -> broker.process().destroy());
        Wait.until(ORDERLY, () -> running() <= brokers.size() / 2);
        Wait.until(LAST, () -> running() == 0);
        brokers.forEach(KafkaBroker::stopForcibly);
    }

    private long running() {
        return brokers.stream().filter(broker -> broker.process().isAlive()).count();
    }

    private static BrokerFolder folder(Path directory, BrokerNode node, List<BrokerNode> all) {
        Path own = all.size() == 1 ? directory : directory.resolve(node.name());
        return new BrokerFolder(own.toAbsolutePath());
    }
}
