package dk.opgang.network;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.relocation.GrantRequests;
import dk.opgang.network.settlement.SettlementRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConventionsTest extends ResourceConventions {

    private static final List<String> MUNICIPALITIES = List.of("615", "253", "851", "101", "159", "169");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    protected List<Sample> aggregates() {
        return List.of(
                member(),
                contactPerson(),
                budget(),
                sharedInitiative(),
                adoption(),
                methodRelease(),
                comment(),
                resultSnapshot(),
                group(),
                seat(),
                meeting(),
                calendarFeed(),
                milestone(),
                task(),
                article(),
                knowledgeRequest(),
                knowledgeAnswer(),
                readingList(),
                webhookSubscription(),
                settlementLine(),
                housingOffer(),
                moveInAgreement(),
                relocationCase(),
                relocationGrant(),
                handover());
    }

    /** What was posted stays as it is. */
    private static Sample relocationGrant() {
        return Sample.of("relocation grant", GrantRequests::ofAgreedCase, () -> """
                        {"kind": "moving", "amountDkk": "12345.67", "paidOn": "2026-02-14", "paidBy": "253", "legalBasis": "agreement",
                         "shares": [{"party": "253", "pct": 50}, {"party": "90100009", "pct": 50}]}""")
                .stays("""
                        kind       | "establishment"
                        amountDkk  | "12345.68"
                        paidOn     | "2026-02-15"
                        paidBy     | "615"
                        legalBasis | "aktivloven-85"
                        shares     | [{"party": "253", "pct": 100}]
                        """)
                .between(Persona.HORSENS, Persona.ODENSE)
                .equalAtOnce()
                .neverPatched()
                .neverRemoved();
    }

    /** Who is handed over, by which statute and with which words stands in the package alone. */
    private static Sample handover() {
        return Sample.of("handover", () -> "/v1/handovers", () -> """
                        {"basis": "statutory", "provision": "barnets-lov-132", "participants": [{"participantId": "%s"}],
                         "toMunicipalityCode": "253", "dataCategories": ["identity"], "relocationCaseId": null,
                         "openItems": [{"kind": "follow-up", "what": "Samtale", "dueOn": "2030-01-01"}],
                         "answerBy": "2040-01-01T00:00:00Z", "takesOverOn": "2040-02-01",
                         "message": "Familien kender navnet på den nye sagsbehandler"}""".formatted(Residents.aged(40, "615")))
                .triedElsewhere(
                        "basis",
                        "provision",
                        "participants",
                        "toMunicipalityCode",
                        "dataCategories",
                        "openItems",
                        "relocationCaseId",
                        "answerBy",
                        "takesOverOn",
                        "message")
                .between(Persona.HORSENS, Persona.ODENSE)
                .withoutSource()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample housingOffer() {
        return Sample.of("housing offer", () -> "/v1/housing-offers", () -> """
                        {"municipalityCode": "253", "housingAreaId": "%s", "addressId": "0190aaaa-0000-7000-8000-000000000001",
                         "rooms": 3, "squareMetres": 80, "rentDkk": "7000.00", "availableFrom": "2030-01-01",
                         "availableUntil": "2031-01-01", "accessible": false, "petsAllowed": false,
                         "agreementId": "0190aaaa-0000-7000-8000-000000000002"}""".formatted(Residents.area("253")))
                .changes(() -> """
                        housingAreaId  | "%s"
                        addressId      | null
                        rooms          | 4
                        squareMetres   | 81
                        rentDkk        | "7000.50"
                        availableFrom  | "2030-02-01"
                        availableUntil | null
                        accessible     | true
                        petsAllowed    | true
                        agreementId    | null
                        """.formatted(Residents.area("253")))
                .triedElsewhere("municipalityCode")
                .between(Persona.ODINSGAARDEN, Persona.HORSENS)
                .isPublic()
                .neverRemoved()
                .told("opgang.network.v1", type("housing-offer-changed"), type("housing-offer-changed"), null);
    }

    private static Sample moveInAgreement() {
        return Sample.of("move-in agreement", () -> "/v1/move-in-agreements", () -> """
                        {"parties": ["615", "851"], "period": {"from": "2026-01-01", "to": "2040-01-01"}, "quotas": [],
                         "compensationPerHouseholdDkk": "1000.00", "grantDkk": "500.00"}""")
                .changes("""
                        parties                     | ["615", "461"]
                        period                      | {"from": "2026-02-01", "to": "2041-01-01"}
                        quotas                      | [{"housingAreaId": "0190aaaa-0000-7000-8000-000000000001", "direction": "in", "perYear": 3}]
                        compensationPerHouseholdDkk | "1000.50"
                        compensationPerHouseholdDkk | null
                        grantDkk                    | null
                        """)
                .neverRemoved()
                .told("opgang.network.v1", type("move-in-agreement-changed"), type("move-in-agreement-changed"), null);
    }

    private static Sample relocationCase() {
        return Sample.of("relocation case", () -> "/v1/relocation-cases", () -> {
                    UUID adult = Residents.aged(40, "615");
                    return """
                            {"programme": "second-chance", "participantIds": ["%1$s"],
                             "familyAgreement": [{"participantId": "%1$s", "givenOn": "2026-02-01", "form": "written"}],
                             "exposure": {"met": 3, "checkedOn": "2026-02-01"},
                             "fromHousingAreaId": "0190aaaa-0000-7000-8000-000000000001", "fromHousingOrganisation": "90100009",
                             "wish": {"municipalityCodes": ["253"], "roomsMin": 3, "roomsMax": 4, "maxRentDkk": "7500.00",
                                      "accessible": false, "petsAllowed": false, "moveFrom": "2026-04-01"},
                             "agreementId": "0190aaaa-0000-7000-8000-000000000002", "openedOn": "2026-01-01",
                             "seekUntil": "2040-01-01"}""".formatted(adult);
                })
                .changes("""
                        wish      | {"municipalityCodes": [], "roomsMin": 2, "roomsMax": 4, "maxRentDkk": "8000.00", "accessible": true, "petsAllowed": true, "moveFrom": "2026-05-01"}
                        seekUntil | "2040-02-01"
                        """)
                .stays("""
                        programme               | "move-in-coordination"
                        participantIds          | ["0190aaaa-0000-7000-8000-000000000001"]
                        familyAgreement         | []
                        exposure                | {"met": 4, "checkedOn": "2026-02-01"}
                        fromHousingAreaId       | "0190aaaa-0000-7000-8000-000000000003"
                        fromHousingOrganisation | "90100017"
                        agreementId             | "0190aaaa-0000-7000-8000-000000000003"
                        openedOn                | "2025-12-01"
                        """)
                .neverRemoved()
                .told("opgang.network.v1", type("relocation-case-changed"), type("relocation-case-changed"), null);
    }

    private static Sample member() {
        return ofTheNetwork("member", "/v1/network/members", () -> """
                        {"name": "One %s", "kind": "other", "role": "primary", "cvr": "90100009",
                         "memberFrom": "2020-01-01", "memberTo": "2021-01-01"}""".formatted(UUID.randomUUID()))
                .changes("""
                        name       | "Two"
                        kind       | "region"
                        role       | "secondary"
                        cvr        | "90100017"
                        memberFrom | "2020-02-01"
                        memberFrom | null
                        memberTo   | "2020-12-01"
                        """)
                .triedElsewhere("municipalityCode")
                .told("opgang.network.v1", type("member-joined"), type("member-changed"), type("member-removed"));
    }

    private static Sample contactPerson() {
        return ofTheNetwork("contact person", "/v1/network/contact-persons", () -> """
                        {"memberId": "%s", "name": "One", "email": "one@example.org", "phone": "11111111",
                         "fields": ["health"], "from": "2020-01-01", "to": "2021-01-01"}""".formatted(
                                posted("/v1/network/members", "{\"name\": \"Club %s\"}".formatted(UUID.randomUUID()))))
                .changes("""
                        name   | "Two"
                        email  | "two@example.org"
                        email  | null
                        phone  | "22222222"
                        phone  | null
                        fields | ["culture"]
                        from   | "2020-02-01"
                        to     | "2021-02-01"
                        to     | null
                        """)
                .stays("""
                        memberId | "0190aaaa-0000-7000-8000-000000000001"
                        """)
                .told(
                        "opgang.network.v1",
                        type("contact-person-changed"),
                        type("contact-person-changed"),
                        type("contact-person-changed"));
    }

    private static Sample budget() {
        String lines = """
                [{"section": "expense", "line": "Work", "amountsDkk": ["%1$s"], "totalDkk": "%1$s"},\
                 {"section": "financing", "line": "Paid", "amountsDkk": ["%1$s"], "totalDkk": "%1$s"}]""";
        return ofTheNetwork(
                        "budget",
                        "/v1/network/budgets",
                        () -> "{\"name\": \"One\", \"periods\": [\"2020\"], \"lines\": " + lines.formatted("1.00")
                                + "}")
                .changes("name | \"Two\"\nperiods | [\"2021\"]\nlines | " + lines.formatted("2.00"))
                .told("opgang.network.v1", type("budget-changed"), type("budget-changed"), type("budget-changed"));
    }

    private static Sample sharedInitiative() {
        return ofTheNetwork("shared initiative", "/v1/shared-initiatives", () -> """
                        {"name": "One", "description": "One", "templateKey": "one", "municipalityCodes": ["615"],
                         "fields": ["health"], "initiativeId": "0190aaaa-0000-7000-8000-000000000001",
                         "published": true}""")
                .changes("""
                        name              | "Two"
                        description       | "Two"
                        templateKey       | "two"
                        municipalityCodes | ["253"]
                        fields            | ["culture"]
                        initiativeId      | "0190aaaa-0000-7000-8000-000000000002"
                        published         | false
                        """)
                .neverRemoved()
                .told("opgang.network.v1", type("initiative-shared"), type("initiative-shared"), null);
    }

    private static Sample adoption() {
        return Sample.of(
                        "adoption",
                        () -> "/v1/shared-initiatives/"
                                + posted(
                                        "/v1/shared-initiatives",
                                        "{\"name\": \"A method\", \"municipalityCodes\": [\"461\"], \"published\": true}")
                                + "/adoptions",
                        () -> """
                        {"municipalityCode": "%s", "from": "2020-01-01", "note": "One",
                         "initiativeId": "0190aaaa-0000-7000-8000-000000000001"}""".formatted(MUNICIPALITIES.get(NEXT.incrementAndGet() % MUNICIPALITIES.size())))
                .changes("""
                        from         | "2020-02-01"
                        note         | "Two"
                        initiativeId | "0190aaaa-0000-7000-8000-000000000002"
                        """)
                .stays("""
                        municipalityCode | "580"
                        """)
                .triedElsewhere("templateKey")
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample methodRelease() {
        return Sample.of("method release", () -> "/v1/shared-initiatives/" + postedMethod() + "/releases", () -> """
                        {"changes": "One"}""")
                .changes("changes | \"Two\"")
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample comment() {
        return Sample.of("comment", () -> "/v1/shared-initiatives/" + postedMethod() + "/comments", () -> """
                        {"text": "One"}""")
                .changes("text | \"Two\"")
                .isPublic()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample resultSnapshot() {
        return Sample.of(
                        "result snapshot",
                        () -> "/v1/shared-initiatives/"
                                + posted(
                                        "/v1/shared-initiatives",
                                        "{\"name\": \"A method\", \"initiativeId\": \"0190aaaa-0000-7000-8000-000000000001\"}")
                                + "/result-snapshots",
                        () -> "{\"fromYear\": 2018, \"toYear\": 2019}")
                .stays("fromYear | 2017\ntoYear | 2020")
                .correctedByPatchAlone()
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic()
                .neverPatched()
                .neverRemoved();
    }

    private static String postedMethod() {
        return posted(
                "/v1/shared-initiatives",
                "{\"name\": \"A method\", \"municipalityCodes\": [\"461\"], \"published\": true}");
    }

    private static Sample webhookSubscription() {
        return Sample.of("webhook subscription", () -> "/v1/webhook-subscriptions", () -> {
                    // An owner has twenty at the most.
                    TestDatabase.execute(
                            "delete from webhook_subscriptions where id in (select id from webhook_subscriptions"
                                    + " where poster = 'municipality:615' order by created_at desc offset 12)");
                    return """
                        {"url": "http://127.0.0.1:18950/one", "types": ["dk.opgang.network.*"], "description": "One",
                         "housingAreaId": "0190aaaa-0000-7000-8000-000000000001"}""";
                })
                .changes("""
                        url           | "http://127.0.0.1:18950/two"
                        types         | ["dk.opgang.participants.*", "dk.opgang.network.webhook-paused.v1"]
                        description   | "Two"
                        description   | null
                        housingAreaId | "0190aaaa-0000-7000-8000-000000000002"
                        housingAreaId | null
                        """)
                .toldOnce("secret")
                .isReadByWriters();
    }

    /** Each in a quarter of its own. */
    private static Sample settlementLine() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        AtomicInteger quarter = new AtomicInteger();
        return Sample.of(
                        "settlement line",
                        () -> "/v1/settlements/"
                                + SettlementRequests.settlement(
                                        Persona.HORSENS, "90100009", first.plusMonths(3L * quarter.incrementAndGet()))
                                + "/lines",
                        () -> """
                        {"kind": "vacancy-rent", "on": "%s", "debtor": "615", "creditor": "90100009", "amountDkk": "1.00",
                         "caseId": "0190aaaa-0000-7000-8000-000000000001", "note": "One"}""".formatted(first.plusMonths(3L * quarter.get())))
                .changes("""
                        kind      | "correction"
                        amountDkk | "2.00"
                        caseId    | "0190aaaa-0000-7000-8000-000000000002"
                        note      | "Two"
                        """)
                .triedElsewhere("on", "debtor", "creditor")
                .neverPatched()
                .neverRemoved();
    }

    private static Sample group() {
        return ofTheNetwork("group", "/v1/network/groups", () -> """
                        {"kind": "working", "name": "One", "from": "2020-01-01", "to": "2021-01-01",
                         "mandate": {"text": "One", "approvedOn": "2020-01-01"}}""")
                .changes("""
                        name    | "Two"
                        from    | "2020-02-01"
                        to      | "2021-02-01"
                        to      | null
                        mandate | {"text": "Two", "approvedOn": "2020-02-01"}
                        mandate | null
                        """)
                .stays("kind | \"steering\"")
                .told("opgang.network.v1", type("group-changed"), type("group-changed"), type("group-changed"));
    }

    private static Sample seat() {
        return Sample.of("seat", () -> "/v1/network/groups/" + postedGroup() + "/seats", () ->
                        """
                        {"memberId": "%s", "personName": "One", "role": "member", "field": "health", "from": "2030-01-01",
                         "to": "2031-01-01"}""".formatted(postedMember()))
                .changes("""
                        personName | "Two"
                        role       | "deputy"
                        field      | "culture"
                        field      | null
                        from       | "2030-02-01"
                        to         | "2031-02-01"
                        to         | null
                        """)
                .stays("memberId | \"0190aaaa-0000-7000-8000-000000000001\"")
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic();
    }

    private static Sample meeting() {
        return ofTheNetwork("meeting", "/v1/network/meetings", () -> """
                        {"kind": "working", "groupId": "%s", "title": "One", "startsAt": "2030-01-01T10:00:00Z",
                         "endsAt": "2030-01-01T12:00:00Z", "place": "One", "onlineUrl": "https://example.org/one",
                         "agenda": [{"title": "One", "minutes": 10, "presenter": "One"}]}""".formatted(postedGroup()))
                .changes("""
                        title     | "Two"
                        startsAt  | "2030-01-01T11:00:00Z"
                        endsAt    | "2030-01-01T13:00:00Z"
                        place     | "Two"
                        place     | null
                        onlineUrl | "https://example.org/two"
                        onlineUrl | null
                        agenda    | []
                        """)
                .stays("""
                        kind    | "steering"
                        groupId | "0190aaaa-0000-7000-8000-000000000001"
                        """)
                .told("opgang.network.v1", type("meeting-changed"), type("meeting-changed"), type("meeting-changed"));
    }

    private static Sample calendarFeed() {
        return Sample.of("calendar feed", () -> "/v1/network/calendar-feeds", () -> """
                        {"name": "One", "kind": "working", "groupId": "%s"}""".formatted(postedGroup()))
                .changes("""
                        name    | "Two"
                        kind    | "steering"
                        kind    | null
                        groupId | null
                        """)
                .between(Persona.HORSENS, Persona.GREVE)
                .neverPatched()
                .toldOnce("url");
    }

    private static Sample milestone() {
        return ofTheNetwork("milestone", "/v1/network/milestones", () -> """
                        {"title": "One", "subGoal": "activities", "dueOn": "2020-01-01", "state": "reached",
                         "reachedOn": "2020-01-01", "evidence": []}""")
                .changes(() -> """
                        title     | "Two"
                        subGoal   | "dissemination"
                        dueOn     | "2020-02-01"
                        state     | "missed"
                        reachedOn | "2020-02-01"
                        evidence  | [{"kind": "task", "id": "%s"}]
                        """.formatted(posted("/v1/network/tasks", "{\"title\": \"A task\"}")))
                .told(
                        "opgang.network.v1",
                        type("milestone-changed"),
                        type("milestone-changed"),
                        type("milestone-changed"));
    }

    private static Sample task() {
        return ofTheNetwork("task", "/v1/network/tasks", () -> """
                        {"title": "One", "description": "One", "memberId": "%s", "milestoneId": "%s", "subGoal": "activities",
                         "dueOn": "2020-01-01", "state": "open"}""".formatted(postedMember(), postedMilestone()))
                .changes(() -> """
                        title       | "Two"
                        description | "Two"
                        description | null
                        memberId    | "%s"
                        memberId    | null
                        milestoneId | "%s"
                        milestoneId | null
                        subGoal     | "dissemination"
                        dueOn       | "2020-02-01"
                        dueOn       | null
                        state       | "done"
                        """.formatted(postedMember(), postedMilestone()))
                .told("opgang.network.v1", type("task-changed"), type("task-changed"), type("task-changed"));
    }

    private static Sample article() {
        return Sample.of("article", () -> "/v1/knowledge-articles", () ->
                        """
                        {"key": "one-%s", "title": "One", "summary": "One", "body": "One", "kind": "method", "fields": ["health"],
                         "targetGroups": ["one"], "themes": ["one"],
                         "evidence": {"design": "practice", "effect": "mixed", "measures": ["one"]}, "actors": ["One"],
                         "effects": ["One"], "barriers": ["One"], "municipalityCodes": ["615"], "sourceTitle": "One",
                         "sourceUrl": "https://example.org/one", "licence": "One", "language": "da", "templateKey": "one"}""".formatted(UUID.randomUUID().toString().replaceAll("[^a-f]", "")))
                .changes("""
                        title             | "Two"
                        summary           | "Two"
                        body              | "Two"
                        kind              | "case"
                        fields            | ["culture"]
                        targetGroups      | ["two"]
                        themes            | ["two"]
                        evidence          | {"design": "review", "effect": "none", "measures": []}
                        actors            | []
                        effects           | []
                        barriers          | []
                        municipalityCodes | ["253"]
                        sourceTitle       | null
                        sourceUrl         | null
                        licence           | "Two"
                        language          | "en"
                        templateKey       | null
                        """)
                .triedElsewhere("key")
                .neverRemoved();
    }

    private static Sample knowledgeRequest() {
        return Sample.of("knowledge request", () -> "/v1/knowledge-requests", () -> """
                        {"question": "One", "fields": ["health"], "targetGroups": ["one"], "neededBy": "2030-01-01"}""")
                .changes("""
                        question     | "Two"
                        fields       | ["culture"]
                        targetGroups | ["two"]
                        neededBy     | null
                        """)
                .isPublic()
                .neverRemoved()
                .told("opgang.network.v1", type("knowledge-request-changed"), type("knowledge-request-changed"), null);
    }

    private static Sample knowledgeAnswer() {
        return Sample.of(
                        "knowledge answer",
                        () -> "/v1/knowledge-requests/" + posted("/v1/knowledge-requests", "{\"question\": \"One\"}")
                                + "/answers",
                        () -> "{\"text\": \"One\", \"articleIds\": []}")
                .changes(() -> """
                        text       | "Two"
                        articleIds | ["%s"]
                        """.formatted(builtInArticle()))
                .isPublic()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample readingList() {
        return Sample.of("reading list", () -> "/v1/reading-lists", () -> """
                        {"title": "One", "articleIds": [], "shared": false}""")
                .changes(() -> """
                        title      | "Two"
                        articleIds | ["%s"]
                        shared     | true
                        """.formatted(builtInArticle()));
    }

    private static String builtInArticle() {
        return Api.as(Persona.HORSENS)
                .get("/v1/knowledge-articles?q=jobplaneten")
                .path("items[0].id");
    }

    private static String postedMember() {
        return posted("/v1/network/members", "{\"name\": \"Club %s\"}".formatted(UUID.randomUUID()));
    }

    private static String postedGroup() {
        return posted("/v1/network/groups", "{\"kind\": \"working\", \"name\": \"A group\", \"from\": \"2020-01-01\"}");
    }

    private static String postedMilestone() {
        return posted(
                "/v1/network/milestones",
                "{\"title\": \"A milestone\", \"subGoal\": \"activities\", \"dueOn\": \"2020-01-01\"}");
    }

    private static Sample ofTheNetwork(String name, String path, Supplier<String> body) {
        return Sample.of(name, () -> path, body)
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic();
    }

    private static String posted(String path, String body) {
        return Api.id(Api.as(Persona.COORDINATOR)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static String type(String name) {
        return "dk.opgang.network." + name + ".v1";
    }
}
