package dk.opgang.network.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MeetingApiTest {

    private static final String MEETINGS = "/v1/network/meetings";

    @Inject
    ForgetNames round;

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from network_meetings; delete from network_groups; delete from members");
    }

    @Test
    void a_meeting_is_invited_to_held_or_cancelled_and_counts_its_versions() {
        // Given
        String past = network("2020-04-01T08:00:00Z");
        String coming = network("2040-04-01T08:00:00Z");

        // When
        var tooSoon = move(past, "held");
        var invited = move(past, "invited");
        var held = move(past, "held");
        var again = move(past, "cancelled");
        var comingInvited = move(coming, "invited");
        var notBegun = move(coming, "held");
        var moved = NetworkRequests.patch(
                Persona.COORDINATOR, MEETINGS + "/" + coming, "{\"place\": \"Elsewhere\", \"title\": \"Other\"}");
        var renamed = NetworkRequests.patch(Persona.COORDINATOR, MEETINGS + "/" + coming, "{\"title\": \"Third\"}");
        var removed = NetworkRequests.delete(Persona.COORDINATOR, MEETINGS + "/" + coming);
        var cancelled = Api.as(Persona.COORDINATOR)
                .body("{\"to\": \"cancelled\", \"reason\": \"Snow\"}")
                .post(MEETINGS + "/" + coming + "/transitions");

        // Then
        tooSoon.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        invited.then().statusCode(200).body("state", equalTo("invited")).body("sequence", equalTo(1));
        held.then().statusCode(200).body("state", equalTo("held"));
        again.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        comingInvited.then().statusCode(200);
        notBegun.then().statusCode(409).body("code", equalTo("meeting-not-begun"));
        moved.then().statusCode(200).body("sequence", equalTo(2));
        renamed.then().body("sequence", equalTo(2)).body("title", equalTo("Third"));
        removed.then().statusCode(409).body("code", equalTo("meeting-not-planned"));
        cancelled.then().body("reason", equalTo("Snow")).body("sequence", equalTo(3));
        Api.as(Persona.HORSENS)
                .body("{\"to\": \"invited\"}")
                .post(MEETINGS + "/" + past + "/transitions")
                .then()
                .statusCode(403)
                .body("code", equalTo("coordination-only"));
    }

    @Test
    void a_meeting_of_a_group_names_it_and_every_meeting_ends_after_it_begins() {
        // Given
        String steering = NetworkRequests.posted(
                "/v1/network/groups", "{\"kind\": \"steering\", \"name\": \"A group\", \"from\": \"2020-01-01\"}");
        String times = "\"title\": \"A meeting\", \"startsAt\": \"2030-01-01T10:00:00Z\", \"endsAt\": ";

        // When
        var without = post("{\"kind\": \"working\", " + times + "\"2030-01-01T10:00:00Z\"}");
        var other = post(
                "{\"kind\": \"working\", \"groupId\": \"" + steering + "\", " + times + "\"2030-01-01T11:00:00Z\"}");
        var all = post(
                "{\"kind\": \"network\", \"groupId\": \"" + steering + "\", " + times + "\"2030-01-01T11:00:00Z\"}");
        var nowhere = post("{\"kind\": \"network\", \"onlineUrl\": \"javascript:alert(1)\", " + times
                + "\"2030-01-01T11:00:00Z\"}");

        // Then
        without.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/groupId required", "/endsAt not-after-from"));
        other.then().statusCode(422).body("errors.code", contains("group-of-other-kind"));
        all.then().statusCode(422).body("errors.code", contains("no-group-of-all"));
        nowhere.then().statusCode(422).body("errors.pointer", contains("/onlineUrl"));
    }

    @Test
    void a_row_tells_of_its_member_so_that_another_name_changes_its_tag() {
        // Given
        String horsens = NetworkRequests.member("municipality", ", \"municipalityCode\": \"615\"");
        String meeting = network("2040-05-01T08:00:00Z");
        move(meeting, "invited");
        String row = MEETINGS + "/" + meeting + "/attendance/" + horsens;
        String before = put(Persona.HORSENS, row, persons(1)).header("ETag");

        // When
        NetworkRequests.patch(Persona.HORSENS, "/v1/network/members/" + horsens, "{\"role\": \"secondary\"}")
                .then()
                .statusCode(200);
        var after = Api.as(Persona.HORSENS).header("If-None-Match", before).get(row);
        var same = Api.as(Persona.HORSENS)
                .header("If-None-Match", after.header("ETag"))
                .get(row);
        var named = Api.as(Persona.HORSENS)
                .header("If-Match", before)
                .body(persons(2))
                .put(row);

        // Then
        after.then().statusCode(200).body("guest", equalTo(true));
        same.then().statusCode(304);
        named.then().statusCode(200);
    }

    @Test
    void members_name_who_comes_and_secondary_ones_are_guests() {
        // Given
        String horsens = NetworkRequests.member("municipality", ", \"municipalityCode\": \"615\"");
        String theatre = NetworkRequests.member("culture-institution", ", \"role\": \"secondary\"");
        String former = NetworkRequests.member("other", ", \"memberTo\": \"2020-01-01\"");
        String meeting = network("2040-04-01T08:00:00Z");
        String path = MEETINGS + "/" + meeting + "/attendance/";

        // When
        var uninvited = put(Persona.HORSENS, path + horsens, persons(1));
        move(meeting, "invited");
        var named = put(Persona.HORSENS, path + horsens, persons(2));
        var tooMany = put(Persona.COORDINATOR, path + theatre, persons(3));
        var twice = put(Persona.HORSENS, path + horsens, persons(1));
        var foreign = put(Persona.GREVE, path + horsens, persons(1));
        var gone = put(Persona.COORDINATOR, path + former, persons(1));
        var changed = Api.as(Persona.HORSENS)
                .header("If-Match", named.header("ETag"))
                .body(persons(3))
                .put(path + horsens);
        var all = Api.as(Persona.GREVE).get(MEETINGS + "/" + meeting + "/attendance");
        var first = Api.as(Persona.GREVE).get(MEETINGS + "/" + meeting + "/attendance?limit=1&count=true");
        var second = Api.as(Persona.GREVE)
                .queryParam("cursor", first.<String>path("next"))
                .get(MEETINGS + "/" + meeting + "/attendance?limit=1");
        var told =
                Api.as(Persona.GREVE).get(MEETINGS + "/" + meeting + "/attendance?changedSince=2020-01-01T00:00:00Z");

        // Then
        first.then().statusCode(200).body("items", hasSize(1)).body("count", equalTo(2));
        second.then()
                .statusCode(200)
                .body("items.memberId", not(equalTo(first.<List<String>>path("items.memberId"))))
                .body("next", nullValue());
        told.then().statusCode(200).body("items.memberId", contains(horsens));
        uninvited.then().statusCode(409).body("code", equalTo("not-invited"));
        named.then()
                .statusCode(201)
                .body("persons.name", contains("Person 0", "Person 1"))
                .body("missingFields", contains("employment"));
        tooMany.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/persons too-many-persons"));
        twice.then().statusCode(412);
        foreign.then().statusCode(403).body("code", equalTo("anothers-member"));
        gone.then().statusCode(409).body("code", equalTo("not-invited"));
        changed.then().statusCode(200).body("persons", hasSize(3)).body("missingFields", hasSize(0));
        all.then()
                .statusCode(200)
                .body("items.memberId", containsInAnyOrder(horsens, theatre))
                .body("items.find { it.memberId == '" + theatre + "' }.guest", equalTo(true))
                .body("items.find { it.memberId == '" + horsens + "' }.guest", equalTo(false));
    }

    @Test
    void a_group_invites_the_members_of_its_seats() {
        // Given
        String group = NetworkRequests.posted(
                "/v1/network/groups", "{\"kind\": \"working\", \"name\": \"A group\", \"from\": \"2020-01-01\"}");
        String seated = NetworkRequests.member("region", "");
        NetworkRequests.member("region", "");
        NetworkRequests.posted(
                "/v1/network/groups/" + group + "/seats",
                "{\"memberId\": \"%s\", \"personName\": \"Test Person\", \"role\": \"member\", \"from\": \"2020-01-01\"}"
                        .formatted(seated));
        String meeting = NetworkRequests.posted(MEETINGS, """
                {"kind": "working", "groupId": "%s", "title": "A meeting", "startsAt": "2040-01-01T10:00:00Z",
                 "endsAt": "2040-01-01T11:00:00Z"}""".formatted(group));
        move(meeting, "invited");

        // When
        var rows = Api.as(Persona.HORSENS).get(MEETINGS + "/" + meeting + "/attendance");

        // Then
        rows.then().body("items.memberId", contains(seated)).body("items[0].missingFields", nullValue());
    }

    @Test
    void minutes_are_of_what_was_held_and_a_decision_becomes_one_task() {
        // Given
        String meeting = network("2020-04-01T08:00:00Z");
        String path = MEETINGS + "/" + meeting + "/minutes";
        String body = """
                {"text": "We met.", "decisions": [{"text": "Agreed"}, {"text": "Map what there is", "dueOn": "2020-06-01"}],
                 "approvedOn": "2020-05-01"}""";
        move(meeting, "invited");

        // When
        var early = put(Persona.COORDINATOR, path, body);
        move(meeting, "held");
        var written = put(Persona.COORDINATOR, path, body);
        var task = Api.as(Persona.COORDINATOR).post(path + "/decisions/2/task");
        var again = Api.as(Persona.COORDINATOR).post(path + "/decisions/2/task");
        var none = Api.as(Persona.COORDINATOR).post(path + "/decisions/3/task");
        var read = Api.as(Persona.HORSENS).get(path);
        var known = Api.as(Persona.HORSENS)
                .header("If-None-Match", task.header("ETag"))
                .get(task.header("Location"));

        // Then
        known.then().statusCode(304);
        early.then().statusCode(409).body("code", equalTo("meeting-not-held"));
        written.then().statusCode(201);
        task.then()
                .statusCode(201)
                .body("title", equalTo("Map what there is"))
                .body("dueOn", equalTo("2020-06-01"))
                .body("late", equalTo(true))
                .body("meetingId", equalTo(meeting))
                .body("decision", equalTo(2));
        again.then().statusCode(200).body("id", equalTo(Api.id(task)));
        none.then().statusCode(404);
        read.then().statusCode(200).body("decisions", hasSize(2)).body("approvedOn", equalTo("2020-05-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 1, autumn-meeting",
        "2022, 1, spring-meeting",
        "2031, 2, spring-meeting autumn-meeting",
    })
    void a_year_tells_what_it_lacks(int year, int required, String gaps) {
        // When
        var empty = Api.as(Persona.HORSENS).get("/v1/network/years/" + year);

        // Then
        empty.then().statusCode(200).body("required", equalTo(required)).body("gaps", contains((Object[])
                gaps.split(" ", -1)));
    }

    @Test
    void halves_of_a_year_are_those_of_danish_time_and_cancelled_meetings_do_not_count() {
        // Given
        move(network("2030-06-30T22:30:00Z"), "invited");
        move(network("2030-03-01T10:00:00Z"), "cancelled");

        // When
        var year = Api.as(Persona.HORSENS).get("/v1/network/years/2030");

        // Then
        year.then()
                .body("planned", equalTo(1))
                .body("held", equalTo(0))
                .body("spring", equalTo(0))
                .body("autumn", equalTo(1))
                .body("gaps", contains("spring-meeting"));
    }

    @Test
    void names_go_a_year_after_the_meeting() {
        // Given
        String horsens = NetworkRequests.member("municipality", ", \"municipalityCode\": \"615\"");
        String past = network("2020-04-01T08:00:00Z");
        String coming = network("2040-04-01T08:00:00Z");
        for (String meeting : List.of(past, coming)) {
            move(meeting, "invited");
            put(Persona.HORSENS, MEETINGS + "/" + meeting + "/attendance/" + horsens, persons(2))
                    .then()
                    .statusCode(201);
        }

        // When
        round.forget();

        // Then
        Api.as(Persona.HORSENS)
                .get(MEETINGS + "/" + past + "/attendance/" + horsens)
                .then()
                .body("persons.name", contains(nullValue(), nullValue()))
                .body("persons.field", contains("culture", "health"));
        Api.as(Persona.HORSENS).get(MEETINGS + "/" + past).then().body("agenda[0].presenter", nullValue());
        Api.as(Persona.HORSENS)
                .get(MEETINGS + "/" + coming + "/attendance/" + horsens)
                .then()
                .body("persons.name", contains("Person 0", "Person 1"));
    }

    private static String network(String startsAt) {
        Instant begin = Instant.parse(startsAt);
        return NetworkRequests.posted(MEETINGS, """
                {"kind": "network", "title": "A meeting", "startsAt": "%s", "endsAt": "%s",
                 "agenda": [{"title": "Welcome", "presenter": "Test Person"}]}""".formatted(begin, begin.plusSeconds(3600)));
    }

    private static Response post(String body) {
        return Api.as(Persona.COORDINATOR).body(body).post(MEETINGS);
    }

    private static Response move(String meeting, String to) {
        return Api.as(Persona.COORDINATOR)
                .body("{\"to\": \"" + to + "\"}")
                .post(MEETINGS + "/" + meeting + "/transitions");
    }

    private static Response put(Persona persona, String address, String body) {
        return Api.as(persona).header("If-None-Match", "*").body(body).put(address);
    }

    private static String persons(int count) {
        List<String> fields = List.of("culture", "health", "employment");
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{\"name\": \"Person %d\", \"field\": \"%s\", \"attended\": true}".formatted(i, fields.get(i)))
                .collect(Collectors.joining(", ", "{\"persons\": [", "]}"));
    }
}
