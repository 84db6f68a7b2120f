package dk.opgang.local.kafka;

import dk.opgang.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    void configure(int port, int controllerPort) {
        try {
            Files.createDirectories(directory);
            Files.writeString(configuration(), BrokerConfiguration.text(logs(), port, controllerPort));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + configuration(), e);
        }
    }

    void formatIfNew(int port) {
        if (!Files.exists(logs().resolve("meta.properties"))) {
            configure(port, Ports.free());
            BrokerProcess.format(this);
        }
    }
}
