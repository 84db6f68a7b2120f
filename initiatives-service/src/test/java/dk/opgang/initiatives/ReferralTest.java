package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an organisation may enrol: under its municipality's enrolment that runs, or under a consent; nobody else exists for it. */
@ServiceTest
class ReferralTest {

    private static final String TEMPLATE = "outreach-employment";

    private final UUID participant = People.adult("615");
    private final String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write placements.write");
    private UUID initiative;
    private UUID other;

    @BeforeEach
    void start() {
        initiative = World.initiative(Persona.HORSENS, TEMPLATE);
        other = World.initiative(Persona.HORSENS, TEMPLATE);
        Events.registered(participant);
        TestDatabase.await("select count(*) from participants where id = '" + participant + "'", 1);
    }

    @Test
    void withoutEitherNobodyExists() {
        // When
        var single = enrol(initiative);
        var batch = batch(initiative);

        // Then
        single.statusCode(422).body("errors.code", contains("participant-not-found"));
        batch.body("rows.rejected", equalTo(1));
    }

    @Test
    void theMunicipalitysEnrolmentGivesTheRightAsLongAsItRuns() {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        UUID third = World.initiative(Persona.HORSENS, TEMPLATE);
        int running = enrol(other).extract().statusCode();
        as(Persona.HORSENS)
                .body(Map.of("to", "dropped-out", "on", "2019-03-01"))
                .post("/v1/enrolments/{id}/transitions", id)
                .then()
                .statusCode(200);

        // When
        var ended = enrol(third);

        // Then
        assertEquals(201, running);
        ended.statusCode(422).body("errors.code", contains("participant-not-found"));
        World.place(Persona.ODINSGAARDEN, World.placementForm(participant, "ended-" + participant))
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
    }

    @Test
    void whatAnOrganisationEnrolledItselfProlongsNothing() {
        // Given
        consent(initiative, null);
        enrol(initiative).statusCode(201);

        // When
        consent(initiative, Instant.parse("2020-01-01T00:00:00Z"));

        // Then
        enrol(other).statusCode(422).body("errors.code", contains("participant-not-found"));
        World.place(Persona.ODINSGAARDEN, World.placementForm(participant, "own-" + participant))
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
    }

    @Test
    void aConsentThatIsBoundToAnInitiativeOpensThatOneAlone() {
        // When
        consent(initiative, null);

        // Then
        enrol(other).statusCode(422).body("errors.code", contains("participant-not-found"));
        batch(other).body("rows.rejected", equalTo(1));
        enrol(initiative).statusCode(201);
    }

    @Test
    void theDatabaseEnrolsNobodyEither() throws SQLException {
        // Given
        String values = "'%s', now(), now(), 0, '%s', '%s', '%s', '615', '{" + World.ODINSGAARDEN + "}', '2019-01-07',"
                + " 'referred', '2019-01-07'";
        String organisation = "organisation:" + World.ODINSGAARDEN;

        // When
        List<Boolean> refused = List.of(
                isRefused(organisation, values.formatted(UUID.randomUUID(), organisation, initiative, participant)),
                isRefused(
                        "municipality:253",
                        values.formatted(UUID.randomUUID(), "municipality:253", initiative, participant)),
                isRefused(
                        "municipality:615", values.formatted(UUID.randomUUID(), organisation, initiative, participant)),
                isRefused(
                        "municipality:615",
                        values.formatted(UUID.randomUUID(), "municipality:615", initiative, participant)));

        // Then
        assertEquals(List.of(true, true, true, false), refused);
    }

    @Test
    void theDatabaseMovesNoEnrolmentToSomebodyElse() throws SQLException {
        // Given
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");

        // When
        List<Boolean> refused = List.of(
                isStatementRefused("update enrolments set participant_id = gen_random_uuid() where id = '" + id + "'"),
                isStatementRefused("update enrolments set municipality_code = '615' where id = '" + id + "'"),
                isStatementRefused("update enrolments set outcome = null where id = '" + id + "'"));

        // Then
        assertEquals(List.of(true, true, false), refused);
    }

    private static boolean isRefused(String tenant, String values) throws SQLException {
        return isRefusedAs(
                tenant,
                "insert into enrolments (id, created_at, updated_at, version, poster, initiative_id, participant_id,"
                        + " municipality_code, partner_organisations, period_from, state, state_since) values ("
                        + values + ")");
    }

    private static boolean isStatementRefused(String sql) throws SQLException {
        return isRefusedAs("municipality:615", sql);
    }

    private static boolean isRefusedAs(String tenant, String sql) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = '" + tenant + "'");
            statement.executeUpdate(sql);
            return false;
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private ValidatableResponse enrol(UUID where) {
        return Api.withToken(token)
                .body(Map.of("participantId", participant, "from", "2019-01-07"))
                .post("/v1/initiatives/{id}/enrolments", where)
                .then();
    }

    private ValidatableResponse batch(UUID where) {
        Map<String, Object> row = Map.of(
                "source",
                Map.of("system", "test", "id", "referral-" + UUID.randomUUID()),
                "initiativeId",
                where,
                "participantId",
                participant,
                "from",
                "2019-01-07");
        return Api.withToken(token)
                .body(List.of(row))
                .post("/v1/enrolment-batches")
                .then()
                .statusCode(201);
    }

    private void consent(UUID where, Instant withdrawnAt) {
        Events.consent(participant, World.ODINSGAARDEN, withdrawnAt, "enrolments", where);
        TestDatabase.await(
                "select count(*) from consents where participant_id = '" + participant + "' and withdrawn_at is "
                        + (withdrawnAt == null ? "null" : "not null"),
                1);
    }
}
