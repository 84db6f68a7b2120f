package dk.opgang.participants.consent;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.consentBody;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gave a consent, how long it holds, how it is renewed, and how it ends by itself. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentTermsApiTest {

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();
    private static final String TOPIC = "opgang.participants.v1";

    @Inject
    BusinessClock clock;

    @Inject
    ConsentClock consents;

    private LocalDate today;
    private UUID participant;

    @BeforeEach
    void register_participant() {
        today = clock.today();
        participant = participant();
    }

    @Test
    void what_is_missing_is_remarked() {
        post(consentBody(RECIPIENT, "benefits"))
                .statusCode(201)
                .body("givenOn", equalTo("2020-01-01"))
                .body("state", equalTo("active"))
                .body("reviewDue", equalTo(true))
                .body("renews", nullValue())
                .body("renewedBy", nullValue())
                .body("remarks", containsInAnyOrder("given-by-missing", "case-missing"));
    }

    @Test
    void who_gave_it_and_the_case_are_told() {
        // Given
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.putAll(Map.of("givenBy", "participant", "form", "oral", "textVersion", "3", "caseReference", "27.18-1"));
        // When
        UUID consent = id(post(body).statusCode(201).body("remarks", empty()));
        // Then
        as(Persona.ODINSGAARDEN)
                .get("/v1/consents/{id}", consent)
                .then()
                .body("form", equalTo("oral"))
                .body("caseReference", nullValue());
    }

    @Test
    void it_is_given_when_it_begins_and_not_in_the_future() {
        // Given
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.put("from", today.plusDays(3).toString());
        body.put("givenOn", today.plusDays(4).toString());
        // When
        ValidatableResponse answer = post(body);
        // Then
        answer.statusCode(422)
                .body("errors.code", containsInAnyOrder("after-from", "in-the-future"))
                .body("errors.pointer", everyItem(equalTo("/givenOn")));
    }

    @Test
    void a_consent_to_everything_is_refused() {
        // Given
        String[] all = CodeList.load("data-categories").keys().toArray(String[]::new);
        // When
        ValidatableResponse answer = post(consentBody(RECIPIENT, all));
        // Then
        answer.statusCode(422)
                .body("errors.code", contains("blanket-consent"))
                .body("errors.pointer", contains("/dataCategories"));
    }

    @Test
    void all_that_is_wrong_with_a_consent_is_told_at_once() {
        // Given
        UUID child = id(register(citizen("0101%02d4321".formatted(today.getYear() % 100 - 10))));
        Map<String, Object> body =
                consentBody("no-such", CodeList.load("data-categories").keys().toArray(String[]::new));
        body.put("from", today.toString());
        body.put("givenOn", today.plusDays(1).toString());
        body.put("givenBy", "participant");
        // When
        ValidatableResponse ofRules = post(child, body);
        body.put("purpose", "no-such");
        ValidatableResponse ofForm = post(child, body);
        // Then
        String[] told = {"invalid-organisation", "blanket-consent", "after-from", "in-the-future"};
        ofRules.statusCode(422)
                .body("errors.code", hasItems(told))
                .body("errors.code", hasItem("guardian-needed"))
                .body("errors.size()", equalTo(5));
        ofForm.statusCode(422)
                .body("errors.code", hasItems(told))
                .body("errors.code", hasItem("unknown-code"))
                .body("errors.size()", equalTo(5));
    }

    @Test
    void a_guardian_consents_for_a_child() {
        // Given
        int year = today.getYear() - 10;
        UUID child = id(register(citizen("0102%02d4001".formatted(year % 100))).statusCode(201));
        Map<String, Object> body = consentBody(RECIPIENT, "benefits");
        body.put("from", today.toString());
        body.put("givenBy", "participant");
        // When
        ValidatableResponse alone = post(child, body);
        // Then
        alone.statusCode(422)
                .body("errors.code", contains("guardian-needed"))
                .body("errors.pointer", contains("/givenBy"));
        body.put("givenBy", "participant-and-guardian");
        post(child, body).statusCode(201);
    }

    @Test
    void a_renewal_is_a_new_consent_of_the_same_terms() {
        // Given
        LocalDate end = today.plusDays(60);
        UUID consent = until(end, "residence");
        // When
        ValidatableResponse answer =
                renew(consent, Map.of("until", end.plusYears(1).toString(), "givenBy", "guardian"));
        // Then
        UUID next = id(answer.statusCode(201)
                .body("from", equalTo(end.toString()))
                .body("givenOn", equalTo(today.toString()))
                .body("state", equalTo("pending"))
                .body("dataCategories", contains("residence"))
                .body("givenBy", equalTo("guardian"))
                .body("renews", equalTo(consent.toString())));
        as(Persona.HORSENS)
                .get("/v1/consents/{id}", consent)
                .then()
                .body("renewedBy", equalTo(next.toString()))
                .body("until", equalTo(end.toString()))
                .body("reviewDue", equalTo(false));
        renew(consent, Map.of("until", end.plusYears(2).toString()))
                .statusCode(409)
                .body("code", equalTo("consent-renewed"))
                .body("id", equalTo(next.toString()));
    }

    @Test
    void a_renewal_of_one_that_is_over_begins_today() {
        // Given
        UUID consent = until(today.minusDays(90), "residence");
        UUID older = until(today.minusDays(91), "residence");
        // When
        ValidatableResponse answer =
                renew(consent, Map.of("until", today.plusDays(100).toString()));
        // Then
        answer.statusCode(201).body("from", equalTo(today.toString())).body("state", equalTo("active"));
        renew(older, Map.of("until", today.plusDays(100).toString()))
                .statusCode(409)
                .body("code", equalTo("consent-expired-too-long"));
    }

    @Test
    void a_renewal_ends_after_it_begins_and_follows_no_withdrawal() {
        // Given
        UUID consent = until(today.plusDays(60), "residence");
        // When
        ValidatableResponse answer =
                renew(consent, Map.of("until", today.plusDays(60).toString()));
        // Then
        answer.statusCode(422).body("errors.code", contains("not-after-from"));
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        renew(consent, Map.of("until", today.plusDays(90).toString()))
                .statusCode(409)
                .body("code", equalTo("consent-withdrawn"));
    }

    @Test
    void a_withdrawal_may_tell_who_and_how() {
        // Given
        UUID consent = consent(participant, RECIPIENT, "benefits");
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .body(Map.of("form", "oral", "by", "guardian"))
                .post("/v1/consents/{id}/withdrawal", consent)
                .then();
        // Then
        answer.statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawal.form", equalTo("oral"))
                .body("withdrawal.by", equalTo("guardian"));
        as(Persona.HORSENS)
                .body(Map.of("by", "somebody"))
                .post("/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(422);
    }

    @Test
    void consents_are_found_by_where_they_stand() {
        // Given
        UUID active = until(today.plusDays(20), "residence");
        UUID over = until(today.minusDays(1), "residence");
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .get("/v1/participants/{id}/consents?state=active", participant)
                .then();
        // Then
        answer.statusCode(200).body("items.id", contains(active.toString()));
        String all = "/v1/consents?limit=500&sort=-createdAt&recipientOrganisation=" + RECIPIENT + "&expiresBefore="
                + today.plusDays(21);
        as(Persona.HORSENS)
                .get(all + "&state=expired")
                .then()
                .body("items.id", hasItem(over.toString()))
                .body("items.id", not(hasItem(active.toString())));
        as(Persona.HORSENS).get(all + "&reviewDue=true").then().body("items.id", hasItem(active.toString()));
        as(Persona.HORSENS).get(all + "&reviewDue=false").then().body("items.id", not(hasItem(active.toString())));
        as(Persona.ODINSGAARDEN)
                .get(all)
                .then()
                .body("items.id", hasItem(active.toString()))
                .body("items.id", not(hasItem(over.toString())));
        as(Persona.GREVE).get(all).then().body("items.id", not(hasItem(active.toString())));
    }

    @Test
    void the_end_is_told_once_when_it_comes() {
        // Given
        LocalDate end = today.plusDays(60);
        UUID consent = until(end, "residence");
        consents.settle(end.minusDays(30));
        consents.settle(end.minusDays(29));
        // When
        consents.settle(end);
        consents.settle(end.plusDays(1));
        // Then
        var told = Topics.of(TOPIC, participant, 6).stream()
                .filter(event -> event.text("consentId").equals(consent.toString()))
                .toList();
        assertEquals(
                List.of("consent-given", "consent-expiring", "consent-expired"),
                told.stream()
                        .map(event -> event.type().replaceAll(".*\\.([a-z-]+)\\.v1", "$1"))
                        .toList());
        assertFalse(told.get(1).headers().containsValue(RECIPIENT));
        assertTrue(told.get(2).headers().containsValue(RECIPIENT));
    }

    @Test
    void several_instances_tell_of_an_end_once() throws Exception {
        // Given
        LocalDate end = today.plusDays(60);
        UUID consent = until(end, "residence");
        ClassLoader ofService = Thread.currentThread().getContextClassLoader();
        Callable<Void> instance = () -> {
            Thread.currentThread().setContextClassLoader(ofService);
            consents.settle(end);
            return null;
        };
        // When
        try (ExecutorService instances = Executors.newFixedThreadPool(3)) {
            for (Future<Void> settled : instances.invokeAll(List.of(instance, instance, instance))) {
                settled.get();
            }
        }
        // Then
        consents.settle(end);
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        assertEquals(
                List.of("consent-given.v1", "consent-expired.v1", "consent-withdrawn.v1"),
                Topics.of(TOPIC, participant, 6).stream()
                        .map(event -> event.type().substring("dk.opgang.participants.".length()))
                        .filter(type -> type.startsWith("consent"))
                        .toList());
    }

    @Test
    void an_end_that_is_near_is_told_at_once() {
        // Given
        LocalDate end = today.plusDays(30);
        // When
        UUID consent = until(end, "residence");
        // Then
        var told = Topics.of(TOPIC, participant, 5).getLast();
        assertEquals("dk.opgang.participants.consent-expiring.v1", told.type());
        assertEquals(
                1,
                TestDatabase.number("select count(*) from consents where id = '" + consent + "' and next_change_on = '"
                        + end + "'"));
    }

    private UUID until(LocalDate end, String... categories) {
        Map<String, Object> body = consentBody(RECIPIENT, categories);
        body.put("until", end.toString());
        return id(post(body).statusCode(201));
    }

    private static ValidatableResponse renew(UUID consent, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/consents/{id}/renewals", consent)
                .then();
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return post(participant, body);
    }

    private static ValidatableResponse post(UUID participant, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/consents", participant)
                .then();
    }
}
