package dk.opgang.housingareas.api;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays participants-service: publishes what happens to people who live in one area of Horsens. */
final class FlowEvents {

    private static final String TOPIC = "opgang.participants.v1";
    private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    private static final LocalDate TO = LocalDate.of(2020, 2, 1);

    private final UUID area;
    private final Map<UUID, UUID> residences = new HashMap<>();
    private final Map<UUID, UUID> benefits = new HashMap<>();

    FlowEvents(UUID area) {
        this.area = area;
    }

    /** Everyone of the published table, most of them already at home there, some of the new ones moved in. */
    void publishSundparken() {
        for (String line : publishedCsv().lines().toList()) {
            String[] cells = line.split(",");
            if (!cells[0].equals("total")) {
                publishGroup(
                        cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
            }
        }
    }

    private void publishGroup(String group, int baseline, int opened, int closed) {
        for (int i = 0; i < baseline; i++) {
            String to = i < closed ? FROM.plusDays(1 + 3L * i).toString() : null;
            participant(group, FROM.minusDays(20L * i).toString(), to);
        }
        for (int i = 0; i < opened; i++) {
            String to = baseline + i < closed ? TO.toString() : null;
            participant(group, TO.minusDays(10L * i).toString(), to);
        }
    }

    /** Someone who lives there since 2010 and receives the benefit. */
    UUID participant(String group, String from, @Nullable String to) {
        return participant(group, from, to, null);
    }

    UUID participant(String group, String from, @Nullable String to, @Nullable String closingReason) {
        UUID participant = UUID.randomUUID();
        UUID residence = UUID.randomUUID();
        residences.put(participant, residence);
        benefits.put(participant, UUID.randomUUID());
        publish("residence-opened", participant, residence(participant, null));
        publish("benefit-period-opened", participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "615", "birthYear": 1984, "housingAreaId": "%s",
                 "group": "%s", "from": "%s", "to": %s, "closingReason": %s}""".formatted(
                        benefits.get(participant), participant, area, group, from, quoted(to), quoted(closingReason)));
        return participant;
    }

    void moveOut(UUID participant, String on) {
        publish("residence-closed", participant, residence(participant, on));
    }

    /** Lives there after all, or again. */
    void comeBack(UUID participant) {
        publish("residence-opened", participant, residence(participant, null));
    }

    /** A further benefit of somebody of whom nobody is told where they live. */
    void benefitWithoutArea(UUID participant, String group, String from) {
        publish("benefit-period-opened", participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "615", "birthYear": 1984, "housingAreaId": null,
                 "group": "%s", "from": "%s", "to": null, "closingReason": null}""".formatted(UUID.randomUUID(), participant, group, from));
    }

    /** The benefit period or the residence never was. */
    void remove(UUID participant, String kind) {
        UUID id = kind.equals("residence") ? residences.get(participant) : benefits.get(participant);
        publish(kind + "-removed", participant, """
                {"id": "%s", "participantId": "%s", "municipalityCode": "615"}""".formatted(id, participant));
    }

    /** Both were kept long enough: nothing shows them any more, and counts rest on them. */
    void retire(UUID participant) {
        Map.of("benefit-period", benefits, "residence", residences)
                .forEach((kind, ids) ->
                        publish(kind + "-removed", participant, """
                        {"id": "%s", "participantId": "%s", "municipalityCode": "615", "statistics": "keep"}""".formatted(ids.get(participant), participant)));
    }

    /** The residence was in another area all the time. */
    void correctArea(UUID participant, UUID right) {
        publish(
                "residence-corrected",
                participant,
                residence(participant, null).replace(area.toString(), right.toString()));
    }

    void restrict(UUID participant, boolean restricted) {
        publish(restricted ? "processing-restricted" : "processing-lifted", participant, """
                {"participantId": "%s", "municipalityCode": "615"}""".formatted(participant));
        TestDatabase.await(
                "select count(*) from restricted_participants where participant_id = '" + participant + "'",
                restricted ? 1 : 0);
    }

    /**
     * The duplicate was merged into the survivor, told under both ids; what was the duplicate's is told again as of the survivor. Partitions are
     * not read in step, so it may be told before what went before it under the other id.
     */
    void merge(UUID survivor, UUID duplicate, String group, String from) {
        String merged = """
                {"participantId": "%s", "municipalityCode": "615", "mergedParticipantId": "%s"}""".formatted(survivor, duplicate);
        publish("participant-merged", survivor, merged);
        publish(
                "benefit-period-opened",
                survivor,
                benefit(duplicate, group, from).replace(duplicate.toString(), survivor.toString()));
        publish("benefit-period-opened", duplicate, benefit(duplicate, group, from));
        publish("participant-merged", duplicate, merged);
    }

    private String benefit(UUID participant, String group, String from) {
        return """
                {"id": "%s", "participantId": "%s", "municipalityCode": "615", "birthYear": 1984, "housingAreaId": "%s",
                 "group": "%s", "from": "%s", "to": null, "closingReason": null}""".formatted(benefits.get(participant), participant, area, group, from);
    }

    void erase(UUID participant) {
        publish("participant-erased", participant, """
                {"participantId": "%s", "municipalityCode": "615"}""".formatted(participant));
    }

    /** The person is erased, while counts keep what they rest on. */
    void eraseOutsideOfCounts(UUID participant) {
        publish("participant-erased", participant, """
                {"participantId": "%s", "municipalityCode": "615", "statistics": "keep"}""".formatted(participant));
    }

    /** The exact table once its baseline has the wanted total. */
    Response awaitBaseline(int total, String path) {
        Response answer = Waiting.await()
                .until(
                        () -> Api.as(Persona.HORSENS).get(path),
                        found -> found.<Integer>path("total.baseline") == total);
        answer.then().statusCode(200);
        return answer;
    }

    /** The exact table once it has the total row of Sundparken: when its baseline is complete, others of the events may still be on their way. */
    Response awaitSundparken(String path) {
        String total = publishedCsv()
                .lines()
                .filter(line -> line.startsWith("total"))
                .findFirst()
                .orElseThrow();
        Response answer = Waiting.await()
                .until(() -> Api.as(Persona.HORSENS).get(path), found -> line(found.path("total"))
                        .equals(total));
        answer.then().statusCode(200);
        return answer;
    }

    /** The published table without its comments and header. */
    static String publishedCsv() {
        try (InputStream in = FlowEvents.class.getResourceAsStream("/sundparken-flow-2018-2020.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("benefit_group"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answered table in the form of the published one. */
    static String csv(Response answer) {
        List<Map<String, Object>> rows = answer.path("rows");
        Map<String, Object> total = answer.path("total");
        return rows.stream().map(FlowEvents::line).collect(Collectors.joining("\n")) + "\n" + line(total);
    }

    private static String line(Map<String, Object> row) {
        return List.of("benefitGroup", "baseline", "new", "closed", "net", "status").stream()
                .map(column -> String.valueOf(row.get(column)))
                .collect(Collectors.joining(","));
    }

    private String residence(UUID participant, @Nullable String to) {
        return """
                {"id": "%s", "participantId": "%s", "municipalityCode": "615", "birthYear": 1984, "benefitGroup": null,
                 "housingAreaId": "%s", "from": "2010-01-01", "to": %s}""".formatted(residences.get(participant), participant, area, quoted(to));
    }

    private static String quoted(@Nullable String date) {
        return date == null ? "null" : "\"" + date + "\"";
    }

    private static void publish(String type, UUID participant, String json) {
        Topics.publish(TOPIC, UUID.randomUUID(), "dk.opgang.participants." + type + ".v1", participant, json, Map.of());
    }
}
