package dk.opgang.network.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EventFeedTest {

    private static final String PARTICIPANTS = "opgang.participants.v1";
    private static final String REGISTERED = "dk.opgang.participants.participant-registered.v1";
    private static final String UPDATED = "dk.opgang.participants.participant-updated.v1";
    private static final String PLACED = "dk.opgang.initiatives.placement-created.v1";
    private static final String AREA = "dk.opgang.housing-areas.housing-area-registered.v1";

    private final UUID aggregate = UUID.randomUUID();

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from feed_readers");
        TestDatabase.execute("delete from feed_events");
    }

    private UUID publish(String topic, String type, Map<String, String> names) {
        UUID id = Ids.next();
        Topics.publish(topic, id, type, aggregate, "{\"participantId\": \"" + aggregate + "\"}", names);
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id;
    }

    private UUID publish(String type, String municipality) {
        return publish(PARTICIPANTS, type, Map.of("ce_opgangmunicipalities", municipality));
    }

    private static Response read(Persona persona, String query) {
        return Api.as(persona).get("/v1/events" + (query.isEmpty() ? "" : "?" + query));
    }

    @Test
    void eventIsSeenByTheNamedMunicipalityAlone() {
        // Given
        UUID id = publish(REGISTERED, "615");

        // When
        var named = read(Persona.HORSENS, "");
        var other = read(Persona.GREVE, "");
        var nobody = read(Persona.ADMIN, "");
        var byId = read(Persona.GREVE, "after=" + id);

        // Then
        named.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].specversion", equalTo("1.0"))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].type", equalTo(REGISTERED))
                .body("items[0].source", equalTo("urn:opgang:test"))
                .body("items[0].subject", equalTo(aggregate.toString()))
                .body("items[0].datacontenttype", equalTo("application/json"))
                .body("items[0].time", notNullValue())
                .body("items[0].data.participantId", equalTo(aggregate.toString()))
                .body("next", nullValue());
        other.then().statusCode(200).body("items", hasSize(0));
        nobody.then().statusCode(200).body("items", hasSize(0));
        byId.then().statusCode(400).body("errors[0].code", equalTo("invalid-cursor"));
    }

    @Test
    void anEventThatIsReadAgainStandsOnceInTheFeed() {
        // Given
        UUID first = publish(REGISTERED, "615");

        // When
        Topics.publish(
                PARTICIPANTS,
                first,
                REGISTERED,
                aggregate,
                "{\"participantId\": \"" + aggregate + "\"}",
                Map.of("ce_opgangmunicipalities", "615"));
        UUID second = publish(UPDATED, "615");

        // Then
        read(Persona.HORSENS, "").then().body("items.id", contains(first.toString(), second.toString()));
        assertEquals(0, TestDatabase.number("select count(*) from inbox where event_id = '" + first + "'"));
    }

    @Test
    void whatTheFeedKeepsOfAParticipantIsPartOfItsExport() {
        // Given
        publish(REGISTERED, "615");
        publish(UPDATED, "615");

        // When
        var records = Api.as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", aggregate, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records")
                .then();

        // Then
        records.statusCode(200)
                .body("events.type", contains(REGISTERED, UPDATED))
                .body("events[0].data.participantId", equalTo(aggregate.toString()))
                .body("events[0].readers", contains("municipality:615"))
                .body("consents", hasSize(0));
    }

    @Test
    void whoReadsOfAParticipantStandsInTheAccessLogWithThePurpose() {
        // Given
        publish(REGISTERED, "615");
        publish(UPDATED, "615");

        // When
        Api.as(Persona.HORSENS)
                .header("Opgang-Purpose", "placement-follow-up")
                .get("/v1/events?limit=2")
                .then()
                .statusCode(200);

        // Then
        Api.as(Persona.PARTICIPANTS_SERVICE)
                .body("{\"subjectId\": \"" + aggregate
                        + "\", \"newestFirst\": true, \"since\": \"2020-01-01T00:00:00Z\", \"limit\": 10}")
                .post("/internal/accesses")
                .then()
                .statusCode(200)
                .body("items.action", contains("read-events"))
                .body("items[0].tenant", equalTo("municipality:615"))
                .body("items[0].purpose", equalTo("placement-follow-up"));
        Api.as(Persona.HORSENS)
                .header("Opgang-Purpose", "no-such-purpose")
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("header:Opgang-Purpose"));
    }

    @Test
    void aRebuildPublishesNothingAnewAndNothingOld() {
        // Given
        UUID recent = publish(REGISTERED, "615");
        UUID old = UUID.randomUUID();
        Topics.publish(
                PARTICIPANTS,
                old,
                REGISTERED,
                aggregate,
                "{\"participantId\": \"" + aggregate + "\"}",
                Map.of(
                        "ce_opgangmunicipalities",
                        "615",
                        "ce_time",
                        Instant.now().minus(Duration.ofDays(60)).toString()));
        UUID last = publish(UPDATED, "615");

        // When
        Api.as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);

        // Then
        TestDatabase.await("select count(*) from rebuild_targets", 0);
        assertEquals(0, TestDatabase.number("select count(*) from feed_events where id = '" + old + "'"));
        assertEquals(
                2,
                TestDatabase.number("select count(*) from feed_events where id in ('" + recent + "', '" + last + "')"));
    }

    @Test
    void theFeedIsAListLikeAllOthers() {
        // Given
        UUID first = publish(REGISTERED, "615");
        UUID second = publish(UPDATED, "615");
        publish(UPDATED, "253");

        // When
        var page = read(Persona.HORSENS, "limit=1&count=true&sort=createdAt&changedSince=2020-01-01T00:00:00Z");

        // Then
        page.then()
                .body("items.id", contains(first.toString()))
                .body("count", equalTo(2))
                .header("Link", startsWith("</v1/events?"));
        read(Persona.HORSENS, "sort=createdAt&changedSince=2020-01-01T00:00:00Z&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(second.toString()));
        read(Persona.HORSENS, "count=true&types=" + UPDATED).then().body("count", equalTo(1));
    }

    @Test
    void aTotalThatTakesTooLongIsGivenUp() throws SQLException {
        try (Connection other = TestDatabase.asSuperuser();
                Statement lock = other.createStatement()) {
            // Given
            other.setAutoCommit(false);
            lock.execute("lock table feed_readers in access exclusive mode");

            // When
            var answer = read(Persona.HORSENS, "count=true");

            // Then
            answer.then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("service-unavailable"));
        }
    }

    @Test
    void whatHappenedSinceAnInstantIsFound() {
        // Given
        publish(REGISTERED, "615");
        UUID second = publish(UPDATED, "615");
        TestDatabase.execute("update feed_events set time = now() + interval '1 day' where id = '" + second + "'");
        String later = Instant.now().plus(30, ChronoUnit.MINUTES).toString();

        // When
        var answer = read(Persona.HORSENS, "count=true&changedSince=" + later);

        // Then
        answer.then().body("items.id", contains(second.toString())).body("count", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, ?limit, out-of-range",
        "sort=-createdAt, ?sort, unknown-sort",
        "after=1&cursor=1, ?cursor, repeated-parameter",
        "types=all, ?types, invalid-types",
        "changedSince=+12345-01-01T00:00:00Z, ?changedSince, invalid-date-time",
    })
    void whatTheFeedCannotReadItNames(String query, String pointer, String code) {
        // When
        var answer = read(Persona.HORSENS, query.replace("+", "%2B"));

        // Then
        answer.then().statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void eventThatNamesNobodyIsSeenByNobody() {
        // Given
        publish(PARTICIPANTS, REGISTERED, Map.of());

        // When
        var answer = read(Persona.HORSENS, "");

        // Then
        answer.then().body("items", hasSize(0));
    }

    @Test
    void namedOrganisationNeedsTheScopeToo() {
        // Given
        publish("opgang.initiatives.v1", PLACED, Map.of("ce_opgangorganisations", "90100009,90300008"));

        // When
        var organisation = read(Persona.ODINSGAARDEN, "");
        var withoutScope =
                Api.withToken(Tokens.organisation("90300008", "network.read")).get("/v1/events");

        // Then
        organisation.then().body("items", hasSize(1));
        withoutScope.then().body("items", hasSize(0));
    }

    @Test
    void areasAreSeenByEveryoneWithTheScope() {
        // Given
        publish("opgang.housing-areas.v1", AREA, Map.of("ce_opgangmunicipalities", "615"));

        // When
        var greve = read(Persona.GREVE, "");
        var frontend = read(Persona.FRONTEND, "");
        var withoutScope =
                Api.withToken(Tokens.municipality("615", "network.read")).get("/v1/events");

        // Then
        greve.then().body("items", hasSize(1));
        frontend.then().body("items", hasSize(1));
        withoutScope.then().body("items", hasSize(0));
    }

    @Test
    void readersOfNothingAreRefused() {
        // When
        var auditor = read(Persona.AUDITOR, "");
        var anonymous = Api.anonymous().get("/v1/events");

        // Then
        auditor.then().statusCode(403);
        anonymous.then().statusCode(401);
    }

    @Test
    void pagesGoOnAfterACursorAndAfterAnEvent() {
        // Given
        List<String> ids =
                List.of(publish(REGISTERED, "615"), publish(UPDATED, "615"), publish(REGISTERED, "615")).stream()
                        .map(UUID::toString)
                        .toList();
        var first = read(Persona.HORSENS, "limit=2");

        // When
        var second = read(Persona.HORSENS, "limit=2&after=" + first.path("next"));
        var afterEvent = read(Persona.HORSENS, "after=" + ids.get(1));
        var ofType = read(Persona.HORSENS, "types=" + REGISTERED);
        var end = read(Persona.HORSENS, "after=" + ids.get(2));

        // Then
        first.then().body("items.id", equalTo(ids.subList(0, 2))).header("Link", notNullValue());
        second.then().body("items.id", contains(ids.get(2))).body("next", nullValue());
        afterEvent.then().body("items.id", contains(ids.get(2)));
        ofType.then().body("items.id", contains(ids.get(0), ids.get(2)));
        end.then().body("items", hasSize(0)).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "HORSENS, after=, ?after",
        "HORSENS, types=dk.opgang.participants.participant-updated.v1&after=, ?after",
        "HORSENS, types=dk.opgang.participants.participant-registered.v1&sort=createdAt&cursor=, ?cursor",
        "GREVE, types=dk.opgang.participants.participant-registered.v1&cursor=, ?cursor",
    })
    void aCursorOfAnotherQuestionOrReaderIsRefused(Persona reader, String question, String pointer) {
        // Given
        publish(REGISTERED, "615");
        UUID last = publish(REGISTERED, "615");
        String own = "types=" + REGISTERED;
        var page = read(Persona.HORSENS, own + "&limit=1");
        String next = page.path("next");

        // When
        var other = read(reader, question + next);

        // Then
        other.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("invalid-cursor"));
        page.then().header("Link", endsWith("&after=" + next + ">; rel=\"next\""));
        read(Persona.HORSENS, own + "&after=" + next).then().body("items.id", contains(last.toString()));
        read(Persona.HORSENS, own + "&cursor=" + next).then().body("items.id", contains(last.toString()));
    }

    @Test
    void eventThatComesTwiceIsRecordedOnce() {
        // Given
        UUID id = publish(REGISTERED, "615");
        TestDatabase.execute("delete from inbox");

        // When
        Topics.publish(PARTICIPANTS, id, REGISTERED, aggregate, "{}", Map.of("ce_opgangmunicipalities", "615"));
        publish(UPDATED, "615");

        // Then
        read(Persona.HORSENS, "").then().body("items", hasSize(2));
        assertEquals(2, TestDatabase.number("select count(*) from feed_readers"));
    }

    @Test
    void wrongQuestionsAreRefused() {
        // When
        var faulty = read(Persona.HORSENS, "limit=501&types=everything&since=x");
        var garbled = read(Persona.HORSENS, "limit=0&types=,");
        var unknown = read(Persona.HORSENS, "after=" + Ids.next());
        var expiredEvent = read(Persona.HORSENS, "after=0170a0b0-c000-7000-8000-000000000001");
        var forged = read(Persona.HORSENS, "after=" + new FeedPosition(1).encode());

        // Then
        faulty.then().statusCode(400).body("errors.code", contains("unknown-parameter"));
        garbled.then().statusCode(400).body("errors.code", contains("out-of-range", "invalid-types"));
        unknown.then().statusCode(400).body("errors[0].pointer", equalTo("?after"));
        expiredEvent.then().statusCode(410).body("code", equalTo("events-expired"));
        forged.then().statusCode(400).body("errors.code", contains("invalid-cursor"));
    }

    @Test
    void oldPartitionsAreDroppedAndComingOnesReady() {
        // Given
        TestDatabase.execute("create table feed_events_2020_01_01 partition of feed_events for values from (1) to (2)");

        // When
        TestDatabase.execute("select opgang_feed_partitions(35)");

        // Then
        assertEquals(
                9, TestDatabase.number("select count(*) from pg_inherits where inhparent = 'feed_events'::regclass"));
    }
}
