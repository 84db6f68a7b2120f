package dk.opgang.local.kafka;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The broker's directory: its configuration, its output and its logs. */
record BrokerFolder(Path directory) {

    Path configuration() {
        return directory.resolve("server.properties");
    }

    Path output() {
        return directory.resolve("broker.log");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    void configure(BrokerNode node, List<BrokerNode> all) {
        try {
            Files.createDirectories(directory);
            Files.writeString(configuration(), BrokerConfiguration.text(logs(), node, all));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + configuration(), e);
        }
    }

    void formatIfNew(String clusterId, BrokerNode node, List<BrokerNode> all) {
        if (!Files.exists(marks())) {
            configure(node, all);
            BrokerProcess.format(this, clusterId);
        }
    }

    /** Of which cluster it is, once it is formatted. */
    Optional<String> clusterId() {
        if (!Files.exists(marks())) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(marks())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + marks(), e);
        }
        return Optional.ofNullable(properties.getProperty("cluster.id"));
    }

    private Path marks() {
        return logs().resolve("meta.properties");
    }
}
