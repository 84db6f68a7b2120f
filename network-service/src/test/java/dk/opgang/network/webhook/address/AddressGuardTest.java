package dk.opgang.network.webhook.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses events may go to. No name is looked up outside and nothing is connected to. */
class AddressGuardTest {

    private static final String PUBLIC = "8.8.8.8";
    private static final Config NO_SETTINGS =
            ConfigProviderResolver.instance().getBuilder().build();

    /** Answers of a resolver, each name's one after the other. */
    private static NameLookup names(Map<String, List<List<String>>> answers) {
        Map<String, Deque<List<String>>> left = new java.util.HashMap<>();
        answers.forEach((name, all) -> left.put(name, new ArrayDeque<>(all)));
        return name -> left.getOrDefault(name, new ArrayDeque<>()).isEmpty()
                ? List.of()
                : left.get(name).poll().stream().map(InetAddress::ofLiteral).toList();
    }

    private record Settings(Optional<Boolean> developmentReceivers, Optional<List<String>> innerHosts, int parallel)
            implements WebhookConfig {}

    private static AddressGuard guard(NameLookup lookup, String mode, Optional<Boolean> receivers) {
        WebhookConfig config = new Settings(receivers, Optional.of(List.of("inner.example.org")), 8);
        return new AddressGuard(lookup, new InnerAddresses(lookup, config, NO_SETTINGS), config, mode);
    }

    private static AddressGuard inProduction(NameLookup lookup) {
        return guard(lookup, "production", Optional.empty());
    }

    static Stream<String> spellingsOfInnerAddresses() {
        return InnerSpellings.hosts().stream().map(host -> "https://" + host + "/events");
    }

    @ParameterizedTest
    @MethodSource("spellingsOfInnerAddresses")
    void noSpellingOfAnInnerAddressIsAllowed(String url) {
        // Given
        List<String> asked = new ArrayList<>();
        AddressGuard guard = inProduction(name -> {
            asked.add(name);
            return List.of();
        });

        // When
        Optional<Target> target = guard.check(url);

        // Then
        assertEquals(Optional.empty(), target);
        assertEquals(List.of(), asked, "It is no name that could be asked for");
    }

