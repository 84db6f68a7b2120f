package dk.opgang.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import dk.opgang.system.TheStack;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation, as each caller, on people in each state. */
class MatrixTest {

    /** What no answer may hold: the number of somebody of these tests, or how the services are made. */
    private static final Pattern SECRET =
            Pattern.compile("610477-?\\d{4}|dk\\.opgang\\.(?!\\w+\\.[a-z-]+\\.v1)|java\\.lang|Exception");

    /** Pages that anybody reads, or whoever knows the secret in the address. */
    private static final Set<String> OPEN = Set.of(
            "/health",
            "/problems",
            "/problems/{code}",
            "/v1/code-lists",
            "/v1/code-lists/{name}",
            "/v1/network/calendars/{secret}.ics");

    /** What is asked for by a year. */
    private static final Set<String> BUDGETS =
            Set.of("/v1/households/{householdId}/budget", "/v1/households/{householdId}/budget/items");

    /** Posts that name somebody in their body; the ids of their paths are of what belongs to nobody in particular. */
    private static final Map<String, String> NAMING = Map.of(
            "/v1/initiatives/{id}/enrolments",
            "{\"participantId\": \"%s\", \"from\": \"2019-01-07\"}",
            "/v1/placements",
            """
            {"source": {"system": "matrix", "id": "named"}, "participantId": "%s", "kind": "company-internship", "from": "2019-02-04", "to": "2019-05-06", "weeklyHours": 37,
             "employer": {"cvr": "13748136", "name": "Testfirma", "kind": "private"}}""",
            "/v1/job-openings/{openingId}/invitations",
            "{\"participantId\": \"%s\"}",
            "/v1/contracts/{id}/promised-places",
            "{\"jobKind\": \"c\", \"from\": \"2019-08-01\", \"participantId\": \"%s\"}",
            "/v1/households",
            "{\"memberIds\": [\"%s\"]}");

    /** Who works with the people of the test in its initiative. */
    private static final Set<Caller> PARTNERS = Set.of(Caller.READER, Caller.ORGANISATION);

    private static final int TRIES = 3;

    private static final WhoSees TABLE = WhoSees.table();

    private static Client client;
    private static List<Operation> operations;
    private static List<Someone> people;
    private static Someone nobody;

    @BeforeAll
    static void peopleInEveryState() throws IOException {
        TheStack stack = TheStack.get();
        client = new Client(
                stack.local().gateway(), caller -> stack.local().issuer().token(caller.persona()));
        operations = Operation.of(new ObjectMapper()
                .readTree(client.send(client.request("/openapi.json").GET()).body()));
        people = new People(client, operations, stack.newArea(Persona.HORSENS)).inEveryState();
        nobody = people.getLast();
    }

    @Test
    void every_operation_of_the_document_has_a_rule_and_every_rule_an_operation() {
        // When
        List<Operation> without =
                operations.stream().filter(operation -> !TABLE.knows(operation)).toList();
        List<String> idle = TABLE.paths().stream()
                .filter(path -> operations.stream()
                        .noneMatch(operation -> operation.path().equals(path)))
                .sorted()
                .toList();

        // Then
        assertThat(without).as("without a line in who-sees.csv").isEmpty();
        assertThat(idle).as("in who-sees.csv and not in the document").isEmpty();
    }

