package dk.opgang.participants.consent;

import static dk.opgang.participants.Fixture.consentBody;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent opens what its source passes on, and of an initiative's only what belongs to the one that it is bound to. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class WhatAConsentOpensApiTest {

    private static final String ODINSGAARDEN =
            Persona.ODINSGAARDEN.organisation().orElseThrow();
    private static final String[] ALL = {"benefits", "residence", "contacts", "education", "identity"};

    private UUID participant;

    @BeforeEach
    void register() {
        participant = participant();
    }

    @Test
    void a_consent_to_what_others_pass_on_opens_nothing_of_the_municipality() throws SQLException {
        // Given
        Map<String, Object> body = consentBody(ODINSGAARDEN, ALL);
        body.put("sourceOrganisation", Persona.BO_VEST.organisation().orElseThrow());
        // When
        give(body);
        // Then
        for (String path :
                new String[] {"", "/benefit-periods", "/residences", "/contacts", "/education-readiness", "/consents"
                }) {
            as(Persona.ODINSGAARDEN)
                    .get("/v1/participants/" + participant + path)
                    .then()
                    .statusCode(404);
        }
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants?limit=500")
                .then()
                .body("items.id", not(hasItem(participant.toString())));
        assertEquals(0, seen("participants", "id"));
        assertEquals(0, seen("benefit_periods", "participant_id"));
    }

    @Test
    void a_consent_bound_to_an_initiative_opens_its_contacts_alone() throws SQLException {
        // Given
        UUID initiative = UUID.randomUUID();
        contact(initiative);
        contact(UUID.randomUUID());
        contact(null);
        Map<String, Object> body = consentBody(ODINSGAARDEN, "contacts");
        body.put("initiativeId", initiative);
        // When
        give(body);
        // Then
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/contacts?count=true", participant)
                .then()
                .statusCode(200)
                .body("items.initiativeId", contains(initiative.toString()))
                .body("count", equalTo(1));
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}?expand=contacts", participant)
                .then()
                .body("contacts.items.initiativeId", contains(initiative.toString()));
        assertEquals(1, seen("contacts", "participant_id"));
    }

    private void give(Map<String, Object> body) {
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/consents", participant)
                .then()
                .statusCode(201);
    }

    private void contact(UUID initiative) {
        Map<String, Object> body = new HashMap<>(
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "town-hall", "attended", true));
        body.put("initiativeId", initiative);
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/contacts", participant)
                .then()
                .statusCode(201);
    }

    /** What the database itself shows the organisation. */
    private long seen(String table, String column) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'organisation:" + ODINSGAARDEN + "'");
            try (ResultSet row = statement.executeQuery(
                    "select count(*) from " + table + " where " + column + " = '" + participant + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
