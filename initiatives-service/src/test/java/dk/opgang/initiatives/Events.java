package dk.opgang.initiatives;

import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events of participants-service, published as it would. */
final class Events {

    private static final String TOPIC = "opgang.participants.v1";
    private static final String PREFIX = "dk.opgang.participants.";

    private Events() {}

    static void registered(UUID participant) {
        publish("participant-registered.v1", participant, """
                {"participantId": "%s", "municipalityCode": "%s", "birthYear": %d, "housingAreaId": null, "benefitGroup": null}""".formatted(
                        participant, People.municipality(participant), People.birthYear(participant)));
    }

    /** The participant lives in another municipality now, which goes on with it. */
    static void moved(UUID participant, String municipality) {
        publish("participant-updated.v1", participant, """
                {"participantId": "%s", "municipalityCode": "%s", "birthYear": %d, "housingAreaId": null, "benefitGroup": null}""".formatted(
                        participant, municipality, People.birthYear(participant)));
    }

    /** A consent to passing on enrolments in all initiatives. */
    static void consent(UUID participant, String recipient, Instant withdrawnAt) {
        consent(participant, recipient, withdrawnAt, "enrolments", null);
    }

    static void consent(UUID participant, String recipient, Instant withdrawnAt, String category, UUID initiative) {
        consent(participant, recipient, withdrawnAt, category, initiative, People.municipality(participant));
    }

    /** @param source who passes the data on */
    static void consent(
            UUID participant, String recipient, Instant withdrawnAt, String category, UUID initiative, String source) {
        publish("consent-given.v1", participant, """
                {"consentId": "%s", "participantId": "%s", "municipalityCode": "%s", "purpose": "employment-effort",
                 "dataCategories": ["%s", "employment"], "sourceOrganisation": "%s", "recipientOrganisation": "%s",
                 "initiativeId": %s, "from": "2019-01-01", "until": "2099-01-01", "withdrawnAt": %s}""".formatted(
                        participant,
                        participant,
                        People.municipality(participant),
                        category,
                        source,
                        recipient,
                        initiative == null ? "null" : "\"" + initiative + "\"",
                        withdrawnAt == null ? "null" : "\"" + withdrawnAt + "\""));
    }

    static UUID contact(UUID participant, UUID initiative, String at) {
        UUID id = UUID.randomUUID();
        publish("contact-recorded.v1", participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "%s", "housingAreaId": null, "at": "%s",
                 "kind": "conversation", "place": "outreach-office", "attended": true, "initiativeId": "%s"}""".formatted(
                        id, participant, People.municipality(participant), at, initiative));
        return id;
    }

    static UUID benefit(UUID participant, String group, String from) {
        UUID id = UUID.randomUUID();
        publish("benefit-period-opened.v1", participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "%s", "housingAreaId": null, "group": "%s", "from": "%s",
                 "to": null, "closingReason": null}""".formatted(
                        id, participant, People.municipality(participant), group, from));
        return id;
    }

    static void erased(UUID participant) {
        publish("participant-erased.v1", participant, """
                {"participantId": "%s", "municipalityCode": "%s"}""".formatted(participant, People.municipality(participant)));
    }

    /** The person is erased, while counts keep what they rest on. */
    static void erasedOutsideOfCounts(UUID participant) {
        publish("participant-erased.v1", participant, """
                {"participantId": "%s", "municipalityCode": "%s", "statistics": "keep"}""".formatted(participant, People.municipality(participant)));
    }

    /** The record, which stands in a table of the projection, never was. */
    static void removed(String type, String table, UUID participant, UUID id) {
        publish(type, participant, """
                {"id": "%s", "consentId": "%s", "participantId": "%s", "municipalityCode": "%s"}""".formatted(id, id, participant, People.municipality(participant)));
        TestDatabase.await("select count(*) from " + table + " where id = '" + id + "'", 0);
    }

    /** The record was kept long enough: nothing shows it any more, and counts rest on it. */
    static void retired(String type, UUID participant, UUID id) {
        publish(type, participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "%s", "statistics": "keep"}""".formatted(id, participant, People.municipality(participant)));
    }

    /** The duplicate was merged into the survivor, or is again who it was; told under both ids. */
    static void merge(String type, UUID survivor, UUID duplicate, Instant at) {
        for (UUID key : List.of(duplicate, survivor)) {
            Topics.publish(
                    TOPIC,
                    UUID.randomUUID(),
                    PREFIX + type,
                    key,
                    """
                    {"participantId": "%s", "municipalityCode": "%s", "mergedParticipantId": "%s"}""".formatted(survivor, People.municipality(survivor), duplicate),
                    Map.of("ce_time", at.toString()));
        }
    }

    static void restricted(UUID participant, boolean restricted) {
        publish(restricted ? "processing-restricted.v1" : "processing-lifted.v1", participant, """
                {"participantId": "%s", "municipalityCode": "%s"}""".formatted(
                        participant, People.municipality(participant)));
        TestDatabase.await(
                "select count(*) from participants where restricted and id = '" + participant + "'",
                restricted ? 1 : 0);
    }

    private static void publish(String type, UUID participant, String json) {
        Topics.publish(TOPIC, UUID.randomUUID(), PREFIX + type, participant, json, Map.of());
    }
}