    @Test
    void thereAreMoreThanSixtySpellings() {
        // When
        long spellings = spellingsOfInnerAddresses().distinct().count();

        // Then
        assertTrue(spellings > 60, spellings + " spellings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.example.org/",
                "ftp://receiver.example.org/",
                "https://receiver.example.org:80/",
                "https://receiver.example.org:22/",
                "https://user@receiver.example.org/",
                "https://user:word@receiver.example.org/",
                "https://receiver.example.org/#part",
                "https://receiver.example.org./",
                "https://receiver_1.example.org/",
                "https:receiver.example.org",
                "https:///events",
                "//receiver.example.org/",
                "https://receiver.example.org /",
                "https://receiver.example.org\\@inner.example.org/",
                "https://%72eceiver.example.org/",
                "http://127.0.0.1:18900/",
                "https://[::ffff:808:808]/",
                ""
            })
    void whatIsNoPlainAddressOfAReceiverIsNotAllowed(String url) {
        // Given
        AddressGuard guard = inProduction(_ -> List.of(InetAddress.ofLiteral(PUBLIC)));

        // When
        Optional<Target> target = guard.check(url);

        // Then
        assertEquals(Optional.empty(), target);
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsConnectedTo() {
        // Given
        AddressGuard guard = inProduction(names(Map.of(
                "receiver.example.org", List.of(List.of(PUBLIC), List.of("127.0.0.1")),
                "both.example.org", List.of(List.of(PUBLIC, "10.0.0.1")),
                "inner.example.org", List.of(List.of("9.9.9.9")),
                "other.example.org", List.of(List.of("9.9.9.9")))));

        // When
        Optional<Target> first = guard.check("https://receiver.example.org:8443/events?of=all");

        // Then
        assertEquals(
                Optional.of(new InetSocketAddress(InetAddress.ofLiteral(PUBLIC), 8443)), first.map(Target::address));
        assertEquals(Optional.of("receiver.example.org"), first.map(Target::host));
        assertEquals(Optional.of("/events?of=all"), first.map(Target::path));
        assertEquals(Optional.empty(), guard.check("https://receiver.example.org:8443/"), "It has changed its mind");
        assertEquals(Optional.empty(), guard.check("https://both.example.org/"));
        assertEquals(Optional.empty(), guard.check("https://other.example.org/"), "It is where a host of ours is");
        assertEquals(Optional.empty(), guard.check("https://unknown.example.org/"));
    }

    @Test
    void whereTheServiceIsConnectedNothingIsDelivered() {
        // Given
        Config settings = ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new Connections(Map.of(
                        "quarkus.datasource.jdbc.url",
                                "jdbc:postgresql://first.example.org:5432,second.example.org/network",
                        "kafka.bootstrap.servers", "broker.example.org:9092, SASL_SSL://other.example.org:9092",
                        "quarkus.oidc.auth-server-url", "https://[2606:4700::7]:8443/realms/opgang",
                        "opgang.participants.url", "http://participants.example.org")))
                .build();
        Map<String, String> hosts = Map.of(
                "first.example.org", "9.9.9.1",
                "second.example.org", "9.9.9.2",
                "broker.example.org", "9.9.9.3",
                "other.example.org", "9.9.9.4",
                "[2606:4700::7]", "2606:4700::7",
                "participants.example.org", "9.9.9.6");
        NameLookup lookup = name ->
                Stream.ofNullable(hosts.get(name)).map(InetAddress::ofLiteral).toList();
        WebhookConfig config = new Settings(Optional.empty(), Optional.empty(), 8);

        // When
        InnerAddresses inner = new InnerAddresses(lookup, config, settings);

        // Then
        hosts.values().forEach(address -> assertTrue(inner.contain(InetAddress.ofLiteral(address)), address));
        assertEquals(false, inner.contain(InetAddress.ofLiteral("9.9.9.9")));
        assertTrue(inner.contain(InetAddress.getLoopbackAddress()), "It is this host");
    }

    private record Connections(Map<String, String> settings) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return settings.keySet();
        }

        @Override
        public @Nullable String getValue(String name) {
            return settings.get(name);
        }

        @Override
        public String getName() {
            return "connections";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/", "https://[2606:4700:4700::1111]:8443/events"})
    void anAddressOfThePublicInternetIsAllowed(String url) {
        // When
        Optional<Target> target = inProduction(_ -> List.of()).check(url);

        // Then
        assertTrue(target.isPresent());
    }

    @Test
    void receiversOfDevelopersAreAllowedOutsideOfProductionAlone() {
        // Given
        List<String> urls = List.of("http://127.0.0.1:18900/events", "http://127.0.0.1:18999");
        List<String> others = List.of(
                "http://127.0.0.1:19000/",
                "http://127.0.0.1:1890/",
                "http://127.0.0.1/",
                "http://127.1:18900/",
                "http://localhost:18900/",
                "https://127.0.0.1:18900/",
                "http://127.0.0.2:18900/",
                "http://a@127.0.0.1:18900/");
        NameLookup nothing = _ -> List.of();

        // When
        AddressGuard development = guard(nothing, "development", Optional.empty());

        // Then
        urls.forEach(url -> assertTrue(development.check(url).isPresent(), url));
        others.forEach(url -> assertEquals(Optional.empty(), development.check(url), url));
        urls.forEach(url -> assertEquals(
                Optional.empty(),
                guard(nothing, "development", Optional.of(false)).check(url)));
        urls.forEach(url -> assertEquals(
                Optional.empty(),
                guard(nothing, "production", Optional.of(true)).check(url)));
    }
}
