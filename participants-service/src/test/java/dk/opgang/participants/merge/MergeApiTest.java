package dk.opgang.participants.merge;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.participants.merge.Merging.assessed;
import static dk.opgang.participants.merge.Merging.body;
import static dk.opgang.participants.merge.Merging.contact;
import static dk.opgang.participants.merge.Merging.household;
import static dk.opgang.participants.merge.Merging.list;
import static dk.opgang.participants.merge.Merging.lookUp;
import static dk.opgang.participants.merge.Merging.merge;
import static dk.opgang.participants.merge.Merging.person;
import static dk.opgang.participants.merge.Merging.post;
import static dk.opgang.participants.merge.Merging.tag;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MergeApiTest {

    private static final String SALUS = Persona.SALUS.organisation().orElseThrow();

    @Test
    void everything_of_the_duplicate_is_the_survivors_then() {
        // Given
        String cpr = cpr();
        String otherCpr = cpr();
        String key = UUID.randomUUID().toString().substring(0, 8);
        UUID survivor = person(cpr, "key-" + key, "kontanthjaelp", "2018-01-01");
        UUID duplicate = person(otherCpr, "other-" + key, "kontanthjaelp", "2016-01-01");
        UUID contact = contact(duplicate);
        UUID assessment = assessed(duplicate, "ready");
        post(duplicate, "education-events", Map.of("kind", "started", "on", "2019-08-12", "programme", "eud"));
        post(duplicate, "residences", Map.of("housingAreaId", AREA, "from", "2017-01-01"));
        UUID household = household(duplicate);
        UUID consent = Fixture.consent(duplicate, SALUS, "contacts", "benefits");
        as(Persona.SALUS)
                .get("/v1/participants/{id}/contacts", duplicate)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("phone", "29876541", "email", "to.gange@eksempel.dk"))
                .put("/v1/participants/{id}/contact-information", duplicate)
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("phone", "21436587"))
                .put("/v1/participants/{id}/contact-information", survivor)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse answer = merge(survivor, duplicate, "cpr", "duplicate");
        // Then
        answer.statusCode(201)
                .body("participantId", equalTo(survivor.toString()))
                .body("mergedParticipantId", equalTo(duplicate.toString()))
                .body("conflicts", empty())
                .body("moved.benefitPeriods", equalTo(1))
                .body("moved.contacts", equalTo(1))
                .body("moved.consents", equalTo(1))
                .body("moved.residences", equalTo(1));
        list(survivor, "benefit-periods")
                .body("items.from", contains("2016-01-01"))
                .body("items.to", contains(nullValue()));
        list(survivor, "contacts").body("items.id", contains(contact.toString()));
        list(survivor, "education-readiness").body("items.id", contains(assessment.toString()));
        list(survivor, "education-events").body("items", hasSize(1));
        list(survivor, "consents").body("items.id", contains(consent.toString()));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}", survivor)
                .then()
                .body("housingAreaId", equalTo(AREA))
                .body("source.id", equalTo("key-" + key));
        for (UUID named : List.of(survivor, duplicate)) {
            as(Persona.HORSENS)
                    .get("/v1/households?participantId={id}", named)
                    .then()
                    .body("items.id", contains(household.toString()));
        }
        as(Persona.GREVE)
                .get("/v1/households?participantId={id}", duplicate)
                .then()
                .body("items", empty());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?limit=500", survivor)
                .then()
                .body(
                        "items.findAll { it.action == 'read-contacts' && it.tenant == 'organisation:%s' }.subjectId"
                                .formatted(SALUS),
                        contains(duplicate.toString()));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", survivor)
                .then()
                .body("cpr", equalTo(otherCpr));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/contact-information", survivor)
                .then()
                .body("phone", equalTo("21436587"))
                .body("email", equalTo("to.gange@eksempel.dk"));
        assertEquals(List.of(survivor.toString(), survivor.toString()), List.of(lookUp(cpr), lookUp(otherCpr)));
        as(Persona.HORSENS)
                .get("/v1/participants?sourceSystem=merging&sourceId={key}", "other-" + key)
                .then()
                .body("items.id", contains(survivor.toString()));
        as(Persona.HORSENS)
                .body(Fixture.citizen(cpr))
                .post("/v1/participants")
                .then()
                .statusCode(409)
                .body("code", equalTo("participant-exists"))
                .body("id", equalTo(survivor.toString()));
        as(Persona.SALUS)
                .get("/v1/participants/{id}/contacts", survivor)
                .then()
                .statusCode(200)
                .body("items.id", contains(contact.toString()));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from consent_reads where participant_id = '" + duplicate + "'"));
        told(survivor, duplicate);
        gone(survivor, duplicate);
    }

    /** Under both keys: of the duplicate it is the last event, of the survivor what is new follows. */
    private static void told(UUID survivor, UUID duplicate) {
        List<PublishedEvent> all = Topics.await(
                "opgang.participants.v1",
                2,
                event -> event.type().endsWith("participant-merged.v1")
                        && event.data().toString().contains(duplicate.toString()));
        assertEquals(
                Set.of(survivor, duplicate),
                Set.copyOf(all.stream().map(PublishedEvent::key).toList()));
        List<String> ofDuplicate =
                Topics.await("opgang.participants.v1", 1, event -> event.key().equals(duplicate)).stream()
                        .map(PublishedEvent::type)
                        .toList();
        assertTrue(ofDuplicate.getLast().endsWith("participant-merged.v1"), ofDuplicate.toString());
        List<String> ofSurvivor =
                Topics.await("opgang.participants.v1", 9, event -> event.key().equals(survivor)).stream()
                        .map(event -> event.type().replace("dk.opgang.participants.", ""))
                        .toList();
        int merged = ofSurvivor.indexOf("participant-merged.v1");
        assertEquals(
                List.of("residence-opened.v1", "benefit-period-corrected.v1", "participant-updated.v1"),
                ofSurvivor.subList(merged + 1, merged + 4));
        assertEquals(
                Set.of("contact-recorded.v1", "consent-corrected.v1", "education-readiness-recorded.v1"),
                Set.copyOf(ofSurvivor.subList(merged + 4, ofSurvivor.size())));
    }

    /** On every path below the duplicate whoever may see the survivor is told who that is. */
    private static void gone(UUID survivor, UUID duplicate) {
        Map<String, Map<String, ?>> paths =
                Api.anonymous().get("/q/openapi?format=json").path("paths");
        Set<String> reads = new TreeSet<>();
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && path.matches("/v1/participants/\\{(id|participantId)}.*")) {
                reads.add(path);
            }
        });
        assertTrue(reads.size() > 20, reads.toString());
        List<String> other = new ArrayList<>();
        for (String path : reads) {
            String of = path.replaceFirst("\\{[^}]*}", duplicate.toString())
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            Response answer = as(Persona.HORSENS)
                    .header("Opgang-Purpose", "case-handling")
                    .get(of);
            if (answer.statusCode() != 410 || !survivor.toString().equals(answer.path("id"))) {
                other.add(path + " " + answer.statusCode());
            }
            as(Persona.BO_VEST)
                    .header("Opgang-Purpose", "case-handling")
                    .get(of)
                    .then()
                    .statusCode(oneOf(403, 404));
        }
        assertEquals(List.of(), other);
        as(Persona.SALUS).get("/v1/participants/{id}", duplicate).then().statusCode(410);
        Stream.of("contacts", "consents", "benefit-periods").forEach(path -> as(Persona.HORSENS)
                .body(
                        path.equals("consents")
                                ? Fixture.consentBody(SALUS, "contacts")
                                : path.equals("contacts")
                                        ? Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "home")
                                        : Map.of("group", "sygedagpenge", "from", "2010-01-01", "to", "2010-02-01"))
                .post("/v1/participants/{id}/" + path, duplicate)
                .then()
                .statusCode(410));
        as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .delete("/v1/participants/{id}", duplicate)
                .then()
                .statusCode(410);
    }

    @Test
    void records_that_contradict_each_other_are_refused_until_it_is_said_which_stay() {
        // Given
        UUID survivor = person("2018-01-01");
        UUID duplicate = person(cpr(), "key-" + UUID.randomUUID(), "sygedagpenge", "2019-01-01");
        UUID kept = assessed(survivor, "ready");
        UUID dropped = assessed(duplicate, "not-ready");
        String tag = tag(survivor);
        // When
        ValidatableResponse refused = merge(survivor, duplicate);
        // Then
        refused.statusCode(409)
                .body("code", equalTo("merge-conflict"))
                .body("conflicts.kind", containsInAnyOrder("benefit-period", "education-readiness"))
                .body("conflicts.find { it.kind == 'education-readiness' }.survivorRecordId", equalTo(kept.toString()))
                .body(
                        "conflicts.find { it.kind == 'education-readiness' }.duplicateRecordId",
                        equalTo(dropped.toString()));
        merge(survivor, duplicate, "preview", "true", "resolve", "survivor-wins")
                .statusCode(200)
                .body("id", nullValue())
                .body("conflicts", hasSize(2))
                .body("moved.benefitPeriods", equalTo(0));
        assertEquals(tag, tag(survivor));
        merge(survivor, duplicate, "resolve", "survivor-wins").statusCode(201);
        list(survivor, "benefit-periods").body("items.group", contains("kontanthjaelp"));
        list(survivor, "education-readiness").body("items.id", contains(kept.toString()));
    }

    @Test
    void the_duplicates_records_stay_if_it_wins() {
        // Given
        UUID survivor = person("2018-01-01");
        UUID duplicate = person(cpr(), "key-" + UUID.randomUUID(), "sygedagpenge", "2019-01-01");
        assessed(survivor, "ready");
        UUID kept = assessed(duplicate, "not-ready");
        // When
        ValidatableResponse answer = merge(survivor, duplicate, "resolve", "duplicate-wins");
        // Then
        answer.statusCode(201).body("moved.benefitPeriods", equalTo(1)).body("conflicts", hasSize(2));
        list(survivor, "benefit-periods").body("items.group", contains("sygedagpenge"));
        list(survivor, "education-readiness").body("items.id", contains(kept.toString()));
        as(Persona.HORSENS)
                .get(Merging.PATH, survivor)
                .then()
                .statusCode(200)
                .body("items.mergedParticipantId", contains(duplicate.toString()));
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        // Given
        UUID survivor = person("2018-01-01");
        UUID duplicate = person("2017-01-01");
        UUID family = household(survivor);
        household(duplicate);
        UUID stranger = Fixture.id(as(Persona.GREVE)
                .body(Fixture.citizen())
                .post("/v1/participants")
                .then()
                .statusCode(201));
        // When
        ValidatableResponse families = merge(survivor, duplicate, "resolve", "survivor-wins");
        // Then
        families.statusCode(409).body("code", equalTo("merge-conflict")).body("conflicts.kind", contains("household"));
        assertEquals(
                family.toString(),
                as(Persona.HORSENS)
                        .get("/v1/households?participantId={id}", survivor)
                        .path("items[0].id"));
        merge(survivor, survivor).statusCode(422).body("errors.code", contains("same-participant"));
        merge(survivor, stranger).statusCode(404);
        merge(survivor, UUID.randomUUID()).statusCode(404);
        merge(survivor, duplicate, "cpr", "neither").statusCode(422).body("errors.pointer", contains("/cpr"));
        as(Persona.HORSENS)
                .body(body(duplicate))
                .post(Merging.PATH, survivor)
                .then()
                .statusCode(428);
        as(Persona.HORSENS)
                .header("If-Match", "\"99\"")
                .body(body(duplicate))
                .post(Merging.PATH, survivor)
                .then()
                .statusCode(412);
        as(Persona.GREVE)
                .header("If-Match", "\"0\"")
                .body(body(duplicate))
                .post(Merging.PATH, survivor)
                .then()
                .statusCode(404);
        Fixture.consent(survivor, "253", "contacts");
        Fixture.consent(duplicate, "253", "contacts");
        as(Persona.GREVE)
                .header("If-Match", "\"0\"")
                .body(body(duplicate))
                .post(Merging.PATH, survivor)
                .then()
                .statusCode(404);
        post(duplicate, "restriction", Map.of("reason", "accuracy-contested"));
        merge(survivor, duplicate).statusCode(409).body("code", equalTo("participant-restricted"));
    }

    @Test
    void of_two_merges_the_other_way_round_at_once_one_is_made() {
        // Given
        UUID one = person("2018-01-01");
        UUID other = person("2017-01-01");
        String oneTag = tag(one);
        String otherTag = tag(other);
        // When
        List<CompletableFuture<Integer>> both = List.of(
                CompletableFuture.supplyAsync(() -> status(one, oneTag, other)),
                CompletableFuture.supplyAsync(() -> status(other, otherTag, one)));
        // Then
        List<Integer> answers =
                both.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(201, answers.getFirst());
        assertTrue(Set.of(409, 410).contains(answers.getLast()), answers.toString());
    }

    private static int status(UUID survivor, String tag, UUID duplicate) {
        return as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(body(duplicate))
                .post(Merging.PATH, survivor)
                .statusCode();
    }

    @Test
    void what_holds_one_row_for_each_participant_is_known_to_merges() {
        // When
        List<String> unique = TestDatabase.texts("""
                select distinct i.indrelid::regclass::text from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                where i.indisunique and a.attname = 'participant_id' order by 1""");
        // Then
        assertEquals(
                List.of(
                        "alert_checks",
                        "benefit_periods",
                        "contact_information",
                        "coordination_alerts",
                        "departures",
                        "education_readiness",
                        "household_members",
                        "processing_limits",
                        "protections",
                        "residences",
                        "retention_items"),
                unique);
    }
}
