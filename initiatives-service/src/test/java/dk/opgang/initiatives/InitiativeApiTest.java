package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ServiceTest
class InitiativeApiTest {

    private static final String TEMPLATE = "outreach-employment";

    @Test
    void anInitiativeIsReadAsItWasPosted() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("municipalityCodes", List.of("0615"));
        form.put("funding", List.of(Map.of("source", "Landsbyggefonden", "amountDkk", "750000.00")));
        form.put("targets", List.of(Map.of("measure", "employment-started", "value", 75, "per", "year")));

        // When
        String location = as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        // Then
        as(Persona.HORSENS)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("municipalityCodes", equalTo(List.of("615")))
                .body("funding[0].amountDkk", equalTo("750000.00"))
                .body("period.from", equalTo("2014-01-01"))
                .body("partners[0].organisation", equalTo(World.ODINSGAARDEN));
    }

    @Test
    void itsPartnersSeeItAndOthersDoNot() {
        // Given
        UUID id = World.initiative(Persona.HORSENS, TEMPLATE);

        // When
        int partner = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}", id).statusCode();
        int otherMunicipality =
                as(Persona.GREVE).get("/v1/initiatives/{id}", id).statusCode();
        int otherOrganisation =
                as(Persona.BO_VEST).get("/v1/initiatives/{id}", id).statusCode();

        // Then
        assertEquals(List.of(200, 404, 404), List.of(partner, otherMunicipality, otherOrganisation));
    }

    @Test
    void theListHoldsOwnInitiativesOnly() {
        // Given
        UUID own = World.initiative(Persona.HORSENS, TEMPLATE);
        UUID foreign = World.initiative(Persona.GREVE, TEMPLATE);

        // When
        var list = as(Persona.HORSENS).get("/v1/initiatives?limit=500&templateKey=" + TEMPLATE);

        // Then
        list.then()
                .statusCode(200)
                .body("items.id", hasItem(own.toString()))
                .body("items.id", not(hasItem(foreign.toString())));
    }

    @Test
    void namesAreSortedAsDanesSortThemFromPageToPage() {
        // Given
        String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        Stream.of("Aabenraa", "zebra", "Ørn", "Åben", "ælle", "Zoo 100%").forEach(name -> named(name + " " + mark));
        String first = "/v1/initiatives?sort=name&limit=4&name~=" + mark.toUpperCase(Locale.ROOT);

        // When
        var begin = as(Persona.HORSENS).get(first);
        var rest = as(Persona.HORSENS).get(first + "&cursor=" + begin.path("next"));

        // Then
        begin.then().statusCode(200).body("items.name", contains(marked(mark, "zebra", "Zoo 100%", "ælle", "Ørn")));
        rest.then()
                .statusCode(200)
                .body("items.name", contains(marked(mark, "Åben", "Aabenraa")))
                .body("next", nullValue());
    }

    @Test
    void aPartOfANameIsTakenAsItStands() {
        // Given
        String mark = UUID.randomUUID().toString();
        named("ØRN_100% " + mark);

        // When
        var found = as(Persona.HORSENS).queryParam("name~", "ørn_100% " + mark).get("/v1/initiatives?count=true");
        var other = as(Persona.HORSENS).queryParam("name~", "ørn%" + mark).get("/v1/initiatives?count=true");

        // Then
        found.then().statusCode(200).body("count", equalTo(1));
        other.then().statusCode(200).body("count", equalTo(0));
    }

    @Test
    void theListIsNarrowedToAKeyOfThePoster() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("source", Map.of("system", "plan", "id", " å-" + key));
        String id = as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id");

        // When
        var found = as(Persona.HORSENS)
                .queryParam("sourceSystem", "plan\u00A0")
                .queryParam("sourceId", "a\u030A-" + key)
                .get("/v1/initiatives?count=true");
        var other = as(Persona.HORSENS).queryParam("sourceSystem", key).get("/v1/initiatives?count=true");

        // Then
        found.then().statusCode(200).body("items.id", contains(id)).body("count", equalTo(1));
        other.then().statusCode(200).body("count", equalTo(0));
    }

    private static void named(String name) {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("name", name);
        form.remove("source");
        as(Persona.HORSENS).body(form).post("/v1/initiatives").then().statusCode(201);
    }

    private static String[] marked(String mark, String... names) {
        return Stream.of(names).map(name -> name + " " + mark).toArray(String[]::new);
    }

    @Test
    void onlyItsMunicipalitiesChangeIt() {
        // Given
        UUID id = World.initiative(Persona.HORSENS, TEMPLATE);
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.write");

        // When
        var refused = Api.withToken(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Andet"))
                .patch("/v1/initiatives/{id}", id);

        // Then
        refused.then().statusCode(403).body("code", equalTo("initiative-not-yours"));
    }

    @Test
    void noMunicipalityTakesAnotherOneOut() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("municipalityCodes", List.of("615", "253"));
        String id = as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var refused = as(Persona.GREVE)
                .header("If-Match", "\"0\"")
                .body(Map.of("municipalityCodes", List.of("253")))
                .patch("/v1/initiatives/{id}", id);

        // Then
        refused.then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/municipalityCodes")))
                .body("errors.code", equalTo(List.of("municipality-not-own")));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "no-such-template");
        form.put("municipalityCodes", List.of("253"));

        // When
        var refused = as(Persona.HORSENS).body(form).post("/v1/initiatives");

        // Then
        refused.then().statusCode(422).body("errors.pointer", hasItems("/templateKey", "/municipalityCodes"));
    }

    @Test
    void theSamePostingChangesNothing() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("source", Map.of("system", "case", "id", "I-2"));
        form.put("municipalityCodes", List.of("0615"));
        form.put("funding", List.of(Map.of("source", "Landsbyggefonden", "amountDkk", "750000.00")));
        as(Persona.HORSENS).body(form).post("/v1/initiatives").then().statusCode(201);

        // When
        var again = as(Persona.HORSENS).body(form).post("/v1/initiatives");

        // Then
        again.then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void itsBeginningIsPublished() {
        // Given
        UUID id = World.initiative(Persona.HORSENS, TEMPLATE);

        // When
        var event = Topics.of("opgang.initiatives.v1", id, 1).getFirst();

        // Then
        assertEquals("dk.opgang.initiatives.initiative-created.v1", event.type());
    }

    @Test
    void itsEventTellsItsTargets() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("targets", List.of(Map.of("measure", "employment-started", "value", "40", "per", "year")));
        String id = as(Persona.HORSENS).body(form).post("/v1/initiatives").path("id");

        // When
        var target = Topics.of("opgang.initiatives.v1", UUID.fromString(id), 1)
                .getFirst()
                .data()
                .at("/targets/0");

        // Then
        assertEquals("employment-started", target.path("measure").asText());
        assertEquals(40, target.path("value").asInt());
    }

    @Test
    void targetsAndBaselineAreTakenAsPublicationsHaveThem() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", "2016-01-01");
        period.put("to", null);
        form.put("period", period);
        form.put("targets", List.of(Map.of("measure", "employment-started", "value", "200")));
        form.put(
                "baseline",
                List.of(
                        Map.of(
                                "measure",
                                "job_ready_kontanthjaelp",
                                "value",
                                "35",
                                "unit",
                                "persons",
                                "period",
                                "2016-03"),
                        Map.of("measure", "outside-labour-force", "value", 55.4, "per", "year", "asOf", "2015-12-31"),
                        Map.of(
                                "measure",
                                "insured-unemployed",
                                "value",
                                31,
                                "source",
                                "own count",
                                "period",
                                Map.of("from", "2016-03-01", "to", "2016-04-01"))));

        // When
        String location = as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        // Then
        as(Persona.HORSENS)
                .get(location)
                .then()
                .statusCode(200)
                .body("period.to", nullValue())
                .body("targets[0].value", equalTo(200))
                .body("targets[0].per", nullValue())
                .body("baseline[0].value", equalTo(35))
                .body("baseline[0].period", equalTo("2016-03"))
                .body("baseline[1].asOf", equalTo("2015-12-31"))
                .body("baseline[1].per", equalTo("year"))
                .body("baseline[2].period.to", equalTo("2016-04-01"))
                .body("baseline[2].source", equalTo("own count"));
    }

    @Test
    void anInitiativeBeginsWithTheTargetsOfItsTemplate() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "job-guide");
        form.put("source", Map.of("system", "case", "id", "guide"));

        // When
        var posted = as(Persona.HORSENS).body(form).post("/v1/initiatives");

        // Then
        posted.then()
                .statusCode(201)
                .body("targets.measure", hasItems("employment-started", "retained-in-job-12-months"))
                .body("targets.value", hasItems(200, 100, 80, 75, 10));
        as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        form.put("targets", List.of());
        as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(200)
                .body("targets", equalTo(List.of()));
    }

    @Test
    void aBaselineWithAPeriodThatEndsBeforeItBeginsIsRefused() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        Map<String, Object> backwards = Map.of("from", "2016-03-01", "to", "2016-02-01");
        form.put("baseline", List.of(Map.of("measure", "residents", "value", 1, "period", backwards)));

        // When
        var refused = as(Persona.HORSENS).body(form).post("/v1/initiatives");

        // Then
        refused.then().statusCode(422).body("errors.pointer", equalTo(List.of("/baseline/0/period/to")));
    }

    @Test
    void aBuiltInTemplateIsAResourceLikeAnyOther() {
        // Given
        String path = "/v1/initiative-templates/{key}";

        // When
        var template = as(Persona.HORSENS).get(path, TEMPLATE);

        // Then
        String id = template.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("currentVersion", equalTo(2))
                .body("createdAt", equalTo("2026-11-20T00:00:00Z"))
                .body("updatedAt", equalTo("2026-11-28T00:00:00Z"))
                .extract()
                .path("id");
        as(Persona.GREVE).get(path, id).then().statusCode(200).body("key", equalTo(TEMPLATE));
    }

    @Test
    void onlyTemplatesThatChangedSinceAreListed() {
        // Given
        String path = "/v1/initiative-templates?count=true&limit=500&changedSince=";

        // When
        var before = as(Persona.KOEGE).get(path + "2026-11-28T00:00:00Z");
        var after = as(Persona.KOEGE).get(path + "2026-11-28T00:00:05Z");

        // Then
        before.then().statusCode(200).body("items.key", hasItem(TEMPLATE)).body("count", greaterThan(4));
        after.then().statusCode(200).body("items.key", not(hasItem(TEMPLATE)));
    }

    @Test
    void builtInTemplatesAreListedBeforeOwn() {
        // Given
        Map<String, Object> own = Map.of(
                "key",
                "own-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x"),
                "name",
                Map.of("da", "Egen", "en", "Own"),
                "theme",
                "community");
        as(Persona.HORSENS)
                .body(own)
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201)
                .body("builtIn", equalTo(false));

        // When
        var list = as(Persona.HORSENS).get("/v1/initiative-templates?limit=500");

        // Then
        list.then()
                .statusCode(200)
                .body("items[0].builtIn", equalTo(true))
                .body("items.key", hasItems("outreach-employment", own.get("key")));
    }

    @Test
    void allFaultsOfATemplateAreToldAtOnce() {
        // Given
        Map<String, Object> template = Map.of(
                "key", "Own Template",
                "name", Map.of("da", "Egen", "en", "Own"),
                "theme", "no-such-theme",
                "participants", Map.of("benefitGroups", List.of("no-such-group")),
                "steps", List.of(Map.of("key", "second", "after", List.of("first"))),
                "targets", List.of(Map.of("value", 3)),
                "colour", "red");

        // When
        var refused = as(Persona.HORSENS).body(template).post("/v1/initiative-templates");

        // Then
        refused.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/colour",
                                "/key",
                                "/theme",
                                "/participants/benefitGroups/0",
                                "/steps/0",
                                "/targets/0/measure"));
    }

    @Test
    void allFaultsOfAChangeAreToldAtOnce() {
        // Given
        UUID id = World.initiative(Persona.HORSENS, TEMPLATE);
        Map<String, Object> patch = Map.of("templateKey", "leisure-job", "municipalityCodes", List.of("253"));

        // When
        var refused =
                as(Persona.HORSENS).header("If-Match", "\"0\"").body(patch).patch("/v1/initiatives/{id}", id);

        // Then
        refused.then().statusCode(422).body("errors.code", hasItems("unchangeable", "poster-not-part-of-it"));
    }

    @Test
    void templatesComeInPagesOfTheWantedSize() {
        // Given
        Set<String> keys = new LinkedHashSet<>();
        String path = "/v1/initiative-templates?limit=2&sort=-updatedAt";
        int all = as(Persona.KOEGE).get("/v1/initiative-templates?count=true").path("count");

        // When
        for (String next = ""; next != null; ) {
            var page = as(Persona.KOEGE).get(next.isEmpty() ? path : path + "&cursor=" + next);
            List<String> shown = page.path("items.key");
            assertTrue(shown.size() <= 2 && keys.addAll(shown) || shown.isEmpty());
            next = page.path("next");
        }

        // Then
        assertEquals(all, keys.size());
    }
}
