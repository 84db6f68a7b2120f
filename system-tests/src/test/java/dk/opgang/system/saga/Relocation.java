package dk.opgang.system.saga;

import dk.opgang.local.oidc.Persona;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody moves from Horsens to a home of Odinsgaarden in Greve, step by step. */
final class Relocation {

    static final Persona SENDER = Persona.HORSENS;
    static final Persona RECEIVER = Persona.GREVE;
    static final Persona ORGANISATION = Persona.ODINSGAARDEN;
    /** Has an exchange scope as the three have, and nothing to do with them. */
    static final Persona OTHER = Persona.ODENSE;

    static final Set<Persona> ALL = Set.of(SENDER, RECEIVER, ORGANISATION, OTHER);

    private static final String FAMILY_NAME = "Flytter";
    private static final String CASES = "/v1/relocation-cases/";
    private static final String MATCHES = "/v1/relocation-matches/";
    private static final String HANDOVERS = "/v1/handovers/";
    private static final String SETTLEMENTS = "/v1/settlements/";
    private static final String EVENTS =
            "/v1/events?types=dk.opgang.network.relocation-case-changed.v1&limit=500&subject=";

    private final StubbornClient client;
    private final Script script;
    private final String cpr;
    private final String person;
    private final String address = UUID.randomUUID().toString();
    private String offer = "";
    private String caseId = "";
    private String match = "";
    private String handover = "";
    private String resident = "";

    private Relocation(StubbornClient client, Script script, String cpr, String person) {
        this.client = client;
        this.script = script;
        this.cpr = cpr;
        this.person = person;
    }

    /** One of a person with a consent to be known in Greve, registered now. */
    static Relocation of(StubbornClient client, Script script, String cpr, String area) {
        String person = client.post(SENDER, "/v1/participants", """
                {"cpr": "%s", "givenName": "Prøve", "familyName": "%s", "municipalityCode": "615",
                 "residence": {"housingAreaId": "%s", "from": "2018-01-01"},
                 "benefit": {"group": "kontanthjaelp", "from": "2018-01-01"}}""".formatted(cpr, FAMILY_NAME, area))
                .getString("id");
        client.post(SENDER, "/v1/participants/" + person + "/consents", """
                {"purpose": "employment-effort", "dataCategories": ["identity", "residence"],
                 "sourceOrganisation": "615", "recipientOrganisation": "253", "from": "2020-01-01", "until": "2099-01-01"}""");
        return new Relocation(client, script, cpr, person);
    }

    Script script() {
        return script;
    }

    void take(List<Step> steps) {
        steps.forEach(this::take);
    }

    void take(Step step) {
        switch (step) {
            case OFFER -> offer = offer();
            case OPEN -> caseId = open();
            case SEEK -> move(SENDER, "{\"to\": \"seeking\"}");
            case MATCH ->
                match = client.post(SENDER, CASES + caseId + "/matches", "{\"offerId\": \"" + offer + "\"}")
                        .getString("id");
            case FAMILY_SAYS_YES -> answer(SENDER, "family", "accepted");
            case MUNICIPALITY_SAYS_YES -> answer(RECEIVER, "municipality", "accepted");
            case ORGANISATION_SAYS_YES -> answer(ORGANISATION, "organisation", "accepted");
            case PAY_GRANT -> grant(RECEIVER, """
                    {"kind": "moving", "amountDkk": "12345.67", "paidOn": "2025-02-14", "paidBy": "253", "legalBasis": "aktivloven-85"}""");
            case PLAN_GRANT -> grant(SENDER, """
                    {"kind": "establishment", "amountDkk": "1000.00", "paidOn": "2099-02-14", "paidBy": "615", "legalBasis": "agreement",
                     "shares": [{"party": "253", "pct": 100}]}""");
            case PREPARE_RECEPTION ->
                client.make(RECEIVER, CASES + caseId + "/reception-strategy", """
                    {"contact": {"name": "Modtagelsen"}, "firstVisitOn": "%1$s", "items": [
                      {"area": "neighbourhood", "what": "Besøg", "responsible": "Modtagelsen", "dueOn": "%1$s"},
                      {"area": "employment", "what": "Samtale", "responsible": "Jobcentret", "dueOn": "%1$s"}]}""".formatted(today()));
            case HAND_OVER ->
                handover = client.post(SENDER, "/v1/handovers", """
                        {"basis": "consent", "participants": [{"participantId": "%s"}], "toMunicipalityCode": "253",
                         "dataCategories": ["identity", "residence"], "relocationCaseId": "%s",
                         "openItems": [{"kind": "follow-up", "what": "En samtale"}, {"kind": "statutory-offer"}]}""".formatted(person, caseId))
                        .getString("id");
            case ACCEPT ->
                resident = client.post(RECEIVER, HANDOVERS + handover + "/accept", "{}")
                        .getString("participants[0].participantId");
            case PREPARE -> move(SENDER, "{\"to\": \"prepared\"}");
            case END -> end();
        }
    }

    private String offer() {
        return client.post(ORGANISATION, "/v1/housing-offers", """
                {"municipalityCode": "253", "addressId": "%s", "rooms": 4, "squareMetres": 90, "rentDkk": "7450.00",
                 "availableFrom": "2026-01-01", "petsAllowed": true}""".formatted(address))
                .getString("id");
    }

    private String open() {
        return client.post(SENDER, "/v1/relocation-cases", """
                {"programme": "move-in-coordination", "participantIds": ["%1$s"],
                 "familyAgreement": [{"participantId": "%1$s", "givenOn": "%2$s", "form": "written"}],
                 "wish": {"municipalityCodes": ["253"], "roomsMin": 3, "maxRentDkk": "8000.00", "moveFrom": "%2$s"}}""".formatted(person, today()))
                .getString("id");
    }

