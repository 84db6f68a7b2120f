package dk.opgang.local.stack;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.kafka.KafkaCluster;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.postgres.PostgresServers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The whole of Opgang on this machine: PostgreSQL, Kafka and the token issuer embedded, the five services as processes. */
public final class LocalStack implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofMinutes(5);

    private static final Duration GRACE = Duration.ofSeconds(15);

    /** A service that has recorded its start writes the cache when it ends. */
    private static final Duration TRAINING_GRACE = Duration.ofMinutes(4);

    private final StackSettings settings;
    private final Topology topology;
    private final Infrastructure infrastructure;
    private final List<ServiceProcess> services;
    private final List<ServiceProcess> others = new CopyOnWriteArrayList<>();
    private final PidFile pidFile;
    private final Thread closeWithThisJvm = new Thread(this::closeOnce, "stack-closer");
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Object closing = new Object();

    private LocalStack(
            StackSettings settings, Topology topology, Infrastructure infrastructure, List<ServiceProcess> services) {
        this.settings = settings;
        this.topology = topology;
        this.infrastructure = infrastructure;
        this.services = services;
        this.pidFile = new PidFile(settings.folder().pidFile());
    }

    /**
     * Starts everything and waits until all services are ready.
     *
     * @throws StackException if a part does not start; whatever had started is stopped again
     */
    public static LocalStack start(StackSettings settings) {
        return start(settings, StackListener.SILENT);
    }

    /** As {@link #start(StackSettings)}, and tells the listener how far it is. */
    public static LocalStack start(StackSettings settings, StackListener listener) {
        settings.folder().create();
        settings.shape().keepIn(settings.folder());
        Topology topology = Topology.of(settings);
        List<ServiceProcess> services = topology.processes(settings);
        StartChecks.check(topology);
        Infrastructure infrastructure = new Infrastructure(settings, topology);
        LocalStack stack = new LocalStack(settings, topology, infrastructure, services);
        Runtime.getRuntime().addShutdownHook(stack.closeWithThisJvm);
        try {
            stack.startAll(listener);
            return stack;
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    /** The gateway's address, without a path. */
    public URI gateway() {
        return service("gateway").address();
    }

    /** The issuer within the launcher; a stack with Keycloak has none. */
    public OidcIssuer issuer() {
        return infrastructure.issuer();
    }

    /** The issuer's address, as in the claim {@code iss}, whoever it is. */
    public String issuerUrl() {
        return topology.issuer();
    }

    /** The broker; of several the first. */
    public KafkaBroker kafka() {
        return brokers().brokers().getFirst();
    }

    /** All brokers. */
    public KafkaCluster brokers() {
        return infrastructure.kafka();
    }

    /** The PostgreSQL server that takes the writes. */
    public EmbeddedPostgresServer postgres() {
        return databases().primary();
    }

    /** All PostgreSQL servers. */
    public PostgresServers databases() {
        return infrastructure.postgres();
    }

    /** What there is and where it listens. */
    public Topology topology() {
        return topology;
    }

    public StackSettings settings() {
        return settings;
    }

    /** The services, in the order of the compose file. */
    public List<ServiceProcess> services() {
        return services;
    }

    /** The service of that name, for instance {@code initiatives-service}. */
    public ServiceProcess service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + name));
    }

    /** All that run of that kind, for instance of {@code gateway}: one, or as many as the profile says. */
    public List<ServiceProcess> instances(String kind) {
        return services.stream()
                .filter(service -> topology.kind(service.name()).equals(kind))
                .toList();
    }

    /**
     * One more of a kind, not started yet, on free ports; it ends with the stack. Nobody else knows of it unless told.
     *
     * @param packages the checkout whose packages it is started from, for one of another version
     * @param kind for instance {@code gateway}
     * @param name of its log
     * @param variables what it gets besides, for instance other addresses
     */
    public ServiceProcess another(Path packages, String kind, String name, Map<String, String> variables) {
        ServiceProcess process = topology.another(settings, packages, kind, name, variables);
        others.add(process);
        return process;
    }

    /** Starts a service that has ended, and waits until it is ready. */
    public void startAgain(ServiceProcess service) {
        startRecorded(service);
        service.awaitReady(READY_LIMIT);
    }

    /** Starts the PostgreSQL server that takes the writes again after it has ended. */
    public void startPostgresAgain() {
        startPostgresAgain(databases().nodes().primary().name());
    }

    /** Starts the PostgreSQL server of that name again after it has ended. */
    public void startPostgresAgain(String name) {
        requireOpen();
        databases().startAgain(name);
    }

    /** Starts the broker again after it has ended; of several the first. */
    public void startKafkaAgain() {
        startAgain(kafka());
    }

    /** Starts a broker again after it has ended, and waits until it has started. */
    public void startAgain(KafkaBroker broker) {
        synchronized (closed) {
            requireOpen();
            broker.launchAgain();
            pidFile.record(broker.name(), broker.process());
        }
        broker.awaitStarted();
    }

    /** Whether it is being stopped, so that ended processes are no surprise. */
    public boolean isClosing() {
        return closed.get();
    }

    @Override
    public void close() {
        closeOnce();
        try {
            Runtime.getRuntime().removeShutdownHook(closeWithThisJvm);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook then finds the stack closed.
        }
    }

    /** Services first and infrastructure last, so that nothing is lost on the way. Whoever comes second waits until all have ended. */
    private void closeOnce() {
        synchronized (closing) {
            boolean first;
            synchronized (closed) {
                first = closed.compareAndSet(false, true);
            }
            if (first) {
                endAll();
            }
        }
    }

    private void endAll() {
        Duration grace = settings.trains() ? TRAINING_GRACE : GRACE;
        InParallel.run(Stream.concat(services.stream(), others.stream())
                .<Runnable>map(service -> () -> service.stop(grace))
                .toList());
        infrastructure.close();
        pidFile.delete();
    }

    private void startAll(StackListener listener) {
        pidFile.record(PidFile.LAUNCHER, ProcessHandle.current());
        infrastructure.start(listener, pidFile);
        services.forEach(this::startRecorded);
        InParallel.run(services.stream()
                .<Runnable>map(service -> () -> {
                    service.awaitReady(READY_LIMIT);
                    listener.ready(service.name(), service.address().toString());
                })
                .toList());
        infrastructure.awaitStarted();
    }

    /** Under one lock with closing, so that nothing is started after the last was stopped. */
    private void startRecorded(ServiceProcess service) {
        synchronized (closed) {
            requireOpen();
            service.start();
            ProcessHandle process = service.process();
            if (process != null) {
                pidFile.record(service.name(), process);
            }
        }
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new StackException("The stack is being stopped");
        }
    }
}
