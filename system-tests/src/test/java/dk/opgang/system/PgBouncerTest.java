package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.demo.DemoTables;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * All services behind PgBouncer in transaction mode: nobody meets the caller of somebody else in a connection, and the background goes on.
 * With a stack of its own; it is run by hand, with {@code -Dopgang.long=true} and a PgBouncer on the path or in {@code -Dopgang.pgbouncer=}.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason = "a stack of its own behind PgBouncer takes minutes; -Dopgang.long=true")
class PgBouncerTest {

    private static final int READERS = 12;
    private static final int READS = 60;

    @TempDir
    private static Path folder;

    private static PgBouncer pooler;
    private static LocalStack stack;

    @BeforeAll
    static void start() {
        assumeTrue(PgBouncer.isThere(), "There is no PgBouncer");
        pooler = new PgBouncer();
        stack = LocalStack.start(
                StackSettings.isolated(
                        folder,
                        Map.of(
                                "JDK_JAVA_OPTIONS",
                                TheStack.SHORT_LIVED,
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                pooler.jdbcUrl(),
                                "QUARKUS_FLYWAY_JDBC_URL",
                                pooler.migrationsUrl(),
                                "OPGANG_DATABASE_POOLER",
                                "transaction")),
                (part, address) -> {
                    if (part.equals("PostgreSQL")) {
                        pooler.before(address);
                    }
                });
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
            pooler.close();
        }
    }

    @Test
    void the_published_cases_are_as_published_and_everybody_sees_the_own_alone() throws Exception {
        // Given
        DemoTables tables = new Demo(PgBouncerTest::api, new Silent()).run();
        new Quiet(stack.kafka().bootstrapServers(), PgBouncerTest::text).await();
        Map<Persona, Set<String>> own = Stream.of(Persona.HORSENS, Persona.GREVE, Persona.AALBORG, Persona.ODENSE)
                .collect(Collectors.toMap(it -> it, PgBouncerTest::ids));

        // When
        Map<Persona, Set<String>> seen = new ConcurrentHashMap<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Persona> personas = List.copyOf(own.keySet());
            List<Callable<Boolean>> asks = IntStream.range(0, READERS * READS)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        Persona persona = personas.get(i % personas.size());
                        Set<String> ids = ids(persona);
                        seen.computeIfAbsent(persona, it -> ConcurrentHashMap.newKeySet())
                                .addAll(ids);
                        return ids.equals(own.get(persona));
                    })
                    .toList();
            for (Future<Boolean> ask : readers.invokeAll(asks)) {
                assertThat(ask.get()).isTrue();
            }
        }

        // Then
        assertThat(tables.isEqual()).isTrue();
        assertThat(own.get(Persona.HORSENS)).isNotEmpty();
        assertThat(seen).isEqualTo(own);
        assertThat(connections()).isLessThanOrEqualTo(4L * PgBouncer.SERVER_CONNECTIONS);
    }

    @Test
    void projections_are_built_anew_and_webhooks_have_somebody_who_delivers() {
        // Given
        new Demo(PgBouncerTest::api, new Silent()).run();
        new Quiet(stack.kafka().bootstrapServers(), PgBouncerTest::text).await();
        Map<String, String> before = Projections.digests(PgBouncerTest::text);

        // When
        List.of("initiatives-service", "housing-areas-service", "participants-service", "network-service")
                .forEach(service -> new OpgangApi(stack.service(service).address(), tokens(), Persona.ADMIN)
                        .post("/internal/rebuild"));
        Stream.of("initiatives", "housing_areas", "participants", "network").forEach(database -> Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        text(database, "select count(*) from rebuild_targets").equals("0")));
        new Quiet(stack.kafka().bootstrapServers(), PgBouncerTest::text).await();

        // Then
        assertThat(Projections.digests(PgBouncerTest::text)).isEqualTo(before);
        assertThat(text(
                        "network",
                        "select count(*) from pg_locks where locktype = 'advisory' and granted and database ="
                                + " (select oid from pg_database where datname = 'network')"))
                .isNotEqualTo("0");
    }

    private static Set<String> ids(Persona persona) {
        return Stream.of("/v1/participants?limit=500", "/v1/placements?limit=500", "/v1/initiatives?limit=500")
                .flatMap(list -> api(persona).list(list).stream())
                .map(item -> item.path("id").asString())
                .collect(Collectors.toSet());
    }

    /** Those by which services are connected with the server, callers and background. */
    private static long connections() {
        return Long.parseLong(text("postgres", "select count(*) from pg_stat_activity where usename = 'opgang_app'"));
    }

    private static OpgangApi api(Persona persona) {
        return new OpgangApi(stack.gateway(), tokens(), persona);
    }

    private static TokenClient tokens() {
        return new TokenClient(stack.issuer().issuerUrl());
    }

    private static String text(String database, String sql) {
        return OwnStack.text(stack, database, sql);
    }

    /** Nobody watches. */
    private static final class Silent implements DemoListener {

        @Override
        public void done(String step, String result) {
            assertThat(step).isNotEmpty();
        }

        @Override
        public BatchListener batch(String step) {
            return new BatchListener() {};
        }
    }
}
