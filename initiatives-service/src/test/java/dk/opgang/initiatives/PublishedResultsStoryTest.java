package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What was published of single initiatives comes back from their results: computed where people, places or companies are registered, and
 * reported where they cannot be. The file lies beside the sources, in {@code ../shared/data}, or where {@code -Dopgang.results} says.
 */
@ServiceTest
class PublishedResultsStoryTest {

    private static final String FILE = "initiative-results.csv";

    @Test
    void everythingThatWasPublishedComesBack() throws IOException {
        // Given
        Path path = folder().resolve(FILE);
        assumeTrue(Files.exists(path), FILE + " is not here");
        List<String> published = Files.readAllLines(path).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("initiative,"))
                .map(PublishedResultsStoryTest::valueOf)
                .toList();
        List<JsonPath> results =
                List.of(jobplaneten(), weeds(), byggepladsen(), network(), sites(), guarantee(), aspiranterne());

        // When
        List<String> told = new ArrayList<>();
        told.add(results.get(0).getString("total.youngPeoplePlaced"));
        told.add(results.get(0).getString("total.workplaces"));
        told.add(results.get(1).getString("total.courseParticipants"));
        told.add(results.get(2).getString("total.internshipsStarted"));
        told.add(results.get(2).getString("total.employmentStarted"));
        told.add(results.get(2).getString("total.educationStarted"));
        told.add(results.get(3).getString("total.memberCompanies"));
        told.add(results.get(4).getString("reported[0].value"));
        told.add(results.get(5).getString("reported.find { it.measure == 'paid-hours-share-of-immigrants' }.value"));
        told.add(results.get(5).getString("reported.find { it.measure == 'paid-hours-share' }.value"));
        told.add(results.get(6).getString("total.finished"));
        told.add(results.get(6).getString("total.toInternship"));
        told.add(results.get(6).getString("total.toFreeCardJob"));
        told.add(results.get(6).getString("total.toSingleSubjects"));

