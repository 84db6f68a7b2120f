package dk.opgang.local.stack;

import dk.opgang.local.kafka.BrokerNode;
import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.kafka.KafkaCluster;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.postgres.DatabaseNodes;
import dk.opgang.local.postgres.PostgresServers;
import dk.opgang.local.postgres.TopicsAnew;
import dk.opgang.local.process.Folders;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Kafka and the token issuer of one stack. */
final class Infrastructure implements AutoCloseable {

    private final StackSettings settings;
    private final StackFolder folder;
    private final Topology topology;
    private final StackPorts ports;
    private volatile @Nullable PostgresServers postgres;
    private @Nullable OidcIssuer issuer;
    private @Nullable KeycloakServer keycloak;
    private @Nullable CompletableFuture<KafkaCluster> kafka;

    Infrastructure(StackSettings settings, Topology topology) {
        this.settings = settings;
        this.folder = settings.folder();
        this.topology = topology;
        this.ports = topology.ports();
    }

    /** Starts all of them; returns when PostgreSQL and the issuer are ready, since services wait for Kafka by themselves. */
    void start(StackListener listener, PidFile pidFile) {
        List<Runnable> others = new ArrayList<>(List.of(() -> startIssuer(listener, pidFile)));
        List<BrokerNode> nodes = hasBroker() ? topology.brokers() : List.of();
        if (!nodes.isEmpty() && KafkaCluster.isOfOthers(folder.kafka(), nodes)) {
            startPostgres(listener, pidFile);
            beginTopicsAnew();
        } else {
            others.add(() -> startPostgres(listener, pidFile));
        }
        if (!nodes.isEmpty()) {
            kafka = startKafka(nodes, listener, pidFile);
        }
        InParallel.run(others);
    }

    /** Copies of one broker cannot become those of three or the other way round; the services have what they sent. */
    private void beginTopicsAnew() {
        try {
            TopicsAnew.order(postgres().primary().port());
        } catch (SQLException e) {
            throw new StackException("The services could not be told to send again what they sent", e);
        }
        Folders.delete(folder.kafka());
    }

    /** Waits until a broker of its own has started, too. */
    void awaitStarted() {
        if (hasBroker()) {
            awaitKafka();
        }
    }

    private boolean hasBroker() {
        return settings.broker() == null;
    }

    private CompletableFuture<KafkaCluster> startKafka(
            List<BrokerNode> nodes, StackListener listener, PidFile pidFile) {
        return CompletableFuture.supplyAsync(() -> {
            KafkaCluster started = KafkaCluster.start(folder.kafka(), nodes);
            for (KafkaBroker broker : started.brokers()) {
                pidFile.record(broker.name(), broker.process());
                listener.ready("Kafka", broker.bootstrapServers());
            }
            return started;
        });
    }

    private KafkaCluster awaitKafka() {
        try {
            return present(kafka, "Kafka").join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    PostgresServers postgres() {
        return present(postgres, "PostgreSQL");
    }

    OidcIssuer issuer() {
        return present(issuer, "the issuer");
    }

    KafkaCluster kafka() {
        return awaitKafka();
    }

    @Override
    public void close() {
        if (issuer != null) {
            issuer.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        if (kafka != null) {
            kafka.handle((brokers, failure) -> brokers)
                    .thenAccept(Infrastructure::closeIfStarted)
                    .join();
        }
        PostgresServers servers = postgres;
        if (servers != null) {
            servers.close();
        }
    }

    private static void closeIfStarted(@Nullable KafkaCluster brokers) {
        if (brokers != null) {
            brokers.close();
        }
    }

    private void startPostgres(StackListener listener, PidFile pidFile) {
        PostgresServers servers = new PostgresServers(topology.databases(folder), (node, server) -> server.process()
                .ifPresent(process -> pidFile.record(node.name(), process)));
        postgres = servers;
        servers.start();
        DatabaseNodes nodes = servers.nodes();
        listener.ready("PostgreSQL", "127.0.0.1:" + nodes.primary().port());
        nodes.standby().ifPresent(standby -> listener.ready("PostgreSQL standby", "127.0.0.1:" + standby.port()));
    }

    private void startIssuer(StackListener listener, PidFile pidFile) {
        if (settings.shape().issuer() == StackIssuer.KEYCLOAK) {
            startKeycloak(listener, pidFile);
            return;
        }
        OidcIssuer started = OidcIssuer.start(ports.of(StackPorts.ISSUER));
        issuer = started;
        listener.ready("OIDC issuer", started.issuerUrl());
    }

    private void startKeycloak(StackListener listener, PidFile pidFile) {
        KeycloakServer started = KeycloakServer.start(
                settings.root(),
                topology.version(StackPorts.ISSUER),
                ports.of(StackPorts.ISSUER),
                folder.log(StackPorts.ISSUER));
        keycloak = started;
        pidFile.record(StackPorts.ISSUER, started.process());
        listener.ready("Keycloak", started.issuerUrl());
    }

    private static <T> T present(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException(name + " has not started");
        }
        return part;
    }
}
