package dk.opgang.system.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People of Horsens in every state, each with one record of every kind before the state began. */
final class People {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> CATEGORIES = List.of(
            "identity",
            "contact-information",
            "residence",
            "benefits",
            "education",
            "contacts",
            "enrolments",
            "household",
            "placements");

    private final Client client;
    private final List<Operation> operations;
    private final String area;

    People(Client client, List<Operation> operations, String area) {
        this.client = client;
        this.operations = operations;
        this.area = area;
    }

    /** One person of each state. */
    List<Someone> inEveryState() {
        List<Someone> people = new ArrayList<>();
        for (State state : State.values()) {
            people.add(state == State.UNKNOWN ? Someone.unknown() : person(state));
        }
        return people;
    }

    private Someone person(State state) {
        // Days above 60 are of replacement numbers, so this is nobody's.
        String cpr = "610477%04d".formatted(1 + state.ordinal());
        Someone person = new Someone(
                state,
                post(
                        "/v1/participants",
                        Map.of(
                                "cpr",
                                cpr,
                                "givenName",
                                "Skjult",
                                "familyName",
                                "Prøveperson",
                                "municipalityCode",
                                "615",
                                "residence",
                                Map.of("housingAreaId", area, "from", "2018-01-01"),
                                "benefit",
                                Map.of("group", "kontanthjaelp", "from", "2018-01-01"))));
        record(person);
        if (state.wasConsented()) {
            person.has("/v1/consents", consent(person));
        }
        discover(person, "/v1/participants/{}");
        discover(person, "/v1/households/{}");
        enter(person);
        return person;
    }

    private void record(Someone person) {
        String record = "/v1/participants/" + person.id();
        post(
                record + "/contacts",
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "home", "attended", true));
        post(record + "/education-readiness", Map.of("schoolYear", "2018/2019", "readiness", "ready"));
        post(record + "/education-events", Map.of("kind", "started", "on", "2019-08-12", "programme", "eud"));
        post(record + "/family-programme-eligibility", Map.of("on", "2019-01-01", "eligible", true, "met", 2));
        person.has(
                "/v1/data-subject-requests",
                post(record + "/requests", Map.of("article", "portability", "receivedOn", "2026-11-01")));
        put(record + "/contact-information", Map.of("phone", "00000000"));
        String household = post("/v1/households", Map.of("memberIds", List.of(person.id())));
        person.has("/v1/households", household);
        String family = "/v1/households/" + household;
        post(
                family + "/draws",
                Map.of("kind", "single-payments", "year", 2026, "amountDkk", "1000.00", "basis", "actual"));
        put(family + "/budget?year=2026", Map.of("ownFrameDkk", "500.00", "rules", Map.of()));
        post(family + "/budget/items?year=2026", Map.of("purpose", "leisure", "plannedDkk", "100.00"));
        post(family + "/goals", Map.of("text", "En cykel til skolevejen"));
        post(family + "/steps", Map.of("step", "invitation", "on", "2020-01-01"));
    }

    private String consent(Someone person) {
        return post(
                "/v1/participants/" + person.id() + "/consents",
                Map.of(
                        "purpose",
                        "employment-effort",
                        "dataCategories",
                        CATEGORIES,
                        "sourceOrganisation",
                        "615",
                        "recipientOrganisation",
                        Caller.READER.persona().organisation().orElseThrow(),
                        "from",
                        "2019-01-01",
                        "until",
                        "2098-01-01"));
    }

    private void enter(Someone person) {
        String record = "/v1/participants/" + person.id();
        switch (person.state()) {
            case RESTRICTED -> post(record + "/restriction", Map.of("reason", "accuracy-contested"));
            case PROTECTED -> put(record + "/protection", Map.of("kind", "name-and-address", "from", "2026-06-01"));
            case THREATENED -> put(record + "/protection", Map.of("kind", "threatened", "from", "2026-06-01"));
            case ERASED -> erase(record);
            case PLAIN, CONSENTED, UNKNOWN -> {
                // Nothing more happens to them.
            }
        }
    }

    private void erase(String record) {
        String version = read(record).path("version").asText();
        expect(client.send(
                Caller.OWN,
                client.request(record).header("If-Match", "\"" + version + "\"").DELETE()));
    }

    /** Notes one resource of each list below the path. */
    private void discover(Someone person, String below) {
        for (Operation operation : operations) {
            String path = operation.path().replaceAll("\\{[^}]+}", "{}");
            if (operation.reads() && path.startsWith(below + "/") && path.indexOf("{}", below.length()) < 0) {
                // A budget is asked for by its year; others take no notice of the parameter, or are not lists.
                String filled = person.fill(operation.path());
                JsonNode items = read(path.contains("/budget") ? filled + "?year=2026" : filled)
                        .path("items");
                if (items.path(0).has("id")) {
                    person.has(operation.path(), items.path(0).path("id").asText());
                }
            }
        }
    }

    private JsonNode read(String path) {
        Answer answer = client.send(Caller.TRUSTED, client.request(path).GET());
        try {
            return answer.isGood() ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String post(String path, Object body) {
        return id(expect(client.send(Caller.TRUSTED, client.request(path).POST(BodyPublishers.ofString(json(body))))));
    }

    private void put(String path, Object body) {
        expect(client.send(
                Caller.TRUSTED,
                client.request(path).header("If-None-Match", "*").PUT(BodyPublishers.ofString(json(body)))));
    }

    private static Answer expect(Answer answer) {
        if (!answer.isGood()) {
            throw new IllegalStateException("Not taken: " + answer);
        }
        return answer;
    }

    private static String id(Answer answer) {
        try {
            return JSON.readTree(answer.body()).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object body) {
        return JSON.valueToTree(body).toString();
    }
}
