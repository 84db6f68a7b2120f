package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.cli.Main;
import dk.opgang.cli.base.Session;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against the whole of Opgang: what it imports, goes on with, exports and reads. */
class CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AS_HORSENS = "--as horsens --output json";

    private final TheStack stack = TheStack.get();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    private record Ran(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return JSON.readTree(out);
        }
    }

    @Test
    void rows_are_imported_once_exported_and_read_through_the_gateway() throws Exception {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        Path people = file("people.csv", """
                sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom
                cli,%1$s-1,6911710004,Test,Testesen,%2$s,kontanthjaelp,2018-01-01
                cli,%1$s-2,not-a-cpr,Test,Testesen,%2$s,kontanthjaelp,2018-01-01
                """.formatted(run, area));

        // When
        Ran imported = command("import participants " + people + " " + AS_HORSENS);

        // Then
        assertThat(imported.exit()).as(imported.err()).isEqualTo(1);
        assertThat(imported.json().path("rows").path("received").asInt()).isEqualTo(2);
        assertThat(imported.json().path("rows").path("rejected").asInt()).isEqualTo(1);
        assertThat(folder.resolve("people.csv.rejections.csv")).content().contains(run + "-2");
        Ran batch = command("batch participants %s --wait %s"
                .formatted(imported.json().path("batchId").asText(), AS_HORSENS));
        assertThat(batch.json().path("rows")).isEqualTo(imported.json().path("rows"));

        Ran read = command("get /v1/participants?housingAreaId=%s&limit=500 %s".formatted(area, AS_HORSENS));
        List<String> exported = exported("participants", "people.ndjson", area);
        assertThat(exported).hasSize(1).isEqualTo(ids(read.json().path("items")));

        // A signal in the middle, and every row once all the same.
        Path placements = file("placements.csv", placements(exported.getFirst(), area));
        assertThat(interrupted(placements)).isEqualTo(130);
        Ran refused = command("import placements " + placements + " " + AS_HORSENS);
        assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
        Ran resumed = command("import placements " + placements + " --resume " + AS_HORSENS);
        assertThat(resumed.exit()).as(resumed.err()).isEqualTo(1);
        assertThat(resumed.json().path("rows").path("created").asInt()).isEqualTo(600);
        assertThat(resumed.json().path("rows").path("rejected").asInt()).isEqualTo(1);
        assertThat(folder.resolve("placements.csv.opgang.json")).doesNotExist();
        assertThat(exported("placements", "placements.ndjson", area))
                .hasSize(600)
                .doesNotHaveDuplicates();

        Ran events = command("events --types dk.opgang.participants.participant-registered.v1 --limit 3 " + AS_HORSENS);
        assertThat(events.out().lines())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(JSON.readTree(line).path("type").asText())
                        .isEqualTo("dk.opgang.participants.participant-registered.v1"));
        assertThat(command("get /v1/participants?no=1 " + AS_HORSENS).err()).contains("no", "Request id");
    }

    /** Six hundred weeks in a company, and a row that is refused. */
    private String placements(String participant, String area) {
        String rows = IntStream.range(0, 600)
                .mapToObj(week -> row(
                        Integer.toString(week),
                        participant,
                        "company-internship",
                        area,
                        LocalDate.of(2010, 1, 4).plusWeeks(week)))
                .collect(Collectors.joining());
        return "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,housingAreaId,from,to,weeklyHours\n"
                + rows
                + row("bad", participant, "no-such-kind", area, LocalDate.of(2019, 1, 1));
    }

    private String row(String id, String participant, String kind, String area, LocalDate from) {
        return "cli,%s-%s,%s,%s,90400010,Eksempel Handel,private,%s,%s,%s,25\n"
                .formatted(run, id, participant, kind, area, from, from.plusDays(4));
    }

    private List<String> exported(String kind, String name, String area) throws IOException {
        Path to = folder.resolve(name);
        Ran ran = command("export %s --to %s --filter housingAreaId=%s %s".formatted(kind, to, area, AS_HORSENS));
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<String> ids =
                Files.readAllLines(to).stream().map(CommandLineTest::id).toList();
        assertThat(ran.json().path("rows").asInt()).isEqualTo(ids.size());
        return ids;
    }

    /** Ended by Ctrl-C as soon as it has begun; runs the jar as a user without a checkout does. */
    private int interrupted(Path file) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Checkout.root().resolve("cli/target/opgang-cli.jar").toString(),
                "import",
                "placements",
                file.toString(),
                "--as",
                "horsens");
        builder.environment().putAll(environment());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        Path begun = folder.resolve(file.getFileName() + ".opgang.json");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> Files.exists(begun) || !process.isAlive());
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor();
    }

    private Ran command(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(new Session(environment()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line.split(" ", -1));
        return new Ran(exit, out.toString(), err.toString());
    }

    private Map<String, String> environment() {
        return Map.of(
                "HOME", folder.toString(),
                "OPGANG_GATEWAY", stack.local().gateway().toString(),
                "OPGANG_ISSUER", stack.local().issuer().issuerUrl());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> ids(JsonNode items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.path(i).path("id").asText())
                .toList();
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + line, e);
        }
    }
}
