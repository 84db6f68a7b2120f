package dk.opgang.local.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a placement batch. */
record PlacementRow(
        String sourceId,
        String participantId,
        String initiativeId,
        String kind,
        DemoEmployer employer,
        String housingAreaId,
        LocalDate from,
        @Nullable LocalDate to,
        int weeklyHours,
        @Nullable String outcome) {

    private static final List<String> HEADER = List.of(
            "sourceSystem",
            "sourceId",
            "participantId",
            "initiativeId",
            "kind",
            "employerCvr",
            "employerName",
            "employerKind",
            "housingAreaId",
            "from",
            "to",
            "weeklyHours",
            "hourlyWageDkk",
            "schoolStatus",
            "outcome",
            "outcomeOn");

    static String csv(List<PlacementRow> rows) {
        return Csv.write(HEADER, rows.stream().map(PlacementRow::cells).toList());
    }

    private List<String> cells() {
        return List.of(
                ParticipantTable.SYSTEM,
                sourceId,
                participantId,
                initiativeId,
                kind,
                employer.cvr(),
                employer.label(),
                employer.kind(),
                housingAreaId,
                from.toString(),
                to == null ? "" : to.toString(),
                Integer.toString(weeklyHours),
                "",
                "",
                outcome == null ? "" : outcome,
                outcome == null || to == null ? "" : to.toString());
    }
}
