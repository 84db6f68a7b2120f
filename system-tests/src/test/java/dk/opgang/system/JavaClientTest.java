package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.client.Answer;
import dk.opgang.client.Batch;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.client.Credentials;
import dk.opgang.client.Event;
import dk.opgang.client.EventQuery;
import dk.opgang.client.EventStream;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.Request;
import dk.opgang.client.api.HousingAreasApi;
import dk.opgang.client.api.ParticipantsApi;
import dk.opgang.client.api.PlacementsApi;
import dk.opgang.client.model.HousingArea;
import dk.opgang.client.model.HousingAreaPage;
import dk.opgang.client.model.NewHousingArea;
import dk.opgang.client.model.NewParticipant;
import dk.opgang.client.model.NewPlacement;
import dk.opgang.client.model.NewPlacementEmployer;
import dk.opgang.client.model.Participant;
import dk.opgang.client.model.ParticipantBenefit;
import dk.opgang.client.model.Period;
import dk.opgang.client.model.Placement;
import dk.opgang.client.model.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java client against the whole of Opgang, as a municipality uses it. */
@Timeout(60)
class JavaClientTest {

    private static final Path README = Path.of("../clients/java/README.md");
    private static final Pattern PROGRAM = Pattern.compile(
            "```java\n// (\\w+)\\.java\n(.*?)```\n\n```\njava .*?```\n\n```text\n(.*?)```", Pattern.DOTALL);

    private final TheStack stack = TheStack.get();
    private final OpgangClient opgang = OpgangClient.builder()
            .gateway(stack.local().gateway())
            .credentials(Credentials.client(stack.local().issuer().issuerUrl(), "horsens", "any"))
            .purpose("case-handling")
            .build();
    private final String run = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        opgang.close();
    }

    @Test
    void areas_are_typed_and_a_patch_changes_one_field() {
        // Given
        HousingAreasApi areas = new HousingAreasApi(opgang);
        HousingArea made = areas.registerHousingArea(new NewHousingArea()
                .name("Klientparken " + run)
                .municipalityCode("615")
                .validity(new Period().from(LocalDate.of(2000, 1, 1))));
        String etag;
        try (Answer answer = opgang.send(Request.get("/v1/housing-areas/{id}").at("id", made.getId()))) {
            etag = answer.etag().orElseThrow();
        }

        // When
        HousingArea changed = opgang.patch(
                "/v1/housing-areas/" + made.getId(),
                new NewHousingArea().name("Omdøbt " + run),
                etag,
                HousingArea.class);

        // Then
        HousingAreaPage page = areas.listHousingAreas(
                with -> with.query("municipalityCode", "615").query("limit", 1));
        List<UUID> all = opgang.pages(
                        "/v1/housing-areas", Map.of("municipalityCode", "615", "limit", 2), HousingArea.class)
                .map(HousingArea::getId)
                .toList();
        assertThat(changed.getName()).isEqualTo("Omdøbt " + run);
        assertThat(changed.getValidity().getFrom()).isEqualTo(made.getValidity().getFrom());
        assertThat(changed.getMunicipalityCode()).isEqualTo("615");
        assertThat(page.getItems()).hasSize(1);
        assertThat(all).doesNotHaveDuplicates().contains(made.getId());
    }

    @Test
    void amounts_keep_their_digits_and_events_resume_where_they_ended() {
        // Given
        UUID participant = participant("6712900031").getId();
        EventQuery created = EventQuery.all().types("dk.opgang.initiatives.placement-created.v1");
        List<Event> events = new ArrayList<>();
        Placement first;
        Placement second;

        // When
        try (EventStream live = opgang.events(created)) {
            first = placement(participant, LocalDate.of(2020, 3, 2));
            events.add(next(live, first));
        }
        second = placement(participant, LocalDate.of(2020, 5, 4));
        try (EventStream resumed = opgang.events(created.after(events.get(0).id()))) {
            events.add(next(resumed, second));
        }

        // Then
        JsonNode read = opgang.get("/v1/placements/" + first.getId(), JsonNode.class);
        assertThat(read.path("hourlyWageDkk").isTextual()).isTrue();
        assertThat(first.getHourlyWageDkk())
                .isEqualTo(read.path("hourlyWageDkk").asText())
                .isEqualTo("132.10");
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(events).extracting(Event::subject).containsExactly(id(first), id(second));
    }

    @Test
    void batch_tells_of_the_row_that_is_refused() throws IOException {
        // Given
        String rows = "sourceSystem,sourceId,cpr,givenName,familyName\n"
                + "java-client,%s,6712900032,Test,Borger\n".formatted(run)
                + "java-client,bad,not-a-cpr,Test,Borger\n";
        Path rejected = folder.resolve("rows.csv.rejections.csv");

        // When
        BatchReceipt receipt = opgang.postBatch(Batch.of("participants", "text/csv", Content.of(rows)));
        opgang.rejections(receipt.path(), rejected);

        // Then
        assertThat(receipt.rows()).isEqualTo(new BatchReceipt.Rows(2, 1, 0, 0, 1));
        assertThat(Files.readString(rejected))
                .contains("java-client,bad,not-a-cpr")
                .contains("invalid-cpr");
    }

    @Test
    void programs_of_the_readme_print_what_it_says() throws Exception {
        // Given
        List<String> says = new ArrayList<>();
        List<String> prints = new ArrayList<>();
        Matcher programs = PROGRAM.matcher(Files.readString(README));

        // When
        while (programs.find()) {
            says.add(programs.group(3));
            prints.add(run(Files.writeString(folder.resolve(programs.group(1) + ".java"), programs.group(2))));
        }

        // Then
        assertThat(says).hasSize(2);
        assertThat(prints).isEqualTo(says);
    }

    private String run(Path program) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.toString(),
                        folder.resolve("rejections.csv").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile());
        java.environment().put("OPGANG_GATEWAY", stack.local().gateway().toString());
        java.environment().put("OPGANG_ISSUER", stack.local().issuer().issuerUrl());
        java.start().waitFor();
        return Files.readString(output);
    }

    /** The event of that placement, however many others there are. */
    private static Event next(EventStream events, Placement of) {
        return events.stream()
                .filter(event -> event.subject().equals(id(of)))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Placement placement) {
        return placement.getId().toString();
    }

    private Participant participant(String cpr) {
        return new ParticipantsApi(opgang)
                .registerParticipant(new NewParticipant()
                        .cpr(cpr)
                        .givenName("Test")
                        .familyName("Borger")
                        .benefit(new ParticipantBenefit()
                                .group(ParticipantBenefit.GroupEnum.KONTANTHJAELP)
                                .from(LocalDate.of(2018, 1, 1))));
    }

    private Placement placement(UUID participant, LocalDate from) {
        return new PlacementsApi(opgang)
                .postPlacement(new NewPlacement()
                        .source(new Source().system("java-client").id(run + from))
                        .participantId(participant)
                        .kind("ordinary-job")
                        .employer(new NewPlacementEmployer()
                                .cvr("90100009")
                                .name("Vaskeriet")
                                .kind("private"))
                        .from(from)
                        .to(from.plusDays(27))
                        .weeklyHours(new BigDecimal("37"))
                        .hourlyWageDkk("132.10"));
    }
}
