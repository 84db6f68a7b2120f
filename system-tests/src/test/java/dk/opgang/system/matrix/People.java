package dk.opgang.system.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** People of Horsens in every state, each with one record of every kind before the state began. */
final class People {

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

    private static final AtomicInteger GIVEN = new AtomicInteger();

    private final Desk desk;
    private final Efforts efforts;
    private final List<Operation> operations;
    private final String area;

    People(Client client, List<Operation> operations, String area) {
        this.desk = new Desk(client);
        this.efforts = new Efforts(desk, area);
        this.operations = operations;
        this.area = area;
    }

    /** One person of each state; the last one is nobody. */
    List<Someone> inEveryState() {
        List<Someone> people = new ArrayList<>();
        for (State state : State.values()) {
            people.add(state == State.UNKNOWN ? nobody() : person(state));
        }
        efforts.awaitStates(people);
        return people;
    }

    /** Nobody, with an initiative, an opening, an event and a contract in which nobody is: what differs is never the place. */
    private Someone nobody() {
        Someone nobody = Someone.unknown();
        efforts.begin(nobody);
        return nobody;
    }

    private Someone person(State state) {
        String cpr = nextCpr();
        Someone person = new Someone(
                state,
                desk.post(
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
        efforts.begin(person);
        efforts.join(person);
        if (state.wasConsented()) {
            person.has("/v1/consents", consent(person));
        }
        for (String owner :
                List.of("/v1/participants/{}", "/v1/households/{}", "/v1/enrolments/{}", "/v1/placements/{}")) {
            discover(person, owner);
        }
        enter(person);
        return person;
    }

    /** Days above 60 are of replacement numbers, so this is nobody's; given once, so that a test that is tried again meets nobody of before. */
    private static String nextCpr() {
        return "610477%04d".formatted(GIVEN.incrementAndGet());
    }

    private void record(Someone person) {
        String record = "/v1/participants/" + person.id();
        desk.post(
                record + "/contacts",
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "home", "attended", true));
        desk.post(record + "/education-readiness", Map.of("schoolYear", "2018/2019", "readiness", "ready"));
        desk.post(record + "/education-events", Map.of("kind", "started", "on", "2019-08-12", "programme", "eud"));
        desk.post(record + "/family-programme-eligibility", Map.of("on", "2019-01-01", "eligible", true, "met", 2));
        person.has(
                "/v1/data-subject-requests",
                desk.post(record + "/requests", Map.of("article", "portability", "receivedOn", "2026-11-01")));
        desk.put(record + "/contact-information", Map.of("phone", "00000000"));
        String household = desk.post("/v1/households", Map.of("memberIds", List.of(person.id())));
        person.has("/v1/households", household);
        String family = "/v1/households/" + household;
        desk.post(
                family + "/draws",
                Map.of("kind", "single-payments", "year", 2026, "amountDkk", "1000.00", "basis", "actual"));
        desk.put(family + "/budget?year=2026", Map.of("ownFrameDkk", "500.00", "rules", Map.of()));
        desk.post(family + "/budget/items?year=2026", Map.of("purpose", "leisure", "plannedDkk", "100.00"));
        desk.post(family + "/goals", Map.of("text", "En cykel til skolevejen"));
        desk.post(family + "/steps", Map.of("step", "invitation", "on", "2020-01-01"));
    }

    private String consent(Someone person) {
        return desk.post(
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
            case RESTRICTED -> desk.post(record + "/restriction", Map.of("reason", "accuracy-contested"));
            case PROTECTED ->
                desk.put(record + "/protection", Map.of("kind", "name-and-address", "from", "2026-06-01"));
            case THREATENED -> desk.put(record + "/protection", Map.of("kind", "threatened", "from", "2026-06-01"));
            case MERGED -> merge(person);
            case ERASED -> erase(record);
            case PLAIN, CONSENTED, UNKNOWN -> {
                // Nothing more happens to them.
            }
        }
    }

    private void merge(Someone duplicate) {
        String survivor = desk.post(
                "/v1/participants",
                Map.of(
                        "cpr",
                        nextCpr(),
                        "givenName",
                        "Skjult",
                        "familyName",
                        "Prøveperson",
                        "municipalityCode",
                        "615"));
        duplicate.survivesAs(survivor);
        String version =
                desk.read("/v1/participants/" + survivor).path("version").asText();
        desk.post(
                "/v1/participants/" + survivor + "/merges",
                version,
                Map.of("duplicateId", duplicate.id(), "cpr", "survivor"));
    }

    private void erase(String record) {
        desk.delete(record, desk.read(record).path("version").asText());
    }

    /** Notes one resource of each list below the path. */
    private void discover(Someone person, String below) {
        for (Operation operation : operations) {
            String path = operation.path().replaceAll("\\{[^}]+}", "{}");
            if (operation.reads() && path.startsWith(below + "/") && path.indexOf("{}", below.length()) < 0) {
                // A budget is asked for by its year; others take no notice of the parameter, or are not lists.
                String filled = person.fill(operation.path());
                JsonNode items = desk.read(path.contains("/budget") ? filled + "?year=2026" : filled)
                        .path("items");
                if (items.path(0).has("id")) {
                    person.has(operation.path(), items.path(0).path("id").asText());
                }
            }
        }
    }
}
