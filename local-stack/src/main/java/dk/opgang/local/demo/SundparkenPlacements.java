package dk.opgang.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Placements that the housing organisation of Sundparken posts for enrolled residents. */
final class SundparkenPlacements {

    /** How many residents are enrolled; each gets one placement. */
    static final int COUNT = 48;

    static final LocalDate ENROLLED = LocalDate.of(2018, 4, 16);

    /** The insured unemployed may be in an internship for four weeks, everybody else for longer. */
    private static final String INSURED = "a-dagpenge";

    private static final int WEEKS_OF_INSURED = 4;

    private SundparkenPlacements() {}

    /** @param groups the benefit group of each participant, in the same order */
    static List<PlacementRow> rows(
            List<String> participantIds, List<String> groups, String initiativeId, String areaId) {
        return IntStream.range(0, participantIds.size())
                .mapToObj(i -> row(i, participantIds.get(i), groups.get(i), initiativeId, areaId))
                .toList();
    }

    private static PlacementRow row(int index, String participantId, String group, String initiativeId, String areaId) {
        LocalDate from = ENROLLED.plusWeeks(2).plusDays(index * 11L);
        String sourceId = "sundparken-%04d".formatted(index + 1);
        return switch (index % 4) {
            case 0 ->
                new PlacementRow(
                        sourceId,
                        participantId,
                        initiativeId,
                        "company-internship",
                        DemoEmployer.ESTATE_OFFICE,
                        areaId,
                        from,
                        from.plusWeeks(weeks(13, group)),
                        25,
                        "ordinary-job");
            case 1 ->
                new PlacementRow(
                        sourceId,
                        participantId,
                        initiativeId,
                        "company-internship",
                        DemoEmployer.CARE_HOME,
                        areaId,
                        from,
                        from.plusWeeks(weeks(8, group)),
                        20,
                        index % 8 == 1 ? "education" : "none");
            case 2 ->
                new PlacementRow(
                        sourceId,
                        participantId,
                        initiativeId,
                        "wage-subsidy",
                        DemoEmployer.SHOP,
                        areaId,
                        from,
                        from.plusMonths(6),
                        37,
                        "ordinary-job");
            default ->
                new PlacementRow(
                        sourceId,
                        participantId,
                        initiativeId,
                        "ordinary-job",
                        DemoEmployer.BUILDER,
                        areaId,
                        from,
                        null,
                        37,
                        null);
        };
    }

    private static int weeks(int meant, String group) {
        return INSURED.equals(group) ? Math.min(meant, WEEKS_OF_INSURED) : meant;
    }
}
