package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner posts placements: good, bad, foreign and doubled rows, and gets a receipt for each. */
class PlacementBatchTest {

    private static final String HEADER =
            "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,housingAreaId,from,to,"
                    + "weeklyHours,hourlyWageDkk,schoolStatus,outcome,outcomeOn\n";
    private static final String COLLECTION = "/v1/placement-batches";

    private final TheStack stack = TheStack.get();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_row_has_its_receipt_and_posting_again_changes_nothing() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String known = Posts.participant(stack, Persona.HORSENS, "6103800001", area);
        String foreign = Posts.participant(stack, Persona.GREVE, "6103800001", stack.newArea(Persona.GREVE));
        String stranger = Posts.participant(stack, Persona.HORSENS, "6203800001", area);
        Posts.enrolledWithPartner(stack, "Prøve " + run, known, Map.of("housingAreaIds", List.of(area)));
        String csv = HEADER
                + row("good", known, "company-internship", "2019-01-01", "2019-03-01")
                + row("bad", known, "no-such-kind", "2019-13-01", "2019-03-01")
                + row("foreign", foreign, "company-internship", "2019-01-01", "2019-03-01")
                + row("not-enrolled", stranger, "company-internship", "2019-01-01", "2019-03-01")
                + row("unknown", UUID.randomUUID().toString(), "company-internship", "2019-01-01", "2019-03-01")
                + row("good", known, "company-internship", "2019-01-01", "2019-03-08");

        // When
        String first = Posts.batch(stack.as(Persona.ODINSGAARDEN), COLLECTION, csv);
        JsonPath receipt = Posts.finished(stack, Persona.ODINSGAARDEN, first);
        String second = Posts.batch(stack.as(Persona.ODINSGAARDEN), COLLECTION, csv);
        JsonPath again = Posts.finished(stack, Persona.ODINSGAARDEN, second);

        // Then
        assertThat(receipt.getString("status")).isEqualTo("completed");
        assertThat(receipt.getMap("rows"))
                .containsEntry("received", 6)
                .containsEntry("created", 1)
                .containsEntry("updated", 1)
                .containsEntry("rejected", 4);
        JsonPath rejections =
                stack.as(Persona.ODINSGAARDEN).get(first + "/rejections").jsonPath();
        assertThat(rejections.getList("items.row", Integer.class)).containsExactly(2, 3, 4, 5);
        assertThat(rejections.getList("items[0].errors.pointer", String.class)).contains("/kind", "/from");
        for (int item = 1; item <= 3; item++) {
            // Foreign, not enrolled and unknown answer alike: the poster learns nothing of who exists.
            assertThat(rejections.getList("items[" + item + "].errors.code", String.class))
                    .containsExactly("participant-not-found");
        }
        assertThat(again.getMap("rows")).containsEntry("created", 0).containsEntry("rejected", 4);
        assertThat(ownPlacements(known)).hasSize(1);
        assertThat(ownPlacements(known).getFirst()).containsEntry("to", "2019-03-08");
    }

    @Test
    void the_rejections_come_back_as_the_posters_own_rows() {
        // Given
        String csv = HEADER.replace(',', ';')
                + row("mend-me", "not-a-uuid", "company-internship", "2019-01-01", "")
                        .replace(',', ';');
        String batch = Posts.batch(stack.as(Persona.ODINSGAARDEN), COLLECTION, csv);
        Posts.finished(stack, Persona.ODINSGAARDEN, batch);

        // When
        String rejected = stack.as(Persona.ODINSGAARDEN)
                .accept("text/csv")
                .get(batch + "/rejections")
                .asString();

        // Then
        List<String> lines = rejected.lines().toList();
        assertThat(lines.getFirst()).startsWith(HEADER.strip().replace(',', ';') + ";");
        assertThat(lines.get(1)).contains(run + "-mend-me;not-a-uuid").contains("invalid-uuid");
    }

    @Test
    void an_unknown_column_is_named_and_nothing_is_taken() {
        // Given
        String csv = HEADER.replace("weeklyHours", "weekly_hours")
                + row("x", UUID.randomUUID().toString(), "a", "b", "c");

        // When
        var answer =
                stack.as(Persona.ODINSGAARDEN).contentType("text/csv").body(csv).post(COLLECTION);

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class)).contains("/weekly_hours");
    }

    @Test
    void nobody_else_sees_the_batch() {
        // Given
        String csv = HEADER + row("private", UUID.randomUUID().toString(), "company-internship", "2019-01-01", "");
        String batch = Posts.batch(stack.as(Persona.ODINSGAARDEN), COLLECTION, csv);
        Posts.finished(stack, Persona.ODINSGAARDEN, batch);

        // When
        int other = stack.as(Persona.BO_VEST).get(batch).statusCode();
        int rejections = stack.as(Persona.BO_VEST).get(batch + "/rejections").statusCode();

        // Then
        assertThat(other).isEqualTo(404);
        assertThat(rejections).isEqualTo(404);
    }

    private List<Map<String, Object>> ownPlacements(String participant) {
        return stack.as(Persona.ODINSGAARDEN)
                .get("/v1/placements?participantId=" + participant)
                .jsonPath()
                .getList("items");
    }

    private String row(String sourceId, String participant, String kind, String from, String to) {
        return "test," + run + "-" + sourceId + "," + participant + ",," + kind + ",90400010,Eksempel Handel,private,,"
                + from + "," + to + ",25,,,,\n";
    }
}
