package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.postgres.Databases;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.StackWord;
import java.net.URI;
import java.util.List;

/** The services of the running stack that keep and tell events, as their operator asks them. */
public final class RunningServices {

    private static final String GATEWAY = "gateway";

    private final Topology topology;
    private final TokenClient tokens;

    private RunningServices(Topology topology) {
        this.topology = topology;
        this.tokens = new TokenClient(topology.issuer());
    }

    static RunningServices ofCheckout() {
        return of(Topology.published(StackSettings.ofCheckout()));
    }

    /** Those of a stack. */
    public static RunningServices of(Topology topology) {
        return new RunningServices(topology);
    }

    /**
     * A service at the port of its requests.
     *
     * @throws CommandFailed if no such service is called so
     */
    OpgangApi api(String service) {
        requireKnown(service);
        return at(topology.ports().of(service));
    }

    /** The same at the port of the operator. */
    OpgangApi management(String service) {
        requireKnown(service);
        return at(topology.ports().management(service));
    }

    /** The databases of all of them. */
    Databases databases() {
        return new Databases(topology.ports().of("postgres"));
    }

    private void requireKnown(String service) {
        List<String> services = topology.modules().stream()
                .filter(name -> !name.equals(GATEWAY))
                .toList();
        if (!services.contains(service)) {
            throw CommandFailed.wrongUse(StackWord.NO_SERVICE, service, String.join(", ", services));
        }
    }

    private OpgangApi at(int port) {
        return new OpgangApi(URI.create("http://127.0.0.1:" + port), tokens, Persona.ADMIN);
    }
}