        // Then
        assertEquals(published, told);
    }

    private static Path folder() {
        String told = System.getProperty("opgang.results");
        return told != null ? Path.of(told) : Path.of(System.getProperty("opgang.root"), "../shared/data");
    }

    /** The value is the last but one, whatever the words before it hold. */
    private static String valueOf(String line) {
        String[] cells = line.split(",", -1);
        return cells[cells.length - 2];
    }

    /** 447 young people at 54 workplaces. */
    private static JsonPath jobplaneten() {
        UUID initiative = World.initiative(Persona.GREVE, "jobplaneten");
        List<String> companies = Companies.many(54);
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,payer\n");
        for (int i = 0; i < 447; i++) {
            csv.append("story,%s-%d,%s,%s,pocket-money-job,%s,Forening,association,2018-02-05,2018-06-04,2,project%n"
                    .formatted(initiative, i, People.born(2003, "253"), initiative, companies.get(i % 54)));
        }
        World.batch(Persona.GREVE, "/v1/placement-batches", "text/csv", csv.toString())
                .statusCode(201);
        return results(Persona.GREVE, initiative);
    }

    /** 14 in the course. */
    private static JsonPath weeds() {
        UUID initiative = World.initiative(Persona.HORSENS, "frak-green-jobs");
        List<String> young = enrolled(Persona.HORSENS, initiative, 14, 2004, "2018-04-03").stream()
                .map(UUID::toString)
                .toList();
        for (List<String> team : List.of(young.subList(0, 7), young.subList(7, 14))) {
            String group = Groups.form(Persona.HORSENS, initiative, Map.of());
            team.forEach(it -> Groups.join(Persona.HORSENS, group, List.of(it), "2018-04-03")
                    .then()
                    .statusCode(201));
            String course =
                    Occasions.held(initiative, "hygiene-course", "2018-05-02T10:00:00Z", Map.of("groupId", group));
            Occasions.attend(Persona.HORSENS, course, team, List.of()).then().statusCode(200);
        }
        return results(Persona.HORSENS, initiative);
    }

    /** 180 interns, of whom 60 began a job and 25 an education. */
    private static JsonPath byggepladsen() {
        UUID initiative = World.initiative(Persona.ODENSE, "tasting-internship");
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,outcome\n");
        for (int i = 0; i < 180; i++) {
            csv.append("story,%s-%d,%s,%s,tasting-internship,13748136,Entreprenør,private,2019-02-04,2019-03-04,37,%s%n"
                    .formatted(
                            initiative,
                            i,
                            People.adult("461"),
                            initiative,
                            i < 60 ? "ordinary-job" : i < 85 ? "education" : "none"));
        }
        World.batch(Persona.ODENSE, "/v1/placement-batches", "text/csv", csv.toString())
                .statusCode(201);
        return results(Persona.ODENSE, initiative);
    }

    /** 180 companies. */
    private static JsonPath network() {
        UUID initiative = World.initiative(Persona.AALBORG, "company-network");
        String network = Api.id(as(Persona.AALBORG)
                .body(Map.of(
                        "name",
                        "Netværket",
                        "municipalityCodes",
                        List.of("851"),
                        "secretariat",
                        World.EMPLOYER,
                        "initiativeIds",
                        List.of(initiative)))
                .post("/v1/company-networks"));
        Companies.many(180).forEach(it -> Companies.joinAs(Persona.AALBORG, network, it, "2017-03-01")
                .then()
                .statusCode(201));
        return results(Persona.AALBORG, initiative);
    }

    /** 300 people on 22 sites, of whom nobody here knows who they are. */
    private static JsonPath sites() {
        UUID initiative = World.initiative(Persona.HORSENS, "renovation-jobs");
        report(initiative, "people-on-sites", "2018", 300, "persons");
        return results(Persona.HORSENS, initiative);
    }

    /** 14 per cent of immigrants, and 9 of all. */
    private static JsonPath guarantee() {
        UUID initiative = World.initiative(Persona.HORSENS, "education-and-job-guarantee");
        report(initiative, "paid-hours-share-of-immigrants", "2017-2019", 14, "per cent");
        report(initiative, "paid-hours-share", "2017-2019", 9, "per cent");
        return results(Persona.HORSENS, initiative);
    }

    /** Seven finished: two to an internship, one to a job on the social free card, two to single subjects. */
    private static JsonPath aspiranterne() {
        Map<String, Object> form = World.initiativeForm(Persona.KOEGE, "aspiranterne");
        form.put(
                "partners",
                List.of(
                        Map.of("organisation", "13748136", "role", "culture-institution"),
                        Map.of("organisation", "25052943", "role", "research")));
        UUID initiative = World.initiative(Persona.KOEGE, form);
        List<String> outcomes = List.of(
                "company-internship",
                "company-internship",
                "social-free-card-job",
                "single-subjects",
                "single-subjects",
                "none",
                "none");
        List<UUID> enrolled = enrolled(Persona.KOEGE, initiative, outcomes.size(), 2000, "2020-09-01");
        for (int i = 0; i < outcomes.size(); i++) {
            move(enrolled.get(i), Map.of("to", "active", "on", "2020-09-01"));
            move(enrolled.get(i), Map.of("to", "completed", "on", "2021-01-15", "outcome", outcomes.get(i)));
        }
        return results(Persona.KOEGE, initiative);
    }

    private static void move(UUID enrolment, Map<String, Object> form) {
        as(Persona.KOEGE)
                .body(form)
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(200);
    }

    private static List<UUID> enrolled(Persona who, UUID initiative, int people, int born, String from) {
        List<UUID> enrolled = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            UUID participant = People.born(born, who.municipality().orElseThrow());
            enrolled.add(UUID.fromString(World.enrol(who, initiative, participant, from)
                    .statusCode(201)
                    .extract()
                    .path("id")));
        }
        return enrolled;
    }

    private static void report(UUID initiative, String measure, String period, int value, String unit) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("value", value, "unit", unit));
        form.put("source", "Inspirationskatalog 2020");
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(form)
                .put("/v1/initiatives/{id}/reported-figures/{measure}/{period}", initiative, measure, period)
                .then()
                .statusCode(201);
    }

    private static JsonPath results(Persona who, UUID initiative) {
        return as(who).get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
