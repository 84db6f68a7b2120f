package dk.opgang.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/** The batches that make the guidance in Greve Nord: enrolments with their outcomes, conversations, internships. */
final class GuidanceBatches {

    private static final List<String> ENROLMENTS =
            List.of("sourceSystem", "sourceId", "initiativeId", "participantId", "from", "state", "stateOn", "outcome");
    private static final List<String> CONTACTS =
            List.of("sourceSystem", "sourceId", "participantId", "at", "kind", "place", "attended", "initiativeId");

    /** Conversations are spread over the days up to here, so that none falls after an outcome. */
    private static final int DAYS = 330;

    private static final int STEP = 7;

    private final List<GuidanceYear> years;
    private final Map<String, String> ids;
    private final String prefix;
    private final int place;
    private final String initiativeId;

    /** @param ids of the participants by the source ids of the fictive people of that prefix and place */
    GuidanceBatches(List<GuidanceYear> years, Map<String, String> ids, String prefix, int place, String initiativeId) {
        this.years = years;
        this.ids = ids;
        this.prefix = prefix;
        this.place = place;
        this.initiativeId = initiativeId;
    }

    /** One row per citizen, in the state that the last year left it in. */
    String enrolments() {
        List<List<String>> rows = new ArrayList<>();
        int enrolled = 0;
        for (GuidanceYear year : years) {
            for (int citizen = enrolled; citizen < year.end(); citizen++) {
                rows.add(enrolment(citizen, LocalDate.of(year.year(), 1, 4)));
            }
            enrolled = year.end();
        }
        return Csv.write(ENROLMENTS, rows);
    }

    String contacts() {
        List<List<String>> rows = new ArrayList<>();
        for (GuidanceYear year : years) {
            PrimitiveIterator.OfInt citizens = year.conversations().iterator();
            for (int i = 0; citizens.hasNext(); i++) {
                LocalDate day = LocalDate.of(year.year(), 1, 8).plusDays((long) i * STEP % DAYS);
                rows.add(List.of(
                        ParticipantTable.SYSTEM,
                        "%s-conversation-%d-%04d".formatted(prefix, year.year(), i + 1),
                        participant(citizens.nextInt()),
                        day + "T09:00:00Z",
                        "guidance-conversation",
                        i % 4 == 0 ? "town-hall" : "outreach-office",
                        "true",
                        initiativeId));
            }
        }
        return Csv.write(CONTACTS, rows);
    }

    String internships(String areaId) {
        List<PlacementRow> rows = new ArrayList<>();
        for (GuidanceYear year : years) {
            for (int i = 0; i < year.figure(GuidanceYear.INTERNSHIPS); i++) {
                LocalDate from = LocalDate.of(year.year(), 3, 4).plusDays(i);
                rows.add(new PlacementRow(
                        "%s-internship-%d-%d".formatted(prefix, year.year(), i + 1),
                        participant(year.leaving() + i),
                        initiativeId,
                        "company-internship",
                        DemoEmployer.SHOP,
                        areaId,
                        from,
                        from.plusWeeks(4),
                        30,
                        null));
            }
        }
        return PlacementRow.csv(rows);
    }

    private List<String> enrolment(int citizen, LocalDate from) {
        List<String> row = new ArrayList<>(List.of(
                ParticipantTable.SYSTEM,
                "%s-enrolment-%04d".formatted(prefix, citizen + 1),
                initiativeId,
                participant(citizen),
                from.toString()));
        row.addAll(years.stream()
                .filter(year -> year.outcomeOf(citizen) != null)
                .findFirst()
                .map(year -> List.of(
                        "completed",
                        LocalDate.of(year.year(), 12, 20).toString(),
                        String.valueOf(year.outcomeOf(citizen))))
                .orElse(List.of("active", from.toString(), "")));
        return row;
    }

    private String participant(int citizen) {
        return DemoSundparken.required(
                ids, FictivePerson.of(prefix, place, citizen).sourceId());
    }
}
