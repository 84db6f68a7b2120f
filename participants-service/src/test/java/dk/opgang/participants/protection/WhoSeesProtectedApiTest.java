package dk.opgang.participants.protection;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each cell of the table of who sees what of somebody protected. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class WhoSeesProtectedApiTest {

    private static final String OWN = "own";
    private static final String TRUSTED = "trusted";
    private static final String MUNICIPALITY = "municipality";
    private static final String ORGANISATION = "organisation";

    @ParameterizedTest
    @CsvSource({
        "name-and-address, own,          '',                200, ",
        "name-and-address, own,          /identity,         403, protected-identity",
        "name-and-address, own,          /export,           403, protected-identity",
        "name-and-address, own,          /residences,       200, ",
        "name-and-address, own,          /benefit-periods,  200, ",
        "name-and-address, own,          /protection,       200, ",
        "name-and-address, trusted,      /identity,         200, ",
        "name-and-address, trusted,      /export,           200, ",
        "name-and-address, trusted,      /residences,       200, ",
        "name-and-address, municipality, '',                200, ",
        "name-and-address, municipality, /identity,         200, ",
        "name-and-address, municipality, /residences,       200, ",
        "name-and-address, municipality, /protection,       404, not-found",
        "name-and-address, organisation, '',                200, ",
        "name-and-address, organisation, /identity,         404, not-found",
        "name-and-address, organisation, /residences,       404, not-found",
        "name-and-address, organisation, /benefit-periods,  200, ",
        "name-and-address, organisation, /consents,         200, ",
        "name-and-address, organisation, /protection,       404, not-found",
        "threatened,       own,          '',                200, ",
        "threatened,       own,          /identity,         403, protected-identity",
        "threatened,       own,          /export,           403, protected-identity",
        "threatened,       own,          /residences,       403, protected-residence",
        "threatened,       own,          /benefit-periods,  200, ",
        "threatened,       trusted,      /identity,         200, ",
        "threatened,       trusted,      /export,           200, ",
        "threatened,       trusted,      /residences,       200, ",
        "threatened,       municipality, '',                200, ",
        "threatened,       municipality, /identity,         404, not-found",
        "threatened,       municipality, /residences,       404, not-found",
        "threatened,       municipality, /benefit-periods,  200, ",
        "threatened,       municipality, /protection,       404, not-found",
        "threatened,       organisation, '',                404, not-found",
        "threatened,       organisation, /identity,         404, not-found",
        "threatened,       organisation, /residences,       404, not-found",
        "threatened,       organisation, /benefit-periods,  404, not-found",
        "threatened,       organisation, /consents,         404, not-found",
        "threatened,       organisation, /contacts,         404, not-found",
        "threatened,       organisation, /protection,       404, not-found"
    })
    void what_is_protected_is_kept_from_that_caller(String kind, String who, String below, int status, String code) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        // When
        ValidatableResponse answer = by(who).get(somebody.path(below)).then();
        // Then
        answer.statusCode(status);
        assertEquals(code, status == 200 ? null : answer.extract().path("code"));
    }

    @ParameterizedTest
    @CsvSource({
        "name-and-address, own,          true",
        "name-and-address, trusted,      true",
        "name-and-address, municipality, true",
        "name-and-address, organisation, false",
        "threatened,       own,          false",
        "threatened,       trusted,      true",
        "threatened,       municipality, false"
    })
    void the_area_stands_in_the_answers_of_those_alone_who_may_know_it(String kind, String who, boolean shown) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        String area = shown ? somebody.area().toString() : null;
        // When
        ValidatableResponse answer =
                by(who).get(somebody.path("?expand=residences,benefitPeriods")).then();
        // Then
        answer.statusCode(200)
                .body("housingAreaId", equalTo(area))
                .body("benefitGroup", equalTo("kontanthjaelp"))
                .body("benefitPeriods.items[0].housingAreaId", equalTo(area))
                .body("residences.items.size()", equalTo(shown ? 1 : 0));
        by(who).get(somebody.path("/benefit-periods")).then().body("items[0].housingAreaId", equalTo(area));
    }

    @ParameterizedTest
    @CsvSource({
        "name-and-address, own,          1",
        "name-and-address, trusted,      1",
        "name-and-address, municipality, 1",
        "name-and-address, organisation, 0",
        "threatened,       own,          0",
        "threatened,       trusted,      1",
        "threatened,       municipality, 0",
        "threatened,       organisation, 0"
    })
    void nobody_is_found_or_counted_in_an_area_by_whom_it_is_kept_from(String kind, String who, int found) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        // When
        ValidatableResponse list = by(who).get("/v1/participants?count=true&housingAreaId=" + somebody.area())
                .then();
        // Then
        list.statusCode(200).body("items.size()", equalTo(found)).body("count", equalTo(found));
    }

    @ParameterizedTest
    @CsvSource({
        "name-and-address, own,          true",
        "name-and-address, municipality, false",
        "name-and-address, organisation, false",
        "threatened,       own,          true",
        "threatened,       trusted,      true",
        "threatened,       municipality, false"
    })
    void that_somebody_is_protected_its_municipality_alone_hears(String kind, String who, boolean told) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        // When
        ValidatableResponse answer = by(who).get(somebody.path("")).then();
        // Then
        answer.statusCode(200).body("protection.kind", told ? equalTo(kind) : nullValue());
    }

    @Test
    void a_threatened_participant_is_in_no_list_of_an_organisation() {
        // Given
        Protecting somebody = Protecting.consented(Protecting.THREATENED);
        // When
        ValidatableResponse list = by(ORGANISATION)
                .get("/v1/participants?limit=500&sort=-createdAt")
                .then();
        // Then
        list.statusCode(200).body("items.id", not(hasItem(somebody.id().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {Protecting.NAME_AND_ADDRESS, Protecting.THREATENED})
    void a_read_of_what_is_protected_stands_in_the_log_as_such(String kind) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        // When
        by(TRUSTED).get(somebody.path("/identity")).then().statusCode(200);
        // Then
        as(Persona.HORSENS)
                .get(somebody.path("/access-log"))
                .then()
                .body("items.action", hasItem("read-protected-identity"))
                .body("items.action", not(hasItem("read-identity")));
    }

    @Test
    void what_a_protection_keeps_is_not_told_by_writing() {
        // Given
        Protecting somebody = Protecting.consented(Protecting.THREATENED);
        // When
        ValidatableResponse moved = by(OWN).body(Map.of(
                        "housingAreaId",
                        somebody.area(),
                        "from",
                        Protecting.TODAY.minusDays(2).toString()))
                .post(somebody.path("/residences"))
                .then();
        // Then
        moved.statusCode(403).body("code", equalTo("protected-residence"));
        by(OWN).header("If-Match", "*")
                .body(Map.of("language", "ar"))
                .patch(somebody.path(""))
                .then()
                .statusCode(200)
                .body("housingAreaId", nullValue());
        by(OWN).body(Map.of("group", "sygedagpenge", "from", "2019-01-01"))
                .post(somebody.path("/benefit-periods"))
                .then()
                .statusCode(201)
                .body("housingAreaId", nullValue());
        by(TRUSTED)
                .get(somebody.path(""))
                .then()
                .body("housingAreaId", equalTo(somebody.area().toString()));
    }

    @ParameterizedTest
    @CsvSource({"name-and-address, own, true", "threatened, own, false", "threatened, trusted, true"})
    void what_was_recorded_tells_no_more_than_what_holds(String kind, String who, boolean shown) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        String area = shown ? somebody.area().toString() : null;
        // When
        ValidatableResponse past = by(who).queryParam("asOf", Instant.now().toString())
                .get(somebody.path("/benefit-periods"))
                .then();
        // Then
        past.statusCode(200).body("items[0].housingAreaId", equalTo(area));
        by(who).get(somebody.path("/benefit-periods/" + past.extract().path("items[0].id") + "/versions"))
                .then()
                .statusCode(200)
                .body("items[0].housingAreaId", equalTo(area));
        by(who).queryParam("asOf", Instant.now().toString())
                .get(somebody.path("/residences"))
                .then()
                .statusCode(shown ? 200 : 403);
    }

    @ParameterizedTest
    @CsvSource({"name-and-address, own, 1", "threatened, own, 0", "threatened, trusted, 1"})
    void no_household_is_found_by_where_a_member_hides(String kind, String who, int found) {
        // Given
        Protecting somebody = Protecting.consented(kind);
        by(OWN).body(Map.of("memberIds", List.of(somebody.id())))
                .post("/v1/households")
                .then()
                .statusCode(201);
        // When
        ValidatableResponse list = by(who).get("/v1/households?count=true&housingAreaId=" + somebody.area())
                .then();
        // Then
        list.statusCode(200).body("count", equalTo(found));
    }

    @ParameterizedTest
    @CsvSource({
        "name-and-address, organisation:90100009, 1, 0, 1",
        "name-and-address, municipality:253,      1, 1, 1",
        "threatened,       organisation:90100009, 0, 0, 0",
        "threatened,       municipality:253,      1, 0, 1",
        "threatened,       municipality:615,      1, 1, 1"
    })
    void the_database_keeps_it_too(String kind, String tenant, int participant, int residences, int benefits)
            throws SQLException {
        // Given
        Protecting somebody = Protecting.consented(kind);
        // When
        long seen = seen(tenant, "participants", "id", somebody);
        // Then
        assertEquals(participant, seen);
        assertEquals(residences, seen(tenant, "residences", "participant_id", somebody));
        assertEquals(benefits, seen(tenant, "benefit_periods", "participant_id", somebody));
        boolean own = tenant.equals("municipality:615");
        assertEquals(own ? 1 : 0, seen(tenant, "protections", "participant_id", somebody));
        assertEquals(own ? 1 : 0, seen(tenant, "protections_ahead", "participant_id", somebody));
    }

    @Test
    void everything_is_open_before_and_after() {
        // Given
        Protecting before = Protecting.nobodyYet();
        Protecting after = Protecting.nobodyYet();
        String organisation = Persona.ODINSGAARDEN.organisation().orElseThrow();
        consent(before.id(), organisation, "residence");
        consent(after.id(), organisation, "residence");
        // When
        before.protect(Protecting.THREATENED, Protecting.TODAY.plusDays(2), null)
                .statusCode(201);
        after.protect(Protecting.THREATENED, Protecting.TODAY.minusDays(9), Protecting.TODAY.minusDays(1))
                .statusCode(201);
        // Then
        for (Protecting somebody : new Protecting[] {before, after}) {
            by(ORGANISATION).get(somebody.path("/residences")).then().statusCode(200);
            by(OWN).get(somebody.path("/identity")).then().statusCode(200);
        }
        by(OWN).get(before.path("")).then().body("protection.kind", equalTo("threatened"));
        by(OWN).get(after.path("")).then().body("protection", nullValue());
    }

    private static RequestSpecification by(String who) {
        String scopes = "participants.read participants.identify";
        RequestSpecification request = Objects.requireNonNull(Map.of(
                        OWN, as(Persona.HORSENS),
                        TRUSTED, as(Persona.HORSENS_TRUSTED),
                        MUNICIPALITY, as(Persona.GREVE),
                        ORGANISATION, withToken(Tokens.of(Persona.ODINSGAARDEN, scopes)))
                .get(who));
        return request.header("Opgang-Purpose", "case-handling");
    }

    /** How many rows of somebody the service's role sees on behalf of the tenant. */
    private static long seen(String tenant, String table, String column, Protecting somebody) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = '" + tenant + "'");
            try (ResultSet row = statement.executeQuery(
                    "select count(*) from " + table + " where " + column + " = '" + somebody.id() + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
