package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each column posted again with another value is taken and read back so, or its row is refused naming the column. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class UpsertBatchApiTest {

    private static final String REFUSED = "refused";

    /**
     * A column with another value.
     *
     * @param path where it is read back, or {@value #REFUSED}
     */
    record Change(String column, Object value, String path) {
        @Override
        public String toString() {
            return column;
        }
    }

    static List<Change> ofParticipants() {
        return List.of(
                new Change("cpr", cpr(), REFUSED),
                new Change("givenName", "Andrea", "identity:givenName"),
                new Change("familyName", "Andersen", "identity:familyName"),
                new Change("housingAreaId", OTHER_AREA, REFUSED),
                new Change("benefitGroup", "a-dagpenge", "benefit-periods:items[0].group"),
                new Change("benefitFrom", "2019-06-01", REFUSED),
                new Change("benefitTo", "2019-09-01", "benefit-periods:items[0].to"),
                new Change("closingReason", "education", "benefit-periods:items[0].closingReason"),
                new Change("municipalityCode", "253", REFUSED),
                new Change("residenceFrom", "2017-06-01", REFUSED),
                new Change("language", "ar", ":language"),
                new Change("protectionKind", "threatened", ":protection.kind"),
                new Change("protectionFrom", inDays(20), ":protection.from"),
                new Change("protectionUntil", inDays(90), ":protection.until"));
    }

    static List<Change> ofContacts() {
        return List.of(
                new Change("participantId", UUID.randomUUID().toString(), REFUSED),
                new Change("at", "2019-03-06T09:00:00Z", ":items[0].at"),
                new Change("kind", "course", ":items[0].kind"),
                new Change("place", "outreach-office", ":items[0].place"),
                new Change("attended", true, ":items[0].attended"),
                new Change("cancelledBy", "organisation", ":items[0].cancelledBy"),
                new Change("initiativeId", UUID.randomUUID().toString(), ":items[0].initiativeId"));
    }

    @Test
    void every_column_but_the_key_is_tried() {
        assertEquals(columns(ParticipantRow.class), names(ofParticipants()));
        assertEquals(columns(ContactRow.class), names(ofContacts()));
    }

    @ParameterizedTest
    @MethodSource("ofParticipants")
    void a_column_of_a_participant_is_taken_or_refused(Change change) {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> row = row(key);
        row.put("cpr", cpr());
        row.put("givenName", "Testine");
        row.put("familyName", "Prøvesen");
        row.put("housingAreaId", AREA);
        row.put("benefitGroup", "kontanthjaelp");
        row.put("benefitFrom", "2019-05-01");
        row.put("benefitTo", "2019-08-01");
        row.put("closingReason", "employment");
        row.put("residenceFrom", "2017-01-01");
        row.put("language", "da");
        row.put("protectionKind", "name-and-address");
        row.put("protectionFrom", inDays(10));
        row.put("protectionUntil", inDays(100));
        post("participant", row, "created");
        UUID id = bySource(key);
        row.put(change.column(), change.value());
        // When
        JsonPath again = post("participant", row, change.path().equals(REFUSED) ? "rejected" : "updated");
        // Then
        readBack(change, "participant", again, "/v1/participants/" + id);
    }

    @ParameterizedTest
    @MethodSource("ofContacts")
    void a_column_of_a_contact_is_taken_or_refused(Change change) {
        // Given
        UUID participant = participant();
        Map<String, Object> row = row(UUID.randomUUID().toString());
        row.put("participantId", participant);
        row.put("at", "2019-03-05T09:00:00Z");
        row.put("kind", "conversation");
        row.put("place", "town-hall");
        row.put("attended", false);
        row.put("initiativeId", UUID.randomUUID());
        post("contact", row, "created");
        row.put(change.column(), change.value());
        // When
        JsonPath again = post("contact", row, change.path().equals(REFUSED) ? "rejected" : "updated");
        // Then
        readBack(change, "contact", again, "/v1/participants/" + participant + "/contacts");
    }

    private static void readBack(Change change, String kind, JsonPath batch, String address) {
        if (change.path().equals(REFUSED)) {
            List<String> pointers = as(Persona.HORSENS)
                    .header("Opgang-Purpose", "case-handling")
                    .get("/v1/{kind}-batches/{id}/rejections", kind, batch.getString("id"))
                    .path("items[0].errors.pointer");
            assertEquals(List.of("/" + change.column()), pointers);
        } else {
            String[] path = change.path().split(":");
            String part = path[0].isEmpty() ? "" : "/" + path[0];
            assertEquals(
                    change.value(),
                    as(Persona.HORSENS)
                            .header("Opgang-Purpose", "case-handling")
                            .get(address + part)
                            .<Object>path(path[1]));
        }
    }

    /** A protection that is still to come closes nothing yet. */
    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(days).toString();
    }

    private static Map<String, Object> row(String key) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sourceSystem", "ksd");
        row.put("sourceId", key);
        return row;
    }

    private static JsonPath post(String kind, Map<String, Object> row, String outcome) {
        JsonPath receipt = as(Persona.HORSENS)
                .body(List.of(row))
                .post("/v1/{kind}-batches", kind)
                .jsonPath();
        assertEquals(1, receipt.getInt("rows." + outcome), receipt.prettify());
        return receipt;
    }

    private static UUID bySource(String key) {
        List<Map<String, Object>> items = as(Persona.HORSENS)
                .get("/v1/participants?limit=500&sort=-updatedAt")
                .path("items");
        return items.stream()
                .filter(item -> item.get("source") instanceof Map<?, ?> source && key.equals(source.get("id")))
                .map(item -> UUID.fromString((String) item.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> columns(Class<? extends Record> row) {
        return Stream.of(row.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.startsWith("source"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<Change> changes) {
        return changes.stream().map(Change::column).collect(Collectors.toCollection(TreeSet::new));
    }
}
