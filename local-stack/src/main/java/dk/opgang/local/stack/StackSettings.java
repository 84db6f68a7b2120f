package dk.opgang.local.stack;

import dk.opgang.local.process.Checkout;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stack is started with.
 *
 * @param root the root of the checkout
 * @param folder where its data, logs and pid file are
 * @param shape what it is made of
 * @param freePorts whether it takes free ports instead of those that the compose file publishes
 * @param trains whether the services record what their start needs, for {@code StartupCaches}; their end then takes longer
 * @param environment variables that every service gets besides those of the compose file; for tests
 * @param services the names of those that are started; all if empty
 * @param broker the address of a broker that runs already, which is used instead of one of its own; null for one of its own
 */
public record StackSettings(
        Path root,
        StackFolder folder,
        StackShape shape,
        boolean freePorts,
        boolean trains,
        Map<String, String> environment,
        Set<String> services,
        @Nullable String broker) {

    public StackSettings {
        environment = Map.copyOf(environment);
        services = Set.copyOf(services);
    }

    /** All services, with a broker of their own. */
    public StackSettings(
            Path root,
            StackFolder folder,
            StackShape shape,
            boolean freePorts,
            boolean trains,
            Map<String, String> environment) {
        this(root, folder, shape, freePorts, trains, environment, Set.of(), null);
    }

    /** The stack of the command line: state in {@code .opgang}, published ports, and the shape of the one that was started last. */
    public static StackSettings ofCheckout() {
        Path root = Checkout.root();
        StackFolder folder = new StackFolder(root.resolve(".opgang"));
        return new StackSettings(root, folder, StackShape.of(folder), false, false, Map.of());
    }

    /** A stack beside any other, for tests: state in the folder, free ports. */
    public static StackSettings isolated(Path folder, Map<String, String> environment) {
        return new StackSettings(Checkout.root(), new StackFolder(folder), StackShape.PLAIN, true, false, environment);
    }

    /** The same in another shape. */
    public StackSettings in(StackShape other) {
        return new StackSettings(root, folder, other, freePorts, trains, environment, services, broker);
    }

    /** These services alone, which share a broker with whoever else uses it. */
    public StackSettings only(Set<String> names, String sharedBroker) {
        return new StackSettings(root, folder, shape, freePorts, trains, environment, names, sharedBroker);
    }

    boolean starts(String service) {
        return services.isEmpty() || services.contains(service);
    }

    /** Each part once on free ports in a folder below, recording what the services' start needs. */
    StackSettings forTraining() {
        return new StackSettings(root, folder.training(), StackShape.PLAIN, true, true, environment);
    }
}
