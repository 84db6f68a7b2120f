package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Byg til Vækst in Korsløkkeparken: the published counts as single four-week internships with their outcomes. */
final class TastingInternships {

    static final LocalDate BEGINNING = LocalDate.of(2014, 2, 3);

    private static final int DAYS_BETWEEN_STARTS = 13;

    private TastingInternships() {}

    /** The outcome of each internship, the kinds mixed evenly. */
    static List<String> outcomes() {
        Map<String, Integer> figures = Csv.read("byg-til-vaekst-2014-2020.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("measure"), TastingInternships::value));
        int completed = figures.getOrDefault("completed", 0);
        List<String> outcomes = new ArrayList<>(Collections.nCopies(completed, "none"));
        Collections.fill(outcomes.subList(0, figures.getOrDefault("ordinary-job", 0)), "ordinary-job");
        int jobs = figures.getOrDefault("ordinary-job", 0);
        Collections.fill(outcomes.subList(jobs, jobs + figures.getOrDefault("education", 0)), "education");
        return outcomes;
    }

    /** Everybody is on kontanthjaelp while it lasts; one period each. */
    static List<BenefitSpell> spells() {
        return outcomes().stream()
                .map(outcome -> new BenefitSpell("kontanthjaelp", BEGINNING.minusMonths(2), null, null))
                .toList();
    }

    static PlacementRow row(int index, String outcome, String participantId, String initiativeId, String areaId) {
        LocalDate from = BEGINNING.plusDays((long) index * DAYS_BETWEEN_STARTS);
        return new PlacementRow(
                "byg-til-vaekst-%04d".formatted(index + 1),
                participantId,
                initiativeId,
                "tasting-internship",
                DemoEmployer.BUILDER,
                areaId,
                from,
                from.plusWeeks(4),
                30,
                outcome);
    }

    private static int value(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("value"));
    }
}
