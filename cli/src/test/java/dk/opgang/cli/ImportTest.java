package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.BATCH;
import static dk.opgang.cli.FakeOpgang.ID;
import static dk.opgang.cli.FakeOpgang.answer;
import static dk.opgang.cli.FakeOpgang.batch;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import sends, prints and leaves behind, and the exit codes that scripts go by. */
class ImportTest {

    private static final String POST = "POST /v1/placement-batches";
    private static final String REJECTIONS = "row,sourceId,errorCodes\n2,\"P-2\",unknown\n";

    @TempDir
    Path folder;

    private final FakeOpgang opgang = new FakeOpgang();
    private Path file;

    @BeforeEach
    void rows() throws IOException {
        file = Files.writeString(folder.resolve("rows.csv"), "sourceId\nP-1\nP-2\n");
    }

    @AfterEach
    void end() {
        opgang.close();
    }

    @Test
    void rejected_rows_are_written_beside_the_file_and_told_to_programs() throws IOException {
        // Given
        opgang.on(POST, opgang.answering(202, batch("processing", 2, 0)));
        opgang.on("GET " + BATCH, opgang.answering(200, batch("completed", 2, 1)));
        opgang.on("GET " + BATCH + "/rejections", exchange -> answer(exchange, 200, "text/csv", REJECTIONS));

        // When
        Ran ran = run("import", "placements", file.toString(), "--abort-on-error", "--dry-run", "--output", "json");

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.REJECTED);
        JsonNode told = Json.MAPPER.readTree(ran.out());
        assertThat(told.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("batchId", "kind", "status", "dryRun", "rows", "rejectionsFile", "seconds");
        assertThat(told.path("rows").path("rejected").asInt()).isEqualTo(1);
        assertThat(Path.of(told.path("rejectionsFile").asText()))
                .hasContent(REJECTIONS)
                .hasFileName("rows.csv.rejections.csv");
        assertThat(opgang.seen("POST").getFirst().target()).contains("dryRun=true", "onError=abort");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void rejections_that_find_no_room_are_told_with_the_way_to_have_them() throws IOException {
        // Given
        Files.createSymbolicLink(folder.resolve("rows.csv.rejections.csv"), Path.of("/dev/full"));
        opgang.on(POST, opgang.answering(201, batch("completed", 2, 1)));
        opgang.on("GET " + BATCH + "/rejections", exchange -> answer(exchange, 200, "text/csv", REJECTIONS));

        // When
        Ran ran = run("import", "placements", file.toString(), "--quiet", "--lang", "da");

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.REJECTED);
        assertThat(ran.err()).contains("1 rækker blev afvist", "No space left", "opgang batch placements " + ID);
        assertThat(ran.out()).isEmpty();
        Path other = folder.resolve("other.csv");
        Ran fetched = run("batch", "placements", ID, "--rejections", other.toString());
        assertThat(fetched.exit()).isEqualTo(ExitCode.WRONG_USE);
        opgang.on("GET " + BATCH, opgang.answering(200, batch("completed", 2, 1)));
        assertThat(run("batch", "placements", ID, "--wait", "--rejections", other.toString())
                        .exit())
                .isEqualTo(ExitCode.REJECTED);
        assertThat(other).hasContent(REJECTIONS);
    }

    @Test
    void an_ended_token_is_renewed_while_a_batch_is_waited_for() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        opgang.on(POST, opgang.answering(202, batch("processing", 2, 0)));
        opgang.on("GET " + BATCH, exchange -> {
            opgang.read(exchange);
            boolean first = asked.getAndIncrement() == 0;
            answer(exchange, first ? 401 : 200, first ? "{\"code\":\"unauthenticated\"}" : batch("completed", 2, 0));
        });

        // When
        Ran ran = run("import", "placements", file.toString());

        // Then
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .isEqualTo("2 rows: 2 created, 0 updated, 0 unchanged, 0 rejected\nBatch " + BATCH + " is completed\n");
        assertThat(opgang.seen("POST")).hasSize(1);
    }

    @Test
    void a_problem_is_told_with_its_faults_and_leaves_nothing_to_go_on_with() {
        // Given
        opgang.on(POST, opgang.answering(400, """
                {"title": "Ugyldig fil", "code": "malformed-batch", "detail": "Kolonnen findes ikke.",
                 "errors": [{"pointer": "/sourceIdd", "code": "unknown-column", "detail": "ukendt kolonne"}]}"""));

        // When
        Ran ran = run("import", "placements", file.toString(), "--lang", "da");

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err())
                .contains("Ugyldig fil", "Kolonnen findes ikke.", "/sourceIdd ukendt kolonne", "request-17")
                .doesNotContain("Exception");
        assertThat(opgang.seen("POST").getFirst().language()).isEqualTo("da");
        assertThat(folder.resolve("rows.csv.opgang.json")).doesNotExist();
    }

    @Test
    void nobody_there_is_told_so_and_leaves_nothing_to_go_on_with() throws IOException {
        // Given
        Map<String, String> nobody = new HashMap<>(opgang.environment());
        nobody.put("OPGANG_TOKEN", "mine");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody.put("OPGANG_GATEWAY", "http://127.0.0.1:" + socket.getLocalPort());
        }

        // When
        Ran ran = Ran.of(nobody, "import", "placements", file.toString());

        // Then
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.NOT_REACHABLE);
        assertThat(ran.err()).contains("Nobody answers", nobody.get("OPGANG_GATEWAY"));
        assertThat(folder.resolve("rows.csv.opgang.json")).doesNotExist();
    }

    @Test
    void standard_input_tells_its_form_by_its_first_character() {
        // Given
        InputStream before = System.in;
        opgang.on("POST /v1/hours-batches", opgang.answering(201, batch("completed", 1, 0)));
        System.setIn(new ByteArrayInputStream("\n [{\"hours\": 1}]".getBytes(StandardCharsets.UTF_8)));

        // When
        Ran ran = run("import", "hours", "-");

        // Then
        System.setIn(before);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(opgang.seen("POST").getFirst().body()).isEqualTo("\n [{\"hours\": 1}]");
        assertThat(run("import", "hours", "-", "--resume").exit()).isEqualTo(ExitCode.WRONG_USE);
    }

    private Ran run(String... arguments) {
        return Ran.of(opgang.environment(), arguments);
    }
}