    private void end() {
        switch (script.ending()) {
            case MOVED ->
                move(
                        SENDER,
                        "{\"to\": \"moved\", \"on\": \"%1$s\", \"familyConfirmedOn\": \"%1$s\"}".formatted(today()));
            case FAMILY_SAYS_NO -> answer(SENDER, "family", "declined");
            case WITHDRAWN -> move(SENDER, "{\"to\": \"withdrawn\", \"reason\": \"moved-elsewhere\"}");
        }
    }

    private void move(Persona caller, String body) {
        client.post(caller, CASES + caseId + "/transitions", body);
    }

    private void answer(Persona caller, String party, String answer) {
        client.post(
                caller,
                MATCHES + match + "/answers",
                "{\"party\": \"%s\", \"answer\": \"%s\"}".formatted(party, answer));
    }

    private void grant(Persona caller, String body) {
        client.post(caller, CASES + caseId + "/grants", body);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    /** The sender talks with the person for the first time. */
    void talk() {
        client.post(SENDER, "/v1/participants/" + person + "/contacts", """
                {"at": "%sT09:00:00Z", "kind": "conversation", "place": "town-hall", "attended": true}""".formatted(today().minusDays(1)));
    }

    /** Another home, of which everybody hears who takes part in the exchange. */
    String offerAgain() {
        return offer();
    }

    /** The receiver proposes what it owes of the paid grant, and the organisation disputes that: afterwards it stands as before. */
    void dispute() {
        String steps = SETTLEMENTS + secrets().get("settlement") + "/transitions";
        client.post(RECEIVER, steps, "{\"to\": \"proposed\"}");
        client.post(ORGANISATION, steps, "{\"to\": \"open\", \"reason\": \"Beløbet\"}");
    }

    /** What nobody but the parties may learn, as far as there is any of it by now. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>(
                Map.of("cpr", cpr, "familyName", FAMILY_NAME, "person", person, "address", address));
        secrets.put("contact", one(SENDER, "/v1/participants/" + person + "/contacts", "items.id"));
        secrets.put("case", caseId);
        secrets.put("match", match);
        secrets.put("handover", handover);
        secrets.put("resident", resident);
        if (!caseId.isEmpty()) {
            String ofIt = ".findAll { it.caseId == '" + caseId + "' }";
            String owed = "/v1/settlements?quarter=2025Q1&counterparty=90100009";
            secrets.put("grant", one(RECEIVER, CASES + caseId + "/grants", "items.id"));
            secrets.put(
                    "settlement",
                    one(RECEIVER, owed, "items.findAll { it.lines.any { it.caseId == '" + caseId + "' } }.id"));
            secrets.put("line", one(RECEIVER, owed, "items.lines.flatten()" + ofIt + ".id"));
            secrets.put(
                    "followUp",
                    one(RECEIVER, "/v1/relocation-follow-ups?dueBefore=2199-12-31&limit=500", "items" + ofIt + ".id"));
        }
        secrets.values().removeIf(String::isEmpty);
        return secrets;
    }

    /** What came of it so far. */
    Outcome outcome() {
        return new Outcome(
                client.get(SENDER, CASES + caseId).json().getString("state"),
                list(SENDER, CASES + caseId, "history.state"),
                list(RECEIVER, CASES + caseId, "history.state"),
                list(SENDER, EVENTS + caseId, "items.data.state"),
                client.get(ORGANISATION, "/v1/housing-offers/" + offer).json().getString("state"),
                list(SENDER, CASES + caseId + "/matches", "items.state"),
                list(
                        SENDER,
                        "/v1/handovers?direction=out&limit=500",
                        "items.findAll { it.relocationCaseId == '" + caseId + "' }.state"),
                isFound(RECEIVER, HANDOVERS + handover + "/content", handover),
                isFound(RECEIVER, "/v1/participants/" + resident, resident),
                client.get(SENDER, "/v1/participants/" + person).json().getString("departedOn") != null,
                list(SENDER, CASES + caseId + "/grants", "items.state").stream()
                        .sorted()
                        .toList(),
                Stream.of(owed("2025Q1", "90100009"), owed("2099Q1", "615"))
                        .flatMap(List::stream)
                        .sorted()
                        .toList(),
                shown());
    }

    private List<String> owed(String quarter, String counterparty) {
        return list(
                RECEIVER,
                "/v1/settlements?quarter=" + quarter + "&counterparty=" + counterparty,
                "items.lines.flatten().findAll { it.caseId == '" + caseId + "' }.collect { '" + quarter
                        + " ' + it.kind + ' ' + it.debtor + ' ' + it.creditor + ' ' + it.amountDkk }");
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        Stream.of(CASES + caseId, path(MATCHES, match), path(HANDOVERS, handover))
                .filter(path -> !path.isEmpty())
                .filter(path -> client.get(OTHER, path).isFound())
                .forEach(shown::add);
        return shown;
    }

    /** The first that is found there, or nothing. */
    private String one(Persona caller, String path, String what) {
        return list(caller, path, what).stream().findFirst().orElse("");
    }

    private static String path(String collection, String id) {
        return id.isEmpty() ? "" : collection + id;
    }

    private boolean isFound(Persona caller, String path, String id) {
        return !id.isEmpty() && client.get(caller, path).isFound();
    }

    /** What is there, or nothing if the caller is shown nothing. */
    private List<String> list(Persona caller, String path, String what) {
        StubbornClient.Answer answer = client.get(caller, path);
        List<String> found = answer.isFound() ? answer.json().getList(what, String.class) : List.of();
        return found == null ? List.of() : found;
    }
}
