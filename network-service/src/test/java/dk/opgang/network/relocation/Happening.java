package dk.opgang.network.relocation;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import java.util.Map;
import java.util.UUID;

/** What participants-service tells of participants; it is taken in when a method returns. */
final class Happening {

    private static final String TOPIC = "opgang.participants.v1";
    private static final String PREFIX = "dk.opgang.participants.";

    void merged(UUID duplicate, UUID survivor) {
        publish("participant-merged.v1", duplicate, """
                {"participantId": "%s", "municipalityCode": "615", "mergedParticipantId": "%s"}""".formatted(survivor, duplicate));
    }

    void reversed(UUID duplicate, UUID survivor) {
        publish("participant-merge-reversed.v1", duplicate, """
                {"participantId": "%s", "municipalityCode": "615", "mergedParticipantId": "%s"}""".formatted(survivor, duplicate));
    }

    void erased(UUID participant) {
        publish(
                "participant-erased.v1",
                participant,
                "{\"participantId\": \"%s\", \"municipalityCode\": \"615\"}".formatted(participant));
    }

    void restricted(UUID participant) {
        publish(
                "processing-restricted.v1",
                participant,
                "{\"participantId\": \"%s\", \"municipalityCode\": \"615\"}".formatted(participant));
    }

    void lifted(UUID participant) {
        publish(
                "processing-lifted.v1",
                participant,
                "{\"participantId\": \"%s\", \"municipalityCode\": \"615\"}".formatted(participant));
    }

    private static void publish(String type, UUID participant, String data) {
        UUID id = Ids.next();
        Topics.publish(TOPIC, id, PREFIX + type, participant, data, Map.of("ce_opgangmunicipalities", "615"));
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
    }
}
