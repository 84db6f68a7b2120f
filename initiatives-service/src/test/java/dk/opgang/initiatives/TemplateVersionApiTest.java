package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Versions of a municipality's own template, from the draft to the retirement. */
@ServiceTest
class TemplateVersionApiTest {

    private static final String TEMPLATES = "/v1/initiative-templates";
    private static final String KEYED = TEMPLATES + "/{key}";
    private static final LocalDate TODAY = new BusinessClock(Clock.systemUTC()).today();

    @Test
    void aDraftIsSeenByItsMunicipalityAloneAndTakenByNoInitiative() {
        // Given
        String key = key();
        post(document(key, 13, "\"state\": \"draft\","))
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("currentVersion", nullValue())
                .body("versions", contains(draft(1)));

        // When
        var taken = start(key, "");

        // Then
        taken.then().statusCode(422).body("errors.code", contains("unknown-code"));
        as(Persona.GREVE).get(KEYED, key).then().statusCode(404);
        as(Persona.HORSENS)
                .get(TEMPLATES + "?state=draft&limit=500")
                .then()
                .body("items.key", hasItem(key))
                .body("items.state.unique()", contains("draft"));
        as(Persona.HORSENS).get(TEMPLATES + "?state=published&limit=500").then().body("items.key", not(hasItem(key)));
    }

    @Test
    void aDraftThatIsReplacedStaysOneUnlessItIsToldToBePublished() {
        // Given
        String key = key();
        String tag = post(document(key, 13, "\"state\": \"draft\",")).extract().header("ETag");

        // When
        Response replaced = as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(document(key, 14, ""))
                .put(KEYED + "/versions/1", key);
        Response published = as(Persona.HORSENS)
                .header("If-Match", replaced.header("ETag"))
                .body(document(key, 15, "\"state\": \"published\","))
                .put(KEYED + "/versions/1", key);

        // Then
        replaced.then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("participants.fromAge", equalTo(14))
                .body("currentVersion", nullValue());
        published
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("participants.fromAge", equalTo(15))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void aDraftIsReplacedUntilItIsPublished() {
        // Given
        String key = key();
        String tag = post(document(key, 13, "\"state\": \"draft\",")).extract().header("ETag");
        String other = document(key, 14, "\"state\": \"draft\",");
        String version = KEYED + "/versions/1";

        // When
        Response replaced =
                as(Persona.HORSENS).header("If-Match", tag).body(other).put(version, key);

        // Then
        replaced.then().statusCode(200).body("participants.fromAge", equalTo(14));
        as(Persona.HORSENS).body(other).put(version, key).then().statusCode(428);
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(other)
                .put(version, key)
                .then()
                .statusCode(412);
        as(Persona.GREVE)
                .header("If-Match", tag)
                .body(other)
                .put(version, key)
                .then()
                .statusCode(404);
        as(Persona.HORSENS)
                .post(version + "/publication", key)
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(1));
        String published = as(Persona.HORSENS).get(KEYED, key).header("ETag");
        as(Persona.HORSENS)
                .header("If-Match", published)
                .body(other)
                .put(version, key)
                .then()
                .statusCode(409)
                .body("code", equalTo("version-published"));
        as(Persona.HORSENS)
                .post(version + "/publication", key)
                .then()
                .statusCode(409)
                .body("code", equalTo("version-published"));
    }

    @Test
    void anInitiativeKeepsTheVersionWithWhichItBegan() {
        // Given
        String key = key();
        post(document(key, 13, "")).statusCode(201);
        String before = start(key, "").then().statusCode(201).extract().path("id");

        // When
        addVersion(key, document(key, 18, "")).statusCode(201).body("currentVersion", equalTo(2));

        // Then
        String after = start(key, "")
                .then()
                .body("templateVersion", equalTo(2))
                .extract()
                .path("id");
        as(Persona.HORSENS).get("/v1/initiatives/{id}", before).then().body("templateVersion", equalTo(1));
        UUID child = People.born(2005, "615");
        World.enrol(Persona.HORSENS, UUID.fromString(before), child).statusCode(201);
        World.enrol(Persona.HORSENS, UUID.fromString(after), child)
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        as(Persona.HORSENS)
                .get(KEYED + "?version=1", key)
                .then()
                .body("participants.fromAge", equalTo(13))
                .body("state", equalTo("retired"))
                .body("versions.state", contains("retired", "published"));
        addVersion(key, document(key, 18, "")).statusCode(409).body("code", equalTo("version-unchanged"));
        String comparison = KEYED + "/versions/2/comparison?with=1";
        Response compared = as(Persona.HORSENS).get(comparison, key);
        compared.then()
                .statusCode(200)
                .body("differences.pointer", contains("/participants/fromAge"))
                .body("differences[0].before", equalTo(13))
                .body("differences[0].after", equalTo(18))
                .body("differences[0].touchesRunning", equalTo(true));
        as(Persona.HORSENS)
                .header("If-None-Match", compared.header("ETag"))
                .get(comparison, key)
                .then()
                .statusCode(304);
    }

