package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.disclosure.ReaderWhoSubtracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns that a template adds, as others read them than the participants' municipality, who subtract them from each other and from all others. */
@ServiceTest
class TemplateColumnAttackTest {

    private static final String RESULTS = "/v1/initiatives/{id}/results";
    private static final int WORLDS = 4;
    private static final int PEOPLE = 24;
    private static final int K = 5;

    /** Which kinds of placements each column counts the participants of. */
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("placed", List.of("company-internship", "tasting-internship"));
        COLUMNS.put("interns", List.of("company-internship"));
        COLUMNS.put("tasters", List.of("tasting-internship"));
    }

    private final ReaderWhoSubtracts reader = new ReaderWhoSubtracts(PEOPLE, K);
    private final Random random = new Random(20260608);
    private final String key = "columns-" + UUID.randomUUID().toString().substring(24);

    @Test
    void whoeverSubtractsColumnsLearnsOfNoFew() {
        // Given
        Groups.template(key, template(""));
        int shown = 0;
        int solvedIfAlone = 0;
        List<String> learned = new ArrayList<>();
        for (int world = 0; world < WORLDS; world++) {
            UUID initiative = shared();
            Map<String, Set<Integer>> groups = populate(initiative);
            // When
            var row = as(Persona.ODINSGAARDEN).get(RESULTS, initiative).jsonPath();
            List<Set<Integer>> told = new ArrayList<>();
            for (String column : COLUMNS.keySet()) {
                Integer number = row.get("rows[0]." + column);
                if (number != null) {
                    assertEquals(groups.get(column).size(), number);
                    told.add(groups.get(column));
                }
            }
            shown += told.size();
            List<Set<Integer>> everybody = List.of(range(0, PEOPLE));
            assertEquals(PEOPLE, row.getInt("rows[0].uniqueParticipants"));
            for (Set<Integer> known : List.of(Set.<Integer>of(), range(0, PEOPLE / 2), range(PEOPLE / 2, PEOPLE))) {
                if (reader.learnsBeside(without(everybody, known), without(told, known))) {
                    learned.add(told + " for whoever knows " + known);
                }
            }
            List<Set<Integer>> large =
                    groups.values().stream().filter(group -> group.size() >= K).toList();
            solvedIfAlone += reader.learnsBeside(everybody, large) ? 1 : 0;
        }
        // Then
        assertEquals(List.of(), learned);
        assertTrue(shown > 0, "no column is shown");
        assertTrue(solvedIfAlone > 0, "no column gives anything away where each is looked at alone");
    }

    @Test
    void everybodyIsShownTheSameAndAsItWasFirst() {
        // Given
        Groups.template(key, template(""));
        UUID initiative = shared();
        for (int i = 0; i < PEOPLE; i++) {
            UUID participant = enrolled(i, initiative);
            place(i, initiative, participant, i % 2 == 0 ? "company-internship" : "tasting-internship");
        }

        // When
        var partner = as(Persona.ODINSGAARDEN).get(RESULTS, initiative);

        // Then
        partner.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].placed", equalTo(PEOPLE))
                .body("rows[0].interns", equalTo(PEOPLE / 2))
                .body("rows[0].tasters", equalTo(PEOPLE / 2));
        place(0, initiative, enrolled(0, initiative), "company-internship");
        as(Persona.HORSENS)
                .queryParam("citizens", "all")
                .get(RESULTS, initiative)
                .then()
                .body("rows[0].interns", equalTo(PEOPLE / 2));
        as(Persona.FRONTEND)
                .queryParam("templateKey", key)
                .get("/v1/results")
                .then()
                .statusCode(200)
                .body("columns.key", hasItems("placed", "interns", "tasters"))
                .body("rows[0].interns", equalTo(PEOPLE / 2));
        as(Persona.HORSENS)
                .queryParam("by", "year")
                .get(RESULTS, initiative)
                .then()
                .body("rows[0].interns", equalTo(PEOPLE / 4 + 1));
        as(Persona.FRONTEND)
                .queryParam("templateKey", key)
                .queryParam("municipalityCode", "615")
                .queryParam("columns", "interns")
                .get("/v1/results")
                .then()
                .statusCode(400);
    }

    @Test
    void hoursAreHiddenWhereOneMakesMostOfThemAndEventsAddUp() {
        // Given
        Groups.template(key, template("""
                , {"measure": "internships", "name": {"da": "Praktikker", "en": "Internships"}, "unit": "internships",
                   "count": {"what": "events", "of": "placements", "where": {"kinds": ["company-internship"]}, "on": "began"}},
                  {"measure": "worked", "name": {"da": "Timer", "en": "Hours"}, "unit": "hours",
                   "count": {"what": "hours", "of": "hours", "where": {}, "on": "held"}}"""));
        UUID first = shared();
        UUID second = shared();
        for (int i = 0; i < 12; i++) {
            String placement = place(0, first, enrolled(0, first), "company-internship");
            work(placement, i == 0 ? 7 : 1, i == 0 ? 20 : 2);
            String other = place(0, second, enrolled(0, second), "company-internship");
            work(other, 5, 2);
        }

        // When
        var one = as(Persona.ODINSGAARDEN).get(RESULTS, first);

        // Then
        one.then()
                .statusCode(200)
                .body("rows[0].internships", equalTo(12))
                .body("rows[0].suppressed", hasItems("worked"));
        as(Persona.ODINSGAARDEN).get(RESULTS, second).then().body("rows[0].worked", equalTo(120.00f));
        as(Persona.FRONTEND)
                .queryParam("templateKey", key)
                .get("/v1/results")
                .then()
                .body("rows[0].internships", equalTo(24))
                .body("rows[0].suppressed", hasItems("worked", "interns"));
    }

    private static String template(String more) {
        String measures = COLUMNS.entrySet().stream()
                .map(column -> """
                        {"measure": "%s", "name": {"da": "%s", "en": "%s"}, "unit": "persons", "count": {"what": "participants",
                         "of": "placements", "where": {"kinds": ["%s"]}, "on": "began"}}""".formatted(
                        column.getKey(), column.getKey(), column.getKey(), String.join("\", \"", column.getValue())))
                .collect(Collectors.joining(", "));
        List<String> columns = new ArrayList<>(COLUMNS.keySet());
        if (!more.isEmpty()) {
            columns.addAll(List.of("internships", "worked"));
        }
        String shown = columns.stream()
                .map(column -> """
                        {"key": "%s", "name": {"da": "%s", "en": "%s"}, "measure": "%s"}""".formatted(column, column, column, column))
                .collect(Collectors.joining(", "));
        return "\"measures\": [" + measures + more + "], \"results\": {\"columns\": [" + shown + "]}";
    }

    /** An initiative of two municipalities. */
    private UUID shared() {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, key);
        form.put("municipalityCodes", List.of("615", "253"));
        return UUID.fromString(
                as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id"));
    }

    /** Half of the people are of each municipality; few of them are interns and tasters in one. */
    private Map<String, Set<Integer>> populate(UUID initiative) {
        Map<String, Set<Integer>> groups = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(column -> groups.put(column, new TreeSet<>()));
        for (int i = 0; i < PEOPLE; i++) {
            UUID participant = enrolled(i, initiative);
            Set<String> kinds = random.nextInt(5) == 0
                    ? Set.of("company-internship", "tasting-internship")
                    : random.nextInt(3) == 0
                            ? Set.of()
                            : Set.of(COLUMNS.get("placed").get(random.nextInt(2)));
            for (String kind : kinds) {
                place(i, initiative, participant, kind);
            }
            int person = i;
            COLUMNS.forEach((column, counted) -> {
                if (counted.stream().anyMatch(kinds::contains)) {
                    groups.get(column).add(person);
                }
            });
        }
        return groups;
    }

    private static Persona of(int person) {
        return person < PEOPLE / 2 ? Persona.HORSENS : Persona.GREVE;
    }

    private static UUID enrolled(int person, UUID initiative) {
        UUID participant = People.adult(of(person).municipality().orElseThrow());
        World.enrol(of(person), initiative, participant).statusCode(201);
        return participant;
    }

    private static String place(int person, UUID initiative, UUID participant, String kind) {
        Map<String, Object> form = World.placementForm(participant, participant + kind);
        form.put("initiativeId", initiative);
        form.put("kind", kind);
        form.put("from", kind.startsWith("tasting") ? "2019-06-03" : "2019-02-04");
        form.put("to", kind.startsWith("tasting") ? "2019-07-01" : "2019-03-04");
        return World.place(of(person), form).statusCode(201).extract().path("id");
    }

    /** So many days with so many hours in all. */
    private static void work(String placement, int days, int hoursADay) {
        for (int day = 0; day < days; day++) {
            as(Persona.HORSENS)
                    .body(Map.of("date", "2019-02-" + (11 + day), "hours", Math.min(hoursADay, 8)))
                    .post("/v1/placements/{id}/hours", placement)
                    .then()
                    .statusCode(201);
        }
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<Integer>> without(List<Set<Integer>> groups, Set<Integer> known) {
        return groups.stream()
                .map(group ->
                        group.stream().filter(person -> !known.contains(person)).collect(Collectors.toSet()))
                .toList();
    }
}
