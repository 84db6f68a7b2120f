package dk.opgang.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the compose file says, in terms of this machine: which services there are, where they listen and what environment they get. */
public final class Topology {

    private final ComposeFile compose;
    private final StackPorts ports;
    private final Path root;

    private Topology(ComposeFile compose, StackPorts ports, Path root) {
        this.compose = compose;
        this.ports = ports;
        this.root = root;
    }

    /** The topology without secrets: good for addresses and packages, not for starting. */
    public static Topology published(Path root) {
        ComposeFile compose = ComposeFile.read(root.resolve("docker-compose.yml"), name -> "unset");
        return new Topology(compose, StackPorts.published(compose), root);
    }

    static Topology of(StackSettings settings) {
        Function<String, @Nullable String> variables = new StackVariables(settings.folder())::value;
        ComposeFile compose = ComposeFile.read(settings.root().resolve("docker-compose.yml"), variables);
        StackPorts ports = settings.freePorts() ? StackPorts.free(compose) : StackPorts.published(compose);
        return new Topology(compose, ports, settings.root());
    }

    public StackPorts ports() {
        return ports;
    }

    /** The names of the services, in the order of the file. */
    public List<String> services() {
        return compose.builtHere().stream().map(ComposeService::name).toList();
    }

    /** The port for the operator of a service, or null if it has none. */
    public @Nullable Integer managementPort(String service) {
        String port = compose.service(service).environment().get("QUARKUS_MANAGEMENT_PORT");
        return port == null ? null : Integer.valueOf(port);
    }

    /** The services that keep keys of people or of batches. */
    public List<String> servicesWithKeys() {
        return compose.builtHere().stream()
                .filter(service -> service.environment().containsKey(KeySets.MASTER))
                .map(ComposeService::name)
                .toList();
    }

    /** The names of the other parts: PostgreSQL, Kafka and the token issuer, as in the file. */
    public List<String> infrastructure() {
        return compose.services().stream()
                .filter(service -> !service.isBuiltHere())
                .map(ComposeService::name)
                .toList();
    }

    /** The address of the token issuer, as in the claim {@code iss}. */
    public String issuer() {
        return new LocalEnvironment(compose, ports).issuer();
    }

    /** The services that are not packaged yet. */
    List<String> missingPackages() {
        return compose.builtHere().stream()
                .filter(service -> !ServicePackage.of(root, service).exists())
                .map(ComposeService::name)
                .toList();
    }

    /** The services without a start-up cache of their present package. */
    List<String> withoutStartupCache() {
        return compose.builtHere().stream()
                .filter(service -> !ServicePackage.of(root, service).hasStartupCache())
                .map(ComposeService::name)
                .toList();
    }

    List<ServiceProcess> processes(StackSettings settings) {
        LocalEnvironment environment = new LocalEnvironment(compose, ports);
        return compose.builtHere().stream()
                .map(service -> process(service, environment.of(service), settings))
                .toList();
    }

    private ServiceProcess process(ComposeService service, Map<String, String> environment, StackSettings settings) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.putAll(settings.environment());
        ServicePackage packaged = ServicePackage.of(root, service);
        return new ServiceProcess(
                service.name(),
                packaged.command(settings.trains()),
                packaged.folder(),
                all,
                settings.folder().log(service.name()),
                ports.of(service.name()));
    }
}
