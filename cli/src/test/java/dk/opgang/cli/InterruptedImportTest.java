package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.BATCH;
import static dk.opgang.cli.FakeOpgang.answer;
import static dk.opgang.cli.FakeOpgang.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .containsExactly("kind", "gateway", "sha256", "idempotencyKey");
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
