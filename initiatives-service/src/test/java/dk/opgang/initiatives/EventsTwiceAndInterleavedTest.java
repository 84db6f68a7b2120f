package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The broker keeps the order of the events of one person, and no other; and it may bring each of them again. What comes of them is the same:
 * results, bonus lines and enrolments of people whose lives were told one after the other, and of as many to whom the same happened and whose
 * events came interleaved and twice.
 */
@ServiceTest
class EventsTwiceAndInterleavedTest {

    private static final int PEOPLE = 9;
    private static final int MERGED = 6;
    private static final int RESTRICTED = 7;
    private static final int ERASED = 8;

    private final Random random = new Random(20_261_129);

    @Test
    void whatComesOfEventsIsTheSameAlsoAfterAReplay() {
        // Given
        Town undisturbed = new Town();
        Town disturbed = new Town();
        undisturbed.lives().forEach(life -> life.forEach(Told::publish));

        // When
        interleaved(disturbed.lives()).forEach(Told::publish);

        // Then
        Stream.of(undisturbed, disturbed).forEach(Town::await);
        Waiting.await().until(() -> disturbed.told().equals(undisturbed.told()));
        List<String> told = undisturbed.told();
        assertTrue(told.contains("school-self-support 2021-12-31 met"), told::toString);
        assertTrue(told.contains("school-self-support 2021-12-31 not-met"), told::toString);
        assertTrue(told.toString().contains("kontanthjaelp"), told::toString);
        as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);
        Waiting.await().until(() -> TestDatabase.number("select count(*) from rebuild_targets") == 0);
        Waiting.await().until(() -> disturbed.told().equals(told));
        assertEquals(told, undisturbed.told());
    }

    /** Takes the next event of somebody until all are told; half of them come again at once or later, though never before they came first. */
    private List<Told> interleaved(Collection<List<Told>> lives) {
        List<List<Told>> left = new ArrayList<>();
        lives.forEach(life -> left.add(new ArrayList<>(life)));
        List<Told> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Told> life = left.get(random.nextInt(left.size()));
            Told next = life.removeFirst();
            order.add(next);
            if (random.nextBoolean() && !life.isEmpty()) {
                life.add(random.nextInt(life.size()), next);
            }
            if (life.isEmpty()) {
                left.remove(life);
            }
        }
        return order;
    }

    /** An event, which has one id however often it is told. */
    private record Told(UUID id, UUID key, String type, String json, Instant at) {

        static Told of(UUID key, String type, String json) {
            return new Told(UUID.randomUUID(), key, type, json, Instant.now());
        }

        void publish() {
            Topics.publish(
                    "opgang.participants.v1",
                    id,
                    "dk.opgang.participants." + type,
                    key,
                    json,
                    Map.of("ce_time", at.toString()));
        }
    }

    /** An initiative with its people, who have left school and may be on benefits since. */
    private static final class Town {

        private final UUID initiative = Mobility.initiative();
        private final List<UUID> people =
                Stream.generate(() -> People.born(2000, "615")).limit(PEOPLE).toList();
        private final Map<UUID, UUID> last = new LinkedHashMap<>();

        Town() {
            String school = Mobility.institution("school");
            for (UUID person : people) {
                String enrolment = Mobility.enrol(initiative, person, Map.of());
                Mobility.attach(enrolment, school, "2007-08-01", "2016-06-30")
                        .then()
                        .statusCode(201);
            }
        }

        /** What happened to each, in its order. The last event of each is a contact, save of those who are nobody any more. */
        List<List<Told>> lives() {
            List<List<Told>> lives = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                UUID person = people.get(i);
                List<Told> life = new ArrayList<>();
                life.add(about(person, "participant-registered.v1", """
                    , "birthYear": 2000, "housingAreaId": null, "benefitGroup": null\
                    """));
                UUID period = UUID.randomUUID();
                String group = i % 2 == 0 ? "kontanthjaelp" : "a-dagpenge";
                life.add(benefit(person, period, "opened", group, "null"));
                life.add(contact(person, UUID.randomUUID(), "2019-02-0" + (i + 1)));
                life.add(benefit(person, period, "closed", group, i % 3 == 0 ? "\"2018-06-01\"" : "\"2019-06-01\""));
                UUID wrong = UUID.randomUUID();
                life.add(contact(person, wrong, "2019-03-01"));
                life.add(about(person, "contact-removed.v1", ", \"id\": \"" + wrong + "\""));
                if (i == RESTRICTED) {
                    life.add(about(person, "processing-restricted.v1", ""));
                    life.add(about(person, "processing-lifted.v1", ""));
                }
                if (i == ERASED) {
                    life.add(about(person, "participant-erased.v1", ", \"statistics\": \"keep\""));
                } else if (i != MERGED) {
                    UUID marker = UUID.randomUUID();
                    last.put(person, marker);
                    life.add(contact(person, marker, "2019-05-01"));
                }
                lives.add(life);
            }
            merge(lives.get(0), lives.get(MERGED));
            return lives;
        }

        /** Under both ids, and then the survivor has what the other one had. */
        private void merge(List<Told> survivor, List<Told> duplicate) {
            String json = """
                {"participantId": "%s", "municipalityCode": "615", "mergedParticipantId": "%s"}\
                """.formatted(people.getFirst(), people.get(MERGED));
            Told told = Told.of(people.get(MERGED), "participant-merged.v1", json);
            duplicate.add(told);
            survivor.add(new Told(UUID.randomUUID(), people.getFirst(), told.type(), json, told.at()));
            UUID marker = UUID.randomUUID();
            last.put(people.getFirst(), marker);
            survivor.add(contact(people.getFirst(), UUID.randomUUID(), "2019-02-07"));
            survivor.add(contact(people.getFirst(), marker, "2019-05-02"));
        }

        private Told benefit(UUID person, UUID period, String what, String group, String to) {
            return about(person, "benefit-period-" + what + ".v1", """
                , "id": "%s", "housingAreaId": null, "group": "%s", "from": "2018-03-01", "to": %s,
                "closingReason": %s\
                """.formatted(
                            period, group, to, to.equals("null") ? "null" : "\"ordinary-job\""));
        }

        private Told contact(UUID person, UUID id, String day) {
            return about(person, "contact-recorded.v1", """
                , "id": "%s", "housingAreaId": null, "at": "%sT09:00:00Z", "kind": "conversation",
                "place": "outreach-office", "attended": true, "initiativeId": "%s\"\
                """.formatted(id, day, initiative));
        }

        private static Told about(UUID person, String type, String more) {
            return Told.of(person, type, """
                {"participantId": "%s", "municipalityCode": "615"%s}\
                """.formatted(person, more));
        }

        /** Until the last event of each has come. */
        void await() {
            last.values().forEach(id -> TestDatabase.await("select count(*) from contacts where id = '" + id + "'", 1));
            for (int gone : List.of(MERGED, ERASED)) {
                TestDatabase.await("select count(*) from participants where id = '" + people.get(gone) + "'", 0);
            }
        }

        /** What the municipality reads of them, with nobody's id. */
        List<String> told() {
            List<String> told = new ArrayList<>();
            for (String by : List.of("year", "quarter,benefit-group", "age-group", "state", "outcome")) {
                var results = as(Persona.HORSENS)
                        .get("/v1/initiatives/{id}/results?by={by}", initiative, by)
                        .jsonPath();
                told.add(by + " " + results.get("rows") + " " + results.get("total"));
            }
            told.addAll(
                    sorted("/v1/mobility-bonuses?limit=500&initiativeId=" + initiative, "payout", "dueOn", "state"));
            told.addAll(
                    sorted("/v1/initiatives/" + initiative + "/enrolments?limit=500", "from", "state", "restricted"));
            return told;
        }

        private static List<String> sorted(String path, String... fields) {
            List<Map<String, Object>> items =
                    as(Persona.HORSENS).get(path).jsonPath().getList("items");
            return items.stream()
                    .map(item -> Stream.of(fields)
                            .map(it -> String.valueOf(item.get(it)))
                            .toList())
                    .map(values -> String.join(" ", values))
                    .sorted()
                    .toList();
        }
    }
}
