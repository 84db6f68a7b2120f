package dk.opgang.network.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedErasureTest {

    private static final String PARTICIPANTS = "opgang.participants.v1";
    private static final String INITIATIVES = "opgang.initiatives.v1";
    private static final String REGISTERED = "dk.opgang.participants.participant-registered.v1";
    private static final String ERASED = "dk.opgang.participants.participant-erased.v1";
    private static final String PLACED = "dk.opgang.initiatives.placement-created.v1";

    private final UUID erased = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from feed_readers");
        TestDatabase.execute("delete from feed_events");
    }

    private static UUID send(String topic, String type, UUID subject, UUID participant) {
        UUID id = Ids.next();
        String data = "{\"participantId\": \"" + participant + "\", \"municipalityCode\": \"615\"}";
        Topics.publish(topic, id, type, subject, data, Map.of("ce_opgangmunicipalities", "615"));
        return id;
    }

    private static UUID recorded(UUID id) {
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id;
    }

    @Test
    void erasureLeavesNothingOfTheParticipantButItself() {
        // Given
        UUID registered = recorded(send(PARTICIPANTS, REGISTERED, erased, erased));
        recorded(send(INITIATIVES, PLACED, UUID.randomUUID(), erased));
        UUID kept = recorded(send(INITIATIVES, PLACED, UUID.randomUUID(), other));

        // When
        UUID erasure = recorded(send(PARTICIPANTS, ERASED, erased, erased));

        // Then
        var page = Api.as(Persona.HORSENS).get("/v1/events");
        page.then().body("items.id", contains(kept.toString(), erasure.toString()));
        assertEquals(2, TestDatabase.number("select count(*) from feed_readers"));
        var afterDeleted = Api.as(Persona.HORSENS).get("/v1/events?after=" + registered);
        afterDeleted.then().statusCode(200).body("items.id", contains(kept.toString(), erasure.toString()));
        Api.as(Persona.GREVE).get("/v1/events?after=" + registered).then().statusCode(400);
    }

    @Test
    void lettersAboutTheParticipantGo() {
        // Given
        TestDatabase.execute("insert into dead_letters (event_id, topic, part, position, key, headers, error) values"
                + " (gen_random_uuid(), '" + INITIATIVES + "', 0, 0, '" + erased + "', '{}', 'x')");

        // When
        recorded(send(PARTICIPANTS, ERASED, erased, erased));

        // Then
        assertEquals(0, TestDatabase.number("select count(*) from dead_letters where key = '" + erased + "'"));
        assertEquals(
                1, TestDatabase.number("select count(*) from erased_subjects where subject_id = '" + erased + "'"));
    }

    @Test
    void whatComesAfterTheErasureIsNotRecorded() {
        // Given
        UUID placement = UUID.randomUUID();
        recorded(send(PARTICIPANTS, ERASED, erased, erased));

        // When
        send(INITIATIVES, PLACED, placement, erased);
        send(PARTICIPANTS, REGISTERED, erased, erased);
        UUID afterThePlacement = recorded(send(INITIATIVES, PLACED, placement, other));
        UUID afterTheRegistration = recorded(send(PARTICIPANTS, ERASED, erased, erased));

        // Then
        Api.as(Persona.HORSENS)
                .get("/v1/events")
                .then()
                .body("items.id", hasItems(afterThePlacement.toString(), afterTheRegistration.toString()));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from feed_events where participant_id = '" + erased
                        + "' and type <> '" + ERASED + "'"));
    }

    @Test
    void onlyTheServiceItselfErases() throws SQLException {
        // Given
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'municipality:615'");

            // When
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.execute("select opgang_feed_forget('{}'::uuid[])"));

            // Then
            assertEquals("42501", refused.getSQLState());
        }
    }
}
