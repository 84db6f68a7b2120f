package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.cli.Commands;
import dk.opgang.cli.base.Session;
import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.backup.RebuildCommand;
import dk.opgang.local.backup.RepublishCommand;
import dk.opgang.local.backup.RunningServices;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.oidc.Persona;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Topics that are lost are told anew by their owners, and what others have made of them is the same again; with a stack of its own. */
class RepublishTest extends OwnStack {

    private static final Map<String, String> SERVICES = Map.of(
            "participants-service", "participants",
            "initiatives-service", "initiatives",
            "housing-areas-service", "housing_areas",
            "network-service", "network");

    private static final Session SESSION = new Session(Map.of());

    private static boolean isLoaded;

    @Test
    void a_rebuild_waits_for_a_topic_that_is_told_anew_meanwhile() {
        // Given
        loadDemo();
        Map<String, String> before = whenQuiet();

        // When
        OpgangApi participants = api("participants-service");
        String order = participants
                .post("/internal/republications", Map.of())
                .path("id")
                .asString();
        StringWriter told = new StringWriter();
        int exit = rebuildAndWait("housing-areas-service", told);
        String status = participants
                .get("/internal/republications/" + order)
                .path("status")
                .asString();

        // Then
        assertThat(exit).isZero();
        assertThat(told.toString()).contains("\"done\"", "\"changed\"");
        assertThat(status).as("told when the rebuild says that it is done").isEqualTo("completed");
        assertThat(whenQuiet()).isEqualTo(before);
    }

    @Test
    void projections_of_emptied_topics_that_were_told_anew_hold_what_they_held() {
        // Given
        loadDemo();
        Map<String, String> before = whenQuiet();
        long feed = number("network", "select count(*) from feed_events");

        // When
        SERVICES.keySet()
                .forEach(service ->
                        assertThat(republishAndWait(service)).as(service).isZero());
        assertThat(whenQuiet()).as("of whoever knows the events").isEqualTo(before);
        SERVICES.keySet().forEach(service -> api(service).post("/internal/rebuild"));
        SERVICES.values().forEach(database -> Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> number(database, "select count(*) from rebuild_targets") == 0));

        // Then
        assertThat(before).anySatisfy((table, digest) -> assertThat(digest).doesNotStartWith("0 rows"));
        assertThat(whenQuiet()).isEqualTo(before);
        assertThat(number("network", "select count(*) from feed_events")).isEqualTo(feed);
    }

    private static synchronized void loadDemo() {
        if (!isLoaded) {
            new Demo(persona -> new OpgangApi(stack.gateway(), tokens(), persona), new Silent()).run();
            isLoaded = true;
        }
    }

    private static TokenClient tokens() {
        return new TokenClient(stack.issuer().issuerUrl());
    }

    private static OpgangApi api(String service) {
        return new OpgangApi(stack.service(service).address(), tokens(), Persona.ADMIN);
    }

    /** As the command line does it. */
    private static int republishAndWait(String service) {
        StringWriter told = new StringWriter();
        int exit = run(new RepublishCommand(SESSION, () -> RunningServices.of(stack.topology())), service, told);
        assertThat(told.toString()).contains(service, "completed");
        return exit;
    }

    /** As the command line does it. */
    private static int rebuildAndWait(String service, StringWriter told) {
        return run(new RebuildCommand(SESSION, () -> RunningServices.of(stack.topology())), service, told);
    }

    private static int run(Object command, String service, StringWriter told) {
        return Commands.of(SESSION, command, List.of(), failure -> null)
                .setOut(new PrintWriter(told))
                .execute(service, "--wait", "--output", "json");
    }

    /** Counts and digests of all projections, once everything has been taken in. */
    private static Map<String, String> whenQuiet() {
        new Quiet(stack.kafka().bootstrapServers(), OwnStack::text).await();
        return Projections.digests(OwnStack::text);
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
