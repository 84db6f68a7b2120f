package dk.opgang.participants.household.budget;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BudgetApiTest {

    @Test
    void a_frame_is_at_most_what_can_be_planned() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.draw(household, "income-support", 2024, "500000.00");
        TestFamily.draw(household, "single-payments", 2024, "1000.00");
        TestFamily.draw(household, "other", 2024, "500.50");
        TestFamily.draw(household, "single-payments", 2023, "9000.00");
        // When
        ValidatableResponse tooMuch = put(household, "*", null, Map.of("ownFrameDkk", "1500.51"));
        ValidatableResponse all = put(household, "*", null, Map.of("ownFrameDkk", "1500.50"));
        // Then
        tooMuch.statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/ownFrameDkk frame-exceeds-plannable"));
        all.statusCode(201)
                .body("year", equalTo(2024))
                .body("plannableDkk", equalTo("1500.50"))
                .body("plannedDkk", equalTo("0.00"))
                .body("spentDkk", equalTo("0.00"))
                .body("remainingDkk", equalTo("1500.50"))
                .body("rules.excludedPurposes.size()", equalTo(0));
    }

    @Test
    void a_budget_is_replaced_by_who_knows_its_version() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.budget(household, "1000.00", Map.of());
        String tag = as(Persona.HORSENS)
                .get("/v1/households/{id}/budget?year=2024", household)
                .header("ETag");
        // When
        List<Integer> statuses = List.of(
                put(household, "*", null, Map.of("ownFrameDkk", "1.00"))
                        .extract()
                        .statusCode(),
                put(household, null, null, Map.of("ownFrameDkk", "1.00"))
                        .extract()
                        .statusCode(),
                put(household, null, "\"99\"", Map.of("ownFrameDkk", "1.00"))
                        .extract()
                        .statusCode(),
                put(household, null, tag, Map.of("ownFrameDkk", "900.00"))
                        .extract()
                        .statusCode());
        // Then
        assertEquals(List.of(412, 428, 412, 200), statuses);
        assertEquals("900.00", budget(household).path("ownFrameDkk"));
    }

    @Test
    void what_breaks_the_rules_of_a_budget_is_named_at_once() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.budget(
                household, "1000.00", Map.of("largestItemDkk", "600.00", "excludedPurposes", List.of("leisure")));
        // When
        ValidatableResponse refused = post(
                household,
                item("leisure", "1000.01", "goalId", UUID.randomUUID().toString()));
        // Then
        refused.statusCode(422)
                .body("remainingDkk", equalTo("1000.00"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/plannedDkk item-too-large",
                                "/plannedDkk budget-exceeded",
                                "/purpose purpose-excluded",
                                "/goalId goal-not-found"));
    }

    @Test
    void of_items_at_once_that_fit_only_singly_one_is_taken() throws InterruptedException {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.budget(household, "1000.00", Map.of());
        Callable<Response> post = () -> as(Persona.HORSENS)
                .body(item("debt", "600.00"))
                .post("/v1/households/{id}/budget/items?year=2024", household);
        // When
        List<Integer> statuses;
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            statuses = clients.invokeAll(Collections.nCopies(6, post)).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
        }
        // Then
        assertEquals(List.of(201, 422, 422, 422, 422, 422), statuses);
        assertEquals("400.00", budget(household).path("remainingDkk"));
    }

    @Test
    void an_item_goes_from_plan_to_expense() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.budget(household, "1000.00", Map.of("approvalAboveDkk", "500.00"));
        String small = post(household, item("transport", "500.00"))
                .statusCode(201)
                .extract()
                .path("id");
        String large = post(household, item("transport", "500.00"))
                .statusCode(201)
                .extract()
                .path("id");
        patch(household, small, Map.of("plannedDkk", "499.99")).statusCode(200);
        patch(household, large, Map.of("plannedDkk", "500.01")).statusCode(200);
        // When
        ValidatableResponse unapproved = patch(household, large, Map.of("state", "spent"));
        ValidatableResponse spent = patch(household, small, Map.of("state", "spent", "spentDkk", "450.00"));
        patch(household, large, Map.of("state", "approved")).statusCode(200);
        ValidatableResponse overdrawn = patch(household, large, Map.of("state", "spent", "spentDkk", "550.01"));
        ValidatableResponse approved = patch(household, large, Map.of("state", "spent"));
        // Then
        unapproved
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("state", equalTo("planned"));
        spent.statusCode(200).body("spentDkk", equalTo("450.00"));
        overdrawn.statusCode(422).body("errors.code", contains("budget-exceeded"));
        approved.statusCode(200).body("spentDkk", equalTo("500.01"));
        patch(household, large, Map.of("state", "cancelled")).statusCode(409);
        budget(household)
                .then()
                .body("plannedDkk", equalTo("0.00"))
                .body("spentDkk", equalTo("950.01"))
                .body("remainingDkk", equalTo("49.99"));
    }

    @Test
    void what_is_cancelled_frees_the_frame_and_what_is_taken_binds_it() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.budget(household, "1000.00", Map.of());
        String item = post(household, item("debt", "700.00"))
                .statusCode(201)
                .extract()
                .path("id");
        // When
        ValidatableResponse smaller = put(household, null, "*", Map.of("ownFrameDkk", "699.99"));
        patch(household, item, Map.of("state", "cancelled")).statusCode(200);
        ValidatableResponse free = put(household, null, "*", Map.of("ownFrameDkk", "0.00"));
        // Then
        smaller.statusCode(422).body("errors.code", contains("budget-exceeded"));
        free.statusCode(200).body("remainingDkk", equalTo("0.00"));
    }

    @Test
    void an_item_needs_a_budget_of_its_year() {
        // Given
        UUID household = TestFamily.ofOne();
        // When
        ValidatableResponse none = post(household, item("debt", "1.00"));
        // Then
        none.statusCode(404);
    }

    private static Map<String, Object> item(String purpose, String plannedDkk, String... more) {
        Map<String, Object> item = new HashMap<>(Map.of("purpose", purpose, "plannedDkk", plannedDkk));
        for (int i = 0; i < more.length; i += 2) {
            item.put(more[i], more[i + 1]);
        }
        return item;
    }

    private static ValidatableResponse post(UUID household, Map<String, Object> item) {
        return as(Persona.HORSENS)
                .body(item)
                .post("/v1/households/{id}/budget/items?year=2024", household)
                .then();
    }

    private static ValidatableResponse patch(UUID household, String item, Map<String, Object> patch) {
        return as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(patch)
                .patch("/v1/households/{id}/budget/items/{item}", household, item)
                .then();
    }

    private static ValidatableResponse put(
            UUID household, String ifNoneMatch, String ifMatch, Map<String, Object> body) {
        var request = as(Persona.HORSENS).body(body);
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/households/{id}/budget?year=2024", household).then();
    }

    private static Response budget(UUID household) {
        return as(Persona.HORSENS).get("/v1/households/{id}/budget?year=2024", household);
    }
}
