package dk.opgang.network.webhook.address;

import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides where events may be delivered to: https at a name whose addresses are all public. Asked when a subscription is written and again
 * before every attempt, whose connection goes to the very address that was looked at; so a name that changes its mind changes nothing.
 */
@Singleton
public class AddressGuard {

    private static final int HTTPS = 443;
    private static final List<Integer> PORTS = List.of(HTTPS, 8443);

    /** Two labels or more, the last of them with a letter first: nothing that anybody could read as a number. */
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IPV4 = Pattern.compile(
            "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:]+]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEVELOPMENT = Pattern.compile("http://127\\.0\\.0\\.1:(189[0-9]{2})([/?].*)?");

    private final NameLookup lookup;
    private final InnerAddresses inner;
    private final boolean isDevelopmentOpen;

    AddressGuard(
            NameLookup lookup,
            InnerAddresses inner,
            WebhookConfig config,
            @ConfigProperty(name = "opgang.mode") String mode) {
        this.lookup = lookup;
        this.inner = inner;
        this.isDevelopmentOpen =
                mode.equals("development") && config.developmentReceivers().orElse(true);
    }

    /** Where a request to the address goes; nothing if it may go nowhere. */
    public Optional<Target> check(String address) {
        URI url = parsed(address);
        if (url == null || url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.empty();
        }
        if (isDevelopmentOpen && DEVELOPMENT.matcher(address).matches()) {
            return Optional.of(
                    new Target(url, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), url.getPort())));
        }
        int port = url.getPort() == -1 ? HTTPS : url.getPort();
        if (!"https".equals(url.getScheme()) || !PORTS.contains(port)) {
            return Optional.empty();
        }
        List<InetAddress> addresses = addresses(url.getHost());
        return addresses.isEmpty() || !addresses.stream().allMatch(this::isOutside)
                ? Optional.empty()
                : Optional.of(new Target(url, new InetSocketAddress(addresses.getFirst(), port)));
    }

    private List<InetAddress> addresses(String host) {
        if (IPV4.matcher(host).matches()) {
            return List.of(InetAddress.ofLiteral(host));
        }
        if (IPV6.matcher(host).matches()) {
            // One of the older kind in the form of the newer is none that anybody needs.
            return Stream.of(InetAddress.ofLiteral(host.substring(1, host.length() - 1)))
                    .filter(Inet6Address.class::isInstance)
                    .toList();
        }
        return NAME.matcher(host).matches() ? lookup.addressesOf(host) : List.of();
    }

    private boolean isOutside(InetAddress address) {
        return PublicAddresses.contain(address) && !inner.contain(address);
    }

    private static @Nullable URI parsed(String address) {
        try {
            return new URI(address).parseServerAuthority();
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
