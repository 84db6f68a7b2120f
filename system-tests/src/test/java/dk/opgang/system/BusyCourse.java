package dk.opgang.system;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A programme in whose initiatives everybody is enrolled; in the first of them all of them work and attend, day after day. */
final class BusyCourse {

    private static final int PEOPLE = 200;
    private static final int TIMES = 56;
    private static final int DAYS = 28;

    /** Of each batch: more than a slice of 10,000. */
    static final int ROWS = PEOPLE * TIMES;

    /** Somebody who is stopped after so many rows has written one slice and a part of the next. */
    static final int IN_THE_MIDDLE = 10_400;

    private static final String TEMPLATE = """
        {"format": 2, "key": "%s", "name": {"da": "Kursus", "en": "Course"}, "theme": "community", "source": "test",
         "participants": {"benefitGroups": [], "consentRequired": false},
         "promise": {"within": {"months": 1}, "to": "offer"},
         "steps": [{"key": "attended", "name": {"da": "Mødt", "en": "Attended"}, "after": [], "reachedBy": ["post", "occasion"]}],
         "activities": [{"key": "lesson", "name": {"da": "Lektion", "en": "Lesson"}, "kind": "class", "for": "initiative",
                         "attendance": true}],
         "measures": [
           {"measure": "worked", "name": {"da": "Timer", "en": "Hours"}, "unit": "hours",
            "count": {"what": "hours", "of": "hours", "where": {}, "on": "held"}},
           {"measure": "attended", "name": {"da": "Fremmøder", "en": "Attendances"}, "unit": "times",
            "count": {"what": "events", "of": "attendance", "where": {"attendance": ["present"]}, "on": "held"}}],
         "results": {"columns": [{"key": "worked", "name": {"da": "Timer", "en": "Hours"}, "measure": "worked"},
                                 {"key": "attended", "name": {"da": "Fremmøder", "en": "Attendances"}, "measure": "attended"}]}}\
        """;

    private final TheStack stack;
    private final String name;
    private final List<String> people;
    private final List<String> initiatives;

    /** A batch that is sent, and the table into which its rows come. */
    enum Part {
        ENROLMENTS("enrolments", "/v1/enrolment-batches"),
        HOURS("placement_hours", "/v1/hours-batches"),
        ATTENDANCE("attendances", "/v1/attendance-batches");

        private final String table;
        private final String collection;

        Part(String table, String collection) {
            this.table = table;
            this.collection = collection;
        }

        String table() {
            return table;
        }
    }

    BusyCourse(TheStack stack, String template, String name, List<String> people) {
        this.stack = stack;
        this.name = name;
        this.people = people;
        this.initiatives = IntStream.range(0, TIMES)
                .mapToObj(_ -> Posts.json(
                                stack.as(Persona.HORSENS),
                                "/v1/initiatives",
                                Map.of(
                                        "templateKey",
                                        template,
                                        "name",
                                        name,
                                        "municipalityCodes",
                                        List.of("615"),
                                        "period",
                                        Map.of("from", "2014-01-01")))
                        .getString("id"))
                .toList();
    }

    /** The key of a template of such programmes. */
    static String template(TheStack stack, String run) {
        String key = "busy-" + run;
        stack.as(Persona.HORSENS)
                .contentType("application/json")
                .body(TEMPLATE.formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        return key;
    }

    static List<String> people(TheStack stack) {
        return stack.api(Persona.HORSENS).list("/v1/participants?limit=500&sort=createdAt").stream()
                .map(participant -> participant.path("id").asString())
                .limit(PEOPLE)
                .toList();
    }

    /** What is told of the first initiative: everything once. */
    static String expected() {
        return "enrolled %d, attended %d of them %d times, worked %d hours, promises met %d, late 0"
                .formatted(PEOPLE, PEOPLE, ROWS, ROWS, PEOPLE);
    }

    /** Brings what the part builds upon. */
    void prepare(Part part) {
        if (part == Part.HOURS) {
            finish(Posts.batch(stack.as(Persona.HORSENS), "/v1/placement-batches", placements()));
        }
    }

    /** Sends all rows of the part, and gives the address of the batch. */
    String send(Part part) {
        return Posts.batch(
                stack.as(Persona.HORSENS),
                part.collection,
                switch (part) {
                    case ENROLMENTS -> enrolments();
                    case HOURS -> hours();
                    case ATTENDANCE -> attendance();
                });
    }

    /** What became of its rows when the batch is done. */
    Map<String, Object> finish(String batch) {
        return Posts.finished(stack, Persona.HORSENS, batch).getMap("rows");
    }

    /** What came of it, initiative by initiative. */
    List<String> told() {
        return initiatives.stream().map(this::told).toList();
    }

    private String told(String initiative) {
        JsonPath total = get("/v1/initiatives/" + initiative + "/results").setRootPath("total");
        return "enrolled %d, attended %d of them %d times, worked %d hours, promises met %d, late %d"
                .formatted(
                        total.getInt("uniqueParticipants"),
                        get("/v1/initiatives/" + initiative + "/funnel").getInt("count[0]"),
                        total.getInt("attended"),
                        total.<Number>get("worked").intValue(),
                        promises(initiative, "met"),
                        promises(initiative, "late"));
    }

    private int promises(String initiative, String state) {
        return get("/v1/enrolments?count=true&limit=1&promise=" + state + "&initiativeId=" + initiative)
                .getInt("count");
    }

    private JsonPath get(String path) {
        return stack.as(Persona.HORSENS)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String enrolments() {
        return rows(
                "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn,wishedOn",
                (person, time) -> "%s,e-%d-%d,%s,%s,2019-01-07,active,2019-01-07,2019-02-15"
                        .formatted(name, person, time, initiatives.get(time), people.get(person)));
    }

    private String placements() {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,initiativeId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n");
        for (int person = 0; person < PEOPLE; person++) {
            csv.append("%s,p-%d,%s,%s,company-internship,90400010,Eksempel Handel,private,2019-03-01,2019-03-29,25%n"
                    .formatted(name, person, initiatives.getFirst(), people.get(person)));
        }
        return csv.toString();
    }

    private String hours() {
        return rows(
                "sourceSystem,sourceId,placementSourceId,date,hours", (person, time) -> "%s,h-%d-%d,p-%d,2019-03-%02d,1"
                        .formatted(name, person, time, person, 1 + time % DAYS));
    }

    private String attendance() {
        List<String> enrolments = get("/v1/initiatives/" + initiatives.getFirst() + "/enrolments?limit=500")
                .getList("items.id");
        return rows(
                "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,minutes,place,enrolmentId,attendance",
                (person, time) -> "%s,a-%d-%d,o-%d,%s,lesson,2019-03-%02dT%02d:00:00Z,60,other,%s,present"
                        .formatted(
                                name,
                                person,
                                time,
                                time,
                                initiatives.getFirst(),
                                1 + time % DAYS,
                                8 + time / DAYS,
                                enrolments.get(person)));
    }

    private interface Row {
        String of(int person, int time);
    }

    private static String rows(String header, Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        for (int time = 0; time < TIMES; time++) {
            for (int person = 0; person < PEOPLE; person++) {
                lines.add(row.of(person, time));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
