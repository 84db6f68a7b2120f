package dk.opgang.local.stack;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
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
    private volatile @Nullable EmbeddedPostgresServer postgres;
    private @Nullable OidcIssuer issuer;
    private @Nullable KeycloakServer keycloak;
    private @Nullable CompletableFuture<KafkaBroker> kafka;

    Infrastructure(StackSettings settings, Topology topology) {
        this.settings = settings;
        this.folder = settings.folder();
        this.topology = topology;
        this.ports = topology.ports();
    }

    /** Starts all of them; returns when PostgreSQL and the issuer are ready, since services wait for Kafka by themselves. */
    void start(StackListener listener, PidFile pidFile) {
        if (hasBroker()) {
            kafka = startKafka(listener, pidFile);
        }
        InParallel.run(List.of(() -> startPostgres(listener, pidFile), () -> startIssuer(listener, pidFile)));
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

    private CompletableFuture<KafkaBroker> startKafka(StackListener listener, PidFile pidFile) {
        return CompletableFuture.supplyAsync(() -> {
            KafkaBroker started = KafkaBroker.start(folder.kafka(), ports.of(StackPorts.KAFKA));
            pidFile.record(StackPorts.KAFKA, started.process());
            listener.ready("Kafka", started.bootstrapServers());
            return started;
        });
    }

    private KafkaBroker awaitKafka() {
        try {
            return present(kafka, "Kafka").join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Starts PostgreSQL again on the same data after it has ended; the old one's lock on the data is given up first. */
    void startPostgresAgain(PidFile pidFile) {
        postgres().close();
        startPostgres(StackListener.SILENT, pidFile);
    }

    EmbeddedPostgresServer postgres() {
        return present(postgres, "PostgreSQL");
    }

    OidcIssuer issuer() {
        return present(issuer, "the issuer");
    }

    KafkaBroker kafka() {
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
            kafka.handle((broker, failure) -> broker)
                    .thenAccept(Infrastructure::closeIfStarted)
                    .join();
        }
        EmbeddedPostgresServer server = postgres;
        if (server != null) {
            server.close();
        }
    }

    private static void closeIfStarted(@Nullable KafkaBroker broker) {
        if (broker != null) {
            broker.close();
        }
    }

    private void startPostgres(StackListener listener, PidFile pidFile) {
        EmbeddedPostgresServer started = EmbeddedPostgresServer.start(folder.postgres(), ports.of(StackPorts.POSTGRES));
        postgres = started;
        started.process().ifPresent(process -> pidFile.record(StackPorts.POSTGRES, process));
        listener.ready("PostgreSQL", "127.0.0.1:" + started.port());
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
