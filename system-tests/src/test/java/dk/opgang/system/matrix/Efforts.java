package dk.opgang.system.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.Waiting;
import java.util.List;
import java.util.Map;

/** What another service keeps of people: each has an initiative of its own, in which nobody else is. */
final class Efforts {

    private static final String EMPLOYER = "13748136";

    private final Desk desk;
    private final String area;

    Efforts(Desk desk, String area) {
        this.desk = desk;
        this.area = area;
    }

    /** Begins an initiative with all that people may come into, in which the two organisations of these tests are partners. */
    void begin(Someone person) {
        String initiative = desk.post(
                "/v1/initiatives",
                Map.of(
                        "templateKey",
                        "outreach-employment",
                        "name",
                        "Indsats",
                        "municipalityCodes",
                        List.of("615"),
                        "housingAreaIds",
                        List.of(area),
                        "period",
                        Map.of("from", "2014-01-01"),
                        "partners",
                        List.of(partner(Caller.READER), partner(Caller.ORGANISATION))));
        person.has("/v1/initiatives", initiative);
        person.has(
                "/v1/employer-events",
                desk.post(
                        "/v1/employer-events",
                        Map.of(
                                "initiativeId",
                                initiative,
                                "kind",
                                "job-bus",
                                "name",
                                "Bus",
                                "at",
                                "2019-03-01T08:00:00Z",
                                "minutes",
                                180,
                                "employers",
                                List.of(Map.of("cvr", EMPLOYER)))));
        String opening = desk.post(
                "/v1/job-openings",
                Map.of(
                        "employerCvr",
                        EMPLOYER,
                        "initiativeIds",
                        List.of(initiative),
                        "title",
                        "Hjælp i butikken",
                        "kind",
                        "leisure-job",
                        "occupation",
                        Map.of("code", "5223", "label", "Butiksassistent"),
                        "places",
                        2,
                        "weeklyHours",
                        8,
                        "slots",
                        List.of("weekend"),
                        "from",
                        "2026-01-05"));
        desk.post("/v1/job-openings/" + opening + "/transitions", Map.of("to", "open"));
        person.has("/v1/job-openings", opening);
        person.has("/v1/contracts", contract(initiative));
    }

    private String contract(String initiative) {
        return desk.post(
                "/v1/contracts",
                Map.of(
                        "initiativeId",
                        initiative,
                        "name",
                        "Renovering",
                        "subject",
                        "works",
                        "buyer",
                        "615",
                        "contractor",
                        Map.of("cvr", "90500007", "name", "Murerfirmaet"),
                        "amountDkk",
                        "12000000.00",
                        "awardedOn",
                        "2019-02-01",
                        "route",
                        "restricted-tender",
                        "from",
                        "2019-03-01",
                        "to",
                        "2020-03-01"));
    }

    /** Lets the person into all of it. */
    void join(Someone person) {
        String enrolment = desk.post(
                person.fill("/v1/initiatives/{id}/enrolments"),
                Map.of("participantId", person.id(), "from", "2019-01-07", "state", "active"));
        person.has("/v1/enrolments", enrolment);
        desk.put(
                "/v1/enrolments/" + enrolment + "/job-wishes",
                Map.of("kinds", List.of("leisure-job"), "availableFrom", "2019-02-01", "travel", "area"));
        desk.post(person.fill("/v1/employer-events/{id}/registrations"), Map.of("enrolmentId", enrolment));
        person.has(
                "/v1/invitations",
                desk.post(person.fill("/v1/job-openings/{id}/invitations"), Map.of("participantId", person.id())));
        String placement = desk.post(
                "/v1/placements",
                Map.of(
                        "source",
                        Map.of("system", "matrix", "id", person.id()),
                        "participantId",
                        person.id(),
                        "kind",
                        "company-internship",
                        "employer",
                        Map.of("cvr", EMPLOYER, "name", "Testfirma", "kind", "private"),
                        "from",
                        "2019-02-04",
                        "to",
                        "2019-05-06",
                        "weeklyHours",
                        37,
                        "outcome",
                        Map.of("kind", "ordinary-job", "on", "2019-05-06")));
        person.has("/v1/placements", placement);
        desk.post("/v1/placements/" + placement + "/hours", Map.of("date", "2019-02-05", "hours", 7));
        JsonNode followUps = desk.read("/v1/follow-ups?participantId=" + person.id());
        if (followUps.path("items").has(0)) {
            person.has(
                    "/v1/follow-ups", followUps.path("items").path(0).path("id").asText());
        }
    }

    /** Returns when the other service knows the states of all: it hears of them a moment later. */
    void awaitStates(List<Someone> people) {
        for (Someone person : people) {
            if (person.has("/v1/enrolments/{id}")) {
                Waiting.await().alias(person.state().name()).until(() -> isKnown(person));
            }
        }
    }

    private boolean isKnown(Someone person) {
        String enrolment = person.fill("/v1/enrolments/{id}");
        boolean isRead = desk.get(Caller.READER, enrolment).isGood();
        return switch (person.state()) {
            case ERASED -> !desk.get(Caller.OWN, enrolment).isGood();
            case MERGED ->
                isRead && !desk.read(enrolment).path("participantId").asText().equals(person.id());
            default -> isRead == person.state().consented();
        };
    }

    private static Map<String, String> partner(Caller caller) {
        return Map.of("organisation", caller.persona().organisation().orElseThrow(), "role", "housing-organisation");
    }
}
