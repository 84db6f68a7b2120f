package dk.opgang.local.stack;

import dk.opgang.local.kafka.BrokerNode;
import dk.opgang.local.postgres.DatabaseNode;
import dk.opgang.local.postgres.DatabaseNodes;
import dk.opgang.local.process.Ports;
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
    private final StackShape shape;

    private Topology(ComposeFile compose, StackPorts ports, Path root, StackShape shape) {
        this.compose = compose;
        this.ports = ports;
        this.root = root;
        this.shape = shape;
    }

    /** The topology without secrets: good for addresses and packages, not for starting. */
    public static Topology published(StackSettings settings) {
        return published(settings.root(), settings.shape());
    }

    static Topology published(Path root, StackShape shape) {
        ComposeFile compose = ComposeFile.read(shape.profile().files(root), name -> "unset");
        return new Topology(compose, StackPorts.published(compose), root, shape);
    }

    static Topology of(StackSettings settings) {
        Function<String, @Nullable String> variables = new StackVariables(settings.folder())::value;
        ComposeFile compose = ComposeFile.read(settings.shape().profile().files(settings.root()), variables);
        StackPorts ports = settings.freePorts() ? StackPorts.free(compose) : StackPorts.published(compose);
        return new Topology(compose, ports, settings.root(), settings.shape());
    }

    public StackPorts ports() {
        return ports;
    }

    /** The names of the services, in the order of the file. */
    public List<String> services() {
        return compose.builtHere().stream().map(ComposeService::name).toList();
    }

    /** What the services are built from, each once. */
    public List<String> modules() {
        return compose.builtHere().stream().map(ComposeService::kind).distinct().toList();
    }

    /** The services that have a database of their own, one of each. */
    List<String> withDatabase() {
        return compose.builtHere().stream()
                .filter(service -> service.name().equals(service.kind()))
                .filter(service -> !service.kind().equals("gateway"))
                .map(ComposeService::name)
                .toList();
    }

    /** What a part is one of: {@code gateway}, {@code kafka}, or a service of which there may be several. */
    public String kind(String part) {
        return compose.service(part).kind();
    }

    /** The brokers, in the order of the file, with what it says of them. */
    List<BrokerNode> brokers() {
        return compose.services().stream()
                .filter(ComposeService::isBroker)
                .map(broker -> BrokerNode.of(broker.name(), ports.of(broker.name()), broker.environment()))
                .toList();
    }

    /** The PostgreSQL servers with their data in that folder; a stack with one alone has the data of the one that took the writes last. */
    public DatabaseNodes databases(StackFolder folder) {
        List<String> names = compose.services().stream()
                .filter(ComposeService::isDatabase)
                .map(ComposeService::name)
                .toList();
        return new DatabaseNodes(
                names.stream()
                        .map(name -> new DatabaseNode(
                                name, names.size() == 1 ? folder.postgres() : folder.database(name), ports.of(name)))
                        .toList(),
                folder.primary());
    }

    /** The version of what a part is made of that is not built here. */
    String version(String part) {
        return compose.service(part).version();
    }

    /** The port for the operator of a service, or null if it has none. */
    public @Nullable Integer managementPort(String service) {
        boolean hasOne = compose.service(service).environment().containsKey("QUARKUS_MANAGEMENT_PORT");
        return hasOne ? ports.management(service) : null;
    }

    /** The services that keep keys of people or of batches, one of each. */
    public List<String> servicesWithKeys() {
        return compose.builtHere().stream()
                .filter(service -> service.environment().containsKey(KeySets.MASTER))
                .filter(service -> service.name().equals(service.kind()))
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

    /** Who issues tokens. */
    public StackIssuer issuing() {
        return shape.issuer();
    }

    /** The address of the token issuer, as in the claim {@code iss}. */
    public String issuer() {
        return new LocalEnvironment(compose, ports, shape.issuer()).issuer();
    }

    /** The services that are not packaged yet. */
    List<String> missingPackages() {
        return compose.builtHere().stream()
                .filter(service -> !ServicePackage.of(root, service).exists())
                .map(ComposeService::kind)
                .distinct()
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
        LocalEnvironment environment = new LocalEnvironment(compose, ports, shape.issuer());
        return compose.builtHere().stream()
                .filter(service -> settings.starts(service.name()))
                .map(service -> process(service, environment.of(service), settings))
                .toList();
    }

    /** One more of a kind, of the packages of any checkout, on free ports and with variables of its own besides. */
    ServiceProcess another(
            StackSettings settings, Path packages, String kind, String name, Map<String, String> variables) {
        ComposeService service = compose.service(kind);
        Map<String, String> all = new LinkedHashMap<>(new LocalEnvironment(compose, ports, shape.issuer()).of(service));
        int port = Ports.free();
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        all.putAll(settings.environment());
        all.putAll(variables);
        ServicePackage packaged = ServicePackage.of(packages, service);
        return new ServiceProcess(
                name,
                packaged.command(false),
                packaged.folder(),
                all,
                settings.folder().log(name),
                port);
    }

    private ServiceProcess process(ComposeService service, Map<String, String> environment, StackSettings settings) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.putAll(settings.environment());
        if (settings.broker() != null) {
            all.put("KAFKA_BOOTSTRAP_SERVERS", settings.broker());
        }
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
