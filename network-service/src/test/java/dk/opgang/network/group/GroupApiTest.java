package dk.opgang.network.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class GroupApiTest {

    private static final String GROUPS = "/v1/network/groups";

    @Inject
    ForgetSeatNames round;

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from network_meetings; delete from network_groups; delete from members");
    }

    @Test
    void what_a_steering_group_lacks_is_shown_and_never_refused() {
        // Given
        String working = group("working");
        String steering = group("steering");
        String first = NetworkRequests.member("municipality", "");
        String second = NetworkRequests.member("municipality", "");
        String third = NetworkRequests.member("municipality", "");
        String region = NetworkRequests.member("region", "");
        String university = NetworkRequests.member("research-institution", "");

        // When
        var empty = Api.as(Persona.HORSENS).get(GROUPS + "/" + steering);
        seat(working, third, "chair", null);
        seat(steering, first, "project-owner", "culture");
        seat(steering, second, "member", "health");
        seat(steering, third, "chair", "employment");
        seat(steering, region, "member", null);
        seat(steering, university, "deputy", null);
        var partly = Api.as(Persona.HORSENS).get(GROUPS + "/" + steering);
        seat(steering, third, "member", "employment");
        seat(steering, university, "member", null);
        var whole = Api.as(Persona.HORSENS).get(GROUPS + "/" + steering);

        // Then
        empty.then()
                .statusCode(200)
                .body("composition.complete", equalTo(false))
                .body(
                        "composition.gaps.collect { it.code + (it.field ?: '') }",
                        contains(
                                "municipal-seats",
                                "field-not-coveredculture",
                                "field-not-coveredhealth",
                                "field-not-coveredemployment",
                                "region-seat",
                                "research-seat",
                                "project-owner",
                                "chair-of-working-group"));
        partly.then()
                .body(
                        "composition.gaps.collect { it.code + (it.field ?: '') }",
                        contains("municipal-seats", "field-not-coveredemployment", "research-seat"))
                .body("composition.fieldsCovered", contains("culture", "health"))
                .body("composition.seats", equalTo(4));
        whole.then().body("composition.complete", equalTo(true)).body("composition.gaps", hasSize(0));
        assertNotEquals(partly.header("ETag"), whole.header("ETag"));
        assertEquals(
                true,
                Topics.await(
                                "opgang.network.v1",
                                1,
                                event -> event.key().toString().equals(steering)
                                        && event.data().get("complete").asBoolean())
                        .getFirst()
                        .data()
                        .get("complete")
                        .asBoolean());
    }

    @Test
    void a_working_group_has_five_to_seven_seats_that_count_on_the_day() {
        // Given
        String group = group("working");
        String member = NetworkRequests.member(
                "municipality", ", \"memberFrom\": \"2020-01-01\", \"memberTo\": \"2021-01-01\"");
        seat(group, member, "chair", "culture");
        seat(group, member, "member", "health");
        seat(group, member, "member", "employment");
        seat(group, member, "member", null);

        // When
        var four = Api.as(Persona.HORSENS).get(GROUPS + "/" + group + "?on=2020-06-01");
        for (int i = 0; i < 4; i++) {
            seat(group, member, "member", null);
        }
        var eight = Api.as(Persona.HORSENS).get(GROUPS + "/" + group + "?on=2020-06-01");
        var gone = Api.as(Persona.HORSENS).get(GROUPS + "/" + group + "?on=2021-01-01");
        var listed = Api.as(Persona.HORSENS).get(GROUPS + "?on=2019-01-01");

        // Then
        four.then()
                .body("composition.gaps.code", contains("too-few-seats"))
                .body("composition.on", equalTo("2020-06-01"));
        eight.then().body("composition.gaps.code", contains("too-many-seats")).body("composition.seats", equalTo(8));
        gone.then().body("composition.seats", equalTo(0)).body("composition.gaps.code", hasItem("chair"));
        listed.then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void only_a_member_of_the_first_day_takes_a_seat_and_only_the_coordination_gives_it() {
        // Given
        String group = group("working");
        String member = NetworkRequests.member("other", ", \"memberFrom\": \"2020-01-01\"");
        String path = GROUPS + "/" + group + "/seats";

        // When
        var early =
                Api.as(Persona.COORDINATOR).body(seatOf(member, "2019-12-31")).post(path);
        var nobody = Api.as(Persona.COORDINATOR)
                .body(seatOf(UUID.randomUUID().toString(), "2020-01-01"))
                .post(path);
        var stranger =
                Api.as(Persona.HORSENS).body(seatOf(member, "2020-01-01")).post(path);
        var foreign = Api.as(Persona.HORSENS)
                .body("{\"kind\": \"steering\", \"name\": \"Ours\", \"from\": \"2020-01-01\"}")
                .post(GROUPS);

        // Then
        early.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/memberId not-a-member-then"));
        nobody.then().statusCode(422).body("errors.code", contains("member-not-found"));
        stranger.then().statusCode(403).body("code", equalTo("coordination-only"));
        foreign.then().statusCode(403).body("code", equalTo("coordination-only"));
    }

    @Test
    void names_go_a_year_after_the_seat() {
        // Given
        String group = group("working");
        String member = NetworkRequests.member("other", "");
        String path = GROUPS + "/" + group + "/seats";
        String past =
                NetworkRequests.posted(path, seatOf(member, "2020-01-01").replace("}", ", \"to\": \"2020-02-01\"}"));
        String present = NetworkRequests.posted(path, seatOf(member, "2020-01-01"));

        // When
        round.forget();

        // Then
        Api.as(Persona.HORSENS).get(path + "/" + past).then().statusCode(200).body("personName", nullValue());
        Api.as(Persona.HORSENS).get(path + "/" + present).then().body("personName", equalTo("Test Person"));
    }

    private static String group(String kind) {
        return NetworkRequests.posted(
                GROUPS, "{\"kind\": \"%s\", \"name\": \"A group\", \"from\": \"2020-01-01\"}".formatted(kind));
    }

    private static void seat(String group, String member, String role, @Nullable String field) {
        NetworkRequests.posted(GROUPS + "/" + group + "/seats", """
                {"memberId": "%s", "personName": "Test Person", "role": "%s", "field": %s, "from": "2020-01-01"}""".formatted(
                        member, role, field == null ? "null" : "\"" + field + "\""));
    }

    private static String seatOf(String member, String from) {
        return "{\"memberId\": \"%s\", \"personName\": \"Test Person\", \"role\": \"member\", \"from\": \"%s\"}"
                .formatted(member, from);
    }
}
