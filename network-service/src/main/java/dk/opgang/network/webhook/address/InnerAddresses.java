package dk.opgang.network.webhook.address;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Public addresses that are the operator's own all the same: of this host, and of the hosts that the configuration names, such as the
 * database, the broker and the other services.
 */
@Singleton
class InnerAddresses {

    /** Settings that name hosts: addresses with a scheme, or hosts with a port, separated by commas. */
    private static final List<String> SETTINGS = List.of(
            "quarkus.datasource.jdbc.url",
            "kafka.bootstrap.servers",
            "quarkus.oidc.auth-server-url",
            "opgang.participants.url",
            "opgang.initiatives.url",
            "opgang.housing-areas.url",
            "opgang.network.url");

    private static final Pattern HOST =
            Pattern.compile("(?:[a-zA-Z0-9+:._-]*://)?(\\[[0-9a-fA-F:.]+]|[^:/\\[\\]?#]+).*");

    private static final long LOOK_EVERY = Duration.ofSeconds(30).toNanos();

    private final NameLookup lookup;
    private final List<String> hosts;
    private volatile Known known = new Known(Set.of(), System.nanoTime() - LOOK_EVERY);

    private record Known(Set<InetAddress> addresses, long since) {}

    InnerAddresses(NameLookup lookup, WebhookConfig webhooks, Config settings) {
        this.lookup = lookup;
        this.hosts = Stream.concat(
                        webhooks.innerHosts().orElse(List.of()).stream(),
                        SETTINGS.stream()
                                .map(name -> settings.getOptionalValue(name, String.class))
                                .flatMap(Optional::stream)
                                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                                .map(InnerAddresses::host))
                .filter(host -> !host.isBlank())
                .distinct()
                .toList();
    }

    private static String host(String setting) {
        Matcher named = HOST.matcher(setting.strip());
        return named.matches() ? named.group(1) : "";
    }

    boolean contain(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null
                    || ofHosts().contains(address);
        } catch (SocketException _) {
            return true;
        }
    }

    /** Looked up again from time to time: the hosts may move. */
    private Set<InetAddress> ofHosts() {
        Known last = known;
        if (System.nanoTime() - last.since >= LOOK_EVERY) {
            last = new Known(
                    hosts.stream()
                            .flatMap(host -> lookup.addressesOf(host).stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    System.nanoTime());
            known = last;
        }
        return last.addresses;
    }
}
