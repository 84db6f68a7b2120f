package dk.opgang.network.relocation;

import dk.opgang.network.Residents;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Two municipalities and a housing organisation of a test's own, and what they tell each other. */
final class Relocating {

    static final String CASES = "/v1/relocation-cases";
    static final String OFFERS = "/v1/housing-offers";
    static final String MATCHES = "/v1/relocation-matches";
    static final String SCOPES = "exchange.read exchange.write participants.write";

    private static final AtomicInteger NEXT = new AtomicInteger();

    final String sender;
    final String receiver;
    final String cvr;

    Relocating(String sender, String receiver, String cvr) {
        this.sender = sender;
        this.receiver = receiver;
        this.cvr = cvr;
    }

    /** Horsens sends to Greve, to a home of Odinsgaarden. */
    static Relocating usual() {
        return new Relocating("615", "253", "90100009");
    }

    String bySender() {
        return Tokens.municipality(sender, SCOPES);
    }

    String byReceiver() {
        return Tokens.municipality(receiver, SCOPES);
    }

    String byOrganisation() {
        return Tokens.organisation(cvr, SCOPES);
    }

    static Response post(String token, String path, String body) {
        return Api.withToken(token).body(body).post(path);
    }

    static Response get(String token, String path) {
        return Api.withToken(token).get(path);
    }

    /** What participants-service asks for when somebody wants to know what is kept about them. */
    static Response exported(UUID participant) {
        Map<String, Object> service =
                Map.of("sub", "participants-service", "azp", "participants-service", "scope", "internal.read");
        return post(
                Tokens.of(service),
                "/internal/subject-records",
                "{\"subjectId\": \"" + participant
                        + "\", \"owner\": \"municipality:615\", \"purpose\": \"case-handling\"}");
    }

    static String id(Response answer) {
        return Api.id(answer.then().statusCode(201).extract().response());
    }

    static String offer(String municipality, String more) {
        return """
                {"municipalityCode": "%s", "addressId": "%s", "rooms": 4, "squareMetres": 90, "rentDkk": "7450.00",
                 "availableFrom": "2026-01-01", "petsAllowed": true%s}""".formatted(municipality, UUID.randomUUID(), more);
    }

    String offered() {
        return id(post(byOrganisation(), OFFERS, offer(receiver, "")));
    }

    /** A family of two that wants to move to the receiver. */
    String family() {
        return family(Residents.aged(40, sender), Residents.aged(10, sender), "");
    }

    String family(UUID adult, UUID child, String more) {
        return """
                {"programme": "move-in-coordination", "participantIds": ["%1$s", "%2$s"],
                 "familyAgreement": [{"participantId": "%1$s", "givenOn": "2026-02-01", "form": "written"}],
                 "fromHousingAreaId": "0190aaaa-0000-7000-8000-00000000000a", "openedOn": "2026-01-15",
                 "source": {"system": "case", "id": "secret-%4$d"},
                 "wish": {"municipalityCodes": ["%3$s"], "roomsMin": 3, "maxRentDkk": "7501.00", "moveFrom": "2026-03-17"}%5$s}""".formatted(adult, child, receiver, NEXT.incrementAndGet(), more);
    }

    String opened(String body) {
        return id(post(bySender(), CASES, body));
    }

    String seeking() {
        String id = opened(family());
        move(bySender(), id, "{\"to\": \"seeking\"}").then().statusCode(200);
        return id;
    }

    Response move(String token, String caseId, String body) {
        return post(token, CASES + "/" + caseId + "/transitions", body);
    }

    Response match(String caseId, String offerId) {
        return post(bySender(), CASES + "/" + caseId + "/matches", "{\"offerId\": \"" + offerId + "\"}");
    }

    Response answer(String token, String matchId, String party, String answer) {
        return post(
                token,
                MATCHES + "/" + matchId + "/answers",
                "{\"party\": \"%s\", \"answer\": \"%s\", \"on\": \"2026-02-10\"}".formatted(party, answer));
    }

    /** All three say yes. */
    void agree(String matchId) {
        answer(bySender(), matchId, "family", "accepted").then().statusCode(200);
        answer(byReceiver(), matchId, "municipality", "accepted").then().statusCode(200);
        answer(byOrganisation(), matchId, "organisation", "accepted").then().statusCode(200);
    }
}
