package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.BATCH;
import static dk.opgang.cli.FakeOpgang.answer;
import static dk.opgang.cli.FakeOpgang.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are broken off by Ctrl-C or by the network, before, during and after the upload, and gone on with: every row once. */
class InterruptedImportTest {

    private static final String POST = "POST /v1/placement-batches";
    private static final String ROWS = "sourceSystem,sourceId\n" + "test,row\n".repeat(20_000);

    @TempDir
    Path folder;

    private final FakeOpgang opgang = new FakeOpgang();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private Path file;

    @BeforeEach
    void rows() throws IOException {
        file = Files.writeString(folder.resolve("rows.csv"), ROWS);
    }

    @AfterEach
    void end() {
        over.countDown();
        opgang.close();
    }

    @Test
    void before_the_upload_it_is_posted_later_under_the_same_key() throws Exception {
        // Given
        opgang.on("GET /issuer/.well-known/openid-configuration", exchange -> hold());

        // When
        Ran ran = interrupted();

        // Then
        assertInterrupted(ran);
        String key = state().path("idempotencyKey").asText();
        opgang.on(
                "GET /issuer/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, "{\"token_endpoint\":\"" + opgang.url() + "/issuer/token\"}"));
        opgang.on(POST, opgang.answering(201, batch("completed", 20_000, 0)));
        assertThat(resumed().exit()).isEqualTo(ExitCode.DONE);
        assertThat(opgang.seen("POST")).extracting(FakeOpgang.Seen::key).containsExactly(key);
    }

