package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.backup.Backup;
import dk.opgang.local.backup.OperatorFiles;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A backup is made while others write two hundred times a second, and Opgang runs again elsewhere from it alone: with what was answered before
 * the backup, with all four databases as of one moment, and with what its services make of each other's events.
 *
 * <p>Run by hand, for it takes minutes: {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(named = "opgang.long", matches = "true")
class BackupUnderLoadTest extends OwnStack {

    private static final List<String> DATABASES = List.of("participants", "initiatives", "housing_areas", "network");
    private static final List<String> SERVICES =
            List.of("participants-service", "initiatives-service", "housing-areas-service", "network-service");
    private static final int WRITERS = 16;
    private static final int BEFORE = 1_000;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private final Set<String> enrolled = ConcurrentHashMap.newKeySet();
    private TwoGateways gateway;
    private String area;
    private String initiative;

    @Test
    void what_was_answered_before_the_backup_is_there_elsewhere_and_all_of_one_moment() {
        // Given
        gateway = gatewayOf(stack);
        area = gateway.made("/v1/housing-areas", """
            {"name": "Sikret", "municipalityCode": "615", "validity": {"from": "2000-01-01"}}""");
        initiative = gateway.made("/v1/initiatives", """
            {"templateKey": "outreach-employment", "name": "Sikret", "municipalityCodes": ["615"],
             "period": {"from": "2014-01-01"}, "partners": [{"organisation": "90300008", "role": "lead"}]}""");
        Backup backup = new Backup(folder.resolve("backup"));
        StackFolder elsewhere = new StackFolder(folder.resolve("elsewhere"));

        // When
        Set<String> registeredBefore;
        Set<String> enrolledBefore;
        Backup.Report made;
        try (Writings writings = new Writings(WRITERS, this::registerAndEnrol)) {
            Awaitility.await().atMost(LONG).until(() -> writings.count() >= BEFORE);
            registeredBefore = Set.copyOf(registered);
            enrolledBefore = Set.copyOf(enrolled);
            long begun = System.nanoTime();
            long countBefore = writings.count();
            made = backup.make(
                    stack.settings().folder(),
                    stack.postgres().port(),
                    OperatorFiles.of(Map.of()),
                    false,
                    Clock.systemUTC());
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "backed up in %.1f s while %,.0f changes a second were answered%n",
                    seconds, (writings.count() - countBefore) / seconds);
            assertThat(writings.failures()).isEmpty();
        }
        stack.close();
        elsewhere.create();
        Backup.Report restored = backup.restore(elsewhere, null);

        // Then
        System.out.printf(
                "restored: %d tables with %,d rows, equal: %s%n",
                restored.tables(), restored.rows(), restored.isEqual());
        assertThat(made.isEqual()).isTrue();
        assertThat(restored.before()).isEqualTo(made.after());
        assertThat(restored.isEqual()).isTrue();
        try (LocalStack again = Stacks.start(
                StackSettings.isolated(elsewhere.path(), Map.of("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED)))) {
            Set<String> people = column(again, "participants", "select id::text from participants");
            assertThat(people).containsAll(registeredBefore).isSubsetOf(registered);
            assertThat(column(again, "initiatives", "select id::text from enrolments"))
                    .containsAll(enrolledBefore)
                    .isSubsetOf(enrolled);
            assertThat(people)
                    .as("whom somebody enrolled")
                    .containsAll(column(again, "initiatives", "select participant_id::text from enrolments"));
            assertThat(gatewayOf(again)
                            .read("/v1/participants/"
                                    + registeredBefore.iterator().next() + "/identity")
                            .path("familyName")
                            .asText())
                    .isEqualTo("Borger");
            assertThatProjectionsAreThoseOfTheTopics(again, people);
        }
    }

    /** All topics were told anew at the start: what services hold of each other is what a rebuild makes of them. */
    private static void assertThatProjectionsAreThoseOfTheTopics(LocalStack again, Set<String> people) {
        Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(DATABASES)
                .allSatisfy(database -> assertThat(
                                text(again, database, "select string_agg(distinct status, ' ') from republications"))
                        .isEqualTo("completed")));
        Map<String, String> before = whenQuiet(again);
        assertThat(column(again, "initiatives", "select id::text from participants"))
                .containsAll(people);
        for (int i = 0; i < SERVICES.size(); i++) {
            String database = DATABASES.get(i);
            new OpgangApi(
                            again.service(SERVICES.get(i)).address(),
                            new TokenClient(again.issuer().issuerUrl()),
                            Persona.ADMIN)
                    .post("/internal/rebuild");
            Awaitility.await().atMost(LONG).until(() -> text(again, database, "select count(*) from rebuild_targets")
                    .equals("0"));
        }
        assertThat(whenQuiet(again)).isEqualTo(before);
    }

    private int registerAndEnrol(int turn) {
        String id =
                gateway.made("/v1/participants", """
                    {"cpr": "%02d%02d82%04d", "givenName": "Test", "familyName": "Borger", "municipalityCode": "615",
                     "residence": {"housingAreaId": "%s", "from": "2018-01-01"}}""".formatted(61 + turn % 28, 1 + turn / 28 % 12, turn / 336, area));
        registered.add(id);
        enrolled.add(gateway.made(
                "/v1/initiatives/" + initiative + "/enrolments",
                "{\"participantId\": \"%s\", \"from\": \"2019-01-07\", \"state\": \"active\"}".formatted(id)));
        return 2;
    }

    private static TwoGateways gatewayOf(LocalStack stack) {
        return new TwoGateways(List.of(stack.gateway()), stack.issuer().token(Persona.HORSENS));
    }

    private static Map<String, String> whenQuiet(LocalStack again) {
        Quiet.Databases databases = (database, sql) -> text(again, database, sql);
        new Quiet(again.kafka().bootstrapServers(), databases).await();
        return Projections.digests(databases);
    }

    private static Set<String> column(LocalStack of, String database, String sql) {
        String all = text(of, database, "select coalesce(string_agg(it.id, ' '), '') from (" + sql + ") it (id)");
        return new HashSet<>(List.of(all.split(" ", -1)));
    }
}
