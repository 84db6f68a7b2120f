package dk.opgang.network;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        return List.of(member(), contactPerson(), budget(), sharedInitiative(), adoption(), webhookSubscription());
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
                        {"municipalityCode": "%s", "from": "2020-01-01", "note": "One"}""".formatted(MUNICIPALITIES.get(NEXT.incrementAndGet() % MUNICIPALITIES.size())))
                .changes("""
                        from | "2020-02-01"
                        note | "Two"
                        """)
                .stays("""
                        municipalityCode | "580"
                        """)
                .between(Persona.COORDINATOR, Persona.HORSENS)
                .isPublic()
                .neverPatched()
                .neverRemoved();
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
