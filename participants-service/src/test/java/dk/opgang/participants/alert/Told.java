package dk.opgang.participants.alert;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;

/** An enrolment as initiatives-service tells it. */
public record Told(
        UUID id,
        UUID initiative,
        UUID participant,
        String state,
        String theme,
        String organisation,
        String from,
        String to) {

    public static final String BO_VEST = Persona.BO_VEST.organisation().orElseThrow();
    static final String ODINSGAARDEN = Persona.ODINSGAARDEN.organisation().orElseThrow();

    /** An active enrolment in an employment effort; without an organisation the municipality runs it. */
    public static Told of(UUID participant, String organisation) {
        return new Told(
                UUID.randomUUID(),
                UUID.randomUUID(),
                participant,
                "active",
                "outreach-employment",
                organisation,
                "2020-01-01",
                null);
    }

    Told in(String other) {
        return new Told(id, initiative, participant, other, theme, organisation, from, to);
    }

    Told about(String other) {
        return new Told(id, initiative, participant, state, other, organisation, from, to);
    }

    Told until(String day) {
        return new Told(id, initiative, participant, state, theme, organisation, from, day);
    }

    /** Publishes it as a change of state. */
    public Told publish() {
        publish("transitioned", UUID.randomUUID());
        return this;
    }

    void publish(String what, UUID event) {
        Topics.publish(
                "opgang.initiatives.v1",
                event,
                "dk.opgang.initiatives.enrolment-" + what + ".v1",
                id,
                """
                {"enrolmentId": "%s", "initiativeId": "%s", "participantId": "%s", "municipalityCode": "615",
                 "partnerOrganisations": [], "from": "%s", "to": %s, "state": "%s", "stateSince": "%s", "outcome": null,
                 "theme": %s, "contactOrganisation": %s}""".formatted(
                        id, initiative, participant, from, text(to), state, from, text(theme), text(organisation)),
                Map.of());
    }

    /** Waits until there is an alert about the participant. */
    public static UUID awaitAlert(UUID participant) {
        TestDatabase.await("select count(*) from coordination_alerts where participant_id = '" + participant + "'", 1);
        return alertOf(participant);
    }

    static UUID alertOf(UUID participant) {
        return UUID.fromString(
                TestDatabase.text("select id from coordination_alerts where participant_id = '" + participant + "'"));
    }

    /** Waits until the enrolment is known as it was told. */
    Told awaitKnown() {
        TestDatabase.await("select count(*) from enrolments where id = '" + id + "' and state = '" + state + "'", 1);
        return this;
    }

    static void awaitState(UUID alert, String state) {
        Waiting.await()
                .until(
                        () -> as(Persona.HORSENS)
                                .get("/v1/coordination-alerts/{id}", alert)
                                .path("state"),
                        Matchers.equalTo(state));
    }

    static JsonPath read(Persona who, UUID alert) {
        return as(who).get("/v1/coordination-alerts/{id}", alert)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The alerts of the participant that the persona finds in the list. */
    static List<String> listed(Persona who, UUID participant) {
        return as(who).queryParam("participantId", participant)
                .queryParam("count", true)
                .get("/v1/coordination-alerts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String text(String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
