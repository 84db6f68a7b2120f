package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.client.api.PlacementsApi;
import dk.opgang.client.model.NewConsent;
import dk.opgang.client.model.NewPlacement;
import dk.opgang.client.model.ParticipantPatch;
import dk.opgang.client.model.Placement;
import dk.opgang.client.model.TemplateValue;
import dk.opgang.client.model.TimelineEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is generated from the document, and how it is sent and read. */
class ModelTest {

    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void onlyWhatIsSetIsSent() {
        // Given
        server.then(200, "{}").then(200, "{}").then(200, "{}");

        // When
        client.patch("/v1/participants/p", new ParticipantPatch().language(null), "*", String.class);
        client.patch("/v1/consents/c", new NewConsent(), "*", String.class);
        client.patch(
                "/v1/placements/p",
                new NewPlacement()
                        .hourlyWageDkk("132.10")
                        .weeklyHours(new BigDecimal("10.50"))
                        .from(LocalDate.of(2026, 1, 31)),
                "*",
                String.class);

        // Then
        assertThat(server.got())
                .extracting(FakeServer.Got::body)
                .containsExactly(
                        "{\"language\":null}",
                        "{}",
                        "{\"from\":\"2026-01-31\",\"hourlyWageDkk\":\"132.10\",\"weeklyHours\":10.50}");
    }

    @Test
    void whatALaterVersionAddsDoesNotBreakTheReading() {
        // Given
        server.then(200, "{\"hourlyWageDkk\": \"0.10\", \"weeklyHours\": 7.10, \"new\": {\"a\": []}, \"to\": null}");
        PlacementsApi placements = new PlacementsApi(client);

        // When
        Placement placement = placements.getPlacement(ID, with -> with.query("expand", List.of("employer", "hours")));

        // Then
        assertThat(placement.getHourlyWageDkk()).isEqualTo("0.10");
        assertThat(placement.getWeeklyHours()).isEqualTo(new BigDecimal("7.10"));
        assertThat(placement.getTo()).isNull();
        assertThat(server.got().get(0).target()).isEqualTo("/v1/placements/" + ID + "?expand=employer%2Chours");
    }

    @Test
    void codesThatAreNotKnownYetAreReadAsUnknown() {
        // Given
        String entry = "{\"kind\": \"of-a-later-version\"}";

        // When
        TimelineEntry read = Json.read(entry, TimelineEntry.class);

        // Then
        assertThat(read.getKind()).isEqualTo(TimelineEntry.KindEnum.UNKNOWN_DEFAULT_OPEN_API);
    }

    @Test
    void whatMayHaveSeveralFormsIsItsJson() {
        // Given
        String value = "{\"parameter\":\"rent\"}";

        // When
        TemplateValue read = Json.read(value, TemplateValue.class);

        // Then
        assertThat(new String(Json.write(read), StandardCharsets.UTF_8)).isEqualTo(value);
    }
}
