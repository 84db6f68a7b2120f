package dk.opgang.participants.restriction;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each path that there is to somebody whose processing is restricted: its municipality reads on and changes nothing, for others there is nobody. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EveryPathOfRestrictedApiTest {

    private static final String CHANGES = """
            PATCH  P                                     {'language': 'ar'}
            DELETE P
            POST   P/benefit-periods                     {'group': 'sygedagpenge', 'from': '2020-01-01'}
            PATCH  P/benefit-periods/BENEFIT             {'from': '2018-02-01'}
            DELETE P/benefit-periods/BENEFIT
            POST   P/residences                          {'housingAreaId': 'AREA2', 'from': '2020-01-01'}
            PATCH  P/residences/RESIDENCE                {'from': '2017-02-01'}
            DELETE P/residences/RESIDENCE
            POST   P/contacts                            {'at': '2020-02-02T12:00:00Z', 'kind': 'conversation', 'place': 'town-hall', 'attended': true}
            PATCH  P/contacts/CONTACT                    {'attended': false}
            DELETE P/contacts/CONTACT
            POST   P/education-readiness                 {'schoolYear': '2019/2020', 'readiness': 'ready', 'assessedOn': '2019-11-20'}
            PATCH  P/education-readiness/READINESS       {'readiness': 'ready'}
            DELETE P/education-readiness/READINESS
            POST   P/education-events                    {'kind': 'started', 'on': '2019-08-13', 'programme': 'eud'}
            PATCH  P/education-events/EVENT              {'on': '2019-08-14'}
            DELETE P/education-events/EVENT
            POST   P/consents                            {'purpose': 'employment-effort', 'dataCategories': ['contacts'], 'sourceOrganisation': '615', 'recipientOrganisation': '253', 'from': '2020-01-01', 'until': '2099-01-01'}
            PATCH  /v1/consents/CONSENT                  {'until': '2098-01-01'}
            POST   /v1/consents/CONSENT/renewals         {'until': '2099-06-01'}
            POST   P/departure                           {'on': '2021-01-01', 'reason': 'emigrated'}
            PUT    P/protection                          {'kind': 'threatened', 'from': '2021-01-01'}
            PUT    P/contact-information                 {'phone': '70102031'}
            DELETE P/contact-information
            POST   P/family-programme-eligibility        {'on': '2020-05-01', 'eligible': true, 'met': 2}
            POST   /v1/households                        {'memberIds': ['ID']}
            POST   H/members                             {'participantId': 'ID', 'role': 'adult', 'from': '2018-01-01'}
            PATCH  H/members/MEMBER                      {'to': '2019-01-01'}
            POST   H/draws                               {'kind': 'other', 'year': 2020, 'amountDkk': '10.00', 'basis': 'actual'}
            PATCH  H/draws/DRAW                          {'amountDkk': '11.00'}
            DELETE H/draws/DRAW
            POST   H/goals                               {'text': 'A job', 'state': 'open'}
            PATCH  H/goals/GOAL                          {'text': 'A flat'}
            PUT    H/budget?year=2024                    {'ownFrameDkk': '90.00', 'rules': {}}
            POST   H/budget/items?year=2024              {'purpose': 'debt', 'plannedDkk': '1.00'}
            PATCH  H/budget/items/ITEM                   {'plannedDkk': '2.00'}
            POST   H/steps                               {'step': 'connection', 'on': '2020-01-02'}
            """;

    private static final List<String> READS = List.of(
            "P",
            "P/identity",
            "P/contact-information",
            "P/benefit-periods",
            "P/benefit-periods/BENEFIT",
            "P/benefit-periods/BENEFIT/versions",
            "P/residences",
            "P/residences/RESIDENCE",
            "P/residences/RESIDENCE/versions",
            "P/contacts",
            "P/contacts/CONTACT",
            "P/education-readiness",
            "P/education-readiness/READINESS",
            "P/education-events",
            "P/education-events/EVENT",
            "P/consents",
            "/v1/consents/CONSENT",
            "P/requests",
            "P/restriction",
            "P/family-programme-eligibility",
            "P/actors",
            "P/export",
            "P/access-log",
            "H",
            "H/members",
            "H/members/MEMBER",
            "H/draws",
            "H/draws/DRAW",
            "H/draws/summary",
            "H/goals",
            "H/budget?year=2024",
            "H/budget/items?year=2024",
            "H/steps",
            "H/effects");

    private static final List<String> LISTS = List.of(
            "/v1/participants?sort=-createdAt",
            "/v1/participants?housingAreaId=" + AREA + "&sort=-createdAt",
            "/v1/consents?sort=-createdAt",
            "/v1/households?participantId=ID",
            "/v1/coordination-alerts?participantId=ID");

    private UUID id;
    private UnaryOperator<String> filledIn;

    @BeforeEach
    void aCaseFileThatGreveReads() {
        id = participant();
        String household = "/v1/households/" + TestFamily.of(id);
        String participant = "/v1/participants/" + id;
        UUID consent = consent(id, "253", "benefits", "residence", "contacts", "education", "household", "enrolments");
        consent(id, "253", "identity", "contact-information");
        filledIn = text -> text.replace("P/", participant + "/")
                .replaceAll("\\bP\\b", participant)
                .replaceAll("\\bH\\b", household)
                .replace("ID", id.toString())
                .replace("AREA2", OTHER_AREA.toString())
                .replace("CONSENT", consent.toString());
        known("BENEFIT", "P/benefit-periods");
        known("RESIDENCE", "P/residences");
        known("MEMBER", "H/members");
        made(
                "CONTACT",
                "P/contacts",
                "{'at': '2020-02-01T12:00:00Z', 'kind': 'course', 'place': 'home', 'attended': true}");
        made(
                "READINESS",
                "P/education-readiness",
                "{'schoolYear': '2018/2019', 'readiness': 'not-ready', 'assessedOn': '2018-11-20'}");
        made("EVENT", "P/education-events", "{'kind': 'started', 'on': '2019-08-12', 'programme': 'eud'}");
        made("DRAW", "H/draws", "{'kind': 'single-payments', 'year': 2024, 'amountDkk': '100.00', 'basis': 'actual'}");
        made("GOAL", "H/goals", "{'text': 'A job', 'state': 'open'}");
        made("", "H/steps", "{'step': 'invitation', 'on': '2020-01-01'}");
        send(Persona.HORSENS, "PUT", "P/contact-information", "{'phone': '70102030'}", "If-None-Match");
        send(Persona.HORSENS, "PUT", "H/budget?year=2024", "{'ownFrameDkk': '100.00', 'rules': {}}", "If-None-Match");
        made("ITEM", "H/budget/items?year=2024", "{'purpose': 'debt', 'plannedDkk': '10.00'}");
    }

    @Test
    void its_municipality_reads_on_and_changes_nothing() {
        // Given
        restrict();

        // When
        List<String> answers = changes()
                .map(change -> change[0] + " " + change[1] + " "
                        + code(send(Persona.HORSENS, change[0], change[1], change[2], "If-Match")))
                .toList();

        // Then
        assertEquals(
                changes()
                        .map(change -> change[0] + " " + change[1] + " participant-restricted")
                        .toList(),
                answers);
        assertEquals(READS.stream().map(path -> path + " 200").toList(), read(Persona.HORSENS));
    }

    @Test
    void for_whoever_read_it_under_a_consent_there_is_nobody() {
        // Given
        List<String> before = found();
        restrict();

        // When
        List<String> after = found();
        // Then
        assertEquals(LISTS.stream().filter(list -> !list.contains("alerts")).toList(), before);
        assertEquals(List.of(), after);
        assertEquals(READS.stream().map(path -> path + " 404").toList(), read(Persona.GREVE));
        assertEquals(
                changes()
                        .filter(change -> change[1].contains("P/") || change[1].equals("P"))
                        .map(change -> change[0] + " " + change[1] + " 404")
                        .toList(),
                changes()
                        .filter(change -> change[1].contains("P/") || change[1].equals("P"))
                        .map(change -> change[0] + " " + change[1] + " "
                                + send(Persona.GREVE, change[0], change[1], change[2], "If-Match")
                                        .statusCode())
                        .toList());
    }

    /** The lists in which Greve finds something of the participant. */
    private List<String> found() {
        return LISTS.stream()
                .filter(list -> {
                    String answer = as(Persona.GREVE)
                            .get(filledIn.apply(list))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
                    return answer.contains(id.toString());
                })
                .toList();
    }

    private List<String> read(Persona who) {
        return READS.stream()
                .map(path ->
                        path + " " + send(who, "GET", path, "", "Accept-Ranges").statusCode())
                .toList();
    }

    private static Stream<String[]> changes() {
        return CHANGES.lines().map(line -> (line + "  ").split(" +", 3));
    }

    private void known(String name, String list) {
        String found = as(Persona.HORSENS).get(filledIn.apply(list)).path("items[0].id");
        name(name, found);
    }

    private void made(String name, String collection, String body) {
        Response made = send(Persona.HORSENS, "POST", collection, body, "If-Match");
        assertEquals(201, made.statusCode(), collection + made.asString());
        if (!name.isEmpty()) {
            name(name, made.path("id"));
        }
    }

    private void name(String name, String value) {
        UnaryOperator<String> before = filledIn;
        filledIn = text -> before.apply(text.replaceAll("/" + name + "\\b", "/" + value));
    }

    private Response send(Persona who, String method, String path, String body, String precondition) {
        RequestSpecification request =
                as(who).header(precondition, "*").header("Opgang-Purpose", "data-subject-request");
        if (!body.isBlank()) {
            request.body(filledIn.apply(body).replace('\'', '"'));
        }
        return request.request(method, filledIn.apply(path));
    }

    private static String code(Response answer) {
        return answer.contentType().contains("json") ? answer.path("code") : "status " + answer.statusCode();
    }

    private void restrict() {
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", id)
                .then()
                .statusCode(201);
    }
}
