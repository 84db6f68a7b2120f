package dk.opgang.local.stack;

import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the databases of an installation to what a version needs, by a job for each service that migrates and ends, as the manifests for
 * Kubernetes have it. Whoever runs on them goes on: a migration takes nothing away that the release before needs.
 */
public final class Migrations {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Map<String, String> AS_A_JOB =
            Map.of("QUARKUS_INIT_AND_EXIT", "true", "QUARKUS_FLYWAY_MIGRATE_AT_START", "true");

    private final StackSettings settings;
    private final Topology topology;
    private final Path packages;
    private final Consumer<Saying> report;

    private Migrations(StackSettings settings, Topology topology, Path packages, Consumer<Saying> report) {
        this.settings = settings;
        this.topology = topology;
        this.packages = packages;
        this.report = report;
    }

    /** Those of this checkout, for the databases at the published port. */
    public static Migrations ofCheckout(StackSettings settings, Consumer<Saying> report) {
        settings.folder().create();
        return new Migrations(settings, Topology.of(settings), settings.root(), report);
    }

    /**
     * Those of any checkout, for the databases of a running stack.
     *
     * @param packages the checkout whose packages it is
     */
    public static Migrations of(LocalStack running, Path packages, Consumer<Saying> report) {
        return new Migrations(running.settings(), running.topology(), packages, report);
    }

    /**
     * Runs the jobs one after the other; answers the services whose database is as it should be.
     *
     * @throws StackException if a package or the database is not there, or a job fails; jobs that were done stay done
     */
    public List<String> run() {
        List<String> missing = topology.missingPackages();
        if (!missing.isEmpty()) {
            throw new StackException(
                    "Not built yet: " + String.join(", ", missing) + ". Build with ./mvnw -DskipTests package");
        }
        int port = topology.databases(settings.folder()).primary().port();
        if (!Ports.isListening(port)) {
            throw new StackException("No database answers on port " + port);
        }
        List<String> services = topology.withDatabase();
        services.forEach(this::migrate);
        return services;
    }

    private void migrate(String service) {
        ServiceProcess job = topology.another(settings, packages, service, service + "-migration", AS_A_JOB);
        job.start();
        ProcessHandle process = job.process();
        if (process == null
                || !Processes.awaitEnd(process, LONGEST)
                || !Integer.valueOf(0).equals(job.exitCode())) {
            job.stop();
            throw new StackException("The migrations of " + service + " failed. The end of " + job.log() + ":\n"
                    + LogTail.of(job.log(), 25));
        }
        report.accept(Saying.of(StackWord.MIGRATED, service));
    }
}
