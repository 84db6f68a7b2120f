package dk.opgang.participants.attendance;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AttendanceApiTest {

    @Test
    void a_municipality_counts_the_days_in_denmark() {
        // Given
        UUID id = participant();
        contact(id, "1990-01-31T22:59:59Z", true);
        contact(id, "1990-01-31T23:00:00Z", true);
        contact(id, "1990-02-15T12:00:00Z", false);
        contact(id, "1990-02-28T23:00:00Z", false);
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, "from=1990-02-01&to=1990-03-01");
        // Then
        answer.statusCode(200)
                .body("rows.key", contains("town-hall"))
                .body("rows[0].contacts", equalTo(2))
                .body("rows[0].noShows", equalTo(1))
                .body("rows[0].noShowPct", equalTo(50.0f))
                .body("disclosureControlled", equalTo(false));
        attendance(Persona.HORSENS, "from=1990-02-01&to=1990-03-01&by=initiative")
                .body("rows.key", contains("none"));
        attendance(Persona.GREVE, "from=1990-02-01&to=1990-03-01").body("rows", empty());
    }

    @Test
    void others_count_what_consents_show_and_see_no_small_numbers() {
        // Given
        UUID id = participant();
        UUID hidden = participant();
        consent(id, Persona.SALUS.organisation().orElseThrow(), "contacts");
        contact(hidden, "1991-02-15T12:00:00Z", true);
        for (int day = 1; day <= 4; day++) {
            contact(id, "1991-02-0" + day + "T12:00:00Z", day > 1);
        }
        // When
        ValidatableResponse answer = attendance(Persona.SALUS, "from=1991-02-01&to=1991-03-01&by=kind");
        // Then
        answer.statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].noShows", nullValue())
                .body("rows[0].suppressed", hasItem("noShowPct"));
        attendance(Persona.KAB_3B, "from=1991-02-01&to=1991-03-01")
                .statusCode(200)
                .body("rows", empty());
        attendance(Persona.HORSENS, "from=1991-02-01&to=1991-03-01&by=kind").body("total.contacts", equalTo(5));
    }

    @Test
    void whoever_is_erased_goes_on_being_counted_unless_the_erasure_says_otherwise() {
        // Given
        UUID kept = participant();
        UUID removed = participant();
        contact(kept, "1992-02-15T12:00:00Z", true);
        contact(removed, "1992-02-15T12:00:00Z", false);
        contact(participant(), "1992-02-16T12:00:00Z", false);
        // When
        erase(kept, "");
        erase(removed, "?statistics=remove");
        // Then
        attendance(Persona.HORSENS, "from=1992-02-01&to=1992-03-01")
                .statusCode(200)
                .body("rows.key", contains("town-hall"))
                .body("total.contacts", equalTo(2))
                .body("total.noShows", equalTo(1));
        attendance(Persona.GREVE, "from=1992-02-01&to=1992-03-01").body("rows", empty());
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}?statistics=some", participant())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?statistics"));
    }

    private static void erase(UUID id, String query) {
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}" + query, id)
                .then()
                .statusCode(204);
    }

    @Test
    void what_was_cancelled_is_no_no_show() {
        // Given
        UUID id = participant();
        contact(id, "1994-02-01T12:00:00Z", true);
        contact(id, "1994-02-02T12:00:00Z", false);
        contact(id, "1994-02-03T12:00:00Z", Map.of("attended", false, "cancelledBy", "organisation"));
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, "from=1994-02-01&to=1994-03-01");
        // Then
        answer.body("total.contacts", equalTo(3))
                .body("total.noShows", equalTo(1))
                .body("total.cancelled", equalTo(1))
                .body("total.persons", equalTo(1))
                .body("total.noShowPct", equalTo(50.0f));
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2019-05 2019-07",
        "quarter, 2019-Q2 2019-Q3",
        "year, 2019",
        "kind, conversation",
        "housing-area, " + Fixture.AREA,
        "benefit-group, kontanthjaelp sygedagpenge"
    })
    void contacts_are_counted_by(String by, String keys) {
        // Given
        UUID initiative = UUID.randomUUID();
        UUID id = participant();
        as(Persona.HORSENS)
                .body(Map.of("group", "sygedagpenge", "from", "2019-07-01"))
                .post("/v1/participants/{id}/benefit-periods", id)
                .then()
                .statusCode(201);
        // In Denmark these are the last second of May and the first of July.
        contact(id, "2019-05-31T21:59:59Z", Map.of("attended", true, "initiativeId", initiative));
        contact(id, "2019-06-30T22:00:00Z", Map.of("attended", false, "initiativeId", initiative));
        // When
        ValidatableResponse answer =
                attendance(Persona.HORSENS, "from=2019-01-01&to=2020-01-01&initiativeId=" + initiative + "&by=" + by);
        // Then
        answer.statusCode(200)
                .body("by", equalTo(by))
                .body("rows.key", equalTo(List.of(keys.split(" ", -1))))
                .body("total.contacts", equalTo(2))
                .body("total.persons", equalTo(1));
    }

    @Test
    void contacts_are_filtered() {
        // Given
        UUID initiative = UUID.randomUUID();
        UUID id = participant();
        contact(id, "2019-05-01T12:00:00Z", Map.of("attended", true, "initiativeId", initiative));
        contact(id, "2019-05-02T12:00:00Z", Map.of("attended", true, "initiativeId", initiative, "place", "home"));
        contact(id, "2019-05-03T12:00:00Z", Map.of("attended", true, "initiativeId", initiative, "kind", "course"));
        String asked = "from=2019-01-01&to=2020-01-01&initiativeId=" + initiative;
        // When
        ValidatableResponse atHome = attendance(Persona.HORSENS, asked + "&place=home");
        // Then
        atHome.body("rows.key", contains("home")).body("total.contacts", equalTo(1));
        attendance(Persona.HORSENS, asked + "&kind=conversation").body("total.contacts", equalTo(2));
        attendance(Persona.HORSENS, asked + "&housingAreaId=" + Fixture.AREA).body("total.contacts", equalTo(3));
        attendance(Persona.HORSENS, asked + "&housingAreaId=" + Fixture.OTHER_AREA)
                .body("total.contacts", equalTo(0))
                .body("total.noShowPct", nullValue());
    }

    @Test
    void half_the_no_shows_are_a_measured_change_with_its_interval() {
        // Given
        UUID initiative = UUID.randomUUID();
        UUID id = participant();
        contacts(id, initiative, "town-hall", "2013", 200, 80);
        contacts(id, initiative, "outreach-office", "2014", 200, 40);
        // When
        ValidatableResponse answer = attendance(
                Persona.HORSENS,
                "from=2014-01-01&to=2015-01-01&compareFrom=2013-01-01&compareTo=2014-01-01&by=month&initiativeId="
                        + initiative);
        // Then
        answer.body("total.noShowPct", equalTo(20.0f))
                .body("total.comparison.noShowPct", equalTo(40.0f))
                .body("total.comparison.contacts", equalTo(200))
                .body("total.change.points", equalTo(-20.0f))
                .body("total.change.pct", equalTo(-50.0f))
                .body("total.change.low95", equalTo(-28.5f))
                .body("total.change.high95", equalTo(-11.1f))
                .body("rows.key", contains("2014-01"))
                .body("rows[0].comparison.noShows", equalTo(80));
    }

    @Test
    void places_that_only_one_of_the_periods_had_stand_beside_nothing() {
        // Given
        UUID initiative = UUID.randomUUID();
        UUID id = participant();
        contacts(id, initiative, "town-hall", "2013", 4, 1);
        contacts(id, initiative, "outreach-office", "2014", 5, 0);
        // When
        ValidatableResponse answer = attendance(
                Persona.HORSENS,
                "from=2014-01-01&to=2015-01-01&compareFrom=2013-01-01&compareTo=2014-01-01&initiativeId=" + initiative);
        // Then
        answer.body("rows.key", contains("outreach-office", "town-hall"))
                .body("rows.contacts", contains(5, 0))
                .body("rows.comparison.contacts", contains(0, 4))
                .body("rows.change.points", contains(nullValue(), nullValue()))
                .body("total.change.points", equalTo(-25.0f));
    }

    @Test
    void greves_three_years_are_counted_from_batches() {
        // Given
        UUID initiative = UUID.randomUUID();
        List<String> citizens = citizensOfGreve(82);
        String rows = rows(citizens.subList(0, 82), initiative, 2017, 736)
                + rows(citizens.subList(0, 69), initiative, 2018, 519)
                + rows(citizens.subList(24, 82), initiative, 2019, 316);
        batch(
                "/v1/contact-batches",
                "sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\n" + rows,
                736 + 519 + 316);
        // When
        ValidatableResponse answer =
                attendance(Persona.GREVE, "from=2017-01-01&to=2020-01-01&by=year&initiativeId=" + initiative);
        // Then
        answer.body("rows.key", contains("2017", "2018", "2019"))
                .body("rows.persons", contains(82, 69, 58))
                .body("rows.attended", contains(736, 519, 316))
                .body("total.persons", equalTo(82));
    }

    @Test
    void where_somebody_lives_is_counted_for_those_alone_who_may_read_it() {
        // Given
        List<UUID> people =
                Stream.generate(() -> livingThereSince("1990-01-01")).limit(6).toList();
        String reader = Persona.ODINSGAARDEN.organisation().orElseThrow();
        for (UUID person : people) {
            consent(person, reader, "contacts");
            contact(person, "1993-02-01T12:00:00Z", true);
        }
        String asked = "from=1993-02-01&to=1993-03-01&by=housing-area";
        // When
        ValidatableResponse withoutResidence = attendance(Persona.ODINSGAARDEN, asked);
        // Then
        withoutResidence.body("rows.key", contains("none")).body("total.contacts", equalTo(6));
        attendance(Persona.ODINSGAARDEN, asked + "&housingAreaId=" + Fixture.AREA)
                .body("rows", empty())
                .body("total.contacts", equalTo(0));
        people.forEach(person -> consent(person, reader, "residence"));
        attendance(Persona.ODINSGAARDEN, asked)
                .body("rows.key", contains(Fixture.AREA))
                .body("total.persons", equalTo(6));
    }

    @Test
    void contacts_count_for_the_area_in_which_the_participant_lived_that_day() {
        // Given
        UUID initiative = UUID.randomUUID();
        UUID id = livingThereSince("2017-01-01");
        String residence = move(id, "2019-06-01");
        contact(id, "2019-05-01T12:00:00Z", Map.of("attended", true, "initiativeId", initiative));
        contact(id, "2019-07-01T12:00:00Z", Map.of("attended", false, "initiativeId", initiative));
        contacts(id, initiative, "home", "2018", 2, 0);
        String asked = "from=2018-01-01&to=2020-01-01&by=housing-area&initiativeId=" + initiative;
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, asked);
        // Then
        answer.body("rows.key", contains(Fixture.AREA, Fixture.OTHER_AREA)).body("rows.contacts", contains(3, 1));
        attendance(Persona.HORSENS, asked + "&housingAreaId=" + Fixture.AREA)
                .body("rows.key", contains(Fixture.AREA))
                .body("total.contacts", equalTo(3));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"from\": \"2019-04-01\"}")
                .patch("/v1/participants/{id}/residences/{rid}", id, residence)
                .then()
                .statusCode(200);
        attendance(Persona.HORSENS, asked).body("rows.contacts", contains(2, 2));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        attendance(Persona.HORSENS, asked).body("rows.contacts", contains(2, 2));
    }

    @Test
    void an_area_of_which_nobody_told_the_first_day_counts_for_the_days_before_it_became_known() {
        // Given
        UUID initiative = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        as(Persona.HORSENS)
                .contentType("text/csv")
                .body("sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId\nareas,%s,%s,Testine,Prøvesen,%s\n"
                        .formatted(key, Fixture.cpr(), Fixture.AREA))
                .post("/v1/participant-batches")
                .then()
                .statusCode(201)
                .body("rows.created", equalTo(1));
        UUID id = UUID.fromString(as(Persona.HORSENS)
                .get("/v1/participants?sourceSystem=areas&sourceId=" + key)
                .path("items[0].id"));
        contact(id, "2015-05-01T12:00:00Z", Map.of("attended", true, "initiativeId", initiative));
        // When
        ValidatableResponse answer =
                attendance(Persona.HORSENS, "from=2015-01-01&to=2016-01-01&by=housing-area&initiativeId=" + initiative);
        // Then
        answer.body("rows.key", contains(Fixture.AREA)).body("total.contacts", equalTo(1));
    }

    @Test
    void attendance_comes_as_csv_and_as_json_stat() {
        // Given
        UUID initiative = UUID.randomUUID();
        contacts(participant(), initiative, "town-hall", "2013", 4, 1);
        String asked = "/v1/contact-attendance?from=2013-01-01&to=2014-01-01&initiativeId=" + initiative;
        // When
        ValidatableResponse csv =
                as(Persona.HORSENS).accept("text/csv").get(asked + "&excel=da").then();
        ValidatableResponse cube = as(Persona.HORSENS)
                .accept("application/vnd.json-stat+json")
                .get(asked + "&compareFrom=2012-01-01&compareTo=2013-01-01")
                .then();
        // Then
        csv.statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body(equalTo("\uFEFFkey;contacts;attended;noShows;cancelled;persons;noShowPct;suppressed\r\n"
                        + "town-hall;4;3;1;0;1;25,0;\r\ntotal;4;3;1;0;1;25,0;\r\n"));
        cube.statusCode(200)
                .body("version", equalTo("2.0"))
                .body("id", contains("key", "measure"))
                .body("size", contains(2, 16))
                .body("dimension.measure.category.index", hasItem("change.high95"))
                .body("value[3]", equalTo(0));
    }

    @Test
    void one_end_of_the_earlier_period_without_the_other_is_refused() {
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, "from=2020-01-01&to=2020-02-01&compareTo=2019-02-01");
        // Then
        answer.statusCode(422)
                .body("errors.pointer", contains("?compareFrom"))
                .body("errors.code", contains("one-without-the-other"));
    }

    @Test
    void every_fault_of_the_query_is_named() {
        // When
        ValidatableResponse answer =
                attendance(Persona.HORSENS, "to=2020-02-01&by=weather&place=moon&kind=chat&delimiter=x");
        // Then
        answer.statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?from", "?by", "?place", "?kind", "?delimiter"))
                .body("errors.code", hasItem("unknown-value"));
    }

    private static UUID livingThereSince(String day) {
        Map<String, Object> body = Fixture.citizen();
        body.put("residence", Map.of("housingAreaId", Fixture.AREA, "from", day));
        return Fixture.id(Fixture.register(body).statusCode(201));
    }

    /** The id of the new residence. */
    private static String move(UUID id, String day) {
        return as(Persona.HORSENS)
                .body(Map.of("housingAreaId", Fixture.OTHER_AREA, "from", day))
                .post("/v1/participants/{id}/residences", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void contact(UUID id, String at, boolean attended) {
        contact(id, at, Map.of("attended", attended));
    }

    private static void contact(UUID id, String at, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(Map.of("at", at, "kind", "conversation", "place", "town-hall"));
        body.putAll(fields);
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(201);
    }

    /** So many contacts in January of the year, of which so many were missed. */
    private static void contacts(UUID id, UUID initiative, String place, String year, int all, int missed) {
        StringBuilder rows =
                new StringBuilder("sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\n");
        for (int row = 0; row < all; row++) {
            rows.append("calendar,%s-%s-%d,%s,%s-01-15T12:00:00Z,conversation,%s,%s,%s\n"
                    .formatted(id, year, row, id, year, place, row >= missed, initiative));
        }
        as(Persona.HORSENS)
                .contentType("text/csv")
                .body(rows.toString())
                .post("/v1/contact-batches")
                .then()
                .statusCode(201)
                .body("rows.created", equalTo(all));
    }

    /** Rows of a contact batch: so many conversations in the year, all citizens in turn. */
    private static String rows(List<String> citizens, UUID initiative, int year, int conversations) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < conversations; row++) {
            rows.append("greve-nord,%s-%d-%d,%s,%d-%02d-15T12:00:00Z,conversation,outreach-office,true,%s\n"
                    .formatted(
                            initiative,
                            year,
                            row,
                            citizens.get(row % citizens.size()),
                            year,
                            row % 12 + 1,
                            initiative));
        }
        return rows.toString();
    }

    private static List<String> citizensOfGreve(int many) {
        StringBuilder rows = new StringBuilder("sourceSystem,sourceId,cpr,givenName,familyName\n");
        for (int citizen = 0; citizen < many; citizen++) {
            rows.append("greve-nord,%d,%s,Testine,Prøvesen\n".formatted(citizen, Fixture.cpr()));
        }
        batch("/v1/participant-batches", rows.toString(), many);
        List<String> found = as(Persona.GREVE)
                .get("/v1/participants?limit=500")
                .then()
                .extract()
                .path("items.findAll { it.source?.system == 'greve-nord' }.id");
        assertEquals(many, found.size());
        return found;
    }

    private static void batch(String path, String rows, int taken) {
        as(Persona.GREVE)
                .contentType("text/csv")
                .body(rows)
                .post(path)
                .then()
                .statusCode(201)
                .body("rows.created", equalTo(taken));
    }

    private static ValidatableResponse attendance(Persona persona, String query) {
        return as(persona).get("/v1/contact-attendance?" + query).then();
    }
}