    @Test
    void eachEnrolmentIsOfOneVersionWhileTheNextOneIsPublished() throws Exception {
        // Given
        String key = key();
        post(document(key, 13, "")).statusCode(201);
        String running = Api.id(start(key, ""));
        List<Callable<Enrolled>> posts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            posts.add(() -> enrolled(running));
            posts.add(() -> enrolled(Api.id(start(key, ""))));
        }

        // When
        List<Enrolled> enrolled = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<Enrolled>> answers = posts.stream().map(clients::submit).toList();
            addVersion(key, document(key, 18, "")).statusCode(201).body("currentVersion", equalTo(2));
            for (Future<Enrolled> answer : answers) {
                enrolled.add(answer.get());
            }
        }
        enrolled.add(enrolled(Api.id(start(key, ""))));

        // Then
        for (Enrolled one : enrolled) {
            int version = as(Persona.HORSENS)
                    .get("/v1/initiatives/{id}", one.initiative())
                    .path("templateVersion");
            assertEquals(version == 1 ? 201 : 422, one.answer().statusCode());
            if (version == 1) {
                one.answer().then().body("templateVersion", equalTo(1));
            }
        }
        assertEquals(422, enrolled.getLast().answer().statusCode());
        as(Persona.HORSENS)
                .get("/v1/enrolments?initiativeId={id}", running)
                .then()
                .body("items.templateVersion", equalTo(Collections.nCopies(6, 1)));
    }

    @Test
    void aRetiredTemplateIsForThoseThatRun() {
        // Given
        String key = key();
        post(document(key, 13, "")).statusCode(201);
        String tomorrow = TODAY.plusDays(1).toString();
        String running = start(key, "").then().statusCode(201).extract().path("id");

        // When
        ValidatableResponse later = retire(key, tomorrow);

        // Then
        later.statusCode(200).body("state", equalTo("published")).body("versions[0].retiredOn", equalTo(tomorrow));
        start(key, "").then().statusCode(201);
        retire(key, TODAY.minusDays(1).toString()).statusCode(422);
        as(Persona.HORSENS).get("/v1/initiatives/{id}", running).then().statusCode(200);
    }

    @Test
    void onceRetiredNoInitiativeBegins() {
        // Given
        String key = key();
        post(document(key, 13, "")).statusCode(201);

        // When
        retire(key, TODAY.toString()).statusCode(200).body("state", equalTo("retired"));

        // Then
        start(key, "").then().statusCode(409).body("code", equalTo("template-retired"));
        UUID id = UUID.fromString(as(Persona.HORSENS).get(KEYED, key).path("id"));
        List<PublishedEvent> told = Topics.of("opgang.initiatives.v1", id, 2);
        assertEquals(
                List.of("dk.opgang.initiatives.template-published.v1", "dk.opgang.initiatives.template-retired.v1"),
                told.stream().map(PublishedEvent::type).toList());
        assertEquals(TODAY.toString(), told.getFirst().text("from"));
        assertEquals(TODAY.toString(), told.getLast().text("on"));
    }

    @Test
    void templatesOfFilesAreChangedByReleasesAlone() {
        // Given
        String document = document("job-guide", 13, "");

        // When
        List<Integer> refused = List.of(
                as(Persona.HORSENS)
                        .body(document)
                        .post(KEYED + "/versions", "job-guide")
                        .statusCode(),
                as(Persona.HORSENS)
                        .header("If-Match", "\"0\"")
                        .body(document)
                        .put(KEYED + "/versions/1", "job-guide")
                        .statusCode(),
                as(Persona.HORSENS)
                        .post(KEYED + "/versions/1/publication", "job-guide")
                        .statusCode(),
                retire("job-guide", "2030-01-01").extract().statusCode());

        // Then
        assertEquals(List.of(403, 403, 403, 403), refused);
        as(Persona.FRONTEND)
                .get(KEYED + "/versions/2/comparison", "jobplaneten")
                .then()
                .statusCode(200)
                .body("differences.pointer", hasItem("/steps/2/entry"));
    }

    @Test
    void aTemplateIsAddedByAMunicipalityAndChangedByTheSame() {
        // Given
        String key = key();
        post(document(key, 13, "")).statusCode(201);
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, key);
        form.put("municipalityCodes", List.of("615", "253"));
        as(Persona.HORSENS).body(form).post("/v1/initiatives").then().statusCode(201);
        String partner = Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write");

        // When
        Response added = Api.withToken(partner).body(document(key(), 13, "")).post(TEMPLATES);
        Response changed = as(Persona.GREVE).body(document(key, 18, "")).post(KEYED + "/versions", key);

        // Then
        added.then().statusCode(403).body("code", equalTo("template-needs-municipality"));
        changed.then().statusCode(403).body("code", equalTo("template-needs-municipality"));
    }

    @Test
    void anInitiativeGivesTheParametersOfItsTemplate() {
        // Given
        String key = key();
        post(document(key, 13, """
                "parameters": [{"key": "hours", "name": {"da": "Timer", "en": "Hours"}, "kind": "integer", "least": 1, "most": 9},
                               {"key": "weeks", "name": {"da": "Uger", "en": "Weeks"}, "kind": "integer", "default": 4}],
                "placements": {"mostWeeklyHours": {"parameter": "hours"}}, "targets": [{"measure": "placements", "value": {"parameter": "weeks"}}],
                """)).statusCode(201);

        // When
        ValidatableResponse missing = start(key, "").then();

        // Then
        missing.statusCode(422)
                .body("errors.pointer", contains("/parameters/hours"))
                .body("errors.code", contains("parameter-missing"));
        start(key, "\"parameters\": {\"hours\": 10, \"years\": 1},")
                .then()
                .statusCode(422)
                .body("errors.code", contains("parameter-out-of-range", "unknown-key"));
        start(key, "\"parameters\": {\"hours\": 8},")
                .then()
                .statusCode(201)
                .body("parameters", equalTo(Map.of("hours", 8)))
                .body("targets.value", contains(4));
    }

    /** What somebody of thirteen was answered who was posted to an initiative. */
    private record Enrolled(String initiative, Response answer) {}

    private static Enrolled enrolled(String initiative) {
        return new Enrolled(
                initiative,
                World.enrol(Persona.HORSENS, UUID.fromString(initiative), People.born(2005, "615"))
                        .extract()
                        .response());
    }

    private static ValidatableResponse post(String document) {
        return as(Persona.HORSENS).body(document).post(TEMPLATES).then();
    }

    private static ValidatableResponse addVersion(String key, String document) {
        return as(Persona.HORSENS).body(document).post(KEYED + "/versions", key).then();
    }

    private static ValidatableResponse retire(String key, String on) {
        return as(Persona.HORSENS)
                .body(Map.of("on", on))
                .post(KEYED + "/retirement", key)
                .then();
    }

    private static Response start(String key, String more) {
        return as(Persona.HORSENS).body("""
                        {"templateKey": "%s", "name": "One", "municipalityCodes": ["615"], %s "period": {"from": "2014-01-01"}}
                        """.formatted(key, more)).post("/v1/initiatives");
    }

    private static String document(String key, int fromAge, String more) {
        return """
                {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", %s
                 "participants": {"fromAge": %d}}
                """.formatted(key, more, fromAge);
    }

    private static Map<String, Object> draft(int number) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("version", number);
        draft.put("state", "draft");
        draft.put("publishedOn", null);
        draft.put("retiredOn", null);
        return draft;
    }

    private static String key() {
        return "own-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