    @Test
    void without_a_token_nothing_is_answered() {
        // When
        List<String> faults = operations.stream()
                .filter(operation -> !OPEN.contains(operation.path()) && !operation.isPublic())
                .map(operation -> {
                    Answer answer = client.send(request(operation, nobody));
                    return answer.status() == 401 ? "" : operation + " → " + answer;
                })
                .filter(fault -> !fault.isEmpty())
                .toList();

        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_may_not_see_somebody_gets_what_is_answered_of_nobody(Caller caller) {
        // Given
        List<Operation> ofPeople = operations.stream()
                .filter(operation -> TABLE.knows(operation) && TABLE.of(operation) != Rule.ELSEWHERE)
                .toList();

        // When
        List<String> faults = new ArrayList<>();
        for (Operation operation : ofPeople) {
            Answer ofNobody = client.send(caller, request(operation, nobody));
            for (Someone person : people) {
                if (operation.reads() || !mayChange(operation, caller, person)) {
                    Answer answer = client.send(caller, request(operation, person));
                    Optional<String> fault = fault(operation, caller, person, answer, ofNobody);
                    // A notice that came between the two answers is in the second alone; not each time.
                    for (int again = 0; again < TRIES && fault.isPresent() && operation.reads(); again++) {
                        ofNobody = client.send(caller, request(operation, nobody));
                        answer = client.send(caller, request(operation, person));
                        fault = fault(operation, caller, person, answer, ofNobody);
                    }
                    if (fault.isPresent()) {
                        faults.add(operation + " as " + caller + " of " + person.state() + ": " + fault.get() + " → "
                                + answer);
                    }
                }
            }
        }

        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_names_somebody_unseen_in_a_body_is_told_of_nobody(Caller caller) {
        // When
        List<String> faults = new ArrayList<>();
        NAMING.forEach((path, body) -> {
            // A partner posts the placements of whoever is enrolled where it works: it was given the id for that.
            if (path.equals("/v1/placements") && PARTNERS.contains(caller)) {
                return;
            }
            Answer ofNobody = client.send(caller, naming(path, body, nobody));
            for (Someone person : people) {
                if (!Rule.KEPT_ELSEWHERE.opens(caller, person.state().ofRecords())) {
                    Answer answer = client.send(caller, naming(path, body, person));
                    if (answer.isGood()
                            || !answer.sameAs(ofNobody)
                            || SECRET.matcher(answer.body()).find()) {
                        faults.add(path + " as " + caller + " of " + person.state() + " → " + answer + " and of nobody "
                                + ofNobody);
                    }
                }
            }
        });

        // Then
        assertThat(faults).isEmpty();
    }

    /** The controller may; and in another service a reader may be a partner that works with the person. */
    private static boolean mayChange(Operation operation, Caller caller, Someone person) {
        State state = stateFor(operation, person);
        return caller.controls() && state.exists()
                || caller == Caller.READER
                        && TABLE.of(operation) == Rule.KEPT_ELSEWHERE
                        && Rule.KEPT_ELSEWHERE.opens(caller, state);
    }

    /** The request names the person in its body, and goes to what belongs to nobody in particular. */
    private static HttpRequest.Builder naming(String path, String body, Someone person) {
        return client.request(nobody.fill(path)).POST(BodyPublishers.ofString(body.formatted(person.id())));
    }

    private static State stateFor(Operation operation, Someone person) {
        return operation.path().startsWith("/v1/participants/{")
                ? person.state()
                : person.state().ofRecords();
    }

    private static Optional<String> fault(
            Operation operation, Caller caller, Someone person, Answer answer, Answer ofNobody) {
        Rule rule = TABLE.of(operation);
        State state = stateFor(operation, person);
        boolean isItsAnswer = rule == Rule.IDENTITY && rule.opens(caller, state);
        if (answer.status() >= 500
                || !isItsAnswer && SECRET.matcher(answer.body()).find()) {
            return Optional.of("tells what it must not");
        }
        if (operation.reads()) {
            if (rule.opens(caller, state)) {
                return answer.isGood()
                                || !person.has(operation.path())
                                || isOpenedToSome(rule, caller) && answer.sameAs(ofNobody)
                        ? Optional.empty()
                        : Optional.of("is kept from who may see it");
            }
            return answer.sameAs(ofNobody)
                            || answer.isEmptyList()
                            || isToldWhy(rule, caller, person, answer)
                            || isSentOn(caller, person, answer)
                    ? Optional.empty()
                    : Optional.of("differs from what is answered of nobody");
        }
        if (answer.isGood()) {
            return Optional.of("is written by who may not");
        }
        Rule visibility = rule == Rule.KEPT_ELSEWHERE ? rule : Rule.CONSENT;
        return visibility.opens(caller, state) || answer.sameAs(ofNobody) || isSentOn(caller, person, answer)
                ? Optional.empty()
                : Optional.of("differs from what is answered of nobody");
    }

    /** The controller's own staff is told that somebody is protected, and that it takes others to read on. */
    private static boolean isToldWhy(Rule rule, Caller caller, Someone person, Answer answer) {
        return caller.controls() && person.state().exists() && rule != Rule.NOBODY && answer.status() == 403
                || caller == Caller.READER
                        && person.state().consented()
                        && Set.of(403, 404).contains(answer.status());
    }

    /** Not everybody has such a thing, and of placements a reader sees those alone that it posted. */
    private static boolean isOpenedToSome(Rule rule, Caller caller) {
        return rule == Rule.CONTROLLER_IF_ANY || rule == Rule.KEPT_ELSEWHERE && caller == Caller.READER;
    }

    /** Whoever may see the survivor, or audits for its municipality, is sent on to it. */
    private static boolean isSentOn(Caller caller, Someone person, Answer answer) {
        return (caller.controls() || caller == Caller.READER || caller == Caller.AUDITOR) && person.isSentOnBy(answer);
    }

    /** Lists of many people are narrowed to the one; budgets are asked for by their year. */
    private static HttpRequest.Builder request(Operation operation, Someone person) {
        String path = person.fill(operation.path());
        String query = BUDGETS.contains(operation.path()) ? "?year=2026" : "";
        if (operation.reads() && !operation.path().contains("{")) {
            query = "?participantId=" + person.id();
        }
        HttpRequest.Builder request = client.request(path + query);
        return switch (operation.method()) {
            case "GET" -> request.GET();
            case "DELETE" -> request.header("If-Match", "\"0\"").DELETE();
            default -> request.header("If-Match", "\"0\"").method(operation.method(), BodyPublishers.ofString("{}"));
        };
    }
}