    @Test
    void in_the_middle_of_the_upload_it_is_posted_again_under_the_same_key() throws Exception {
        // Given
        opgang.on(POST, exchange -> {
            exchange.getRequestBody().readNBytes(1_000);
            hold();
        });

        // When
        Ran ran = interrupted();

        // Then
        assertInterrupted(ran);
        assertThat(opgang.seen("POST")).isEmpty();
        JsonNode state = state();
        assertThat(state.properties())
                .extracting(entry -> entry.getKey())
                .containsExactly(
                        "kind",
                        "profile",
                        "gateway",
                        "issuer",
                        "client",
                        "dryRun",
                        "abortOnError",
                        "sha256",
                        "idempotencyKey",
                        "begunAt");
        assertThat(state.path("kind").asText()).isEqualTo("placements");
        assertThat(state.path("gateway").asText()).isEqualTo(opgang.url());

        Ran again = Ran.of(opgang.environment(), "import", "placements", file.toString());
        assertThat(again.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(again.err()).contains("--resume", "--restart");

        opgang.on(POST, opgang.answering(201, batch("completed", 20_000, 0)));
        assertThat(resumed().exit()).isEqualTo(ExitCode.DONE);
        assertThat(opgang.seen("POST")).singleElement().satisfies(post -> {
            assertThat(post.key()).isEqualTo(state.path("idempotencyKey").asText());
            assertThat(post.body()).isEqualTo(ROWS);
        });
        assertThat(files()).containsExactly("rows.csv");
    }

    @Test
    void after_the_upload_the_known_batch_is_waited_for() throws Exception {
        // Given
        opgang.on(POST, opgang.answering(202, batch("processing", 20_000, 0)));
        opgang.on("GET " + BATCH, exchange -> hold());

        // When
        Ran ran = interrupted();

        // Then
        assertInterrupted(ran);
        assertThat(BATCH).endsWith(state().path("batchId").asText());
        opgang.on("GET " + BATCH, opgang.answering(200, batch("completed", 20_000, 0)));
        Ran resumed = resumed();
        assertThat(resumed.exit()).isEqualTo(ExitCode.DONE);
        assertThat(resumed.out()).contains("20,000 rows: 20,000 created");
        assertThat(opgang.seen("POST")).hasSize(1);
        assertThat(files()).containsExactly("rows.csv");
    }

    @Test
    void a_lost_connection_is_an_interruption_and_restart_takes_a_new_key() throws IOException {
        // Given
        opgang.on(POST, exchange -> {
            exchange.getRequestBody().readNBytes(1_000);
            opgang.close();
        });

        // When
        Ran ran = Ran.of(opgang.environment(), "import", "placements", file.toString());

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ran.err()).contains("--resume", "rows.csv.opgang.json");
        String key = state().path("idempotencyKey").asText();
        try (FakeOpgang other = new FakeOpgang()) {
            other.on(POST, other.answering(201, batch("completed", 20_000, 0)));
            Ran elsewhere = Ran.of(other.environment(), "import", "placements", file.toString(), "--resume");
            assertThat(elsewhere.exit()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(elsewhere.err()).contains(opgang.url());
            Ran anew = Ran.of(other.environment(), "import", "placements", file.toString(), "--restart");
            assertThat(anew.exit()).isEqualTo(ExitCode.DONE);
            assertThat(other.seen("POST").getFirst().key()).isNotEqualTo(key);
        }
        assertThat(files()).containsExactly("rows.csv");
    }

    @Test
    void a_file_that_has_changed_is_not_gone_on_with() throws IOException {
        // Given
        opgang.on(POST, opgang.answering(202, batch("processing", 20_000, 0)));
        opgang.on("GET " + BATCH, opgang.answering(401, "{\"title\":\"Not signed in\",\"code\":\"unauthenticated\"}"));
        Ran expired = Ran.of(opgang.environment(), "import", "placements", file.toString());
        Files.writeString(file, ROWS + "test,one-more\n");

        // When
        Ran ran = Ran.of(opgang.environment(), "import", "placements", file.toString(), "--resume");

        // Then
        assertThat(expired.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(expired.err()).contains("Not signed in", "--resume");
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("rows.csv has changed", "--restart");
        assertThat(state().hasNonNull("batchId")).isTrue();
    }

    @Test
    void a_file_that_changes_while_it_is_sent_is_not_taken_in() throws IOException {
        // Given
        opgang.on("POST /issuer/token", exchange -> {
            opgang.read(exchange);
            Files.writeString(file, ROWS.replaceAll("row\n$", "wor\n"));
            answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        });
        opgang.on(POST, opgang.answering(201, batch("completed", 20_000, 0)));

        // When
        Ran ran = Ran.of(opgang.environment(), "import", "placements", file.toString());

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("was changed while it was being sent");
        assertThat(opgang.seen("POST")).isEmpty();
        assertThat(files()).containsExactly("rows.csv");
    }

    @Test
    void as_another_or_under_other_terms_it_is_not_gone_on_with() throws IOException {
        // Given
        opgang.on(POST, exchange -> {
            throw new IOException("The connection is lost");
        });
        Ran lost = Ran.of(environment(), "import", "placements", file.toString());
        String before = Files.readString(folder.resolve("rows.csv.opgang.json"));
        Ran.of(
                environment(),
                "profile",
                "add",
                "other",
                "--gateway",
                opgang.url(),
                "--issuer",
                opgang.url() + "/issuer",
                "--client-id",
                "odinsgaarden",
                "--client-secret-env",
                "OPGANG_SECRET");
        opgang.on(POST, opgang.answering(201, batch("completed", 20_000, 0)));
        Map<String, String> otherClient = with("OPGANG_CLIENT_ID", "himmerland", "OPGANG_CLIENT_SECRET", "s");
        Map<String, String> otherPerson =
                with("OPGANG_TOKEN", token("{'iss': '%s/issuer', 'azp': 'odinsgaarden', 'sub': 'somebody'}"));
        Map<String, String> otherIssuer = with("OPGANG_ISSUER", opgang.url() + "/other");

        // When
        Map<String, Ran> refused = new LinkedHashMap<>();
        refused.put("dryRun false", again(environment(), "placements", "--dry-run"));
        refused.put("abortOnError false", again(environment(), "placements", "--abort-on-error"));
        refused.put("kind placements", again(environment(), "hours"));
        refused.put("profile local", again(with("OPGANG_SECRET", "s"), "placements", "--profile", "other"));
        refused.put("issuer " + opgang.url() + "/issuer", again(otherIssuer, "placements"));
        refused.put(
                "client odinsgaarden, and this one has odense", again(environment(), "placements", "--as", "odense"));
        refused.put("client odinsgaarden, and this one has himmerland", again(otherClient, "placements"));
        refused.put("client odinsgaarden, and this one has odinsgaarden/somebody", again(otherPerson, "placements"));

        // Then
        assertThat(lost.exit()).as(lost.err()).isEqualTo(ExitCode.INTERRUPTED);
        refused.forEach((why, ran) -> {
            assertThat(ran.exit()).as(why).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).as(why).contains("rows.csv.opgang.json", why, "--restart");
        });
        assertThat(opgang.seen("POST")).isEmpty();
        assertThat(folder.resolve("rows.csv.opgang.json")).hasContent(before);
        assertThat(before).doesNotContain("token-of-issuer", "ecret");
        Map<String, String> sameClient =
                with("OPGANG_TOKEN", token("{'iss': '%s/issuer', 'azp': 'odinsgaarden', 'sub': 'odinsgaarden'}"));
        assertThat(again(sameClient, "placements").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_key_that_the_api_has_forgotten_is_not_posted_under_again() throws IOException {
        // Given
        opgang.on(POST, exchange -> {
            throw new IOException("The connection is lost");
        });
        Ran.of(opgang.environment(), "import", "placements", file.toString());
        opgang.on(POST, opgang.answering(202, batch("processing", 20_000, 0)));
        opgang.on("GET " + BATCH, opgang.answering(401, "{\"title\":\"Not signed in\",\"code\":\"unauthenticated\"}"));
        begun(Duration.ofHours(48).plusMinutes(1));

        // When
        Ran late = resumed();

        // Then
        assertThat(late.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(late.err()).contains("more than 48 hours ago", "--restart");
        assertThat(opgang.seen()).isEmpty();
        begun(Duration.ofHours(47));
        assertThat(resumed().err()).contains("Not signed in");
        assertThat(opgang.seen("POST")).hasSize(1);
        begun(Duration.ofHours(49));
        opgang.on("GET " + BATCH, opgang.answering(200, batch("completed", 20_000, 0)));
        assertThat(resumed().exit())
                .as("a known batch is waited for, which posts nothing")
                .isEqualTo(ExitCode.DONE);
        assertThat(opgang.seen("POST")).hasSize(1);
    }

    @Test
    void rejections_of_an_earlier_run_do_not_stay() throws IOException {
        // Given
        Path rejections = Files.writeString(folder.resolve("rows.csv.rejections.csv"), "row,sourceId,errorCodes\n");
        opgang.on(POST, exchange -> {
            throw new IOException("The connection is lost");
        });

        // When
        Ran lost = Ran.of(opgang.environment(), "import", "placements", file.toString());

        // Then
        assertThat(lost.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(rejections).doesNotExist();
        Files.writeString(rejections, "row,sourceId,errorCodes\n");
        assertThat(Ran.of(opgang.environment(), "import", "placements", file.toString())
                        .exit())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(rejections).as("of a command that did not begin").exists();
        opgang.on(POST, opgang.answering(201, batch("completed", 20_000, 0)));
        assertThat(resumed().exit()).isEqualTo(ExitCode.DONE);
        assertThat(files()).containsExactly("rows.csv");
    }

    private Ran again(Map<String, String> environment, String kind, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", kind, file.toString(), "--resume"));
        arguments.addAll(List.of(more));
        return Ran.of(environment, arguments.toArray(String[]::new));
    }

    private Map<String, String> environment() {
        return with("XDG_CONFIG_HOME", folder.resolve("config").toString());
    }

    private Map<String, String> with(String... variables) {
        Map<String, String> all = new HashMap<>(opgang.environment());
        all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        for (int i = 0; i < variables.length; i += 2) {
            all.put(variables[i], variables[i + 1]);
        }
        return all;
    }

    /** A token of these claims, which nobody has signed. */
    private String token(String claims) {
        String json = claims.formatted(opgang.url()).replace('\'', '"');
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    /** As if the import had begun so long ago. */
    private void begun(Duration ago) throws IOException {
        ObjectNode state = (ObjectNode) state();
        state.put("begunAt", Instant.now().minus(ago).toString());
        Files.writeString(folder.resolve("rows.csv.opgang.json"), state.toString());
    }

    private Ran interrupted() throws Exception {
        try (ChildProcess child =
                ChildProcess.start(folder, opgang.environment(), "import", "placements", file.toString())) {
            reached.await();
            child.interrupt();
            return child.end();
        }
    }

    private Ran resumed() {
        return Ran.of(opgang.environment(), "import", "placements", file.toString(), "--resume");
    }

    private static void assertInterrupted(Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ran.err()).contains("--resume", "rows.csv.opgang.json").doesNotContain("Exception", "\tat ");
    }

    /** Tells that the request has come this far, and leaves it there. */
    private void hold() {
        reached.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode state() throws IOException {
        return Json.MAPPER.readTree(folder.resolve("rows.csv.opgang.json").toFile());
    }

    private List<String> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
